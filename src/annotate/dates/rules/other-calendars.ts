import type { Captures } from '../captures.ts';
import type { DateRule } from '../date-rule.ts';
import type { Meaning } from '../meaning.ts';

const SOURCE =
  "Iran's official solar-hijri calendar; the Islamic calendar as dated by Arab and Pakistani papers";

const solar = (c: Captures): Meaning | null => {
  const month = c.number('shmonth') ?? null;
  return {
    kind: 'other-calendar',
    calendar: 'solar-hijri',
    year: c.number('hyear') ?? null,
    month,
    day: c.number('day') ?? null,
  };
};

const islamic = (c: Captures): Meaning | null => {
  const month = c.number('hmonth') ?? null;
  return {
    kind: 'other-calendar',
    calendar: 'islamic',
    year: c.number('hyear') ?? null,
    month,
    day: c.number('day') ?? null,
  };
};

/** After "the first day of" and the like. */
export const otherMonthRules: readonly DateRule[] = [
  {
    name: 'month-of-other-calendar',
    patterns: ['HMONTH [HYEAR]', 'SHMONTH [HYEAR]'],
    means: (c) => {
      if (!c.isCapital('hmonth') && !c.isCapital('shmonth')) return null;
      return c.has('hmonth') ? islamic(c) : solar(c);
    },
    takes: ['They fast from ⟦the first day of Ramadan⟧.'],
    leaves: ['It is the first day of ramadan.'],
    source: SOURCE,
  },
];

export const otherCalendarRules: readonly DateRule[] = [
  {
    name: 'solar-hijri-date',
    patterns: [
      '[the] DAY|NTH:day [of] SHMONTH [,] [HYEAR]',
      'SHMONTH DAY|NTH:day [, HYEAR]',
      'SHMONTH [of] HYEAR',
      'the [iranian|persian] month of SHMONTH [HYEAR]',
    ],
    means: (c) => (c.isCapital('shmonth') ? solar(c) : null),
    // Days give their names to things.
    notBefore: new Set([
      ...['system', 'systems', 'missile', 'missiles', 'air', 'battery', 'foundation', 'highway', 'street'],
      ...['square', 'dam', 'brigade', 'division', 'hospital', 'organization', 'organisation', 'operation'],
    ]),
    takes: [
      'The rally of ⟦22 Bahman⟧ was large.',
      'He was elected in ⟦Khordad 1376⟧.',
      'He died on ⟦14 Khordad 1368⟧.',
    ],
    leaves: ['The Mehr agency wrote it.', 'In Azar she sat.', 'The 15 Khordad system fired.'],
    source: SOURCE,
  },
  {
    name: 'solar-hijri-year',
    patterns: [
      '[the] [current|new|last|past] iranian|persian|solar|shamsi [solar|calendar] [-] [hijri] [calendar] [new] year [of] HYEAR',
      'HYEAR sh|ap|shamsi|solar',
      '[the] year HYEAR',
      'HYEAR in the iranian|persian calendar',
    ],
    means: solar,
    takes: ['Inflation fell in ⟦the Iranian year 1403⟧.', 'It was ⟦the year 1404⟧.'],
    leaves: ['It sold 1403 units.', 'In 1400 cases.'],
    source: SOURCE,
  },
  {
    name: 'solar-hijri-numeric',
    patterns: ['SHDATE'],
    means: (c) => {
      const [year = 0, month = 0, day = 0] = (c.word('shdate') ?? '').split('-').map(Number);
      return { kind: 'other-calendar', calendar: 'solar-hijri', year, month, day };
    },
    takes: ['Published on ⟦1404/06/11⟧.'],
    leaves: ['Published on 1404.'],
    source: SOURCE,
  },
  {
    name: 'islamic-date',
    patterns: [
      '[the] DAY|NTH:day [of] HMONTH [,] [HYEAR] [ah|hijri]',
      'HMONTH DAY|NTH:day [, HYEAR]',
      'HMONTH HYEAR [ah|hijri]',
      'this|last|next HMONTH',
      '[the] [islamic|muslim|fasting|holy] month of HMONTH',
      'during|in|throughout|before|after|since { HMONTH } !said',
    ],
    means: (c) => (c.isCapital('hmonth') ? islamic(c) : null),
    takes: ['They fast until ⟦29 Ramadan 1446⟧.', 'They fast in ⟦the holy month of Ramadan⟧.'],
    leaves: ['Ramadan Abdullah spoke.', 'Rajab said so.'],
    source: SOURCE,
  },
  {
    name: 'islamic-year',
    patterns: ['HYEAR ah|a.h.|a.h|hijri', '[the] [islamic] hijri year HYEAR', 'the islamic year [of] HYEAR'],
    means: islamic,
    takes: ['It is dated ⟦1446 AH⟧.'],
    leaves: ['It sold 1446 units.'],
    source: SOURCE,
  },
];
