import type { SpeakerRef, TopicRef } from '../model/records.ts';
import { type ActEntry, acts } from './en/acts.ts';
import { type PolarityClass, polarity } from './en/polarity.ts';
import { toFormsOf } from './inflect.ts';
import type { Group, Organization, Person, State } from './pack.ts';
import { type PhraseEntry, type PhraseIndex, toPhraseIndex } from './phrase-index.ts';
import { GroupTable, type PhraseGroups } from './phrase-sequences.ts';
import { fileGroups, framesOf, groupsOf } from './topic-groups.ts';
import type { TopicMention, TopicsFile } from './topics.ts';

/** One `mentions` entry, ready to be looked up. `near`, `unless` and `bare` are keys of `surroundings`. */
export interface MentionRule {
  readonly topic: number;
  /** Position in the topic's list: the earlier wins between equals. */
  readonly order: number;
  readonly entry: TopicMention;
  readonly near: string | null;
  readonly unless: string | null;
  /** Entries of other topics that share this key compete for a bare mention. */
  readonly key: string;
  /** Whether its own words say no, so that a "not" in what it takes belongs to it. */
  readonly saysNo: boolean;
}

export interface IndexedTopic {
  readonly ref: TopicRef;
  /** Key of `surroundings`, or `null` where any article will do. */
  readonly article: string | null;
  /** Key of `surroundings`, or `null` where no words are another matter's. */
  readonly elsewhere: string | null;
  /** A matter of both sides: to blame the other for blocking it is to leave it open. */
  readonly joint: boolean;
  readonly parties: readonly string[];
  readonly reserved: readonly string[];
  readonly doers: readonly string[];
  /** It has been done before: to threaten with it on terms is to be for it. */
  readonly ongoing: boolean;
  /** Id of the state whose it is. */
  readonly owner: string | null;
  /** Id of the state that is reproached with it. */
  readonly reproach: string | null;
  readonly matter: 'for' | 'against';
  readonly cameo: Readonly<Record<string, string>>;
}

export interface TopicBlock {
  readonly topic: number;
  /** Blocks a match that names the topic in full as well. */
  readonly hard: boolean;
}

/** All that the stance stage knows, compiled once for a run. */
export interface TopicIndex {
  readonly topics: readonly IndexedTopic[];
  readonly mentions: PhraseIndex<MentionRule>;
  readonly blocks: PhraseIndex<TopicBlock>;
  readonly surroundings: PhraseIndex<string>;
  /** Those of them that open an article to a topic; `null` where a topic needs none. */
  readonly gates: PhraseIndex<string> | null;
  readonly operators: PhraseIndex<PolarityClass>;
  /** By base form. */
  readonly acts: ReadonlyMap<string, ActEntry>;
  /** Verb form, without its particle → base forms with theirs. */
  readonly verbForms: ReadonlyMap<string, readonly string[]>;
  /** Speaker id → state id. */
  readonly sides: ReadonlyMap<string, string>;
  /** Person → the bodies he has held an office of. */
  readonly bodies: ReadonlyMap<string, readonly string[]>;
  /** People, organisations and states by their full names, people by a surname of their own too: holders that say nothing in a text. */
  readonly names: PhraseIndex<SpeakerRef>;
  /** Group id → ids of its members. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  /** Group id → its name. */
  readonly groupNames: ReadonlyMap<string, string>;
  /** Words that show which state somebody belongs to, lower case → state id. */
  readonly sideWords: ReadonlyMap<string, string>;
}

export interface Parties {
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly states: readonly State[];
  readonly groups?: readonly Group[];
}

function toVerbForms(lemmas: Iterable<string>): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const lemma of lemmas) {
    const verb = lemma.split(' ')[0] ?? lemma;
    for (const form of toFormsOf(verb)) forms.set(form, [...(forms.get(form) ?? []), lemma]);
  }
  return forms;
}

