import type { SpeakerKind } from '../model/records.ts';
import { findTokens } from '../text/tokens.ts';
import { createWords, type Words } from '../text/words.ts';
import { rememberNames, toKebab, toNameWords, toWordKey } from './name-key.ts';
import type { Group, Organization, PackOutlet, Person, State } from './pack.ts';
import { toShapes } from './word-shapes.ts';

/** The parts of a pack that names are read from. */
export interface NamePack {
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly states: readonly State[];
  readonly groups: readonly Group[];
  readonly outlets: readonly PackOutlet[];
}

/** A voice that the pack knows, whatever file it stands in. */
export interface KnownVoice {
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly gender: 'm' | 'f' | null;
  /** Id of the state it belongs to. */
  readonly country: string | null;
  /** Organisations: the pack's type, `outlet` for outlets; else null. */
  readonly type: string | null;
  readonly roles: Person['roles'];
  /** Groups: ids of the members. */
  readonly members: readonly string[];
  /** As the pack writes them. */
  readonly aliases: readonly string[];
  /** Also a common word or a person's name: a bare mention needs a second sign. */
  readonly ambiguous: boolean;
}

/** What a phrase stands for: the name, a capital as voice of its state, the state's adjective, its people. */
export type NameUse = 'name' | 'capital' | 'adjective' | 'people';

/** A way of writing a name. */
export interface KnownPhrase {
  /** As `Token.lower` has them, without a leading "the". */
  readonly words: readonly string[];
  /** For each word: 0 any case, 1 a capital, 2 exactly as `exact` has it (US is not us). */
  readonly cases: readonly (0 | 1 | 2)[];
  readonly exact: readonly string[];
  readonly voice: KnownVoice;
  readonly use: NameUse;
}

/** An office that somebody of the pack holds or held. */
export interface Office {
  readonly voice: KnownVoice;
  readonly role: Person['roles'][number];
}

/** A pack's names, compiled for looking them up in tokens. */
export interface NameIndex {
  readonly voices: ReadonlyMap<string, KnownVoice>;
  /** By first word; longest first. Taken apart when first asked for: no run needs them all. */
  readonly phrases: { readonly get: (first: string) => readonly KnownPhrase[] | undefined };
  /** `toWordKey`, remembering what it was asked: names come again in document after document. */
  readonly wordKey: (word: string) => string;
  /** `toNameWords` and `toKebab`, remembering likewise. */
  readonly wordsOf: (name: string) => readonly string[];
  readonly kebabOf: (name: string) => string;
  /** First words of capitals, in lower case: where news is filed from. */
  readonly capitals: ReadonlySet<string>;
  /** Whether a phrase may begin with a word that has no capital; turns most words away. */
  readonly mayBeginLower: (lower: string) => boolean;
  /** Persons by the key of their surname (`toNameKey`), in the pack's order. */
  readonly surnames: ReadonlyMap<string, readonly KnownVoice[]>;
  /** Offices by the id of the state or body they are of, in the pack's order. */
  readonly offices: ReadonlyMap<string, readonly Office[]>;
  /** Persons by the key of a full name or alias of two words and more, without blanks. */
  readonly people: ReadonlyMap<string, KnownVoice>;
}

