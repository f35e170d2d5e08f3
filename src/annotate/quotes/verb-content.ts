import { reportingLemmas } from '../../lexicon/en/reporting-lemmas.ts';
import type { TokenRange } from '../../text/view.ts';
import { isFiniteClass, isVerbClass } from '../../text/word-class.ts';
import { isOpening } from './complements.ts';
import { contentEnd } from './content-ends.ts';
import { type Grammar, lowerAt, quotationAt, range, sentenceOf, textAt } from './grammar.ts';
import { isHeading } from './headings.ts';

/** Fewer tokens than this left of ", S said" are no clause of content. */
const LEAST_CLAUSE = 3;

/** As many tokens are a clause even where no finite verb was recognised. */
const LONG_CLAUSE = 12;

/** Longest adverbial between the two halves of an interrupted quotation, in tokens. */
const LONGEST_ADVERBIAL = 20;

/** Whether a finite verb stands between two positions, outside quotations or in one. */
export function hasFinite(grammar: Grammar, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (isFiniteClass(grammar.classes[at])) return true;
  return false;
}

/** Longest term in quotation marks, in tokens: what is longer and opens a sentence was said. */
const LONGEST_TERM = 6;

/** What stands before ", S said": a quotation, or the sentence so far. `end` follows the comma or closing mark. */
export function contentBefore(grammar: Grammar, end: number, floor: number): TokenRange | null {
  let last = end;
  if (textAt(grammar, last - 1) === ',' || /^[-–—]+$/.test(textAt(grammar, last - 1))) last--;
  if (last <= floor && grammar.quotationOf[last - 1] === -1) return null;
  const quotation = grammar.quotationOf[last - 1] ?? -1;
  if (quotation !== -1) {
    const first = quotationAt(grammar, last - 1).first;
    const before = textAt(grammar, first - 1);
    const whole = last - first > LONGEST_TERM && grammar.view.tokens[first + 1]?.capital === true;
    if (first <= floor || before === ',' || before === ':' || before === '' || whole)
      return range(first, last);
    return range(Math.min(first, floor), last);
  }
  if (textAt(grammar, end - 1) !== ',') return null;
  const isStated = hasFinite(grammar, floor, last) || isHeading(grammar, floor);
  return (last - floor >= LEAST_CLAUSE && isStated) || last - floor >= LONG_CLAUSE
    ? range(quotationAt(grammar, floor).first, last)
    : null;
}

/** Whether a closing mark or comma stands right before `at`, so that content may have ended there. */
export function followsContent(grammar: Grammar, at: number): boolean {
  if (at <= sentenceOf(grammar, at).first) return false;
  const text = textAt(grammar, at - 1);
  if (text === ',' || /^[-–—]+$/.test(text)) return true;
  return closesUtterance(grammar, at - 1);
}

/** Whether a mark closes quoted words that a reporting clause may follow: they end in a comma or a stop. */
export function closesUtterance(grammar: Grammar, at: number): boolean {
  const token = grammar.view.tokens[at];
  if (token?.kind !== 'quote' || isOpening(grammar, at)) return false;
  const before = textAt(grammar, at - 1);
  if (/^[,.?!…—–-]/.test(before) || grammar.view.tokens[at - 1]?.kind === 'quote') return true;
  // Some leave the comma out: then the quotation must open the sentence and be longer than a term.
  const first = quotationAt(grammar, at).first;
  return first <= sentenceOf(grammar, at).first && at - first > LONGEST_TERM;
}

/** Content that goes on after "C, S said,": a quotation, or the rest of an unquoted sentence. */
export function contentAfter(grammar: Grammar, from: number, quotedBefore: boolean): TokenRange | null {
  const end = sentenceOf(grammar, Math.max(0, from - 1)).last;
  if (from >= end) return null;
  let at = from;
  while (at < end && textAt(grammar, at) !== ',' && textAt(grammar, at) !== ':' && !isOpening(grammar, at)) {
    const wordClass = grammar.classes[at];
    if (isVerbClass(wordClass) && wordClass !== 'VBG' && wordClass !== 'VBN') return null;
    if (wordClass === 'WP' || wordClass === 'CC' || textAt(grammar, at) === ';') return null;
    at++;
  }
  if (at >= end) return null;
  if (isOpening(grammar, at)) return range(at, quotationAt(grammar, at).last);
  const next = at + 1;
  if (next >= end) return null;
  if (isOpening(grammar, next)) return range(next, quotationAt(grammar, next).last);
  // "“A,” S said, but “B.”"
  if (quotedBefore && grammar.classes[next] === 'CC' && isOpening(grammar, next + 1))
    return range(next + 1, quotationAt(grammar, next + 1).last);
  if (lowerAt(grammar, next) === 'that' && textAt(grammar, at) === ',')
    return range(next, contentEnd(grammar, next, 'that', true));
  if (quotedBefore) return quotationAfterAdverbial(grammar, next, end);
  if (at !== from) return null;
  const wordClass = grammar.classes[next];
  if (
    wordClass === 'VBG' ||
    wordClass === 'VBN' ||
    wordClass === 'WP' ||
    wordClass === 'CC' ||
    lowerAt(grammar, next) === 'as'
  )
    return null;
  return range(next, contentEnd(grammar, next, 'clause', true));
}

/** A participle of saying this near before a quotation is its own cue ("adding later, “…”"), in tokens. */
const OWN_CUE_REACH = 4;

/** "“…,” S said during a rally in Ames, Iowa, “…”": the quotation after adverbials, with no clause between. */
function quotationAfterAdverbial(grammar: Grammar, from: number, end: number): TokenRange | null {
  let reporting = Number.NEGATIVE_INFINITY;
  for (let at = from; at + 1 < end && at < from + LONGEST_ADVERBIAL; at++) {
    const wordClass = grammar.classes[at];
    if (
      wordClass === 'VBD' ||
      wordClass === 'VBZ' ||
      wordClass === 'AUX' ||
      wordClass === 'MD' ||
      wordClass === 'WP'
    )
      return null;
    if (wordClass === 'VBG' && reportingLemmas.has(grammar.lemma(at))) reporting = at;
    if (isOpening(grammar, at)) return null;
    const text = textAt(grammar, at);
    if ((text === ',' || text === ':') && isOpening(grammar, at + 1))
      return at - reporting < OWN_CUE_REACH ? null : range(at + 1, quotationAt(grammar, at + 1).last);
  }
  return null;
}
