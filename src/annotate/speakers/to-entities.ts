import { withoutNameSuffix } from '../../lexicon/name-key.ts';
import type { KnownVoice, NameIndex } from '../../lexicon/names.ts';
import type { SpeakerKind } from '../../model/records.ts';
import type { TextView, Token } from '../../text/view.ts';
import type { NameMention } from './name-mention.ts';
import { isMisspelling, sharedSurname } from './surnames.ts';
import { givenNameGender, isAcronym, isGivenName, isHonorific, toRole } from './word-tests.ts';

/** One that the text names, with all places where it does. */
export interface Entity {
  /** Position among the entities of its document. */
  readonly index: number;
  readonly known: KnownVoice | null;
  /** The pack's name, else the fullest in the text. */
  readonly name: string;
  /** `unknown`: a lone capitalised word that nothing else tells. */
  readonly kind: SpeakerKind | 'unknown';
  readonly gender: 'm' | 'f' | null;
  /** Positions of its mentions, in text order. */
  readonly mentions: readonly number[];
}

export interface Entities {
  readonly all: readonly Entity[];
  /** For each mention its entity, or null where it names nobody after all. */
  readonly of: readonly (Entity | null)[];
}

/** Shorter words without a title are not looked up as surnames of the pack. */
const SHORTEST_SURNAME = 3;

/** Bodies whose members are called by the first word of their name: the Lindens of the Linden Party. */
const UNIONS: ReadonlySet<string> = new Set(
  'party league front movement alliance bloc union democrats'.split(' '),
);

interface Draft {
  readonly key: string;
  readonly known: KnownVoice | null;
  readonly kind: Entity['kind'];
  name: string;
  gender: 'm' | 'f' | null;
  readonly words: readonly string[];
  readonly mentions: number[];
  titled: boolean;
}

interface Drafts {
  readonly view: TextView;
  readonly mentions: readonly NameMention[];
  readonly names: NameIndex;
  readonly byKey: Map<string, Draft>;
  /** Persons by the folded key of each trailing stretch of their name, longest and single words alike. */
  readonly byEnding: Map<string, Draft[]>;
  readonly byGiven: Map<string, Draft[]>;
  readonly of: (Draft | null)[];
  /** Surnames that go on with whoever was introduced right before. */
  readonly goingOn: Set<number>;
  readonly parts: Map<string, Parts>;
}

export function nameText(view: TextView, mention: NameMention): string {
  const first = view.tokens[mention.nameFirst] as Token;
  const last = view.tokens[mention.last - 1] as Token;
  return view.text.slice(first.start, last.end);
}

/** A spelling taken apart; names come again and again, so each is taken apart once. */
interface Parts {
  /** Without "Jr." and the like. */
  readonly words: readonly string[];
  readonly keys: readonly string[];
}

function partsOf({ parts, names }: Drafts, text: string): Parts {
  const known = parts.get(text);
  if (known) return known;
  const words = withoutNameSuffix(names.wordsOf(text));
  const made = { words, keys: words.map(names.wordKey) };
  parts.set(text, made);
  return made;
}
/** Initials inside a name tell nothing: Donald J. Trump is Donald Trump. */
const withoutInitials = (words: readonly string[]) =>
  words.filter((word, at) => at === 0 || at === words.length - 1 || word.length > 1);

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const row = map.get(key);
  if (!row) map.set(key, [value]);
  else if (!row.includes(value)) row.push(value);
}

function register(drafts: Drafts, draft: Draft): Draft {
  drafts.byKey.set(draft.key, draft);
  if (draft.kind !== 'person') return draft;
  const words = draft.words.map(drafts.names.wordKey);
  for (let at = 1; at < words.length; at++) append(drafts.byEnding, words.slice(at).join(' '), draft);
  if (words.length > 1) append(drafts.byGiven, words[0] as string, draft);
  return draft;
}

function knownDraft(drafts: Drafts, voice: KnownVoice): Draft {
  const key = `=${voice.id}`;
  return (
    drafts.byKey.get(key) ??
    register(drafts, {
      key,
      known: voice,
      kind: voice.kind,
      name: voice.name,
      gender: voice.gender,
      words: partsOf(drafts, voice.name).words,
      mentions: [],
      titled: false,
    })
  );
}

function ownDraft(
  drafts: Drafts,
  kind: Draft['kind'],
  name: string,
  words: readonly string[],
  key: string,
): Draft {
  const found = drafts.byKey.get(key);
  if (found) return found;
  const gender = (kind === 'person' || kind === 'unknown') && words[0] ? givenNameGender(words[0]) : null;
  return register(drafts, { key, known: null, kind, name, gender, words, mentions: [], titled: false });
}

