import type { Links } from './links.ts';
import type { Utterance } from './utterance.ts';

/** Share of the pairs across two groups that must be alike before the groups become one. */
const LEAST_LINKED = 0.5;
/** Larger groups are joined by looking at so many of their members. */
const MOST_LOOKED_AT = 12;

interface Group {
  /** The first members in the order they joined: those that are looked at. */
  head: readonly number[];
  readonly members: number[];
}

/**
 * Joins utterances into groups, surest links first. Two groups become one only where half of the pairs
 * across them are linked: one summary that resembles two utterances does not make them one.
 * @returns groups of at least two, each in order of position
 */
export function groupUtterances(utterances: readonly Utterance[], links: Links): Utterance[][] {
  const groupOf = new Map<number, Group>();
  links.each((left, right) => {
    const a = groupOf.get(left) ?? { head: [left], members: [left] };
    const b = groupOf.get(right) ?? { head: [right], members: [right] };
    if (a === b) return;
    let hits = 0;
    for (const one of a.head) for (const other of b.head) if (links.isLinked(one, other)) hits++;
    if (hits < a.head.length * b.head.length * LEAST_LINKED) return;
    // The smaller group goes into the larger, so that a group of many does not move again and again.
    const [larger, smaller] = a.members.length < b.members.length ? [b, a] : [a, b];
    larger.head = [...a.head, ...b.head].slice(0, MOST_LOOKED_AT);
    for (const member of smaller.members) larger.members.push(member);
    for (const member of [left, right, ...smaller.members]) groupOf.set(member, larger);
  });
  return [...new Set(groupOf.values())]
    .map(({ members }) => members.toSorted((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
    .map((group) => group.flatMap((member) => utterances[member] ?? []));
}
