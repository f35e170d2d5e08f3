import { stringify } from 'csv-stringify/sync';
import type { Cell } from './column.ts';
import type { Format } from './records.ts';
import { toSafeText } from './sanitise.ts';

/** Numbers as they are: only text can be a formula. */
const toValue = (cell: Cell): Cell =>
  cell === null ? '' : typeof cell === 'number' ? cell : toSafeText(String(cell));

/**
 * Comma- or tab-separated values with a head line. Cells that a spreadsheet would run as formulas get
 * a ' before them; cells are on one line.
 */
const separatedBy = (delimiter: string): Format =>
  async function* (records, columns) {
    const toLine = (cells: readonly Cell[]) =>
      stringify([[...cells]], { delimiter, escape_formulas: true, record_delimiter: '\n' });
    yield toLine(columns.map(({ name }) => name));
    for await (const record of records) yield toLine(columns.map((column) => toValue(column.value(record))));
  };

export const formatCsv = separatedBy(',');
export const formatTsv = separatedBy('\t');
