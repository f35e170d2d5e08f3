import { timeUnits } from '../../../lexicon/en/time-units.ts';
import { pad } from '../calendar-days.ts';
import type { Captures } from '../captures.ts';
import type { DateRule } from '../date-rule.ts';
import type { Meaning } from '../meaning.ts';

const SOURCE = 'TimeML annotation guidelines 1.2.1, 2.2.3.4 (sets)';

const set = (value: string | null): Meaning | null =>
  value === null ? null : { kind: 'value', type: 'SET', value };

/** "every two weeks" → `P2W`, "hourly" → `PT1H`. */
function period(unit: string | undefined, count = 1): string | null {
  const known = timeUnits.find(({ singular }) => singular === unit);
  return known ? `P${known.time ? 'T' : ''}${count * known.times}${known.code}` : null;
}

const periodOf = (c: Captures, count = 1) =>
  set(period(c.word('unit') ?? c.word('units') ?? c.word('abbr'), count));

const weekdayOf = (c: Captures): string =>
  `XXXX-WXX-${c.number('weekday') ?? c.number('weekdays')}${c.word('daypart') ?? c.word('dayparts') ?? ''}`;

const adverbPeriods: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P1Q',
  annually: 'P1Y',
  yearly: 'P1Y',
};

export const setRules: readonly DateRule[] = [
  {
    name: 'every-unit',
    patterns: [
      'every|each [single|passing] UNIT !of',
      'every|each [other|second|alternate:two] UNIT !of',
      'every <num> UNITS',
      'every few UNITS',
    ],
    means: (c) => {
      const num = c.meaning('num');
      if (c.word('unit') === 'second' && !c.has('two')) return null;
      return c.has('two') ? periodOf(c, 2) : periodOf(c, num?.kind === 'number' ? num.number : 1);
    },
    takes: ['They pay ⟦every month⟧.', 'They meet ⟦every two weeks⟧.', 'They meet ⟦every other day⟧.'],
    leaves: ['Each of the men spoke.', 'Every second man.'],
    source: SOURCE,
  },
  {
    name: 'every-weekday',
    patterns: ['every|each [other] WEEKDAY|WDAY:weekday [DAYPART]', 'WEEKDAYS', 'WEEKDAY DAYPARTS'],
    means: (c) => set(weekdayOf(c)),
    takes: ['They meet ⟦every Friday⟧.', 'They fly on ⟦Mondays⟧.', 'They leave on ⟦Tuesday nights⟧.'],
    leaves: ['Each man left Friday.'],
    source: SOURCE,
  },
  {
    name: 'every-part-of-day',
    patterns: [
      'every|each DAYPART',
      'on|in|at|of { [the] weekends|DAYPARTS:dayparts }',
      'every|each weekend',
    ],
    means: (c) => {
      const part = c.word('daypart') ?? c.word('dayparts');
      return set(part === undefined || part === 'weekends' ? 'XXXX-WXX-WE' : `XXXX-XX-XX${part}`);
    },
    takes: ['He prays ⟦every morning⟧.', 'They rest at ⟦weekends⟧.'],
    leaves: ['He rests.'],
    source: SOURCE,
  },
  {
    name: 'every-month-or-season',
    patterns: [
      'every|each MONTH [DAY|NTH:day]',
      'every|each SEASON',
      '[the] past <num> summers|winters|springs:season',
      'every|each DAY|NTH:day [of] MONTH',
    ],
    means: (c) => {
      const month = c.number('month');
      if (month !== undefined) {
        const day = c.number('day');
        return c.isCapital('month') ? set(`XXXX-${pad(month, 2)}${day ? `-${pad(day, 2)}` : ''}`) : null;
      }
      const season = c.word('season') ?? '';
      return set(
        `XXXX-${({ summers: 'SU', winters: 'WI', springs: 'SP' } as Record<string, string>)[season] ?? season}`,
      );
    },
    takes: ['They march ⟦each July⟧.', 'It floods ⟦every spring⟧.'],
    leaves: ['Each may speak.'],
    source: SOURCE,
  },
  {
    name: 'times-a-unit',
    patterns: [
      'once|twice|thrice a|an|each|every|per UNIT',
      '<num> [or more] times a|an|each|every|per UNIT',
      'several|many times a|an|each|every|per UNIT',
      'NUM|%|million|billion|thousand|percent { a|per year|month|week|day|hour:unit }',
    ],
    means: (c) => (c.word('unit') === 'second' ? null : periodOf(c)),
    takes: [
      'They meet ⟦twice a week⟧.',
      'They called ⟦three times a day⟧.',
      'It costs $33 million ⟦a year⟧.',
    ],
    leaves: ['They met twice.', 'It moves 15 times per second.'],
    source: SOURCE,
  },
  {
    name: 'regularly',
    patterns: [`${Object.keys(adverbPeriods).join('|')}:adverb !-`],
    endsPhrase: true,
    means: (c) => (c.isCapital('adverb') ? null : set(adverbPeriods[c.word('adverb') ?? ''] ?? null)),
    takes: ['Sales rise 8% ⟦annually⟧.', 'They meet ⟦weekly⟧.'],
    leaves: ['The daily tally was read.', 'A weekly paper.', 'China Daily wrote it.'],
    source: SOURCE,
  },
  {
    name: 'year-round',
    patterns: [
      'day and night',
      'day in , day out',
      'year in , year out',
      'UNIT after UNIT:second',
      'UNIT by UNIT:second',
    ],
    means: (c) =>
      c.has('unit') && c.word('unit') !== c.word('second') ? null : set(period(c.word('unit') ?? 'day')),
    takes: ['They fought ⟦day after day⟧.'],
    leaves: ['They came the day after.'],
    source: SOURCE,
  },
];
