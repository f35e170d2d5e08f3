import type { DateContext } from './date-context.ts';
import type { Meaning } from './meaning.ts';
import { type Found, placed } from './resolve-stretch.ts';
import { type Grain, shift, shiftBy, unknownOf, widen } from './timex-value.ts';

const GRAINS: Readonly<Record<string, Grain>> = {
  day: 'day',
  week: 'week',
  fortnight: 'week',
  month: 'month',
  quarter: 'quarter',
  semester: 'half',
  year: 'year',
  decade: 'decade',
  century: 'century',
  millennium: 'century',
};

/** How many of its grain a unit is, where it is not one. */
const TIMES: Readonly<Record<string, number>> = { fortnight: 2, millennium: 10 };

/** Whether the unit is one of the calendar's, not of the clock's. */
export const isCalendarUnit = (unit: string): boolean => GRAINS[unit] !== undefined;

/** "two weeks ago", "three days later". */
export function resolveOffset(
  meaning: Extract<Meaning, { kind: 'offset' }>,
  context: DateContext,
): Found | null {
  const grain = GRAINS[meaning.unit];
  if (meaning.count === null)
    return meaning.base === 'published'
      ? { value: meaning.sign < 0 ? 'PAST_REF' : 'FUTURE_REF', anchor: 'none' }
      : { value: grain ? unknownOf[grain] : 'XXXX-XX-XXTXX:XX', anchor: 'none' };
  if (!grain) return { value: 'XXXX-XX-XXTXX:XX', anchor: 'none' };
  const count = Math.round(meaning.count * meaning.sign * (TIMES[meaning.unit] ?? 1));
  if (grain === 'year' && context.quarter && Math.abs(count) === 1 && meaning.sign < 0)
    return placed(shiftBy(context.quarter, 'year', count), unknownOf.year, 'discourse');
  if (meaning.base === 'discourse' && (context.reference || grain !== 'year')) {
    const place = context.reference && shiftBy(context.reference, grain, count);
    return placed(place, unknownOf[grain], 'discourse');
  }
  const origin = context.published && widen(context.published, grain);
  return placed(origin && shift(origin, count), unknownOf[grain], 'published');
}
