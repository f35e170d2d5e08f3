import type { OptionName } from './options.ts';

/** The headings under which the help lists options, in this order; what is in none comes first. */
const groups: Readonly<Record<string, readonly OptionName[]>> = {
  'Choosing:': [
    ...([
      'speaker',
      'outlet',
      'topic',
      'type',
      'speakerType',
      'quoteType',
      'dateType',
      'stanceType',
    ] as const),
    ...(['claimType', 'timelineType', 'since', 'until', 'text', 'minConfidence', 'limit', 'sort'] as const),
  ],
  'Printing:': [
    ...(['by', 'format', 'changesFormat', 'annotationFormat', 'recordFormat', 'json', 'fields'] as const),
    ...(['output', 'color', 'quiet', 'exitStatus', 'exitChanged', 'exitFaults', 'failOn'] as const),
  ],
  'Reading:': ['corpus', 'pack', 'maxBytes', 'shard', 'jobs', 'cache'],
};

const headings = Object.keys(groups);
const names = Object.values(groups).flat();

/** The heading of an option; null where it has none of its own. */
export const toGroup = (name: OptionName): string | null =>
  headings.find((heading) => groups[heading]?.includes(name)) ?? null;

/** Options in the order of the help: most asked for first. */
export const inHelpOrder = (options: readonly OptionName[]): readonly OptionName[] =>
  [...options].sort((a, b) => names.indexOf(a) - names.indexOf(b));
