import type { Range, TextView } from '../../text/view.ts';

/** First element of a sorted list that begins at or after a token. */
export function lowerBound(list: readonly { readonly first: number }[], token: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of a list sorted by first token that lie within a range. */
export function within<T extends { readonly first: number; readonly last: number }>(
  list: readonly T[],
  first: number,
  last: number,
): T[] {
  const out: T[] = [];
  for (let at = lowerBound(list, first); at < list.length; at++) {
    const one = list[at] as T;
    if (one.first >= last) break;
    if (one.last <= last) out.push(one);
  }
  return out;
}

export const rangeOf = (view: TextView, first: number, last: number): Range => ({
  start: view.tokens[first]?.start ?? 0,
  end: view.tokens[last - 1]?.end ?? 0,
});

/** First token that begins at or after an offset. */
export function tokenAt(view: TextView, offset: number): number {
  let low = 0;
  let high = view.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((view.tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
