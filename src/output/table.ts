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

/** Rows drawn at once: the table's own drawing slows down with their number. */
const ROWS = 100;

function draw(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): string[] {
  const table = new Table({
    head: [...head],
    chars: LINES,
    colWidths: widths.map((width, column) => width + (column === widths.length - 1 ? 0 : GAP)),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  for (const row of rows) table.push([...row]);
  return table.toString().split('\n');
}

/** Rows as a table for reading, as wide as the layout says, in pieces that end with line feeds. */
export function* formatRows(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  wraps: readonly boolean[],
  layout: Layout,
): Generator<string> {
  const chalk = new Chalk({ level: layout.colour });
  const natural = heads.map((head, column) =>
    rows.reduce((widest, row) => Math.max(widest, textWidth(row[column] ?? '')), textWidth(head)),
  );
  const widths = toColumnWidths(natural, wraps, layout.width - GAP * (heads.length - 1));
  // Wrapped here, since the table would cut words that are longer than their column.
  const wrap = (cells: readonly string[]) =>
    cells.map((cell, column) => wrapAnsi(cell, widths[column] ?? 1, { hard: true }));
  const wrappedHeads = wrap(heads);
  const wrapped = rows.map(wrap);
  const isTall = [wrappedHeads, ...wrapped].some((row) => row.some((cell) => cell.includes('\n')));
  const rule = '─'.repeat(widths.reduce((sum, width) => sum + width, GAP * (widths.length - 1)));
  for (let start = 0; start < wrapped.length; start += ROWS) {
    const head = start === 0 ? wrappedHeads.map((text) => chalk.bold(text)) : [];
    const lines = draw(head, wrapped.slice(start, start + ROWS), widths);
    // Rows of one line each need no rules between them: of all, only the one under the heads stays.
    const kept = isTall
      ? [...(start === 0 ? [] : [rule]), ...lines]
      : lines.filter((_, index) => (start === 0 && index === 1) || index % 2 === 0);
    yield `${kept.map((line) => line.trimEnd()).join('\n')}\n`;
  }
}

const toTableColumns = <R>(columns: readonly Column<R>[], { chosen }: Layout) =>
  chosen ? columns : columns.filter(({ inTable }) => inTable);

/** A table for people. All records are held at once: how wide a column is shows with the last. */
export const formatTable: Format = async function* (records, columns, layout) {
  const shown = toTableColumns(columns, layout);
  const rows: string[][] = [];
  for await (const record of records) rows.push(shown.map((column) => formatCell(column, record)));
  if (rows.length === 0) return;
  yield* formatRows(
    shown.map(({ title }) => title),
    rows,
    shown.map(({ wraps = false }) => wraps),
    layout,
  );
};
