import { isFiniteClass, isNoun, isVerbClass } from '../../text/word-class.ts';
import { BREAK, CLAUSE_OPENER, CLAUSE_OR_PHRASE, COMMA, THAT, WHEN } from '../../text/word-features.ts';
import { featuresAt, type Grammar, sentenceOf } from './grammar.ts';
import { CONJUNCTION, FINITE, PREPOSITION, RELATIVE } from './token-features.ts';

/** Longest stretch looked through for a main verb, in tokens. */
const LONGEST_STRETCH = 80;

/** Whether a finite verb stands there that is the first of its group: "has" of "has said". */
function beginsFiniteGroup(grammar: Grammar, at: number, floor: number): boolean {
  if ((featuresAt(grammar, at) & FINITE) === 0) return false;
  let before = at - 1;
  while (before >= floor && grammar.classes[before] === 'RB') before--;
  if (before < floor) return true;
  const wordClass = grammar.classes[before];
  return wordClass !== 'AUX' && wordClass !== 'MD' && wordClass !== 'TO';
}

/** Whether a verb goes on with the clause before it: "while she praised the dam and said". */
function isCoordinated(grammar: Grammar, at: number, floor: number): boolean {
  let before = at - 1;
  while (before > floor && grammar.classes[before] === 'RB') before--;
  return before > floor && grammar.classes[before] === 'CC';
}

/** The full verb of the group that begins at a token: "said" of "has never said"; the auxiliary itself where none follows. */
function headOf(grammar: Grammar, first: number, to: number): number {
  let head = first;
  for (let at = first + 1; at < to; at++) {
    const wordClass = grammar.classes[at];
    if (isVerbClass(wordClass) || wordClass === 'AUX') head = at;
    else if (wordClass !== 'RB') break;
    if (isVerbClass(wordClass)) break;
  }
  return head;
}

/** Whether a word opens a clause that cannot stand alone, and is no subject itself ("that is not enough"). */
function opensClauseAt(grammar: Grammar, at: number): boolean {
  const features = featuresAt(grammar, at);
  if ((features & RELATIVE) !== 0) return true;
  if ((features & PREPOSITION) === 0 || (features & CLAUSE_OPENER) === 0) return false;
  return (
    (features & THAT) === 0 || !isFiniteClass(grammar.classes[at + 1]) || isNoun(grammar.classes[at - 1])
  );
}

/** The tokens that tell which clause a verb belongs to. */
const TELLING = RELATIVE | CLAUSE_OPENER | CLAUSE_OR_PHRASE | COMMA | FINITE;

/**
 * The finite verbs of a stretch that no conjunction or relative pronoun in it takes for its own clause, in
 * order: "said" in "when Lund left, Larsen said"; none in "while Lund said".
 * @param most how many are wanted
 */
export function findMainVerbs(
  grammar: Grammar,
  from: number,
  to: number,
  most = Number.POSITIVE_INFINITY,
): number[] {
  const found: number[] = [];
  let open = 0;
  let weak = false;
  for (let at = from; at < to && found.length < most; at++) {
    const features = featuresAt(grammar, at);
    if ((features & TELLING) === 0) continue;
    if (opensClauseAt(grammar, at)) {
      open++;
      weak = false;
    } else if ((features & PREPOSITION) !== 0 && (features & CLAUSE_OR_PHRASE) !== 0) {
      open++;
      weak = true;
    } else if ((features & COMMA) !== 0 && weak) {
      open--;
      weak = false;
    } else if (beginsFiniteGroup(grammar, at, from) && !isCoordinated(grammar, at, from)) {
      if (open === 0) found.push(headOf(grammar, at, to));
      else open--;
      weak = false;
    }
  }
  return found;
}

/** The first of them, or -1. */
export const findMainVerb = (grammar: Grammar, from: number, to: number): number =>
  findMainVerbs(grammar, from, to, 1)[0] ?? -1;

/** Where the statement that holds a token begins: the sentence's beginning, or after "and" where "while" follows. */
function statementStart(grammar: Grammar, at: number): number {
  const floor = Math.max(sentenceOf(grammar, at).first, at - LONGEST_STRETCH);
  for (let start = at; start > floor; start--) {
    const before = featuresAt(grammar, start - 1);
    if ((before & BREAK) !== 0) return start;
    const joins = (before & (CONJUNCTION | THAT)) !== 0;
    if (joins && (featuresAt(grammar, start) & (WHEN | CLAUSE_OPENER)) !== 0) return start;
  }
  return floor;
}

/** Whether all up to a verb or noun leaves its sentence without a main verb, so that one has to follow. */
export const awaitsMainVerb = (grammar: Grammar, head: number): boolean =>
  findMainVerb(grammar, statementStart(grammar, head), head + 1) < 0;
