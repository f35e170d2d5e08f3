import { prepositions } from '../../lexicon/en/function-words.ts';
import { pronouns } from '../../lexicon/en/pronouns.ts';
import type { Sentence, Token } from '../../text/view.ts';
import type { Context } from './context.ts';
import type { Entity } from './drafts.ts';
import { findInterview } from './find-interview.ts';
import { isLive } from './find-names.ts';
import { findNarratedPeople, findNarratedPerson, type NarratedPerson } from './find-narrated-person.ts';
import { toTokenRange } from './mention-map.ts';
import type { NameMention } from './name-mention.ts';
import type { Ordered } from './order-attributions.ts';

/** Subject pronouns by which narration goes on with somebody. */
export const subjects = new Map(
  pronouns
    .filter(({ text }) => text === 'he' || text === 'she' || text === 'they')
    .map((one) => [one.text, one]),
);

/** Whose somebody is, by the pronoun that asks for the same person. */
export const OWNERS: Readonly<Record<string, string>> = { his: 'he', her: 'she' };

/** Words that begin what narration says of those who were named. */
const isTelling = (lower: string) => lower === 'the' || lower === 'he' || lower === 'she' || lower === 'they';

/** What happens in a text for who is in mind, at a token. */
export interface Event {
  readonly at: number;
  readonly mention?: NameMention;
  readonly entity?: number;
  readonly ordered?: Ordered;
  readonly person?: NarratedPerson;
  /** Who is interviewed, where an answer begins. */
  readonly answering?: Entity;
  /** Mentions joined at a sentence's beginning. */
  readonly joined?: readonly [number, number];
}

/** "Ann Lund, who farms near Tilos": a name in full and what its bearer does. */
function isTold({ view: { tokens } }: Context, { nameFirst, last }: NameMention): boolean {
  return last - nameFirst > 1 && tokens[last]?.text === ',' && tokens[last + 1]?.lower === 'who';
}

/** Whether a mention is the first of its bearer and a role, or what they do, stands right behind it. */
export function isIntroduced(context: Context, who: Entity, mention: number): boolean {
  if (who.mentions[0] !== mention) return false;
  const name = context.mentions[mention] as NameMention;
  const { last } = name;
  if (who.kind === 'person' && isTold(context, name)) return true;
  return (
    context.rolesOf
      .get(who)
      ?.some(({ range }) => range && range.first > last && range.first - last < ROLE_REACH) ?? false
  );
}

/** "a Lund driver", "the Lund campaign": a name behind one belongs to what follows it. */
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);
/** Who is named later than so many tokens does not open a sentence: often he is but what is done to him. */
const REACH_OPENING = 24;

/** "The tape in Ms. Lund's kitchen is old. …": the only person in the sentence that a paragraph begins with and goes on from. */
export function opensAlone({ view, mentions, entities }: Context, who: Entity, mention: number): boolean {
  const first = mentions[mention]?.first ?? 0;
  if (who.kind !== 'person' || ARTICLES.has(view.tokens[first - 1]?.lower ?? '')) return false;
  const sentenceOf = (index: number) => view.tokens[mentions[index]?.first ?? -1]?.sentence;
  const sentence = view.sentences[sentenceOf(mention) ?? -1];
  const paragraph = view.paragraphs[sentence?.paragraph ?? -1];
  if (!sentence || paragraph?.firstSentence !== sentence.index) return false;
  if (first - sentence.first > REACH_OPENING) return false;
  if (paragraph.lastSentence - paragraph.firstSentence < 2) return false;
  // A lone name may be a person's where it comes back: "Weber met with Lund".
  const isOther = (index: number) => {
    const other = entities.of[index];
    if (sentenceOf(index) !== sentence.index || !other || other === who) return false;
    return (
      other.kind === 'person' || (other.kind === 'unknown' && index < mention && other.mentions.length > 1)
    );
  };
  for (let at = mention - 1; sentenceOf(at) === sentence.index; at--) if (isOther(at)) return false;
  for (let at = mention + 1; sentenceOf(at) === sentence.index; at++) if (isOther(at)) return false;
  return true;
}

/** Tokens between a name and the role behind it: a comma and an article. */
const ROLE_REACH = 4;

