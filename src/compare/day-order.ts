import type { DayRange } from '../model/edtf.ts';

/** An open end is later, or earlier, than any day. */
const LATEST = '9999-12-31';

/** Whether all of one time lies before all of another; unknown times lie before nothing. */
export function isBefore(left: DayRange | null, right: DayRange | null): boolean {
  if (!left || !right || left.to === '' || right.from === '') return false;
  return left.to < right.from;
}

/** For sorting: by first day, then last; unknown times come last. */
export function compareDays(left: DayRange | null, right: DayRange | null): number {
  if (!left || !right) return Number(left === null) - Number(right === null);
  return compareText(left.from, right.from) || compareText(left.to || LATEST, right.to || LATEST);
}

/** Order of code units: the same whatever the locale. */
export const compareText = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);

const DAY = 86_400_000;

/** Days between two times: 0 where they overlap or where one is unknown. */
export function daysApart(left: DayRange | null, right: DayRange | null): number {
  if (!left || !right) return 0;
  const gap = (earlier: DayRange, later: DayRange) =>
    earlier.to === '' || later.from === '' ? 0 : (Date.parse(later.from) - Date.parse(earlier.to)) / DAY;
  return Math.max(0, gap(left, right), gap(right, left));
}
