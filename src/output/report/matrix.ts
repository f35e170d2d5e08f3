import { compareText } from '../../compare/day-order.ts';
import type { Cell, StanceRow } from '../../model/comparison.ts';
import { UNKNOWN_OUTLET } from './filter-keys.ts';
import { formatDate } from './format-date.ts';
import { type Content, type Html, html } from './html.ts';
import { cutTo, limits } from './limits.ts';
import { formatPosition } from './position.ts';
import { type PageContext, type Section, toLink, toName } from './section.ts';

interface OutletColumn {
  readonly name: string;
  /** Dates of publication, as written, the earliest first. */
  readonly dates: readonly string[];
  /** How many cells stand in it. */
  readonly cells: number;
}

const outletOf = ({ outlet }: Cell) => outlet ?? UNKNOWN_OUTLET;

/** The outlets of the rows, those with most positions; in order of their first date, undated ones last. */
function toColumns(rows: readonly StanceRow[]): readonly OutletColumn[] {
  const cells = rows.flatMap((row) => row.cells);
  const byOutlet = new Map<string, Cell[]>();
  for (const cell of cells) {
    const known = byOutlet.get(outletOf(cell));
    if (known) known.push(cell);
    else byOutlet.set(outletOf(cell), [cell]);
  }
  return [...byOutlet]
    .map(([name, own]): OutletColumn => {
      const dates = [...new Set(own.flatMap(({ published }) => published ?? []))].sort(compareText);
      return { name, dates, cells: own.length };
    })
    .sort((a, b) => b.cells - a.cells || compareText(a.name, b.name));
}

const byTime = (a: OutletColumn, b: OutletColumn) =>
  Number(a.dates.length === 0) - Number(b.dates.length === 0) ||
  compareText(a.dates[0] ?? '', b.dates[0] ?? '') ||
  compareText(a.name, b.name);

function formatDates(dates: readonly string[]): Content {
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return 'no date';
  return first === last ? formatDate(first) : `${formatDate(first)} to ${formatDate(last)}`;
}

function formatCell(cell: Cell, hasManyDates: boolean, { anchors }: PageContext): Html {
  const times = cell.stances > 1 ? html` <span class="times">×${cell.stances}</span>` : null;
  const when =
    hasManyDates && cell.date !== null && html` <span class="when">${formatDate(cell.date)}</span>`;
  return html`<li>${toLink(anchors.words(cell.stance), [formatPosition(cell.position), times])}${when}</li>`;
}

function formatRow(row: StanceRow, columns: readonly OutletColumn[], page: PageContext): Html {
  const about = page.keys.toAttributes({
    speakers: [row.speaker.id],
    topics: [row.topic.id],
    outlets: row.cells.map(({ outlet }) => outlet),
  });
  const cells = columns.map(({ name, dates }) => {
    const own = row.cells.filter((cell) => outletOf(cell) === name);
    if (own.length === 0) return html`<td role="cell" class="empty"></td>`;
    const list = own.map((cell) => formatCell(cell, dates.length > 1, page));
    return html`<td role="cell"><span class="column-name" aria-hidden="true">${toName(name)}</span><ul>${list}</ul></td>`;
  });
  return html`<tr role="row" ${about}><th role="rowheader" scope="row">${toName(row.speaker.name)} <span class="topic">${row.topic.name}</span></th>${cells}</tr>\n`;
}

/** Who stands where: a row for each speaker and topic, a column for each outlet in order of time. */
export function toMatrixSection(rows: readonly StanceRow[], chart: Content, page: PageContext): Section {
  const cut = cutTo(rows, limits.rows, 'rows');
  const all = toColumns(cut.shown);
  const columns = all.slice(0, limits.columns).sort(byTime);
  const heads = columns.map(
    ({ name, dates }) =>
      html`<th role="columnheader" scope="col">${toName(name)} <span class="when">${formatDates(dates)}</span></th>`,
  );
  const body = cut.shown.map((row) => formatRow(row, columns, page));
  const notes = [
    ...(cut.note === null ? [] : [cut.note]),
    ...(all.length > columns.length
      ? [`The ${columns.length} outlets with most positions have a column, of ${all.length} in all.`]
      : []),
  ];
  const table = html`<div class="wide" role="region" aria-label="Positions by outlet" tabindex="0">
<table role="table" class="matrix" data-group>
<caption>Each position leads to the words it was read from; ×2 says that the article shows it twice. “About” is a date that the source gives as approximate.</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Speaker and topic</th>${heads}</tr></thead>
<tbody role="rowgroup">
${body}</tbody>
</table>
</div>
`;
  return {
    id: 'positions',
    title: 'Who stands where',
    count: rows.length,
    body: rows.length > 0 ? [chart, table] : html`<p>No position was found.</p>`,
    notes,
  };
}
