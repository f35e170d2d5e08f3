import { doubtfulMonths } from '../../../lexicon/en/time-names.ts';
import { eventNouns } from '../../../lexicon/en/time-tense.ts';
import { isCalendarDay, pad } from '../calendar-days.ts';
import type { Captures } from '../captures.ts';
import type { DateRule } from '../date-rule.ts';
import type { Meaning } from '../meaning.ts';

const SOURCE = 'TimeML annotation guidelines 1.2.1, 2.2.3.1 (dates); AP and Guardian styles of dates';

/** The month a capture names; null where the word is written small ("march", "may"). */
export function monthOf(c: Captures, name = 'month'): number | null {
  const month = c.number(name) ?? c.number('mon');
  return month === undefined || !(c.isCapital(name) || c.isCapital('mon')) ? null : month;
}

const yearValue = (year: number): Meaning => ({ kind: 'value', type: 'DATE', value: pad(year, 4) });

/** The year a pattern states, as a number or as "last year"; null where it states none. */
const yearOf = (c: Captures): Meaning | null => {
  const year = c.number('year');
  return year === undefined ? (c.meaning('year') ?? null) : yearValue(year);
};

function dayMeaning(c: Captures, dayName = 'day'): Meaning | null {
  const month = monthOf(c);
  const day = c.number(dayName);
  if (month === null || day === undefined) return null;
  const of = yearOf(c);
  const year = c.number('year') ?? 2000;
  if (!isCalendarDay({ year, month, day })) return null;
  const weekday = c.number('weekday');
  return { kind: 'named', named: { part: 'day', month, day, ...(weekday ? { weekday } : {}) }, of };
}

const WEEKDAY = '[WEEKDAY|WDAY:weekday [,] [the]]';
const YEAR = '( [,] YEAR / [,] <year> / [,] of YEAR / [,] of <year> )';

export const calendarRules: readonly DateRule[] = [
  {
    name: 'month-day-year',
    patterns: [
      `${WEEKDAY} MONTH|MON [the] DAY|NTH:day ${YEAR}`,
      `${WEEKDAY} DAY|NTH:day [-] [day] [of] MONTH|MON ${YEAR}`,
      `${WEEKDAY} DAY|NTH:day - MONTH|MON - YEAR`,
      `this|next|last|coming [coming|past] WEEKDAY , MONTH|MON DAY|NTH:day`,
      `the NTH:day [day] of MONTH|MON [,] ${YEAR}`,
      `the NTH:day [day] [of] MONTH|MON`,
    ],
    means: dayMeaning,
    takes: [
      'It was signed on ⟦Wednesday, Aug. 13, 2025⟧, in Beirut.',
      'He died on ⟦3 June 1989⟧.',
      'It fell on ⟦the 11th of February 1979⟧.',
    ],
    leaves: ['He may 13 years later return.', 'They march 3 miles.'],
    source: SOURCE,
  },
  {
    name: 'month-day',
    patterns: [
      `${WEEKDAY} MONTH|MON [the] DAY|NTH:day !%|COUNTED`,
      'MONTH|MON ORD:day !-',
      `${WEEKDAY} DAY|NTH:day [day] [of] MONTH|MON`,
      'WEEKDAY the NTH:day [of MONTH|MON]',
    ],
    means: (c) => (c.has('month') ? dayMeaning(c) : null),
    takes: [
      'The strikes were on ⟦February 28⟧.',
      'They met on ⟦13 August⟧.',
      'It begins on ⟦May 5th⟧.',
      'They met on ⟦Saturday, April 25⟧.',
    ],
    leaves: ['You may 5 times try.', 'February 30 does not exist there.', 'May 40 people come.'],
    source: SOURCE,
  },
  {
    name: 'month-year',
    patterns: [`MONTH|MON ${YEAR}`, 'MONTH|MON the same|following|next|previous year', 'MONTH|MON - YEAR'],
    means: (c) => {
      const month = monthOf(c);
      if (month === null) return null;
      const of = c.has('year') ? yearOf(c) : null;
      return of && { kind: 'named', named: { part: 'month', month }, of };
    },
    takes: [
      'It followed the ⟦August 1988⟧ ceasefire.',
      'They met in ⟦June last year⟧.',
      'It ended in ⟦March of 2003⟧.',
    ],
    leaves: ['They march 2000 miles.', 'The protesters march last.'],
    source: SOURCE,
  },
  {
    name: 'named-month',
    patterns: ['MONTH !DAY'],
    means: (c) => {
      const month = monthOf(c);
      if (month === null || doubtfulMonths.has(month)) return null;
      return { kind: 'named', named: { part: 'month', month }, of: null };
    },
    takes: ['They meet next week or ⟦September⟧.'],
    leaves: ['Theresa May spoke.', 'They march on.'],
    source: SOURCE,
  },
  {
    name: 'directed-month',
    patterns: ['last|next|this:which [coming] MONTH', 'this past:which MONTH'],
    means: (c) => {
      const month = monthOf(c);
      const word = c.word('which') === 'past' ? 'last' : c.word('which');
      return month === null || word === undefined
        ? null
        : {
            kind: 'named',
            named: { part: 'month', month },
            of: null,
            direction: word as 'last' | 'next' | 'this',
          };
    },
    takes: ['They agreed to it ⟦last May⟧.', 'They vote ⟦this September⟧.'],
    leaves: ['This may be.', 'At last march on.'],
    source: SOURCE,
  },
  {
    name: 'numeric-day',
    patterns: ['ISODAY', 'BASICDAY:isoday'],
    means: (c) => ({ kind: 'value', type: 'DATE', value: c.word('isoday') ?? '' }),
    takes: ['Filed ⟦2025-06-13⟧.', 'Am ⟦13.06.2025⟧ unterzeichnet.', 'Due ⟦25/12/2025⟧.', 'DTG ⟦13AUG2025⟧.'],
    leaves: ['Call 555-0113 now.', 'It cost 12/13 of it.'],
    source: 'ISO 8601-1:2019; DIN 5008; NATO date-time groups (ACP 121)',
  },
  {
    name: 'numeric-day-either-way',
    patterns: ['EITHERDAY'],
    means: (c) => {
      const days = (c.word('eitherday') ?? '').split(' ').sort();
      const [from = '', to = ''] = days;
      return {
        kind: 'value',
        type: 'DATE',
        value: `${from.slice(0, 4)}-XX-XX`,
        edtf: `[${from},${to}]`,
        range: { from, to },
      };
    },
    takes: ['Dated ⟦2/3/2026⟧.'],
    leaves: ['Dated 2/3 of it.'],
    source: 'month first in the United States, day first elsewhere: the text alone does not tell',
  },
  {
    name: 'numeric-month',
    patterns: ['ISOMONTH'],
    means: (c) => ({ kind: 'value', type: 'DATE', value: c.word('isomonth') ?? '' }),
    takes: ['Published ⟦2025-06⟧.'],
    leaves: ['It ended 2-1.'],
    source: 'ISO 8601-1:2019',
  },
  {
    name: 'named-day',
    patterns: ['NAMEDDAY'],
    means: (c) => ({ kind: 'value', type: 'DATE', value: c.word('namedday') ?? '' }),
    takes: ['After ⟦9/11⟧ it changed.'],
    leaves: ['It was 8/11 of it.'],
    source: 'the name of the attacks of 11 September 2001',
  },
];

