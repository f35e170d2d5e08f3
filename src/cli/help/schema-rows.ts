import * as z from 'zod';
import type { HelpPart } from './help-topic.ts';

/** As much of a JSON Schema as zod makes of ours. */
interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: unknown;
  readonly required?: readonly string[];
  readonly description?: string;
}

type Rows = readonly (readonly [string, string])[];

const withoutRepeats = (parts: readonly string[]) => [...new Set(parts)].join(' or ');

/** What a field holds, in a few words: "list of Span", "string or null". */
export function formatType({
  $ref,
  type,
  anyOf,
  enum: values,
  const: value,
  items,
  properties,
}: Schema): string {
  if ($ref) return $ref.slice($ref.lastIndexOf('/') + 1);
  if (anyOf) return withoutRepeats(anyOf.map(formatType));
  if (values) return values.join(' | ');
  if (value !== undefined) return JSON.stringify(value);
  if (items) return `list of ${formatType(items)}`;
  if (properties) return `{ ${Object.keys(properties).join(', ')} }`;
  return withoutRepeats([type ?? 'any'].flat());
}

const join = (...parts: readonly (string | undefined)[]) =>
  parts.filter((part) => part !== undefined && part !== '').join('. ');

/** A row for each field of an object: its name, what it holds and what it says. */
const toRows = ({ properties = {}, required = [] }: Schema): Rows =>
  Object.entries(properties).map(([name, field]) => [
    name,
    join(required.includes(name) ? formatType(field) : `${formatType(field)}, optional`, field.description),
  ]);

const resolve = (schema: Schema, defs: Readonly<Record<string, Schema>>): Schema =>
  schema.$ref ? (defs[schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)] ?? schema) : schema;

/** What a schema says of its fields, and of the named types in them. */
export interface Described {
  readonly fields: Rows;
  /** By name: what the type is, and its fields; none for those that only list values. */
  readonly types: ReadonlyMap<string, { readonly what: string; readonly fields: Rows }>;
}

/** @param io `input` for what is read, where fields that have a default may be left out */
export function describe(schema: z.core.$ZodType, io: 'input' | 'output' = 'output'): Described {
  const { $defs = {}, ...root } = z.toJSONSchema(schema, { io }) as Schema;
  return {
    fields: toRows(resolve(root, $defs)),
    types: new Map(
      Object.entries($defs).map(([name, type]) => [
        name,
        {
          what: join(type.enum ? formatType(type) : undefined, type.description),
          fields: toRows(type),
        },
      ]),
    ),
  };
}

/**
 * The named types of some schemas, each once, in order of their names.
 * @param told by name, what is told elsewhere: shown by a reference to it
 */
export function toTypeParts(
  described: readonly Described[],
  told: ReadonlyMap<string, string> = new Map(),
): readonly HelpPart[] {
  const types = new Map(described.flatMap((one) => [...one.types]));
  const names = [...types.keys()].sort();
  return names.flatMap((name): HelpPart[] => {
    const { what = '', fields = [] } = types.get(name) ?? {};
    const elsewhere = told.get(name);
    if (elsewhere !== undefined) return [{ rows: [[name, join(what.replace(/\.$/, ''), elsewhere)]] }];
    if (fields.length === 0) return [{ rows: [[name, what]] }];
    return [{ rows: [[name, what]] }, { rows: fields.map(([field, meaning]) => [`  ${field}`, meaning]) }];
  });
}
