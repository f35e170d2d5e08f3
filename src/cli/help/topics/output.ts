import type { HelpPart } from '../help-topic.ts';

export const output: readonly HelpPart[] = [
  {
    text: 'Results go to standard output, everything else to standard error. The same input gives the same bytes, whatever the machine, its locale, time zone and number of threads.',
  },
  { heading: 'Records' },
  {
    text: 'The commands that list print an array of flat records as --json, and a record a line as --format ndjson. Each carries document, outlet and published, so that it stands on its own. compare prints one object. annotate prints one object a document, with everything that was found.',
  },
  {
    text: 'help fields tells every field. iran-corpus schema NAME prints the JSON Schema of what a command prints (schema quotes), of one record (schema quotes-record) or of a file that is read (schema manifest). Fields may be added; where one goes or changes its meaning, schemaVersion does.',
  },
  {
    rows: [
      [
        'null',
        'is not known: an outlet that nothing tells, a speaker whom the text does not name. Nothing is guessed',
      ],
      ['dates', 'are EDTF (ISO 8601-2): 2026-03-02, 2026-02, 2025-09-02~ (about that day)'],
      ['start, end', 'count Unicode code points: see help offsets'],
      ['rule', 'names the rule that found it: see help rules, and explain ID for one finding'],
      ['confidence', 'is how likely it is right, from 0 to 1; of quotes it is measured on annotated news'],
    ],
  },
  { heading: 'Ids' },
  {
    text: 'A document’s id is its file name without extension, made unique by its folder where two agree. A quote’s is DOCUMENT:q1 and so on in text order, a stance’s DOCUMENT:s1. A speaker’s is the kebab case of the canonical name and the same in all documents. show and explain take them. What counts within an article or a run (q1, claim-1) moves when these change: changes tells findings of two runs apart by speaker, topic, article and words.',
  },
  {
    lines: [
      "$ iran-corpus quotes --json | jq -r '.[] | [.outlet, .speaker.name, .content.text] | @tsv'",
      "$ iran-corpus compare --json | jq '.reversals[] | {speaker: .speaker.name, topic: .topic.id}'",
    ],
  },
  { text: 'iran-corpus annotate articles/ | … streams: a document is printed when it is ready.' },
];
