import { timeUnits } from '../../../lexicon/en/time-units.ts';
import type { Captures } from '../captures.ts';
import type { DateRule } from '../date-rule.ts';
import type { Meaning } from '../meaning.ts';
import { counted, DURATION_SOURCE, duration, LATER, MIDDLE, unitOf } from './amounts.ts';

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
    source: DURATION_SOURCE,
  },
  {
    name: 'duration-of-two-units',
    patterns: ['[<approx>] <num> UNIT|UNITS|ABBR:unit [,] [and] <num:rest> UNIT|UNITS|ABBR:smaller'],
    means: (c) => toCompound(c),
    notBefore: LATER,
    takes: ['He was held for ⟦two years and three months⟧.', 'It lasted ⟦one hour 30 minutes⟧.'],
    leaves: ['They took two years and three men.'],
    source: DURATION_SOURCE,
  },
  {
    name: 'duration-and-a-half',
    patterns: ['[<approx>] a|an|one UNIT and a half'],
    means: (c) => duration(c.word('unit'), 1.5),
    notBefore: LATER,
    takes: ['It lasted ⟦an hour and a half⟧.'],
    leaves: ['It was an hour and a man.'],
    source: DURATION_SOURCE,
  },
  {
    name: 'half-duration',
    patterns: ['[<approx>] half [-] a|an [-] UNIT', '[<approx>] half - UNIT', '[<approx>] a half [-] UNIT'],
    means: (c) => (c.word('unit') === 'second' ? null : duration(c.word('unit'), 0.5)),
    notBefore: LATER,
    takes: ['They waited ⟦half a century⟧.', 'It lasted ⟦about half an hour⟧.'],
    leaves: ['The second half went well.', 'It was half a loaf.'],
    source: DURATION_SOURCE,
  },
  {
    name: 'quarter-duration',
    patterns: ['[<approx>] a|one [-] quarter [-] of a|an UNIT', '[a] quarter - UNIT'],
    means: (c) => duration(c.word('unit'), 0.25),
    notBefore: LATER,
    takes: ['They ruled for ⟦a quarter of a century⟧.'],
    leaves: ['A quarter of a loaf.'],
    source: DURATION_SOURCE,
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
    source: DURATION_SOURCE,
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
    source: DURATION_SOURCE,
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
      'He fled within ⟦a week⟧ of his trial.',
      'It comes barely ⟦a month⟧ after the vote.',
      'They held a ⟦week-long⟧ rally.',
    ],
    leaves: ['It costs $5 a day.', 'It was a day to remember.', 'They came in a second wave.'],
    source: DURATION_SOURCE,
  },
  {
    name: 'year-that-ends',
    patterns: ['{ the [fiscal|financial|full] year } ended|ending'],
    means: () => duration('year', 1),
    takes: ['Revenue for ⟦the year⟧ ended in loss.'],
    leaves: ['The year was good.'],
    source: 'business news: "the year ended March 31"',
  },
  {
    name: 'a-while',
    patterns: [
      'for|in|after|within|over { a [long|short|little|good] while }',
      'for|after { [quite] some time }',
      'for|after { a long|short time }',
    ],
    means: () => ({ kind: 'value', type: 'DURATION', value: 'PXX' }),
    takes: ['They will stay away for ⟦a while⟧.', 'They will be there for ⟦some time⟧.'],
    leaves: ['They came some time later.', 'He slept while they spoke.'],
    source: DURATION_SOURCE,
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