/** "Morton and Reed left": the two mentions that a sentence begins with, or null. */
function joinedAt({ mentions, mentionMap, view }: Context, first: number): readonly [number, number] | null {
  const one = mentionMap[first] as number;
  if (one < 0) return null;
  const and = (mentions[one] as NameMention).last;
  if (view.tokens[and]?.lower !== 'and') return null;
  const other = mentionMap[and + 1] ?? -1;
  return other < 0 ? null : [one, other];
}

/** What opens a clause before its sentence's subject: "As he crossed the lawn, Morton was asked". */
const OPENERS: ReadonlySet<string> = new Set('as while when before after once though although'.split(' '));

/** Tokens in which such a clause ends. */
const OPENING_REACH = 16;

/** "At the farm he runs, Morton" */
function isInPhrase(tokens: readonly Token[], first: number, at: number): boolean {
  if (!prepositions.has(tokens[first]?.lower ?? '') || at - first > OPENING_REACH) return false;
  return tokens
    .slice(first, at)
    .every(({ kind, capital }, index) => kind === 'word' && (index === 0 || !capital));
}

/** Whether a pronoun at the beginning of a sentence stands for a name behind the first comma. */
function isAhead(
  { view: { tokens }, mentionMap }: Context,
  at: number,
  first: number,
  last: number,
): boolean {
  if (!subjects.has(tokens[at]?.lower ?? '')) return false;
  // "On Friday, as he left, Morton"
  const isClause =
    OPENERS.has(tokens[at - 1]?.lower ?? '') && (at - 1 === first || tokens[at - 2]?.text === ',');
  if (!isClause && !isInPhrase(tokens, first, at)) return false;
  let comma = at;
  while (comma < last && comma < at + OPENING_REACH && tokens[comma]?.text !== ',') comma++;
  if (tokens[comma]?.text !== ',') return false;
  const name = tokens[comma + 1]?.lower === 'the' ? comma + 2 : comma + 1;
  return (mentionMap[name] ?? -1) >= 0;
}

/** Names, narrated pronouns and sources in one order. */
export function toEvents(context: Context, ordered: readonly Ordered[], marks: Uint8Array): Event[] {
  const { view, mentions } = context;
  const inSource = new Uint8Array(view.tokens.length);
  for (const { attribution } of ordered)
    for (const range of attribution.source) {
      const { first, last } = toTokenRange(view.tokens, range);
      inSource.fill(1, first, last);
    }
  const events: Event[] = [];
  for (const [entity, mention] of mentions.entries())
    if (!inSource[mention.first] && !inSource[mention.last - 1])
      events.push({ at: mention.first, mention, entity });
  for (const paragraph of view.paragraphs) {
    if (!isLive(paragraph.zone)) continue;
    for (let index = paragraph.firstSentence; index < paragraph.lastSentence; index++) {
      const { first, last } = view.sentences[index] as Sentence;
      for (let at = first; at < last; at++)
        if (
          !inSource[at] &&
          marks[at] !== 2 &&
          isTelling((view.tokens[at] as Token).lower) &&
          !isAhead(context, at, first, last)
        )
          events.push({ at });
      if (inSource[first] || marks[first] !== 0) continue;
      const person = findNarratedPerson(context, first) ?? findNarratedPeople(context, first);
      if (person) events.push({ at: first, person });
      const joined = joinedAt(context, first);
      if (joined) events.push({ at: (mentions[joined[1]] as NameMention).last - 1, joined });
    }
  }
  const interview = findInterview(context);
  for (const at of interview?.answers ?? []) events.push({ at, answering: interview?.person as Entity });
  // "said her husband had complained": of him it goes on.
  for (const { attribution } of ordered) {
    const [range] = attribution.type === 'indirect' ? attribution.content : [];
    if (!range) continue;
    const { first } = toTokenRange(view.tokens, range);
    const at = (view.tokens[first] as Token | undefined)?.lower === 'that' ? first + 1 : first;
    const owned = Object.hasOwn(OWNERS, (view.tokens[at] as Token | undefined)?.lower ?? '');
    const person = owned && !inSource[at] ? findNarratedPerson(context, at) : null;
    if (person) events.push({ at, person });
  }
  // Sources keep their order, which is not always that of their positions: the highest so far counts.
  let floor = 0;
  for (const one of ordered) {
    floor = Math.max(floor, one.at);
    events.push({ at: floor, ordered: one });
  }
  return events.sort((a, b) => a.at - b.at);
}
