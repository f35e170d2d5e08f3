import type { Reversal } from '../model/comparison.ts';
import type { Position } from '../model/records.ts';
import { compareDays, compareText, isBefore } from './day-order.ts';
import type { Digest, DigestStance } from './to-digest.ts';

/** A stance with the document it stands in. */
export interface Sighting {
  readonly digest: Digest;
  readonly stance: DigestStance;
}

const sideOf = (position: Position) => (position === 'opposes' ? 'against' : 'open');

/** Stances by speaker and topic, in order of when they were said; groups in order of their keys. */
export function groupStances(digests: readonly Digest[]): Sighting[][] {
  const groups = new Map<string, Sighting[]>();
  for (const digest of digests)
    for (const stance of digest.stances) {
      const key = `${stance.holder.id} ${stance.topic.id}`;
      const group = groups.get(key);
      if (group) group.push({ digest, stance });
      else groups.set(key, [{ digest, stance }]);
    }
  return [...groups.entries()]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, group]) => group.sort((a, b) => compareDays(a.stance.days, b.stance.days)));
}

const toSide = ({ digest, stance }: Sighting) => ({
  document: digest.document,
  outlet: digest.outlet,
  date: stance.date,
  position: stance.position,
  stance: stance.id,
  evidence: stance.evidence,
});

/** Documents that show both sides at one time show no change of mind: only those that show one count. */
function withoutMixed(group: readonly Sighting[]): Sighting[] {
  const sides = new Map<string, Set<string>>();
  const key = ({ digest, stance }: Sighting) => `${digest.document} ${stance.days?.from}`;
  for (const sighting of group) {
    const known = sides.get(key(sighting)) ?? new Set();
    sides.set(key(sighting), known.add(sideOf(sighting.stance.position)));
  }
  return group.filter((sighting) => sides.get(key(sighting))?.size === 1);
}

/**
 * Changes of position from against to open or back, in order of when they were said.
 * A time known only to the month is before another only where all of it is.
 */
export function findReversals(groups: readonly (readonly Sighting[])[]): Reversal[] {
  return groups.flatMap((group) => {
    const out: Reversal[] = [];
    let last: Sighting | null = null;
    for (const sighting of withoutMixed(group)) {
      if (!sighting.stance.days) continue;
      if (last === null || sideOf(last.stance.position) === sideOf(sighting.stance.position)) {
        last = sighting;
        continue;
      }
      if (!isBefore(last.stance.days, sighting.stance.days)) continue;
      const { holder, topic } = sighting.stance;
      out.push({ speaker: holder, topic, from: toSide(last), to: toSide(sighting) });
      last = sighting;
    }
    return out;
  });
}
