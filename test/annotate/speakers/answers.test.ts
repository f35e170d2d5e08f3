import { expect, test } from 'vitest';
import type { ZoneName } from '../../../src/model/records.ts';
import { answers } from './answers.ts';
import { readMarked, speak } from './marked.ts';

const HEADS: Readonly<Record<string, readonly ZoneName[]>> = {
  '#': ['headline'],
  '##': ['headline', 'deck'],
};

/** What `speak` says of each attribution, in text order of its cue. */
function answer(text: string): string[] {
  const [, head = '', marked = ''] = /^(?:(#+) )?([\s\S]*)$/.exec(text) ?? [];
  const { ids, sources } = speak(marked, { zones: HEADS[head] ?? [], published: '2023-01-01' });
  const starts = readMarked(marked).attributions.map(({ cue }, at) => ({
    at,
    start: cue?.ranges[0]?.start ?? 0,
  }));
  return starts
    .sort((a, b) => a.start - b.start)
    .map(({ at }, order) => {
      const { rule = '', via = [], venue = null } = sources[at] ?? {};
      const handedOn = via.length > 0 ? ` via ${via.map(({ id }) => id).join(', ')}` : '';
      return `${ids[order] ?? 'nobody'} (${rule})${handedOn}${venue === null ? '' : ` on ${venue}`}`;
    });
}

// One test for many texts: while mutants are tried, each test is told of with all it reaches.
test.each(Object.entries(answers))('%s', (_name, rows) => {
  const found = rows.map(([text, ...expected]) => [
    text,
    ...answer(text).map((one, at) => (expected[at] === '?' ? '?' : one)),
  ]);
  expect(found).toEqual(rows);
});
