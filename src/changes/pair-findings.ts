/** What two runs have in common, and what only one of them has. */
export interface Pair<T> {
  readonly before: T | null;
  readonly after: T | null;
}

interface Keyed {
  readonly keys: readonly (readonly string[])[];
}

/** The keys of one pass; what repeats a key is told from it by a number, so that every key is one finding's. */
function toIndex<T extends Keyed>(findings: Iterable<T>, pass: number): Map<string, T> {
  const index = new Map<string, T>();
  const seen = new Map<string, number>();
  for (const finding of findings)
    for (const key of finding.keys[pass] ?? []) {
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      index.set(`${count} ${key}`, finding);
    }
  return index;
}

interface Candidate<T> {
  readonly before: T;
  readonly after: T;
  readonly shared: number;
}

/** Findings that share keys, those that share most first; of equals in the order of the later run. */
function findCandidates<T extends Keyed>(
  before: Iterable<T>,
  after: Iterable<T>,
  pass: number,
): Candidate<T>[] {
  const known = toIndex(before, pass);
  const shared = new Map<T, Map<T, number>>();
  for (const [key, finding] of toIndex(after, pass)) {
    const other = known.get(key);
    if (!other) continue;
    const counts = shared.get(finding) ?? new Map<T, number>();
    shared.set(finding, counts.set(other, (counts.get(other) ?? 0) + 1));
  }
  return [...shared]
    .flatMap(([finding, counts]) =>
      [...counts].map(([other, count]) => ({ before: other, after: finding, shared: count })),
    )
    .sort((a, b) => b.shared - a.shared);
}

/**
 * Pairs what one run found with what another found, pass after pass: a finding is paired in the first pass
 * in which it shares a key, with the one it shares most with. The work grows in line with the keys.
 * @param isEnough whether two findings that share so many keys are one; by default one key is enough
 * @returns pairs in the order of `after`, then what only `before` has, in its order
 */
export function pairFindings<T extends Keyed>(
  before: readonly T[],
  after: readonly T[],
  isEnough: (before: T, after: T, shared: number) => boolean = () => true,
): Pair<T>[] {
  const left = new Set(before);
  const open = new Set(after);
  const partners = new Map<T, T>();
  const passes = Math.max(0, ...[...before.slice(0, 1), ...after.slice(0, 1)].map(({ keys }) => keys.length));
  for (let pass = 0; pass < passes; pass++)
    for (const candidate of findCandidates(left, open, pass)) {
      if (!left.has(candidate.before) || !open.has(candidate.after)) continue;
      if (!isEnough(candidate.before, candidate.after, candidate.shared)) continue;
      left.delete(candidate.before);
      open.delete(candidate.after);
      partners.set(candidate.after, candidate.before);
    }
  return [
    ...after.map((finding) => ({ before: partners.get(finding) ?? null, after: finding })),
    ...before.filter((finding) => left.has(finding)).map((finding) => ({ before: finding, after: null })),
  ];
}
