import {
  type CalendarDay,
  formatDay,
  fromDayNumber,
  fromIsoWeek,
  isCalendarDay,
  pad,
  toDayNumber,
  toIsoWeek,
} from './calendar-days.ts';

/**
 * TIMEX3 values that stand for a stretch of the calendar, taken apart.
 * Source of the notation: TimeML annotation guidelines 1.2.1, section 2.2.3.
 */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

export type Place =
  | { readonly grain: 'century'; readonly century: number }
  | { readonly grain: 'decade'; readonly decade: number }
  | { readonly grain: 'year'; readonly year: number }
  | { readonly grain: 'half'; readonly year: number; readonly half: number }
  | { readonly grain: 'season'; readonly year: number; readonly season: Season }
  | { readonly grain: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly grain: 'month'; readonly year: number; readonly month: number }
  | { readonly grain: 'week' | 'weekend'; readonly year: number; readonly week: number }
  /** `time` is what follows the day: `T17:00`, `TMO`; empty for the whole day. */
  | ({ readonly grain: 'day'; readonly time: string } & CalendarDay);

export type Grain = Place['grain'];

const FORM =
  /^(?<year>\d{4})(?:-(?:W(?<week>\d\d)(?<weekend>-WE)?|Q(?<quarter>[1-4])|H(?<half>[12])|(?<season>SP|SU|FA|WI)|(?<month>\d\d)(?:-(?<day>\d\d)(?<time>T[\dA-Z:.+-]*)?)?))?$/;

/** `null` for what has no one place on the calendar: `XXXX-02`, `P3D`, `PAST_REF`. */
export function parsePlace(value: string): Place | null {
  if (/^\d{3}$/.test(value)) return { grain: 'decade', decade: Number(value) };
  if (/^\d{2}$/.test(value)) return { grain: 'century', century: Number(value) };
  const found = FORM.exec(value)?.groups;
  if (!found) return null;
  const year = Number(found.year);
  if (found.week !== undefined)
    return { grain: found.weekend ? 'weekend' : 'week', year, week: Number(found.week) };
  if (found.quarter !== undefined) return { grain: 'quarter', year, quarter: Number(found.quarter) };
  if (found.half !== undefined) return { grain: 'half', year, half: Number(found.half) };
  if (found.season !== undefined) return { grain: 'season', year, season: found.season as Season };
  if (found.month === undefined) return { grain: 'year', year };
  const month = Number(found.month);
  if (month < 1 || month > 12) return null;
  if (found.day === undefined) return { grain: 'month', year, month };
  const day = { year, month, day: Number(found.day) };
  return isCalendarDay(day) ? { grain: 'day', ...day, time: found.time ?? '' } : null;
}

export function formatPlace(place: Place): string {
  switch (place.grain) {
    case 'century':
      return pad(place.century, 2);
    case 'decade':
      return pad(place.decade, 3);
    case 'year':
      return pad(place.year, 4);
    case 'half':
      return `${pad(place.year, 4)}-H${place.half}`;
    case 'season':
      return `${pad(place.year, 4)}-${place.season}`;
    case 'quarter':
      return `${pad(place.year, 4)}-Q${place.quarter}`;
    case 'month':
      return `${pad(place.year, 4)}-${pad(place.month, 2)}`;
    case 'week':
      return `${pad(place.year, 4)}-W${pad(place.week, 2)}`;
    case 'weekend':
      return `${pad(place.year, 4)}-W${pad(place.week, 2)}-WE`;
    case 'day':
      return `${formatDay(place)}${place.time}`;
  }
}

/** What stands for "some stretch of that size" where the calendar place is not known. */
export const unknownOf: Readonly<Record<Grain, string>> = {
  century: 'XX',
  decade: 'XXX',
  year: 'XXXX',
  half: 'XXXX-HX',
  season: 'XXXX-XX',
  quarter: 'XXXX-QX',
  month: 'XXXX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  day: 'XXXX-XX-XX',
};

const seasonOfMonth = (month: number): Season =>
  month <= 2 || month === 12 ? 'WI' : month <= 5 ? 'SP' : month <= 8 ? 'SU' : 'FA';

const SEASONS: readonly Season[] = ['SP', 'SU', 'FA', 'WI'];

/**
 * The stretch of size `grain` that holds the place; `null` where the place is too wide to tell
 * (the month of "2025").
 */
