/** Lower case, and one form for quotation marks, dashes and blanks; as long as the text it was made from. */
export function toFolded(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text)
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s/g, ' ');
}

/** What a search looks for: the words of it, or the phrases in double quotes; `[]` for nothing. */
export const toNeedles = (query: string): string[] =>
  Array.from(
    toFolded(query).matchAll(/"(?<phrase>[^"]+)"|(?<word>[^\s"]+)/g),
    ({ groups }) => groups?.phrase ?? groups?.word ?? '',
  ).filter((needle) => needle.trim() !== '');

/** Whether a folded text holds all that is looked for. */
export const holds = (folded: string, needles: readonly string[]): boolean =>
  needles.every((needle) => folded.includes(needle));

/** Where needles stand in a folded text, in order, half-open; those that overlap another are left out. */
export function findHits(folded: string, needles: readonly string[]): [number, number][] {
  const hits: [number, number][] = [];
  for (const needle of needles)
    for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + needle.length))
      hits.push([at, at + needle.length]);
  let end = 0;
  return hits
    .sort((a, b) => a[0] - b[0] || b[1] - a[1])
    .filter(([from, to]) => {
      if (from < end) return false;
      end = to;
      return true;
    });
}
