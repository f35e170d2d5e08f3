import { findingLemmas, reportingLemmas } from '../lexicon/en/reporting-lemmas.ts';
import { reportingVerbForms } from '../lexicon/en/reporting-verbs.ts';
import type { Neighbours } from './noun-or-verb.ts';
import type { Token } from './view.ts';
import type { WordClass } from './word-class.ts';
import type { WordClassTable, WordEntry } from './word-class-table.ts';

/** Whether a word may be a past form, as far as its spelling tells. */
export const isPastShape = (token: Token | undefined, table: WordClassTable): boolean =>
  token !== undefined && !token.capital && table.entryOf(token.word).past;

/** "Exit polling showed": what tells that a word in -ing before it is its subject. */
const POLLS_DO: ReadonlySet<string> = new Set([
  'showed',
  'shows',
  'found',
  'suggested',
  'suggests',
  'indicated',
]);

/** Verbs that a participle may follow right away: "looks set", "feels betrayed". */
const COPULAR: ReadonlySet<string> = new Set(
  'looks feels remains stands seems appears sounds gets becomes stays goes comes lies sits'.split(' '),
);

/** What tells how many or which: a word that may be a plural behind it is one. */
const DESCRIBES: ReadonlySet<WordClass> = new Set(['JJ', 'CD']);
/** "Western", "European", "Turkish": adjectives that have a capital; "world powers". */
const OF_PLACE = /^world$|(?:ern|ean|ish|ese|[ai]an)$/;

/** "Western powers accuse": whether the base form of a verb of saying stands there, and nothing else where a noun may. */
const isReporting = (next: Token, { before, word }: Neighbours, table: WordClassTable): boolean => {
  const { verb, other } = table.entryOf(next.word);
  if (verb !== 'VB' || !(reportingLemmas.has(next.lower) || findingLemmas.has(next.lower))) return false;
  const isDescribed = before !== undefined && (DESCRIBES.has(before) || OF_PLACE.test(word?.lower ?? ''));
  return other === undefined || isDescribed;
};

/** "The two campaigns declined", "Western powers suspect": a plural with its verb right behind it. */
export const isPluralSubject = (
  token: Token,
  entry: WordEntry,
  around: Neighbours,
  table: WordClassTable,
): boolean => {
  const { next } = around;
  return (
    entry.other === 'NNS' &&
    !COPULAR.has(token.lower) &&
    next?.capital === false &&
    (isPastShape(next, table) || isReporting(next, around, table))
  );
};

/** Whether a word in -ing that may be a noun has the verb of a poll behind it. */
export const isPolling = ({ other }: WordEntry, { before, next }: Neighbours): boolean =>
  other === 'NN' && before !== 'AUX' && POLLS_DO.has(next?.lower ?? '');

/** "most say", "Most of them": whether "most" stands for people. */
export const isMostOfPeople = ({ before, next }: Neighbours): boolean =>
  next !== undefined && ((next.lower === 'of' && before === undefined) || reportingVerbForms.has(next.lower));
