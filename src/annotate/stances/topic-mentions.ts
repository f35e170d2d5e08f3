import { findPhrases, type PhraseMatch } from '../../lexicon/phrases.ts';
import type { IndexedTopic, MentionRule, TopicBlock, TopicIndex } from '../../lexicon/topics-index.ts';
import type { TopicRef } from '../../model/records.ts';
import type { Range, TextView, Token } from '../../text/view.ts';
import { toClauses } from './clauses.ts';
import { withoutInner, withoutOverlaps } from './mention-overlaps.ts';
import { countOthers, isElsewhere, isOpenToAny, Openness } from './openness.ts';
import { tokenAt, within } from './token-ranges.ts';

/** How the words that name a topic judge it by themselves; `open` leaves room for it, 0 says nothing. */
export type Tone = 1 | 0 | -1 | 'open';

/** Where a text brings a topic up. Token positions are half-open. */
export interface TopicMentionFound {
  readonly topic: number;
  readonly first: number;
  readonly last: number;
  readonly orientation: 1 | -1;
  readonly tone: Tone;
  /** The states whose voices alone can mean it so. */
  readonly of: readonly string[] | null;
  /** The state whose voices cannot mean it so. */
  readonly notOf: string | null;
  /** Whether the words themselves name the topic; else the text around does. */
  readonly explicit: boolean;
  /** Topics that the same bare words could mean; empty where they name the topic. */
  readonly rivals: readonly number[];
  /** Which of the rivals is meant only the holder tells. */
  readonly speakers: boolean;
}

export interface TopicMentions {
  /** By first token, then topic. */
  readonly found: readonly TopicMentionFound[];
  /** For every token the number of its clause; empty where nothing is found. */
  readonly clauses: Int32Array;
}

/** A bare mention looks for what it means at most so many sentences back. */
const SENTENCES_BACK = 3;

const toTone = (side: 'for' | 'against' | 'open' | undefined): Tone => {
  if (side === undefined) return 0;
  return side === 'open' ? side : side === 'for' ? 1 : -1;
};

function toFound(
  { value, first, last }: PhraseMatch<MentionRule>,
  topic: number,
  rivals: readonly number[],
): TopicMentionFound {
  const { orientation, tone, of, notOf } = value.entry;
  return {
    topic,
    first,
    last,
    orientation: orientation === 'for' ? 1 : -1,
    tone: toTone(tone),
    of: of === undefined ? null : [of].flat(),
    notOf: notOf ?? null,
    explicit: rivals.length === 0,
    rivals,
    speakers: value.entry.speakers,
  };
}

/**
 * Whether a block bars a match; one that a longer match holds is part of what it says: "a ban on dams", "on dams".
 * Words that name a party in full are no talks with just anybody.
 */
function toBars(blocks: readonly PhraseMatch<TopicBlock>[]) {
  const at = new Map<string, PhraseMatch<TopicBlock>[]>();
  for (const block of blocks)
    for (let token = block.first; token < block.last; token++) {
      const key = `${block.value.topic} ${token}`;
      const here = at.get(key);
      if (here) here.push(block);
      else at.set(key, [block]);
    }
  return (topic: number, first: number, last: number) => {
    const holds = (block: PhraseMatch<TopicBlock>) =>
      first <= block.first &&
      last >= block.last &&
      (last - first > block.last - block.first || !block.value.hard);
    for (let token = first; token < last; token++)
      if (at.get(`${topic} ${token}`)?.some((block) => !holds(block))) return true;
    return false;
  };
}

/** Token ranges by topic, to ask whether one overlaps another. */
function toCover(ranges: Iterable<{ topic: number; first: number; last: number }>) {
  const taken = new Set<string>();
  for (const { topic, first, last } of ranges)
    for (let at = first; at < last; at++) taken.add(`${topic} ${at}`);
  return (topic: number, first: number, last: number) => {
    for (let at = first; at < last; at++) if (taken.has(`${topic} ${at}`)) return true;
    return false;
  };
}

