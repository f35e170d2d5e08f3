import { toSafeJson } from './sanitise.ts';

/** A JSON array, one record after another, two blanks deep. */
export async function* formatJson(records: AsyncIterable<object>): AsyncGenerator<string> {
  let first = true;
  for await (const record of records) {
    yield `${first ? '[' : ','}\n${toSafeJson(record, 2).replace(/^/gm, '  ')}`;
    first = false;
  }
  yield first ? '[]\n' : '\n]\n';
}

/** One record a line. */
export async function* formatNdjson(records: AsyncIterable<object>): AsyncGenerator<string> {
  for await (const record of records) yield `${toSafeJson(record)}\n`;
}
