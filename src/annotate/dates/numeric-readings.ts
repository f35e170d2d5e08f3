import { monthAbbreviations, monthNames } from '../../lexicon/en/time-names.ts';
import { isCalendarDay, pad } from './calendar-days.ts';
import type { Reading } from './date-item.ts';

/** No date in digits is longer: "2025-06-13T10:30:00+03:30" has 25 characters. */
const LONGEST = 32;

/** Years that a bare number of four digits may be. */
export const FIRST_YEAR = 1500;
export const LAST_YEAR = 2100;

/** "1980-88" is a pair of years, "2021-55" a number of another kind. */
const LONGEST_PAIR = 30;

interface NumericForm {
  readonly name: string;
  readonly pattern: RegExp;
  readonly reads: (groups: Readonly<Record<string, string>>) => readonly Reading[];
}

const reading = (name: string, value: number | string): Reading => ({ class: name, value });

const isClock = (hour: number, minute: number, second = 0) => hour <= 24 && minute < 60 && second < 60;

function clockOf(
  hour: string,
  minute: string | undefined,
  second: string | undefined,
  half: string | undefined,
) {
  let hours = Number(hour);
  if (!isClock(hours, Number(minute ?? 0), Number(second ?? 0))) return null;
  if (half) {
    if (hours > 12 || hours === 0) return null;
    hours = (hours % 12) + (half.startsWith('p') ? 12 : 0);
  }
  return `T${pad(hours, 2)}${minute || half ? `:${minute ?? '00'}` : ''}${second ? `:${second}` : ''}`;
}

function numberReadings(text: string): Reading[] {
  const value = Number(text);
  const readings = [reading('NUM', value)];
  if (text.length <= 2) {
    if (value >= 1 && value <= 31) readings.push(reading('DAY', value));
    if (value <= 24) readings.push(reading('HOUR', value));
    if (text.length === 2) readings.push(reading('YY', value));
  }
  if (text.length === 4) {
    if (value >= FIRST_YEAR && value <= LAST_YEAR) readings.push(reading('YEAR', value));
    if (value >= 1300 && value < 1500) readings.push(reading('HYEAR', value));
    const clock = isClock(Math.floor(value / 100), value % 100);
    if (clock) readings.push(reading('HHMM', `T${text.slice(0, 2)}:${text.slice(2)}`));
  }
  return readings;
}

const day = (year: string, month: string, date: string) =>
  isCalendarDay({ year: Number(year), month: Number(month), day: Number(date) })
    ? `${pad(Number(year), 4)}-${pad(Number(month), 2)}-${pad(Number(date), 2)}`
    : null;

const all = (...readings: readonly (Reading | null)[]) => readings.filter((x) => x !== null);
const when = (name: string, value: string | number | null) => (value === null ? null : reading(name, value));
const fullYear = (year: string) =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) < 50 ? 2000 : 1900);

/** By far the commonest: a number of up to four digits. */
const PLAIN = /^\d{1,4}$/;