/** What `talks` said of something else means for the next `talks`, it does not mean for `negotiations`: so many letters. */
const SAME_WORD = 4;

/** What an article is about it names at least so often, and this part of what it names most. */
const MAIN = 2;
const MAIN_PART = 0.4;

function toMainTest(counts: ReadonlyMap<number, number>): (topic: number) => boolean {
  const least = Math.max(MAIN, Math.max(...counts.values(), 0) * MAIN_PART);
  return (topic) => (counts.get(topic) ?? 0) >= least;
}

interface Sighting {
  readonly at: number;
  readonly topic: number;
}

const NEGATIONS: ReadonlySet<string> = new Set(['no', 'not', "n't", 'never']);

/** "A had no right to build", of words that only say "A … right to build": a negation in a gap, of words that judge. */
function isTurned(
  tokens: readonly Token[],
  { value: { entry, saysNo }, first, last }: PhraseMatch<MentionRule>,
): boolean {
  if (saysNo || (entry.tone !== 'for' && entry.tone !== 'against')) return false;
  for (let at = first + 1; at < last - 1; at++) if (NEGATIONS.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** Who says that it is not praiseworthy is against it; who says that it is no crime, or that he did not do it, judges nothing. */
function asTurned(match: PhraseMatch<MentionRule>): PhraseMatch<MentionRule> {
  const { entry } = match.value;
  const tone = entry.tone === 'for' && entry.of === undefined ? 'against' : undefined;
  return { ...match, value: { ...match.value, entry: { ...entry, tone } } };
}

/** "talks between A and B and hoped": what follows the last "and" is no party to them. */
function withoutAnd(tokens: readonly Token[], match: PhraseMatch<MentionRule>): PhraseMatch<MentionRule> {
  const next = tokens[match.last];
  const isOpen = tokens[match.last - 1]?.lower === 'and' && match.last - match.first > 1;
  return isOpen && next?.capital !== true && next?.lower !== 'the'
    ? { ...match, last: match.last - 1 }
    : match;
}

/** Before these another clause begins: "the dam once the threat is gone" names no threat of the dam. */
const PARTS: ReadonlySet<string> = new Set(
  'if unless once until because although though whereas exchange'.split(' '),
);

const isAcross = (tokens: readonly Token[], { first, last, value }: PhraseMatch<MentionRule>) =>
  tokens.slice(first + 1, last - 1).some(({ lower }) => PARTS.has(lower) && !value.entry.say.includes(lower));

/** "A and B": sentences with what stands beside what an article is about, as keys. */
function toPairs(
  tokens: readonly Token[],
  around: readonly PhraseMatch<string>[],
  articles: ReadonlySet<string | null>,
): ReadonlySet<string> {
  const ending = new Map<number, string[]>();
  const starting = new Map<number, PhraseMatch<string>[]>();
  for (const match of around) {
    const { value, first, last } = match;
    ending.set(last, [...(ending.get(last) ?? []), value]);
    starting.set(first, [...(starting.get(first) ?? []), match]);
  }
  const out = new Set<string>();
  for (const [at, before] of ending) {
    const joint = tokens[at]?.lower;
    if (joint !== 'and' && joint !== 'to') continue;
    // "A to B: sell the dam"
    const after = (starting.get(tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1) ?? [])
      .filter(({ last }) => joint === 'and' || tokens[last]?.text === ':')
      .map(({ value }) => value);
    if (after.some((key) => articles.has(key)))
      for (const key of before) out.add(`${tokens[at]?.sentence} ${key}`);
    if (before.some((key) => articles.has(key)))
      for (const key of after) out.add(`${tokens[at]?.sentence} ${key}`);
  }
  return out;
}

const NOTHING: TopicMentions = { found: [], clauses: new Int32Array(0) };

/** Before those with whom or to whom something is done. */
const TOWARDS: ReadonlySet<string> = new Set(
  'with to from between by of against for toward towards'.split(' '),
);

/**
 * Finds all mentions of topics.
 * What a phrase needs near it is looked for in its clause, then its sentence. A bare one ("the talks")
 * means what the last full one of its kind meant, in this sentence or shortly before; failing this,
 * what the article mostly means.
 */
export function findTopicMentions(view: TextView, index: TopicIndex): TopicMentions {
  if (!isOpenToAny(view, index)) return NOTHING;
  const { tokens } = view;
  const clauses = toClauses(tokens);
  const inClause = new Set<string>();
  const inSentence = new Set<string>();
  /** … of those to whom something is done, not of who does it. */
  const asObject = new Set<string>();
  const inText = new Set<string>();
  const openness = new Openness();
  const around = findPhrases(index.surroundings, tokens);
  for (const match of around) {
    const { value, first } = match;
    inClause.add(`${clauses[first]} ${value}`);
    inSentence.add(`${tokens[first]?.sentence} ${value}`);
    if ([1, 2].some((back) => TOWARDS.has(tokens[first - back]?.lower ?? '')))
      asObject.add(`${tokens[first]?.sentence} ${value}`);
    inText.add(value);
    openness.note(view, match);
  }
  const isOpen = (topic: number) => openness.isOpen(index.topics[topic] as IndexedTopic);
  const raw = findPhrases(index.mentions, tokens);
  if (raw.length === 0) return NOTHING;
  const blocks = findPhrases(index.blocks, tokens);
  const isBlocked = toBars(blocks);
  const isBlockedHard = toBars(blocks.filter(({ value }) => value.hard));
  /** How near what it needs stands: 2 in the clause, 1 in the sentence, 0 nowhere. What it bars must not stand as near. */
  const levelOf = ({ value: { near, unless }, first }: PhraseMatch<MentionRule>) => {
    const clause = clauses[first];
    const sentence = tokens[first]?.sentence;
    const level =
      near === null || inClause.has(`${clause} ${near}`) ? 2 : inSentence.has(`${sentence} ${near}`) ? 1 : 0;
    if (unless === null || level === 0) return level;
    return level === 2 && near !== null
      ? Number(!inClause.has(`${clause} ${unless}`)) * level
      : Number(!inSentence.has(`${sentence} ${unless}`)) * level;
  };
  const others = countOthers(view, index);
  const shared = index.topics.map((topic) => openness.isShared(topic, tokens.length, others));
  /** In an article that is about other matters as well, only what names the topic by itself needs nothing else. */
  const isOthers = ({ value: { topic, entry, near }, first }: PhraseMatch<MentionRule>) =>
    isElsewhere(
      view,
      index.topics[topic] as IndexedTopic,
      inSentence,
      tokens[first]?.sentence ?? -1,
      shared[topic] === true && (entry.bare !== undefined || entry.speakers || near !== null),
    );
  const candidates = raw
    .filter((match) => isOpen(match.value.topic) && !isAcross(tokens, match) && !isOthers(match))
    .map((match) => withoutAnd(tokens, isTurned(tokens, match) ? asTurned(match) : match));
  const named = candidates.flatMap((match) => {
    const { topic, entry, near } = match.value;
    const isBarred = near === null ? isBlockedHard : isBlocked;
    const level =
      entry.bare || entry.speakers || isBarred(topic, match.first, match.last) ? 0 : levelOf(match);
    return level > 0 ? [{ match, level }] : [];
  });
  // Of topics that claim the same words, those whose parties stand nearest have them.
  const nearest = new Map<string, number>();
  const claimKey = ({ value, first, last }: PhraseMatch<MentionRule>) => `${value.key} ${first} ${last}`;
  for (const { match, level } of named)
    nearest.set(claimKey(match), Math.max(level, nearest.get(claimKey(match)) ?? 0));
  const full = withoutOverlaps(
    named.filter(({ match, level }) => level === nearest.get(claimKey(match))).map(({ match }) => match),
  );
  const found = full.map((match) => toFound(match, match.value.topic, []));
  const nearOf = new Map<number, Set<string>>();
  for (const { value } of raw)
    if (value.near !== null) nearOf.set(value.topic, (nearOf.get(value.topic) ?? new Set()).add(value.near));
  /** Whether the article names the other party to a matter of both sides: "talks" may then mean those. */
  const isPartyNamed = (topic: number) =>
    (index.topics[topic]?.joint ?? false) && [...(nearOf.get(topic) ?? [])].some((near) => inText.has(near));
  /** The one rival whose parties a sentence names in such words; -1 where none or several. */
  const partyIn = (sentence: number, rivals: ReadonlySet<number>, words: ReadonlySet<string>) => {
    const named = [...rivals].filter((topic) =>
      [...(nearOf.get(topic) ?? [])].some((near) => words.has(`${sentence} ${near}`)),
    );
    return named.length === 1 ? (named[0] ?? -1) : -1;
  };
  /** The one whose parties the sentence has dealings with, or that before it in the paragraph names; -1 likewise. */
  const parties = (sentence: number, rivals: ReadonlySet<number>) => {
    if (rivals.size < 2) return -1;
    const here = partyIn(sentence, rivals, asObject);
    if (index.topics[here]?.joint) return here;
    const before = view.sentences[sentence - 1];
    if (!before || before.paragraph !== view.sentences[sentence]?.paragraph) return -1;
    return partyIn(sentence - 1, rivals, inSentence);
  };
  const articles = new Set(index.topics.map(({ article }) => article));
  const pairs = toPairs(tokens, around, articles);
  /** The one rival whose party a sentence names beside what the article is about: "A and B"; -1 where none or several. */
  const paired = (sentence: number, rivals: ReadonlySet<number>) => {
    const named = [...rivals].filter(
      (topic) =>
        index.topics[topic]?.joint &&
        [...(nearOf.get(topic) ?? [])].some((near) => pairs.has(`${sentence} ${near}`)),
    );
    return named.length === 1 ? (named[0] ?? -1) : -1;
  };
  const theirs = findSpeakers(candidates, isBlockedHard);
  const isSpeakers = toCover(theirs.map(({ first, last }) => ({ topic: 0, first, last })));
  found.push(
    ...theirs,
    ...findBare(view, candidates, found, isBlocked, parties, paired, isPartyNamed, isSpeakers),
  );
  found.sort((a, b) => a.first - b.first || a.topic - b.topic);
  return { found, clauses };
}

/** Mentions whose topic only the holder tells, one for all rivals. */
function findSpeakers(
  candidates: readonly PhraseMatch<MentionRule>[],
  isBlocked: (topic: number, first: number, last: number) => boolean,
): TopicMentionFound[] {
  const byPlace = new Map<string, PhraseMatch<MentionRule>[]>();
  for (const match of candidates) {
    const { value, first, last } = match;
    if (!value.entry.speakers || isBlocked(value.topic, first, last)) continue;
    byPlace.set(`${value.key} ${first}`, [...(byPlace.get(`${value.key} ${first}`) ?? []), match]);
  }
  return [...byPlace.values()].flatMap((matches) => {
    const rivals = matches.map(({ value }) => value.topic);
    return matches[0] ? [toFound(matches[0], rivals[0] ?? 0, rivals)] : [];
  });
}

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'its', 'their', 'our', 'those', 'these']);

