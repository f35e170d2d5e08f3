import type { KnownPhrase, NameIndex } from '../../lexicon/names.ts';
import type { Token } from '../../text/view.ts';

function fits(phrase: KnownPhrase, tokens: readonly Token[], first: number, last: number): boolean {
  const { words, cases, exact } = phrase;
  if (first + words.length > last) return false;
  for (let at = 0; at < words.length; at++) {
    const token = tokens[first + at] as Token;
    if (token.lower !== words[at]) return false;
    if (cases[at] === 1 && !token.capital) return false;
    if (cases[at] === 2 && token.text !== exact[at]) return false;
  }
  return true;
}

/** The longest phrase of the pack that begins with the token at `first` and ends before `last`, or null. */
export function findPhraseAt(
  tokens: readonly Token[],
  first: number,
  last: number,
  names: NameIndex,
): KnownPhrase | null {
  const row = names.phrases.get((tokens[first] as Token).lower);
  if (!row) return null;
  return row.find((phrase) => fits(phrase, tokens, first, last)) ?? null;
}
