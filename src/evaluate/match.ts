import { toDice } from './words.ts';

/** Content that overlaps by this much (Dice over words) is the same attribution, found with other edges. */
export const LEAST_OVERLAP = 0.5;

interface WithContent {
  readonly content: ReadonlySet<number>;
}

export interface Match<P, G> {
  readonly predicted: P;
  readonly gold: G;
  readonly overlap: number;
}

export interface Matching<P, G> {
  readonly matches: readonly Match<P, G>[];
  readonly missed: readonly G[];
  readonly extra: readonly P[];
}

/** Pairs predictions with gold one to one, best overlap first; ties by order. */
export function matchByContent<P extends WithContent, G extends WithContent>(
  predicted: readonly P[],
  gold: readonly G[],
): Matching<P, G> {
  const pairs = predicted.flatMap((_, p) =>
    gold.flatMap((_, g) => {
      const overlap = toDice((predicted[p] as P).content, (gold[g] as G).content);
      return overlap >= LEAST_OVERLAP ? [{ overlap, p, g }] : [];
    }),
  );
  pairs.sort((a, b) => b.overlap - a.overlap || a.p - b.p);
  const usedP = new Set<number>();
  const usedG = new Set<number>();
  const matches: Match<P, G>[] = [];
  for (const { overlap, p, g } of pairs) {
    if (usedP.has(p) || usedG.has(g)) continue;
    usedP.add(p);
    usedG.add(g);
    matches.push({ predicted: predicted[p] as P, gold: gold[g] as G, overlap });
  }
  return {
    matches,
    missed: gold.filter((_, g) => !usedG.has(g)),
    extra: predicted.filter((_, p) => !usedP.has(p)),
  };
}
