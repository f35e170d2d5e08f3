import { axisX, dot, gridX, link, plot, ruleY, text } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Position } from '../../../model/records.ts';
import { toSafeText } from '../../sanitise.ts';
import { type Html, toTrusted } from '../html.ts';
import { positionSigns } from '../position.ts';
import type { ChartPoint, Lane, TimeSpan } from './lane.ts';
import { mergePoints } from './merge-points.ts';
import { toTickFormat, toTicks } from './to-ticks.ts';

/** Sizes in pixels. */
const LANE = 66;
const LABEL = 12;
const LEVELS: Readonly<Record<Position, number>> = { supports: 28, conditional: 42, opposes: 56 };
const RADIUS = 7.5;
const MARGIN = { top: 6, bottom: 26, side: 12, right: 34 };
/** "×12" beside a disc takes so much. */
const COUNT = 24;
/** A date on the axis takes so much. */
const TICK = 84;
/** About as wide as a letter of a label; longer labels are cut. */
const LETTER = 6.6;

const positions = ['supports', 'conditional', 'opposes'] as const;

/** A disc of the chart, with its place in pixels of the whole drawing. */
interface Shown {
  readonly position: Position;
  readonly x: number;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly points: readonly ChartPoint[];
}

function toShown(
  lanes: readonly Lane[],
  toX: (time: number) => number,
  isIn: (point: ChartPoint) => boolean,
) {
  const places = new Map<ChartPoint, Shown>();
  const discs = lanes.flatMap(({ points }, lane) =>
    positions.flatMap((position) => {
      const own = points.filter((point) => point.position === position && isIn(point));
      return mergePoints(own, toX, 2 * RADIUS + 1, COUNT).map((disc): Shown => {
        const shown = { ...disc, position, y: MARGIN.top + lane * LANE + LEVELS[position] };
        for (const point of disc.points) places.set(point, shown);
        return shown;
      });
    }),
  );
  const changes = lanes.flatMap((lane) =>
    lane.changes.flatMap(({ from, to }) => {
      const [a, b] = [places.get(from), places.get(to)];
      return a && b ? [{ from: a, to: b }] : [];
    }),
  );
  return { discs, changes };
}

const cutLabel = (label: string, width: number) => {
  const most = Math.floor(width / LETTER);
  return label.length <= most ? label : `${label.slice(0, most - 1)}…`;
};

const toLabel = ({ points }: Shown) =>
  points.length === 1
    ? (points[0]?.label ?? '')
    : `${points.length} articles: ${points[0]?.label ?? ''} … ${points.at(-1)?.label ?? ''}`;

/**
 * Draws lanes over time as SVG without styles: the page's style sheet colours it by class. Points outside
 * the span are left out.
 * @param width of the drawing in pixels; it is as high as the lanes ask for
 * @param name what the drawing shows, for those who cannot see it
 */
export function drawLanes(lanes: readonly Lane[], span: TimeSpan, width: number, name: string): Html {
  const inner = width - MARGIN.side - MARGIN.right;
  const toX = (time: number) => MARGIN.side + ((time - span.from) / (span.to - span.from)) * inner;
  const toTime = (x: number) => new Date(span.from + ((x - MARGIN.side) / inner) * (span.to - span.from));
  const { discs, changes } = toShown(lanes, toX, ({ from, to }) => to >= span.from && from <= span.to);
  const height = MARGIN.top + lanes.length * LANE + MARGIN.bottom;
  const base = (lane: number) => MARGIN.top + lane * LANE;
  const { document } = parseHTML('<html><body></body></html>');
  const ticks = toTicks(span, inner / TICK);
  const tickFormat = toTickFormat(ticks);
  const ofPosition = (position: Position) => discs.filter((disc) => disc.position === position);
  const drawn = plot({
    document,
    width,
    height,
    margin: 0,
    marginLeft: MARGIN.side,
    marginRight: MARGIN.right,
    marginTop: MARGIN.top,
    marginBottom: MARGIN.bottom,
    x: { type: 'utc', domain: [span.from, span.to], range: [MARGIN.side, width - MARGIN.right] },
    y: { type: 'identity', axis: null },
    marks: [
      gridX({ ticks, className: 'grid', ariaHidden: 'true' }),
      axisX({ ticks, anchor: 'bottom', label: null, tickSize: 0, className: 'axis', tickFormat }),
      ruleY(
        lanes.map((_, lane) => base(lane)),
        { className: 'lane', ariaHidden: 'true' },
      ),
      text(
        lanes.map(({ label }) => cutLabel(toSafeText(label), inner)),
        {
          x: new Date(span.from),
          y: (_: string, lane: number) => base(lane) + LABEL,
          textAnchor: 'start',
          className: 'lane-label',
        },
      ),
      link(changes, {
        x1: ({ from }) => toTime(from.x),
        x2: ({ to }) => toTime(to.x),
        y1: ({ from }) => from.y,
        y2: ({ to }) => to.y,
        className: 'change',
        ariaHidden: 'true',
      }),
      ...positions.flatMap((position) => [
        link(
          ofPosition(position).filter(({ points, x1, x2 }) => points.length === 1 && x2 - x1 > 2 * RADIUS),
          {
            x1: ({ x1 }) => toTime(Math.max(x1, MARGIN.side)),
            x2: ({ x2 }) => toTime(Math.min(x2, width - MARGIN.right)),
            y1: 'y',
            y2: 'y',
            className: `span ${position}`,
            ariaHidden: 'true',
          },
        ),
        dot(ofPosition(position), {
          x: ({ x }) => toTime(x),
          y: 'y',
          r: RADIUS,
          className: `disc ${position}`,
          href: ({ points }: Shown) => (points[0]?.anchor ? `#${points[0].anchor}` : null),
          title: (disc: Shown) => toSafeText(toLabel(disc)),
        }),
        text(ofPosition(position), {
          x: ({ x }) => toTime(x),
          y: 'y',
          text: () => positionSigns[position],
          className: 'sign',
          ariaHidden: 'true',
        }),
        text(
          ofPosition(position).filter(({ points }) => points.length > 1),
          {
            x: ({ x }) => toTime(x),
            y: 'y',
            dx: RADIUS + 3,
            textAnchor: 'start',
            text: ({ points }: Shown) => `×${points.length}`,
            className: 'times',
            ariaHidden: 'true',
          },
        ),
      ]),
    ],
  });
  drawn.querySelector('style')?.remove();
  drawn.setAttribute('role', 'group');
  drawn.setAttribute('aria-label', toSafeText(name));
  return toTrusted(drawn.outerHTML);
}
