import { compareText } from '../../compare/day-order.ts';
import type { StanceRow } from '../../model/comparison.ts';
import { drawLanes } from './charts/draw-lanes.ts';
import type { ChartPoint, Lane, TimeSpan } from './charts/lane.ts';
import { toTimes } from './charts/to-time-span.ts';
import { UNKNOWN_OUTLET } from './filter-keys.ts';
import { formatDate } from './format-date.ts';
import { type Content, type Html, html, joinWith } from './html.ts';
import { cutTo, limits } from './limits.ts';
import { formatPosition, positionWords } from './position.ts';
import { type PageContext, type Section, toLink, toName, toWords } from './section.ts';
import type { Held } from './to-held.ts';

/** Widths of the two drawings of each chart, in pixels: for a desk and for a telephone. */
const WIDTHS = [
  ['desk', 960],
  ['phone', 340],
] as const;
/** Lanes of the chart of all speakers; each takes the room of several lines. */
const MOST_LANES = 8;

/** @param isWhole whether it is of all speakers, so that filters cannot narrow it */
function formatChart(lanes: readonly Lane[], span: TimeSpan | null, name: string, isWhole: boolean): Content {
  if (span === null || lanes.every(({ points }) => points.length === 0)) return null;
  const drawings = WIDTHS.map(
    ([room, width]) => html`<div class="${room}">${drawLanes(lanes, span, width, name)}</div>\n`,
  );
  return html`<figure class="chart"${isWhole && html` data-whole`}>\n${drawings}</figure>\n`;
}

/** The points of one speaker's positions on one topic, and the changes between them. */
function toLane(label: string, held: readonly Held[], { anchors }: PageContext): Lane {
  const points = new Map<Held, ChartPoint>();
  for (const one of held) {
    const times = toTimes(one.days);
    if (!times || one.date === null) continue;
    const anchor = anchors.words(one.stances[0]?.id ?? '');
    const { position, outlet, date } = one;
    const words = `${positionWords[position]}, ${formatDate(date)}, ${outlet ?? UNKNOWN_OUTLET}`;
    points.set(one, { ...times, position, anchor, label: words });
  }
  const changes = held.flatMap((to, at) => {
    if (to.changedFrom === null) return [];
    const from = held.slice(0, at).findLast(({ position }) => position === to.changedFrom);
    const [a, b] = [from && points.get(from), points.get(to)];
    return a && b ? [{ from: a, to: b }] : [];
  });
  return { label, points: [...points.values()], changes };
}

/** The positions of one speaker, as many as the page shows. */
export interface Timeline {
  readonly held: readonly Held[];
  readonly rows: readonly { readonly one: Held; readonly id: string }[];
  readonly note: string | null;
}

/** A timeline for each speaker; those with most positions come first, and only they have rows with ids. */
export function toTimelines(held: readonly Held[]): readonly Timeline[] {
  return [...groupBy(held, ({ speaker }) => speaker.id)]
    .sort(([a, left], [b, right]) => right.length - left.length || compareText(a, b))
    .map(([, group], speaker) => {
      const cut = cutTo(group, limits.positions, 'positions');
      const rows = speaker < limits.timelines ? cut.shown : [];
      return {
        held: group,
        rows: rows.map((one, row) => ({ one, id: `t${speaker + 1}-${row + 1}` })),
        note: cut.note,
      };
    });
}

const groupBy = (held: readonly Held[], toKey: (one: Held) => string): ReadonlyMap<string, Held[]> => {
  const groups = new Map<string, Held[]>();
  for (const one of held) {
    const group = groups.get(toKey(one));
    if (group) group.push(one);
    else groups.set(toKey(one), [one]);
  }
  return groups;
};

/** The first rows of the matrix over time; those with a change come first. '' where nothing has a date. */
export function formatOverview(
  rows: readonly StanceRow[],
  held: readonly Held[],
  span: TimeSpan | null,
  page: PageContext,
): Content {
  const groups = groupBy(held, ({ speaker, topic }) => `${speaker.id}\n${topic.id}`);
  const lanes = rows
    .map(({ speaker, topic }) =>
      toLane(`${speaker.name} · ${topic.name}`, groups.get(`${speaker.id}\n${topic.id}`) ?? [], page),
    )
    .filter(({ points }) => points.length > 0)
    .sort((a, b) => Number(b.changes.length > 0) - Number(a.changes.length > 0))
    .slice(0, MOST_LANES);
  return formatChart(lanes, span, 'Positions over time; the table below has them as text', true);
}

function formatRow(one: Held, id: string, page: PageContext): Html {
  const { document, outlet, speaker, topic, position, date, stances, changedFrom } = one;
  const { anchors } = page;
  const about = page.keys.toAttributes({ speakers: [speaker.id], topics: [topic.id], outlets: [outlet] });
  const [first, ...others] = stances;
  const more = others.map(({ id }, at) => toLink(anchors.words(id), String(at + 2)));
  const words =
    first &&
    html`${toLink(anchors.words(first.id), toWords(first.evidence.text))}${more.length > 0 && html` <span class="more">also ${joinWith(' ', more)}</span>`}`;
  const before =
    changedFrom !== null && html` <span class="before">before: ${formatPosition(changedFrom)}</span>`;
  return html`<tr role="row" id="${id}" ${about}><th role="rowheader" scope="row">${date === null ? 'no date' : formatDate(date)}</th><td role="cell">${topic.name}</td><td role="cell">${formatPosition(position)}${before}</td><td role="cell">${toLink(anchors.article(document), toName(outlet ?? UNKNOWN_OUTLET))}</td><td role="cell">${words ?? null}</td></tr>\n`;
}

function formatTimeline({ held, rows, note }: Timeline, span: TimeSpan | null, page: PageContext): Html {
  const name = held[0]?.speaker.name ?? '';
  const lanes = [...groupBy(held, ({ topic }) => topic.id).values()].map((group) =>
    toLane(group[0]?.topic.name ?? '', group, page),
  );
  return html`<section class="timeline" data-group>
<h3>${toName(name)}</h3>
${formatChart(lanes, span, `${name}: positions over time; the table below has them as text`, false)}<table role="table" class="list positions">
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">When</th><th role="columnheader" scope="col">On</th><th role="columnheader" scope="col">Position</th><th role="columnheader" scope="col">In</th><th role="columnheader" scope="col">Words</th></tr></thead>
<tbody role="rowgroup">
${rows.map(({ one, id }) => formatRow(one, id, page))}</tbody>
</table>
${note !== null && html`<p class="rest">${note}</p>\n`}</section>
`;
}

/** A chart and a table for each speaker. */
export function toTimelinesSection(
  timelines: readonly Timeline[],
  span: TimeSpan | null,
  page: PageContext,
): Section {
  const cut = cutTo(timelines, limits.timelines, 'timelines');
  return {
    id: 'timelines',
    title: 'Speakers over time',
    count: timelines.length,
    body:
      timelines.length > 0
        ? cut.shown.map((timeline) => formatTimeline(timeline, span, page))
        : html`<p>No position was found.</p>`,
    notes: cut.note === null ? [] : [cut.note],
  };
}
