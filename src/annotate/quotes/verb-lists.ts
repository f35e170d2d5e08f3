import { attitudeLemmas, reportingLemmas } from '../../lexicon/en/reporting-lemmas.ts';
import type { WordClass } from '../../text/word-class.ts';
import { clauseFollows } from './complements.ts';
import { type Grammar, lowerAt, sentenceOf } from './grammar.ts';

/** Tokens to either side in which the other verbs of a list are looked for: longer sentences are no lists of deeds. */
const LIST_REACH = 60;

/** Verbs that stand before their subject: after a comma they begin "said Lund", unless a clause follows. */
const INVERTED: ReadonlySet<string> = new Set(
  'say add ask write note explain argue warn report reply respond recall tweet post joke predict conclude insist claim suggest declare announce observe continue'.split(
    ' ',
  ),
);

/** What an object, an infinitive or a phrase begins with. */
const BEGINS_COMPLEMENT: ReadonlySet<WordClass> = new Set([
  'DT',
  'PRP',
  'PRP$',
  'NNP',
  'NN',
  'NNS',
  'JJ',
  'CD',
  'IN',
  'TO',
  'VBG',
]);

const reports = (grammar: Grammar, at: number): boolean => {
  const lemma = grammar.lemma(at);
  return reportingLemmas.has(lemma) || attitudeLemmas.has(lemma);
};

/** Whether "and" leads to a further verb of one tense: the last of a list. */
function endsList(grammar: Grammar, from: number, end: number, tense: WordClass): boolean {
  for (let at = from; at < end; at++) {
    if (grammar.classes[at] !== 'CC' || grammar.quotationOf[at] !== -1) continue;
    let verb = at + 1;
    while (verb < end && grammar.classes[verb] === 'RB') verb++;
    if (grammar.classes[verb] === tense) return true;
  }
  return false;
}

/**
 * Whether after a comma the next of several verbs with one subject follows: "S praised A, accused B of C and
 * warned that". One verb stands before it, and "and" leads to the last.
 */
export function isListedVerb(grammar: Grammar, comma: number): boolean {
  const { classes, quotationOf } = grammar;
  const { first, last } = sentenceOf(grammar, comma);
  let verb = comma + 1;
  while (verb < last && classes[verb] === 'RB') verb++;
  const tense = classes[verb];
  if ((tense !== 'VBD' && tense !== 'VBZ') || quotationOf[verb] !== -1 || !reports(grammar, verb))
    return false;
  const next = classes[verb + 1];
  const opensQuote = quotationOf[verb + 1] !== -1;
  if (!opensQuote && (next === undefined || !BEGINS_COMPLEMENT.has(next))) return false;
  const isTurned = INVERTED.has(grammar.lemma(verb)) && !opensQuote;
  if (isTurned && lowerAt(grammar, verb + 1) !== 'that' && !clauseFollows(grammar, verb + 1, last))
    return false;
  if (!endsList(grammar, verb + 1, Math.min(last, verb + LIST_REACH), tense)) return false;
  const floor = Math.max(first, comma - LIST_REACH);
  for (let at = comma - 1; at > floor; at--)
    if (classes[at] === tense && quotationOf[at] === -1 && reports(grammar, at)) return true;
  return false;
}
