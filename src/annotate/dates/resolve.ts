import type { DateType } from '../../model/records.ts';
import { fromDayNumber, toDayNumber, toIsoWeek, toWeekday } from './calendar-days.ts';
import { choosePlace } from './choose-place.ts';
import type { DateContext, Resolved } from './date-context.ts';
import { isoSpan, placeSpan } from './day-span.ts';
import { formatDuration } from './format-duration.ts';
import type { Meaning, Named } from './meaning.ts';
import { namedPlaces, nthWeekday, underspecified } from './named-places.ts';
import { isCalendarUnit, resolveOffset } from './resolve-offset.ts';
import { resolveOtherCalendar } from './resolve-other-calendar.ts';
import { type Found, placed, resolveStretch } from './resolve-stretch.ts';
import { formatPlace, type Place, parsePlace, unknownOf } from './timex-value.ts';

const hasOtherWeekday = (named: Named, place: Place) =>
  named.part === 'day' &&
  named.weekday !== undefined &&
  place.grain === 'day' &&
  toWeekday(toDayNumber(place)) !== named.weekday;

function resolveNamed(
  named: Named,
  meaning: Extract<Meaning, { kind: 'named' }>,
  context: DateContext,
): Found {
  const open = { value: underspecified(named), anchor: 'none' as const };
  if (meaning.of) {
    const of = resolve(meaning.of, context);
    const year = of && parsePlace(of.value);
    const [place] = year?.grain === 'year' ? namedPlaces(named, year.year) : [];
    return place && of
      ? { value: formatPlace(place), anchor: meaning.of.kind === 'value' ? 'explicit' : of.anchor }
      : open;
  }
  const origin = context.published;
  if (!origin || !('year' in origin)) return open;
  // Known to the year only, "June" may be that year's or the last one's.
  if (origin.grain === 'year') return open;
  const places = [origin.year - 1, origin.year, origin.year + 1]
    .flatMap((year) => namedPlaces(named, year))
    .filter((place) => !hasOtherWeekday(named, place));
  const tense = context.tense;
  return placed(choosePlace(places, origin, meaning.direction, tense), open.value, 'published');
}

function resolveWeekday(meaning: Extract<Meaning, { kind: 'weekday' }>, context: DateContext): Found {
  const open = { value: `XXXX-WXX-${meaning.weekday}`, anchor: 'none' as const };
  const origin = meaning.base === 'published' ? context.published : context.reference;
  if (origin?.grain !== 'day') return open;
  const today = toDayNumber(origin);
  const back = (toWeekday(today) - meaning.weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  const at = (dayNumber: number) =>
    placed({ grain: 'day', ...fromDayNumber(dayNumber), time: '' }, open.value, meaning.base);
  if (meaning.direction === 'last') return at(today - (back || 7));
  if (meaning.direction === 'next') return at(today + (ahead || 7));
  if (meaning.base === 'discourse') return at(back <= ahead ? today - back : today + ahead);
  const tense = context.tense();
  if (tense === 'near') return at(back < ahead ? today - back : today + ahead);
  return at(
    tense === 'future' || (meaning.direction === 'this' && tense !== 'past') ? today + ahead : today - back,
  );
}

function resolveNth(meaning: Extract<Meaning, { kind: 'nth' }>, context: DateContext): Found | null {
  const of = resolve(meaning.of, context);
  const place = of && parsePlace(of.value);
  // A month of another calendar is a range of days.
  const span = place ? placeSpan(place) : of?.range ? isoSpan(of.range) : null;
  if (!of || !span) return { value: unknownOf[meaning.grain], anchor: 'none' };
  const { nth, grain } = meaning;
  const at = (found: Place): Found => ({ value: formatPlace(found), anchor: of.anchor });
  const day = (dayNumber: number): Found | null =>
    dayNumber >= span.from && dayNumber <= span.to
      ? at({ grain: 'day', ...fromDayNumber(dayNumber), time: '' })
      : null;
  if (grain === 'day') return day(nth < 0 ? span.to : span.from + nth - 1);
  if (grain === 'month' && place?.grain === 'year')
    return nth < 0 || nth <= 12 ? at({ grain: 'month', year: place.year, month: nth < 0 ? 12 : nth }) : null;
  // A week belongs to the month that has its Thursday, as ISO 8601 counts weeks of a year.
  if (grain === 'week') {
    const thursday = span.from + ((4 - toWeekday(span.from) + 7) % 7) + (nth - 1) * 7;
    return at({ grain: 'week', ...toIsoWeek(nth < 0 ? span.to : thursday) });
  }
  return null;
}

function resolveNthWeekday(
  meaning: Extract<Meaning, { kind: 'nth-weekday' }>,
  context: DateContext,
): Found | null {
  const of = resolve(meaning.of, context);
  const place = of && parsePlace(of.value);
  if (!of || !place) return { value: `XXXX-WXX-${meaning.weekday}`, anchor: 'none' };
  const dayNumber =
    place.grain === 'week'
      ? placeSpan(place).from + meaning.weekday - 1
      : place.grain === 'month'
        ? nthWeekday(place.year, place.month, meaning.nth, meaning.weekday)
        : null;
  return dayNumber === null
    ? null
    : { value: formatPlace({ grain: 'day', ...fromDayNumber(dayNumber), time: '' }), anchor: of.anchor };
}

function resolveTime(meaning: Extract<Meaning, { kind: 'time' }>, context: DateContext): Found {
  if (meaning.of) {
    const of = resolve(meaning.of, context);
    return {
      value: `${of?.value.replace(/T.*$/, '') ?? unknownOf.day}${meaning.time}`,
      anchor: of?.anchor ?? 'none',
    };
  }
  const day = context.sameSentenceDay ?? context.published;
  const base = context.sameSentenceDay ? 'discourse' : 'published';
  if (day?.grain !== 'day') return { value: `${unknownOf.day}${meaning.time}`, anchor: 'none' };
  return { value: formatPlace({ ...day, time: meaning.time }), anchor: base };
}

/** Sets a meaning on the calendar; what the context does not tell stays open (`X`). `null`: no such day. */
export function resolve(meaning: Meaning, context: DateContext): Resolved | null {
  const date = (found: Found | null, type: DateType = 'DATE'): Resolved | null => found && { type, ...found };
  switch (meaning.kind) {
    case 'value': {
      const calendar = meaning.type === 'DATE' || meaning.type === 'TIME';
      const explicit = calendar && !meaning.value.endsWith('_REF');
      const { kind: _kind, ...rest } = meaning;
      return { anchor: explicit ? 'explicit' : 'none', ...rest };
    }
    case 'named':
      return date(resolveNamed(meaning.named, meaning, context));
    case 'weekday':
      return date(resolveWeekday(meaning, context));
    case 'stretch':
      return date(resolveStretch(meaning, context));
    case 'same':
      return date(context.reference && placed(context.reference, '', 'discourse'));
    case 'offset':
      return date(resolveOffset(meaning, context), isCalendarUnit(meaning.unit) ? 'DATE' : 'TIME');
    case 'nth':
      return date(resolveNth(meaning, context));
    case 'nth-weekday':
      return date(resolveNthWeekday(meaning, context));
    case 'time':
      return date(resolveTime(meaning, context), 'TIME');
    case 'duration':
      return { type: 'DURATION', value: formatDuration(meaning.unit, meaning.count), anchor: 'none' };
    case 'other-calendar':
      return resolveOtherCalendar(meaning, context);
    case 'number':
      return null;
  }
}
