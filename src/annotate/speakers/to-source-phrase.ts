import { calendarNames, timeNouns } from '../../lexicon/en/calendar-names.ts';
import { clauseAdverbs } from '../../lexicon/en/clause-adverbs.ts';
import { documentNouns } from '../../lexicon/en/documents.ts';
import { auxiliaries, determiners, prepositions } from '../../lexicon/en/function-words.ts';
import { drafting } from '../../lexicon/en/handed-on.ts';
import { organizationNouns } from '../../lexicon/en/organizations.ts';
import { type Pronoun, pronouns, relativePronouns } from '../../lexicon/en/pronouns.ts';
import { numberWords } from '../../lexicon/en/quantities.ts';
import { knowing } from '../../lexicon/en/sourcing.ts';
import type { TextView, Token, TokenRange } from '../../text/view.ts';
import type { NameMention } from './name-mention.ts';
import { findSplits, toJoint } from './to-joint-phrase.ts';
import { toPluralRole, toRole } from './word-tests.ts';

const pronounOf: ReadonlyMap<string, Pronoun> = new Map(pronouns.map((pronoun) => [pronoun.text, pronoun]));

/** How a description points: at one known from before, at a new one, or without an article. */
export type Definiteness = 'definite' | 'indefinite' | 'bare';

export interface NamePhrase {
  readonly type: 'name';
  /** Position of the mention. */
  readonly mention: number;
  readonly range: TokenRange;
}

export interface PronounPhrase {
  readonly type: 'pronoun';
  readonly pronoun: Pronoun;
  readonly range: TokenRange;
}

export interface DescriptionPhrase {
  readonly type: 'description';
  readonly definiteness: Definiteness;
  /** Without determiner, up to the first preposition, comma or relative clause. */
  readonly core: TokenRange;
  /** Token position of the last word of the core. */
  readonly head: number;
  /** A name before the head ("Clinton's campaign", "a CNN poll"): position of the mention, or -1. */
  readonly owner: number;
  /** "his campaign". */
  readonly ownerPronoun: PronounPhrase | null;
  readonly range: TokenRange;
}

/** "who", "which" after what it stands for. */
export interface RelativePhrase {
  readonly type: 'relative';
  /** The noun after "whose": token position, or -1. */
  readonly noun: number;
  readonly range: TokenRange;
}

export interface JointPhrase {
  readonly type: 'joint';
  readonly parts: readonly (NamePhrase | PronounPhrase | DescriptionPhrase)[];
  readonly range: TokenRange;
}

export type SinglePhrase = NamePhrase | PronounPhrase | DescriptionPhrase;
export type SourcePhrase = SinglePhrase | RelativePhrase | JointPhrase;

export interface PhraseInput {
  readonly view: TextView;
  readonly mentions: readonly NameMention[];
  /** From `toMentionMap`. */
  readonly mentionMap: Int32Array;
}

const isWordLike = (token: Token) => token.kind === 'word' || token.kind === 'number';

function trimmed(tokens: readonly Token[], { first, last }: TokenRange): TokenRange {
  let from = first;
  let to = last;
  while (from < to && !isWordLike(tokens[from] as Token)) from++;
  while (to > from && !isWordLike(tokens[to - 1] as Token) && (tokens[to - 1] as Token).kind !== 'clitic')
    to--;
  return { first: from, last: to };
}

const ORDINAL = /^(?:first|second|third)$|th$/;

/** "12", "two": not "second". */
const isCount = ({ kind, lower }: Token) =>
  kind === 'number' || (Object.hasOwn(numberWords, lower) && !ORDINAL.test(lower));

const INDEFINITE: ReadonlySet<string> = new Set(
  'a an one another some any no each every many several few most both'.split(' '),
);

