import type { Range } from '../text/view.ts';
import { toSafeText } from './sanitise.ts';

/** Something to mark in a text: what stands before and after it, and how it is coloured. */
export interface Mark extends Range {
  readonly before: string;
  readonly after: string;
  readonly paint: (text: string) => string;
}

/** Ends come before beginnings; of those that begin together, the longer is the outer one. */
function toEdges(marks: readonly Mark[]) {
  return marks
    .filter(({ start, end }) => start < end)
    .flatMap((mark) => [
      { at: mark.start, opens: true, mark },
      { at: mark.end, opens: false, mark },
    ])
    .sort((a, b) => {
      if (a.at !== b.at) return a.at - b.at;
      if (a.opens !== b.opens) return a.opens ? 1 : -1;
      return a.opens ? b.mark.end - a.mark.end : b.mark.start - a.mark.start;
    });
}

/**
 * A part of a text on one line, with marks at the places where they begin and end; safe on a terminal.
 * Marks are cut to the part. Where several overlap, the one that began last gives the colour.
 */
export function formatMarked(text: string, { start, end }: Range, marks: readonly Mark[]): string {
  const inside = marks.map((mark) => ({
    ...mark,
    start: Math.max(mark.start, start),
    end: Math.min(mark.end, end),
  }));
  const open: Mark[] = [];
  let formatted = '';
  let at = start;
  const paint = (words: string) => (words === '' ? '' : (open.at(-1)?.paint(words) ?? words));
  for (const edge of toEdges(inside)) {
    formatted += paint(toSafeText(text.slice(at, edge.at)));
    at = edge.at;
    if (edge.opens) {
      open.push(edge.mark);
      formatted += paint(edge.mark.before);
    } else {
      formatted += edge.mark.paint(edge.mark.after);
      open.splice(open.indexOf(edge.mark), 1);
    }
  }
  return formatted + paint(toSafeText(text.slice(at, end)));
}
