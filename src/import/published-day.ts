import { findExplicitDate, toIsoDay } from '../corpus/explicit-date.ts';

const LONGEST = 100;
const ISO = /^(?<year>(?:19|20)\d\d)(?<mark>[-/]?)(?<month>\d\d)\k<mark>(?<day>\d\d)(?!\d)/;
const MONTH = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/;

/**
 * The day of a time stamp as pages and crawlers write it ("2026-03-02T10:00:00+03:30", "Mon, 02 Mar 2026
 * 10:00:00 GMT", "March 2, 2026"), or a month ("2026-03"). The day is the one written, in the zone it is
 * written in. Null for everything else, 3/4/2026 among it.
 */
export function toPublishedDay(text: string | null | undefined): string | null {
  const trimmed = (text ?? '').trim();
  if (trimmed.length > LONGEST) return null;
  if (MONTH.test(trimmed)) return trimmed;
  const { year, month, day } = ISO.exec(trimmed)?.groups ?? {};
  if (year !== undefined) return toIsoDay(Number(year), Number(month), Number(day));
  return findExplicitDate(trimmed);
}
