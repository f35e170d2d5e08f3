import { commandSpecs } from '../command-specs.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import { toLayout } from '../layout.ts';
import { writePaged } from '../pager.ts';
import { findNearest } from '../suggest.ts';
import { formatTopic } from './format-topic.ts';
import type { HelpPart } from './help-topic.ts';
import { helpTopics } from './help-topics.ts';

/** The name under which the list of topics is asked for. */
const ALL = 'topics';

const listOfTopics: readonly HelpPart[] = [
  { text: 'iran-corpus help TOPIC tells more about:' },
  { rows: helpTopics.map(({ name, summary }) => [name, summary] as const) },
];

/**
 * Shows the topic of a name, or the list of topics.
 * @throws {UsageError} there is no such topic; names the nearest, commands included
 */
export async function showTopic(name: string, context: Context): Promise<void> {
  const topic = helpTopics.find((one) => one.name === name);
  if (!topic && name !== ALL) {
    const near = findNearest(name, [...commandSpecs, ...helpTopics].map((one) => one.name).concat(ALL));
    const hint =
      near.length > 0
        ? `Did you mean ${near.join(' or ')}?`
        : 'See iran-corpus help and iran-corpus help topics.';
    throw new UsageError(`help ${name}: there is no such command or topic. ${hint}`);
  }
  const options = { color: 'auto' } as const;
  const { width } = toLayout(options, context);
  await writePaged(formatTopic(topic ? await topic.load() : listOfTopics, width), options, context);
}
