import type { Utterance } from './utterance.ts';

export interface Link {
  readonly left: number;
  readonly right: number;
  readonly score: number;
}

/** Share of the pairs across two groups that must be alike before the groups become one. */
const LEAST_LINKED = 0.5;
/** Larger groups are joined by looking at so many of their members. */
const MOST_LOOKED_AT = 12;

/**
 * Joins utterances into groups, surest links first. Two groups become one only where half of the pairs
 * across them are linked: one summary that resembles two utterances does not make them one.
 * @returns groups of at least two, each in order of position
 */
export function groupUtterances(utterances: readonly Utterance[], links: readonly Link[]): Utterance[][] {
  const groupOf = new Map<number, number[]>();
  const key = (left: number, right: number) =>
    Math.min(left, right) * utterances.length + Math.max(left, right);
  const linked = new Set(links.map(({ left, right }) => key(left, right)));
  const ranked = [...links].sort((a, b) => b.score - a.score || a.left - b.left || a.right - b.right);
  for (const { left, right } of ranked) {
    const a = groupOf.get(left) ?? [left];
    const b = groupOf.get(right) ?? [right];
    if (a === b) continue;
    let hits = 0;
    let pairs = 0;
    for (const one of a.slice(0, MOST_LOOKED_AT))
      for (const other of b.slice(0, MOST_LOOKED_AT)) {
        pairs++;
        if (linked.has(key(one, other))) hits++;
      }
    if (hits < pairs * LEAST_LINKED) continue;
    const joined = [...a, ...b];
    for (const member of joined) groupOf.set(member, joined);
  }
  return [...new Set(groupOf.values())]
    .map((group) => group.toSorted((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
    .map((group) => group.flatMap((member) => utterances[member] ?? []));
}
