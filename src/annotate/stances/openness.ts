import { findPhrases, type PhraseMatch } from '../../lexicon/phrases.ts';
import type { IndexedTopic, TopicIndex } from '../../lexicon/topics-index.ts';
import type { TextView } from '../../text/view.ts';

/** What an article is about it names in its first paragraphs, or so often. */
const TOP = 4;
const OFTEN = 4;

/** An article is about other matters, too, where it names them so often, and this part as often as its own … */
const FEWEST_OTHERS = 3;
const OTHERS_PART = 0.5;
/** … or one state that has no part in it so much more often: mediators are named often, too … */
const STATE_MORE = 3;
/** … or where it is as long as this, in tokens, and names its own in fewer than five of a thousand. */
const LONG = 600;
const LEAST_RATE = 0.005;

/** What a sentence is about is looked for in so many sentences, itself and those before it in its paragraph. */
const REACH_BACK = 3;

/** Which topics an article is open to: what it is about it names at its top, or often. */
export class Openness {
  readonly #atTop = new Set<string>();
  readonly #counts = new Map<string, number>();

  note(view: TextView, { value, first }: PhraseMatch<string>): void {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1);
    if ((view.sentences[view.tokens[first]?.sentence ?? 0]?.paragraph ?? 0) < TOP) this.#atTop.add(value);
  }

  /** Whether it is about other matters as well: it names them half as often, or what it is about hardly ever. */
  isShared({ article, elsewhere }: IndexedTopic, tokens: number, mostOfState: number): boolean {
    const own = this.#counts.get(article ?? '') ?? 0;
    const others = this.#counts.get(elsewhere ?? '') ?? 0;
    const isNamedElsewhere = others >= FEWEST_OTHERS && others >= own * OTHERS_PART;
    const isHardlyNamed = tokens >= LONG && own < tokens * LEAST_RATE;
    return isNamedElsewhere || isHardlyNamed || mostOfState >= own + STATE_MORE;
  }

  isOpen({ article }: IndexedTopic): boolean {
    return article === null || this.#atTop.has(article) || (this.#counts.get(article) ?? 0) >= OFTEN;
  }
}

/** How often the state is named that is named most of those that have no part in any topic; 0 where no topic asks. */
export function countOthers({ tokens }: TextView, { topics, sideWords, members }: TopicIndex): number {
  if (topics.every(({ elsewhere }) => elsewhere === null)) return 0;
  const ofTopics = topics.flatMap(({ parties, reserved, doers }) => [...parties, ...reserved, ...doers]);
  const involved = new Set(ofTopics.flatMap((id) => [id, ...(members.get(id) ?? [])]));
  const counts = new Map<string, number>();
  for (const { capital, lower } of tokens) {
    const state = capital ? sideWords.get(lower) : undefined;
    if (state !== undefined && !involved.has(state)) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

/** Whether a text is open to any topic; asks only for what opens one, since most texts are to none. */
export function isOpenToAny(view: TextView, { gates, topics }: TopicIndex): boolean {
  if (gates === null) return true;
  const openness = new Openness();
  for (const match of findPhrases(gates, view.tokens)) openness.note(view, match);
  return topics.some((topic) => openness.isOpen(topic));
}

/** Sentences that hold words, as `SENTENCE KEY`. */
type Held = ReadonlySet<string>;

/**
 * Whether a sentence is about another matter: neither it nor one shortly before it in its paragraph names what
 * the topic's articles name, and one of them names that, or the article is about other matters as well.
 */
export function isElsewhere(
  { sentences }: TextView,
  { article, elsewhere }: IndexedTopic,
  held: Held,
  at: number,
  isShared: boolean,
): boolean {
  if (elsewhere === null) return false;
  const paragraph = sentences[at]?.paragraph;
  let isNamed = isShared;
  for (let back = at; back > at - REACH_BACK && sentences[back]?.paragraph === paragraph; back--) {
    if (held.has(`${back} ${article}`)) return false;
    isNamed ||= held.has(`${back} ${elsewhere}`);
  }
  return isNamed;
}
