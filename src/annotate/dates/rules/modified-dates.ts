import type { DateRule } from '../date-rule.ts';

const SOURCE = 'TimeML annotation guidelines 1.2.1, 2.2.3.5 (mod): START, MID, END, APPROX';

/**
 * "early", "the end of", "around": taken into the find. The value stays the whole stretch: how much
 * of March "early March" is, nobody says.
 */
export const modifiedRules: readonly DateRule[] = [
  {
    name: 'part-of-date',
    patterns: [
      '[the] early|earlier|late|later|mid|sometime|very-early [-] [in|on] <when:date>',
      'the [very] beginning|start|end|middle|close|tail-end|eve|dawn|turn|latter-part|first-part|early-part of <when:date>',
      'the early|late|latter|first|last|second part|days|weeks|months of <when:date>',
      '[the] <when:date> and|or beyond|later|earlier|thereafter',
    ],
    means: (c) => c.meaning('date') ?? null,
    takes: [
      'It ended in ⟦early March⟧.',
      'It is due by ⟦the end of this week⟧.',
      'They agreed in ⟦mid-November⟧.',
      'He met them ⟦earlier this month⟧.',
    ],
    leaves: ['They came early.', 'The end of the war.', 'He is late.'],
    source: SOURCE,
  },
  {
    name: 'part-of-stretch',
    patterns: [
      'the [very] beginning|start|end|middle|close of the year|month|week|quarter|decade|century:unit',
      'end - of - year|month:unit',
      'month [-] end',
    ],
    means: (c) => {
      const grain = (c.word('unit') ?? 'month') as
        | 'year'
        | 'month'
        | 'week'
        | 'quarter'
        | 'decade'
        | 'century';
      return { kind: 'stretch', grain, shift: 0, base: 'published' };
    },
    notBefore: new Set(['of', 'when', 'that']),
    takes: ['It is due by ⟦the end of the month⟧.'],
    leaves: ['The end of the road.', 'At the end of the day it failed.'],
    source: SOURCE,
  },
  {
    name: 'part-of-day-itself',
    patterns: ['the [very] beginning|start|end|middle|close of the day'],
    means: () => ({ kind: 'stretch', grain: 'day', shift: 0, base: 'discourse' }),
    // "At the end of the day" sums up more often than it dates.
    notAfter: new Set(['at']),
    takes: ['By ⟦the end of the day⟧ they left.'],
    leaves: ['At the end of the day it failed.'],
    source: SOURCE,
  },
  {
    name: 'approximate-date',
    patterns: ['around|circa|about|roughly|approximately <when:date>'],
    means: (c) => {
      const date = c.meaning('date');
      return date && date.kind !== 'stretch' ? date : null;
    },
    takes: ['The dam is to open ⟦around Nov. 1⟧.'],
    leaves: ['He talked about it.', 'He talked about this week.'],
    source: SOURCE,
  },
  {
    name: 'nth-part',
    patterns: [
      '[the] ORD week|day|month:unit of|in <when:date>',
      '[the] last|final:last week|day|month:unit of|in <when:date>',
      '[the] ORD WEEKDAY of|in <when:date>',
      '[the] last:last WEEKDAY of|in <when:date>',
    ],
    means: (c) => {
      const of = c.meaning('date');
      const nth = c.has('last') ? -1 : (c.number('ord') ?? 1);
      const weekday = c.number('weekday');
      if (!of) return null;
      if (weekday !== undefined) return { kind: 'nth-weekday', nth, weekday, of };
      return { kind: 'nth', nth, grain: c.word('unit') as 'week' | 'day' | 'month', of };
    },
    takes: ['They vote in ⟦the first week of March⟧.', 'They vote on ⟦the first Tuesday of November⟧.'],
    leaves: ['The first week of the siege.', 'The last day of the war.'],
    source: SOURCE,
  },
];
