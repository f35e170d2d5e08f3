import { findPhrases } from '../../lexicon/phrases.ts';
import type { TopicIndex } from '../../lexicon/topics-index.ts';
import type { TextView } from '../../text/view.ts';
import type { SpeakersFound, SpokenQuote } from '../findings.ts';
import type { Operator } from './features.ts';
import { type Holders, toHolders } from './holders.ts';
import { tokenAt } from './token-ranges.ts';
import type { TopicMentionFound, TopicMentions } from './topic-mentions.ts';

/** Everything the stage looks at, made once for a text. */
export interface Scene {
  readonly view: TextView;
  readonly index: TopicIndex;
  readonly mentions: TopicMentions;
  readonly operators: readonly Operator[];
  /** What is held out as the price of something; it governs nothing. */
  readonly prices: readonly Operator[];
  /** What is given for something; it governs nothing either. */
  readonly favours: readonly Operator[];
  readonly holders: Holders;
  /** For every token the quote with the shortest content that holds it. */
  readonly innermost: readonly (string | undefined)[];
  /** The topic that the article names most often, and that of both sides; `null` where none is named often. */
  readonly main: TopicMentionFound | null;
  readonly mainJoint: TopicMentionFound | null;
  /** As `main`, of the topics that are somebody's deed. */
  readonly mainAct: TopicMentionFound | null;
  /** Quote id → speaker id. */
  readonly speakerOf: ReadonlyMap<string, string>;
}

/** For every token the quote with the shortest content that holds it: later ones of one length win. */
function toInnermost(view: TextView, quotes: readonly SpokenQuote[]): (string | undefined)[] {
  const out: (string | undefined)[] = new Array(view.tokens.length).fill(undefined);
  const lengths = new Float64Array(view.tokens.length).fill(Number.POSITIVE_INFINITY);
  for (const { id, content } of quotes) {
    const length = content.reduce((sum, { start, end }) => sum + end - start, 0);
    for (const { start, end } of content)
      for (let at = tokenAt(view, start); at < out.length && (view.tokens[at]?.start ?? end) < end; at++)
        if (length < (lengths[at] ?? 0)) {
          out[at] = id;
          lengths[at] = length;
        }
  }
  return out;
}

/** Of operators that overlap, the longest; of equal ones all. */
function withoutOverlaps(operators: readonly Operator[]): Operator[] {
  const out: Operator[] = [];
  for (const operator of [...operators].sort((a, b) => a.first - b.first || b.last - a.last)) {
    const before = out.at(-1);
    if (!before || operator.first >= before.last) out.push(operator);
    else if (operator.last - operator.first > before.last - before.first) out[out.length - 1] = operator;
    else if (operator.first === before.first && operator.last === before.last) out.push(operator);
  }
  return out;
}

/** The words that take a side, in text order. Words that name a topic take none. */
function toOperators(view: TextView, index: TopicIndex, { found }: TopicMentions) {
  const named = new Uint8Array(view.tokens.length);
  const mentioned = new Uint8Array(view.tokens.length);
  for (const { first, last } of found) mentioned.fill(1, first, last);
  // "would prevent another war": of a war that is a matter itself the verb tells what is done to it.
  const all = findPhrases(index.operators, view.tokens).filter(
    ({ value, last }) => value !== 'boon' || mentioned[last - 1] !== 1,
  );
  // "should halt the dam": a bare "halt" is a word of refusal to what follows it.
  for (const { first, last, explicit } of found) if (explicit || last - first > 1) named.fill(1, first, last);
  // "would [have to end the dam]": what is said of it is part of its name.
  const isFree = ({ value, first, last }: Operator) =>
    value !== 'none' &&
    (!((named[first] || value === 'must') && named[last - 1]) || view.tokens[first]?.lower === 'until');
  return {
    operators: withoutOverlaps(all.filter(({ value }) => value !== 'price' && value !== 'favour')).filter(
      isFree,
    ),
    prices: withoutOverlaps(all.filter(({ value }) => value === 'price')),
    favours: withoutOverlaps(all.filter(({ value }) => value === 'favour')),
  };
}

/** An article is about what it names so often … */
const MAIN = 2;
/** … and at least once in so many sentences: long ones name much that they are not about. */
const SENTENCES_TO_ONE = 25;

/** The topics named often, those named most first; of equals the one named first. */
function toMain({ sentences }: TextView, { found }: TopicMentions): TopicMentionFound[] {
  const least = Math.max(MAIN, sentences.length / SENTENCES_TO_ONE);
  const counts = new Map<number, { first: TopicMentionFound; count: number }>();
  for (const mention of found)
    if (mention.explicit)
      counts.set(mention.topic, {
        first: counts.get(mention.topic)?.first ?? mention,
        count: (counts.get(mention.topic)?.count ?? 0) + 1,
      });
  return [...counts.values()]
    .filter(({ count }) => count >= least)
    .sort((a, b) => b.count - a.count)
    .map(({ first }) => first);
}

/** Whether a topic is something that somebody can do. */
export const isDeed = (index: TopicIndex, topic: number) => (index.topics[topic]?.doers.length ?? 0) > 0;

export function toScene(
  view: TextView,
  quotes: readonly SpokenQuote[],
  speakers: SpeakersFound,
  index: TopicIndex,
  mentions: TopicMentions,
): Scene {
  const main = toMain(view, mentions);
  return {
    view,
    index,
    mentions,
    ...toOperators(view, index, mentions),
    holders: toHolders(view, speakers, index),
    innermost: toInnermost(view, quotes),
    main: main[0] ?? null,
    mainJoint: main.find(({ topic }) => index.topics[topic]?.joint) ?? null,
    mainAct: main.find(({ topic }) => isDeed(index, topic)) ?? null,
    speakerOf: new Map(quotes.flatMap(({ id, speaker }) => (speaker ? [[id, speaker.id] as const] : []))),
  };
}
