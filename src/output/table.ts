import Table from 'cli-table3';
import wrapAnsi from 'wrap-ansi';
import type { Column } from './column.ts';
import { toColumnWidths } from './column-widths.ts';
import { type Format, formatCell, type Layout } from './records.ts';
import { textWidth } from './text-width.ts';

/** Between two columns. */
const GAP = 2;

const NO_LINES = Object.fromEntries(
  [
    ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'],
    ...['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'],
  ].map((name) => [name, '']),
);

/** Lines drawn at once: the table's own drawing slows down with the square of their number. */
const LINES_AT_ONCE = 16;

/** One line that fits stays as it is; wrapping would take blanks from its ends, too. */
const wrapCell = (cell: string, width: number) =>
  textWidth(cell) <= width && !/\n|^\s|\s$/.test(cell) ? cell : wrapAnsi(cell, width, { hard: true });

/** The lines of a row whose cells are wrapped: as many as its tallest cell has. */
function toLines(cells: readonly string[]): string[][] {
  const columns = cells.map((cell) => cell.split('\n'));
  const height = Math.max(1, ...columns.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) => columns.map((column) => column[line] ?? ''));
}

/**
 * Draws lines of cells. The table gets each line as a row of its own: for every line it draws, it
 * measures the whole cell again and again.
 */
function drawTable(lines: readonly (readonly string[])[], widths: readonly number[]): string[] {
  const drawn: string[] = [];
  for (let start = 0; start < lines.length; start += LINES_AT_ONCE) {
    const table = new Table({
      chars: NO_LINES,
      colWidths: widths.map((width, column) => width + (column === widths.length - 1 ? 0 : GAP)),
      style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    });
    for (const line of lines.slice(start, start + LINES_AT_ONCE)) table.push([...line]);
    drawn.push(...table.toString().split('\n'));
  }
  return drawn.map((line) => line.trimEnd());
}

/**
 * The same lines for lists, which may be long: the table merges some twenty options for each of its cells, a
 * quarter of what a short list takes in all.
 */
const drawList: typeof drawTable = (lines, widths) =>
  lines.map((line) =>
    widths
      .map((width, column) => {
        const text = line[column] ?? '';
        return text + ' '.repeat(Math.max(0, width + GAP - textWidth(text)));
      })
      .join('')
      .trimEnd(),
  );

/** Rows between a head and rules, as wide as the layout says, in pieces that end with line feeds. */
function* format(
  draw: typeof drawTable,
  toHead: (text: string) => string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  wraps: readonly boolean[],
  layout: Layout,
): Generator<string> {
  const natural = heads.map((head, column) =>
    rows.reduce((widest, row) => Math.max(widest, textWidth(row[column] ?? '')), textWidth(head)),
  );
  const widths = toColumnWidths(natural, wraps, layout.width - GAP * (heads.length - 1));
  // Wrapped here, since the table would cut words that are longer than their column.
  const wrap = (cells: readonly string[]) =>
    toLines(cells.map((cell, column) => wrapCell(cell, widths[column] ?? 1)));
  const wrapped = rows.map(wrap);
  const headLines = wrap(heads).map((line) => line.map((text) => toHead(text)));
  const rule = '─'.repeat(widths.reduce((sum, width) => sum + width, GAP * (widths.length - 1)));
  // Rows of one line each need no rules between them.
  const isTall = wrapped.some((lines) => lines.length > 1);
  yield `${[...draw(headLines, widths), rule].join('\n')}\n`;
  const drawn = draw(wrapped.flat(), widths);
  let at = 0;
  for (const [index, { length }] of wrapped.entries()) {
    const before = isTall && index > 0 ? `${rule}\n` : '';
    yield `${before}${drawn.slice(at, at + length).join('\n')}\n`;
    at += length;
  }
}

/** What makes the heads of a table bold. Chalk is loaded where there are colours: most output has none. */
export async function toHeadStyle({ colour }: Layout): Promise<(text: string) => string> {
  if (colour === 0) return (text) => text;
  const { Chalk } = await import('chalk');
  return new Chalk({ level: colour }).bold;
}

/** Rows as a table for reading, as wide as the layout says, in pieces that end with line feeds. */
export const formatRows = (
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  wraps: readonly boolean[],
  layout: Layout,
  toHead: (text: string) => string = (text) => text,
): Generator<string> => format(drawTable, toHead, heads, rows, wraps, layout);

const toTableColumns = <R>(columns: readonly Column<R>[], { chosen }: Layout) =>
  chosen ? columns : columns.filter(({ inTable }) => inTable);

/** A table for people. All records are held at once: how wide a column is shows with the last. */
export const formatTable: Format = async function* (records, columns, layout) {
  const shown = toTableColumns(columns, layout);
  const rows: string[][] = [];
  for await (const record of records) rows.push(shown.map((column) => formatCell(column, record)));
  if (rows.length === 0) return;
  yield* format(
    drawList,
    await toHeadStyle(layout),
    shown.map(({ title }) => title),
    rows,
    shown.map(({ wraps = false }) => wraps),
    layout,
  );
};
