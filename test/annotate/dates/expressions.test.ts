import { describe, expect, test } from 'vitest';
import { edtfRange } from '../../../src/annotate/dates/compare-ranges.ts';
import { findDates } from '../../../src/annotate/dates/find-dates.ts';
import { toEdtf } from '../../../src/annotate/dates/value-range.ts';
import { expressions, withoutDates } from './expressions.ts';
import { viewOf } from './view-of.ts';

const covered = (value: string) => (value.includes('/') ? value : toEdtf(value));

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

test('what an expression says is what it covers', () => {
  for (const [published, marked] of Object.values(expressions).flat()) {
    const view = viewOf(marked.replace(/[⟦⟧]/g, ''));
    const dates = findDates(view, published === '-' ? null : published);
    for (const { value, edtf, range, anchor } of dates) {
      expect(anchor === 'none', marked).toBe(edtf === null);
      expect(range, marked).toEqual(edtf === null ? null : edtfRange(edtf));
      // Of 2/3 either day is meant; other calendars give stretches of days.
      if (!value.endsWith('XX-XX')) expect(edtf?.replaceAll('~', '') ?? null, marked).toBe(covered(value));
    }
    // What the words themselves date is dated without a publication date too.
    const undated = findDates(view, null).map(({ edtf }) => edtf);
    for (const [at, { edtf, anchor }] of dates.entries())
      if (anchor === 'explicit' || anchor === 'published')
        expect(undated[at] === edtf, `${marked}: ${edtf}`).toBe(anchor === 'explicit');
  }
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
