import type { Column } from '../output/column.ts';
import { type FormatName, loadFormat } from '../output/formats.ts';
import type { Layout } from '../output/records.ts';
import { toSafeJson } from '../output/sanitise.ts';
import type { Context } from './context.ts';
import { UsageError } from './errors.ts';
import { toCell, valueAt } from './fields.ts';
import { toLayout } from './layout.ts';
import type { Options } from './options.ts';
import { findNearest } from './suggest.ts';
import { writeOutput } from './write-output.ts';

/** A value in a record, by its path: `rule.name`, `parts.0.text`. */
interface Field {
  readonly field: string;
  readonly value: unknown;
}

const columns: readonly Column<Field>[] = [
  { name: 'field', title: 'Field', value: ({ field }) => field, inTable: true },
  { name: 'value', title: 'Value', value: ({ value }) => toCell(value), inTable: true, wraps: true },
];

/** Every value that holds no others, in the order of the record; what is empty holds none. */
function* toFields(value: unknown, path: string): Generator<Field> {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (inner.length === 0) yield { field: path, value: typeof value === 'object' ? null : value };
  for (const [name, one] of inner) yield* toFields(one, path === '' ? name : `${path}.${name}`);
}

/** The record cut down to the fields asked for, each under the name it was asked for. @throws {UsageError} */
function pick(record: object, fields: readonly string[]): object {
  const known = Object.keys(record);
  for (const field of fields) {
    if (known.includes(field.split('.')[0] ?? '')) continue;
    const near = findNearest(field, known);
    const hint = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `There are: ${known.join(', ')}.`;
    throw new UsageError(`--fields ${field}: there is no such field. ${hint}`);
  }
  return Object.fromEntries(fields.map((field) => [field, valueAt(record, field) ?? null]));
}

async function* formatFields(record: object, name: FormatName, layout: Layout) {
  const format = await loadFormat(name);
  const fields = (async function* () {
    yield* toFields(record, '');
  })();
  yield* format(fields, columns, layout);
}

/**
 * Prints one record: as JSON whole, or on one line; as text for reading; in the formats of tables with a
 * row for each of its values.
 * @param formatText how the whole record reads; a part of it, by `--fields`, reads as a table
 * @throws {UsageError} a field does not exist
 */
export async function writeRecord(
  record: object,
  formatText: () => string,
  options: Options,
  context: Context,
): Promise<void> {
  const name = options.json ? 'json' : (options.format ?? 'table');
  const part = options.fields ? pick(record, options.fields) : record;
  await writeOutput(
    (async function* () {
      if (name === 'json') yield `${toSafeJson(part, 2)}\n`;
      else if (name === 'ndjson') yield `${toSafeJson(part)}\n`;
      else if (name === 'table' && !options.fields) yield formatText();
      else yield* formatFields(part, name, toLayout(options, context));
    })(),
    options.output,
    context,
  );
}
