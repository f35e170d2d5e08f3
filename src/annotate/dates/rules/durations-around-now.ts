import type { DateRule } from '../date-rule.ts';
import { future, past } from '../meaning.ts';
import { DURATION_SOURCE, duration, LATER } from './amounts.ts';

/** "the past three months", "recent weeks", "the coming years". */
export const durationAroundNowRules: readonly DateRule[] = [
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
    source: DURATION_SOURCE,
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
    source: DURATION_SOURCE,
  },
];
