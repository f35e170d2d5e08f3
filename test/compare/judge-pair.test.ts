import { expect, test } from 'vitest';
import { judgePair, toSimilarity } from '../../src/compare/judge-pair.ts';
import { toUtterances } from '../../src/compare/utterance.ts';
import { digest, quote } from './digests.ts';

/** Words that tell something, none of them a stem of another. */
const WORDS =
  'amber birch cedar dogma ember fjord glove hotel igloo jelly kiosk lemon mango north ocean'.split(' ');
const some = (from: number, to: number) => WORDS.slice(from, to).join(' ');

interface Second {
  readonly speaker?: string;
  readonly day?: string;
  readonly story?: boolean;
  readonly act?: boolean;
  readonly named?: boolean;
}

/** How surely two quotes, said by one speaker on one day and in no story unless told otherwise, are one. */
function judge(left: string, right: string, second: Second = {}): number {
  const { speaker = 'roe', day = '2025-01-01', story = false, act = false, named = true } = second;
  const acts = act ? ['ferries supports affirm'] : [];
  const quotes = [
    quote('q1', 'roe', left, '2025-01-01', { acts: ['bridge opposes reject', ...acts], named }),
    quote('q2', speaker, right, day, { acts, named, ...(speaker === '' ? { speaker: null } : {}) }),
  ];
  const digests = quotes.map((one) => digest(one.id, '2025-01-01', { quotes: [one] }));
  const [a, b] = toUtterances(
    digests,
    new Map(
      story
        ? [
            ['q1', 0],
            ['q2', 0],
          ]
        : [],
    ),
    new Map(),
  );
  if (!a || !b) throw new Error('not compared');
  const scores = [judgePair(a, b, () => 1), judgePair(b, a, () => 1)];
  expect(scores[0]).toBe(scores[1]);
  return Math.round((scores[0] ?? 0) * 100) / 100;
}

test('other words of one utterance', () => {
  const rows: readonly (readonly [left: string, right: string, second: Second, score: number])[] = [
    // Half of both, or three quarters of the shorter one with a quarter of both.
    [some(0, 6), some(3, 9), {}, 0.5],
    [some(0, 7), some(4, 11), {}, 0],
    [some(0, 4), some(1, 15), {}, 0.33],
    [some(0, 4), some(2, 6), {}, 0],
    [some(0, 6), some(2, 15), {}, 0],
    [some(0, 3), `${some(0, 15)} ${some(0, 8)}`, {}, 0],
    // Two words are chance, three are none.
    [some(0, 2), some(0, 2), {}, 0],
    [some(0, 3), some(0, 3), {}, 1],
    // In one story less will do.
    [some(0, 2), some(0, 2), { story: true }, 1],
    [some(0, 5), some(3, 8), { story: true }, 0.4],
    [some(0, 6), some(4, 10), { story: true }, 0],
    [some(0, 5), some(2, 15), { story: true }, 0.33],
    [some(0, 5), some(3, 15), { story: true }, 0],
    [some(0, 3), some(1, 8), { story: true }, 0.4],
    [some(0, 3), some(1, 10), { story: true }, 0],
    [some(0, 6), some(5, 11), { story: true }, 0],
    // And less still for what takes one position by one act.
    [some(0, 5), some(4, 9), { story: true, act: true }, 0.2],
    [some(0, 5), some(4, 10), { story: true, act: true }, 0],
    [some(0, 5), some(5, 10), { story: true, act: true }, 0],
    [some(0, 5), some(4, 9), { act: true }, 0],
    // Six days apart, but in one story for good.
    [some(0, 5), some(0, 5), { day: '2025-01-07' }, 1],
    [some(0, 5), some(0, 5), { day: '2025-01-08' }, 0],
    [some(0, 5), some(0, 5), { day: '2025-01-08', story: true }, 1],
    // Only of one speaker with a name.
    [some(0, 5), some(0, 5), { speaker: 'doe' }, 0],
    [some(0, 5), some(0, 5), { named: false }, 0],
  ];
  expect(rows.map(([left, right, second]) => [left, right, second, judge(left, right, second)])).toEqual(
    rows,
  );
});

test('its own words', () => {
  const rows: readonly (readonly [left: string, right: string, second: Second, score: number])[] = [
    // Six quoted words in a row of one speaker, or where one side has none; twelve of whoever it is.
    [`“${some(0, 6)}”`, `“${some(0, 6)}”`, { day: '2025-03-01' }, 2],
    [`“${some(0, 6)}”`, `“${some(0, 6)}”`, { speaker: '' }, 2],
    [`“${some(0, 6)}”`, `“${some(0, 6)}”`, { speaker: 'doe' }, 0],
    [`“${some(0, 12)}”`, `“${some(0, 12)}”`, { speaker: 'doe' }, 2],
    [`“${some(0, 11)}”`, `“${some(0, 11)}”`, { speaker: 'doe' }, 0],
    [`“${some(0, 5)}”`, `“${some(0, 5)}”`, { speaker: '' }, 0],
    // Three of the six tell something.
    ['“that we amber of birch the cedar”', '“that we amber of birch the cedar”', { speaker: '' }, 2],
    ['“that we amber of birch the they”', '“that we amber of birch the they”', { speaker: '' }, 0],
    // The six stand together in both.
    [`“${some(0, 6)}”`, `“${some(0, 3)} we ${some(3, 6)}”`, { speaker: '' }, 0],
    [`“we ${some(0, 6)} they”`, `“they ${some(0, 6)} we”`, { speaker: '' }, 2],
    // A fragment: three words, two of them telling, with a small one; at another time four.
    ['“amber of birch”', `“hotel ${'amber of birch'} igloo jelly kiosk lemon mango north”`, {}, 1],
    ['“amber of birch”', '“hotel amber of birch igloo jelly kiosk lemon mango”', { day: '2025-01-08' }, 0],
    ['“the amber of birch”', '“hotel the amber of birch igloo jelly kiosk lemon”', { day: '2025-01-08' }, 1],
    ['“amber of the birch”', '“hotel amber of igloo the birch jelly kiosk”', {}, 0],
    // Without small words five are no catchword any more.
    [`“${some(0, 4)}”`, `“hotel ${some(0, 4)} jelly”`, { day: '2025-03-01' }, 0],
    [`“${some(0, 5)}”`, `“hotel ${some(0, 5)} jelly”`, { day: '2025-03-01' }, 1],
    ['“amber birch”', '“hotel amber birch igloo jelly kiosk lemon mango north”', {}, 0],
  ];
  expect(rows.map(([left, right, second]) => [left, right, second, judge(left, right, second)])).toEqual(
    rows,
  );
});

test('similarity', () => {
  const weights = new Map([
    ['a', 3],
    ['b', 1],
  ]);
  const weightOf = (key: string) => weights.get(key) ?? 2;
  expect(toSimilarity(['a', 'a', 'b'], ['a', 'c'], weightOf)).toEqual({
    dice: 0.5,
    contained: 0.6,
    shared: 1,
  });
  expect(toSimilarity(['a', 'a', 'b'], ['a', 'a', 'a'], weightOf)).toEqual({
    ...{ dice: 0.75, contained: 6 / 7, shared: 2 },
  });
  expect(toSimilarity([], [], weightOf)).toEqual({ dice: 0, contained: 0, shared: 0 });
});
