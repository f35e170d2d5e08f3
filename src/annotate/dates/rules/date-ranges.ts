import { isCalendarDay, pad } from '../calendar-days.ts';
import type { Captures } from '../captures.ts';
import type { DateRule, PartialMention } from '../date-rule.ts';
import type { Meaning } from '../meaning.ts';
import type { Season } from '../timex-value.ts';
import { monthOf } from './calendar-dates.ts';

const SOURCE = 'TimeML annotation guidelines 1.2.1: each end of a range is a TIMEX3 of its own';

const yearOf = (c: Captures): Meaning | null => {
  const year = c.number('year');
  return year === undefined
    ? (c.meaning('year') ?? null)
    : { kind: 'value', type: 'DATE', value: pad(year, 4) };
};

function dayOf(month: number | null, day: number | undefined, of: Meaning | null): Meaning | null {
  if (month === null || day === undefined) return null;
  const year = of?.kind === 'value' ? Number(of.value) : 2000;
  return isCalendarDay({ year, month, day })
    ? { kind: 'named', named: { part: 'day', month, day }, of }
    : null;
}

/** Two finds, or none where one of them is no date. */
function both(first: PartialMention | null, second: PartialMention | null): readonly PartialMention[] | null {
  return first && second ? [first, second] : null;
}

const mention = (range: { start: number; end: number }, meaning: Meaning | null): PartialMention | null =>
  meaning && { ...range, meaning };

const TO = 'and|or|to|-|–|—|through|until|till|&';

export const rangeRules: readonly DateRule[] = [
  {
    name: 'days-of-one-month',
    patterns: [
      `[the] DAY|NTH:from ${TO} [the] DAY|NTH:to [of] MONTH|MON:month [[,] YEAR]`,
      `[the] DAY|NTH:from ${TO} [the] DAY|NTH:to [of] MONTH|MON:month <year>`,
    ],
    means: (c) => {
      const month = monthOf(c);
      const of = yearOf(c);
      const last = c.has('year') ? 'year' : 'month';
      return both(
        mention(c.range('from'), dayOf(month, c.number('from'), of)),
        mention(c.range('to', last), dayOf(month, c.number('to'), of)),
      );
    },
    takes: ['They met between ⟦3⟧ and ⟦5 March⟧.', 'The ⟦12⟧-⟦18 May 2025⟧ visit.'],
    leaves: ['Between 3 and 5 men.', 'They may 3 or 5 times.'],
    source: SOURCE,
  },
  {
    name: 'days-after-month',
    patterns: [`MONTH|MON:month DAY|NTH:from ${TO} DAY|NTH:to [, YEAR] !COUNTED|%|UNITS`],
    means: (c) => {
      const month = monthOf(c);
      const of = yearOf(c);
      return both(
        mention(c.range('month', 'from'), dayOf(month, c.number('from'), of)),
        mention(c.range('to', c.has('year') ? 'year' : 'to'), dayOf(month, c.number('to'), of)),
      );
    },
    notBefore: new Set(['million', 'percent', '%']),
    takes: ['They met on ⟦March 3⟧-⟦5⟧.', 'They met on ⟦March 3⟧ and ⟦5, 2025⟧.'],
    leaves: ['On March 3 and 5 men died.'],
    source: SOURCE,
  },
  {
    name: 'days-with-one-year',
    patterns: [
      `MONTH|MON:month DAY|NTH:from ${TO} MONTH|MON:second DAY|NTH:to [,] YEAR`,
      `DAY|NTH:from [of] MONTH|MON:month ${TO} DAY|NTH:to [of] MONTH|MON:second YEAR`,
    ],
    means: (c) => {
      const of = yearOf(c);
      const [month, second] = [monthOf(c), monthOf(c, 'second')];
      const firstIsMonth = c.range('month').start < c.range('from').start;
      const first = firstIsMonth ? c.range('month', 'from') : c.range('from', 'month');
      const start = firstIsMonth ? c.range('second').start : c.range('to').start;
      return both(
        mention(first, dayOf(month, c.number('from'), of)),
        mention({ start, end: c.range('year').end }, dayOf(second, c.number('to'), of)),
      );
    },
    takes: ['It ran from ⟦June 13⟧ to ⟦June 24, 2025⟧.', 'It ran from ⟦13 June⟧ to ⟦24 July 2025⟧.'],
    leaves: ['It ran from June 13 to June and back.'],
    source: SOURCE,
  },
  {
    name: 'months-with-one-year',
    patterns: [
      `MONTH|MON:month ${TO} MONTH|MON:second [of|,] YEAR`,
      `MONTH|MON:month ${TO} MONTH|MON:second [of] <year>`,
    ],
    means: (c) => {
      const of = yearOf(c);
      const [month, second] = [monthOf(c), monthOf(c, 'second')];
      if (month === null || second === null || of === null) return null;
      const named = (m: number): Meaning => ({ kind: 'named', named: { part: 'month', month: m }, of });
      return both(mention(c.range('month'), named(month)), mention(c.range('second', 'year'), named(second)));
    },
    takes: ['It rose from ⟦March⟧ to ⟦May 2025⟧.', 'The ⟦January⟧-⟦March 2025⟧ quarter.'],
    leaves: ['May and June Brown.'],
    source: SOURCE,
  },
  {
    name: 'months-joined',
    patterns: ['MONTH -|–|to|and MONTH:second !DAY|NTH'],
    means: (c) => {
      const [month, second] = [monthOf(c), monthOf(c, 'second')];
      if (month === null || second === null) return null;
      const named = (m: number): Meaning => ({ kind: 'named', named: { part: 'month', month: m }, of: null });
      return both(mention(c.range('month'), named(month)), mention(c.range('second'), named(second)));
    },
    notBeforeName: true,
    takes: ['Exports fell in ⟦April⟧-⟦June⟧.'],
    leaves: ['May and June Brown.'],
    source: SOURCE,
  },
  {
    name: 'weekdays-in-order',
    patterns: ['WEEKDAY:from to|through|until|till|-|– WEEKDAY:to'],
    means: (c) => {
      const first: Meaning = { kind: 'weekday', weekday: c.number('from') ?? 1, base: 'published' };
      // The end of the range is counted from its beginning.
      const last: Meaning = {
        kind: 'weekday',
        weekday: c.number('to') ?? 1,
        direction: 'next',
        base: 'discourse',
      };
      return c.isCapital('from') && c.isCapital('to')
        ? both(mention(c.range('from'), first), mention(c.range('to'), last))
        : null;
    },
    takes: ['They met from ⟦Monday⟧ to ⟦Friday⟧.'],
    leaves: ['They met on Monday and Friday.'],
    source: SOURCE,
  },
  {
    name: 'seasons-with-one-year',
    patterns: [
      '[the:the] SEASON:from and|or|to|through [the] SEASON:to of|, YEAR',
      '[the:the] SEASON:from and|or|to SEASON:to YEAR',
    ],
    means: (c) => {
      const of = yearOf(c);
      const season = (name: string): Meaning => ({
        kind: 'named',
        named: { part: 'season', season: c.word(name) as Season },
        of,
      });
      return both(
        mention(c.range(c.has('the') ? 'the' : 'from', 'from'), season('from')),
        mention(c.range('to', 'year'), season('to')),
      );
    },
    takes: ['It rose in ⟦the summer⟧ and ⟦fall of 2025⟧.'],
    leaves: ['They spring and fall.'],
    source: SOURCE,
  },
];
