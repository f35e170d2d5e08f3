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

/** The sides that a document shows at one time, by `sidesKey`. */
function toSides(group: readonly Sighting[]): Map<string, Set<string>> {
  const sides = new Map<string, Set<string>>();
  for (const sighting of group) {
    const key = sidesKey(sighting);
    sides.set(key, (sides.get(key) ?? new Set()).add(sideOf(sighting.stance.position)));
  }
  return sides;
}

const sidesKey = ({ digest, stance }: Sighting) => `${digest.document} ${stance.days?.from}`;

/**
 * Changes of position from against to open or back, in order of when they were said.
 * A time known only to the month is before another only where all of it is. A document that shows both
 * sides at one time opens no series, but it ends one: it tells the old position beside the new.
 */
export function findReversals(groups: readonly (readonly Sighting[])[]): Reversal[] {
  return groups.flatMap((group) => {
    const out: Reversal[] = [];
    const sides = toSides(group);
    let last: Sighting | null = null;
    for (const sighting of group) {
      const { days, position, holder, topic } = sighting.stance;
      if (!days) continue;
      const isMixed = (sides.get(sidesKey(sighting))?.size ?? 0) > 1;
      if (last === null || sideOf(last.stance.position) === sideOf(position)) {
        if (!isMixed) last = sighting;
        continue;
      }
      // Within one document only the reading of its dates would tell old from new.
      if (last.digest.document === sighting.digest.document || !isBefore(last.stance.days, days)) continue;
      out.push({ speaker: holder, topic, from: toSide(last), to: toSide(sighting) });
      last = sighting;
    }
    return out;
  });
}
