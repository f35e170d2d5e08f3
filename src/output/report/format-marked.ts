import { type Content, type Html, html, toTrusted } from './html.ts';
import type { Slice } from './to-slices.ts';

/** Something to mark in a text. Offsets count code points, half-open. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** What it is, for the style sheet. */
  readonly className: string;
  /** Id of the element where it begins; `''` for none. */
  readonly anchor: string;
  /** Stands after its last word. */
  readonly after: Content;
}

/** Outer marks come first: those that begin earlier, of these the longer ones. */
const toOrder = (a: Mark, b: Mark) => a.start - b.start || b.end - a.end;

const open = ({ className, anchor }: Mark, isFirst: boolean): Html =>
  isFirst && anchor !== ''
    ? html`<span class="${className}" id="${anchor}">`
    : html`<span class="${className}">`;

/**
 * A part of a text with marks. Marks that overlap are cut where they cross, so that elements nest; only
 * the first piece has the anchor. Those that begin before the part have none: it stood there.
 */
export function formatMarked(
  slice: Slice,
  part: { readonly start: number; readonly end: number },
  marks: readonly Mark[],
): Html {
  const inside = marks.filter(({ start, end }) => start < end && start < part.end && end > part.start);
  const queue = [...inside].sort(toOrder);
  const stops = new Set([part.start, part.end]);
  for (const { start, end } of inside) {
    if (start > part.start) stops.add(start);
    if (end < part.end) stops.add(end);
  }
  const out: Content[] = [];
  const close = toTrusted('</span>');
  let stack: Mark[] = [];
  let next = 0;
  let before = part.start;
  for (const stop of [...stops].sort((a, b) => a - b)) {
    if (stop > before) out.push(slice(before, stop));
    before = stop;
    const outermost = stack.findIndex(({ end }) => end <= stop);
    if (outermost >= 0) {
      const closed = stack.slice(outermost);
      out.push(...closed.map(() => close));
      out.push(...closed.filter(({ end }) => end === stop).map(({ after }) => after));
      const goOn = closed.filter(({ end }) => end > stop);
      out.push(...goOn.map((mark) => open(mark, false)));
      stack = [...stack.slice(0, outermost), ...goOn];
    }
    if (stop === part.end) break;
    for (let mark = queue[next]; mark && mark.start <= stop; mark = queue[++next]) {
      out.push(open(mark, mark.start >= part.start));
      stack.push(mark);
    }
  }
  out.push(...stack.map(() => close));
  return html`${out}`;
}