const NO_MARKS: ReadonlyMap<number, number> = new Map();
const SIMPLE = /^[A-Za-z -]+$/;
const CLITIC = /^['’]/;

function toPieces(text: string, words: Words): string[] {
  if (SIMPLE.test(text)) return text.split(' ').filter((word) => word !== '');
  return findTokens(text, { start: 0, end: text.length }, NO_MARKS, words).map((token) => token.text);
}

function toCase(word: string): 0 | 1 | 2 {
  const first = word.charAt(0);
  if (first === first.toLowerCase()) return 0;
  return word.length <= 5 && word === word.toUpperCase() ? 2 : 1;
}

function toPhrase({ text, voice, use }: Spelling, words: Words): KnownPhrase | null {
  const pieces = toPieces(text, words);
  const exact = pieces[0]?.toLowerCase() === 'the' && pieces.length > 1 ? pieces.slice(1) : pieces;
  if (exact.length === 0) return null;
  return {
    words: exact.map((word) =>
      (CLITIC.test(word) ? word.replace('’', "'") : word).toLowerCase().replaceAll('’', "'"),
    ),
    cases: exact.map(toCase),
    exact,
    voice,
    use,
  };
}

/** What entries tell of their voices; what one leaves out has a default. */
type Told = { readonly [Name in keyof KnownVoice]?: KnownVoice[Name] | undefined };

/** A voice of a pack entry; all have one shape, which makes reading them fast. */
const toVoice = (
  { id, name, aliases }: Pick<KnownVoice, 'id' | 'name' | 'aliases'>,
  kind: SpeakerKind,
  own: Told,
): KnownVoice => ({
  id,
  name,
  kind,
  gender: own.gender ?? null,
  country: own.country ?? null,
  type: own.type ?? null,
  roles: own.roles ?? [],
  aliases,
  members: own.members ?? [],
  ambiguous: own.ambiguous ?? false,
});

const toPerson = (entry: Person): KnownVoice => toVoice(entry, 'person', entry);
const toOrganization = (entry: Organization): KnownVoice => toVoice(entry, 'organization', entry);
const toOutlet = (entry: PackOutlet): KnownVoice =>
  toVoice(entry, 'organization', { ...entry, type: 'outlet' });
const toState = (entry: State): KnownVoice => toVoice(entry, 'state', { ...entry, country: entry.id });
const toGroup = (entry: Group): KnownVoice => toVoice(entry, 'group', entry);

/** Key of a person's surname: the pack's, else the last word; suffixes are no surnames in packs. */
function surnameKey(name: string, surname: string | undefined, wordKey: (word: string) => string): string {
  return surname ? toNameWords(surname).map(wordKey).join(' ') : wordKey(toNameWords(name).at(-1) ?? '');
}

interface Spelling {
  readonly text: string;
  readonly voice: KnownVoice;
  readonly use: NameUse;
}

function toSpellings(pack: NamePack, voices: ReadonlyMap<string, KnownVoice>): Spelling[] {
  const spellings: Spelling[] = [];
  const add = (id: string, use: NameUse, texts: readonly string[] | undefined) => {
    const voice = voices.get(id);
    if (voice) for (const text of texts ?? []) spellings.push({ text, voice, use });
  };
  for (const entry of pack.states) {
    add(entry.id, 'name', [entry.name, ...(entry.aliases ?? [])]);
    add(entry.id, 'capital', entry.capitalVoice);
    add(entry.id, 'adjective', entry.adjectives);
    add(entry.id, 'people', entry.people);
  }
  for (const entries of [pack.organizations, pack.outlets, pack.groups, pack.people])
    for (const entry of entries) add(entry.id, 'name', [entry.name, ...(entry.aliases ?? [])]);
  return spellings;
}

const ARTICLE = /^the (?=.)/i;

/** First word of a spelling, as `Token.lower` has it, without a leading "the". */
function firstWordOf(text: string, words: Words): string {
  const rest = text.replace(ARTICLE, '');
  const blank = rest.indexOf(' ');
  const word = blank < 0 ? rest : rest.slice(0, blank);
  return SIMPLE.test(word) ? word.toLowerCase() : (toPieces(word, words)[0] ?? '').toLowerCase();
}

interface Row {
  readonly spellings: Spelling[];
  made: readonly KnownPhrase[] | undefined;
}

/** The phrases of one row, the longest first; of equal spellings the first. */
function toPhrases(spellings: readonly Spelling[], words: Words): readonly KnownPhrase[] {
  const phrases = new Map<string, KnownPhrase>();
  for (const spelling of spellings) {
    const phrase = toPhrase(spelling, words);
    const key = phrase?.exact.join(' ');
    if (phrase && key && !phrases.has(key)) phrases.set(key, phrase);
  }
  return [...phrases.values()].sort((a, b) => b.words.length - a.words.length);
}

/** Spellings by their first word; each row is taken apart once, when it is first asked for. */
function toPhraseTable(spellings: readonly Spelling[]): Pick<NameIndex, 'phrases' | 'mayBeginLower'> {
  const rows = new Map<string, Row>();
  const lowerFirsts = new Set<string>();
  const words = createWords();
  for (const spelling of spellings) {
    const first = firstWordOf(spelling.text, words);
    const row = rows.get(first);
    if (row) row.spellings.push(spelling);
    else rows.set(first, { spellings: [spelling], made: undefined });
    const letter = spelling.text.replace(ARTICLE, '').charAt(0);
    if (letter === letter.toLowerCase()) lowerFirsts.add(first);
  }
  const get = (first: string): readonly KnownPhrase[] | undefined => {
    const row = rows.get(first);
    if (!row) return undefined;
    row.made ??= toPhrases(row.spellings, words);
    return row.made;
  };
  return { phrases: { get }, mayBeginLower: toShapes(lowerFirsts).mayHold };
}

type PersonTables = Pick<NameIndex, 'surnames' | 'people' | 'offices'>;

/** The pack's persons by surname, full name and office: made when the first name is looked up. */
function toPersonTables(
  pack: NamePack,
  voices: ReadonlyMap<string, KnownVoice>,
  wordKey: (word: string) => string,
): PersonTables {
  const surnames = new Map<string, KnownVoice[]>();
  const people = new Map<string, KnownVoice>();
  const offices = new Map<string, Office[]>();
  for (const entry of pack.people) {
    const voice = voices.get(entry.id);
    if (voice?.kind !== 'person') continue;
    const surname = surnameKey(entry.name, entry.surname, wordKey);
    const bearers = surnames.get(surname);
    if (bearers) bearers.push(voice);
    else surnames.set(surname, [voice]);
    for (const role of voice.roles) {
      const of = role.of ?? voice.country;
      if (!of) continue;
      const row = offices.get(of);
      if (row) row.push({ voice, role });
      else offices.set(of, [{ voice, role }]);
    }
    for (const spelling of [entry.name, ...(entry.aliases ?? [])]) {
      const words = toNameWords(spelling);
      if (words.length < 2) continue;
      const key = words.map(wordKey).join('');
      if (!people.has(key)) people.set(key, voice);
    }
  }
  return { surnames, people, offices };
}

/**
 * Compiles a pack's names. Where two entries share a spelling, the earlier file wins: states,
 * organisations, outlets, groups, people. An outlet with an organisation's id is that organisation.
 */
export function toNameIndex(pack: NamePack): NameIndex {
  const voices = new Map<string, KnownVoice>();
  for (const voice of [
    ...pack.states.map(toState),
    ...pack.organizations.map(toOrganization),
    ...pack.outlets.map(toOutlet),
    ...pack.groups.map(toGroup),
    ...pack.people.map(toPerson),
  ])
    if (!voices.has(voice.id)) voices.set(voice.id, voice);
  const { phrases, mayBeginLower } = toPhraseTable(toSpellings(pack, voices));
  const wordKey = rememberNames(toWordKey);
  const wordsOf = rememberNames<readonly string[]>(toNameWords);
  const kebabOf = rememberNames(toKebab);
  let persons: PersonTables | null = null;
  const toPersons = (): PersonTables => {
    persons ??= toPersonTables(pack, voices, wordKey);
    return persons;
  };
  const capitals = new Set(
    pack.states.flatMap(({ capital }) => (capital ? [capital.toLowerCase().split(' ')[0] as string] : [])),
  );
  return {
    voices,
    phrases,
    mayBeginLower,
    capitals,
    wordKey,
    wordsOf,
    kebabOf,
    get surnames() {
      return toPersons().surnames;
    },
    get people() {
      return toPersons().people;
    },
    get offices() {
      return toPersons().offices;
    },
  };
}
