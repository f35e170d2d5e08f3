import { sentenceOpeners } from '../../lexicon/en/common-words.ts';
import { determiners, prepositions } from '../../lexicon/en/function-words.ts';
import { titleModifiers } from '../../lexicon/en/roles.ts';
import type { TextView, Token, TokenRange } from '../../text/view.ts';
import { BODY_WORD } from '../../text/word-features.ts';

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
  for (let at = 0; at < view.tokens.length; at++) {
    const { word, lower, capital } = view.tokens[at] as Token;
    if (capital || (word.features & BODY_WORD) === 0 || found.has(lower)) continue;
    let first = at;
    while (at - first <= MOST_MODIFIERS && isModifier(view.tokens[first - 1])) first--;
    const article = view.tokens[first - 1];
    const named = lower === 'police' ? townBefore(view, at) : -1;
    if (named >= 0) found.set(lower, { first: named, last: at + 1 });
    else if (first < at && at - first <= MOST_MODIFIERS && article?.lower === 'the')
      found.set(lower, { first, last: at + 1 });
  }
  return found;
}

/** "Zenda police", "a Zenda police officer": the token of the town, or -1. */
function townBefore(view: TextView, at: number): number {
  const town = view.tokens[at - 1];
  if (town?.kind !== 'word' || !town.capital || titleModifiers.has(town.lower)) return -1;
  if (sentenceOpeners.has(town.lower) || determiners.has(town.lower)) return -1;
  // "New Zenda police": a name of two words.
  const before = view.tokens[at - 2];
  const two = before?.kind === 'word' && before.capital && before.sentence === town.sentence;
  return two && !sentenceOpeners.has(before.lower) && !titleModifiers.has(before.lower) ? at - 2 : at - 1;
}

const isModifier = (token: Token | undefined) =>
  token?.kind === 'word' &&
  !token.capital &&
  !IDLE.has(token.lower) &&
  !determiners.has(token.lower) &&
  !prepositions.has(token.lower);
