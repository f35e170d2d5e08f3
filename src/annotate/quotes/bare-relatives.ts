import { personNouns } from '../../lexicon/en/roles.ts';
import { classAt, type Grammar, lowerAt } from './grammar.ts';

/** Numbers of people that open a noun phrase of their own: "a step dozens of members demand". */
const MANY: ReadonlySet<string> = new Set('dozens hundreds thousands scores many some most few'.split(' '));

/** Nouns that count those after them: "a dozen Ruritanian officials". */
const COUNTING: ReadonlySet<string> = new Set('dozen score couple handful few number'.split(' '));

/** "dam" of "a dam offer": another noun in lower case follows. */
const isInCompound = (grammar: Grammar, at: number): boolean =>
  classAt(grammar, at) === 'NN' &&
  classAt(grammar, at + 1) === 'NN' &&
  grammar.view.tokens[at + 1]?.capital === false;

/**
 * "an offer Ruritanian officials" before "called": two noun phrases that stand side by side, of which the
 * second says something of the first. The token at which the second begins; `first` where they are one.
 */
export function afterAntecedent(grammar: Grammar, first: number, last: number): number {
  const article = lowerAt(grammar, first);
  if (article !== 'a' && article !== 'an') return first;
  let at = first + 1;
  while (at < last && (classAt(grammar, at) === 'JJ' || isInCompound(grammar, at))) at++;
  const noun = lowerAt(grammar, at);
  if (classAt(grammar, at) !== 'NN' || COUNTING.has(noun) || personNouns.has(noun)) return first;
  const next = at + 1;
  if (MANY.has(lowerAt(grammar, next)) && lowerAt(grammar, next + 1) === 'of' && next + 2 <= last)
    return next;
  // People of a country: an article for one stands before no plural.
  const isTheirs = grammar.view.tokens[next]?.capital === true && personNouns.has(lowerAt(grammar, last));
  return isTheirs && next < last && lowerAt(grammar, last).endsWith('s') ? next : first;
}
