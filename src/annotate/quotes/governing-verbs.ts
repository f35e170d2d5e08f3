import { reportingLemmas } from '../../lexicon/en/reporting-lemmas.ts';
import { isFiniteClass, isVerbClass } from '../../text/word-class.ts';
import { type Grammar, lowerAt, sentenceOf, textAt, type VerbGroup, verbGroupAt } from './grammar.ts';
import { findMainVerbs } from './main-verbs.ts';

/** How far back the subject of a coordinated or participial verb is looked for, in tokens. */
export const SUBJECT_REACH = 90;

const OPENS_SUBORDINATE: ReadonlySet<string> = new Set(
  'as when while after before because since if though although'.split(' '),
);

/** First token of the main clause: after the comma of a clause that opens the sentence ("As the crowd cheered, …"), where a verb follows. */
function mainClause(grammar: Grammar, at: number): number {
  const { first } = sentenceOf(grammar, at);
  if (!OPENS_SUBORDINATE.has(lowerAt(grammar, first))) return first;
  const limit = Math.min(at, first + SUBJECT_REACH);
  let comma = first;
  while (comma < limit && (textAt(grammar, comma) !== ',' || grammar.quotationOf[comma] !== -1)) comma++;
  if (comma >= limit) return first;
  return firstFinite(grammar, comma, at) ? comma + 1 : first;
}

/** A verb group, or a "be", "have" or "do" that is a clause's only verb ("Lund was away, promising"). */
export function groupAt(grammar: Grammar, head: number): VerbGroup {
  if (grammar.classes[head] !== 'AUX') return verbGroupAt(grammar, head);
  return { ...verbGroupAt(grammar, head), form: 'finite', passive: false };
}

/** "groups complained, and the guild went to court, saying": whether a comma and a conjunction lead from one main verb to the clause of another. */
function joinsClause(grammar: Grammar, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (textAt(grammar, at) === ',' && grammar.classes[at + 1] === 'CC' && grammar.quotationOf[at] === -1)
      return true;
  return false;
}

const TELLS_WHEN: ReadonlySet<string> = new Set(['when', 'where']);

/** "It rained in May, when Lund came and said": whether a verb stands in a clause of time or place that a comma sets off. */
function isInAside(grammar: Grammar, verb: number, floor: number): boolean {
  for (let at = verb - 1; at > floor; at--) {
    if (textAt(grammar, at) === ',') return false;
    if (TELLS_WHEN.has(lowerAt(grammar, at))) return textAt(grammar, at - 1) === ',';
  }
  return false;
}

/** Nearest finite verb group left of `at` in its sentence outside quotations, a reporting one first; or null. */
export function governing(grammar: Grammar, at: number): VerbGroup | null {
  const floor = Math.max(mainClause(grammar, at), at - SUBJECT_REACH);
  const finite = findMainVerbs(grammar, floor, at).filter((head) => grammar.quotationOf[head] === -1);
  const mains = finite.filter(
    (head, index) => index === 0 || !isToldBy(grammar, finite[index - 1] as number, head),
  );
  const reporting = mains.findLast((head) => reportingLemmas.has(grammar.lemma(head)));
  const last = mains.at(-1);
  const main =
    reporting !== undefined && last !== undefined && joinsClause(grammar, reporting, last)
      ? last
      : (reporting ?? last);
  if (main !== undefined && (grammar.classes[at] !== 'CC' || textAt(grammar, at - 1) === ','))
    return groupAt(grammar, main);
  let nearest: VerbGroup | null = null;
  for (let head = at - 1; head >= floor; head--) {
    if (!isVerbClass(grammar.classes[head]) || grammar.quotationOf[head] !== -1) continue;
    const group = verbGroupAt(grammar, head);
    if (group.form !== 'finite') continue;
    if (reportingLemmas.has(grammar.lemma(head))) return group;
    nearest = nearest ?? group;
  }
  if (nearest && isInAside(grammar, nearest.first, floor)) return nearest;
  if (nearest) return firstFinite(grammar, floor, at) ?? nearest;
  // "is on the council and declined": a "be" or "have" that is all the verb there is.
  return main === undefined || opensClauseIn(grammar, main, at) ? null : groupAt(grammar, main);
}

/** Whether a clause that hangs on another begins between two tokens: "was time if they had not or were not sure". */
function opensClauseIn(grammar: Grammar, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const lower = lowerAt(grammar, at);
    if (grammar.classes[at] === 'WP' || lower === 'that' || OPENS_SUBORDINATE.has(lower)) return true;
  }
  return false;
}

