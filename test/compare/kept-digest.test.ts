import { expect, test } from 'vitest';
import { KeptDigests } from '../../src/compare/kept-digest.ts';
import type { Digest } from '../../src/compare/to-digest.ts';
import { digest, quote, stance } from './digests.ts';

const doe = { id: 'doe', name: 'Doe' };
const jane = { id: 'jane-doe', name: 'Jane Doe' };
const day = '2025-01-01';
const whole = 'that “it was late” and “too small”, “naïve”';
const full: Digest = digest('a', day, {
  body: 'ferry harbour',
  speakers: ['doe', 'jane-doe', 'roe'],
  quotes: [
    quote('a:q1', 'doe', whole, day, { topics: ['talks'], acts: ['talks opposes reject'] }),
    quote('q2', 'roe', 'half a pair: \uD83D', '2025-01-02', { verbatim: ['elsewhere', 'pair'] }),
    quote('a:q3', 'roe', '“no name”', day, { speaker: null, named: false, days: null }),
  ],
  stances: [{ ...stance('a:s1', 'supports', day), holder: doe }],
  figures: [
    { value: 2, written: 'two', unit: 'ship', context: ['crew', 'port'], sentence: 'Two ferries.' },
    { value: 3, written: 'three', unit: 'ship', context: [], sentence: 'Two ferries.' },
  ],
});

/** Every field as a plain value: what is kept gives some of them only when asked. */
function toPlain(one: Digest | undefined) {
  return (
    one && {
      document: one.document,
      outlet: one.outlet,
      published: one.published,
      days: one.days,
      quotes: one.quotes.map(({ id, type, speaker, named, topics, acts, text, verbatim, days }) => ({
        ...{ id, type, speaker, named, topics, acts, text, verbatim, days },
      })),
      stances: one.stances.map(({ id, holder, topic, position, date, days, evidence, confidence }) => ({
        ...{ id, holder, topic, position, date, days, evidence, confidence },
      })),
      speakers: one.speakers,
      words: one.words,
      figures: one.figures.map(({ value, written, unit, context, sentence }) => ({
        ...{ value, written, unit, context, sentence },
      })),
    }
  );
}

function keep(...digests: readonly Digest[]): KeptDigests {
  const kept = new KeptDigests();
  for (const one of digests) kept.add(one);
  return kept;
}

test('what was taken in is given back', () => {
  const bare = digest('b', null, {});
  expect(keep(full, bare, full).all.map(toPlain)).toEqual([full, bare, full].map(toPlain));
});

test('a quote without speaker and quoted words is left out', () => {
  const silent = quote('a:q9', 'roe', 'that it was late', day, { speaker: null });
  expect(keep(digest('a', day, { quotes: [silent, ...full.quotes] })).all[0]?.quotes).toHaveLength(3);
});

test('ids that give way are replaced everywhere, each id is listed once', () => {
  const kept = keep(full);
  kept.rename(new Map([['doe', jane]]));
  const [one] = kept.all;
  expect(one?.quotes.map(({ speaker }) => speaker)).toEqual([jane, { id: 'roe', name: 'roe' }, null]);
  expect(one?.stances.map(({ holder }) => holder)).toEqual([jane]);
  expect(one?.speakers).toEqual(['jane-doe', 'roe']);
  expect(full.quotes[0]?.speaker).toEqual({ id: 'doe', name: 'doe' });
});

test('other ids stay', () => {
  const kept = keep(full);
  kept.rename(new Map([['poe', jane]]));
  expect(kept.all.map(toPlain)).toEqual([toPlain(full)]);
});
