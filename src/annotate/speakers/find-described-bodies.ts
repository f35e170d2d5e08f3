import { publicBodyWords } from '../../lexicon/en/body-words.ts';
import { determiners, prepositions } from '../../lexicon/en/function-words.ts';
import type { TextView, Token, TokenRange } from '../../text/view.ts';

/** Words that tell nobody which body is meant. */
const IDLE: ReadonlySet<string> = new Set(
  'new same local old other big small current former entire whole own large first second last main next full joint special'.split(
    ' ',
  ),
);

/** "nuclear regulatory agency" has two words before its noun; more are no name. */
const MOST_MODIFIERS = 2;

/**
 * Bodies that the text names in all but capitals ("the nuclear inspectorate"), by their noun: the words
 * where each first stands so, without the article.
 */
export function findDescribedBodies(view: TextView): ReadonlyMap<string, TokenRange> {
  const found = new Map<string, TokenRange>();
  for (const [at, { lower, capital }] of view.tokens.entries()) {
    if (capital || !publicBodyWords.has(lower) || found.has(lower)) continue;
    let first = at;
    while (at - first <= MOST_MODIFIERS && isModifier(view.tokens[first - 1])) first--;
    const article = view.tokens[first - 1];
    if (first < at && at - first <= MOST_MODIFIERS && article?.lower === 'the')
      found.set(lower, { first, last: at + 1 });
  }
  return found;
}

const isModifier = (token: Token | undefined) =>
  token?.kind === 'word' &&
  !token.capital &&
  !IDLE.has(token.lower) &&
  !determiners.has(token.lower) &&
  !prepositions.has(token.lower);
