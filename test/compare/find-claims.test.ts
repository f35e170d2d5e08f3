import { describe, expect, it } from 'vitest';
import { findClaims } from '../../src/compare/find-claims.ts';
import { findStories } from '../../src/compare/find-stories.ts';
import { toSynonymIndex } from '../../src/compare/stems.ts';
import { digest, quote } from './digests.ts';

const body =
  'Ruritania Sylvania delegates Zenda ferry harbour minister Rassendyll envoy bridge treaty Strelsau castle river customs dispute';
const day = '2025-01-01';
const synonyms = toSynonymIndex();

function claims(
  ...quotes: readonly (readonly [document: string, speaker: string, text: string, day?: string])[]
) {
  const names = [...new Set([...quotes.map(([document]) => document), 'silent'])];
  const digests = names.map((name) =>
    digest(name, day, {
      body,
      speakers: ['roe'],
      quotes: quotes
        .filter(([document]) => document === name)
        .map(([, speaker, text, said = day], at) => quote(`${name}${at}`, speaker, text, said)),
    }),
  );
  return findClaims(digests, findStories(digests), new Map(), synonyms).filter(
    ({ members }) => members.length > 1,
  );
}

const full = '“The harbour is shut until the ferry contract has been paid in full,”';

describe('claims', () => {
  const forms: readonly (readonly [name: string, text: string, form: string])[] = [
    ['the same words', '“The harbour is shut until the ferry contract has been paid in full”', 'verbatim'],
    ['British spelling', '“The harbor is shut until the ferry contract has been paid in full”', 'verbatim'],
    ['a cut', 'the harbour was shut “until the ferry contract has been paid”', 'truncated'],
    [
      'another translation',
      '“Our harbour stays shut until somebody pays the whole ferry contract”',
      'reworded',
    ],
    ['indirect speech', 'that the harbour would be shut until the ferry contract was paid', 'paraphrase'],
  ];
  for (const [name, text, form] of forms)
    it(`joins ${name}`, () => {
      const found = claims(['first', 'roe', full], ['second', 'roe', text]);
      expect(found.map(({ members }) => members.map((member) => member.form))).toEqual([['verbatim', form]]);
    });

  it('says who leaves it out, among those on the story', () => {
    const [claim] = claims(['first', 'roe', full], ['second', 'roe', full]);
    expect(claim?.missingIn).toEqual(['The silent']);
    expect(claim?.status).toBe('agreed');
  });

  const apart: readonly (readonly [name: string, speaker: string, text: string, day?: string])[] = [
    ['another speaker', 'doe', 'that the harbour would be shut until the ferry contract was paid'],
    ['another matter', 'roe', '“The bridge over the river will open in spring”'],
    ['small words in a row', 'roe', '“I do not think that we will be there”'],
  ];
  for (const [name, speaker, text, said] of apart)
    it(`keeps ${name} apart`, () => {
      expect(claims(['first', 'roe', full], ['second', speaker, text, said ?? day])).toEqual([]);
    });

  it('knows a run of quoted words whoever is said to have spoken them', () => {
    expect(claims(['first', 'roe', full], ['second', 'doe', full])).toHaveLength(1);
  });
});
