import { Chalk } from 'chalk';
import Table from 'cli-table3';
import wrapAnsi from 'wrap-ansi';
import type { Column } from './column.ts';
import { toColumnWidths } from './column-widths.ts';
import { type Format, formatCell, type Layout } from './records.ts';
import { textWidth } from './text-width.ts';

/** Between two columns. */
const GAP = 2;

const LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '─',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
};

/** Rows as a table for reading, as wide as the layout says; the last line ends with a line feed. */
export function formatRows(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  wraps: readonly boolean[],
  layout: Layout,
): string {
  const chalk = new Chalk({ level: layout.colour });
  const natural = heads.map((head, column) =>
    rows.reduce((widest, row) => Math.max(widest, textWidth(row[column] ?? '')), textWidth(head)),
  );
  const widths = toColumnWidths(natural, wraps, layout.width - GAP * (heads.length - 1));
  // Wrapped here, since the table would cut words that are longer than their column.
  const wrap = (cells: readonly string[]) =>
    cells.map((cell, column) => wrapAnsi(cell, widths[column] ?? 1, { hard: true }));
  const wrapped = rows.map(wrap);
  const isTall = [wrap(heads), ...wrapped].some((row) => row.some((cell) => cell.includes('\n')));
  const table = new Table({
    head: wrap(heads).map((head) => chalk.bold(head)),
    chars: LINES,
    colWidths: widths.map((width, column) => width + (column === widths.length - 1 ? 0 : GAP)),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  table.push(...wrapped);
  const lines = table.toString().split('\n');
  // Rows of one line each need no rules between them: of all, only the one under the heads stays.
  const kept = isTall ? lines : lines.filter((_, index) => index < 2 || index % 2 === 0);
  return `${kept.map((line) => line.trimEnd()).join('\n')}\n`;
}

const toTableColumns = <R>(columns: readonly Column<R>[], { chosen }: Layout) =>
  chosen ? columns : columns.filter(({ inTable }) => inTable);

/** A table for people. All records are held at once: how wide a column is shows with the last. */
export const formatTable: Format = async function* (records, columns, layout) {
  const shown = toTableColumns(columns, layout);
  const rows: string[][] = [];
  for await (const record of records) rows.push(shown.map((column) => formatCell(column, record)));
  if (rows.length === 0) return;
  yield formatRows(
    shown.map(({ title }) => title),
    rows,
    shown.map(({ wraps = false }) => wraps),
    layout,
  );
};
