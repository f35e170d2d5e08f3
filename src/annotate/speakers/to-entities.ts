import { organizationNouns } from '../../lexicon/en/organizations.ts';
import type { KnownVoice, NameIndex } from '../../lexicon/names.ts';
import type { TextView, Token } from '../../text/view.ts';
import {
  type Draft,
  type Drafts,
  type Entity,
  knownDraft,
  nameText,
  ownDraft,
  partsOf,
  place,
} from './drafts.ts';
import { findBearer } from './find-bearer.ts';
import type { NameMention } from './name-mention.ts';
import { isAcronym, isGivenName } from './word-tests.ts';

export interface Entities {
  readonly all: readonly Entity[];
  /** For each mention its entity, or null where it names nobody after all. */
  readonly of: readonly (Entity | null)[];
}

/** Bodies whose members are called by the first word of their name: the Lindens of the Linden Party. */
const UNIONS: ReadonlySet<string> = new Set(
  'party league front movement alliance bloc union democrats'.split(' '),
);

/** Initials inside a name tell nothing: Donald J. Trump is Donald Trump. */
const withoutInitials = (words: readonly string[]) =>
  words.filter((word, at) => at === 0 || at === words.length - 1 || word.length > 1);

/** The pack's person with this full name in any spelling, middle names left out where need be. */
function knownPerson(names: NameIndex, keys: readonly string[]): KnownVoice | null {
  const whole = names.people.get(keys.join(''));
  if (whole || keys.length < 3) return whole ?? null;
  return names.people.get(`${keys[0]}${keys.at(-1)}`) ?? null;
}

/** Longer names by their endings of two words and more: Wasserman Schultz belongs to Debbie Wasserman Schultz. */
function toLongerNames(drafts: Drafts): ReadonlyMap<string, readonly string[]> {
  const longer = new Map<string, readonly string[]>();
  for (const [index, mention] of drafts.mentions.entries()) {
    if (mention.nameClass !== 'person' || mention.tentative) continue;
    const { words } = partsOf(drafts, drafts.texts[index] as string);
    for (let at = 1; at < words.length - 1; at++) {
      const ending = words.slice(at).join(' ');
      if ((longer.get(ending)?.length ?? 0) < words.length) longer.set(ending, words);
    }
  }
  return longer;
}

function addFullPerson(drafts: Drafts, at: number, longer: ReadonlyMap<string, readonly string[]>): void {
  const mention = drafts.mentions[at] as NameMention;
  const text = drafts.texts[at] as string;
  const own = partsOf(drafts, text).words;
  const words = !isGivenName(own[0] ?? '') ? (longer.get(own.join(' ')) ?? own) : own;
  const keys = withoutInitials(words).map(drafts.names.wordKey);
  const known = mention.known ?? knownPerson(drafts.names, keys);
  const key = known ? '' : `${keys[0]} ${keys.length > 1 ? keys.at(-1) : ''}`;
  const draft = known ? knownDraft(drafts, known) : ownDraft(drafts, 'person', text, words, key);
  if (!known && own.length > partsOf(drafts, draft.name).words.length) draft.name = text;
  place(drafts, at, draft);
}

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

/** "board" of the Board of Pilots, or null. */
function nounOf({ tokens }: TextView, { nameFirst, last }: NameMention): string | null {
  const { lower } = tokens[nameFirst] as Token;
  const isOf = nameFirst + 1 < last && tokens[nameFirst + 1]?.lower === 'of';
  return isOf && organizationNouns.has(lower) ? lower : null;
}

/** "the Board" is short for the Board of Pilots where no other Board of something is named: names by their nouns, null for several. */
function nounsOfBodies({ view, mentions, texts }: Drafts): ReadonlyMap<string, string | null> {
  const nouns = new Map<string, string | null>();
  for (const [at, mention] of mentions.entries()) {
    const noun = nounOf(view, mention);
    if (!noun) continue;
    const text = texts[at] as string;
    nouns.set(noun, (nouns.get(noun) ?? text) === text && nouns.get(noun) !== null ? text : null);
  }
  return nouns;
}

