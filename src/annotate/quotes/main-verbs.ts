import { isFiniteClass, isNoun, isVerbClass } from '../../text/word-class.ts';
import { type Grammar, lowerAt, sentenceOf, textAt } from './grammar.ts';

/** Words that open a clause which cannot stand alone, whatever follows them. */
const OPENERS: ReadonlySet<string> = new Set(
  'that if because although though while whereas whether unless once lest'.split(' '),
);
/** Words that open such a clause where a verb follows, and else a phrase ("after the war"). */
const CLAUSE_OR_PHRASE: ReadonlySet<string> = new Set('as after before since until till than'.split(' '));

/** Longest stretch looked through for a main verb, in tokens. */
const LONGEST_STRETCH = 80;

/** Whether a finite verb stands there that is the first of its group: "has" of "has said". */
function beginsFiniteGroup(grammar: Grammar, at: number, floor: number): boolean {
  if (!isFiniteClass(grammar.classes[at])) return false;
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
  if (grammar.classes[at] === 'WP') return true;
  const lower = lowerAt(grammar, at);
  if (grammar.classes[at] !== 'IN' || !OPENERS.has(lower)) return false;
  return lower !== 'that' || !isFiniteClass(grammar.classes[at + 1]) || isNoun(grammar.classes[at - 1]);
}

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
    const lower = lowerAt(grammar, at);
    if (opensClauseAt(grammar, at)) {
      open++;
      weak = false;
    } else if (grammar.classes[at] === 'IN' && CLAUSE_OR_PHRASE.has(lower)) {
      open++;
      weak = true;
    } else if (textAt(grammar, at) === ',' && weak) {
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
    const before = textAt(grammar, start - 1);
    if (before === ';' || before === ':') return start;
    const joins = grammar.classes[start - 1] === 'CC' || lowerAt(grammar, start - 1) === 'that';
    if (joins && (lowerAt(grammar, start) === 'when' || OPENERS.has(lowerAt(grammar, start)))) return start;
  }
  return floor;
}

/** Whether all up to a verb or noun leaves its sentence without a main verb, so that one has to follow. */
export const awaitsMainVerb = (grammar: Grammar, head: number): boolean =>
  findMainVerb(grammar, statementStart(grammar, head), head + 1) < 0;
