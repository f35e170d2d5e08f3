import { toDayNumber } from './calendar-days.ts';
import { formatPlace, type Place } from './timex-value.ts';
import { toRange } from './value-range.ts';

/** Day numbers from 1970-01-01, both included. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

const numberOf = (iso: string) =>
  toDayNumber({
    year: Number(iso.slice(0, 4)),
    month: Number(iso.slice(5, 7)),
    day: Number(iso.slice(8, 10)),
  });

export function isoSpan({ from, to }: { readonly from: string; readonly to: string }): DaySpan {
  return { from: numberOf(from), to: numberOf(to) };
}

export function placeSpan(place: Place): DaySpan {
  const range = toRange(formatPlace(place));
  return range ? isoSpan(range) : { from: 0, to: 0 };
}
