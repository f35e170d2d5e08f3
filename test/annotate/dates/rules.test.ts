import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/annotate/dates/find-dates.ts';
import { dateRuleTables } from '../../../src/annotate/dates/rules/index.ts';
import { viewOf } from './view-of.ts';

const PUBLISHED = '2025-09-03';
/** Tables whose rules are parts of other expressions: their examples are found under another rule's name. */
const PARTS = new Set(['num', 'approx', 'amount', 'year', 'when', 'holiday']);

const rules = Object.entries(dateRuleTables).flatMap(([table, list]) =>
  list.map((rule) => ({ rule, part: PARTS.has(table) })),
);
const unique = [...new Map(rules.map((entry) => [entry.rule.name, entry])).values()];

const found = (text: string) =>
  findDates(viewOf(text), PUBLISHED).map((date) => ({ ...date, text: text.slice(date.start, date.end) }));

describe.each(unique)('$rule.name', ({ rule, part }) => {
  test.each(rule.takes)('takes %s', (example) => {
    const marked = [...example.matchAll(/⟦(.*?)⟧/g)].map(([, inside]) => inside);
    const dates = found(example.replace(/[⟦⟧]/g, ''));
    const own = dates.filter((date) => part || date.rule === rule.name);
    expect(own.map(({ text }) => text)).toEqual(marked);
  });

  test.each(rule.leaves)('leaves %s', (example) => {
    expect(found(example).filter((date) => part || date.rule === rule.name)).toEqual([]);
  });
});

test('every rule has examples of both kinds, a source and a name of its own', () => {
  const objects = new Set(rules.map(({ rule }) => rule));
  expect(unique).toHaveLength(objects.size);
  for (const rule of objects) {
    expect(rule.takes.length, rule.name).toBeGreaterThan(0);
    expect(rule.leaves.length, rule.name).toBeGreaterThan(0);
    expect(rule.source, rule.name).not.toBe('');
  }
});