function toSides({ people, organizations, states }: Parties) {
  const sides = new Map<string, string>();
  for (const { id, country } of [...people, ...organizations]) if (country) sides.set(id, country);
  const sideWords = new Map<string, string>();
  for (const state of states) {
    sides.set(state.id, state.id);
    for (const word of [
      state.name,
      ...state.aliases,
      ...state.capitalVoice,
      ...state.adjectives,
      ...state.people,
    ])
      if (!state.ambiguous) sideWords.set(word.toLowerCase(), state.id);
  }
  return { sides, sideWords };
}

const CAPITAL = /^\p{Lu}/u;
/** Signs of the phrase notation: a name with one of them is left out. */
const NOTATION = /[|*?{}<>]|\.\./;
/** Most names: a phrase as they stand. */
const PLAIN_NAME = /^[A-Z][A-Za-z-]*(?: [A-Za-z-]+)*$/;

/** "EU": short forms in capitals are nobody else's. */
const SHORT = /^[A-Z]{2,}$/;

const isName = (alias: string) => PLAIN_NAME.test(alias) || (!NOTATION.test(alias) && CAPITAL.test(alias));

/** A shorter surname may be any word: "Li", "May". */
const SURNAME = 4;

function toNames({ people, organizations, states, groups = [] }: Parties): PhraseIndex<SpeakerRef> {
  // One word of a person's name may be another's; a state's may not: "Britain".
  const ofStates = new Set(states.flatMap(({ capitalVoice, aliases }) => [...capitalVoice, ...aliases]));
  const voices = states.map(({ id, name, aliases, capitalVoice }) => ({
    id,
    name,
    aliases: [...aliases, ...capitalVoice],
  }));
  const entries = [...people, ...organizations, ...voices, ...groups].flatMap(({ id, name, aliases }) =>
    [name, ...aliases]
      .filter(
        (alias) =>
          (alias.includes(' ') || alias === name || ofStates.has(alias) || SHORT.test(alias)) &&
          isName(alias),
      )
      .map((alias) => ({ phrase: toPhrase(alias), value: { id, name } })),
  );
  // "Brandt wants the dam": a surname of one person only.
  const bearers = new Map<string, SpeakerRef | null>();
  for (const { id, name, surname = name.split(' ').at(-1) ?? '' } of people)
    bearers.set(surname, bearers.has(surname) ? null : { id, name });
  const surnames = [...bearers].flatMap(([surname, value]) =>
    value && surname.length >= SURNAME && isName(surname) ? [{ phrase: toPhrase(surname), value }] : [],
  );
  // "said the Ruritanians had rejected it": a people with its article is its state.
  const peoples = states.flatMap(({ id, name, people }) =>
    people
      .filter((one) => !NOTATION.test(one))
      .map((one) => ({ phrase: `the ${toPhrase(one)}`, value: { id, name } })),
  );
  return toPhraseIndex([...entries, ...surnames, ...peoples]);
}

