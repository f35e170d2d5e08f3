import type { TextView, Token } from '../../text/view.ts';
import { OWN_DOCUMENT } from '../../text/word-features.ts';
import type { Context } from './context.ts';
import { lowerAt } from './lookups.ts';
import { tokenAt } from './mention-map.ts';
import type { Ordered } from './order-attributions.ts';
import type { Party } from './party.ts';

/** A "statement" stands near the cue of what is said in it. */
const DOCUMENT_REACH = 25;
/** From a letter to the one it is written to, in tokens: "letter to the". */
const ADDRESSEE = 3;
/** "The same letter" may stand anywhere in a sentence, but sentences do not go on for ever. */
const SAME_DOCUMENT_REACH = 100;

/** Tokens that name what people put out in their own name, in order; a later "the statement" means who did. */
export function findOwnDocuments({ tokens }: TextView): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < tokens.length; at++)
    if (((tokens[at] as Token).word.features & OWN_DOCUMENT) !== 0) found.push(at);
  return found;
}

/** Position in a list of tokens, in order, of the first that does not stand before `token`. */
function positionFrom(list: readonly number[], token: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @param assigned tokens whose writer is known: the first to speak beside a letter wrote it */
export function noteDocuments(
  context: Context,
  { at, attribution }: Ordered,
  marks: Uint8Array,
  party: Party,
  assigned: Set<number>,
): void {
  const { tokens, sentences } = context.view;
  const sentence = sentences[(tokens[at] as Token | undefined)?.sentence ?? 0];
  if (!sentence) return;
  const cue = attribution.cue?.ranges[0];
  const ends = [at, cue ? tokenAt(tokens, cue.start) : at].toSorted((a, b) => a - b) as [number, number];
  const from = Math.max(sentence.first, ends[0] - SAME_DOCUMENT_REACH);
  const to = Math.min(sentence.last, ends[1] + SAME_DOCUMENT_REACH);
  const { ownDocuments } = context;
  const begin = positionFrom(ownDocuments, from);
  if (begin === ownDocuments.length || (ownDocuments[begin] as number) >= to) return;
  const isBarrier = (i: number) => lowerAt(context, i) === ';';
  let first = ends[0];
  while (first > sentence.first && ends[0] - first < DOCUMENT_REACH && !isBarrier(first - 1)) first--;
  let last = ends[1];
  while (last < sentence.last && last - ends[1] < DOCUMENT_REACH && !isBarrier(last)) last++;
  for (let next = begin; next < ownDocuments.length && (ownDocuments[next] as number) < to; next++) {
    const i = ownDocuments[next] as number;
    if (assigned.has(i)) continue;
    const { lower } = tokens[i] as Token;
    // "in the same letter he offered": the document of this sentence, though it seems part of what is told.
    const isSame = lowerAt(context, i - 1) === 'same';
    if (!isSame && (i < first || i >= last || marks[i] !== 0)) continue;
    // "sent a letter to the board urging": the board got it.
    if (i < at && at - i <= ADDRESSEE && lowerAt(context, i + 1) === 'to') continue;
    context.documents.set(lower, party);
    assigned.add(i);
  }
}
