import { utcInterval } from '@observablehq/plot';
import { toShortMonth } from '../format-date.ts';
import type { TimeSpan } from './lane.ts';

const DAY = 86_400_000;

/** Distances between the marks of an axis, by about how many days they are. */
const STEPS = [
  [1, '1 day'],
  [2, '2 days'],
  [7, '1 week'],
  [30.4, '1 month'],
  [91.3, '3 months'],
  [182.6, '6 months'],
  [365, '1 year'],
  [731, '2 years'],
  [1826, '5 years'],
  [3653, '10 years'],
  [36_525, '100 years'],
] as const;

/** Marks of a time axis, the closest that leave each its room. @param most so many at most, about */
export function toTicks({ from, to }: TimeSpan, most: number): readonly Date[] {
  const least = (to - from) / DAY / Math.max(1, most);
  const [, step] = STEPS.find(([days]) => days >= least) ?? [0, '100 years'];
  const interval = utcInterval(step) as { range: (start: Date, stop: Date) => Date[] };
  return interval.range(new Date(from), new Date(to));
}

/** "2 Sep 2025", "Sep 2025" or "2025": as much as tells the marks apart. */
export function toTickFormat(ticks: readonly Date[]): (date: Date) => string {
  const areDays = ticks.some((date) => date.getUTCDate() !== 1);
  const areMonths = ticks.some((date) => date.getUTCMonth() !== 0);
  return (date) => {
    const month = toShortMonth(date.getUTCMonth());
    if (areDays) return `${date.getUTCDate()} ${month} ${date.getUTCFullYear()}`;
    return areMonths ? `${month} ${date.getUTCFullYear()}` : String(date.getUTCFullYear());
  };
}