/** Other numbers, and words with digits, in the order they are tried; each is matched against a whole token. */
export const numericForms: readonly NumericForm[] = [
  {
    name: 'grouped-number',
    pattern: /^(?<n>\d{1,3}(?:,\d{3}){1,3})$/,
    reads: ({ n = '' }) => [reading('NUM', Number(n.replaceAll(',', '')))],
  },
  {
    name: 'ordinal',
    pattern: /^(?<n>\d{1,2})(?:st|nd|rd|th)$/,
    reads: ({ n = '' }) => [
      reading('ORD', Number(n)),
      ...(Number(n) <= 31 ? [reading('NTH', Number(n))] : []),
    ],
  },
  {
    name: 'decade',
    pattern: /^(?<n>(?:1[5-9]|20)\d0|[1-9]0)'?s$/,
    reads: ({ n = '' }) => [
      n.length === 4 ? reading('DECADE', Number(n) / 10) : reading('SHORTDECADE', Number(n) / 10),
    ],
  },
  {
    name: 'clock',
    pattern: /^(?<h>\d{1,2}):(?<m>\d\d)(?::(?<s>\d\d)(?:\.\d{1,3})?)?(?<half>[ap]m)?(?<z>z|gmt)?$/,
    reads: ({ h = '', m, s, half, z }) => all(when(half || z ? 'TIME' : 'HALFTIME', clockOf(h, m, s, half))),
  },
  {
    name: 'dotted-clock',
    pattern: /^(?<h>\d{1,2})\.(?<m>\d\d)(?<half>[ap]m)?$/,
    reads: ({ h = '', m = '', half }) =>
      all(
        when(half ? 'TIME' : 'DOTTIME', clockOf(h, m, undefined, half)),
        half ? null : reading('NUM', Number(`${h}.${m}`)),
      ),
  },
  {
    name: 'decimal',
    pattern: /^(?<n>\d{1,6}\.\d{1,4})$/,
    reads: ({ n = '' }) => [reading('NUM', Number(n))],
  },
  {
    name: 'hour',
    pattern: /^(?<h>\d{1,2})(?<half>[ap]m)$/,
    reads: ({ h = '', half }) => all(when('TIME', clockOf(h, undefined, undefined, half))),
  },
  {
    name: 'fraction',
    pattern: /^(?<a>\d{1,2})\/(?<b>\d{1,2})$/,
    reads: ({ a = '', b = '' }) =>
      all(
        Number(a) < Number(b) && Number(b) <= 10 ? reading('FRACTION', Number(a) / Number(b)) : null,
        a === '9' && b === '11' ? reading('NAMEDDAY', '2001-09-11') : null,
      ),
  },
  {
    name: 'iso-day',
    pattern: /^(?<y>\d{4})(?<sep>[-/.])(?<m>\d\d?)\k<sep>(?<d>\d\d?)$/,
    reads: ({ y = '', m = '', d = '' }) =>
      all(
        when(
          Number(y) >= 1300 && Number(y) < 1500 ? 'SHDATE' : 'ISODAY',
          Number(y) < 1500 ? `${y}-${m}-${d}` : day(y, m, d),
        ),
      ),
  },
  {
    name: 'iso-time',
    pattern:
      /^(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)t(?<h>\d\d):(?<n>\d\d)(?<rest>(?::\d\d)?(?:\.\d{1,3})?(?:z|[-+]\d\d:?\d\d)?)$/,
    reads: ({ y = '', m = '', d = '', h = '', n = '', rest = '' }) => {
      const of = day(y, m, d);
      return of && isClock(Number(h), Number(n))
        ? [reading('ISOTIME', `${of}T${h}:${n}${rest.toUpperCase()}`)]
        : [];
    },
  },
  {
    name: 'iso-basic',
    pattern: /^(?<y>(?:19|20)\d\d)(?<m>\d\d)(?<d>\d\d)$/,
    reads: ({ y = '', m = '', d = '' }) => all(when('BASICDAY', day(y, m, d))),
  },
  {
    name: 'numeric-date',
    pattern: /^(?<a>\d{1,2})(?<sep>[/.-])(?<b>\d{1,2})\k<sep>(?<y>\d{4}|\d\d)$/,
    reads: ({ a = '', b = '', y = '', sep }) => {
      if (sep !== '/' && y.length !== 4) return [];
      const [first, second, year] = [Number(a), Number(b), fullYear(y)];
      const european = day(String(year), b, a);
      const american = day(String(year), a, b);
      if (sep === '.' || first === second) return all(when('ISODAY', european));
      if (european && american) return [reading('EITHERDAY', `${american} ${european}`)];
      return all(when('ISODAY', first > 12 ? european : second > 12 ? american : null));
    },
  },
  {
    name: 'iso-month',
    pattern: /^(?<y>(?:19|20)\d\d)-(?<m>\d\d)$/,
    reads: ({ y = '', m = '' }) => {
      const next = (Number(y) + 1) % 100 === Number(m);
      return [
        ...(Number(m) >= 1 && Number(m) <= 12 && !next ? [reading('ISOMONTH', `${y}-${m}`)] : []),
        ...(next ? [reading('YEARPAIR', `${y}-${Number(y) + 1}`)] : []),
      ];
    },
  },
  {
    name: 'year-pair',
    pattern: /^(?<a>(?:1[5-9]|20)\d\d)[-/](?<b>(?:1[5-9]|20)\d\d|\d\d)$/,
    reads: ({ a = '', b = '' }) => {
      const to = b.length === 4 ? Number(b) : Math.floor(Number(a) / 100) * 100 + Number(b);
      return to > Number(a) && (b.length === 4 || to - Number(a) <= LONGEST_PAIR)
        ? [reading('YEARPAIR', `${a}-${to}`)]
        : [];
    },
  },
  {
    name: 'military-day',
    pattern: /^(?<d>\d{1,2})-?(?<mon>[a-z]{3,9})-?(?<y>\d{4}|\d\d)$/,
    reads: ({ d = '', mon = '', y = '' }) => {
      const month = monthAbbreviations[mon] ?? monthNames[mon];
      return all(when('ISODAY', month ? day(String(fullYear(y)), String(month), d) : null));
    },
  },
  {
    name: 'fiscal-year',
    pattern: /^fy-?'?(?<y>\d{4}|\d\d)$/,
    reads: ({ y = '' }) => [reading('FISCAL', fullYear(y))],
  },
  {
    name: 'quarter-code',
    pattern: /^(?:q(?<a>[1-4])|(?<b>[1-4])q)$/,
    reads: ({ a, b }) => [reading('QUARTER', Number(a ?? b))],
  },
  {
    name: 'half-code',
    pattern: /^(?:h(?<a>[12])|(?<b>[12])h)$/,
    reads: ({ a, b }) => [reading('HALF', Number(a ?? b))],
  },
];

/** What a token with a digit in it can be; `[]` where it is no part of a time expression. */
export function toNumericReadings(lower: string): readonly Reading[] {
  if (lower.length > LONGEST) return [];
  if (PLAIN.test(lower)) return numberReadings(lower);
  return numericForms.flatMap(({ pattern, reads }) => {
    const groups = pattern.exec(lower)?.groups;
    return groups ? reads(groups) : [];
  });
}
