import type { Column } from './column.ts';
import { toSafeText } from './sanitise.ts';

/** Record after record becomes piece after piece of the output. */
export type Format = <R extends object>(
  records: AsyncIterable<R>,
  columns: readonly Column<R>[],
  layout: Layout,
) => AsyncGenerator<string | Uint8Array>;

export interface Layout {
  /** Columns of the terminal. */
  readonly width: number;
  /** 0 for none, as chalk counts. */
  readonly colour: 0 | 1 | 2 | 3;
  /** Whether `--fields` chose the columns. */
  readonly chosen: boolean;
}

/** A cell's text for a table: never empty of meaning, never more than one line. */
export function formatCell<R>({ shown, value, missing }: Column<R>, record: R): string {
  if (shown) return toSafeText(shown(record));
  const cell = value(record);
  return cell === null ? (missing ?? '') : toSafeText(String(cell));
}
