import type { Format } from './records.ts';

export const formatNames = ['table', 'json', 'ndjson', 'csv', 'tsv', 'markdown', 'parquet'] as const;
/** `github` is for lists of what went wrong: only their commands offer it. */
export type FormatName = (typeof formatNames)[number] | 'github';

/** Formats that print records as data, whole; the others print columns. */
export const dataFormats: readonly FormatName[] = ['json', 'ndjson'];

/** Loads a format when it is first used: tables and CSV bring packages that JSON does not need. */
export async function loadFormat(name: FormatName): Promise<Format> {
  switch (name) {
    case 'table':
      return (await import('./table.ts')).formatTable;
    case 'json':
      return (await import('./json.ts')).formatJson;
    case 'ndjson':
      return (await import('./json.ts')).formatNdjson;
    case 'csv':
      return (await import('./separated.ts')).formatCsv;
    case 'tsv':
      return (await import('./separated.ts')).formatTsv;
    case 'parquet':
      return (await import('./parquet.ts')).formatParquet;
    case 'github':
      return (await import('./github.ts')).formatGithub;
    case 'markdown':
      return (await import('./markdown.ts')).formatMarkdown;
  }
}
