import { determiners, prepositions } from '../../lexicon/en/function-words.ts';
import type { Token } from '../../text/view.ts';
import type { Context } from './context.ts';
import { type SourcePhrase, toSourcePhrase } from './to-source-phrase.ts';

/** A relative pronoun's noun phrase ends at most this many commas before it. */
const MOST_COMMAS = 5;
/** No stretch between commas is searched further than this many tokens. */
const LONGEST_STRETCH = 16;

/** "59", "of Ashton", "Md.": what may stand between a name and its "who" without being meant. */
function isAside(tokens: readonly Token[], first: number, last: number): boolean {
  const start = tokens[first] as Token;
  if (start.kind === 'number' || prepositions.has(start.lower)) return true;
  return last - first === 1 && start.text.endsWith('.');
}

/**
 * The noun phrase that a relative pronoun stands for: the one right before it, or the name before its
 * age, home and appositions ("Ann Lee, 59, of Springfield, Md., who").
 * @param at token of the relative pronoun
 */
export function findAntecedent(context: Context, at: number): SourcePhrase | null {
  const { tokens, sentences } = context.view;
  const floor = sentences[(tokens[at] as Token).sentence]?.first ?? 0;
  let last = at;
  let nearest: SourcePhrase | null = null;
  for (let commas = 0; commas < MOST_COMMAS; commas++) {
    while (last > floor && (tokens[last - 1] as Token).kind === 'punct') last--;
    let first = last;
    while (first > floor && last - first < LONGEST_STRETCH) {
      const { kind } = tokens[first - 1] as Token;
      if (kind === 'punct' || kind === 'quote') break;
      first--;
    }
    if (first >= last) break;
    const named = context.mentionMap[last - 1] as number;
    const aside = isAside(tokens, first, last);
    if (named >= 0 && (!aside || commas === 0 || first === floor))
      return { type: 'name', mention: named, range: { first: last - 1, last } };
    if (!aside && !nearest) {
      let from = last - 1;
      while (from > first && !determiners.has((tokens[from] as Token).lower)) from--;
      nearest = toSourcePhrase(context, { first: from, last });
      // Without a comma the pronoun belongs to what it touches.
      if (commas === 0 && last === at) return nearest;
    }
    last = first;
    if ((tokens[last - 1] as Token | undefined)?.text !== ',') break;
  }
  return nearest;
}