/** "the flooded vale": no matter of its own, so that what follows may mean any. */
const isAttribute = (tokens: readonly Token[], first: number) =>
  DETERMINERS.has(tokens[first - 1]?.lower ?? '') && (tokens[first]?.lower.endsWith('ed') ?? false);

/** What bare mentions mean, by the full ones before them. */
function findBare(
  view: TextView,
  candidates: readonly PhraseMatch<MentionRule>[],
  full: readonly TopicMentionFound[],
  isBlocked: (topic: number, first: number, last: number) => boolean,
  parties: (sentence: number, rivals: ReadonlySet<number>) => number,
  paired: (sentence: number, rivals: ReadonlySet<number>) => number,
  isPartyNamed: (topic: number) => boolean,
  isSpeakers: (topic: number, first: number, last: number) => boolean,
): TopicMentionFound[] {
  const { tokens } = view;
  const counts = new Map<number, number>();
  for (const { topic } of full) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const isMain = toMainTest(counts);
  const bare = candidates.filter(({ value }) => value.entry.bare);
  const byKey = new Map<string, PhraseMatch<MentionRule>[]>();
  for (const match of bare) {
    const alike = byKey.get(match.value.key);
    if (alike) alike.push(match);
    else byKey.set(match.value.key, [match]);
  }
  const out: TopicMentionFound[] = [];
  for (const matches of byKey.values()) {
    const rivals = new Set(matches.map(({ value }) => value.topic));
    const mine = full.filter(({ topic }) => rivals.has(topic));
    const isFull = toCover(mine.map(({ first, last }) => ({ topic: 0, first, last })));
    // Of two named as often, the one named first.
    const firstAt = (topic: number) =>
      mine.find((one) => one.topic === topic)?.first ?? Number.MAX_SAFE_INTEGER;
    const most = [...rivals].sort(
      (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || firstAt(a) - firstAt(b) || a - b,
    )[0];
    const main = most !== undefined && (counts.get(most) ?? 0) > 0 ? most : [...rivals].find(isPartyNamed);
    const sightings: Sighting[] = mine
      .map(({ first, topic }) => ({ at: first, topic }))
      .sort((a, b) => a.at - b.at);
    const lastElsewhere = new Map<string, number>();
    let elsewhereHere = -1;
    let next = 0;
    for (const match of matches) {
      const { first, last, value } = match;
      while ((sightings[next]?.at ?? Number.POSITIVE_INFINITY) <= first) next++;
      if (isFull(0, first, last) || isSpeakers(0, first, last)) continue;
      const word = tokens[last - 1]?.lower.slice(0, SAME_WORD) ?? '';
      if (isBlocked(value.topic, first, last)) {
        if (isAttribute(tokens, first)) continue;
        lastElsewhere.set(`${value.topic} ${word}`, first);
        elsewhereHere = tokens[first]?.sentence ?? -1;
        continue;
      }
      const sentence = tokens[first]?.sentence ?? 0;
      const sentenceOf = (sighting: Sighting | undefined) => tokens[sighting?.at ?? -1]?.sentence ?? -1;
      const before = sightings[next - 1];
      const after = sightings[next];
      const elsewhere = lastElsewhere.get(`${value.topic} ${word}`) ?? -1;
      const inSentenceBefore = before !== undefined && sentenceOf(before) === sentence;
      if (elsewhereHere === sentence && !inSentenceBefore) continue;
      if (elsewhere > (before?.at ?? -1) && (tokens[elsewhere]?.sentence ?? -1) >= sentence - SENTENCES_BACK)
        continue;
      const around = parties(sentence, rivals);
      const isRecent = before !== undefined && sentenceOf(before) >= sentence - SENTENCES_BACK;
      const inSentenceAfter = after !== undefined && sentenceOf(after) === sentence;
      const order = [
        inSentenceBefore ? before.topic : -1,
        inSentenceAfter ? after.topic : -1,
        paired(sentence, rivals),
        around,
        isRecent ? before.topic : -1,
        main !== undefined &&
        (value.entry.bare === 'article' || (value.entry.bare === 'main' && isMain(main)))
          ? main
          : -1,
      ];
      const near = order.find((topic) => topic >= 0);
      if (near === value.topic) out.push(toFound(match, value.topic, [...rivals]));
    }
  }
  return withoutInner(out);
}

/** The topics brought up within the ranges, in order of mention; `[]` where none is. */
export function findTopics(
  view: TextView,
  ranges: readonly Range[],
  index: TopicIndex,
  { found }: TopicMentions = findTopicMentions(view, index),
): TopicRef[] {
  const topics = new Map<string, TopicRef>();
  for (const { start, end } of ranges)
    for (const { topic, speakers } of within(found, tokenAt(view, start), tokenAt(view, end))) {
      const ref = index.topics[topic]?.ref;
      if (ref && !speakers) topics.set(ref.id, ref);
    }
  return [...topics.values()];
}
