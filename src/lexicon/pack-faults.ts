import { toDayRange } from '../model/edtf.ts';
import { topicFrames } from './en/topic-frames.ts';
import type { Pack } from './pack.ts';
import { fileGroups, groupsOf } from './topic-groups.ts';
import type { Topic } from './topics.ts';

type Known = ReadonlySet<string>;

const idsOf = (list: readonly { readonly id: string }[]): Known => new Set(list.map(({ id }) => id));

const toUnknown = (where: string, what: string, known: Known, given: string | null | undefined): string[] =>
  given === undefined || given === null || known.has(given)
    ? []
    : [`${where}: there is no ${what} ${JSON.stringify(given)}`];

/** Ids that come twice in a file. */
function findRepeated(file: string, list: readonly { readonly id: string }[]): string[] {
  const first = new Map<string, number>();
  return list.flatMap(({ id }, at) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, at);
    return before === undefined
      ? []
      : [`${file}.json: ${file}[${at}].id: ${id} is ${file}[${before}] already`];
  });
}

const GROUP = /\{(?<name>[^{}]*)\}/g;

/** Groups of words that a phrase names and the file does not have. */
const findGroups = (where: string, phrases: readonly (string | undefined)[], groups: Known): string[] =>
  phrases
    .flatMap((phrase) => Array.from(phrase?.matchAll(GROUP) ?? [], ({ groups: found }) => found?.name ?? ''))
    .flatMap((name) => toUnknown(where, 'group of words', groups, name));

function findTopicFaults(topic: Topic, at: number, voices: Known, groups: Known): string[] {
  const where = `topics.json: topics[${at}]`;
  const { parties, reserved, doers, owner, reproach, mentions, frames } = topic;
  const framed = frames.flatMap((name) => topicFrames[name] ?? []);
  return [
    ...frames.flatMap((name, index) =>
      toUnknown(`${where}.frames[${index}]`, 'frame', new Set(Object.keys(topicFrames)), name),
    ),
    ...Object.entries(topic.groups).flatMap(([name, phrases]) =>
      findGroups(`${where}.groups.${name}`, phrases, groups),
    ),
    ...framed.flatMap(({ say }) => findGroups(`${where}.frames`, [say], groups)),
    ...toUnknown(`${where}.owner`, 'state', voices, owner),
    ...toUnknown(`${where}.reproach`, 'state', voices, reproach),
    ...Object.entries({ parties, reserved, doers }).flatMap(([field, ids]) =>
      ids.flatMap((id, index) => toUnknown(`${where}.${field}[${index}]`, 'entry', voices, id)),
    ),
    ...findGroups(`${where}.article`, [topic.article], groups),
    ...findGroups(`${where}.elsewhere`, [topic.elsewhere], groups),
    ...topic.not.flatMap((phrase, index) => findGroups(`${where}.not[${index}]`, [phrase], groups)),
    ...mentions.flatMap(({ say, near, unless, of, notOf }, index) => [
      ...findGroups(`${where}.mentions[${index}]`, [say, near, unless], groups),
      ...[of ?? []].flat().flatMap((id) => toUnknown(`${where}.mentions[${index}].of`, 'state', voices, id)),
      ...toUnknown(`${where}.mentions[${index}].notOf`, 'state', voices, notOf),
    ]),
  ];
}

/**
 * What is wrong in a pack beside its form: ids that come twice, ids that nothing has, dates that are none.
 * Each begins with file and field. In order of the files; `[]` where nothing is.
 */
export async function findPackFaults(pack: Pack): Promise<readonly string[]> {
  const { people, organizations, states, groups, outlets, topics } = pack;
  const stateIds = idsOf(states);
  const bodies: Known = new Set([...stateIds, ...idsOf(organizations), ...idsOf(groups)]);
  const voices: Known = new Set([...bodies, ...idsOf(people)]);
  const faults: string[] = [];
  for (const [at, { country, roles }] of people.entries()) {
    const where = `people.json: people[${at}]`;
    faults.push(...toUnknown(`${where}.country`, 'state', stateIds, country));
    for (const [index, { of, from, to }] of roles.entries()) {
      faults.push(...toUnknown(`${where}.roles[${index}].of`, 'state or organization', bodies, of));
      for (const [field, date] of Object.entries({ from, to }))
        if (date && !(await toDayRange(date)))
          faults.push(
            `${where}.roles[${index}].${field}: ${JSON.stringify(date)} is no EDTF date, such as 2024-08`,
          );
    }
  }
  for (const [name, list] of Object.entries({ organizations, outlets }))
    for (const [at, { country }] of list.entries())
      faults.push(...toUnknown(`${name}.json: ${name}[${at}].country`, 'state', stateIds, country));
  for (const [at, { members }] of groups.entries())
    for (const [index, id] of members.entries())
      faults.push(...toUnknown(`groups.json: groups[${at}].members[${index}]`, 'entry', voices, id));
  const ofFile = fileGroups(topics);
  const wordGroups: Known = new Set(Object.keys(ofFile));
  for (const [name, phrases] of Object.entries(topics.groups))
    faults.push(...findGroups(`topics.json: groups.${name}`, phrases, wordGroups));
  for (const [at, topic] of topics.topics.entries())
    faults.push(...findTopicFaults(topic, at, voices, new Set(Object.keys(groupsOf(ofFile, topic)))));
  const lists = { people, organizations, states, groups, outlets, topics: topics.topics };
  return [...Object.entries(lists).flatMap(([file, list]) => findRepeated(file, list)), ...faults];
}
