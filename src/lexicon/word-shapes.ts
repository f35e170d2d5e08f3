/** Words up to this length are told apart by it; longer ones share a row. */
const LENGTHS = 32;

/** First letter and length of a word as one small number: a test far cheaper than looking the word up. */
function shapeOf(lower: string): number {
  return (lower.charCodeAt(0) & 0x7f) * LENGTHS + Math.min(lower.length, LENGTHS - 1);
}

/** Shapes of a set of words: where `mayHold` says no, the word is none of them. */
export interface Shapes {
  readonly mayHold: (lower: string) => boolean;
}

export function toShapes(words: Iterable<string>): Shapes {
  const bits = new Uint8Array(128 * LENGTHS);
  for (const word of words) bits[shapeOf(word)] = 1;
  return { mayHold: (lower) => bits[shapeOf(lower)] === 1 };
}
