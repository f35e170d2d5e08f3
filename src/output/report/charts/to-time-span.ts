import type { DayRange } from '../../../model/edtf.ts';
import type { TimeSpan } from './lane.ts';

const DAY = 86_400_000;
/** What was said longer before the first article, or after the last, would squeeze all the rest. In days. */
const MOST_OUTSIDE = 366;
/** Room before the first and behind the last, as a share of all, and at least in days. */
const MARGIN = 0.03;
const LEAST_MARGIN = 2;

/** The days of a range as times, an open end as near as the other; null where it has none. */
export function toTimes(days: DayRange | null): TimeSpan | null {
  if (!days) return null;
  const [from, to] = [Date.parse(days.from || days.to), Date.parse(days.to || days.from)];
  return Number.isFinite(from) && Number.isFinite(to) ? { from, to } : null;
}

/**
 * The time that all charts of a page show.
 * @param published days of the articles
 * @param held days of the positions; those far from all articles are left out
 * @returns null where nothing has a date
 */
export function toTimeSpan(
  published: readonly (DayRange | null)[],
  held: readonly (DayRange | null)[],
): TimeSpan | null {
  const timesOf = (days: readonly (DayRange | null)[]) => days.flatMap((one) => toTimes(one) ?? []);
  const articles = timesOf(published);
  const around = { from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY };
  for (const { from, to } of articles) {
    around.from = Math.min(around.from, from);
    around.to = Math.max(around.to, to);
  }
  const isNear = ({ from, to }: TimeSpan) =>
    articles.length === 0 ||
    (to >= around.from - MOST_OUTSIDE * DAY && from <= around.to + MOST_OUTSIDE * DAY);
  const near = timesOf(held).filter(isNear);
  if (near.length === 0) return null;
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const one of near) {
    from = Math.min(from, one.from);
    to = Math.max(to, one.to);
  }
  const margin = Math.max((to - from) * MARGIN, LEAST_MARGIN * DAY);
  return { from: from - margin, to: to + margin };
}
