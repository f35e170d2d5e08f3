import { pad } from '../calendar-days.ts';
import type { DateRule } from '../date-rule.ts';
import type { Meaning } from '../meaning.ts';
import { LAST_YEAR } from '../numeric-readings.ts';

const SOURCE = 'TimeML annotation guidelines 1.2.1, 2.2.3.1 (years, decades, centuries)';

/** "The 30s" is a share of votes or a temperature as often as a decade. */
const FIRST_SHORT_DECADE = 5;

const yearValue = (year: number | undefined): Meaning | null =>
  year === undefined ? null : { kind: 'value', type: 'DATE', value: pad(year, 4) };

/** A bare number before this is hardly a year that news speaks of without saying "in". */
const FIRST_BARE_YEAR = 1900;
/** Nor after this: plans and bonds reach no further. */
const LAST_BARE_YEAR = 2060;

/** Before these words a number counts; after them it is a number of another kind. */
const notYearAfter: ReadonlySet<string> = new Set(
  '$ £ € ¥ # no no. number flight resolution resolutions vision agenda windows route highway airbus boeing model room channel page para paragraph chapter article section about nearly almost some than over approximately roughly only exceeding another + × x'.split(
    ' ',
  ),
);

export const yearRules: readonly DateRule[] = [
  {
    name: 'year',
    patterns: ['YEAR !COUNTED !%', 'YEAR - era|style|vintage|born'],
    means: (c) => {
      const year = c.number('year') ?? 0;
      return year >= FIRST_BARE_YEAR && year <= LAST_BARE_YEAR ? yearValue(year) : null;
    },
    notAfter: notYearAfter,
    takes: ['The ⟦2015⟧ nuclear deal lapsed.'],
    leaves: [
      'Some 2000 people came.',
      'It killed 2015 soldiers.',
      'UN Resolution 1929 was passed.',
      'It cost $1995.',
      'Flight 1980 landed.',
    ],
    source: SOURCE,
  },
  {
    name: 'year-after-preposition',
    patterns: ['in|since|during|until|till|circa|around|by|from|of|and|to|through { YEAR !COUNTED !% }'],
    means: (c) => yearValue(c.number('year')),
    notBefore: new Set(['more', 'other']),
    takes: ['It was signed in ⟦1648⟧.'],
    leaves: ['It was seen by 1648 men.', 'A group of 1800 people came.'],
    source: SOURCE,
  },
  {
    name: 'the-year',
    patterns: [
      'the|calendar year YEAR',
      'the [YEAR:year] calendar year YEAR',
      'the calendar year YEAR',
      'sometime in { YEAR }',
    ],
    means: (c) => yearValue(c.number('year')),
    takes: ['It ends in ⟦the year 2000⟧.'],
    leaves: ['It ends the year well.'],
    source: SOURCE,
  },
  {
    name: 'short-year',
    patterns: ["in|since|of|from|until|by|before|after|summer|winter|spring|class { '|’|‘ YY }"],
    means: (c) => {
      const yy = c.number('yy') ?? 0;
      return yearValue(yy < 50 ? 2000 + yy : 1900 + yy);
    },
    takes: ["They left in ⟦'79⟧."],
    leaves: ["They sold 'em 79 times."],
    source: SOURCE,
  },
  {
    name: 'years-pair',
    patterns: ['[the] YEARPAIR [fiscal|financial year]', 'fiscal|financial [year] YEARPAIR'],
    means: (c) => {
      const [from = '', to = ''] = (c.word('yearpair') ?? '').split('-');
      const { start, end } = c.range('yearpair');
      return [
        { start, end: start + from.length, meaning: { kind: 'value', type: 'DATE', value: from } },
        { start: start + from.length + 1, end, meaning: { kind: 'value', type: 'DATE', value: to } },
      ];
    },
    takes: ['The ⟦2017⟧-⟦2021⟧ talks failed.', 'In ⟦2024⟧-⟦25⟧ exports rose.'],
    leaves: ['They won 20-21.', 'Call 2021-55 now.'],
    source: SOURCE,
  },
  {
    name: 'decade',
    patterns: ['[the] DECADE'],
    means: (c) => ({ kind: 'value', type: 'DATE', value: String(c.number('decade')) }),
    takes: ['It began in ⟦the 1980s⟧.', '⟦The 1970s⟧ were worse.'],
    leaves: ['She is in her 50s.'],
    source: SOURCE,
  },
  {
    name: 'short-decade',
    patterns: ["[the] [late|early|mid] [-] '|’|‘ SHORTDECADE", 'the [late|early|mid] [-] SHORTDECADE'],
    means: (c) => {
      const decade = c.number('shortdecade') ?? 0;
      return decade >= FIRST_SHORT_DECADE ? { kind: 'value', type: 'DATE', value: `19${decade}` } : null;
    },
    notAfter: new Set(['low', 'mid', 'high', 'upper', '$', '£', '€']),
    takes: ["It began in ⟦the '90s⟧.", 'It began in ⟦the 80s⟧.'],
    leaves: ['She is in her 50s.', 'His support is in the 30s.', 'A handful of $20s was found.'],
    source: SOURCE,
  },
  {
    name: 'decade-by-name',
    patterns: ['the [late|early|mid] [-] DECADENAME'],
    means: (c) => ({ kind: 'value', type: 'DATE', value: `19${c.number('decadename')}` }),
    takes: ['It fell through ⟦the nineties⟧.'],
    leaves: ['He is in his sixties.'],
    source: SOURCE,
  },
  {
    name: 'century',
    patterns: [
      '[the] [late|early|mid|turn] [-] ORD [-] century',
      '{ [the] ORD } and|or|to ORD:second [-] centuries|century',
      '[the] ORD [-] centuries',
    ],
    means: (c) => {
      const century = c.number('ord') ?? 0;
      return century >= 2 && century <= LAST_YEAR / 100
        ? { kind: 'value', type: 'DATE', value: pad(century - 1, 2) }
        : null;
    },
    notBefore: new Set(['bc', 'bce', 'b.c.', 'b.c']),
    takes: ['It is ⟦the 20th century⟧.', 'An ⟦11th century⟧ temple.', 'A ⟦nineteenth-century⟧ treaty.'],
    leaves: ['In the 5th century BC.', 'His third hundred.'],
    source: SOURCE,
  },
  {
    name: 'fiscal-year',
    patterns: [
      '[the] fiscal|financial [year] YEAR',
      '[the] YEAR fiscal|financial year',
      '[the] FISCAL',
      'fiscal|financial [year] <year>',
    ],
    means: (c) => yearValue(c.number('year') ?? c.number('fiscal')) ?? c.meaning('year') ?? null,
    takes: ['In ⟦fiscal 1989⟧ sales rose.', 'It is due in ⟦FY2026⟧.'],
    leaves: ['A fiscal plan.'],
    source: 'the value is the year that the fiscal year is named after, as in TimeBank',
  },
];

