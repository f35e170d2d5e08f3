/** Turns a UTF-16 offset into a count of Unicode code points from the start of the text. */
export type ToCodePoint = (offset: number) => number;

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit < 0xdc00;
const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit < 0xe000;

/**
 * Offsets of one text in code points, for any number of look-ups. A lone surrogate counts as one; an
 * offset inside a pair counts as the pair's start.
 */
export function toCodePointOffsets(text: string): ToCodePoint {
  const pairs: number[] = [];
  for (let at = 0; at + 1 < text.length; at++)
    if (isHighSurrogate(text.charCodeAt(at)) && isLowSurrogate(text.charCodeAt(at + 1))) pairs.push(++at);
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