function definitenessOf(
  { view: { tokens }, mentionMap }: PhraseInput,
  first: number,
  core: number,
): Definiteness {
  if (core === first) {
    // "Three Powers ministers": a count may be part of a name.
    const isNamed = (mentionMap[first] as number) >= 0;
    return !isNamed && isCount(tokens[first] as Token) ? 'indefinite' : 'bare';
  }
  return INDEFINITE.has((tokens[first] as Token).lower) ? 'indefinite' : 'definite';
}

/** Participles that tell what a body or person does, and begin no compound. */
const TELLING: ReadonlySet<string> = new Set(
  'representing supporting backing opposing seeking calling advocating investigating challenging promoting fighting defending overseeing attending covering handling hearing demanding accusing urging presiding reviewing'.split(
    ' ',
  ),
);

/** Participles that tell what came of a document. */
const PUT_OUT: ReadonlySet<string> = new Set([
  ...drafting,
  ...['released', 'conducted', 'posted', 'leaked', 'circulated', 'dated', 'shared', 'delivered', 'taken'],
]);

/** "an official travelling with the minister", "a lawyer based in Tilos": a participle that a preposition follows. */
const tellsWhere = (tokens: readonly Token[], at: number) =>
  /(?:ing|ed)$/.test(tokens[at]?.lower ?? '') &&
  tokens[at]?.capital === false &&
  prepositions.has(tokens[at + 1]?.lower ?? '') &&
  isPerson(tokens[at - 1]?.lower ?? '');

const isPerson = (lower: string) => toRole(lower) !== null || toPluralRole(lower) !== null;

const isBodyOrPerson = (lower: string) => organizationNouns.has(lower) || isPerson(lower);

/** One past the end of the head noun phrase that begins at `first`, with what was met on the way. */
function scanCore({ view, mentions, mentionMap }: PhraseInput, first: number, last: number) {
  const { tokens } = view;
  let at = first;
  let owner = -1;
  // "Mrs. Lund's Zenda speech": the one with the apostrophe.
  let possessor = -1;
  let lastMention = -1;
  while (at < last) {
    const token = tokens[at] as Token;
    const mention = mentionMap[at] as number;
    if (mention >= 0) {
      lastMention = mention;
      at = Math.min(last, (mentions[mention] as NameMention).last);
      continue;
    }
    if (token.kind === 'clitic') {
      if (token.lower !== "'s") break;
      owner = lastMention;
      if (possessor < 0) possessor = lastMention;
    } else if (token.kind === 'word') {
      const { lower } = token;
      const stops = prepositions.has(lower) || relativePronouns.has(lower) || auxiliaries.has(lower);
      // "Morton's running mate" runs nowhere.
      const isMate = tokens[at + 1]?.lower === 'mate';
      // "a union representing nurses" is a union.
      const reduced =
        at > first &&
        (tellsWhere(tokens, at) ||
          ((TELLING.has(lower) || knowing.has(lower)) && isBodyOrPerson(tokens[at - 1]?.lower ?? '')));
      if (reduced && at + 1 < last) break;
      // "a Zenda University poll released Wednesday"
      if (at > first && PUT_OUT.has(lower) && documentNouns.has(tokens[at - 1]?.lower ?? '')) break;
      if ((stops && at > first && !isMate) || lower === 'and' || lower === 'or') break;
      if (lastMention >= 0) owner = lastMention;
    } else if (
      token.kind !== 'number' &&
      token.text !== '-' &&
      token.text !== '/' &&
      token.text !== '’' &&
      token.text !== "'"
    )
      break;
    at++;
  }
  return { end: at, owner: possessor >= 0 ? possessor : owner, lastMention };
}

/** "state and local leaders" is one description, though "and" stands in it. */
function coordinatedEnd(tokens: readonly Token[], first: number, end: number, last: number): number {
  const isOne =
    end - first === 1 &&
    (tokens[first] as Token).kind === 'word' &&
    !toPluralRole((tokens[first] as Token).lower);
  if (!isOne || tokens[end]?.lower !== 'and') return end;
  for (let at = end + 1; at < Math.min(last, end + LONGEST_COORDINATION); at++) {
    const { kind, lower, capital } = tokens[at] as Token;
    if (kind !== 'word' || capital || determiners.has(lower) || prepositions.has(lower)) return end;
    if (toPluralRole(lower)) return at + 1;
  }
  return end;
}