/** "Lund said the rain was why they had agreed": a verb of what another tells, with no comma and no "and" since. */
function isToldBy(grammar: Grammar, teller: number, head: number): boolean {
  for (let at = teller + 1; at < head; at++) {
    const wordClass = grammar.classes[at];
    if (wordClass === 'PUNCT' || wordClass === 'CC') return false;
  }
  const group = verbGroupAt(grammar, teller);
  // "was the only one they had agreed on": what stands in a told clause hangs on its verb, too.
  return !group.passive && (reportingLemmas.has(grammar.lemma(teller)) || grammar.classes[teller] === 'AUX');
}

/** "laughed and said": the finite verb that a conjunction follows over few words; or null. */
export function verbRightBefore(grammar: Grammar, conjunction: number): VerbGroup | null {
  const floor = Math.max(sentenceOf(grammar, conjunction).first, conjunction - NEAR_CONJUNCTION);
  for (let head = conjunction - 1; head >= floor; head--) {
    if (!isVerbClass(grammar.classes[head]) || grammar.quotationOf[head] !== -1) continue;
    const group = verbGroupAt(grammar, head);
    // "denied that it had been neglected but admitted": a verb with auxiliaries is no fellow of a plain one.
    const isOther =
      isInTold(grammar, head) || (textAt(grammar, conjunction - 1) === ',' && isInCondition(grammar, head));
    return group.form === 'finite' && group.first === head && !isOther ? group : null;
  }
  return null;
}

/** "granted that the clerk erred but said": a verb in what "that" leads to, which tells nothing itself. */
function isInTold(grammar: Grammar, head: number): boolean {
  if (reportingLemmas.has(grammar.lemma(head))) return false;
  const floor = Math.max(sentenceOf(grammar, head).first, head - TOLD_REACH);
  for (let at = head - 1; at > floor; at--) {
    if (grammar.classes[at] === 'PUNCT' || isFiniteClass(grammar.classes[at])) return false;
    if (lowerAt(grammar, at) === 'that' && grammar.classes[at] === 'IN')
      return isVerbClass(grammar.classes[at - 1]) && reportingLemmas.has(grammar.lemma(at - 1));
  }
  return false;
}

const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'until', 'once', 'when']);

/** "said it could if the order came, and said": a verb in a condition that another verb is left of. */
function isInCondition(grammar: Grammar, head: number): boolean {
  const { first } = sentenceOf(grammar, head);
  const floor = Math.max(first, head - TOLD_REACH);
  for (let at = head - 1; at > floor; at--) {
    if (grammar.classes[at] === 'PUNCT' || isFiniteClass(grammar.classes[at])) return false;
    if (CONDITIONS.has(lowerAt(grammar, at))) return firstFinite(grammar, first, at) !== null;
  }
  return false;
}

/** Tokens of the subject of such a clause. */
const TOLD_REACH = 10;

/** Tokens over which a verb and the conjunction after it are certain to belong together. */
const NEAR_CONJUNCTION = 2;

/** Longest way from an infinitive back to the verb it hangs on, in tokens. */
const INFINITIVE_REACH = 12;

export function nearestVerb(grammar: Grammar, at: number): VerbGroup | null {
  const floor = Math.max(sentenceOf(grammar, at).first, at - INFINITIVE_REACH);
  for (let head = at - 1; head >= floor; head--)
    if (grammar.quotationOf[head] === -1) {
      if (isVerbClass(grammar.classes[head])) return verbGroupAt(grammar, head);
      if (grammar.classes[head] === 'AUX') return null;
    }
  return null;
}

/** "is quick to say", "has yet to say", "had reason to say": the "be" or "have" that an infinitive hangs on; or -1. */
export function auxiliaryBefore(grammar: Grammar, at: number): number {
  const floor = Math.max(sentenceOf(grammar, at).first, at - INFINITIVE_REACH);
  for (let head = at - 1; head >= floor; head--) {
    const wordClass = grammar.classes[head];
    if (grammar.quotationOf[head] !== -1 || textAt(grammar, head) === ',') return -1;
    if (wordClass === 'AUX') return head;
    if (isVerbClass(wordClass) || wordClass === 'MD' || wordClass === 'WP') return -1;
  }
  return -1;
}

export function firstFinite(grammar: Grammar, from: number, to: number): VerbGroup | null {
  for (let head = from; head < to; head++) {
    if (!isVerbClass(grammar.classes[head]) || grammar.quotationOf[head] !== -1) continue;
    const group = verbGroupAt(grammar, head);
    if (group.form === 'finite' && grammar.classes[group.first - 1] !== 'WP') return group;
  }
  return null;
}