/** The pack's person with this full name in any spelling, middle names left out where need be. */
function knownPerson(names: NameIndex, keys: readonly string[]): KnownVoice | null {
  const whole = names.people.get(keys.join(''));
  if (whole || keys.length < 3) return whole ?? null;
  return names.people.get(`${keys[0]}${keys.at(-1)}`) ?? null;
}

/** Longer names by their endings of two words and more: Wasserman Schultz belongs to Debbie Wasserman Schultz. */
function toLongerNames(drafts: Drafts): ReadonlyMap<string, readonly string[]> {
  const longer = new Map<string, readonly string[]>();
  for (const mention of drafts.mentions) {
    if (mention.nameClass !== 'person' || mention.tentative) continue;
    const { words } = partsOf(drafts, nameText(drafts.view, mention));
    for (let at = 1; at < words.length - 1; at++) {
      const ending = words.slice(at).join(' ');
      if ((longer.get(ending)?.length ?? 0) < words.length) longer.set(ending, words);
    }
  }
  return longer;
}

function addFullPerson(drafts: Drafts, at: number, longer: ReadonlyMap<string, readonly string[]>): void {
  const mention = drafts.mentions[at] as NameMention;
  const text = nameText(drafts.view, mention);
  const own = partsOf(drafts, text).words;
  const words = !isGivenName(own[0] ?? '') ? (longer.get(own.join(' ')) ?? own) : own;
  const keys = withoutInitials(words).map(drafts.names.wordKey);
  const known = mention.known ?? knownPerson(drafts.names, keys);
  const key = known ? '' : `${keys[0]} ${keys.length > 1 ? keys.at(-1) : ''}`;
  const draft = known ? knownDraft(drafts, known) : ownDraft(drafts, 'person', text, words, key);
  if (!known && own.length > partsOf(drafts, draft.name).words.length) draft.name = text;
  place(drafts, at, draft);
}

function place(drafts: Drafts, at: number, draft: Draft): void {
  const mention = drafts.mentions[at] as NameMention;
  draft.mentions.push(at);
  draft.gender ??= mention.gender;
  draft.titled ||= mention.titled;
  drafts.of[at] = draft;
}

const fitsGender = (draft: Draft, gender: 'm' | 'f' | null) =>
  gender === null || draft.gender === null || draft.gender === gender;

/** Names between an introduction and the surname that goes on with it. */
const INTRODUCED_REACH = 6;
/** Tokens of office before the name that a sentence begins with. */
const LONGEST_TITLE = 6;

/** "Secretary Ida Morton said no. Morton added": whom of them a sentence right before begins with, by office and for the first time. */
function introducedBefore(
  { view, mentions, of, goingOn }: Drafts,
  bearers: readonly Draft[],
  at: number,
): Draft | null {
  const paragraphOf = (token: number) =>
    view.sentences[(view.tokens[token] as Token).sentence]?.paragraph ?? -1;
  const here = paragraphOf((mentions[at] as NameMention).first);
  for (let before = at - 1; before >= Math.max(0, at - INTRODUCED_REACH); before--) {
    const mention = mentions[before] as NameMention;
    const draft = of[before];
    if (here - paragraphOf(mention.first) > 1) return null;
    if (!draft || !bearers.includes(draft)) continue;
    if (goingOn.has(before)) return draft;
    if (mention.last - mention.nameFirst < 2) continue;
    const sentence = view.sentences[(view.tokens[mention.first] as Token).sentence];
    const opens = mention.first - (sentence?.first ?? 0) <= LONGEST_TITLE;
    return opens && mention.titled && draft.mentions[0] === before ? draft : null;
  }
  return null;
}

/** Of several with one surname: whom the pack means by it, else who was named first. */
function chooseBearer(drafts: Drafts, bearers: readonly Draft[], at: number): Draft | null {
  const mention = drafts.mentions[at] as NameMention;
  const fitting = bearers.filter((draft) => fitsGender(draft, mention.gender));
  const introduced = fitting.length > 1 ? introducedBefore(drafts, fitting, at) : null;
  if (introduced) {
    drafts.goingOn.add(at);
    return introduced;
  }
  const meant = fitting.find((draft) => draft.known && draft.known === mention.known);
  if (meant) return meant;
  // Of two whom the pack knows, the one whose surname is no longer than that.
  const key = partsOf(drafts, nameText(drafts.view, mention)).keys.join(' ');
  const exact = fitting.filter(({ known }) => known && drafts.names.surnames.get(key)?.includes(known));
  if (exact.length === 1 && exact[0] && fitting.every(({ known }) => known)) return exact[0];
  const [first] = fitting.toSorted((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0));
  return first ?? null;
}

