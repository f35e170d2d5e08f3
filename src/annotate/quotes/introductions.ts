import type { TokenRange } from '../../text/view.ts';
import { type Grammar, isCalendar, lowerAt, textAt } from './grammar.ts';
import { findMainVerb } from './main-verbs.ts';

/** Tokens over which "a week after" opens a clause of time. */
const TIME_REACH = 4;

const ORDER: ReadonlySet<string> = new Set(['after', 'before', 'since']);

/** Whether a conjunction, a preposition, a participle, an adverb or a day stands there, or "a week after". */
function opensPhrase(grammar: Grammar, at: number): boolean {
  switch (grammar.classes[at]) {
    case 'IN':
    case 'WP':
    case 'TO':
    case 'RB':
    case 'VBG':
    case 'VBN':
      return true;
    default:
  }
  if (isCalendar(grammar, at)) return true;
  for (let next = at + 1; next < at + TIME_REACH; next++) if (ORDER.has(lowerAt(grammar, next))) return true;
  return false;
}

/** "After it rained, S said nothing of the dam": words without a main verb that only lead to what is said. */
export function isIntroduction(grammar: Grammar, { first, last }: TokenRange): boolean {
  let opener = first;
  while (opener < last && (grammar.classes[opener] === 'CC' || textAt(grammar, opener) === ',')) opener++;
  if (grammar.quotationOf[opener] !== -1 || !opensPhrase(grammar, opener)) return false;
  return findMainVerb(grammar, opener, last) < 0;
}
