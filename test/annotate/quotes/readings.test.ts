import { expect, test } from 'vitest';
import { findUnsaid, parseMarked, readQuotes, toReading } from './marked.ts';
import { readings, silent, together } from './readings.ts';
import { colons, cued, interrupted, joined, silentTexts } from './texts.ts';

/** All quotes of a sentence; how sure they are is told by counts, which other tests hold. */
function read(example: string) {
  const { quotes, scareQuotes } = readQuotes(example);
  for (const { confidence } of quotes) {
    expect(confidence).toBeGreaterThanOrEqual(0.1);
    expect(confidence).toBeLessThanOrEqual(1);
    expect(confidence).toBe(Number(confidence.toFixed(2)));
  }
  return { text: example, quotes: quotes.map(({ confidence, ...rest }) => rest), scareQuotes };
}

// One test for many sentences: while mutants are tried, each test is told of with all it reaches.
test.each(Object.entries(readings))('%s', (rule, rows) => {
  const expected = rows.map((marked) => ({
    text: parseMarked(marked).text,
    quotes: [toReading(rule, marked)],
    scareQuotes: findUnsaid([marked]),
  }));
  expect(expected.map(({ text }) => read(text))).toEqual(expected);
});

test.each([
  ['several in one sentence', together],
  ['what is said comes first', interrupted],
  ['what is said follows', cued],
  ['quotations without a cue', joined],
  ['colons', colons],
])('%s', (_, texts) => {
  const expected = texts.map((rows) => ({
    text: parseMarked(rows[0]?.[1] ?? '').text,
    quotes: rows.map(([rule, marked]) => toReading(rule, marked)),
    scareQuotes: findUnsaid(rows.map(([, marked]) => marked)),
  }));
  expect(expected.map(({ text }) => read(text))).toEqual(expected);
});

test('nobody speaks', () => {
  const texts = [...silent, ...silentTexts];
  expect(texts.map(read)).toEqual(
    texts.map((text) => ({ text: parseMarked(text).text, quotes: [], scareQuotes: findUnsaid([text]) })),
  );
});
