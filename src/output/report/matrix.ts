import { compareText } from '../../compare/day-order.ts';
import type { Cell, StanceRow } from '../../model/comparison.ts';
import { UNKNOWN_OUTLET } from './filter-keys.ts';
import { formatDate } from './format-date.ts';
import { type Content, type Html, html, joinWith } from './html.ts';
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

/** More columns than paper is wide. */
const PAPER = 5;

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

/** Cells of one outlet, parted where the position changes from one article to the next. */
function toRuns(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const runs: Cell[][] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    if (last?.[0]?.position === cell.position) last.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

/** "×8": how many stances of one article, with a link to all of them. */
const formatTimes = ({ stances, stance }: Cell, { anchors, rowOf }: PageContext): Content =>
  stances > 1 &&
  html` <span class="times">${toLink(rowOf(stance) ?? anchors.words(stance), `×${stances}`)}</span>`;

/** A position, with a link to its words in each article that shows it. */
function formatRun(run: readonly Cell[], hasManyDates: boolean, page: PageContext): Content {
  const [first] = run;
  if (!first) return null;
  const { anchors } = page;
  const dates = [...new Set(run.flatMap(({ date }) => date ?? []))];
  const when = hasManyDates && dates.length > 0 && html` <span class="when">${formatDates(dates)}</span>`;
  const links = run
    .slice(0, limits.runArticles)
    .map(({ stance }, at) => toLink(anchors.words(stance), String(at + 1)));
  const more = run.length > links.length && ` … ${run.length}`;
  const articles =
    run.length > 1 && html` <span class="when">in articles ${joinWith(' ', links)}${more}</span>`;
  const times = run.length === 1 && formatTimes(first, page);
  return html`<li>${toLink(anchors.words(first.stance), formatPosition(first.position))}${times}${when}${articles}</li>`;
}

function formatCell(cells: readonly Cell[], { name, dates }: OutletColumn, page: PageContext): Html {
  if (cells.length === 0) return html`<td role="cell" class="empty"></td>`;
  const runs = toRuns(cells);
  const shown = runs.slice(0, limits.runs).map((run) => formatRun(run, dates.length > 1, page));
  const rest = runs.length > shown.length && html`<li class="when">… ${runs.length - shown.length} more</li>`;
  return html`<td role="cell"><span class="column-name" aria-hidden="true">${toName(name)}<br>${formatDates(dates)}</span><ul>${shown}${rest}</ul></td>`;
}

function formatRow(row: StanceRow, columns: readonly OutletColumn[], page: PageContext): Html {
  const about = page.keys.toAttributes({
    speakers: [row.speaker.id],
    topics: [row.topic.id],
    outlets: row.cells.map(({ outlet }) => outlet),
  });
  const cells = columns.map((column) =>
    formatCell(
      row.cells.filter((cell) => outletOf(cell) === column.name),
      column,
      page,
    ),
  );
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
  const table = html`<p class="legend" id="positions-legend">Each position leads to the words it was read from; ×2 says that the article shows it twice, and leads to both. “About” is a date that the source gives as approximate.</p>
<div class="wide" role="region" aria-label="Positions by outlet" tabindex="0">
<table role="table" class="${columns.length > PAPER ? 'matrix many' : 'matrix'}" aria-describedby="positions-legend" data-group>
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
