import { expect, test } from 'vitest';
import { createGathering } from '../../src/compare/gathering.ts';
import type { Digest } from '../../src/compare/to-digest.ts';
import { readShippedLexicon } from '../annotate/shipped.ts';
import { digest, quote, stance } from './digests.ts';

const lexicon = await readShippedLexicon();
const body = 'Rassendyll ferry harbour Zenda strike crew contract customs port wages captain';
const said = '“The harbour is shut until the ferry contract has been paid in full”';

/** A document whose only speaker goes by this id and name. */
function gather(documents: readonly (readonly [document: string, id: string, name: string])[]) {
  const gathering = createGathering();
  for (const [document, id, name] of documents) {
    const holder = { id, name };
    const one: Digest = digest(document, '2025-01-01', {
      body,
      speakers: [id],
      quotes: [{ ...quote(`${document}:q1`, id, said, '2025-01-01'), speaker: holder }],
      stances: [{ ...stance(`${document}:s1`, 'supports', '2025-01-01'), holder }],
    });
    gathering.add(one, [{ ...holder, kind: 'person' }]);
  }
  return gathering.compare(lexicon);
}

test('one speaker under two names is one in the comparison', () => {
  const { comparison, merged } = gather([
    ['a', 'ida-tilson', 'Ida Tilson'],
    ['b', 'tilson', 'Tilson'],
    ['c', 'ida-tilson', 'Ida Tilson'],
  ]);
  expect([...merged]).toEqual([['tilson', { id: 'ida-tilson', name: 'Ida Tilson' }]]);
  expect(comparison.stances.map(({ speaker, cells }) => [speaker.id, cells.length])).toEqual([
    ['ida-tilson', 3],
  ]);
  expect(comparison.claims.map(({ speaker, members }) => [speaker.id, members.length])).toEqual([
    ['ida-tilson', 3],
  ]);
});

test('speakers of other names stay apart', () => {
  const { comparison, merged } = gather([
    ['a', 'ida-tilson', 'Ida Tilson'],
    ['b', 'olaf-lund', 'Olaf Lund'],
  ]);
  expect([...merged]).toEqual([]);
  expect(comparison.stances.map(({ speaker }) => speaker.id)).toEqual(['ida-tilson', 'olaf-lund']);
});

test('what is kept is what was taken in', () => {
  const gathering = createGathering();
  const copies = [0, 1].map((at) =>
    digest(`d${at}`, '2025-01-01', {
      ...{ body, speakers: ['roe', 'doe'] },
      quotes: [
        quote('q1', 'roe', said, '2025-01-01', { topics: ['talks'], acts: ['talks supports affirm'] }),
        quote('q2', 'roe', 'that it was late', '2025-01-02', { speaker: null, days: null }),
      ],
      figures: [{ value: 2, written: 'two', unit: 'ship', context: ['crew'], sentence: 'Two ferries.' }],
    }),
  );
  for (const copy of copies) gathering.add(copy, []);
  const { comparison } = gathering.compare(lexicon);
  expect(comparison.stories.map(({ documents }) => documents.map(({ document }) => document))).toEqual([
    ['d0', 'd1'],
  ]);
  expect(comparison.claims.map(({ topic, gist }) => [topic?.id, gist])).toEqual([['talks', said]]);
});
