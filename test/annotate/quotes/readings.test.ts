import { describe, expect, test } from 'vitest';
import { findUnsaid, parseMarked, readQuotes, toReading } from './marked.ts';
import { readings, silent, together } from './readings.ts';

/** All quotes of a sentence; how sure they are is told by counts, which other tests hold. */
function read(example: string) {
  const { quotes, scareQuotes } = readQuotes(example);
  for (const { confidence } of quotes) {
    expect(confidence).toBeGreaterThanOrEqual(0.1);
    expect(confidence).toBeLessThanOrEqual(1);
    expect(confidence).toBe(Number(confidence.toFixed(2)));
  }
  return { quotes: quotes.map(({ confidence, ...rest }) => rest), scareQuotes };
}

describe.each(Object.entries(readings))('%s', (rule, rows) => {
  test.each(rows)('%s', (marked) => {
    const { text } = parseMarked(marked);
    expect(read(text)).toEqual({ quotes: [toReading(rule, marked)], scareQuotes: findUnsaid([marked]) });
  });
});

describe('several in one sentence', () => {
  test.each(together.map((rows) => ({ rows, text: parseMarked(rows[0]?.[1] ?? '').text })))(
    '$text',
    ({ rows, text }) => {
      expect(read(text)).toEqual({
        quotes: rows.map(([rule, marked]) => toReading(rule, marked)),
        scareQuotes: findUnsaid(rows.map(([, marked]) => marked)),
      });
    },
  );
});

test.each(silent)('nobody speaks: %s', (text) => {
  expect(read(text)).toEqual({ quotes: [], scareQuotes: findUnsaid([text]) });
});
