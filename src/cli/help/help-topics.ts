import type { HelpTopic } from './help-topic.ts';

/** In the order of the list that `help topics` prints. */
export const helpTopics: readonly HelpTopic[] = [
  {
    name: 'corpus',
    summary: 'what is read: files, folders, manifests, standard input',
    load: async () => (await import('./topics/corpus.ts')).corpus,
  },
  {
    name: 'filters',
    summary: 'speakers, outlets, topics, types, dates and words to choose by',
    load: async () => (await import('./topics/filters.ts')).filters,
  },
  {
    name: 'formats',
    summary: 'table, JSON, CSV and the others, and which is for what',
    load: async () => (await import('./topics/formats.ts')).formats,
  },
  {
    name: 'output',
    summary: 'what scripts can rely on: streams, records, ids, offsets',
    load: async () => (await import('./topics/output.ts')).output,
  },
  {
    name: 'fields',
    summary: 'every field of every record, with its type and meaning',
    load: async () => (await import('./topics/fields.ts')).toFields(),
  },
  {
    name: 'offsets',
    summary: 'what start and end count, and how to cut by them',
    load: async () => (await import('./topics/offsets.ts')).offsets,
  },
  {
    name: 'rules',
    summary: 'the rules that find quotes and positions, with measured precision',
    load: async () => (await import('./topics/rules.ts')).toRules(),
  },
  {
    name: 'packs',
    summary: 'how to write a pack: the names and topics of another field of news',
    load: async () => (await import('./topics/packs.ts')).toPacks(),
  },
  {
    name: 'environment',
    summary: 'variables of the environment, and files that are kept',
    load: async () => (await import('./topics/environment.ts')).environment,
  },
  {
    name: 'exit-codes',
    summary: 'what the program ends with',
    load: async () => (await import('./topics/exit-codes.ts')).exitCodeParts,
  },
];
