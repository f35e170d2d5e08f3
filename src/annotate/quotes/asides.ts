import { isFiniteClass } from '../../text/word-class.ts';
import { type Grammar, lowerAt } from './grammar.ts';

/** Whether a dash leads to words of the reporter's: a clause, an apposition, what somebody does meanwhile. */
export function remarkAt(grammar: Grammar, at: number): boolean {
  const wordClass = grammar.classes[at];
  return wordClass === 'DT' || wordClass === 'PRP' || wordClass === 'VBG' || lowerAt(grammar, at) === 'but';
}

/** Words that set what is said beside something else: ", compared with few before". */
const BESIDE: ReadonlySet<string> = new Set(['compared', 'given']);

/** ", a step that few had expected", ", just as Lund left", and after less than a clause ", which few had expected": what the reporter thinks of it. */
export function asideAt(grammar: Grammar, from: number, end: number, wide: boolean): boolean {
  const lower = lowerAt(grammar, from);
  if (lower === 'which') return !wide;
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
