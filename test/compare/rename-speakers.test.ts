import { expect, test } from 'vitest';
import { renameSpeakers } from '../../src/compare/rename-speakers.ts';
import type { Digest } from '../../src/compare/to-digest.ts';

const doe = { id: 'doe', name: 'Doe' };
const jane = { id: 'jane-doe', name: 'Jane Doe' };
const quote = {
  id: 'a:q1',
  type: 'direct',
  named: true,
  topics: [],
  acts: [],
  text: '“x”',
  verbatim: ['x'],
  days: null,
} as const;
const digest: Digest = {
  document: 'a',
  outlet: null,
  published: null,
  days: null,
  quotes: [
    { ...quote, speaker: doe },
    { ...quote, speaker: null },
  ],
  stances: [],
  speakers: ['doe', 'jane-doe', 'roe'],
  words: [],
  figures: [],
};

test('ids that give way are replaced, each id is listed once', () => {
  const renamed = renameSpeakers(digest, new Map([['doe', jane]]));
  expect(renamed.quotes.map(({ speaker }) => speaker)).toEqual([jane, null]);
  expect(renamed.speakers).toEqual(['jane-doe', 'roe']);
  expect(digest.quotes[0]?.speaker).toBe(doe);
});

test('a digest without them stays the same', () => {
  expect(renameSpeakers(digest, new Map([['poe', jane]]))).toBe(digest);
});
