import path from 'node:path';
import type { Pack } from '../../lexicon/pack.ts';
import { findPackFaults } from '../../lexicon/pack-faults.ts';
import { toSafeText } from '../../output/sanitise.ts';
import type { Run } from '../command-specs.ts';
import { loadPack } from '../engine/load-pack.ts';
import { exitCodes } from '../errors.ts';
import { formatTopic } from '../help/format-topic.ts';
import type { HelpPart } from '../help/help-topic.ts';
import { toLayout } from '../layout.ts';
import { toPackPath } from '../pack-path.ts';
import { writeRecord } from '../write-record.ts';

const toCounts = ({ people, organizations, states, groups, outlets }: Pack) => ({
  people: people.length,
  organizations: organizations.length,
  states: states.length,
  groups: groups.length,
  outlets: outlets.length,
});

const toParts = (pack: Pack): readonly HelpPart[] => [
  { text: toSafeText(`${pack.info.title} (${pack.info.name}, version ${pack.info.version})`) },
  { text: toSafeText(pack.info.description) },
  { rows: Object.entries(toCounts(pack)).map(([name, count]) => [name, String(count)] as const) },
  { heading: 'Topics' },
  {
    rows: pack.topics.topics.map(({ id, name, proposition }) => [id, toSafeText(`${name}. ${proposition}`)]),
  },
];

/** Tells what a pack knows; what is wrong in it goes to standard error, a line each. */
export const run: Run = async (_, options, context) => {
  const unread: string[] = [];
  const { path: where, shipped } = toPackPath(options, context);
  const { readPack } = await import('../../corpus/read-pack.ts');
  const pack = shipped
    ? await loadPack({ path: where, shipped })
    : await readPack(where, (fault) => unread.push(fault));
  const faults = [...unread, ...(await findPackFaults(pack))];
  const topics = pack.topics.topics.map(({ id, name, proposition }) => ({ id, name, proposition }));
  const formatText = () => formatTopic(toParts(pack), toLayout(options, context).width);
  await writeRecord({ ...pack.info, ...toCounts(pack), topics }, formatText, options, context);
  for (const fault of faults)
    context.stderr.write(`iran-corpus: ${toSafeText(path.join(options.pack ?? '', fault))}\n`);
  return faults.length > 0 && options.exitStatus ? exitCodes.nothing : exitCodes.done;
};
