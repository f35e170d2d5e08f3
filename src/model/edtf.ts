/** Calendar days, both included; `''` where open. Compared as strings. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

const SIMPLE = /^(?<year>\d{4})(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01]))?)?[~?%]?$/;

const isLeapYear = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Number of days in a month of the Gregorian calendar; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const pad = (value: number, width: number) => String(value).padStart(width, '0');

/** A year, month or day, exact or approximate, as the days it spans; null for every other form. */
function simpleRange(text: string): DayRange | null {
  const parts = SIMPLE.exec(text)?.groups;
  if (!parts) return null;
  const { year = '', month, day } = parts;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const last = daysInMonth(Number(year), Number(month));
  if (day === undefined) return { from: `${year}-${month}-01`, to: `${year}-${month}-${pad(last, 2)}` };
  const date = `${year}-${month}-${day}`;
  return Number(day) <= last ? { from: date, to: date } : null;
}

/** An interval between two simple dates, either of them open (`..`); null for every other form. */
function simpleInterval(text: string): DayRange | null {
  const sides = text.split('/');
  if (sides.length !== 2) return null;
  const [from, to] = sides.map((side) => (side === '..' ? { from: '', to: '' } : simpleRange(side)));
  if (!from || !to || (from.from === '' && to.to === '')) return null;
  return to.to !== '' && from.from > to.to ? null : { from: from.from, to: to.to };
}

const toDay = (time: number) => (Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : '');

/**
 * The days an EDTF text (ISO 8601-2, levels 0 to 2) spans; approximate dates count as exact ones.
 * `null` where the text is no EDTF, names no point of the calendar, or lies outside the years 0 to 9999.
 */
export async function toDayRange(text: string): Promise<DayRange | null> {
  const simple = simpleRange(text) ?? simpleInterval(text);
  if (simple || text.length > 100 || !/^[\d[{.~?%X/Y-]/.test(text)) return simple;
  const { default: edtf } = await import('edtf');
  try {
    const { min, max } = edtf(text);
    const [from, to] = [toDay(min), toDay(max)];
    if ((from === '' && to === '') || !/^(?:\d{4}-.*)?$/.test(from) || !/^(?:\d{4}-.*)?$/.test(to))
      return null;
    return { from, to };
  } catch {
    return null;
  }
}
