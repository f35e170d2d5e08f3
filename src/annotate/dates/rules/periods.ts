import { pad } from '../calendar-days.ts';
import type { Captures } from '../captures.ts';
import type { DateRule } from '../date-rule.ts';
import type { Meaning, Named } from '../meaning.ts';
import type { Season } from '../timex-value.ts';

const SOURCE = 'TimeML annotation guidelines 1.2.1, 2.2.3.1 (seasons, quarters, halves)';

const yearOf = (c: Captures): Meaning | null => {
  const year = c.number('year');
  return year === undefined
    ? (c.meaning('year') ?? null)
    : { kind: 'value', type: 'DATE', value: pad(year, 4) };
};

const named = (part: Named, of: Meaning | null): Meaning => ({ kind: 'named', named: part, of });

const quarterOf = (c: Captures): Meaning | null => {
  const quarter = c.number('ord') ?? c.number('quarter') ?? 0;
  return quarter >= 1 && quarter <= 4 ? named({ part: 'quarter', quarter }, yearOf(c)) : null;
};

const OF_YEAR = '( of|in|, YEAR / of|in|, <year> / of YEAR / <year> / YEAR )';

export const quarterRules: readonly DateRule[] = [
  {
    name: 'quarter',
    patterns: [
      `[the] [fiscal|financial] [-] ORD [fiscal] [-] quarter [${OF_YEAR}]`,
      `[the|its|their] YEAR|FISCAL:year [fiscal] ORD [-] quarter`,
      `[the] <year> ORD [-] quarter`,
      `QUARTER [of] [${OF_YEAR}]`,
      'QUARTER FISCAL:year',
      'YEAR [-] QUARTER',
    ],
    means: quarterOf,
    notBefore: new Set(['final', 'finals', 'touchdown', 'of']),
    takes: [
      'It posted a ⟦third-quarter⟧ loss.',
      'It fell in ⟦the fourth quarter of 2024⟧.',
      'Sales rose in ⟦Q3 2025⟧.',
      "It rose in ⟦this year's third quarter⟧.",
    ],
    leaves: ['A third of the quarter.', 'The French Quarter.'],
    source: SOURCE,
  },
  {
    name: 'quarter-of-text',
    patterns: [
      'the latest|latest|most-recent|just-ended|just-completed quarter|period',
      'the [fiscal] quarter !in',
      'this quarter',
      'the same|corresponding|comparable quarter|period',
    ],
    means: () => ({ kind: 'stretch', grain: 'quarter', shift: 0, base: 'discourse' }),
    notBefore: new Set(['of', 'final']),
    takes: ['It rose in the third quarter of 2024; in ⟦the quarter⟧ it sold two.'],
    leaves: ['A quarter of them.'],
    source: 'business news: the quarter last mentioned',
  },
  {
    name: 'quarter-a-year-ago',
    patterns: [
      '[the] [comparable|same|corresponding] year [-] ago|earlier [-] [ORD|fiscal] quarter|period',
      '[the] year [-] ago|earlier [-] <num> UNITS',
      'the same|corresponding|comparable [ORD] quarter|period [of] last year',
      'the same|corresponding|comparable [ORD] quarter|period a year ago|earlier',
      'the quarter|period a year ago|earlier',
      'year [-] ago|earlier',
    ],
    means: () => ({ kind: 'offset', unit: 'year', count: 1, sign: -1, base: 'discourse' }),
    takes: ['It rose in the third quarter of 2024; in ⟦the year-earlier quarter⟧ it fell.'],
    leaves: ['The year plans failed.'],
    source: 'business news',
  },
  {
    name: 'half',
    patterns: [
      `the first|second|last:which [-] half ${OF_YEAR}`,
      `the first|second:which half of the year`,
      `HALF ${OF_YEAR}`,
      `HALF FISCAL:year`,
      '<year> first|second:which [-] half',
    ],
    means: (c) =>
      named({ part: 'half', half: c.number('half') ?? (c.word('which') === 'first' ? 1 : 2) }, yearOf(c)),
    takes: ['It rose in ⟦the first half of 2025⟧.', 'It fell in ⟦H2 2024⟧.'],
    leaves: ['They scored in the first half.', 'The second half of the match.'],
    source: SOURCE,
  },
  {
    name: 'quarters-of-year',
    patterns: [
      '[the] first|last:which two quarters of YEAR',
      '[the] first|last:which two quarters of <year>',
    ],
    means: (c) => named({ part: 'half', half: c.word('which') === 'first' ? 1 : 2 }, yearOf(c)),
    takes: ['It fell over ⟦the first two quarters of 1987⟧.'],
    leaves: ['The first two men of 1990.'],
    source: SOURCE,
  },
];

const seasonNamed = (c: Captures): Named => ({ part: 'season', season: c.word('season') as Season });

export const seasonRules: readonly DateRule[] = [
  {
    name: 'season-of-year',
    patterns: [
      '[the] SEASON of|, YEAR',
      '[the] SEASON YEAR',
      '[the] SEASON of <year>',
      '[the] SEASON - YEAR',
    ],
    means: (c) => named(seasonNamed(c), yearOf(c)),
    notAfter: new Set(['arab', 'prague', 'a']),
    takes: ['It began in ⟦the winter of 1994⟧.', 'It is due in ⟦spring 2026⟧.'],
    leaves: ['The fall of Saigon.', 'The spring of hope.'],
    source: SOURCE,
  },
  {
    name: 'directed-season',
    patterns: [
      'last|this|next|past|coming:which SEASON',
      'this past|coming:which SEASON',
      'the past|coming|last|next:which SEASON',
    ],
    means: (c) => {
      const which = c.word('which') ?? '';
      const direction = which === 'past' || which === 'last' ? 'last' : which === 'this' ? 'this' : 'next';
      return { kind: 'named', named: seasonNamed(c), of: null, direction };
    },
    takes: ['It began ⟦last fall⟧.', 'They march ⟦this summer⟧.'],
    leaves: ['They fall at last.', 'This springboard broke.', 'Last spring-cleaning.'],
    source: SOURCE,
  },
  {
    name: 'season',
    patterns: [
      'in|over|during|by|since|until|through|throughout|into|of [early|late|mid] [-] { the [early|late|mid] [-] SEASON } !of|line|in',
      'in|since|until|by|during|into { [early|late|mid] [-] SEASON } !of|in|line',
      '{ early|late|mid - SEASON }',
    ],
    means: (c) => named(seasonNamed(c), null),
    notBefore: new Set(['of', 'in', 'down', 'short', 'out', 'line', 'back', 'apart']),
    takes: ['It slipped well into ⟦the summer⟧.', 'It was over by ⟦autumn⟧.'],
    leaves: ['In the fall of Saigon.', 'They fall in line.', 'A hot spring.'],
    source: SOURCE,
  },
];
