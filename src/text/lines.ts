import { characterClassAt, SPACE } from './characters.ts';
import type { Range } from './view.ts';

const LF = 0x0a;
const CR = 0x0d;
const VT = 0x0b;
const FF = 0x0c;
const NEL = 0x85;
const LINE_SEPARATOR = 0x2028;
const PARAGRAPH_SEPARATOR = 0x2029;

/** Whether a UTF-16 unit ends a line, in any of the systems that texts come from. */
export function isLineEnd(unit: number): boolean {
  return (
    unit === LF ||
    unit === CR ||
    unit === VT ||
    unit === FF ||
    unit === NEL ||
    unit === LINE_SEPARATOR ||
    unit === PARAGRAPH_SEPARATOR
  );
}

/** The range without white space at either end; empty at its start where there is nothing else. */
export function trimRange(text: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && characterClassAt(text, start) === SPACE) start++;
  while (end > start && characterClassAt(text, end - 1) === SPACE) end--;
  return { start, end };
}

/** The lines of a text that are not blank, trimmed, in text order; `[]` for a blank text. */
export function findLines(text: string): Range[] {
  const lines: Range[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isLineEnd(text.charCodeAt(at))) continue;
    const line = trimRange(text, { start, end: at });
    if (line.end > line.start) lines.push(line);
    start = at + 1;
  }
  return lines;
}
