import { calendarNames, timeNouns, timeOpeners } from '../lexicon/en/calendar-names.ts';
import { describingParticiples } from '../lexicon/en/describing-participles.ts';
import { reportingVerbForms } from '../lexicon/en/reporting-verbs.ts';
import { isOnlyPast } from './verb-forms.ts';
import type { Sentence, TextView, Token } from './view.ts';
import { isFiniteClass, isNoun, type WordClass } from './word-class.ts';

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

/** Prepositions that open a sentence with where or when it was said. */
const OPENERS: ReadonlySet<string> = new Set('in at on during from through via for with'.split(' '));
/** What a subject begins with. */
const SUBJECT_STARTS: ReadonlySet<WordClass> = new Set(['PRP', 'NNP', 'DT', 'PRP$']);

/** "In an interview with the daily published this week, Lund said": the only past form before the first comma. */
function findInOpening(view: TextView, classes: WordClass[], { first, last }: Sentence): void {
  if (classes[first] !== 'IN' || !OPENERS.has(view.tokens[first]?.lower ?? '')) return;
  let past = -1;
  for (let at = first + 1; at < Math.min(last, first + LONGEST_OPENING); at++) {
    if (view.tokens[at]?.text === ',') {
      if (past >= 0 && SUBJECT_STARTS.has(classes[at + 1] as WordClass)) classes[past] = 'VBN';
      return;
    }
    if (!isFiniteClass(classes[at])) continue;
    const { lower } = view.tokens[at] as Token;
    if (past >= 0 || classes[at] !== 'VBD' || isOnlyPast(lower) || reportingVerbForms.has(lower)) return;
    if (!isGoverned(classes, at) || isNoun(classes[at + 1])) return;
    past = at;
  }
}

/** "with the daily published", not "In Tilos the daily published": whether a preposition governs all of the noun phrase before. */
function isGoverned(classes: readonly WordClass[], at: number): boolean {
  if (!isNoun(classes[at - 1])) return false;
  let before = at - 1;
  while (before > 0 && classes[before] !== 'IN' && classes[before] !== 'TO') {
    if (classes[before] === 'DT') return classes[before - 1] === 'IN' || classes[before - 1] === 'TO';
    before--;
  }
  return true;
}

/** Tokens of "In an interview with the newspaper Zenda Times published this week". */
const LONGEST_OPENING = 20;

/** Token after a day, or after "last week", "earlier this month"; the token itself where none stands there. */
function timeEnd({ tokens }: TextView, at: number): number {
  if (calendarNames.has(tokens[at]?.lower ?? '')) return at + 1;
  const opener = /^(?:earlier|late|later|early)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  const isTime =
    timeOpeners.has(tokens[opener]?.lower ?? '') && timeNouns.has(tokens[opener + 1]?.lower ?? '');
  return isTime ? opener + 2 : at;
}

/** "Officials briefed on the plan said": the first of two past forms without a subject between them is a participle. */
export function findReducedRelatives(view: TextView, classes: WordClass[], sentence: Sentence): void {
  const { first, last } = sentence;
  findInOpening(view, classes, sentence);
  for (let at = first + 1; at + 1 < last; at++) {
    if (classes[at] !== 'VBD' || !isNoun(classes[at - 1])) continue;
    const { lower } = view.tokens[at] as Token;
    if (isOnlyPast(lower) || (reportingVerbForms.has(lower) && view.tokens[at + 1]?.lower !== 'of')) continue;
    // "A poll released Wednesday found", "a poll conducted last week found", "56 percent of those polled said"
    const time = timeEnd(view, at + 1);
    const told = view.tokens[time]?.lower ?? '';
    const isPast = classes[time] === 'VBD' && (time > at + 1 || told === 'said' || isOnlyPast(told));
    if (isPast || (time > at + 1 && MAIN_VERBS.has(classes[time] as WordClass))) classes[at] = 'VBN';
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
    const isPlural = classes[at - 1] === 'NNS' || view.tokens[at - 1]?.lower.endsWith('s');
    const isMain = MAIN_VERBS.has(classes[end] as WordClass) || (isPlural && classes[end] === 'VB');
    if (
      describingParticiples.has(lower)
        ? isMain
        : classes[end] === 'VBD' && (verb === 'said' || isOnlyPast(verb))
    )
      classes[at] = 'VBN';
  }
}
