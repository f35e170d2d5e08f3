import { isCalendarDay } from './calendar-days.ts';
import type { Place } from './timex-value.ts';

/** The publication date as far as it is known. */
export interface PublishedDay {
  /** Of grain year, month or day. */
  readonly place: Place;
  /** EDTF `~` or `?`: about that day. */
  readonly approximate: boolean;
}

/** @param edtf `null` or what is no year, month or day gives `null`: nothing is counted from it */
export function parsePublished(edtf: string | null): PublishedDay | null {
  const found = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?(?:T[\d:.+Z-]*)?(?<mark>[~?%]?)$/.exec(
    edtf ?? '',
  )?.groups;
  if (!found) return null;
  const approximate = found.mark !== '';
  const year = Number(found.year);
  const month = Number(found.month ?? 0);
  const day = Number(found.day ?? 0);
  if (month === 0 || month > 12) return { place: { grain: 'year', year }, approximate };
  if (!isCalendarDay({ year, month, day })) return { place: { grain: 'month', year, month }, approximate };
  return { place: { grain: 'day', year, month, day, time: '' }, approximate };
}
