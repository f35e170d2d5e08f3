import type { Cell, Column } from '../output/column.ts';
import { UsageError } from './errors.ts';
import type { List } from './list.ts';
import { findNearest } from './suggest.ts';

/** What stands at a path such as `speaker.name` or `content.text`; undefined where nothing does. */
export function valueAt(record: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as Record<string, unknown>)[key]
          : undefined,
      record,
    );
}

/** A value as a cell: what holds others as JSON. */
export const toCell = (value: unknown): Cell =>
  value === undefined || value === null
    ? null
    : typeof value === 'object'
      ? JSON.stringify(value)
      : (value as string | number | boolean);

function checkField<R extends object>(list: List<R>, option: string, field: string): void {
  const known = [...list.columns.map(({ name }) => name), ...list.fields];
  if (known.includes(field.split('.')[0] ?? '') || known.includes(field)) return;
  const near = findNearest(field, known);
  const hint =
    near.length > 0
      ? ` Did you mean ${near.join(' or ')}?`
      : ` There are: ${[...new Set(known)].join(', ')}.`;
  throw new UsageError(`${option} ${field}: there is no such field.${hint}`);
}

/** A column for a field: the list's own, else one that shows what stands there. @throws {UsageError} */
export function toColumn<R extends object>(list: List<R>, option: string, field: string): Column<R> {
  checkField(list, option, field);
  const own = list.columns.find(({ name }) => name === field);
  return (
    own ?? { name: field, title: field, value: (record) => toCell(valueAt(record, field)), inTable: true }
  );
}

/** A record cut down to the fields asked for, each under the name it was asked for. */
export const pick =
  <R extends object>(list: List<R>, fields: readonly string[]) =>
  (record: R): object => {
    const columns = fields.map((field) => [field, toColumn(list, '--fields', field)] as const);
    return Object.fromEntries(
      columns.map(([field, column]) => [
        field,
        list.fields.includes(field.split('.')[0] ?? '')
          ? (valueAt(record, field) ?? null)
          : column.value(record),
      ]),
    );
  };

/** Puts records in order of a field, null last; records that agree stay as they were. @throws {UsageError} */
export function toOrder<R extends object>(list: List<R>, sort: string): (a: R, b: R) => number {
  const down = sort.startsWith('-');
  const column = toColumn(list, '--sort', down ? sort.slice(1) : sort);
  return (a, b) => {
    const [x, y] = [column.value(a), column.value(b)];
    if (x === y) return 0;
    if (x === null || y === null) return x === null ? 1 : -1;
    return (x < y ? -1 : 1) * (down ? -1 : 1);
  };
}