/** Years as parts of other expressions: "of last year", "this year's". */
export const yearPhraseRules: readonly DateRule[] = [
  {
    name: 'relative-year',
    patterns: [
      "last|this|next|previous|past:which [fiscal|financial] year ['s]",
      "the last|this|next|previous|past|following|same|current|coming|latest|preceding:which [fiscal|financial|full] year ['s]",
      "that:which [same] year ['s]",
    ],
    means: (c) => {
      const which = c.word('which') ?? '';
      const back = ['last', 'previous', 'past', 'preceding'].includes(which);
      const ahead = ['next', 'following', 'coming'].includes(which);
      const discourse = ['previous', 'preceding', 'following', 'same', 'that'].includes(which);
      return {
        kind: 'stretch',
        grain: 'year',
        shift: back ? -1 : ahead ? 1 : 0,
        base: discourse ? 'discourse' : 'published',
      };
    },
    takes: ['They met in ⟦June last year⟧.'],
    leaves: ['At last yearly sales rose.'],
    source: SOURCE,
  },
  {
    name: 'stated-year',
    patterns: ["the year YEAR ['s]", 'fiscal|financial [year] YEAR', 'FISCAL:year', 'YEAR'],
    means: (c) => yearValue(c.number('year')),
    takes: ['They met in ⟦the third quarter of 1984⟧.'],
    leaves: ['A third quarter of them.'],
    source: SOURCE,
  },
  {
    name: 'this-year',
    patterns: ['the year'],
    means: () => ({ kind: 'stretch', grain: 'year', shift: 0, base: 'published' }),
    takes: ['They met in ⟦the third quarter of the year⟧.'],
    leaves: ['A third of the yearly sum.'],
    source: SOURCE,
  },
];
