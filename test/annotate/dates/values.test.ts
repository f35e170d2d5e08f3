import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRanges, edtfRange } from '../../../src/annotate/dates/compare-ranges.ts';
import { formatPlace, parsePlace, shift, shiftBy, widen } from '../../../src/annotate/dates/timex-value.ts';
import { toEdtf, toRange } from '../../../src/annotate/dates/value-range.ts';

const rows: readonly (readonly [string, string | null, string | null, string | null])[] = [
  ['2025-08-13', '2025-08-13', '2025-08-13', '2025-08-13'],
  ['2025-08-13T17:00', '2025-08-13T17:00:00', '2025-08-13', '2025-08-13'],
  ['2025-08-13T17:00:05Z', '2025-08-13T17:00:05Z', '2025-08-13', '2025-08-13'],
  ['2025-08-13TMO', '2025-08-13', '2025-08-13', '2025-08-13'],
  ['2025-08-13T24:00', '2025-08-13', '2025-08-13', '2025-08-13'],
  ['2024-02', '2024-02', '2024-02-01', '2024-02-29'],
  ['2025', '2025', '2025-01-01', '2025-12-31'],
  ['2026-W01', '2025-12-29/2026-01-04', '2025-12-29', '2026-01-04'],
  ['2026-W10-WE', '2026-03-07/2026-03-08', '2026-03-07', '2026-03-08'],
  ['2025-Q3', '2025-35', '2025-07-01', '2025-09-30'],
  ['2025-H2', '2025-41', '2025-07-01', '2025-12-31'],
  ['2025-SU', '2025-22', '2025-06-01', '2025-08-31'],
  ['2025-WI', '2025-24', '2024-12-01', '2026-02-28'],
  ['198', '198X', '1980-01-01', '1989-12-31'],
  ['19', '19XX', '1900-01-01', '1999-12-31'],
  ['XXXX-02-28', null, null, null],
  ['XXXX-WXX-1', null, null, null],
  ['P12D', null, null, null],
  ['PAST_REF', null, null, null],
  ['2025-02-30', null, null, null],
  ['2025-13', null, null, null],
];

describe('EDTF and range of a value', () => {
  test.each(rows)('%s', (value, expected, from, to) => {
    expect(toEdtf(value)).toBe(expected);
    expect(toRange(value)).toEqual(from === null ? null : { from, to });
  });

  test.each(rows.filter(([, text]) => text !== null))('the EDTF of %s is valid', (_value, text) => {
    expect(() => edtf(text ?? '')).not.toThrow();
  });

  test.each(rows.filter(([, text]) => text !== null))(
    'the EDTF of %s covers the same days',
    (value, text) => {
      expect(edtfRange(text ?? '')).toEqual(toRange(value));
    },
  );
});

const placeText = fc.oneof(
  fc.integer({ min: 1900, max: 2099 }).map(String),
  fc
    .tuple(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
  fc
    .tuple(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 52 }))
    .map(([y, w]) => `${y}-W${String(w).padStart(2, '0')}`),
  fc
    .tuple(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 4 }))
    .map(([y, q]) => `${y}-Q${q}`),
  fc
    .tuple(fc.integer({ min: 1900, max: 2099 }), fc.constantFrom('SP', 'SU', 'FA', 'WI'))
    .map(([y, s]) => `${y}-${s}`),
);

describe('arithmetic of places', () => {
  test('a place is written as it was read', () => {
    fc.assert(
      fc.property(placeText, (text) => {
        const place = parsePlace(text);
        return place !== null && formatPlace(place) === text;
      }),
    );
  });

  test('there and back again', () => {
    fc.assert(
      fc.property(placeText, fc.integer({ min: -200, max: 200 }), (text, count) => {
        const place = parsePlace(text);
        return place !== null && formatPlace(shift(shift(place, count), -count)) === text;
      }),
    );
  });

  test.each([
    ['2025-03-08', 'week', '2025-W10'],
    ['2025-03-08', 'weekend', '2025-W10-WE'],
    ['2025-03-08', 'quarter', '2025-Q1'],
    ['2025-03-08', 'half', '2025-H1'],
    ['2025-01-08', 'season', '2024-WI'],
    ['2025-03-08T10:00', 'day', '2025-03-08'],
    ['2025-03-08', 'decade', '202'],
    ['2025-03-08', 'century', '20'],
    ['2025-Q4', 'half', '2025-H2'],
    ['2025', 'month', null],
    ['2025-03', 'week', null],
    ['19', 'year', null],
    ['199', 'year', null],
    ['199', 'century', '19'],
  ] as const)('%s widened to a %s', (from, grain, expected) => {
    const place = parsePlace(from);
    const wide = place && widen(place, grain);
    expect(wide && formatPlace(wide)).toBe(expected);
  });

  test.each([
    ['2024-02-29', 'year', 1, '2025-02-28'],
    ['2025-03-31', 'month', -1, '2025-02-28'],
    ['2025-Q3', 'year', -1, '2024-Q3'],
    ['2025-W10', 'year', -1, '2024-W10'],
    ['2025-03-08', 'week', 2, '2025-03-22'],
    ['2025', 'day', 2, null],
    ['2025-03', 'day', 2, null],
    ['199', 'year', 2, null],
  ] as const)('%s, moved by a %s', (from, grain, count, expected) => {
    const place = parsePlace(from);
    const moved = place && shiftBy(place, grain, count);
    expect(moved && formatPlace(moved)).toBe(expected);
  });
});

describe('comparing with a period', () => {
  const march = { from: '2026-03-01', to: '2026-03-31' };
  test.each([
    ['no bounds', march, null, null, 'in'],
    ['within', march, '2026-01-01', '2026-12-31', 'in'],
    ['to the day', march, '2026-03-01', '2026-03-31', 'in'],
    ['begins before', march, '2026-03-10', null, 'possibly'],
    ['ends after', march, null, '2026-03-10', 'possibly'],
    ['wider than the period', march, '2026-03-10', '2026-03-12', 'possibly'],
    ['before', march, '2026-04-01', null, 'out'],
    ['after', march, null, '2026-02-28', 'out'],
    ['no place on the calendar', null, '2026-01-01', null, 'possibly'],
    ['no place and no bounds', null, null, null, 'in'],
  ] as const)('%s', (_name, range, since, until, expected) => {
    expect(compareRanges(range, { since, until })).toBe(expected);
  });

  test.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-03~', '2026-03-01', '2026-03-31'],
    ['2025-09-02~', '2025-09-02', '2025-09-02'],
    ['2026-03-02T10:00:00Z', '2026-03-02', '2026-03-02'],
    ['2026-01-05~/2026-03-31~', '2026-01-05', '2026-03-31'],
    ['[2026-02-03,2026-03-02]', '2026-02-03', '2026-03-02'],
    ['2026-22', '2026-06-01', '2026-08-31'],
    ['202X', '2020-01-01', '2029-12-31'],
  ])('the days of %s', (text, from, to) => {
    expect(edtfRange(text)).toEqual({ from, to });
  });

  test.each(['', 'today', '2026-02-30', '2026-13', '2026/..', '2026-03/2026-01'])('no days: %j', (text) => {
    expect(edtfRange(text)).toBeNull();
  });
});
