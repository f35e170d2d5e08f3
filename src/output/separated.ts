import { stringify } from 'csv-stringify/sync';
import type { Format } from './records.ts';
import { formatCell } from './records.ts';

/**
 * Comma- or tab-separated values with a head line. Cells that a spreadsheet would run as formulas get
 * a ' before them; cells are on one line.
 */
const separatedBy = (delimiter: string): Format =>
  async function* (records, columns) {
    const toLine = (cells: readonly string[]) =>
      stringify([[...cells]], { delimiter, escape_formulas: true, record_delimiter: '\n' });
    yield toLine(columns.map(({ name }) => name));
    for await (const record of records)
      yield toLine(
        columns.map((column) => (column.value(record) === null ? '' : formatCell(column, record))),
      );
  };

export const formatCsv = separatedBy(',');
export const formatTsv = separatedBy('\t');