/** The month a pattern names, in a year that the context tells. */
const bareMonth = (c: Captures): Meaning | null => {
  const month = monthOf(c);
  return month === null ? null : { kind: 'named', named: { part: 'month', month }, of: null };
};

/** After "early", "the end of" and the like, every month name is a month. */
export const surelyMonthRules: readonly DateRule[] = [
  {
    name: 'month-in-modified-date',
    patterns: ['MONTH|MON:month'],
    means: bareMonth,
    takes: ['It ended in ⟦early March⟧.'],
    leaves: ['It ended in early may.'],
    source: SOURCE,
  },
];

/** A month name that is also a word or a given name: what stands beside it tells. */
export const doubtfulMonthRules: readonly DateRule[] = [
  {
    name: 'month-after-preposition',
    patterns: ['in|since|during|until|till|through { MONTH|MON:month !DAY }'],
    means: bareMonth,
    takes: ['It has risen since ⟦March⟧.', 'Talks were suspended in ⟦June⟧ after the war.'],
    leaves: ['Theresa May spoke.', 'March on Washington.', 'They and June said so.', 'In may ways it is.'],
    source: SOURCE,
  },
  {
    name: 'month-beside-noun',
    patterns: [
      'by|of|from|to|before|after|between|and|for { MONTH !DAY }',
      "{ MONTH } 's",
      'a|an|the|its|their|his|her|our { MONTH } deadline|summit|meeting|election|elections|agreement|deal|talks|report|session|conference|vote|decision|data|figures',
      `a|an|the|its|their|his|her|our { MONTH } ${eventNouns.join('|')}`,
    ],
    means: bareMonth,
    notBefore: new Set(['will', 'said', 'says', 'told', 'be', 'have', 'not', 'also', 'has', 'was', 'is']),
    notBeforeName: true,
    takes: ['It is due by ⟦May⟧.', 'It lapsed after the ⟦June⟧ war.'],
    leaves: ['The work of Theresa May.', 'It was written by August Wilson.', 'So said Lee and June said so.'],
    source: SOURCE,
  },
];
