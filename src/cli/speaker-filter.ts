import { honorifics } from '../lexicon/en/honorifics.ts';
import { rememberNameKeys, toKebab, toNameKey, toPlain } from '../lexicon/name-key.ts';
import type { Annotation, Speaker } from '../model/records.ts';
import type { OpenPack } from './engine/load-pack.ts';
import { findNearest } from './suggest.ts';

interface Query {
  readonly id: string;
  readonly key: string;
  /** As `key`, of an id read as a name: it finds the other spellings of that name, too. */
  readonly idKey: string;
  readonly words: readonly string[];
}

const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set(honorifics.map(({ text }) => text));

/** "Mr. Larijani" asks for Larijani; a form of address alone stays as it is. */
function withoutAddress(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = words.findIndex((word) => !FORMS_OF_ADDRESS.has(word.toLowerCase().replace(/\.$/, '')));
  return first > 0 ? words.slice(first).join(' ') : name;
}

const toQuery = (asked: string): Query => {
  const name = withoutAddress(asked);
  const key = toNameKey(name);
  const words = key.split(' ').filter((word) => word !== '');
  return { id: toKebab(name), key, idKey: toNameKey(name.replaceAll('-', ' ')), words };
};

/** Surname, with or without the names before it: the last word agrees, the others occur. */
function isPart({ words }: Query, nameKey: string): boolean {
  const names = nameKey.split(' ');
  return words.length > 0 && words.at(-1) === names.at(-1) && words.every((word) => names.includes(word));
}

/** How a query names someone: exactly, or by a part of a name, which names people only. */
type Match = 'whole' | 'part' | null;

function toMatch(query: Query, id: string, nameKeys: readonly string[]): Match {
  if (query.id === id) return 'whole';
  if (query.key !== '' && (nameKeys.includes(query.key) || nameKeys.includes(query.idKey))) return 'whole';
  return nameKeys.some((key) => isPart(query, key)) ? 'part' : null;
}

/** Ids of those that a pack knows by the name asked for; only lines with its last word are looked at. */
function findInPack(query: Query, voiceKeys: string): ReadonlyMap<string, Match> {
  const found = new Map<string, Match>();
  for (const word of new Set([query.key.split(' ').at(-1) ?? '', query.idKey.split(' ').at(-1) ?? ''])) {
    if (word === '') continue;
    for (let at = voiceKeys.indexOf(word); at !== -1; ) {
      const end = voiceKeys.indexOf('\n', at);
      const [id = '', ...nameKeys] = voiceKeys.slice(voiceKeys.lastIndexOf('\n', at) + 1, end).split('\t');
      const match = toMatch(query, id, nameKeys);
      if (match) found.set(id, match);
      at = voiceKeys.indexOf(word, end);
    }
  }
  return found;
}

export interface SpeakerFilter {
  /** Ids of the speakers of a document that were asked for; null where none was. */
  readonly idsIn: (annotation: Pick<Annotation, 'speakers'>) => ReadonlySet<string> | null;
  /** What to say where no speaker of the whole corpus matched; null where one did. */
  readonly hint: () => string | null;
}

/**
 * Finds who is meant by `--speaker`: by id, name, surname, alias or another spelling of these, in the
 * document or in the pack, whatever the case and the accents.
 */
export async function toSpeakerFilter(
  names: readonly string[] | undefined,
  pack: OpenPack,
): Promise<SpeakerFilter> {
  if (!names) return { idsIn: () => null, hint: () => null };
  const voiceKeys = await pack.voiceKeys();
  const queries = names.map((name) => {
    const query = toQuery(name);
    return { ...query, inPack: findInPack(query, voiceKeys) };
  });
  const toKey = rememberNameKeys();
  const verdicts = new Map<string, boolean>();
  const seen = new Set<string>();
  const missing = new Set(names);

  const isMeant = (speaker: Speaker): boolean => {
    const keyed = [speaker.id, speaker.kind, speaker.name, ...speaker.aliases].join('\n');
    const before = verdicts.get(keyed);
    if (before !== undefined) return before;
    const nameKeys = [speaker.name, ...speaker.aliases].map(toKey);
    let verdict = false;
    for (const [index, query] of queries.entries()) {
      const ways = [toMatch(query, speaker.id, nameKeys), query.inPack.get(speaker.id)];
      if (!ways.includes('whole') && !(speaker.kind === 'person' && ways.includes('part'))) continue;
      missing.delete(names[index] as string);
      verdict = true;
    }
    verdicts.set(keyed, verdict);
    seen.add(speaker.name);
    return verdict;
  };

  return {
    idsIn: ({ speakers }) => new Set(speakers.filter(isMeant).map(({ id }) => id)),
    hint: () => {
      const [first] = missing;
      if (first === undefined) return null;
      const near = findNearest(first, seen, toPlain);
      return near.length > 0
        ? `No speaker is called ${first}. Did you mean ${near.join(' or ')}?`
        : `No speaker is called ${first}. See iran-corpus speakers for those who are there.`;
    },
  };
}
