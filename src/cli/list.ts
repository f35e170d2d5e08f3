import type { DayRange } from '../model/edtf.ts';
import type { Column } from '../output/column.ts';

/** What a command lists: the records of one kind, and how the options of the contract read them. */
export interface List<R extends object> {
  /** All records as tables and CSV show them. */
  readonly columns: readonly Column<R>[];
  /** Names of the top fields of a record, beside the columns' names: what `--fields` may name. */
  readonly fields: readonly string[];
  /** The text `--text` looks into. */
  readonly textOf: (record: R) => string;
  /** EDTF, or the days themselves; null where the record has no place on the calendar. */
  readonly dateOf: (record: R) => string | DayRange | null;
  /** What `--type` may name. */
  readonly types?: readonly string[];
  readonly typesOf?: (record: R) => readonly string[];
  readonly topicsOf?: (record: R) => readonly string[];
  /** Ids of those whose words or position the record is. */
  readonly speakersOf?: (record: R) => readonly string[];
  readonly confidenceOf?: (record: R) => number;
}
