import { conjunctions, determiners, prepositions } from '../../lexicon/en/function-words.ts';
import { roleAbbreviations } from '../../lexicon/en/roles.ts';
import type { NameIndex } from '../../lexicon/names.ts';
import type { TextView, Token, TokenRange } from '../../text/view.ts';
import { findPhraseAt } from './find-phrase.ts';
import { toPluralRole, withoutPoint } from './word-tests.ts';

/**
 * What a description says, as words to compare: lower case, plurals of roles in the singular, states and
 * bodies of the pack as `@id` however they are written (Iranian, Iran's and Tehran's are `@iran`).
 */
export function toContentWords(view: TextView, range: TokenRange, names: NameIndex): ReadonlySet<string> {
  const words = new Set<string>();
  for (let at = range.first; at < range.last; at++) {
    const token = view.tokens[at] as Token;
    if (token.kind !== 'word') continue;
    const phrase = findPhraseAt(view.tokens, at, range.last, names);
    if (phrase && phrase.voice.kind !== 'person') {
      words.add(`@${phrase.voice.id}`);
      if (phrase.voice.country) words.add(`@${phrase.voice.country}`);
      if (phrase.voice.kind !== 'state') for (const word of phrase.words) words.add(word);
      at += phrase.words.length - 1;
      continue;
    }
    const lower = withoutPoint(token.lower);
    if (determiners.has(lower) || prepositions.has(lower) || conjunctions.has(lower)) continue;
    const whole = Object.hasOwn(roleAbbreviations, lower) ? roleAbbreviations[lower] : undefined;
    for (const word of whole ?? [toPluralRole(lower)?.noun ?? lower]) words.add(word);
  }
  return words;
}
