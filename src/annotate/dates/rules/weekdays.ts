import { reportingVerbForms } from '../../../lexicon/en/reporting-verbs.ts';
import type { DateRule } from '../date-rule.ts';
import type { Direction } from '../meaning.ts';

const SOURCE = 'TimeML annotation guidelines 1.2.1, 2.2.3.1 (days of the week)';

export const weekdayRules: readonly DateRule[] = [
  {
    name: 'weekday',
    patterns: ['WEEKDAY'],
    means: (c) =>
      c.isCapital('weekday')
        ? { kind: 'weekday', weekday: c.number('weekday') ?? 1, base: 'published' }
        : null,
    notAfter: new Set(['bloody', 'black', 'super', 'ruby', 'manic', 'casual', 'cyber']),
    notBefore: new Set([
      'prayer',
      'times',
      'telegraph',
      'mirror',
      'express',
      'mail',
      'herald',
      'tribune',
      'world',
    ]),
    takes: ['Khamenei said ⟦Saturday⟧ that it is over.', 'In a ⟦Friday⟧ interview he spoke.'],
    leaves: ['The Sunday Times wrote it.', 'They shot on Bloody Sunday.', 'My man friday.'],
    source: SOURCE,
  },
  {
    name: 'directed-weekday',
    patterns: [
      'last|this|next:which [past|coming] WEEKDAY',
      'this past|coming:which WEEKDAY',
      '[the] past|coming:which WEEKDAY',
      'on { WEEKDAY last|next:which }',
    ],
    means: (c) => {
      const which = c.word('which') ?? '';
      const direction: Direction =
        which === 'past' ? 'last' : which === 'coming' ? 'next' : (which as Direction);
      return { kind: 'weekday', weekday: c.number('weekday') ?? 1, direction, base: 'published' };
    },
    takes: ['They said ⟦last Wednesday⟧ that they met.', 'They meet ⟦next Monday⟧.'],
    leaves: ['They met at last.'],
    source: SOURCE,
  },
  {
    name: 'weekday-of-text',
    patterns: [
      'the following|previous|preceding:which WEEKDAY',
      'that|the [same] WEEKDAY before|after|following:which',
      'that|same:which WEEKDAY',
    ],
    means: (c) => {
      const which = c.word('which') ?? '';
      const direction: Direction = ['following', 'after'].includes(which)
        ? 'next'
        : ['previous', 'preceding', 'before'].includes(which)
          ? 'last'
          : 'this';
      return { kind: 'weekday', weekday: c.number('weekday') ?? 1, direction, base: 'discourse' };
    },
    notAfter: reportingVerbForms,
    notBefore: new Set(["'s"]),
    takes: ['He left on 3 May 2024; ⟦the following Monday⟧ he was back.'],
    leaves: ['That man spoke.', 'Following Monday’s debate he left.', 'He stated that Monday would do.'],
    source: SOURCE,
  },
  {
    name: 'weekday-week',
    patterns: ['WEEKDAY week'],
    means: (c) => ({
      kind: 'nth-weekday',
      nth: 1,
      weekday: c.number('weekday') ?? 1,
      of: { kind: 'stretch', grain: 'week', shift: 1, base: 'published' },
    }),
    notBefore: new Set(['of', 'in']),
    takes: ['They meet on ⟦Monday week⟧.'],
    leaves: ['They met on week days.'],
    source: 'British usage: the weekday of the week after',
  },
];
