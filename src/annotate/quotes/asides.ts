import { isFiniteClass } from '../../text/word-class.ts';
import { type Grammar, lowerAt } from './grammar.ts';

/** Whether a dash leads to words of the reporter's: a clause, an apposition, what somebody does meanwhile. */
export function remarkAt(grammar: Grammar, at: number): boolean {
  const wordClass = grammar.classes[at];
  return wordClass === 'DT' || wordClass === 'PRP' || wordClass === 'VBG' || lowerAt(grammar, at) === 'but';
}

const WHO: ReadonlySet<string> = new Set(['who', 'whose', 'whom']);

/** Longest "who" clause that more may follow, in tokens. */
const LONGEST_ASIDE = 40;

/** "accused the clerk, who had left, of haste": whether what is said may go on after the clause. */
function commaFollows(grammar: Grammar, from: number, end: number): boolean {
  for (let at = from; at < end && at < from + LONGEST_ASIDE; at++)
    if (grammar.view.tokens[at]?.text === ',') return true;
  return false;
}

/** Words that set what is said beside something else: ", compared with few before". */
const BESIDE: ReadonlySet<string> = new Set(['compared', 'given']);

/** ", a step that few had expected", ", just as Lund left", and after less than a clause ", which few had expected" and ", who had left": what the reporter thinks of it. */
export function asideAt(grammar: Grammar, from: number, end: number, wide: boolean): boolean {
  const lower = lowerAt(grammar, from);
  if (lower === 'which') return !wide;
  if (WHO.has(lower)) return !wide && !commaFollows(grammar, from, end);
  if (BESIDE.has(lower)) return true;
  if ((lower === 'just' || lower === 'even') && lowerAt(grammar, from + 1) === 'as') return true;
  // "never was, and never will be, a threat"
  if ((lower !== 'a' && lower !== 'an') || grammar.classes[from - 2] === 'AUX') return false;
  for (let at = from + 1; at < end; at++) {
    if (grammar.classes[at] === 'CC') return false;
    if (isFiniteClass(grammar.classes[at])) break;
  }
  return true;
}
