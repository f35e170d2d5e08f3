/** Precision, recall and their harmonic mean, in per cent to one decimal. */
export interface Figures {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly tp: number;
  readonly pred: number;
  readonly gold: number;
}

const toOneDecimal = (value: number) => Number(value.toFixed(1));

/** @returns figures of 0 where nothing was predicted or nothing is gold */
export function toFigures(tp: number, pred: number, gold: number): Figures {
  const p = pred > 0 ? tp / pred : 0;
  const r = gold > 0 ? tp / gold : 0;
  const f1 = p + r > 0 ? (2 * p * r) / (p + r) : 0;
  return { p: toOneDecimal(100 * p), r: toOneDecimal(100 * r), f1: toOneDecimal(100 * f1), tp, pred, gold };
}

/** A share in per cent to one decimal; `null` of nothing. */
export const toPercent = (part: number, all: number): number | null =>
  all > 0 ? toOneDecimal((100 * part) / all) : null;
