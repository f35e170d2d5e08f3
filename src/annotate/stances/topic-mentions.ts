import { findPhrases, type PhraseMatch } from '../../lexicon/phrases.ts';
import type { MentionRule, TopicIndex } from '../../lexicon/topics-index.ts';
import type { TopicRef } from '../../model/records.ts';
import type { Range, TextView } from '../../text/view.ts';
import { toClauses } from './clauses.ts';

/** Where a text brings a topic up. Token positions are half-open. */
export interface TopicMentionFound {
  readonly topic: number;
  readonly first: number;
  readonly last: number;
  readonly orientation: 1 | -1;
  /** 0 where the words judge nothing. */
  readonly tone: 1 | 0 | -1;
  /** The state whose voices alone can mean it so. */
  readonly of: string | null;
  /** Whether the words themselves name the topic; else the text around does. */
  readonly explicit: boolean;
}

export interface TopicMentions {
  /** By first token, then topic. */
  readonly found: readonly TopicMentionFound[];
  /** For every token the number of its clause. */
  readonly clauses: Int32Array;
}

/** A bare mention looks for what it means at most so many sentences back. */
const SENTENCES_BACK = 3;

const signOf = (side: 'for' | 'against' | undefined) => (side === undefined ? 0 : side === 'for' ? 1 : -1);

function toFound(
  { value, first, last }: PhraseMatch<MentionRule>,
  topic: number,
  explicit: boolean,
): TopicMentionFound {
  const { orientation, tone, of } = value.entry;
  return {
    topic,
    first,
    last,
    orientation: orientation === 'for' ? 1 : -1,
    tone: signOf(tone) as 1 | 0 | -1,
    of: of ?? null,
    explicit,
  };
}

