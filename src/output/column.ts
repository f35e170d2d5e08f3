export type Cell = string | number | boolean | null;

/** One field of a record as tables and CSV show it. */
export interface Column<R> {
  /** What `--fields` and `--sort` call it; also the head of a CSV column. */
  readonly name: string;
  /** Head of the column in a table for reading. */
  readonly title: string;
  readonly value: (record: R) => Cell;
  /** What the values are, `text` where nothing is said; for formats whose columns have a type. */
  readonly kind?: 'text' | 'integer' | 'number' | 'boolean';
  /** How the value reads in a table, where that is not the value itself. */
  readonly shown?: (record: R) => string;
  /** Shown in a table where `--fields` does not choose. */
  readonly inTable: boolean;
  /** Takes the room that is left and wraps. */
  readonly wraps?: boolean;
  /** Shown in place of null in tables. */
  readonly missing?: string;
}
