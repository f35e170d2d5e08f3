import { type Grammar, lowerAt, verbGroupAt } from './grammar.ts';

/** What they take "to" before is who hears them, and nothing that is said. */
const WITH_HEARERS: ReadonlySet<string> = new Set(
  'talk speak complain chat boast brag whisper mutter grumble gripe vent preach lie'.split(' '),
);

/** "talking to reporters", "complained to the council about the dam". */
export const namesHearer = (grammar: Grammar, head: number, at: number): boolean =>
  at === head + 1 && lowerAt(grammar, at) === 'to' && WITH_HEARERS.has(grammar.lemma(head));

/** What they take "from", "in" or "at" before is where it was said. */
const WITH_PLACES: ReadonlySet<string> = new Set(
  'declare announce proclaim write state post remark tweet'.split(' '),
);
const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(['from', 'in', 'at']);

/** "declared from the rostrum the end of talks", "wrote in the Courier of a trap". */
export const namesPlace = (grammar: Grammar, head: number, at: number): boolean =>
  PLACE_PREPOSITIONS.has(lowerAt(grammar, at)) &&
  WITH_PLACES.has(grammar.lemma(head)) &&
  !verbGroupAt(grammar, head).passive;

/** Prepositions behind a hearer that lead to what is said, and behind a place. */
export const about: ReadonlySet<string> = new Set(['about', 'against', 'over']);
