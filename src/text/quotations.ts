import { characterClassAt, LETTER } from './characters.ts';
import { findQuotationMarks, type QuotationMark } from './quotation-marks.ts';
import type { Quotation, Range } from './view.ts';

interface Open {
  readonly mark: QuotationMark;
  /** True where the paragraph goes on with a quote without opening it again. */
  readonly implied: boolean;
}

interface Pair {
  readonly start: number;
  readonly end: number;
  readonly inner: Range;
  readonly depth: number;
  readonly closed: boolean;
  readonly family: QuotationMark['family'];
}

/** Deeper nesting than this is no text but noise. */
const DEEPEST = 6;

/**
 * Whether a single closing mark after an s is a plural's apostrophe ("the officials’ demands"): it is
 * where another mark that can only close follows before one that opens. Looked up in an array made
 * from right to left, so that the pairing stays in line with the text.
 */
function followedByCloser(marks: readonly QuotationMark[]): boolean[] {
  const answers: boolean[] = new Array(marks.length).fill(false);
  let closerAhead = false;
  for (let at = marks.length - 1; at >= 0; at--) {
    const mark = marks[at];
    if (mark?.family !== 'single') continue;
    answers[at] = closerAhead;
    closerAhead = mark.canClose && !mark.canOpen;
  }
  return answers;
}

function isPlural(text: string, mark: QuotationMark): boolean {
  const before = text.charAt(mark.start - 1);
  return (before === 's' || before === 'S') && characterClassAt(text, mark.end + 1) === LETTER;
}

interface Paired {
  readonly pairs: Pair[];
  /** The outermost mark still open at the paragraph's end. */
  readonly pending: Open | null;
}

function pairWithin(text: string, paragraph: Range, implied: QuotationMark['family'] | null): Paired {
  const marks = findQuotationMarks(text, paragraph);
  const closerAhead = followedByCloser(marks);
  const pairs: Pair[] = [];
  const stack: Open[] = [];
  if (implied) {
    const mark = {
      start: paragraph.start,
      end: paragraph.start,
      family: implied,
      canOpen: true,
      canClose: false,
    };
    stack.push({ mark, implied: true });
  }
  const close = (open: Open, end: number, innerEnd: number, depth: number, closed: boolean) => {
    const inner = { start: open.mark.end, end: Math.max(open.mark.end, innerEnd) };
    pairs.push({ start: open.mark.start, end, inner, depth, closed, family: open.mark.family });
  };
  for (const [at, mark] of marks.entries()) {
    const holder = stack.findLastIndex((open) => open.mark.family === mark.family);
    const open = holder < 0 ? undefined : stack[holder];
    const closes = mark.canClose && open !== undefined && open.mark.end < mark.end;
    if (closes && mark.family === 'single' && isPlural(text, mark) && closerAhead[at]) continue;
    if (closes) {
      stack.length = holder;
      close(open, mark.end, mark.start, holder, true);
      continue;
    }
    if (!mark.canOpen) continue;
    if (mark.family === 'single' && !closerExists(marks, at)) {
      // A single mark that nothing closes is an apostrophe, unless the paragraph begins with it.
      if (mark.start !== paragraph.start) continue;
    }
    if (open && holder === stack.length - 1 && stack.length > 0) {
      // The same family opens again: the closing mark before it was lost, or the paragraph re-opens.
      stack.length = holder;
      if (!open.implied) close(open, mark.start, mark.start, holder, false);
    }
    if (stack.length < DEEPEST) stack.push({ mark, implied: false });
  }
  return { pairs, pending: stack[0] ?? null };
}

function closerExists(marks: readonly QuotationMark[], at: number): boolean {
  for (let next = at + 1; next < marks.length; next++) {
    const mark = marks[next];
    if (mark?.family === 'single' && mark.canClose) return true;
    if (mark?.family === 'single' && mark.canOpen) return false;
  }
  return false;
}

/** The family of the mark a paragraph begins with, or null. */
function openingFamily(text: string, paragraph: Range | undefined): QuotationMark['family'] | null {
  if (!paragraph) return null;
  const head = findQuotationMarks(text, {
    start: paragraph.start,
    end: Math.min(paragraph.end, paragraph.start + 2),
  });
  const mark = head[0];
  return mark?.canOpen && mark.start === paragraph.start ? mark.family : null;
}

/** Whether the first mark of the family in a paragraph closes: then it goes on with a quote left open before. */
function beginsInside(text: string, paragraph: Range | undefined, family: QuotationMark['family']): boolean {
  if (!paragraph) return false;
  const first = findQuotationMarks(text, paragraph).find((mark) => mark.family === family);
  return first?.canClose === true && !first.canOpen && first.end >= paragraph.end - 1;
}

/**
 * Pairs the quotation marks of each paragraph. A stray mark harms its own paragraph only: one that
 * closes nothing is passed over, one that is never closed reaches to the next opening mark of its
 * kind or to the paragraph's end and is marked `closed: false`. A quote that is left open and
 * opened again at the next paragraph is told by `continues`.
 * @returns in order of `start`, a nested quotation after the one that holds it
 */
export function findQuotations(text: string, paragraphs: readonly Range[]): Quotation[] {
  const found: Quotation[] = [];
  let leftOpen: { index: number; family: QuotationMark['family'] } | null = null;
  let impliedFamily: QuotationMark['family'] | null = null;
  for (const [at, paragraph] of paragraphs.entries()) {
    const { pairs, pending } = pairWithin(text, paragraph, impliedFamily);
    impliedFamily = null;
    if (pending && pending.mark.end < paragraph.end) {
      const { mark } = pending;
      const next = paragraphs[at + 1];
      const goesOn = openingFamily(text, next) === mark.family;
      if (!goesOn && beginsInside(text, next, mark.family)) impliedFamily = mark.family;
      if (mark.family !== 'single' || goesOn || impliedFamily)
        pairs.push({
          start: mark.start,
          end: paragraph.end,
          inner: { start: mark.end, end: paragraph.end },
          depth: 0,
          closed: false,
          family: mark.family,
        });
    }
    pairs.sort((a, b) => a.start - b.start || b.end - a.end);
    const before = leftOpen;
    leftOpen = null;
    for (const pair of pairs) {
      const index: number = found.length;
      const continues =
        before !== null && pair.start === paragraph.start && pair.family === before.family
          ? before.index
          : -1;
      found.push({
        index,
        start: pair.start,
        end: pair.end,
        inner: pair.inner,
        paragraph: at,
        depth: pair.depth,
        closed: pair.closed,
        continues,
      });
      if (!pair.closed && pair.end === paragraph.end) leftOpen = { index, family: pair.family };
    }
  }
  return found;
}
