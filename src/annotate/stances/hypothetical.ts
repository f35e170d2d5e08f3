import { CONDITIONS, isLongCondition } from './clauses.ts';
import type { Scene } from './scene.ts';

/** A clause is read no further than so many tokens. */
const REACH = 80;
/** "until" stands at most so many tokens before the verb. */
const REACH_UNTIL = 5;
/** Before a verb of taking a side they make it what ought to be, or might. */
const UNREAL: ReadonlySet<string> = new Set('should must might may shall'.split(' '));

/** The clause a verb stands in begins with a condition or a question: "if A rejects", "whether A rejects". */
export function isHypothetical({ view, mentions: { clauses } }: Scene, at: number): boolean {
  let first = at;
  while (first > Math.max(0, at - REACH) && clauses[first - 1] === clauses[at]) first--;
  const opener = view.tokens[first]?.lower ?? '';
  // "no visits until the assembly condemns the dam"
  for (let before = at - 1; before >= Math.max(first, at - REACH_UNTIL); before--)
    if (view.tokens[before]?.lower === 'until') return true;
  return opener === 'whether' || CONDITIONS.has(opener) || isLongCondition(view.tokens, first);
}

const ABLE: ReadonlySet<string> = new Set(['can', 'could']);
/** What one who is able to has not done: "any of them can demand it". "can accept it" takes a side. */
const STEPS =
  /^(?:demand|request|seek|ask|call|urge|propose|offer|reject|veto|block|oppose|refuse|appeal|cancel|suspend|halt)$/;
const FUTURE: ReadonlySet<string> = new Set(['will', 'would', "'ll", '’ll']);
/** "will respond if": what follows is no answer of his. */
const ANSWERS = /^(?:respond|react|reply|retaliate)$/;

/** "should press for", "might reject": what somebody ought to do is no side that he takes. */
export const isUnreal = ({ view: { tokens } }: Scene, verb: number) => {
  const before = tokens[verb - 1]?.lower ?? '';
  const itself = tokens[verb]?.lower ?? '';
  if (ABLE.has(before) && STEPS.test(itself)) return true;
  if (FUTURE.has(before) && ANSWERS.test(itself)) return true;
  return UNREAL.has(before) || (before === 'not' && UNREAL.has(tokens[verb - 2]?.lower ?? ''));
};

/** They begin a question that yes or no answers. */
export const ASKING: ReadonlySet<string> = new Set(
  'do does did is are was were will would can could should has have had may shall'.split(' '),
);

/** Whether a token stands in a sentence that asks what yes or no answers: "Does Ruritania want the dam?" */
export function isInYesOrNo(scene: Scene, at: number): boolean {
  const { tokens, sentences } = scene.view;
  const first = sentences[tokens[at]?.sentence ?? 0]?.first ?? at;
  return isInQuestion(scene, at) && ASKING.has(tokens[first]?.lower ?? '');
}

/** Whether a token stands in a sentence that asks. */
export function isInQuestion({ view: { tokens, sentences } }: Scene, at: number): boolean {
  const last = (sentences[tokens[at]?.sentence ?? 0]?.last ?? at) - 1;
  return tokens[last]?.text === '?';
}
