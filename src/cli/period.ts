import { compareRanges, type Placement } from '../annotate/dates/compare-ranges.ts';
import { type DayRange, toDayRange } from '../model/edtf.ts';
import { UsageError } from './errors.ts';
import type { List } from './list.ts';
import type { Options } from './options.ts';

/** How far a date marked as approximate or uncertain may be off, in days on either side. */
const APPROXIMATE_DAYS = 31;
const DAY = 86_400_000;

const EARLIEST = '0000-01-01';
const LATEST = '9999-12-31';

async function toDays(option: string, text: string): Promise<DayRange> {
  const days = await toDayRange(text);
  if (!days) throw new UsageError(`${option} ${text}: this is no date. Write 2026, 2026-03 or 2026-03-02.`);
  return days;
}

const moved = (day: string, days: number): string => {
  const time = Date.parse(`${day}T00:00:00Z`) + days * DAY;
  return Number.isFinite(time) && time > 0 ? new Date(time).toISOString().slice(0, 10) : day;
};

const isVague = (date: string | DayRange | null) => typeof date === 'string' && /[~?%]/.test(date);

/**
 * Where records lie in the period of `--since` and `--until`: `in` where certainly, `possibly` where their
 * date is wider than the period or only approximate, `out` where not. Null where no period is asked for;
 * a record without a date is out.
 * @throws {UsageError} a date is wrong
 */
export async function toPlacement<R extends object>(
  list: List<R>,
  { since, until }: Options,
): Promise<((record: R) => Promise<Placement>) | null> {
  if (since === undefined && until === undefined) return null;
  const period = {
    since: since === undefined ? null : (await toDays('--since', since)).from,
    until: until === undefined ? null : (await toDays('--until', until)).to,
  };
  return async (record) => {
    const date = list.dateOf(record);
    const days = typeof date === 'string' ? await toDayRange(date) : date;
    if (!days) return 'out';
    const range = { from: days.from || EARLIEST, to: days.to || LATEST };
    const placement = compareRanges(range, period);
    if (placement !== 'in' || !isVague(date)) return placement;
    const widened = { from: moved(range.from, -APPROXIMATE_DAYS), to: moved(range.to, APPROXIMATE_DAYS) };
    return compareRanges(widened, period);
  };
}
