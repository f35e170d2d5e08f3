import type { HelpPart } from '../help-topic.ts';

export const filters: readonly HelpPart[] = [
  {
    text: 'Filters may be joined, and a record must pass them all. One that is repeated gives alternatives: --speaker Smith --speaker Jones. A name that is not known is told on standard error, with the nearest that is.',
  },
  {
    rows: [
      ['--speaker NAME', 'surname, full name, id, alias or another spelling; accents and case do not matter'],
      ['--outlet NAME', 'name, id or domain; unknown for articles that do not tell theirs'],
      [
        '--topic ID',
        'id of a topic, or words that only one id has: missiles for missile-limits; iran-corpus pack lists them',
      ],
      [
        '--type TYPE',
        'quotes: direct, mixed, indirect. stances and timeline: supports, conditional, opposes. See the help of each command',
      ],
      [
        '--since DATE, --until DATE',
        'a year, month or day: 2026, 2026-03, 2026-03-02 (EDTF). quotes and stances are dated by when the words were spoken, where that is told, else by their article. Records whose date is wider than the period, or approximate (2025-09~), are kept and marked: within is possibly',
      ],
      [
        '--text PATTERN',
        'words as they stand, whatever the case, the accents and the kind of marks; or /regular expression/ (RE2; flags i, m, s)',
      ],
      ['--min-confidence NUMBER', 'only where the rules are this sure, from 0 to 1'],
      ['--limit NUMBER', 'no more records than this'],
      ['--exit-status', 'exit with 1 when nothing matched'],
    ],
  },
  {
    lines: [
      '$ iran-corpus quotes --speaker Larijani --text missile',
      '$ iran-corpus stances --topic us-talks --type opposes --since 2026',
      "$ iran-corpus quotes --text '/talks? with (the )?(US|United States)/i'",
    ],
  },
];