/** Words after "and" up to the noun of "state and local leaders". */
const LONGEST_COORDINATION = 4;

/** "Two Gulf ministers", where the ministers of the Gulf are a group: some of them. */
const isCountedPeople = (tokens: readonly Token[], first: number, { known, last }: NameMention) =>
  known?.kind === 'group' &&
  toPluralRole((tokens[last - 1] as Token).lower) !== null &&
  isCount(tokens[first] as Token);

/** "Democrats familiar with the talks": some of them. */
const isKnowingPeople = (tokens: readonly Token[], mention: NameMention, last: number) =>
  mention.last < last &&
  knowing.has((tokens[mention.last] as Token).lower) &&
  isPlural(tokens[mention.last - 1]);

/** Those who speak for all states of a group, where no number makes them some. */
const REPRESENTATIVES: ReadonlySet<string> = new Set('ministers leaders governments'.split(' '));

/** "The foreign ministers of the E3": the group that they speak for, up to the end of the phrase; -1 for none. */
function representedBy(
  { view: { tokens }, mentions, mentionMap }: PhraseInput,
  core: TokenRange,
  last: number,
) {
  const isTheirs =
    REPRESENTATIVES.has(tokens[core.last - 1]?.lower ?? '') &&
    tokens[core.last]?.lower === 'of' &&
    !isCount(tokens[core.first] as Token);
  if (!isTheirs) return -1;
  const at = core.last + (tokens[core.last + 1]?.lower === 'the' ? 2 : 1);
  // "Of the six river states": the body of so many, which the text may have named, but for the Three Powers.
  if (at >= last || (isCount(tokens[at] as Token) && !tokens[at]?.capital)) return -1;
  const index = mentionMap[at] as number;
  const mention = mentions[index];
  return mention?.known?.kind === 'group' && mention.last >= last ? index : -1;
}

const isPlural = (token: Token | undefined) => token !== undefined && toPluralRole(token.lower) !== null;

function toSingle(input: PhraseInput, range: TokenRange): SinglePhrase | null {
  const { view, mentions, mentionMap } = input;
  const { tokens } = view;
  const { first, last } = trimmed(tokens, range);
  if (first >= last) return null;
  const pronoun = pronounOf.get((tokens[first] as Token).lower);
  const next = tokens[first + 1];
  const isAlone =
    first + 1 >= last ||
    next?.kind !== 'word' ||
    /^(?:himself|herself|themselves|itself|both|all|also|too)$/.test(next.lower);
  const isOwner = /^(?:his|her|its|their|my|our|your)$/.test((tokens[first] as Token).lower);
  if (pronoun && isAlone && (tokens[first] as Token).text !== 'US')
    return { type: 'pronoun', pronoun, range: { first, last } };
  let from = first;
  while (
    from < last - 1 &&
    (mentionMap[from] as number) < 0 &&
    determiners.has((tokens[from] as Token).lower)
  )
    from++;
  const scanned = scanCore(input, from, last);
  const { owner, lastMention } = scanned;
  const end = coordinatedEnd(tokens, from, scanned.end, last);
  const mention = lastMention >= 0 ? (mentions[lastMention] as NameMention) : null;
  const possessiveEnd = tokens[end - 1]?.kind === 'clitic' ? end - 1 : end;
  const some = mention && (isCountedPeople(tokens, from, mention) || isKnowingPeople(tokens, mention, last));
  if (mention && mention.last >= possessiveEnd && !some)
    return { type: 'name', mention: lastMention, range: { first, last } };
  const represented = representedBy(input, { first: from, last: end }, last);
  if (represented >= 0) return { type: 'name', mention: represented, range: { first, last } };
  let head = Math.max(from, end - 1);
  while (head > from && (tokens[head] as Token).kind !== 'word') head--;
  return {
    type: 'description',
    definiteness: definitenessOf(input, first, from),
    core: { first: from, last: Math.max(end, from + 1) },
    head,
    owner,
    ownerPronoun: pronoun && isOwner ? { type: 'pronoun', pronoun, range: { first, last: first + 1 } } : null,
    range: { first, last },
  };
}

