/** Number of single-character edits, swaps of neighbours included, that make one text of the other. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (row[j - 1] as number) + 1,
        (last[j] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length] as number;
}

/** Further off, a suggestion is a guess. */
const MOST_EDITS = 0.45;
const LONGEST = 60;

/** The candidates most like what was written, best first; `[]` where none comes near. */
export function findNearest(
  written: string,
  candidates: Iterable<string>,
  toKey: (text: string) => string = (text) => text.toLowerCase(),
  most = 3,
): readonly string[] {
  const wanted = toKey(written).slice(0, LONGEST);
  const scored = new Map<string, number>();
  for (const candidate of candidates) {
    const key = toKey(candidate).slice(0, LONGEST);
    const words = [key, ...key.split(' ')];
    const score = Math.min(
      ...words.map((word) => editDistance(wanted, word) / Math.max(wanted.length, word.length, 1)),
    );
    if (score <= MOST_EDITS) scored.set(candidate, score);
  }
  return [...scored]
    .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([candidate]) => candidate);
}