/** Of the matches of one topic that overlap, the longest, then the one listed first; it takes the words of all that mean the same. */
function withoutOverlaps(matches: readonly PhraseMatch<MentionRule>[]): PhraseMatch<MentionRule>[] {
  const ranked = [...matches].sort(
    (a, b) =>
      a.value.topic - b.value.topic || a.first - b.first || b.last - a.last || a.value.order - b.value.order,
  );
  const out: PhraseMatch<MentionRule>[] = [];
  for (const match of ranked) {
    const before = out.at(-1);
    if (before && before.value.topic === match.value.topic && match.first < before.last) {
      const longer = match.last - match.first > before.last - before.first ? match : before;
      const same = match.value.entry.orientation === before.value.entry.orientation;
      out[out.length - 1] = same
        ? { ...longer, first: before.first, last: Math.max(before.last, match.last) }
        : longer;
      continue;
    }
    out.push(match);
  }
  return out;
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

interface Sighting {
  readonly at: number;
  /** -1: the words belong to something else. */
  readonly topic: number;
}

/**
 * Finds all mentions of topics.
 * What a phrase needs near it is looked for in its clause, then its sentence. A bare one ("the talks")
 * means what the last full one of its kind meant, in this sentence or shortly before; failing this,
 * what the article mostly means.
 */
export function findTopicMentions(view: TextView, index: TopicIndex): TopicMentions {
  const { tokens } = view;
  const clauses = toClauses(tokens);
  const raw = findPhrases(index.mentions, tokens);
  if (raw.length === 0) return { found: [], clauses };
  const inClause = new Set<string>();
  const inSentence = new Set<string>();
  const inText = new Set<string>();
  for (const { value, first } of findPhrases(index.surroundings, tokens)) {
    inClause.add(`${clauses[first]} ${value}`);
    inSentence.add(`${tokens[first]?.sentence} ${value}`);
    inText.add(value);
  }
  const isOpen = (topic: number) => {
    const article = index.topics[topic]?.article;
    return article == null || inText.has(article);
  };
  const blocks = findPhrases(index.blocks, tokens);
  const isBlocked = toCover(blocks.map(({ value, first, last }) => ({ topic: value.topic, first, last })));
  const isBlockedHard = toCover(
    blocks
      .filter(({ value }) => value.hard)
      .map(({ value, first, last }) => ({ topic: value.topic, first, last })),
  );
  const hasNear = (match: PhraseMatch<MentionRule>) => {
    const { near } = match.value;
    const sentence = tokens[match.first]?.sentence;
    return (
      near === null ||
      inClause.has(`${clauses[match.first]} ${near}`) ||
      inSentence.has(`${sentence} ${near}`)
    );
  };
  const candidates = raw.filter(({ value, first }) => {
    const sentence = tokens[first]?.sentence;
    return isOpen(value.topic) && !(value.unless && inSentence.has(`${sentence} ${value.unless}`));
  });
  const full = withoutOverlaps(
    candidates.filter((match) => {
      const { topic, entry, near } = match.value;
      if (entry.bare) return false;
      const strong = near === null;
      return !(strong ? isBlockedHard : isBlocked)(topic, match.first, match.last) && hasNear(match);
    }),
  );
  const found = full.map((match) => toFound(match, match.value.topic, true));
  found.push(...findBare(view, candidates, found, isBlocked));
  found.sort((a, b) => a.first - b.first || a.topic - b.topic);
  return { found, clauses };
}

/** What bare mentions mean, by the full ones before them. */
function findBare(
  view: TextView,
  candidates: readonly PhraseMatch<MentionRule>[],
  full: readonly TopicMentionFound[],
  isBlocked: (topic: number, first: number, last: number) => boolean,
): TopicMentionFound[] {
  const { tokens } = view;
  const counts = new Map<number, number>();
  for (const { topic } of full) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const bare = candidates.filter(({ value }) => value.entry.bare);
  const byKey = new Map<string, PhraseMatch<MentionRule>[]>();
  for (const match of bare) byKey.set(match.value.key, [...(byKey.get(match.value.key) ?? []), match]);
  const out: TopicMentionFound[] = [];
  for (const matches of byKey.values()) {
    const rivals = new Set(matches.map(({ value }) => value.topic));
    const mine = full.filter(({ topic }) => rivals.has(topic));
    const isFull = toCover(mine.map(({ first, last }) => ({ topic: 0, first, last })));
    const main = [...rivals].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a - b)[0];
    const sightings: Sighting[] = [
      ...mine.map(({ first, topic }) => ({ at: first, topic })),
      ...matches
        .filter(({ value, first, last }) => !isFull(0, first, last) && isBlocked(value.topic, first, last))
        .map(({ first }) => ({ at: first, topic: -1 })),
    ].sort((a, b) => a.at - b.at);
    let next = 0;
    for (const match of matches) {
      const { first, last, value } = match;
      while ((sightings[next]?.at ?? Number.POSITIVE_INFINITY) <= first) next++;
      if (isFull(0, first, last) || isBlocked(value.topic, first, last)) continue;
      const sentence = tokens[first]?.sentence ?? 0;
      const sentenceOf = (sighting: Sighting | undefined) => tokens[sighting?.at ?? -1]?.sentence ?? -1;
      const before = sightings[next - 1];
      const after = sightings[next];
      const near =
        before && sentenceOf(before) >= sentence - SENTENCES_BACK
          ? before.topic
          : after && sentenceOf(after) === sentence
            ? after.topic
            : main !== undefined && (counts.get(main) ?? 0) > 0
              ? main
              : -1;
      if (near === value.topic) out.push(toFound(match, value.topic, false));
    }
  }
  return out;
}

/** The topics brought up within the ranges, in order of mention; `[]` where none is. */
export function findTopics(
  view: TextView,
  ranges: readonly Range[],
  index: TopicIndex,
  { found }: TopicMentions = findTopicMentions(view, index),
): TopicRef[] {
  const topics = new Map<string, TopicRef>();
  for (const { first, last, topic } of found) {
    const start = view.tokens[first]?.start ?? 0;
    const end = view.tokens[last - 1]?.end ?? 0;
    const ref = index.topics[topic]?.ref;
    if (ref && ranges.some((range) => start >= range.start && end <= range.end)) topics.set(ref.id, ref);
  }
  return [...topics.values()];
}