/** The pack's bearer of a lone surname: one in office before others, else the first. */
function knownBearer(drafts: Drafts, key: string, gender: 'm' | 'f' | null): KnownVoice | null {
  const bearers = (drafts.names.surnames.get(key) ?? []).filter(
    (voice) => gender === null || voice.gender === null || voice.gender === gender,
  );
  return bearers.find((voice) => voice.roles.some((role) => !role.to)) ?? bearers[0] ?? null;
}

/** "President Obama": the pack's bearer of the surname who held the office of the title before it. */
function officeHolder(drafts: Drafts, key: string, mention: NameMention): KnownVoice | null {
  const titles: string[] = [];
  for (let at = mention.first; at < mention.nameFirst; at++) {
    const role = toRole((drafts.view.tokens[at] as Token).lower);
    if (role) titles.push(role.noun);
  }
  const title = titles.at(-1);
  if (!title) return null;
  const holder = drafts.names.surnames.get(key)?.find(({ roles }) =>
    roles.some((role) =>
      role.title
        .toLowerCase()
        .split(/[^\p{L}-]+/u)
        .includes(title),
    ),
  );
  return holder ?? null;
}

/** Whom a lone surname, a first name or a surname of several words means; null for nobody. */
function findBearer(drafts: Drafts, at: number): Draft | null {
  const mention = drafts.mentions[at] as NameMention;
  const text = nameText(drafts.view, mention);
  const { words, keys } = partsOf(drafts, text);
  const [first] = words;
  if (!first) return null;
  const key = keys.join(' ');
  const bearers = drafts.byEnding.get(key);
  const office =
    mention.titled && !bearers?.some(({ titled }) => titled) ? officeHolder(drafts, key, mention) : null;
  if (office) return knownDraft(drafts, office);
  const bearer = bearers ? chooseBearer(drafts, bearers, at) : null;
  if (bearer) return bearer;
  if (mention.known) return mention.tentative ? null : knownDraft(drafts, mention.known);
  const addressed = mention.titled && isHonorific((drafts.view.tokens[mention.nameFirst - 1] as Token).lower);
  const given = words.length === 1 && (!mention.titled || addressed) ? drafts.byGiven.get(key) : undefined;
  if (given?.length === 1 && given[0]) return given[0];
  const asSurname = mention.titled || (!isGivenName(first) && text.length > SHORTEST_SURNAME);
  const known = asSurname ? knownBearer(drafts, key, mention.gender) : null;
  if (known) return knownDraft(drafts, known);
  const couple = words.length === 1 && !mention.tentative ? coupleMember(drafts, at) : null;
  if (couple) return couple;
  const misspelt = words.length === 1 && !mention.titled ? misspeltBearer(drafts, at, text) : null;
  if (misspelt) return misspelt;
  const members = text.endsWith('s') ? membersOf(drafts, text.toLowerCase()) : null;
  if (members) return members;
  if (mention.tentative) return null;
  const several = mention.last - mention.nameFirst > 1;
  const kind = mention.titled || several ? 'person' : 'unknown';
  return drafts.byKey.get(`person ${key}`) ?? ownDraft(drafts, kind, text, words, `${kind} ${key}`);
}

/** "Tom and Ida Lund": the first of two who share a surname, as Tom Lund. */
function coupleMember(drafts: Drafts, at: number): Draft | null {
  const { mentions, names, view } = drafts;
  const next = mentions[at + 1];
  const couple = next && sharedSurname(view, mentions[at] as NameMention, next);
  if (!couple) return null;
  const { given, surname } = couple;
  const words = [given.toLowerCase(), surname.toLowerCase()];
  return ownDraft(drafts, 'person', `${given} ${surname}`, words, words.map(names.wordKey).join(' '));
}

/** A misspelt surname stands at most so many names after the right one. */
const MISSPELT_REACH = 6;

/** "Anna Welms said no. Welns added": of those just named in full, the one whose surname is misspelt. */
function misspeltBearer(drafts: Drafts, at: number, text: string): Draft | null {
  for (let before = at - 1; before >= Math.max(0, at - MISSPELT_REACH); before--) {
    const draft = drafts.of[before];
    if (draft?.kind !== 'person' || draft.words.length < 2) continue;
    if (isMisspelling(text.toLowerCase(), draft.words.at(-1) ?? '')) return draft;
  }
  return null;
}

const membersOf = ({ byKey }: Drafts, lower: string): Draft | null =>
  byKey.get(`members ${lower}`) ?? byKey.get(`members ${lower.slice(0, -1)}`) ?? null;

function addPartial(drafts: Drafts, at: number): void {
  const bearer = findBearer(drafts, at);
  if (bearer) place(drafts, at, bearer);
}

