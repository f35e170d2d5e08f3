import { daysInMonth, formatDay, fromDayNumber, fromIsoWeek, pad } from './calendar-days.ts';
import { type Place, parsePlace } from './timex-value.ts';

/** ISO calendar days, both included. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

const years = (from: number, to: number): DayRange => ({
  from: `${pad(from, 4)}-01-01`,
  to: `${pad(to, 4)}-12-31`,
});

const months = (fromYear: number, fromMonth: number, toYear: number, toMonth: number): DayRange => ({
  from: formatDay({ year: fromYear, month: fromMonth, day: 1 }),
  to: formatDay({ year: toYear, month: toMonth, day: daysInMonth(toYear, toMonth) }),
});

const daysFrom = (first: number, count: number): DayRange => ({
  from: formatDay(fromDayNumber(first)),
  to: formatDay(fromDayNumber(first + count - 1)),
});

/** A century is its hundred years by number ("19" 1900 to 1999), as TIMEX3 and EDTF have it. */
function placeRange(place: Place): DayRange {
  switch (place.grain) {
    case 'century':
      return years(place.century * 100, place.century * 100 + 99);
    case 'decade':
      return years(place.decade * 10, place.decade * 10 + 9);
    case 'year':
      return years(place.year, place.year);
    case 'half':
      return months(place.year, place.half === 1 ? 1 : 7, place.year, place.half === 1 ? 6 : 12);
    case 'quarter':
      return months(place.year, place.quarter * 3 - 2, place.year, place.quarter * 3);
    case 'season':
      return seasonRange(place.year, place.season);
    case 'month':
      return months(place.year, place.month, place.year, place.month);
    case 'week':
      return daysFrom(fromIsoWeek(place), 7);
    case 'weekend':
      return daysFrom(fromIsoWeek(place) + 5, 2);
    case 'day':
      return { from: formatDay(place), to: formatDay(place) };
  }
}

/**
 * Seasons of the northern hemisphere by whole months, as meteorologists count. "The winter of 2024"
 * may be the one that ends or the one that begins in that year: the range holds both.
 */
function seasonRange(year: number, season: string): DayRange {
  if (season === 'SP') return months(year, 3, year, 5);
  if (season === 'SU') return months(year, 6, year, 8);
  if (season === 'FA') return months(year, 9, year, 11);
  return months(year - 1, 12, year + 1, 2);
}

/** The days a TIMEX3 value covers; `null` for what has no place on the calendar. */
export function toRange(value: string): DayRange | null {
  const place = parsePlace(value);
  return place && placeRange(place);
}

/** EDTF level 2 codes of the parts of a year: seasons, quarters, halves (semesters). */
const SEASON_CODES = { SP: 21, SU: 22, FA: 23, WI: 24 } as const;
const QUARTER_CODE = 32;
const HALF_CODE = 39;

/** EDTF has seconds or none, and no parts of the day: "T17:00" becomes "T17:00:00", "TMO" the day. */
function edtfTime(time: string): string {
  const clock = /^T(\d\d)(?::(\d\d))?(?::(\d\d))?(Z|[+-]\d\d:\d\d)?$/.exec(time);
  if (!clock || Number(clock[1]) > 23) return '';
  return `T${clock[1]}:${clock[2] ?? '00'}:${clock[3] ?? '00'}${clock[4] ?? ''}`;
}

/** A TIMEX3 value as EDTF (ISO 8601-2): weeks as intervals of days; `null` without a place on the calendar. */
export function toEdtf(value: string): string | null {
  const place = parsePlace(value);
  if (!place) return null;
  switch (place.grain) {
    case 'century':
      return `${pad(place.century, 2)}XX`;
    case 'decade':
      return `${pad(place.decade, 3)}X`;
    case 'season':
      return `${pad(place.year, 4)}-${SEASON_CODES[place.season]}`;
    case 'quarter':
      return `${pad(place.year, 4)}-${QUARTER_CODE + place.quarter}`;
    case 'half':
      return `${pad(place.year, 4)}-${HALF_CODE + place.half}`;
    case 'week':
    case 'weekend': {
      const { from, to } = placeRange(place);
      return `${from}/${to}`;
    }
    case 'day':
      return `${formatDay(place)}${edtfTime(place.time)}`;
    default:
      return value;
  }
}
