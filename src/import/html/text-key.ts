/** Letters and digits alone, in lower case: a title is spelt with other marks and blanks in every place. */
export const toTextKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Shorter beginnings are shared by different titles. */
const SHORTEST_SHARED = 12;

/** Whether two texts are the same words, or one goes on where the other is cut off. */
export function isSameText(a: string, b: string): boolean {
  const [one, other] = [toTextKey(a), toTextKey(b)];
  if (one === '' || other === '') return false;
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= SHORTEST_SHARED && long.startsWith(short);
}
