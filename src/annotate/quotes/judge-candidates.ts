import type { CueKind } from '../../lexicon/cue-counts.ts';
import { type CueJudge, toConfidence, toOdds } from '../../lexicon/cue-judge.ts';
import type { Candidate } from './candidate.ts';
import type { Judged } from './choose.ts';
import type { PlacedCandidate } from './find-within.ts';
import type { Grammar } from './grammar.ts';
import { kindOf } from './judge.ts';

/** From this confidence on a candidate is likely enough to speak for what stands in its content. */
const LEAST_HOLDER = 0.5;
const LEAST_ODDS = toOdds(LEAST_HOLDER);

type Held = readonly [candidate: Candidate, kind: CueKind];

/**
 * "C, the agency said", "according to Lund, C", "the agency reported that C": who only hands on what others
 * said does not take it from them.
 */
const handsOn = ({ lemma, form, frame }: Candidate): boolean =>
  lemma === 'report' || form === 'phrase' || frame === 'before' || frame === 'before-turned';

/** Whether somebody is made to speak, whose words may be handed on. */
const isSpoken = ({ group, source }: CueKind): boolean => source !== 'none' && group === 'reporting';

/** "He rejected Lund’s claim that": whose claim it is has a name, whoever speaks of it. */
const isNamed = ({ group, source }: CueKind): boolean => source === 'name' && group === 'noun';

/** How many of some candidates have each token in their content. */
function countHolders(candidates: readonly Candidate[], tokenCount: number): Uint16Array {
  const holders = new Uint16Array(tokenCount);
  for (const { content } of candidates)
    for (const { first, last } of content)
      for (let at = first; at < last; at++) holders[at] = (holders[at] ?? 0) + 1;
  return holders;
}

const holdsOwnCue = ({ cue, content }: Candidate): boolean =>
  content.some(({ first, last }) => cue.some((part) => first <= part.first && part.first < last));

/**
 * The kinds of all candidates of a text, each with whether its cue stands in the content of another that is
 * likely by itself.
 * @param odds of the same candidates, judged without that
 */
export function withHeld(held: readonly Held[], odds: readonly number[], tokenCount: number): CueKind[] {
  const likely: Candidate[] = [];
  for (const [index, [candidate]] of held.entries())
    if ((odds[index] as number) >= LEAST_ODDS && !holdsOwnCue(candidate)) likely.push(candidate);
  const all = countHolders(likely, tokenCount);
  const own = countHolders(
    likely.filter((candidate) => !handsOn(candidate)),
    tokenCount,
  );
  return held.map(([{ cue }, kind]) => {
    const at = cue[0]?.first ?? 0;
    const isHeld = !isNamed(kind) && (isSpoken(kind) ? own : all)[at];
    return { ...kind, held: isHeld ? 'held' : 'free' };
  });
}

/** Candidates of a text with their kinds, each judged by itself first, so that it is known what holds the others. */
function judgeKinds(grammar: Grammar, candidates: readonly PlacedCandidate[], judge: CueJudge) {
  const alone = candidates.map((candidate): Held => [candidate, kindOf(grammar, candidate)]);
  const odds = alone.map(([, kind]) => judge.oddsOf(kind));
  return { odds, kinds: withHeld(alone, odds, grammar.view.tokens.length) };
}

/** The kinds of all candidates of a text. */
export const kindsOf = (
  grammar: Grammar,
  candidates: readonly PlacedCandidate[],
  judge: CueJudge,
): CueKind[] => judgeKinds(grammar, candidates, judge).kinds;

/** Candidates of a text with how likely they are, each knowing which of the others are likely. */
export function judgeCandidates(
  grammar: Grammar,
  candidates: readonly PlacedCandidate[],
  judge: CueJudge,
): Judged[] {
  const { odds, kinds } = judgeKinds(grammar, candidates, judge);
  return candidates.map((candidate, index) => ({
    candidate,
    confidence: toConfidence((odds[index] as number) * judge.heldFactorOf(kinds[index] as CueKind)),
  }));
}