function addBody(drafts: Drafts, at: number, nouns: ReadonlyMap<string, string | null>): void {
  const mention = drafts.mentions[at] as NameMention;
  const text = drafts.texts[at] as string;
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
  const noun = nounOf(drafts.view, mention);
  if (noun && nouns.get(noun) === text && !drafts.byKey.has(`body ${noun}`))
    drafts.byKey.set(`body ${noun}`, draft);
  if (UNIONS.has(last))
    drafts.byKey.set(`members ${(drafts.view.tokens[mention.nameFirst] as Token).lower}`, draft);
  place(drafts, at, draft);
}

/** "LUND: …": in a transcript capitals are no sign of a body. */
const isTurn = ({ tokens, sentences, paragraphs }: TextView, { last }: NameMention): boolean =>
  tokens[last]?.text === ':' &&
  paragraphs[sentences[tokens[last].sentence]?.paragraph ?? -1]?.zone === 'transcript';

/** "Jordan" beside Jim Jordan: a state's name that is a person's surname here. */
function isSurnameHere(drafts: Drafts, at: number): boolean {
  const mention = drafts.mentions[at] as NameMention;
  // "Cross" beside Richard Cross, though bodies are called so.
  const isNoun = !mention.known && mention.nameClass === 'organization';
  if (!(mention.known?.ambiguous || isNoun) || mention.last - mention.nameFirst > 1) return false;
  return drafts.byEnding.has(partsOf(drafts, drafts.texts[at] as string).keys[0] ?? '');
}

/**
 * Brings the names of a document together: full names first, then what is short for them, so that a
 * headline's surname finds the full name in the body. Work grows with the number of mentions.
 */
export function toEntities(view: TextView, mentions: readonly NameMention[], names: NameIndex): Entities {
  const drafts: Drafts = {
    view,
    mentions,
    texts: mentions.map((mention) => nameText(view, mention)),
    names,
    byKey: new Map(),
    byEnding: new Map(),
    byGiven: new Map(),
    of: mentions.map(() => null),
    goingOn: new Set(),
    parts: new Map(),
  };
  const longer = toLongerNames(drafts);
  const nouns = nounsOfBodies(drafts);
  const bodies = new Set(
    drafts.texts.filter((_, at) => {
      const mention = mentions[at] as NameMention;
      return mention.nameClass === 'organization' && !mention.known && !isTurn(view, mention);
    }),
  );
  // What is a body's name in one place is no person's in another.
  const areBodies = mentions.map(
    ({ titled, known }, at) => !titled && !known && bodies.has(drafts.texts[at] as string),
  );
  const areFull = mentions.map(
    ({ nameClass, nameFirst, last, tentative }, at) =>
      nameClass === 'person' && last - nameFirst > 1 && !tentative && !areBodies[at],
  );
  const isPartial = ({ nameClass }: NameMention, at: number) =>
    (nameClass === 'unknown' || nameClass === 'person' || isSurnameHere(drafts, at)) && !areBodies[at];
  for (const at of mentions.keys()) if (areFull[at]) addFullPerson(drafts, at, longer);
  // A title tells more than a bare surname, and a heading in title case nothing by itself.
  const passes: readonly ((mention: NameMention) => boolean)[] = [
    ({ titled, tentative }) => titled && !tentative,
    ({ titled, tentative }) => !titled && !tentative,
    ({ tentative }) => tentative,
  ];
  for (const [at, mention] of mentions.entries())
    if (!areFull[at] && !mention.tentative && !isPartial(mention, at)) addBody(drafts, at, nouns);
  for (const takes of passes)
    for (const [at, mention] of mentions.entries()) {
      if (areFull[at] || !takes(mention)) continue;
      if (isPartial(mention, at)) addPartial(drafts, at);
      else if (mention.tentative) addBody(drafts, at, nouns);
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
