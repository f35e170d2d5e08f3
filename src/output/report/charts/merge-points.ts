import type { ChartPoint } from './lane.ts';

/** One disc of a chart: a point, or several that would cover each other. */
export interface Disc {
  /** In pixels from the left of the plot. */
  readonly x: number;
  /** Where the time it stands for begins and ends. */
  readonly x1: number;
  readonly x2: number;
  /** At least one, in order of time. */
  readonly points: readonly ChartPoint[];
}

/**
 * Joins points of one position that would cover each other, or the number beside those joined before.
 * @param points in order of time, all of one lane and position
 * @param toX pixels from the left of a time
 * @param least pixels between two discs
 * @param label pixels that the number of points takes, where a disc has several
 */
export function mergePoints(
  points: readonly ChartPoint[],
  toX: (time: number) => number,
  least: number,
  label: number,
): readonly Disc[] {
  const discs: Disc[] = [];
  const places = points
    .map((point) => ({ point, x1: toX(point.from), x2: toX(point.to) }))
    .sort((a, b) => a.x1 + a.x2 - b.x1 - b.x2);
  for (const { point, x1, x2 } of places) {
    const x = (x1 + x2) / 2;
    const last = discs.at(-1);
    if (last && x - last.x < least + (last.points.length > 1 ? label : 0))
      discs[discs.length - 1] = {
        x: last.x,
        x1: Math.min(last.x1, x1),
        x2: Math.max(last.x2, x2),
        points: [...last.points, point],
      };
    else discs.push({ x, x1, x2, points: [point] });
  }
  return discs;
}
