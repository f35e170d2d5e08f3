import { toNameWords, toWordKey, withoutNameSuffix } from '../../lexicon/name-key.ts';
import type { NameIndex } from '../../lexicon/names.ts';
import type { Speaker, SpeakerRef } from '../../model/records.ts';

interface Person extends SpeakerRef {
  /** Folded words of the name, in order. */
  readonly words: readonly string[];
  readonly known: boolean;
  documents: number;
}

/** The better name for a group: the pack's, then the one most documents use, then the first by id. */
function compare(a: Person, b: Person): number {
  if (a.known !== b.known) return a.known ? -1 : 1;
  return b.documents - a.documents || (a.id < b.id ? -1 : 1);
}

function collect(speakers: Iterable<Pick<Speaker, 'id' | 'name' | 'kind'>>, names: NameIndex): Person[] {
  const people = new Map<string, Person>();
  // Folding a word costs more than looking it up, and words of names come again and again.
  const keys = new Map<string, string>();
  const toKey = (word: string): string => {
    const known = keys.get(word);
    if (known !== undefined) return known;
    const key = toWordKey(word);
    keys.set(word, key);
    return key;
  };
  for (const { id, name, kind } of speakers) {
    if (kind !== 'person') continue;
    const known = people.get(id);
    if (known) known.documents++;
    else
      people.set(id, {
        id,
        name,
        documents: 1,
        known: names.voices.has(id),
        words: withoutNameSuffix(toNameWords(name)).map(toKey),
      });
  }
  return [...people.values()].sort(compare);
}

/** A name without what stands between the first and the last word. */
const ends = (words: readonly string[]) => `${words[0]} ${words.at(-1)}`;
const isInitials = (words: readonly string[]) => words.slice(1, -1).every((word) => word.length === 1);

/**
 * Which ids of a corpus are one person's: spellings of one full name (by `toNameKey`), a name with and
 * without its middle initials, and a lone surname or second given name where only one person of the
 * corpus bears it. Two persons of the pack are never brought together, nor are people who share a
 * surname and differ in a given name. Time and memory grow with the number of speakers.
 * @param speakers of all documents, in any order; the same id may come many times
 * @returns the ids that give way, each with the one to take instead
 */
export function mergeSpeakers(
  speakers: Iterable<Pick<Speaker, 'id' | 'name' | 'kind'>>,
  names: NameIndex,
): ReadonlyMap<string, SpeakerRef> {
  const merged = new Map<string, SpeakerRef>();
  const give = (from: Person, { id, name }: SpeakerRef) => {
    if (!from.known && from.id !== id) merged.set(from.id, { id, name });
  };
  const whole = new Map<string, Person>();
  const short = new Map<string, Person | null>();
  const endings = new Map<string, Person | null>();
  const people = collect(speakers, names);
  const kept: Person[] = [];
  for (const person of people) {
    const { words } = person;
    if (words.length < 2) continue;
    const key = words.join('');
    const same = whole.get(key);
    if (same) {
      give(person, same);
      continue;
    }
    const voice = names.people.get(key);
    const first =
      voice && voice.id !== person.id ? { ...person, id: voice.id, name: voice.name, known: true } : person;
    give(person, first);
    whole.set(key, first);
    kept.push(first);
  }
  // `null` marks what more than one person answers to.
  const add = (map: Map<string, Person | null>, key: string, person: Person) =>
    map.set(key, map.has(key) && map.get(key) !== person ? null : person);
  for (const person of kept) {
    if (person.words.length > 2 && isInitials(person.words)) add(short, ends(person.words), person);
    for (let at = 1; at < person.words.length; at++) add(endings, person.words.slice(at).join(' '), person);
  }
  for (const person of people) {
    if (merged.has(person.id)) continue;
    const { words } = person;
    const key = words.join(' ');
    const longer = words.length === 2 ? (short.get(key) ?? endings.get(key)) : endings.get(key);
    if (!longer || longer.id === person.id) continue;
    // Of a name with and without initials the commoner stays; a surname alone always gives way.
    const isWhole = words.length > 1 && longer.words[0] === words[0];
    if (isWhole && compare(person, longer) < 0) give(longer, person);
    else give(person, merged.get(longer.id) ?? longer);
  }
  return merged;
}
