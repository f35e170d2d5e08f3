import type { Range, TextView, Token, TokenRange } from '../../text/view.ts';
import type { NameMention } from './name-mention.ts';
import type { Entities } from './to-entities.ts';

/** For each token the position of the mention that holds it, or -1; mentions of nobody are left out. */
export function toMentionMap(
  view: TextView,
  mentions: readonly NameMention[],
  entities: Entities,
): Int32Array {
  const map = new Int32Array(view.tokens.length).fill(-1);
  for (const [at, { first, last }] of mentions.entries()) if (entities.of[at]) map.fill(at, first, last);
  return map;
}

/** Position of the first token that ends after `offset`. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens that a range of the text touches. */
export function toTokenRange(tokens: readonly Token[], { start, end }: Range): TokenRange {
  const first = tokenAt(tokens, start);
  let last = first;
  while (last < tokens.length && (tokens[last] as Token).start < end) last++;
  return { first, last };
}
