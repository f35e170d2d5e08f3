import { comparisonSchema } from '../../../model/comparison.ts';
import { listSchemas } from '../../../model/list-records.ts';
import type { HelpPart } from '../help-topic.ts';
import { describe, toTypeParts } from '../schema-rows.ts';

const COMMON: ReadonlySet<string> = new Set(['document', 'outlet', 'published', 'within']);
/** Types whose fields are those of a command's records. */
const TOLD: ReadonlyMap<string, string> = new Map(
  (
    [
      ['Annotation', 'annotate'],
      ['Comparison', 'compare'],
      ['DateMention', 'dates'],
      ['Quote', 'quotes'],
      ['Speaker', 'speakers'],
      ['Stance', 'stances'],
    ] as const
  ).map(([type, command]) => [type, `Its fields: see ${command}, above.`]),
);

/** Every field of what the commands print, from the schemas. */
export function toFields(): readonly HelpPart[] {
  const { annotation, ...lists } = listSchemas;
  const described = Object.entries(lists).map(([name, schema]) => ({ name, ...describe(schema) }));
  const annotate = describe(annotation);
  const compare = describe(comparisonSchema);
  const [first] = described;
  return [
    { text: 'Fields that --fields, --sort and jq may name. A dot leads into a field: speaker.name.' },
    { heading: 'Every record of a list' },
    { rows: (first?.fields ?? []).filter(([field]) => COMMON.has(field)) },
    ...described.flatMap(({ name, fields }): HelpPart[] => [
      { heading: name },
      { rows: fields.filter(([field]) => !COMMON.has(field)) },
    ]),
    { heading: 'annotate' },
    { rows: annotate.fields },
    { heading: 'compare' },
    { rows: compare.fields },
    { heading: 'Types' },
    ...toTypeParts([...described, annotate, compare], TOLD),
  ];
}
