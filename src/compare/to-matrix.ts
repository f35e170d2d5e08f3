import type { Cell, StanceRow } from '../model/comparison.ts';
import { compareDays, compareText } from './day-order.ts';
import type { Sighting } from './find-reversals.ts';

/** One cell for each document and position of a speaker on a topic; the surest stance stands for it. */
function toCells(group: readonly Sighting[]): Cell[] {
  const cells = new Map<string, Sighting[]>();
  for (const sighting of group) {
    const key = `${sighting.digest.document} ${sighting.stance.position}`;
    cells.set(key, [...(cells.get(key) ?? []), sighting]);
  }
  return [...cells.values()]
    .map((sightings) => {
      const best = sightings.reduce((a, b) => (b.stance.confidence > a.stance.confidence ? b : a));
      return { best, count: sightings.length };
    })
    .sort(
      (a, b) =>
        compareDays(a.best.digest.days, b.best.digest.days) ||
        compareText(a.best.digest.document, b.best.digest.document),
    )
    .map(({ best: { digest, stance }, count }) => ({
      document: digest.document,
      outlet: digest.outlet,
      published: digest.published,
      position: stance.position,
      date: stance.date,
      evidence: stance.evidence,
      stance: stance.id,
      stances: count,
    }));
}

/**
 * The matrix of who stands where. A document in which a speaker shows two positions has a cell for each.
 * @param groups as `groupStances` gives them
 * @returns rows with most documents first, then by speaker and topic
 */
export function toMatrix(groups: readonly (readonly Sighting[])[]): StanceRow[] {
  return groups
    .flatMap((group): StanceRow[] => {
      const first = group[0]?.stance;
      return first ? [{ speaker: first.holder, topic: first.topic, cells: toCells(group) }] : [];
    })
    .map((row) => ({ row, documents: new Set(row.cells.map(({ document }) => document)).size }))
    .sort(
      (a, b) =>
        b.documents - a.documents ||
        compareText(a.row.speaker.id, b.row.speaker.id) ||
        compareText(a.row.topic.id, b.row.topic.id),
    )
    .map(({ row }) => row);
}
