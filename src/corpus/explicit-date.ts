import { monthAbbreviations, monthNames } from '../lexicon/en/time-names.ts';
import { daysInMonth } from '../model/edtf.ts';

const months: Readonly<Record<string, number>> = { ...monthNames, ...monthAbbreviations };
const MONTH = `(?<month>${Object.keys(months).join('|')})\\.?`;
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:19|20)\\d\\d)';

/** Ways of writing a full date that leave no doubt; 3/4/2026 is two dates, and so none. */
const FORMS: readonly RegExp[] = [
  new RegExp(`\\b${DAY} ${MONTH},? ${YEAR}\\b`, 'i'),
  new RegExp(`\\b${MONTH} ${DAY},? ${YEAR}\\b`, 'i'),
  new RegExp(`(?<!\\d)${YEAR}-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)`),
  new RegExp(`(?<!\\d)(?<day>1[3-9]|2\\d|3[01])[/.](?<month>\\d{1,2})[/.]${YEAR}(?!\\d)`),
  new RegExp(`(?<!\\d)(?<month>\\d{1,2})[/.](?<day>1[3-9]|2\\d|3[01])[/.]${YEAR}(?!\\d)`),
];

/** An ISO calendar day, or null where there is no such day. */
export function toIsoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The first full date of a short text, as an ISO calendar day; null where it has none. */
export function findExplicitDate(text: string): string | null {
  for (const form of FORMS) {
    const { year, month = '', day } = form.exec(text)?.groups ?? {};
    if (year === undefined) continue;
    const number = months[month.toLowerCase()] ?? Number(month);
    const date = toIsoDay(Number(year), number, Number(day));
    if (date !== null) return date;
  }
  return null;
}
