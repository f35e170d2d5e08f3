import { beForms, closedClasses, haveForms } from '../lexicon/en/closed-classes.ts';
import { reportingVerbForms } from '../lexicon/en/reporting-verbs.ts';
import type { Neighbours } from './noun-or-verb.ts';
import { isIrregularParticiple, isOnlyPast } from './verb-forms.ts';
import type { Token } from './view.ts';
import { isNoun, type WordClass } from './word-class.ts';

/** Prepositions that follow a participle after a comma ("…, accused of") more often than a past tense. */
const PARTICIPLE_FOLLOWERS: ReadonlySet<string> = new Set(['by', 'of', 'as', 'for', 'with', 'to', 'from']);

/** Past tenses that take a preposition as participles do: ", the mayor, warned of floods". */
const TAKES_PREPOSITION: ReadonlySet<string> = new Set(
  'agreed confirmed admitted explained conceded hinted signalled signaled commented responded reacted talked testified protested insisted lashed looked warned complained boasted called pushed pressed argued hoped pointed referred alluded'.split(
    ' ',
  ),
);

/** Past tenses of verbs without a passive: "the mayor responded by leaving". */
const NEVER_PASSIVE: ReadonlySet<string> = new Set(
  'responded replied reacted retaliated started apologized'.split(' '),
);

/** Words that open a clause, so that a noun behind them is its subject. */
const CONJUNCTIONS: ReadonlySet<string> = new Set(
  'as because if while whereas although though that whether'.split(' '),
);

/** Past tenses that take "to" and a verb: ", the spokesman, threatened to resume". */
export const TAKES_INFINITIVE: ReadonlySet<string> = new Set(
  'threatened vowed pledged agreed refused declined offered opted sought hoped wanted managed failed tried promised decided'.split(
    ' ',
  ),
);

/** Words of number that stand for people: "many fled to", "have both argued that". */
const OF_PEOPLE: ReadonlySet<string> = new Set(
  'many few both several some most all another each others'.split(' '),
);

/** Whether a noun may follow that a participle describes: "several broken dams", but "several agreed that". */
const describes = (next: Token | undefined): boolean =>
  next?.kind === 'word' && !closedClasses.has(next.lower) && !next.capital;

/** A form in -ed (or an irregular one): past tense or participle. */
export function choosePast(around: Neighbours, form: Token): WordClass {
  const { before, word, next, outside } = around;
  if (isIrregularParticiple(form.lower)) return 'VBN';
  if (isOnlyPast(form.lower)) return 'VBD';
  if (form.lower === 'said' && before !== 'AUX' && word !== undefined) return 'VBD';
  if (before === 'AUX' && word)
    return beForms.has(word.lower) || haveForms.has(word.lower) || word.lower === "'s" ? 'VBN' : 'VBD';
  // "Another joked: “…”"
  if (before === 'DT' && (next?.text === ':' || next?.kind === 'quote')) return 'VBD';
  if (before === 'DT' && OF_PEOPLE.has(word?.lower ?? '') && !describes(next))
    return outside === 'AUX' ? 'VBN' : 'VBD';
  // "“No,” the general added."
  const isLast = next === undefined || next.kind === 'punct' || next.kind === 'quote';
  if (before === 'JJ' && isLast && reportingVerbForms.has(form.lower)) return 'VBD';
  // "involved in the drafting told them": a gerund with an article looks like an adjective.
  if (before === 'JJ' && form.lower === 'told' && next?.kind === 'word') return 'VBD';
  if (before === 'DT' || before === 'PRP$' || before === 'JJ') return 'JJ';
  if (before === 'IN' && word?.lower !== 'that' && form.lower !== 'said') return 'VBN';
  if (next?.lower === 'by' && before !== 'PRP' && !NEVER_PASSIVE.has(form.lower)) return 'VBN';
  if (before === undefined && around.verbless && TAKES_PREPOSITION.has(form.lower)) return 'VBD';
  if (outside === 'IN' && isNoun(before)) {
    // "A group of farmers called for", "as the mayor looked on"
    if (around.verbless && TAKES_PREPOSITION.has(form.lower)) return 'VBD';
    if (CONJUNCTIONS.has(around.outsideWord?.lower ?? '')) return 'VBD';
  }
  // What a preposition governs is no subject: "a statement on the talks posted on Friday".
  const follows = next?.lower === 'that' ? undefined : closedClasses.get(next?.lower ?? '');
  if (outside === 'IN' && (follows === 'IN' || follows === 'TO') && isNoun(before) && before !== 'NNP')
    return 'VBN';
  if (
    before === undefined &&
    (word === undefined ||
      (PARTICIPLE_FOLLOWERS.has(next?.lower ?? '') &&
        !(next?.lower === 'to' && (reportingVerbForms.has(form.lower) || TAKES_INFINITIVE.has(form.lower)))))
  )
    return 'VBN';
  return 'VBD';
}
