import type { Position } from '../../../model/records.ts';

/** Times are milliseconds of UTC. */
export interface ChartPoint {
  readonly from: number;
  readonly to: number;
  readonly position: Position;
  /** Id of the element it leads to; null for none. */
  readonly anchor: string | null;
  /** What it says to those who point at it, or cannot see it. */
  readonly label: string;
}

/** A change of position, between two points of a lane. */
export interface ChartChange {
  readonly from: ChartPoint;
  readonly to: ChartPoint;
}

/** One line of a chart over time. */
export interface Lane {
  readonly label: string;
  readonly points: readonly ChartPoint[];
  readonly changes: readonly ChartChange[];
}

/** From the first to the last time that a chart shows. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}
