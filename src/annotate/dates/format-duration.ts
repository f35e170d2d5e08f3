import { timeUnits } from '../../lexicon/en/time-units.ts';

/** Halves that ISO 8601 can write with the next smaller unit. */
const SMALLER: Readonly<Record<string, { readonly code: string; readonly times: number }>> = {
  year: { code: 'M', times: 12 },
  hour: { code: 'M', times: 60 },
  minute: { code: 'S', times: 60 },
};

/** Parts of a century or decade are said in years. */
const IN_YEARS: Readonly<Record<string, number>> = { decade: 10, century: 100, millennium: 1000 };

const trimmed = (value: number) => String(Math.round(value * 1000) / 1000);

/** @param count `null`: some, not said how many */
export function formatDuration(unit: string, count: number | null): string {
  const known = timeUnits.find(({ singular }) => singular === unit);
  if (!known) return 'PXX';
  const start = known.time ? 'PT' : 'P';
  if (count === null) return `${start}X${known.code}`;
  const whole = Math.floor(count);
  if (whole === count) return `${start}${count * known.times}${known.code}`;
  const years = IN_YEARS[unit];
  if (years !== undefined) return `P${trimmed(count * years)}Y`;
  const smaller = SMALLER[unit];
  if (!smaller) return `${start}${trimmed(count * known.times)}${known.code}`;
  const rest = Math.round((count - whole) * smaller.times);
  return `${start}${whole > 0 ? `${whole}${known.code}` : ''}${rest}${smaller.code}`;
}
