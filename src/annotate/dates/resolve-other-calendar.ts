import { isValidJalaaliDate, jalaaliMonthLength } from 'jalaali-js';
import { formatDay, fromDayNumber } from './calendar-days.ts';
import { choosePlace } from './choose-place.ts';
import type { DateContext, Resolved } from './date-context.ts';
import { placeSpan } from './day-span.ts';
import { fromIslamic, islamicMonthLength } from './islamic-calendar.ts';
import type { Meaning } from './meaning.ts';
import { fromSolarHijri } from './named-places.ts';
import type { Place } from './timex-value.ts';

type OtherCalendar = Extract<Meaning, { kind: 'other-calendar' }>;

interface Days {
  readonly from: number;
  readonly to: number;
}

/** Day numbers of a year, month or day of the calendar; `null` where it has no such day. */
function daysOf(
  calendar: OtherCalendar['calendar'],
  year: number,
  month: number | null,
  day: number | null,
): Days | null {
  if (calendar === 'solar-hijri') {
    const from = fromSolarHijri(year, month ?? 1, day ?? 1);
    if (month === null) return { from, to: fromSolarHijri(year + 1, 1, 1) - 1 };
    if (day === null) return { from, to: from + jalaaliMonthLength(year, month) - 1 };
    return isValidJalaaliDate(year, month, day) ? { from, to: from } : null;
  }
  const from = fromIslamic(year, month ?? 1, day ?? 1);
  if (month === null) return { from, to: fromIslamic(year + 1, 1, 1) - 1 };
  const length = islamicMonthLength(year, month);
  if (day === null) return { from, to: from + length - 1 };
  return day <= length ? { from, to: from } : null;
}

const iso = (dayNumber: number) => formatDay(fromDayNumber(dayNumber));

/**
 * A year or month of another calendar covers parts of two Gregorian ones: its value is the interval of
 * days (ISO 8601 `from/to`), which TIMEX3 has no shorter form for. A day is that day.
 */
function toResolved(
  { from, to }: Days,
  calendar: OtherCalendar['calendar'],
  anchor: Resolved['anchor'],
): Resolved {
  const range = { from: iso(from), to: iso(to) };
  const value = from === to ? range.from : `${range.from}/${range.to}`;
  // The month may begin a day off the table, where the moon has to be seen.
  const mark = calendar === 'islamic' ? '~' : '';
  const edtf = from === to ? `${range.from}${mark}` : `${range.from}${mark}/${range.to}${mark}`;
  return { type: 'DATE', value, anchor, edtf, range };
}

export function resolveOtherCalendar(meaning: OtherCalendar, context: DateContext): Resolved | null {
  const { calendar, year, month, day } = meaning;
  if (year !== null) {
    const days = daysOf(calendar, year, month, day);
    return days && toResolved(days, calendar, 'explicit');
  }
  const open: Resolved = { type: 'DATE', value: day === null ? 'XXXX-XX' : 'XXXX-XX-XX', anchor: 'none' };
  const origin = context.published;
  if (!origin || !('year' in origin) || origin.grain === 'year') return open;
  const middle =
    calendar === 'solar-hijri' ? origin.year - 621 : Math.floor((origin.year - 622) * (33 / 32)) + 1;
  const candidates = [middle - 2, middle - 1, middle, middle + 1, middle + 2]
    .map((candidate) => daysOf(calendar, candidate, month, day))
    .filter((days) => days !== null);
  const places = candidates.map((days): Place => ({ grain: 'day', ...fromDayNumber(days.from), time: '' }));
  const chosen = choosePlace(places, origin, undefined, context.tense);
  const days = chosen && candidates.find(({ from }) => from === placeSpan(chosen).from);
  return days ? toResolved(days, calendar, 'published') : open;
}
