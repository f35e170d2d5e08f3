import { timeUnits } from '../../../lexicon/en/time-units.ts';
import type { Captures } from '../captures.ts';
import type { DateRule } from '../date-rule.ts';
import type { Base, Meaning } from '../meaning.ts';
import type { Grain } from '../timex-value.ts';

const SOURCE = 'TimeML annotation guidelines 1.2.1, 2.2.3.1 (dates relative to another)';

const grainOf = (unit: string | undefined): Grain | null =>
  unit === 'weekend' ? 'weekend' : (timeUnits.find(({ singular }) => singular === unit)?.grain ?? null);

function stretch(unit: string | undefined, shift: number, base: Base): Meaning | null {
  const grain = grainOf(unit);
  return grain && { kind: 'stretch', grain, shift, base };
}

const day = (shift: number, base: Base = 'published'): Meaning => ({
  kind: 'stretch',
  grain: 'day',
  shift,
  base,
});

const offset = (c: Captures, sign: -1 | 1, base: Base): Meaning | null => {
  const amount = c.meaning('amount');
  return amount?.kind === 'duration'
    ? { kind: 'offset', unit: amount.unit, count: amount.count, sign, base }
    : null;
};

export const relativeRules: readonly DateRule[] = [
  {
    name: 'yesterday-today-tomorrow',
    patterns: ['yesterday|today|tomorrow:which'],
    means: (c) => day(({ yesterday: -1, tomorrow: 1 } as Record<string, number>)[c.word('which') ?? ''] ?? 0),
    notInName: true,
    takes: ['Larijani told Omani TV ⟦yesterday⟧.', 'They meet ⟦tomorrow⟧.'],
    leaves: ['All our yesterdays.', 'They told Telangana Today so.'],
    source: SOURCE,
  },
  {
    name: 'day-before-yesterday',
    patterns: ['[the] day before yesterday'],
    means: () => day(-2),
    takes: ['They met ⟦the day before yesterday⟧.'],
    leaves: ['It was the day before the vote.'],
    source: SOURCE,
  },
  {
    name: 'day-after-tomorrow',
    patterns: ['[the] day after tomorrow'],
    means: () => day(2),
    takes: ['They meet ⟦the day after tomorrow⟧.'],
    leaves: ['It was the day after the vote.'],
    source: SOURCE,
  },
  {
    name: 'last-this-next',
    patterns: [
      'last|this|next|coming|upcoming:which UNIT',
      'this past|coming:which UNIT',
      'the last|current|coming|upcoming|ongoing|present:which UNIT',
      'the current|latest|last|next|coming|upcoming:which fiscal|financial|full UNIT',
      'last|this|next:which fiscal|financial UNIT',
    ],
    means: (c) => {
      const which = c.word('which') ?? '';
      const unit = c.word('unit');
      // "This Week" is a programme.
      if (c.isCapital('unit') && c.isCapital('which')) return null;
      if (unit === 'second' || unit === 'minute' || unit === 'hour') return null;
      if (unit === 'day' && which !== 'this') return which === 'next' ? day(1, 'discourse') : null;
      const shift =
        which === 'last' || which === 'past' ? -1 : ['next', 'coming', 'upcoming'].includes(which) ? 1 : 0;
      return stretch(unit, shift, 'published');
    },
    takes: ['It rose ⟦last week⟧.', 'They vote ⟦next year⟧.', 'It rose in ⟦the current year⟧.'],
    leaves: ['At last weeks passed.', 'The next minute he fell.'],
    source: SOURCE,
  },
  {
    name: 'weekend',
    patterns: [
      'last|this|next|past|coming|previous:which [past|coming|long] weekend',
      'the [last|past|coming|previous|following:which] [long] weekend',
      'the weekend',
    ],
    means: (c) => {
      const which = c.word('which') ?? '';
      if (which === '') return { kind: 'stretch', grain: 'weekend', shift: 0, base: 'published' };
      const shift = ['last', 'past', 'previous'].includes(which)
        ? -1
        : ['next', 'following'].includes(which)
          ? 1
          : 0;
      return { kind: 'stretch', grain: 'weekend', shift, base: 'published' };
    },
    takes: ['They met over ⟦the weekend⟧.', 'They meet ⟦this weekend⟧.'],
    leaves: ['A weekend house.'],
    source: SOURCE,
  },
  {
    name: 'following-previous-same',
    patterns: [
      '[the] following|next|previous|preceding|same|prior:which UNIT',
      'that:which [same|very] UNIT',
      'the very next:which UNIT',
    ],
    means: (c) => {
      const which = c.word('which') ?? '';
      const unit = c.word('unit');
      if (which === 'next' && unit !== 'day') return null;
      if (unit === 'second' || unit === 'minute') return null;
      const shift =
        which === 'following' || which === 'next' ? 1 : which === 'same' || which === 'that' ? 0 : -1;
      return stretch(unit, shift, 'discourse');
    },
    takes: [
      'It will be uploaded on ⟦the following day⟧.',
      'He left in 1996 and ⟦the following year⟧ returned.',
    ],
    leaves: ['The following men spoke.', 'That man spoke.', 'Following weeks of talks they left.'],
    source: SOURCE,
  },
  {
    name: 'day-before-or-after',
    patterns: ['the UNIT before|after|earlier|later:which !the|a|an|his|her|their|its|yesterday|tomorrow'],
    means: (c) => {
      const which = c.word('which') ?? '';
      return stretch(c.word('unit'), which === 'after' || which === 'later' ? 1 : -1, 'discourse');
    },
    takes: ['They had met ⟦the day before⟧.'],
    leaves: ['It was the day before the vote.', 'It was the house before.'],
    source: SOURCE,
  },
  {
    name: 'ago',
    patterns: ['[<approx>] <amount> ago', '[<approx>] [the] <amount> back'],
    means: (c) => offset(c, -1, 'published'),
    takes: ['He left ⟦two weeks ago⟧.', 'They fled ⟦almost four years ago⟧.'],
    leaves: ['He brought two men back.'],
    source: SOURCE,
  },
  {
    name: 'earlier-or-later',
    patterns: [
      '[<approx>] <amount> earlier|later|afterwards|afterward|beforehand|previously|prior:which !than',
    ],
    means: (c) =>
      offset(c, ['later', 'afterwards', 'afterward'].includes(c.word('which') ?? '') ? 1 : -1, 'discourse'),
    takes: ['On 3 May he left; ⟦two days later⟧ he was back.'],
    leaves: ['He came no earlier.', 'Two men later left.'],
    source: SOURCE,
  },
  {
    name: 'from-now',
    patterns: ['[<approx>] <amount> from now|today', '[<approx>] <amount> hence'],
    means: (c) => offset(c, 1, 'published'),
    takes: ['It opens ⟦two years from now⟧.'],
    leaves: ['Two men from now on.'],
    source: SOURCE,
  },
  {
    name: 'year-ago',
    patterns: ['[the|a] year|month|week - ago|earlier', '[the|a] <num> - UNIT - ago'],
    means: (c) => ({ kind: 'offset', unit: c.word('unit') ?? 'year', count: 1, sign: -1, base: 'discourse' }),
    takes: ['It rose from ⟦the year-earlier⟧ figure.'],
    leaves: ['The years ahead are dark.'],
    source: 'business news: "the year-earlier quarter"',
  },
  {
    name: 'then',
    patterns: ['until|till|since|by|before|from { then }'],
    means: () => ({ kind: 'same' }),
    notBefore: new Set(['-', 'the']),
    takes: ['It ends on 3 May; until ⟦then⟧ they wait.'],
    leaves: ['Then they waited.', 'He then spoke.'],
    source: SOURCE,
  },
  {
    name: 'the-stretch-itself',
    patterns: [
      'for|of|in|during|over|throughout|through|that|within { the [full|whole] year|month|week:unit } !ending|ended|end|when|that|of',
      '{ the full|whole year|month|week:unit }',
      '{ the fiscal|financial year } !ending|ended',
      'later|earlier|early|late|end|rest|remainder|beginning|start|middle|part|half in|of { the day|week|month|year|decade|century:unit }',
      "{ the week } 's",
      '{ year [-] end }',
      "{ year 's end }",
    ],
    means: (c) => stretch(c.word('unit') ?? 'year', 0, 'published'),
    takes: ['Profit for ⟦the year⟧ rose.', 'He arrived later in ⟦the day⟧.'],
    leaves: ['It was the year that he died.', 'It was man of the men.'],
    source: SOURCE,
  },
];
