import { timeUnits } from '../../../lexicon/en/time-units.ts';
import type { Captures } from '../captures.ts';
import type { DateRule } from '../date-rule.ts';
import { future, type Meaning, past } from '../meaning.ts';
import { FIRST_YEAR } from '../numeric-readings.ts';

const SOURCE = 'TimeML annotation guidelines 1.2.1, 2.2.3.3 (durations)';

const duration = (unit: string | undefined, count: number | null): Meaning | null =>
  unit === undefined ? null : { kind: 'duration', unit, count };

/** With these the amount is part of a date, or an age. */
const LATER: ReadonlySet<string> = new Set(['old', 'ago', 'later', 'earlier']);

const unitOf = (c: Captures) => c.word('unit') ?? c.word('units') ?? c.word('abbr');

const counted = (c: Captures): Meaning | null => {
  const num = c.meaning('num');
  if (num?.kind !== 'number') return null;
  const quarters = unitOf(c) === 'quarter';
  // "three-quarters" is a fraction, "the 1988 quarter" a quarter of that year.
  if (quarters && (num.number > FIRST_YEAR || (c.has('hyphen') && c.has('units')))) return null;
  return duration(unitOf(c), num.number);
};

/** Between a number and its unit: "two full years", "18 more months", "30 consecutive days". */
const MIDDLE =
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
    source: SOURCE,
  },
  {
    name: 'amount-and-half',
    patterns: ['a|an UNIT and a half', 'one UNIT and a half'],
    means: (c) => duration(c.word('unit'), 1.5),
    takes: ['They met ⟦a year and a half ago⟧.'],
    leaves: ['A year and a man.'],
    source: SOURCE,
  },
  {
    name: 'half-amount',
    patterns: ['half a|an UNIT', 'a half [-] UNIT', 'half - a|an - UNIT'],
    means: (c) => (c.word('unit') === 'second' ? null : duration(c.word('unit'), 0.5)),
    takes: ['They met ⟦half a century ago⟧.'],
    leaves: ['Half a man.'],
    source: SOURCE,
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
    source: SOURCE,
  },
  {
    name: 'one-unit',
    patterns: ['a|an [full|whole|good|single] UNIT'],
    means: (c) => (c.word('unit') === 'second' ? null : duration(c.word('unit'), 1)),
    takes: ['They met ⟦a year ago⟧.'],
    leaves: ['They met a man.'],
    source: SOURCE,
  },
  {
    name: 'bare-units',
    patterns: ['BARE'],
    means: (c) => duration(c.word('bare'), null),
    takes: ['They met ⟦years ago⟧.'],
    leaves: ['They met men.'],
    source: SOURCE,
  },
];

