import type { Candidate } from './candidate.ts';
import { type Grammar, range, sentenceOf, textAt } from './grammar.ts';
import { isHeading } from './headings.ts';

/** Names of a headline's list are no more tokens than this, commas with them. */
const LONGEST_LIST = 12;

/** Where a list of names begins that ends before `first`: the start of its sentence; -1 where none does. */
function listStart(grammar: Grammar, first: number): number {
  const start = sentenceOf(grammar, first).first;
  if (textAt(grammar, first - 1) !== ',' || first - start > LONGEST_LIST) return -1;
  for (let at = start; at < first; at++) {
    const isComma = textAt(grammar, at) === ',' && at > start;
    if (!isComma && grammar.classes[at] !== 'NNP') return -1;
  }
  return start;
}

/** "Zenda, Tilos reject plan": in headlines a comma stands for "and", and all who are named are the subject. */
export function withHeadingList(grammar: Grammar, candidate: Candidate): Candidate {
  const [source] = candidate.source;
  const cue = candidate.cue[0];
  if (!source || !cue || cue.first < source.last || candidate.source.length > 1) return candidate;
  if (grammar.classes[source.last - 1] !== 'NNP' || !isHeading(grammar, source.first)) return candidate;
  // "Zenda, Lund says, rejects plan", "Tilos, Zenda rejects plan": one speaks, and one is spoken of or a place.
  if (grammar.classes[cue.first] !== 'VB' || textAt(grammar, cue.last) === ',') return candidate;
  const start = listStart(grammar, source.first);
  return start < 0 ? candidate : { ...candidate, source: [range(start, source.last)] };
}
