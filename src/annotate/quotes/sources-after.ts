import { reportingLemmas } from '../../lexicon/en/reporting-lemmas.ts';
import type { TokenRange } from '../../text/view.ts';
import { isNoun, isVerbClass } from '../../text/word-class.ts';
import { complementAt, isOpening } from './complements.ts';
import { type Grammar, isNominal, lowerAt, quotationAt, range, sentenceOf, textAt } from './grammar.ts';
import { beforeOccasion, nounPhraseEnd } from './noun-phrases.ts';

/** What follows "according to": the noun phrase with all that hangs on it, up to the comma or the sentence's end. */
export function sourceAfterAccording(grammar: Grammar, to: number): TokenRange[] {
  const end = sentenceOf(grammar, to).last;
  const [plain] = sourceAfter(grammar, to);
  if (!plain) return [];
  const next = grammar.classes[plain.last];
  const goesOn =
    next === 'VBN' ||
    next === 'VBD' ||
    next === 'VBG' ||
    next === 'WP' ||
    next === 'IN' ||
    next === 'TO' ||
    next === 'NNP';
  if (!goesOn) return [plain];
  const limit = Math.min(end, plain.last + LONGEST_APPOSITION);
  let last = plain.last;
  while (
    last < limit &&
    textAt(grammar, last) !== ',' &&
    textAt(grammar, last) !== ';' &&
    grammar.quotationOf[last] === -1
  )
    last++;
  if (last === end && textAt(grammar, end - 1) === '.') last--;
  return [range(plain.first, last)];
}

/** The noun phrase right of an inverted cue ("said Larijani, the council's secretary") with its apposition; or none. */
export function sourceAfter(grammar: Grammar, head: number): TokenRange[] {
  const end = sentenceOf(grammar, head).last;
  const first = head + 1;
  if (grammar.quotationOf[first] !== -1) return [];
  // "According to him, the dam": no apposition.
  if (grammar.classes[first] === 'PRP' && textAt(grammar, first + 1) === ',')
    return [range(first, first + 1)];
  const plainEnd = beforeOccasion(grammar, first, nounPhraseEnd(grammar, first, end));
  if (plainEnd === first) return [];
  const phraseEnd = describedEnd(grammar, plainEnd, end);
  if (textAt(grammar, phraseEnd) !== ',') return [range(first, phraseEnd)];
  const next = grammar.classes[phraseEnd + 1];
  if (next === 'WP') {
    const relativeEnd = insertionEnd(grammar, phraseEnd + 1, end);
    return [range(first, reports(grammar, phraseEnd + 1, relativeEnd) ? phraseEnd : relativeEnd)];
  }
  const office = BEGIN_OFFICES.has(lowerAt(grammar, phraseEnd + 1));
  if (!office && (!isNominal(next) || next === 'VBG' || next === 'VBN')) return [range(first, phraseEnd)];
  return [range(first, withRelative(grammar, insertionEnd(grammar, phraseEnd + 1, end), end))];
}

/** "said Lund, a nurse in Tilos, who votes": whoever is described so far is described to the end. */
function withRelative(grammar: Grammar, last: number, end: number): number {
  if (textAt(grammar, last) !== ',' || lowerAt(grammar, last + 1) !== 'who') return last;
  const relativeEnd = insertionEnd(grammar, last + 1, end);
  return reports(grammar, last + 1, relativeEnd) ? last : relativeEnd;
}

/** Adverbs and participles that begin an apposition: "Lund, now the mayor of Tilos", "Hale, managing director". */
const BEGIN_OFFICES: ReadonlySet<string> = new Set([
  ...['now', 'then', 'once', 'formerly', 'currently'],
  ...['managing', 'acting', 'founding', 'presiding', 'commanding'],
]);

/** "a source involved in the plan", "an owner of a shop who asked not to be named": what tells which one is meant. */
function describedEnd(grammar: Grammar, phraseEnd: number, end: number): number {
  const wordClass = grammar.classes[phraseEnd];
  const next = grammar.classes[phraseEnd + 1];
  const describes =
    lowerAt(grammar, phraseEnd) === 'who' ||
    (lowerAt(grammar, phraseEnd) === 'that' && isVerbClass(next)) ||
    ((wordClass === 'VBN' || wordClass === 'VBD' || wordClass === 'JJ') && next === 'IN');
  return describes && phraseEnd < end ? insertionEnd(grammar, phraseEnd + 1, end) : phraseEnd;
}

/** Whether a relative clause reports something of its own: then it is no mere description of the source. */
export function reports(grammar: Grammar, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (
      isVerbClass(grammar.classes[at]) &&
      reportingLemmas.has(grammar.lemma(at)) &&
      takesClause(grammar, at)
    )
      return true;
  return grammar.view.tokens[to]?.kind === 'quote';
}

function takesClause(grammar: Grammar, head: number): boolean {
  const { frame } = complementAt(grammar, head);
  return frame === 'that' || frame === 'clause' || frame === 'quote' || frame === 'wh';
}

/** Longest title in quotation marks within an apposition, in tokens. */
const LONGEST_TITLE = 12;

/** Token after a title or term in quotation marks that belongs to the words before it ("author of “Silent Water”"); -1 where an utterance begins. */
function titleEnd(grammar: Grammar, open: number): number {
  const before = grammar.classes[open - 1];
  if (!isOpening(grammar, open) || (before !== 'IN' && before !== 'DT' && before !== 'JJ' && !isNoun(before)))
    return -1;
  const { last } = quotationAt(grammar, open);
  return last - open <= LONGEST_TITLE ? last : -1;
}

/** Longest apposition right of an inverted source, in tokens. */
const LONGEST_APPOSITION = 60;

/** ", Md.," and ", Tennessee.": a name between a comma and another, or the end of the sentence. */
function placeFollows(grammar: Grammar, at: number, end: number): boolean {
  if (grammar.classes[at] !== 'NNP') return false;
  if (textAt(grammar, at + 1) === ',') return true;
  const last = grammar.classes[at + 1] === 'NNP' ? at + 1 : at;
  return last + 1 === end || (last + 2 === end && textAt(grammar, last + 1) === '.');
}

function insertionEnd(grammar: Grammar, from: number, end: number): number {
  const limit = Math.min(end, from + LONGEST_APPOSITION);
  for (let at = from; at < limit; at++) {
    const token = grammar.view.tokens[at];
    if (token?.kind === 'quote') {
      const title = titleEnd(grammar, at);
      if (title < 0) return at;
      at = title - 1;
      continue;
    }
    if (textAt(grammar, at) === ';') return at;
    if (textAt(grammar, at) === ',' && !(grammar.classes[at - 1] === 'CD' && at - from < 3)) {
      if (!placeFollows(grammar, at + 1, end)) return at;
    }
  }
  return textAt(grammar, limit - 1) === '.' ? limit - 1 : limit;
}
