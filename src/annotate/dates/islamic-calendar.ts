import { fromDayNumber, toDayNumber } from './calendar-days.ts';

/**
 * The tabular Islamic calendar (civil epoch, leap years 2 5 7 10 13 16 18 21 24 26 29 of 30). Where the
 * month begins with the sighted moon, the day may be one off.
 * Source: Reingold and Dershowitz, Calendrical Calculations, ch. 7.
 */
const EPOCH = toDayNumber({ year: 622, month: 7, day: 19 });

/** Day number (from 1970-01-01) of a day of the Islamic calendar. */
export function fromIslamic(year: number, month: number, day: number): number {
  return (
    EPOCH +
    day -
    1 +
    29 * (month - 1) +
    Math.floor((6 * month - 1) / 11) +
    (year - 1) * 354 +
    Math.floor((3 + 11 * year) / 30)
  );
}

/** The Islamic year in which a day falls. */
export function islamicYearOf(dayNumber: number): number {
  return Math.floor((30 * (dayNumber - EPOCH) + 10_646) / 10_631);
}

export function islamicMonthLength(year: number, month: number): number {
  return month === 12
    ? fromIslamic(year + 1, 1, 1) - fromIslamic(year, 12, 1)
    : fromIslamic(year, month + 1, 1) - fromIslamic(year, month, 1);
}

/** Days of the given Islamic month and day within a Gregorian year, in order: one, two or none. */
export function islamicDaysIn(gregorianYear: number, month: number, day: number): readonly number[] {
  const first = islamicYearOf(toDayNumber({ year: gregorianYear, month: 1, day: 1 }));
  return [first, first + 1]
    .map((year) => fromIslamic(year, month, day))
    .filter((number) => fromDayNumber(number).year === gregorianYear);
}
