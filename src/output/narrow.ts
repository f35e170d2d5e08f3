/** The printable characters of ASCII, most of a text. */
const FIRST_PRINTED = 0x20;
const LAST_PRINTED = 0x7e;

/**
 * Characters that take one column each: Latin letters, the punctuation of the press, signs and box
 * lines. Everything else (wide, combining, invisible, escapes) is for string-width to measure.
 */
const NARROW: readonly (readonly [number, number])[] = [
  [FIRST_PRINTED, LAST_PRINTED],
  [0xa1, 0xac],
  [0xae, 0x2ff],
  [0x2010, 0x2015],
  [0x2018, 0x2027],
  [0x2030, 0x203a],
  [0x2212, 0x2212],
  [0x2500, 0x257f],
];

/** Whether every character of a text is known to take one column, and to be a grapheme of its own. */
export function isNarrow(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= FIRST_PRINTED && unit <= LAST_PRINTED) continue;
    if (!NARROW.some(([first, last]) => first <= unit && unit <= last)) return false;
  }
  return true;
}
