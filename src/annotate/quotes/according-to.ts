import type { TokenRange } from '../../text/view.ts';
import { isFiniteClass, isVerbClass } from '../../text/word-class.ts';
import type { Candidate } from './candidate.ts';
import { clauseFollows, isOpening } from './complements.ts';
import { clauseFloor, contentEnd } from './content-ends.ts';
import { type Grammar, lowerAt, quotationAt, range, sentenceOf, textAt } from './grammar.ts';
import { sourceAfterAccording } from './sources-after.ts';

/** Content left of ", according to S": from the sentence's beginning, or from after a reporting "that" … */
export function contentLeft(grammar: Grammar, cue: number, floor: number): TokenRange | null {
  const last = textAt(grammar, cue - 1) === ',' ? cue - 1 : cue;
  if (last - floor < 2) return null;
  return range(relativeBefore(grammar, last, floor), last);
}

/** Longest relative clause that alone is vouched for, in tokens. */
const LONGEST_RELATIVE = 24;

/** "…, which is old, according to S": only the clause that ends there is from S. */
function relativeBefore(grammar: Grammar, last: number, floor: number): number {
  for (let at = last - 1; at > floor && at > last - LONGEST_RELATIVE; at--) {
    if (textAt(grammar, at) === ',' || grammar.quotationOf[at] !== -1) return floor;
    const opens = grammar.classes[at] === 'WP' && textAt(grammar, at - 1) === ',';
    if (opens) return isFiniteClass(grammar.classes[at + 1]) ? at : floor;
  }
  return floor;
}

/** Content that goes on right of the source, after its comma. */
export function contentRight(grammar: Grammar, comma: number, end: number): TokenRange | null {
  if (textAt(grammar, comma) === ':' && isOpening(grammar, comma + 1)) return quotationAt(grammar, comma + 1);
  if (textAt(grammar, comma) !== ',') return null;
  const next = grammar.classes[comma + 1];
  if (next === 'VBG' || next === 'WP' || next === 'VBN' || comma + 1 >= end) return null;
  const last = contentEnd(grammar, comma + 1, 'clause', true);
  return last > comma + 1 ? range(comma + 1, last) : null;
}

/** "According to S, C", "C, according to S" and "C, according to S, C". */
export function accordingToAt(grammar: Grammar, at: number): Candidate | null {
  if (lowerAt(grammar, at) !== 'according' || lowerAt(grammar, at + 1) !== 'to') return null;
  if (grammar.quotationOf[at] !== -1) return null;
  const sentence = sentenceOf(grammar, at);
  const opens = opensSentence(grammar, at, sentence.first);
  const source = sourceAfterAccording(grammar, at + 1).map((part) =>
    beforeClause(grammar, part, sentence.last),
  );
  const last = source.at(-1)?.last;
  if (last === undefined) return null;
  if (!opens && isMeasure(grammar, at, source)) return null;
  const left = opens ? null : contentLeft(grammar, at, bracketBefore(grammar, at, clauseFloor(grammar, at)));
  const right = contentRight(grammar, last, sentence.last);
  // "Lund said that, according to Larsen, C": the clause is still to come.
  const isOpener = left !== null && right !== null && grammar.classes[left.last - 1] === 'IN';
  const content = [isOpener ? null : left, right].filter((part) => part !== null);
  if (content.length === 0 || !content.some((part) => hasVerb(grammar, part))) return null;
  return {
    rule: opens ? 'according-to-first' : 'according-to-last',
    lemma: 'according to',
    frame: opens ? 'clause' : 'before',
    form: 'phrase',
    cue: [range(at, at + 2)],
    source,
    content,
    negated: false,
  };
}

/** "paid according to age": by what something goes, and nobody who says it. */
function isMeasure(grammar: Grammar, at: number, [first, second]: readonly TokenRange[]): boolean {
  if (!first || second || textAt(grammar, at - 1) === ',' || first.last - first.first > 1) return false;
  return grammar.classes[first.first] === 'NN';
}

/** Whether nothing but a conjunction or adverb stands before: "But, according to S, C". */
function opensSentence(grammar: Grammar, at: number, first: number): boolean {
  const mark = textAt(grammar, at - 1);
  if (at > first && (mark === ':' || mark === ';')) return true;
  for (let before = first; before < at; before++) {
    const wordClass = grammar.classes[before];
    if (wordClass !== 'CC' && wordClass !== 'RB' && wordClass !== 'PUNCT' && before > first) return false;
  }
  return at - first <= MOST_BEFORE;
}

/** Tokens that may stand before an "according to" that opens its sentence. */
const MOST_BEFORE = 3;

/** Token after the bracket that is open at a position, or the floor: "(93 percent were there, according to polls)". */
function bracketBefore(grammar: Grammar, at: number, floor: number): number {
  for (let before = at - 1; before >= floor; before--) {
    const text = textAt(grammar, before);
    if (text === ')') return floor;
    if (text === '(') return before + 1;
  }
  return floor;
}

/** The source up to the first comma after which a clause begins: what was said, and no apposition. */
export function beforeClause(grammar: Grammar, part: TokenRange, end: number): TokenRange {
  for (let at = part.first; at < part.last; at++)
    if (textAt(grammar, at) === ',' && (clauseFollows(grammar, at + 1, end) || isShareAt(grammar, at + 1)))
      return range(part.first, at);
  return part;
}

/** ", 46 percent of farmers": no source is told so, but what was found is. */
const isShareAt = (grammar: Grammar, at: number): boolean =>
  grammar.classes[at] === 'CD' && SHARES.has(lowerAt(grammar, at + 1));

const SHARES: ReadonlySet<string> = new Set(['percent', 'per', '%']);

export function hasVerb(grammar: Grammar, { first, last }: TokenRange): boolean {
  for (let at = first; at < last; at++)
    if (isVerbClass(grammar.classes[at]) || grammar.classes[at] === 'AUX' || grammar.classes[at] === 'MD')
      return true;
  return last - first > 3;
}
