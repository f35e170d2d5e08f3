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

  /** The second of two quotes: its form and how alike it is, or that it stands alone. */
  function second(text: string, said = day, { speaker = 'roe', story = true } = {}): string {
    const quotes = [quote('first0', 'roe', full, day), quote('second0', speaker, text, said)];
    const digests = quotes.map((one, at) =>
      digest(at === 0 ? 'first' : 'second', day, { body: story ? body : `only${at}`, quotes: [one] }),
    );
    const found = findClaims(digests, findStories(digests), new Map(), synonyms);
    const member = found.flatMap(({ members }) => (members.length > 1 ? members : []))[1];
    return member ? `${member.form} ${member.similarity}` : 'alone';
  }

  const shorter = 'until the ferry contract has been paid';
  const whole = 'The harbour is shut until the ferry contract has been paid in full';
  it.each<[text: string, said: string, options: object, expected: string]>([
    [`“${whole}”`, '2025-01-01', {}, 'verbatim 1'],
    [`“${whole}”`, '2025-01-01', { story: false }, 'verbatim 1'],
    // Twelve quoted words in a row are nobody else's.
    [`“${whole}”`, '2025-01-01', { speaker: 'doe' }, 'verbatim 1'],
    [`“${shorter}”`, '2025-01-01', { speaker: 'doe' }, 'alone'],
    // Six of one speaker, with three that tell something; fewer are a fragment.
    ['“ferry contract has been paid”', '2025-01-08', { story: false }, 'truncated 0.56'],
    ['“ferry contract”', '2025-01-01', { story: false }, 'alone'],
    ['“shut until the ferry”', '2025-01-08', { story: false }, 'truncated 0.39'],
    ['“shut until the”', '2025-01-01', {}, 'alone'],
    // Other wordings are one for six days, in one story for good.
    [
      '“Our harbour stays shut until somebody pays the whole ferry contract”',
      '2025-01-07',
      {},
      'reworded 0.61',
    ],
    [
      '“Our harbour stays shut until somebody pays the whole ferry contract”',
      '2025-01-08',
      {},
      'reworded 0.61',
    ],
    [
      '“Our harbour stays shut until somebody pays the whole ferry contract”',
      '2025-01-07',
      { story: false },
      'reworded 0.61',
    ],
    [
      '“Our harbour stays shut until somebody pays the whole ferry contract”',
      '2025-01-08',
      { story: false },
      'alone',
    ],
    [
      'that the harbour would be shut until the ferry contract was paid',
      '2025-01-07',
      { story: false },
      'paraphrase 0.86',
    ],
    [
      'that the harbour would be shut until the ferry contract was paid',
      '2025-01-08',
      { story: false },
      'alone',
    ],
    ['the contract and the harbour and the bridge over the river', '2025-01-01', {}, 'alone'],
  ])('%s on %s, %j', (text, said, options, expected) => {
    expect(second(text, said, options)).toBe(expected);
  });

  it('takes for its words the wording that others bear out, and says what differs', () => {
    const [claim] = claims(
      ['first', 'roe', 'that the harbour would be shut until the ferry contract was paid'],
      ['second', 'roe', `the harbour was shut “${shorter}”`],
      ['third', 'roe', full],
    );
    expect(claim?.gist).toBe(full);
    expect(claim?.members.map(({ quote, form }) => `${quote} ${form}`)).toEqual([
      'first0 paraphrase',
      'second0 truncated',
      'third0 verbatim',
    ]);
    expect(claim?.members[1]?.diff).toEqual([
      { op: 'keep', text: 'the harbour' },
      { op: 'drop', text: 'is' },
      { op: 'add', text: 'was' },
      { op: 'keep', text: 'shut until the ferry contract has been paid' },
      { op: 'drop', text: 'in full' },
    ]);
    expect(claim).toMatchObject({ id: 'claim-1', speaker: { id: 'roe' }, topic: null, status: 'agreed' });
  });
});
