import type { Anchor } from '../../model/records.ts';
import { toDayNumber, toWeekday } from './calendar-days.ts';
import type { DateContext } from './date-context.ts';
import type { Base, Meaning } from './meaning.ts';
import { formatPlace, type Place, shift, unknownOf, widen } from './timex-value.ts';

/** A TIMEX3 value and what it was counted from. */
export interface Found {
  readonly value: string;
  readonly anchor: Anchor;
}

/** The place's value, or `otherwise` with no anchor where the context does not tell the place. */
export const placed = (place: Place | null, otherwise: string, base: Base): Found =>
  place ? { value: formatPlace(place), anchor: base } : { value: otherwise, anchor: 'none' };

function resolveWeekend(count: number, context: DateContext): Found {
  const origin = context.published;
  if (origin?.grain !== 'day') return { value: unknownOf.weekend, anchor: 'none' };
  const own = widen(origin, 'weekend') as Place;
  const weekday = toWeekday(toDayNumber(origin));
  const begun = weekday >= 6;
  // "The weekend" is the one just over where the clause is past, the one to come where it is not.
  if (count === 0)
    return placed(!begun && context.tense() === 'past' ? shift(own, -1) : own, '', 'published');
  return placed(shift(own, count), '', 'published');
}

/** "this year", "last week", "the following month". */
export function resolveStretch(meaning: Extract<Meaning, { kind: 'stretch' }>, context: DateContext): Found {
  const { grain, base } = meaning;
  if (grain === 'weekend') return resolveWeekend(meaning.shift, context);
  if (base === 'published' || (grain === 'year' && context.reference === null)) {
    const origin = context.published && widen(context.published, grain);
    return placed(origin && shift(origin, meaning.shift), unknownOf[grain], 'published');
  }
  if (grain === 'quarter') {
    if (context.quarter) return placed(shift(context.quarter, meaning.shift), '', 'discourse');
    // Results are reported after the quarter: the last one that is over.
    const own = context.published && widen(context.published, 'quarter');
    return placed(own && shift(own, meaning.shift - 1), unknownOf.quarter, 'published');
  }
  const own = context.reference && widen(context.reference, grain);
  return placed(own && shift(own, meaning.shift), unknownOf[grain], 'discourse');
}
