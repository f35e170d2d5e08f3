import { isFiniteClass, isNoun, isVerbClass } from '../../text/word-class.ts';
import { type Grammar, isCalendar, isDash, isNominal, lowerAt, sentenceOf, textAt } from './grammar.ts';

/** Longest apposition or relative clause between a subject and its verb, in tokens. */
const LONGEST_INSERTION = 40;

/** Appositions within appositions ("mayor of Austin, Texas, a Democrat,") read backwards. */
export const MOST_COMMAS = 6;

/** How far the "and" of a list may be from one of its commas, in tokens. */
const LIST_REACH = 30;

/** "Farmers, teachers, and clerks": whether a comma before "and" is the last of a list. */
export function endsSeries(grammar: Grammar, and: number, floor: number): boolean {
  if (lowerAt(grammar, and) === 'but' || textAt(grammar, and - 1) !== ',') return false;
  let at = and - 2;
  while (at > floor && isNominal(grammar.classes[at])) at--;
  return at < and - 2 && at > floor && textAt(grammar, at) === ',' && isListComma(grammar, at, floor);
}

/** "When the war ended, Lund and Larsen said": the first comma of a sentence that opens with a clause of time or reason. */
export function closesSubordinate(grammar: Grammar, comma: number): boolean {
  const { first } = sentenceOf(grammar, comma);
  if (comma - first > LONGEST_INSERTION || !TIME_CLAUSES.has(lowerAt(grammar, first))) return false;
  let finite = false;
  for (let at = first + 1; at < comma; at++) {
    if (textAt(grammar, at) === ',') return false;
    finite ||= isFiniteClass(grammar.classes[at]);
  }
  return finite;
}

const TIME_CLAUSES: ReadonlySet<string> = new Set([
  'when',
  'as',
  'while',
  'after',
  'before',
  'because',
  'since',
  'if',
]);

/** "After the war, Lund and Larsen said": the comma behind a time or place that a sentence begins with is no list's. */
export function closesOpening(grammar: Grammar, comma: number): boolean {
  const { first } = sentenceOf(grammar, comma);
  if (grammar.classes[first] !== 'IN' || comma - first > LONGEST_OPENING) return false;
  for (let at = first + 1; at < comma; at++) {
    const wordClass = grammar.classes[at];
    if (isVerbClass(wordClass) || wordClass === 'AUX' || wordClass === 'MD' || textAt(grammar, at) === ',')
      return false;
  }
  return true;
}

/** Tokens of a time or place before the first comma. */
const LONGEST_OPENING = 8;

/** A comma of "A, B and C": the phrase right of it has an "and", and a noun stands on its left. */
export function isListComma(grammar: Grammar, comma: number, floor: number): boolean {
  if (comma - 1 < floor || !isNoun(grammar.classes[comma - 1])) return false;
  if (closesSubordinate(grammar, comma) || closesOpening(grammar, comma)) return false;
  for (let at = comma + 1; at < comma + LIST_REACH; at++) {
    const wordClass = grammar.classes[at];
    if (wordClass === 'CC') return lowerAt(grammar, at) !== 'but';
    if ((isVerbClass(wordClass) && wordClass !== 'VBN') || wordClass === 'AUX' || wordClass === 'MD')
      return false;
    if (wordClass === 'PUNCT' && textAt(grammar, at) !== ',') return false;
  }
  return false;
}

/** "Ann Lee, 29," and "Ann Lee, 29 years old,": tokens after the number. */
const LONGEST_AGE = 3;

/** "Several farmers, including Lund,", "Lund, along with Larsen,": who belongs to the subject, too. */
function namesMembers(grammar: Grammar, first: number): boolean {
  const lower = lowerAt(grammar, first);
  if (lower === 'along') return lowerAt(grammar, first + 1) === 'with';
  return lower === 'including' || lower === 'like' || lower === 'among';
}

/** What stands between two commas: an apposition or relative clause belongs to the noun before it, an adverbial does not. */
export function insertionKind(
  grammar: Grammar,
  first: number,
  last: number,
): 'apposition' | 'relative' | 'adverbial' {
  const { classes } = grammar;
  const wordClass = classes[first];
  if (namesMembers(grammar, first)) return 'apposition';
  if (wordClass === 'WP' || (wordClass === 'IN' && lowerAt(grammar, first) === 'that')) return 'relative';
  if (wordClass === 'CD') return last - first <= LONGEST_AGE ? 'apposition' : 'adverbial';
  if (wordClass === 'NNP' && isCalendar(grammar, first)) return 'adverbial';
  // "the farmers, fearful of the flood,"
  const governs = classes[first + 1] === 'IN' || classes[first + 1] === 'TO';
  if (wordClass === 'JJ' && governs) return 'adverbial';
  if (
    wordClass === 'DT' ||
    wordClass === 'NN' ||
    wordClass === 'NNS' ||
    wordClass === 'NNP' ||
    wordClass === 'JJ' ||
    wordClass === 'PRP$'
  )
    return 'apposition';
  return 'adverbial';
}

export function previousMatching(grammar: Grammar, from: number, floor: number): number {
  const mark = textAt(grammar, from);
  const wanted = mark === ')' ? '(' : mark;
  const limit = Math.max(floor, from - LONGEST_INSERTION);
  for (let at = from - 1; at >= limit; at--) {
    if (
      wanted === ','
        ? textAt(grammar, at) === ','
        : isDash(grammar, from)
          ? isDash(grammar, at)
          : textAt(grammar, at) === wanted
    )
      return at;
  }
  return -1;
}
