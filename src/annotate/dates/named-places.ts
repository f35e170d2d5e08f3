import { toGregorian } from 'jalaali-js';
import { type Holiday, holidays } from '../../lexicon/en/time-holidays.ts';
import { daysInMonth, fromDayNumber, isCalendarDay, toDayNumber, toWeekday } from './calendar-days.ts';
import { easterSunday } from './easter.ts';
import { islamicDaysIn, islamicMonthLength, islamicYearOf } from './islamic-calendar.ts';
import type { Named } from './meaning.ts';
import type { Place } from './timex-value.ts';

const byName: ReadonlyMap<string, Holiday> = new Map(
  holidays.map((holiday) => [holiday.names[0] ?? '', holiday]),
);

const dayPlace = (dayNumber: number): Place => ({ grain: 'day', ...fromDayNumber(dayNumber), time: '' });

/** The nth weekday of a month; -1 the last. `null` where the month has no such day. */
export function nthWeekday(year: number, month: number, nth: number, weekday: number): number | null {
  const length = daysInMonth(year, month);
  const first = toDayNumber({ year, month, day: 1 });
  if (nth < 0) {
    const last = first + length - 1;
    return last - ((toWeekday(last) - weekday + 7) % 7);
  }
  const day = first + ((weekday - toWeekday(first) + 7) % 7) + (nth - 1) * 7;
  return day < first + length ? day : null;
}

/** First day of the solar-hijri year is in March: the Gregorian year less 621. */
const SOLAR_HIJRI_OFFSET = 621;

export function fromSolarHijri(year: number, month: number, day: number): number {
  const { gy, gm, gd } = toGregorian(year, month, day);
  return toDayNumber({ year: gy, month: gm, day: gd });
}

function holidayDays({ day }: Holiday, year: number): readonly number[] {
  switch (day.rule) {
    case 'fixed':
      return [toDayNumber({ year, month: day.month, day: day.day })];
    case 'easter':
      return [toDayNumber(easterSunday(year)) + day.offset];
    case 'weekday': {
      const found = nthWeekday(year, day.month, day.nth, day.weekday);
      return found === null ? [] : [found + (day.plus ?? 0)];
    }
    case 'solar-hijri':
      return [year - SOLAR_HIJRI_OFFSET, year - SOLAR_HIJRI_OFFSET - 1]
        .map((hijri) => fromSolarHijri(hijri, day.month, day.day))
        .filter((number) => fromDayNumber(number).year === year);
    case 'islamic':
      return islamicDaysIn(year, day.month, day.day);
    case 'quds':
      return islamicDaysIn(year, 9, 1).map((first) => {
        const last = first + islamicMonthLength(islamicYearOf(first), 9) - 1;
        return last - ((toWeekday(last) - 5 + 7) % 7);
      });
  }
}

/** The places of a name in a Gregorian year: one; none for 29 February; two where a lunar day comes twice. */
export function namedPlaces(named: Named, year: number): readonly Place[] {
  switch (named.part) {
    case 'month':
      return [{ grain: 'month', year, month: named.month }];
    case 'quarter':
      return [{ grain: 'quarter', year, quarter: named.quarter }];
    case 'half':
      return [{ grain: 'half', year, half: named.half }];
    case 'season':
      return [{ grain: 'season', year, season: named.season }];
    case 'day': {
      const day = { year, month: named.month, day: named.day };
      return isCalendarDay(day) ? [{ grain: 'day', ...day, time: '' }] : [];
    }
    case 'holiday': {
      const holiday = byName.get(named.holiday);
      return holiday ? holidayDays(holiday, year).map(dayPlace) : [];
    }
  }
}

const two = (value: number) => String(value).padStart(2, '0');

/** The name with its year left open, as TIMEX3 writes it. */
export function underspecified(named: Named): string {
  switch (named.part) {
    case 'month':
      return `XXXX-${two(named.month)}`;
    case 'quarter':
      return `XXXX-Q${named.quarter}`;
    case 'half':
      return `XXXX-H${named.half}`;
    case 'season':
      return `XXXX-${named.season}`;
    case 'day':
      return `XXXX-${two(named.month)}-${two(named.day)}`;
    case 'holiday': {
      const day = byName.get(named.holiday)?.day;
      return day?.rule === 'fixed' ? `XXXX-${two(day.month)}-${two(day.day)}` : 'XXXX-XX-XX';
    }
  }
}
