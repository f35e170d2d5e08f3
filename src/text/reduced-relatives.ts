import { calendarNames } from '../lexicon/en/calendar-names.ts';
import { describingParticiples } from '../lexicon/en/describing-participles.ts';
import { reportingVerbForms } from '../lexicon/en/reporting-verbs.ts';
import { isOnlyPast } from './verb-forms.ts';
import type { Sentence, TextView, Token } from './view.ts';
import { isNoun, type WordClass } from './word-class.ts';

/** Words a noun phrase after a preposition is made of. */
const IN_PHRASE: ReadonlySet<WordClass> = new Set([
  'DT',
  'JJ',
  'NN',
  'NNS',
  'NNP',
  'PRP$',
  'CD',
  'RB',
  'IN',
  'TO',
]);
/** Words that begin a clause, not a phrase. */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  'that if whether because as when while after before until since though although than'.split(' '),
);
/** What a subject is followed by. */
const MAIN_VERBS: ReadonlySet<WordClass> = new Set(['VBD', 'VBZ', 'AUX', 'MD']);
/** Longest phrase between a participle and the verb of its sentence, in tokens. */
const LONGEST_REDUCED = 12;

/** "Officials briefed on the plan said": the first of two past forms without a subject between them is a participle. */
export function findReducedRelatives(view: TextView, classes: WordClass[], { first, last }: Sentence): void {
  for (let at = first + 1; at + 1 < last; at++) {
    if (classes[at] !== 'VBD' || !isNoun(classes[at - 1])) continue;
    const { lower } = view.tokens[at] as Token;
    if (isOnlyPast(lower) || (reportingVerbForms.has(lower) && view.tokens[at + 1]?.lower !== 'of')) continue;
    // "A poll released Wednesday found"
    const day = calendarNames.has(view.tokens[at + 1]?.lower ?? '');
    if (day && classes[at + 2] === 'VBD') classes[at] = 'VBN';
    if (classes[at + 1] !== 'IN' && classes[at + 1] !== 'TO') continue;
    let end = at + 1;
    while (
      end < last &&
      end - at <= LONGEST_REDUCED &&
      IN_PHRASE.has(classes[end] as WordClass) &&
      !CLAUSE_OPENERS.has(view.tokens[end]?.lower ?? '')
    )
      end++;
    const verb = view.tokens[end]?.lower ?? '';
    const isMain = MAIN_VERBS.has(classes[end] as WordClass);
    if (
      describingParticiples.has(lower)
        ? isMain
        : classes[end] === 'VBD' && (verb === 'said' || isOnlyPast(verb))
    )
      classes[at] = 'VBN';
  }
}
