import type { Cell, StanceRow } from '../../model/comparison.ts';
import type { Position } from '../../model/records.ts';
import { colourPosition } from '../position.ts';
import { toSafeText } from '../sanitise.ts';
import { formatRows } from '../table.ts';
import { formatEntry, formatHeading, type Page } from './page.ts';

export type By = 'outlet' | 'document' | 'date';

const UNKNOWN = 'unknown';

const toKey: Readonly<Record<By, (cell: Cell) => string>> = {
  outlet: ({ outlet }) => outlet ?? UNKNOWN,
  document: ({ document }) => document,
  date: ({ date, published }) => date ?? published ?? UNKNOWN,
};

interface MatrixColumn {
  readonly key: string;
  /** Published first; '' where no document of the column has a date. */
  readonly first: string;
  readonly head: string;
}

/** A column for each outlet, document or date, in order of time, then of name; undated ones last. */
export function toMatrixColumns(rows: readonly StanceRow[], by: By): readonly MatrixColumn[] {
  const dates = new Map<string, Set<string>>();
  const outlets = new Map<string, string>();
  for (const { cells } of rows)
    for (const cell of cells) {
      const key = toKey[by](cell);
      const known = dates.get(key) ?? new Set();
      const date = by === 'date' ? (cell.date ?? cell.published) : cell.published;
      if (date !== null) known.add(date);
      dates.set(key, known);
      outlets.set(key, cell.outlet ?? UNKNOWN);
    }
  const columns = [...dates].map(([key, known]): MatrixColumn => {
    const sorted = [...known].sort();
    const [first = ''] = sorted;
    const last = sorted.at(-1) ?? '';
    const span = first === last ? first : `${first} … ${last}`;
    const names = by === 'document' ? [key, outlets.get(key) ?? ''] : [key];
    return { key, first, head: [...names, ...(by === 'date' ? [] : [span])].map(toSafeText).join('\n') };
  });
  return columns.sort(
    (a, b) =>
      Number(a.first === '') - Number(b.first === '') ||
      (a.first < b.first ? -1 : a.first > b.first ? 1 : 0) ||
      (a.key < b.key ? -1 : 1),
  );
}

/** The positions of a cell, each once with the number of documents that show it where there are several. */
function formatCells({ chalk }: Page, cells: readonly Cell[]): string {
  const counts = new Map<Position, Set<string>>();
  for (const { position, document } of cells)
    counts.set(position, (counts.get(position) ?? new Set()).add(document));
  return [...counts]
    .map(([position, { size }]) => `${colourPosition(chalk, position)}${size > 1 ? ` ×${size}` : ''}`)
    .join('\n');
}

/** Room for "± conditional". */
const CELL = 13;
const GAP = 2;
/** Least room for speaker and topic. */
const ROW_HEAD = 24;

const LEGEND = '+ supports  ± under conditions  − opposes  ×2 in two articles  ~ about that date';

/** Who stands where: a row for each speaker and topic, in as many tables as the width asks for. */
export function formatMatrix(page: Page, rows: readonly StanceRow[], by: By, colour: 0 | 1 | 2 | 3): string {
  const columns = toMatrixColumns(rows, by);
  const perTable = Math.max(1, Math.floor((page.width - ROW_HEAD) / (CELL + GAP)));
  const tables: string[] = [];
  for (let start = 0; start < columns.length; start += perTable) {
    const shown = columns.slice(start, start + perTable);
    const body = rows.flatMap(({ speaker, topic, cells }) => {
      const texts = shown.map(({ key }) =>
        formatCells(
          page,
          cells.filter((cell) => toKey[by](cell) === key),
        ),
      );
      if (texts.every((text) => text === '')) return [];
      return [[`${page.chalk.bold(toSafeText(speaker.name))}\n${toSafeText(topic.name)}`, ...texts]];
    });
    const heads = ['Speaker\nTopic', ...shown.map(({ head }) => head)];
    const layout = { width: page.width, colour, chosen: true };
    const wraps = [true, ...shown.map(() => false)];
    tables.push([...formatRows(heads, body, wraps, layout, page.chalk.bold)].join(''));
  }
  const legend = formatEntry(page, '', page.chalk.dim(LEGEND));
  return `${formatHeading(page, 'Who stands where')}${legend}\n${tables.join('\n')}`;
}