/** "(IAEA)" right after a body's name: the short form the text gives it. */
function shortForm(view: TextView, mention: NameMention): string | null {
  const [open, short, close] = [
    view.tokens[mention.last],
    view.tokens[mention.last + 1],
    view.tokens[mention.last + 2],
  ];
  return open?.text === '(' && close?.text === ')' && short && isAcronym(short.text) ? short.text : null;
}

function addBody(drafts: Drafts, at: number): void {
  const mention = drafts.mentions[at] as NameMention;
  const text = nameText(drafts.view, mention);
  if (mention.tentative && !mention.known) return;
  const key = mention.known ? '' : `body ${drafts.names.kebabOf(text)}`;
  const kind =
    mention.nameClass === 'unknown' || mention.nameClass === 'person' ? 'organization' : mention.nameClass;
  const draft = mention.known
    ? knownDraft(drafts, mention.known)
    : (drafts.byKey.get(key) ?? ownDraft(drafts, kind, text, [], key));
  const short = shortForm(drafts.view, mention);
  if (short) drafts.byKey.set(`body ${drafts.names.kebabOf(short)}`, draft);
  const last = (drafts.view.tokens[mention.last - 1] as Token).lower;
  if (mention.last - mention.nameFirst > 1)
    drafts.byKey.set(`body ${last}`, drafts.byKey.get(`body ${last}`) ?? draft);
  if (UNIONS.has(last))
    drafts.byKey.set(`members ${(drafts.view.tokens[mention.nameFirst] as Token).lower}`, draft);
  place(drafts, at, draft);
}

/** "Jordan" beside Jim Jordan: a state's name that is a person's surname here. */
function isSurnameHere(drafts: Drafts, mention: NameMention): boolean {
  // "Cross" beside Richard Cross, though bodies are called so.
  const isNoun = !mention.known && mention.nameClass === 'organization';
  if (!(mention.known?.ambiguous || isNoun) || mention.last - mention.nameFirst > 1) return false;
  return drafts.byEnding.has(partsOf(drafts, nameText(drafts.view, mention)).keys[0] ?? '');
}

/**
 * Brings the names of a document together: full names first, then what is short for them, so that a
 * headline's surname finds the full name in the body. Work grows with the number of mentions.
 */
export function toEntities(view: TextView, mentions: readonly NameMention[], names: NameIndex): Entities {
  const drafts: Drafts = {
    view,
    mentions,
    names,
    byKey: new Map(),
    byEnding: new Map(),
    byGiven: new Map(),
    of: mentions.map(() => null),
    goingOn: new Set(),
    parts: new Map(),
  };
  const longer = toLongerNames(drafts);
  const bodies = new Set(
    mentions
      .filter(({ nameClass, known }) => nameClass === 'organization' && !known)
      .map((mention) => nameText(view, mention)),
  );
  // What is a body's name in one place is no person's in another.
  const isBody = (mention: NameMention) =>
    !mention.titled && !mention.known && bodies.has(nameText(view, mention));
  const isFull = (mention: NameMention) =>
    mention.nameClass === 'person' &&
    mention.last - mention.nameFirst > 1 &&
    !mention.tentative &&
    !isBody(mention);
  const isPartial = (mention: NameMention) =>
    (mention.nameClass === 'unknown' || mention.nameClass === 'person' || isSurnameHere(drafts, mention)) &&
    !isBody(mention);
  for (const [at, mention] of mentions.entries()) if (isFull(mention)) addFullPerson(drafts, at, longer);
  // A title tells more than a bare surname, and a heading in title case nothing by itself.
  const passes: readonly ((mention: NameMention) => boolean)[] = [
    ({ titled, tentative }) => titled && !tentative,
    ({ titled, tentative }) => !titled && !tentative,
    ({ tentative }) => tentative,
  ];
  for (const [at, mention] of mentions.entries())
    if (!isFull(mention) && !mention.tentative && !isPartial(mention)) addBody(drafts, at);
  for (const takes of passes)
    for (const [at, mention] of mentions.entries()) {
      if (isFull(mention) || !takes(mention)) continue;
      if (isPartial(mention)) addPartial(drafts, at);
      else if (mention.tentative) addBody(drafts, at);
    }
  const seen = new Map<Draft, Entity>();
  for (const draft of new Set(drafts.of)) {
    if (!draft) continue;
    const kind = draft.kind === 'unknown' && draft.titled ? 'person' : draft.kind;
    const { known, name, gender } = draft;
    const order = draft.mentions.toSorted((a, b) => a - b);
    seen.set(draft, { index: seen.size, known, name, kind, gender, mentions: order });
  }
  return {
    all: [...seen.values()],
    of: drafts.of.map((draft) => (draft ? (seen.get(draft) ?? null) : null)),
  };
}
