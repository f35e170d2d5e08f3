import { daysInMonth, isCalendarDay, pad } from './calendar-days.ts';
import type { DayRange } from './value-range.ts';
import { toRange } from './value-range.ts';

/** Whether something dated by a range of days lies within a period. */
export type Placement = 'in' | 'possibly' | 'out';

/** ISO days, both included; `null`: no bound on that side. */
export interface Period {
  readonly since: string | null;
  readonly until: string | null;
}

/**
 * Compares honestly: `in` where every day of the range is in the period, `out` where none is,
 * `possibly` where some are ("March 2026" with a period that begins on 10 March), and where the date
 * has no place on the calendar (`null`) unless the period has no bounds.
 */
export function compareRanges(range: DayRange | null, period: Period): Placement {
  const { since, until } = period;
  if (since === null && until === null) return 'in';
  if (range === null) return 'possibly';
  // ISO days of four-digit years sort as text.
  if ((since !== null && range.to < since) || (until !== null && range.from > until)) return 'out';
  const begins = since === null || range.from >= since;
  const ends = until === null || range.to <= until;
  return begins && ends ? 'in' : 'possibly';
}

const wholeYears = (from: number, to: number): DayRange => ({
  from: `${pad(from, 4)}-01-01`,
  to: `${pad(to, 4)}-12-31`,
});

/**
 * The days that an EDTF date or interval covers: `2026`, `2026-03~`, `2026-03-02`, `2026-03-02T10:00:00Z`,
 * `202X`, `2026-01-01/2026-03-31`, `[2026-02-03,2026-03-02]`. An approximate date covers what is written.
 * @returns `null` for what is none of these, and for open intervals
 */
export function edtfRange(edtf: string): DayRange | null {
  const parts = edtf.replace(/^[[{](.*)[\]}]$/, '$1').split(edtf.includes('/') ? '/' : ',');
  const ranges = parts.map((part) => edtfPartRange(part.replace(/[~?%]/g, '')));
  const first = ranges[0];
  const last = ranges.at(-1);
  return first && last && first.from <= last.to ? { from: first.from, to: last.to } : null;
}

const PARTS_OF_YEAR: Readonly<Record<string, string>> = {
  21: 'SP',
  22: 'SU',
  23: 'FA',
  24: 'WI',
  33: 'Q1',
  34: 'Q2',
  35: 'Q3',
  36: 'Q4',
  40: 'H1',
  41: 'H2',
};

function edtfPartRange(part: string): DayRange | null {
  const open = /^(\d{2})(?:XX|(\d)X)$/.exec(part);
  if (open) {
    const from = Number(`${open[1]}${open[2] ?? '0'}0`);
    return wholeYears(from, from + (open[2] === undefined ? 99 : 9));
  }
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T[\d:.+Z-]*)?)?)?$/.exec(part);
  if (!found) return null;
  const [, year = '', month, day] = found;
  const code = month && !day ? PARTS_OF_YEAR[month] : undefined;
  if (code) return toRange(`${year}-${code}`);
  if (!month) return wholeYears(Number(year), Number(year));
  const numbers = { year: Number(year), month: Number(month), day: Number(day ?? 1) };
  if (!isCalendarDay(numbers)) return null;
  if (day) return { from: `${year}-${month}-${day}`, to: `${year}-${month}-${day}` };
  return { from: `${year}-${month}-01`, to: `${year}-${month}-${daysInMonth(numbers.year, numbers.month)}` };
}