/** Durations that stand on their own. */
export const durationRules: readonly DateRule[] = [
  {
    name: 'duration',
    patterns: [
      '<num> [-] plus|odd [-] UNITS|UNIT:unit',
      `[<approx>] <num> [-:hyphen] ${MIDDLE} UNITS !- !old !BARE !ago`,
      `[<approx>] <num> [-] ${MIDDLE} UNIT|ABBR:unit !- !old !BARE !ago`,
      '<num> [-] UNIT|UNITS:unit - long|plus',
    ],
    means: counted,
    notBefore: new Set(['old', 'older', 'olds', 'younger']),
    takes: [
      'Talks were held after a ⟦12-day⟧ war.',
      'It may last ⟦up to six months⟧.',
      'It took ⟦2 1/2 years⟧.',
      'They have ⟦30 more days⟧.',
    ],
    leaves: [
      'He is 37 years old.',
      'A 37-year-old man died.',
      'He has two daughters.',
      'They fell in the second round.',
    ],
    source: SOURCE,
  },
  {
    name: 'duration-of-two-units',
    patterns: ['[<approx>] <num> UNIT|UNITS|ABBR:unit [,] [and] <num:rest> UNIT|UNITS|ABBR:smaller'],
    means: (c) => toCompound(c),
    notBefore: LATER,
    takes: ['He was held for ⟦two years and three months⟧.', 'It lasted ⟦one hour 30 minutes⟧.'],
    leaves: ['They took two years and three men.'],
    source: SOURCE,
  },
  {
    name: 'duration-and-a-half',
    patterns: ['[<approx>] a|an|one UNIT and a half'],
    means: (c) => duration(c.word('unit'), 1.5),
    notBefore: LATER,
    takes: ['It lasted ⟦an hour and a half⟧.'],
    leaves: ['It was an hour and a man.'],
    source: SOURCE,
  },
  {
    name: 'half-duration',
    patterns: ['[<approx>] half [-] a|an [-] UNIT', '[<approx>] half - UNIT', '[<approx>] a half [-] UNIT'],
    means: (c) => (c.word('unit') === 'second' ? null : duration(c.word('unit'), 0.5)),
    notBefore: LATER,
    takes: ['They waited ⟦half a century⟧.', 'It lasted ⟦about half an hour⟧.'],
    leaves: ['The second half went well.', 'It was half a loaf.'],
    source: SOURCE,
  },
  {
    name: 'quarter-duration',
    patterns: ['[<approx>] a|one [-] quarter [-] of a|an UNIT', '[a] quarter - UNIT'],
    means: (c) => duration(c.word('unit'), 0.25),
    notBefore: LATER,
    takes: ['They ruled for ⟦a quarter of a century⟧.'],
    leaves: ['A quarter of a loaf.'],
    source: SOURCE,
  },
  {
    name: 'vague-duration',
    patterns: [
      '[<approx>] [a] VAGUE [more|short|long] UNITS',
      '[the] VAGUE - UNIT|UNITS',
      'dozens|hundreds|thousands|scores of UNITS',
      '[<approx>] a number of UNITS',
      '[<approx>] <num> or more UNITS',
      '[<approx>] <num> or so UNITS',
      '[<approx>] <num> to|or|-|– <num> [-] UNIT|UNITS|ABBR:unit',
      'BARE or|and BARE:second',
      '[<approx>] a|one UNIT or two',
      '[<approx>] a|an UNIT or so',
    ],
    means: (c) => duration(unitOf(c) ?? c.word('bare'), null),
    notBefore: LATER,
    takes: [
      'It took ⟦several years⟧.',
      'It is due within ⟦12 to 18 months⟧.',
      'He died within ⟦weeks or months⟧.',
    ],
    leaves: ['It took several men.', 'He is 30 or so.'],
    source: SOURCE,
  },
  {
    name: 'bare-unit-duration',
    patterns: ['BARE !old', 'BARE - long|old'],
    means: (c) =>
      c.word('bare') === 'minute' || c.word('bare') === 'second' ? null : duration(c.word('bare'), null),
    notBefore: LATER,
    notAfter: new Set([
      'early',
      'his',
      'her',
      'teenage',
      'these',
      'those',
      'glory',
      'their',
      'salad',
      'golden',
      'school',
      'dog',
      '%',
      'thousand',
      'million',
      'hundred',
    ]),
    takes: [
      'It comes ⟦days⟧ after the vote.',
      'They ruled for ⟦centuries⟧.',
      'It was a ⟦months-long⟧ siege.',
    ],
    leaves: ['He recalled his early years.', 'The minutes of the meeting were read.'],
    source: SOURCE,
  },
  {
    name: 'one-unit-duration',
    patterns: [
      'for|in|within|than|after|over|about|nearly|almost|barely|just|only|lasting|lasts|lasted|last|took|takes|take|spent|spend|during|until|throughout|least|roughly|approximately { [<approx>] a|an [full|whole|good|single|further|additional] UNIT }',
      '{ a|an UNIT } after|before|since|long|of',
      '{ more|less|longer than a|an UNIT }',
      '{ at least|most a|an UNIT }',
      '{ an|one|a additional|entire|whole|full UNIT }',
      '{ [the] whole|entire UNIT }',
      '{ UNIT - long }',
    ],
    means: (c) =>
      ['second', 'quarter', 'night'].includes(c.word('unit') ?? '') ? null : duration(c.word('unit'), 1),
    notBefore: new Set(['ago', 'later', 'earlier', 'or']),
    takes: [
      'He died within ⟦a week⟧ of his capture.',
      'It comes barely ⟦a month⟧ after the vote.',
      'They held a ⟦week-long⟧ rally.',
    ],
    leaves: ['It costs $5 a day.', 'It was a day to remember.', 'They came in a second wave.'],
    source: SOURCE,
  },
  {
    name: 'recent-times',
    patterns: ['[the] [more] recent UNITS [and UNITS:more]', '[the] [most] recent past'],
    means: () => past,
    takes: ['Violence has grown in ⟦recent weeks⟧.'],
    leaves: ['Recent attacks were worse.'],
    source: 'TimeML annotation guidelines 1.2.1, 2.2.3.1 (PAST_REF)',
  },
  {
    name: 'coming-times',
    patterns: ['[the] coming|future|upcoming UNITS', '[the] UNITS ahead|to come', 'the UNITS to come'],
    means: () => future,
    takes: ['It will grow in ⟦coming months⟧.'],
    leaves: ['They are coming home.', 'The road ahead is long.'],
    source: 'TimeML annotation guidelines 1.2.1, 2.2.3.1 (FUTURE_REF)',
  },
  {
    name: 'duration-before-or-after-now',
    patterns: [
      'the|these|those|his|her|their|its last|past|next|first|coming|previous|final|preceding|following|opening [<num>] [trading|full|business|working] UNITS',
      'the last|past|next|first|coming|previous|final|preceding|following few|several|couple [of] UNITS',
      'the last|past|next|first|coming|previous|final <num> [-] to|- <num> UNITS',
      '[the] past|last|next|first|coming <num> UNITS',
      'the past|last|next|first full|whole|entire UNIT',
      'each of the past|last|next|first|coming <num> UNITS',
      'the <num> UNITS',
    ],
    means: (c) => {
      const num = c.meaning('num');
      return duration(
        c.word('units') ?? c.word('unit'),
        num?.kind === 'number' ? num.number : c.has('unit') ? 1 : null,
      );
    },
    notBefore: LATER,
    takes: [
      'Stocks fell in ⟦the past three months⟧.',
      'Profit rose in ⟦the first nine months⟧.',
      'They will decide within ⟦the next few days⟧.',
    ],
    leaves: ['The last three men died.', 'The next three are due.'],
    source: SOURCE,
  },
  {
    name: 'past-unit',
    patterns: ['the past|last|next|coming UNIT'],
    means: (c) =>
      ['second', 'minute', 'quarter', 'century'].includes(c.word('unit') ?? '')
        ? null
        : duration(c.word('unit'), 1),
    takes: ['It grew over ⟦the past year⟧.', 'It will fall over ⟦the next decade⟧.'],
    leaves: ['It was past the house.', 'He took the next seat.'],
    source: SOURCE,
  },
];

/** "two years and three months": the value lists both units. */
function toCompound(c: Captures): Meaning | null {
  const [num, rest] = [c.meaning('num'), c.meaning('rest')];
  const large = timeUnits.find(({ singular }) => singular === c.word('unit'));
  const small = timeUnits.find(({ singular }) => singular === c.word('smaller'));
  if (num?.kind !== 'number' || rest?.kind !== 'number' || !large || !small) return null;
  if (timeUnits.indexOf(small) >= timeUnits.indexOf(large)) return null;
  const part = (n: number, unit: typeof large) => `${n * unit.times}${unit.code}`;
  const time = small.time && !large.time ? 'T' : '';
  return {
    kind: 'value',
    type: 'DURATION',
    value: `P${large.time ? 'T' : ''}${part(num.number, large)}${time}${part(rest.number, small)}`,
  };
}
