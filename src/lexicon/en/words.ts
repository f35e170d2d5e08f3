/** Splits a word list as it is written in this folder: blanks between words, `_` for a blank inside one. */
export function toWords(list: string): readonly string[] {
  return list
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));
}