export function widen(place: Place, grain: Grain): Place | null {
  if (place.grain === grain) return place.grain === 'day' ? { ...place, time: '' } : place;
  if (grain === 'century') {
    if (place.grain === 'century') return place;
    const year = place.grain === 'decade' ? place.decade * 10 : place.year;
    return { grain, century: Math.floor(year / 100) };
  }
  if (place.grain === 'century') return null;
  if (grain === 'decade')
    return place.grain === 'decade' ? place : { grain, decade: Math.floor(place.year / 10) };
  if (place.grain === 'decade') return null;
  if (grain === 'year') return { grain, year: place.year };
  if (place.grain === 'quarter' && grain === 'half')
    return { grain, year: place.year, half: place.quarter <= 2 ? 1 : 2 };
  if (place.grain === 'weekend' && grain === 'week') return { grain, year: place.year, week: place.week };
  const day =
    place.grain === 'day'
      ? place
      : place.grain === 'week' || place.grain === 'weekend'
        ? fromDayNumber(fromIsoWeek(place))
        : null;
  if (day !== null && (grain === 'week' || grain === 'weekend'))
    return { grain, ...toIsoWeek(toDayNumber(day)) };
  const month = day ?? (place.grain === 'month' ? place : null);
  if (month === null) return null;
  if (grain === 'month') return { grain, year: month.year, month: month.month };
  if (grain === 'quarter') return { grain, year: month.year, quarter: Math.ceil(month.month / 3) };
  if (grain === 'half') return { grain, year: month.year, half: month.month <= 6 ? 1 : 2 };
  if (grain === 'season') {
    const season = seasonOfMonth(month.month);
    return { grain, season, year: season === 'WI' && month.month <= 2 ? month.year - 1 : month.year };
  }
  return null;
}

/** The place `count` stretches of its own size away; the time of day is dropped. */
export function shift(place: Place, count: number): Place {
  switch (place.grain) {
    case 'century':
      return { ...place, century: place.century + count };
    case 'decade':
      return { ...place, decade: place.decade + count };
    case 'year':
      return { ...place, year: place.year + count };
    case 'half': {
      const at = place.year * 2 + place.half - 1 + count;
      return { grain: 'half', year: Math.floor(at / 2), half: (((at % 2) + 2) % 2) + 1 };
    }
    case 'quarter': {
      const at = place.year * 4 + place.quarter - 1 + count;
      return { grain: 'quarter', year: Math.floor(at / 4), quarter: (((at % 4) + 4) % 4) + 1 };
    }
    case 'season': {
      const at = place.year * 4 + SEASONS.indexOf(place.season) + count;
      return { grain: 'season', year: Math.floor(at / 4), season: SEASONS[((at % 4) + 4) % 4] ?? 'SP' };
    }
    case 'month': {
      const at = place.year * 12 + place.month - 1 + count;
      return { grain: 'month', year: Math.floor(at / 12), month: (((at % 12) + 12) % 12) + 1 };
    }
    case 'week':
    case 'weekend':
      return { grain: place.grain, ...toIsoWeek(fromIsoWeek(place) + 7 * count) };
    case 'day':
      return { grain: 'day', ...fromDayNumber(toDayNumber(place) + count), time: '' };
  }
}

/**
 * The same stretch `count` years, quarters or months away ("2024-Q3" a year before "2025-Q3"); a day
 * that the other month does not have becomes its last. `null` where the place is wider than the unit.
 */
export function shiftBy(place: Place, grain: Grain, count: number): Place | null {
  if (place.grain === grain) return shift(place, count);
  if (place.grain === 'day' && (grain === 'week' || grain === 'weekend'))
    return { grain: 'day', ...fromDayNumber(toDayNumber(place) + 7 * count), time: place.time };
  const months = grain === 'month' ? count : grain === 'quarter' ? 3 * count : null;
  if (place.grain === 'day' && months !== null) {
    const to = shift({ grain: 'month', year: place.year, month: place.month }, months);
    return to.grain === 'month' ? lastDayWithin(to.year, to.month, place.day) : null;
  }
  if (place.grain === 'month' && months !== null) return shift(place, months);
  const years =
    grain === 'year' ? count : grain === 'decade' ? 10 * count : grain === 'century' ? 100 * count : null;
  if (years === null || place.grain === 'century' || place.grain === 'decade') return null;
  if (place.grain === 'day') return lastDayWithin(place.year + years, place.month, place.day);
  return { ...place, year: place.year + years };
}

function lastDayWithin(year: number, month: number, day: number): Place {
  let last = day;
  while (!isCalendarDay({ year, month, day: last })) last--;
  return { grain: 'day', year, month, day: last, time: '' };
}
