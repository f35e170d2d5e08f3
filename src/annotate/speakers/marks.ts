import type { Paragraph, TextView } from '../../text/view.ts';
import type { Attribution } from '../findings.ts';
import { toTokenRange } from './mention-map.ts';

/** Shorter quotations are names and scare quotes: narration goes on within them. */
const SHORTEST_SPEECH = 5;

/** Fewer tokens outside quotation marks tell nothing: the clock stands still. */
const SHORTEST_NARRATION = 3;

/** Where the narrator's voice gives way, token by token: 1 in words told of, 2 between quotation marks. */
export function toVoiceMarks(view: TextView, attributions: readonly Attribution[]): Uint8Array {
  const marks = new Uint8Array(view.tokens.length);
  for (const { content } of attributions)
    for (const range of content) {
      const { first, last } = toTokenRange(view.tokens, range);
      marks.fill(1, first, last);
    }
  for (const { inner, depth } of view.quotations) {
    if (depth > 0) continue;
    const { first, last } = toTokenRange(view.tokens, inner);
    if (last - first >= SHORTEST_SPEECH) marks.fill(2, first, last);
  }
  return marks;
}

/** After "___" or "5:45 p.m." on a line of its own another item begins: so many sentences pass for the reader. */
const NEXT_ITEM = 4;

const RULE_OR_TIME = /^(?:[_*=~#•·—–-]{3,}|\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)\.?$/i;
/** Longer lines are no rule and no time. */
const LONGEST_RULE = 12;

/** Whether a paragraph only parts items of a live blog. */
function partsItems({ text, paragraphs }: TextView, index: number): boolean {
  const { start, end } = paragraphs[index] as Paragraph;
  return end - start <= LONGEST_RULE && RULE_OR_TIME.test(text.slice(start, end));
}

/** For each sentence how many sentences of narration have begun up to it: the clock of the discourse. */
export function toClock(view: TextView, marks: Uint8Array): Int32Array {
  const clock = new Int32Array(view.sentences.length);
  let time = 0;
  for (const sentence of view.sentences) {
    if (
      view.paragraphs[sentence.paragraph]?.firstSentence === sentence.index &&
      partsItems(view, sentence.paragraph)
    )
      time += NEXT_ITEM;
    let narrated = 0;
    for (let at = sentence.first; at < sentence.last && narrated < SHORTEST_NARRATION; at++)
      if (marks[at] !== 2) narrated++;
    if (narrated === SHORTEST_NARRATION) time++;
    clock[sentence.index] = time;
  }
  return clock;
}
