import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fromDayNumber,
  fromIsoWeek,
  isCalendarDay,
  toDayNumber,
  toIsoWeek,
  toWeekday,
} from '../../../src/annotate/dates/calendar-days.ts';
import { easterSunday } from '../../../src/annotate/dates/easter.ts';
import { fromIslamic, islamicYearOf } from '../../../src/annotate/dates/islamic-calendar.ts';
import { fromSolarHijri, nthWeekday } from '../../../src/annotate/dates/named-places.ts';

const dayNumbers = fc.integer({ min: -400_000, max: 60_000 });
const iso = (number: number) => {
  const { year, month, day } = fromDayNumber(number);
  return `${year}-${month}-${day}`;
};

describe('days and weeks', () => {
  test('a day number leads back to its day', () => {
    fc.assert(fc.property(dayNumbers, (number) => toDayNumber(fromDayNumber(number)) === number));
  });

  test('the weekday and the day agree with Date.UTC', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), (number) => {
        const date = new Date(number * 86_400_000);
        const { year, month, day } = fromDayNumber(number);
        expect([year, month, day]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ]);
        expect(toWeekday(number) % 7).toBe(date.getUTCDay());
      }),
    );
  });

  test('a day lies in its ISO week', () => {
    fc.assert(
      fc.property(dayNumbers, (number) => {
        const monday = fromIsoWeek(toIsoWeek(number));
        return monday <= number && number < monday + 7;
      }),
    );
  });

  // From the calendars of ISO 8601: the years around which weeks and years part.
  test.each([
    ['2005-01-01', 2004, 53],
    ['2008-12-29', 2009, 1],
    ['2010-01-03', 2009, 53],
    ['2026-03-02', 2026, 10],
    ['2026-12-31', 2026, 53],
  ])('%s is in %i-W%i', (day, year, week) => {
    const [y = 0, m = 0, d = 0] = day.split('-').map(Number);
    expect(toIsoWeek(toDayNumber({ year: y, month: m, day: d }))).toEqual({ year, week });
  });

  test.each([
    [2024, 2, 29, true],
    [2025, 2, 29, false],
    [1900, 2, 29, false],
    [2000, 2, 29, true],
    [2025, 4, 31, false],
    [2025, 13, 1, false],
    [2025, 0, 1, false],
  ])('%i-%i-%i is a day: %s', (year, month, day, expected) => {
    expect(isCalendarDay({ year, month, day })).toBe(expected);
  });
});

describe('feasts and other calendars', () => {
  test.each([
    [2000, '2000-4-23'],
    [2024, '2024-3-31'],
    [2025, '2025-4-20'],
    [2026, '2026-4-5'],
    [2038, '2038-4-25'],
  ])('Easter Sunday of %i', (year, expected) => {
    expect(iso(toDayNumber(easterSunday(year)))).toBe(expected);
  });

  // Days of Iranian history with both dates in encyclopaedias.
  test.each([
    [1357, 11, 22, '1979-2-11'],
    [1358, 1, 12, '1979-4-1'],
    [1332, 5, 28, '1953-8-19'],
    [1368, 3, 14, '1989-6-4'],
    [1404, 1, 1, '2025-3-21'],
    [1399, 12, 30, '2021-3-20'],
  ])('solar-hijri %i/%i/%i', (year, month, day, expected) => {
    expect(iso(fromSolarHijri(year, month, day))).toBe(expected);
  });

  // Tabular dates, from the tables of Calendrical Calculations and published conversions.
  test.each([
    [1, 1, 1, '622-7-19'],
    [1400, 1, 1, '1979-11-21'],
    [1446, 9, 1, '2025-3-1'],
    [1445, 10, 1, '2024-4-10'],
  ])('Islamic %i/%i/%i', (year, month, day, expected) => {
    expect(iso(fromIslamic(year, month, day))).toBe(expected);
  });

  test('a day lies in its Islamic year', () => {
    fc.assert(
      fc.property(dayNumbers, (number) => {
        const year = islamicYearOf(number);
        return fromIslamic(year, 1, 1) <= number && number < fromIslamic(year + 1, 1, 1);
      }),
    );
  });

  test.each([
    [2025, 11, 4, 4, '2025-11-27'],
    [2025, 5, -1, 1, '2025-5-26'],
    [2025, 9, 1, 1, '2025-9-1'],
  ])('weekday %i of %i', (year, month, nth, weekday, expected) => {
    expect(iso(nthWeekday(year, month, nth, weekday) ?? 0)).toBe(expected);
  });

  test('a month without a fifth Friday has none', () => {
    expect(nthWeekday(2025, 2, 5, 5)).toBeNull();
  });
});
