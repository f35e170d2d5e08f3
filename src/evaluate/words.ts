import type { GoldSpan } from './brat.ts';

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

/**
 * Words of a text as the scoring counts them, with offsets in Unicode code points, in text order.
 * Punctuation is no word.
 */
export function findWords(text: string): GoldSpan[] {
  const words: GoldSpan[] = [];
  let unit = 0;
  let point = 0;
  const advance = (to: number) => {
    while (unit < to) {
      unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
      point++;
    }
  };
  for (const match of text.matchAll(WORD)) {
    advance(match.index);
    const start = point;
    advance(match.index + match[0].length);
    words.push({ start, end: point });
  }
  return words;
}

/** Positions of the words that spans overlap. */
export function coverWords(words: readonly GoldSpan[], spans: readonly GoldSpan[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { start, end } of spans) {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle] as GoldSpan).end <= start) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < words.length && (words[at] as GoldSpan).start < end; at++) covered.add(at);
  }
  return covered;
}

export function countShared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared;
}

/** Overlap of two sets of words, from 0 to 1; two empty sets are the same. */
export function toDice(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  return a.size + b.size === 0 ? 1 : (2 * countShared(a, b)) / (a.size + b.size);
}
