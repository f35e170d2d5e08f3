/** No column that does not hold running text needs more. */
const WIDEST_PLAIN = 26;
/** Narrower, running text is no fun to read. */
const NARROWEST_WRAPPED = 24;
const NARROWEST = 9;

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
  const wanted = sum(running.map(({ width }) => Math.min(width, NARROWEST_WRAPPED)));
  let excess = sum(widths) + wanted - available;
  while (excess > 0) {
    const widest = Math.max(...widths);
    if (widest <= NARROWEST) break;
    widths[widths.indexOf(widest)] = widest - 1;
    excess--;
  }
  let left = Math.max(available - sum(widths), running.length * NARROWEST);
  const byWidth = [...running].sort((a, b) => a.width - b.width);
  for (const [position, { column, width }] of byWidth.entries()) {
    const share = Math.floor(left / (byWidth.length - position));
    widths[column] = Math.max(1, Math.min(width, share));
    left -= widths[column] as number;
  }
  return widths;
}
