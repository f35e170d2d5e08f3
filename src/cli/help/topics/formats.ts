import { formatNames } from '../../../output/formats.ts';
import type { HelpPart } from '../help-topic.ts';

const meanings: Readonly<Record<(typeof formatNames)[number], string>> = {
  table: 'for reading; as wide as the terminal. Leaves out fields: --fields chooses them',
  json: 'an array of whole records, for jq and scripts; compare prints one object',
  ndjson: 'one record a line, as they are found: for streams and large corpora',
  csv: 'a flat table with a line of names, for spreadsheets. What these would take for a formula gets an apostrophe before it',
  tsv: 'the same with tabs',
  markdown: 'a table for a README or an issue',
  parquet: 'for DuckDB, Polars and pandas; with --output FILE',
};

export const formats: readonly HelpPart[] = [
  {
    text: 'Commands that print records take --format. --json is short for --format json. annotate prints ndjson where nothing is said, all others a table.',
  },
  { rows: formatNames.map((name) => [name, meanings[name]] as const) },
  {
    text: 'compare is whole as table, json and ndjson, where --fields chooses sections; the other formats list its positions. Tables of annotate tell how much was found. What is one record (explain, evaluate, cache, pack) has a row for each of its values in csv, tsv and markdown.',
  },
  { heading: 'Fields' },
  {
    text: '--fields a,b,c prints these alone, in this order, in any format; a dot leads into a field: speaker.name, content.text. help fields names them all. --sort FIELD orders by one of them, --sort -FIELD the other way round.',
  },
  {
    lines: [
      '$ iran-corpus quotes --fields outlet,speaker.name,content.text --format csv',
      '$ iran-corpus stances --json --sort -confidence --limit 5',
      '$ iran-corpus quotes --format parquet --output quotes.parquet',
    ],
  },
];
