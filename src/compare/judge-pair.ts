import { alignKeys } from './align-words.ts';
import { daysApart } from './day-order.ts';
import type { WordForm } from './stems.ts';
import type { Utterance } from './utterance.ts';

/** So many quoted words in a row make it one utterance, whatever else stands round them. */
const RUN = 6;
/** So many of them tell something: "I don't think we will" is anybody's. */
const RUN_TELLING = 3;
/** Different wordings of one utterance are reported at most so many days apart. */
const WINDOW = 6;
/** Shares of weighed content words, measured on annotated stories: of both, and of the shorter one. */
const LEAST_DICE = 0.5;
const LEAST_CONTAINED = 0.75;
/** Within one story less will do. */
const STORY_DICE = 0.38;
const STORY_CONTAINED = 0.6;
/** Within one story, of quotes that take the same position by the same act, less still. */
const ACT_DICE = 0.2;
/** A quoted fragment of so many words, so many of them telling, is known again; one word more at a later time. */
const FRAGMENT_WORDS = 3;
const FRAGMENT_KEYS = 2;
/** Quoted words without any small word among them are a catchword below this length. */
const CATCHWORD = 5;
/** Fewer shared words than this are chance. */
const LEAST_SHARED = 3;
const STORY_SHARED = 2;

export interface Similarity {
  /** 0 to 1: shared weight over the weight of both. */
  readonly dice: number;
  readonly contained: number;
  readonly shared: number;
}

/** @param weightOf how much a key tells; rare ones more */
export function toSimilarity(
  left: readonly string[],
  right: readonly string[],
  weightOf: (key: string) => number,
): Similarity {
  const counts = new Map<string, number>();
  for (const key of left) counts.set(key, (counts.get(key) ?? 0) + 1);
  let common = 0;
  let shared = 0;
  for (const key of right) {
    const left = counts.get(key) ?? 0;
    if (left === 0) continue;
    counts.set(key, left - 1);
    common += weightOf(key);
    shared++;
  }
  const total = (keys: readonly string[]) => keys.reduce((sum, key) => sum + weightOf(key), 0);
  const a = total(left);
  const b = total(right);
  return {
    dice: (2 * common) / Math.max(a + b, 1e-9),
    contained: common / Math.max(Math.min(a, b), 1e-9),
    shared,
  };
}

interface Run {
  readonly length: number;
  /** How many of its words tell something. */
  readonly telling: number;
}

/** The longest run of equal words. */
function longestRun(left: readonly WordForm[], right: readonly WordForm[]): Run {
  let best: Run = { length: 0, telling: 0 };
  let run = best;
  let before: readonly [number, number] | null = null;
  for (const pair of alignKeys(lowersOf(left), lowersOf(right))) {
    const goesOn = before !== null && pair[0] === before[0] + 1 && pair[1] === before[1] + 1;
    const telling = Number(left[pair[0]]?.common === false);
    run = goesOn ? { length: run.length + 1, telling: run.telling + telling } : { length: 1, telling };
    if (run.length > best.length) best = run;
    before = pair;
  }
  return best;
}

/**
 * Whether the quoted words of one stand in the other as they are, and tell enough.
 * @param isNear whether both were said at about the same time
 */
function isFragment(left: readonly WordForm[], right: readonly WordForm[], isNear: boolean): boolean {
  const [part, whole] = left.length <= right.length ? [left, right] : [right, left];
  const telling = part.filter(({ common }) => !common).length;
  // A name or a catchword that many use has no small words of its own: "radical reform".
  if (telling === part.length && telling < CATCHWORD) return false;
  if (telling < FRAGMENT_KEYS || part.length < FRAGMENT_WORDS + Number(!isNear)) return false;
  return longestRun(whole, part).length === part.length;
}

const lowersOf = (words: readonly WordForm[]) => words.map(({ lower }) => lower);

/** How surely two quotes report one utterance; 0 where they do not. */
export function judgePair(left: Utterance, right: Utterance, weightOf: (key: string) => number): number {
  const similarity = toSimilarity(left.keys, right.keys, weightOf);
  const sameSpeaker = left.quote.speaker?.id === right.quote.speaker?.id && left.quote.named;
  const [own, theirs] = [left.verbatim, right.verbatim];
  if (own.length >= RUN && theirs.length >= RUN) {
    const run = longestRun(own, theirs);
    if (
      run.length >= RUN &&
      run.telling >= RUN_TELLING &&
      (sameSpeaker || run.length >= 2 * RUN || !left.quote.speaker || !right.quote.speaker)
    )
      return 1 + similarity.dice;
  }
  if (!sameSpeaker) return 0;
  const isNear = daysApart(left.quote.days, right.quote.days) <= WINDOW;
  if (isFragment(own, theirs, isNear)) return 1;
  const inStory = left.story >= 0 && left.story === right.story;
  if (!inStory && !isNear) return 0;
  const { dice, contained, shared } = similarity;
  if (inStory && left.quote.acts.some((act) => right.quote.acts.includes(act)))
    return dice >= ACT_DICE && shared > 0 ? dice : 0;
  if (shared < (inStory ? STORY_SHARED : LEAST_SHARED)) return 0;
  const passes = inStory
    ? dice >= STORY_DICE || (contained >= STORY_CONTAINED && dice >= STORY_DICE / 2 && shared >= LEAST_SHARED)
    : dice >= LEAST_DICE || (contained >= LEAST_CONTAINED && dice >= LEAST_DICE / 2);
  return passes ? dice : 0;
}