/** A name as tokens: its possessive is one of its own, and so are its commas. */
const toPhrase = (name: string) =>
  PLAIN_NAME.test(name)
    ? name
    : name
        .replace(/[’']s(?= |$)/g, " 's")
        .replace(/,/g, ' ,')
        .replace(/ +/g, ' ')
        .trim();

const NO = /(?:^|[ |])(?:not|n't|never|no|none|nothing|nobody|cannot|without)(?:$|[ |])/;

/** The groups of a topic, ready for its phrases. */
interface TopicGroups {
  readonly groups: PhraseGroups;
  readonly table: GroupTable;
  /** Names of those that hold a word that says no. */
  readonly no: ReadonlySet<string>;
}

function toTopicGroups(groups: PhraseGroups, ofFile: TopicGroups | null): TopicGroups {
  const no = Object.keys(groups).filter((name) => groups[name]?.some((one) => NO.test(one)));
  return { groups, table: new GroupTable(groups, ofFile?.table), no: new Set(no) };
}

/** Whether a phrase says no, by itself or by a group that it names. */
const saysNo = (phrase: string, { no }: TopicGroups) =>
  NO.test(phrase) ||
  (phrase.includes('{') && [...phrase.matchAll(/\{([^}]+)\}/g)].some(([, name]) => no.has(name ?? '')));

/**
 * Compiles topics for a run.
 * @param files in the order of the packs; a later topic of the same id takes the place of an earlier one
 * @throws {RangeError} a phrase names a group that its file lacks, or begins with a gap, or a topic a frame that is none; names it
 */
export function toTopicIndex(files: readonly TopicsFile[], parties: Parties): TopicIndex {
  const byId = new Map(files.flatMap((file, at) => file.topics.map((topic) => [topic.id, { at, topic }])));
  const ofFiles = files.map((file) => toTopicGroups(fileGroups(file), null));
  const entries = [...byId.values()].map(({ at, topic }) => {
    const ofFile = ofFiles[at] as TopicGroups;
    const groups = groupsOf(ofFile.groups, topic);
    return { at, topic, groups: groups === ofFile.groups ? ofFile : toTopicGroups(groups, ofFile) };
  });
  const mentions: PhraseEntry<MentionRule>[] = [];
  const blocks: PhraseEntry<TopicBlock>[] = [];
  const surroundings = new Map<string, PhraseEntry<string>>();
  const surrounding = (phrase: string | undefined, index: number) => {
    const { at, topic, groups } = entries[index] as (typeof entries)[number];
    if (phrase === undefined) return null;
    const key = [at, ...(Object.keys(topic.groups).length > 0 ? [topic.id] : []), phrase].join(' ');
    if (!surroundings.has(key)) surroundings.set(key, { phrase, value: key, groups: groups.table });
    return key;
  };
  for (const [index, { at, topic, groups }] of entries.entries()) {
    for (const [order, entry] of [...topic.mentions, ...framesOf(topic)].entries()) {
      const value = {
        topic: index,
        order,
        entry,
        near: surrounding(entry.near, index),
        unless: surrounding(entry.unless, index),
        key: `${at} ${entry.say}`,
        saysNo: saysNo(entry.say, groups),
      };
      mentions.push({ phrase: entry.say, value, groups: groups.table });
    }
    for (const phrase of topic.not) {
      const value = { topic: index, hard: !phrase.includes('<name>') };
      blocks.push({ phrase, value, groups: groups.table });
    }
  }
  const articles = entries.map(({ topic }, index) => surrounding(topic.article, index));
  const others = entries.map(({ topic }, index) => surrounding(topic.elsewhere, index));
  const gates = [...new Set(articles)].flatMap((key) => surroundings.get(key ?? '') ?? []);
  const { sides, sideWords } = toSides(parties);
  const byLemma = new Map(acts.flatMap((entry) => entry.lemmas.map((lemma) => [lemma, entry] as const)));
  return {
    topics: entries.map(({ topic }, index) => ({
      ref: { id: topic.id, name: topic.name },
      article: articles[index] ?? null,
      elsewhere: others[index] ?? null,
      joint: topic.joint,
      parties: topic.parties,
      reserved: topic.reserved,
      doers: topic.doers,
      ongoing: topic.ongoing,
      owner: topic.owner ?? null,
      reproach: topic.reproach ?? null,
      matter: topic.matter,
      cameo: topic.cameo,
    })),
    mentions: toPhraseIndex(mentions),
    blocks: toPhraseIndex(blocks),
    surroundings: toPhraseIndex([...surroundings.values()]),
    gates: articles.includes(null) ? null : toPhraseIndex(gates),
    operators: toPhraseIndex(
      polarity.flatMap((entry) => entry.phrases.map((phrase) => ({ phrase, value: entry.class }))),
    ),
    acts: byLemma,
    verbForms: toVerbForms(byLemma.keys()),
    names: toNames(parties),
    members: new Map((parties.groups ?? []).map(({ id, members }) => [id, members])),
    groupNames: new Map((parties.groups ?? []).map(({ id, name }) => [id, name])),
    bodies: new Map(parties.people.map(({ id, roles }) => [id, roles.flatMap(({ of }) => of ?? [])])),
    sides,
    sideWords,
  };
}