/** "Iran long", "the board then": an adverb behind the subject is no part of it. */
function withoutAdverbs(
  { view: { tokens }, mentionMap }: PhraseInput,
  { first, last }: TokenRange,
): TokenRange {
  let end = last;
  while (end - first > 1 && (mentionMap[end - 1] as number) < 0 && isAdverb(tokens, end - 1)) end--;
  return { first, last: end };
}

const isAdverb = (tokens: readonly Token[], at: number) =>
  clauseAdverbs.has((tokens[at] as Token).text) &&
  tokens[at - 1]?.kind === 'word' &&
  !determiners.has(tokens[at - 1]?.lower ?? '') &&
  !prepositions.has(tokens[at - 1]?.lower ?? '');

/** "the governments of Iran and Oman": what follows counts. */
function skipGovernments(tokens: readonly Token[], { first, last }: TokenRange): TokenRange {
  for (let at = first; at < Math.min(last - 1, first + 4); at++)
    if (
      tokens[at + 1]?.lower === 'of' &&
      /^(?:governments|leaders|ministers|presidents|states)$/.test((tokens[at] as Token).lower)
    )
      return { first: at + 2, last };
  return { first, last };
}

/** Tokens of "this past Wednesday night" before a comma. */
const LONGEST_TIME = 4;
const YEAR = /^(?:19|20)\d\d$/;

/** "this week, 47 lawmakers": when it was said is no part of who said it. */
function skipTime(tokens: readonly Token[], { first, last }: TokenRange): TokenRange {
  let told = false;
  for (let at = first; at < Math.min(last - 1, first + LONGEST_TIME); at++) {
    const { lower, text } = tokens[at] as Token;
    if (text === ',') return told ? { first: at + 1, last } : { first, last };
    const isTime = calendarNames.has(lower) || timeNouns.has(lower) || YEAR.test(lower);
    if (!isTime && !determiners.has(lower) && lower !== 'last' && lower !== 'past') break;
    told ||= isTime;
  }
  return { first, last };
}

/**
 * What kind of words a source is: a name, a pronoun, a description, or several joined by "and".
 * @param range tokens of the source; quotation marks and commas at its ends do not matter
 * @returns null where there is no word in it
 */
export function toSourcePhrase(input: PhraseInput, range: TokenRange): SourcePhrase | null {
  const { tokens } = input.view;
  const whole = withoutAdverbs(input, trimmed(tokens, skipTime(tokens, range)));
  if (whole.first >= whole.last) return null;
  const only = tokens[whole.first] as Token;
  const isRelative = relativePronouns.has(only.lower) && (input.mentionMap[whole.first] as number) < 0;
  if (isRelative && (whole.last - whole.first === 1 || only.lower === 'whose'))
    return { type: 'relative', noun: only.lower === 'whose' ? whole.last - 1 : -1, range: whole };
  // "most of whom", but "the ministry statement which"
  const end = tokens[whole.last - 1] as Token;
  if (end.lower === 'whom' || end.lower === 'which') {
    const part = tokens[whole.last - 2]?.lower === 'of';
    const at = part ? whole.first : whole.last - 1;
    return { type: 'relative', noun: -1, range: { first: at, last: at + 1 } };
  }
  const before = tokens[whole.first - 1];
  if (before?.lower === 'whose' && before.sentence === only.sentence)
    return { type: 'relative', noun: whole.last - 1, range: { first: whole.first - 1, last: whole.last } };
  const listed = skipGovernments(tokens, whole);
  const parts = findSplits(input, listed).map((part) => toSingle(input, part));
  return toJoint(input, parts, whole) ?? toSingle(input, whole);
}
