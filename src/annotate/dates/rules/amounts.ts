import type { Captures } from '../captures.ts';
import type { DateRule } from '../date-rule.ts';
import type { Meaning } from '../meaning.ts';
import { FIRST_YEAR } from '../numeric-readings.ts';

export const DURATION_SOURCE = 'TimeML annotation guidelines 1.2.1, 2.2.3.3 (durations)';

/** `null` where the pattern took no unit. */
export const duration = (unit: string | undefined, count: number | null): Meaning | null =>
  unit === undefined ? null : { kind: 'duration', unit, count };

/** With these the amount is part of a date, or an age. */
export const LATER: ReadonlySet<string> = new Set(['old', 'ago', 'later', 'earlier']);

/** The unit a pattern took, by its singular. */
export const unitOf = (c: Captures) => c.word('unit') ?? c.word('units') ?? c.word('abbr');

/** A number of units. */
export const counted = (c: Captures): Meaning | null => {
  const num = c.meaning('num');
  if (num?.kind !== 'number') return null;
  const quarters = unitOf(c) === 'quarter';
  // "three-quarters" is a fraction, "the 1988 quarter" a quarter of that year.
  if (quarters && (num.number > FIRST_YEAR || (c.has('hyphen') && c.has('units')))) return null;
  return duration(unitOf(c), num.number);
};

/** Between a number and its unit: "two full years", "18 more months", "30 consecutive days". */
export const MIDDLE =
  '[more|additional|full|whole|straight|consecutive|successive|solid|trading|working|business|calendar|long|short|further|extra|entire|other]';

/** Lengths of time by number, nested in other rules: "two years" of "two years ago". */
export const amountRules: readonly DateRule[] = [
  {
    name: 'amount',
    patterns: [
      `<num> [-:hyphen] ${MIDDLE} UNITS !-`,
      `<num> [-] ${MIDDLE} UNIT|ABBR:unit !-`,
      '<num> - UNIT|UNITS|ABBR:unit - long|plus',
    ],
    means: counted,
    takes: ['They met ⟦two years ago⟧.'],
    leaves: ['They met two men.'],
    source: DURATION_SOURCE,
  },
  {
    name: 'amount-and-half',
    patterns: ['a|an UNIT and a half', 'one UNIT and a half'],
    means: (c) => duration(c.word('unit'), 1.5),
    takes: ['They met ⟦a year and a half ago⟧.'],
    leaves: ['A year and a man.'],
    source: DURATION_SOURCE,
  },
  {
    name: 'half-amount',
    patterns: ['half a|an UNIT', 'a half [-] UNIT', 'half - a|an - UNIT'],
    means: (c) => (c.word('unit') === 'second' ? null : duration(c.word('unit'), 0.5)),
    takes: ['They met ⟦half a century ago⟧.'],
    leaves: ['Half a man.'],
    source: DURATION_SOURCE,
  },
  {
    name: 'vague-amount',
    patterns: [
      '[a] VAGUE [more|short|long] UNITS',
      'a while',
      'a good|great many UNITS',
      'a number of UNITS',
      'dozens|hundreds|thousands|scores of UNITS',
      '<num> or more UNITS',
      '<num> or so UNITS',
      '<num> to|or|-|– <num> [-] UNITS|ABBR:units',
      'a|one UNIT or two',
      'BARE or BARE:second',
    ],
    means: (c) => duration(unitOf(c) ?? c.word('bare') ?? 'day', null),
    takes: ['They met ⟦several years ago⟧.', 'They met ⟦a week or two ago⟧.'],
    leaves: ['They met several men.'],
    source: DURATION_SOURCE,
  },
  {
    name: 'one-unit-or-so',
    patterns: ['a|an UNIT or so'],
    means: (c) => duration(c.word('unit'), 1),
    takes: ['They met ⟦a week or so ago⟧.'],
    leaves: ['They met a man or so ago.'],
    source: DURATION_SOURCE,
  },
  {
    name: 'one-unit',
    patterns: ['a|an [full|whole|good|single] UNIT'],
    means: (c) => (c.word('unit') === 'second' ? null : duration(c.word('unit'), 1)),
    takes: ['They met ⟦a year ago⟧.'],
    leaves: ['They met a man.'],
    source: DURATION_SOURCE,
  },
  {
    name: 'bare-units',
    patterns: ['BARE'],
    means: (c) => duration(c.word('bare'), null),
    takes: ['They met ⟦years ago⟧.'],
    leaves: ['They met men.'],
    source: DURATION_SOURCE,
  },
];
