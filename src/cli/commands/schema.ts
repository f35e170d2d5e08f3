import * as z from 'zod';
import { manifestSchema } from '../../corpus/manifest-schema.ts';
import {
  groupsFileSchema,
  organizationsFileSchema,
  outletsFileSchema,
  packInfoSchema,
  peopleFileSchema,
  statesFileSchema,
} from '../../lexicon/pack.ts';
import { topicsFileSchema } from '../../lexicon/topics.ts';
import { changeSchema } from '../../model/changes.ts';
import { comparisonSchema } from '../../model/comparison.ts';
import { explanationSchema } from '../../model/explanation.ts';
import { listSchemas } from '../../model/list-records.ts';
import {
  cacheSchema,
  exportSchema,
  importSchema,
  packSummarySchema,
  scoreSchema,
} from '../../model/summaries.ts';
import { toSafeJson } from '../../output/sanitise.ts';
import type { Run } from '../command-specs.ts';
import { exitCodes, UsageError } from '../errors.ts';
import { findNearest } from '../suggest.ts';
import { writeOutput } from '../write-output.ts';

const { annotation, ...others } = listSchemas;
const lists = { ...others, changes: changeSchema };

/** By name, what a command prints or a file must hold. */
const schemas: Readonly<Record<string, z.core.$ZodType>> = {
  annotation,
  annotate: annotation,
  ...Object.fromEntries(Object.entries(lists).map(([name, record]) => [name, z.array(record)])),
  ...Object.fromEntries(Object.entries(lists).map(([name, record]) => [`${name}-record`, record])),
  compare: comparisonSchema,
  explain: explanationSchema,
  evaluate: scoreSchema,
  cache: cacheSchema,
  export: exportSchema,
  import: importSchema,
  'pack-summary': packSummarySchema,
  manifest: manifestSchema,
  pack: packInfoSchema,
  people: peopleFileSchema,
  organizations: organizationsFileSchema,
  states: statesFileSchema,
  groups: groupsFileSchema,
  outlets: outletsFileSchema,
  topics: topicsFileSchema,
};

/** All of them, in the order in which they are listed. */
export const schemaNames: readonly string[] = Object.keys(schemas);

const READ: ReadonlySet<string> = new Set([
  ...['manifest', 'pack', 'people', 'organizations', 'states', 'groups', 'outlets', 'topics'],
]);

/** Prints the JSON Schema of what a command prints, or of a file that is read; without a name, the names. */
export const run: Run = async (names, options, context) => {
  const [name] = names;
  const text = (async function* () {
    if (name === undefined) {
      yield `${schemaNames.join('\n')}\n`;
      return;
    }
    const schema = schemas[name];
    if (!Object.hasOwn(schemas, name) || !schema) {
      const near = findNearest(name, schemaNames);
      const hint =
        near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `There are: ${schemaNames.join(', ')}.`;
      throw new UsageError(`schema ${name}: there is no such schema. ${hint}`);
    }
    // What is read may leave out fields that are filled in; what is printed is whole.
    const io = READ.has(name) ? 'input' : 'output';
    yield `${toSafeJson(z.toJSONSchema(schema, { io }), 2)}\n`;
  })();
  await writeOutput(text, options.output, context);
  return exitCodes.done;
};
