import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/annotate/dates/find-dates.ts';
import { expressions, withoutDates } from './expressions.ts';
import { viewOf } from './view-of.ts';

const found = (text: string, published: string) =>
  findDates(viewOf(text), published === '-' ? null : published).map(
    ({ start, end, type, value }) => `${text.slice(start, end)} = ${type} ${value}`,
  );

describe.each(Object.entries(expressions))('%s', (_name, rows) => {
  test.each(rows)('%s: %s', (published, marked, ...values) => {
    const texts = [...marked.matchAll(/⟦(.*?)⟧/g)].map(([, text]) => text);
    expect(texts).toHaveLength(values.length);
    expect(found(marked.replace(/[⟦⟧]/g, ''), published)).toEqual(
      texts.map((text, index) => `${text} = ${values[index]}`),
    );
  });
});

describe.each(Object.entries(withoutDates))('none in: %s', (_name, sentences) => {
  test.each(sentences)('%s', (sentence) => {
    expect(found(sentence, '2026-03-04')).toEqual([]);
  });
});

test('the table is as large as it was asked to be', () => {
  expect(Object.values(expressions).flat().length).toBeGreaterThanOrEqual(250);
  expect(Object.values(withoutDates).flat().length).toBeGreaterThanOrEqual(80);
});
