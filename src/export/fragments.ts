import type { Span } from '../model/records.ts';

/** What brat ends a line of text at: every line end that Python's `splitlines` knows. */
const LINE_ENDS: ReadonlySet<string> = new Set('\n\r\v\f\u001c\u001d\u001e\u0085\u2028\u2029');

/** The pieces of a span between line ends, in order; offsets in code points. */
function splitLines({ start, text }: Span): Span[] {
  const pieces: Span[] = [];
  let piece = '';
  let from = start;
  let at = start;
  const close = () => {
    if (piece !== '') pieces.push({ start: from, end: at, text: piece });
    piece = '';
  };
  for (const character of text) {
    if (LINE_ENDS.has(character)) {
      close();
      from = at + 1;
    } else piece += character;
    at++;
  }
  close();
  return pieces;
}

/** Spans in text order, each once; of those that overlap the later begins where the earlier ends. */
function withoutOverlap(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: Span[] = [];
  for (const span of sorted) {
    const from = Math.max(span.start, kept.at(-1)?.end ?? 0);
    if (from >= span.end) continue;
    const text =
      from === span.start
        ? span.text
        : Array.from(span.text)
            .slice(from - span.start)
            .join('');
    kept.push({ start: from, end: span.end, text });
  }
  return kept;
}

/**
 * Spans as brat takes them: in text order, without overlap, and none of them over a line end; `[]` where
 * they hold nothing but line ends.
 */
export const toFragments = (spans: readonly Span[]): readonly Span[] =>
  withoutOverlap(spans).flatMap(splitLines);
