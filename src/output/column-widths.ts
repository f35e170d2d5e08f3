/** No column that does not hold running text needs more. */
const WIDEST_PLAIN = 26;
/**
 * How the columns give way in a narrow terminal, step by step: the plain ones to the first figure, as
 * long as running text would otherwise get less than the second.
 */
const STEPS = [
  { plain: 9, wrapped: 24 },
  { plain: 6, wrapped: 16 },
  { plain: 4, wrapped: 8 },
];
const LEAST_WRAPPED = 8;

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/**
 * How wide each column gets, in terminal columns. Columns of running text share what the others leave;
 * where that is too little, the widest of the others give way.
 * @param natural widest cell of each column
 * @param available for all columns together, gaps aside
 */
export function toColumnWidths(
  natural: readonly number[],
  wraps: readonly boolean[],
  available: number,
): readonly number[] {
  const widths = natural.map((width, column) => (wraps[column] ? 0 : Math.min(width, WIDEST_PLAIN)));
  const running = natural.flatMap((width, column) => (wraps[column] ? [{ column, width }] : []));
  const wanted = (least: number) => sum(running.map(({ width }) => Math.min(width, least)));
  for (const { plain, wrapped } of STEPS) {
    let excess = sum(widths) + wanted(wrapped) - available;
    for (let widest = Math.max(...widths); excess > 0 && widest > plain; widest = Math.max(...widths)) {
      widths[widths.indexOf(widest)] = widest - 1;
      excess--;
    }
  }
  let left = Math.max(available - sum(widths), wanted(LEAST_WRAPPED));
  const byWidth = [...running].sort((a, b) => a.width - b.width);
  for (const [position, { column, width }] of byWidth.entries()) {
    const share = Math.floor(left / (byWidth.length - position));
    widths[column] = Math.max(1, Math.min(width, share));
    left -= widths[column] as number;
  }
  return widths;
}
