import { readFile } from 'node:fs/promises';
import { decode } from '../corpus/decode.ts';

/** Words and the file they should stand in; null for what came by standard input. */
export interface Sought {
  readonly path: string | null;
  readonly text: string;
}

/** What stands between the parts of words that were interrupted. */
const PART_SEPARATOR = ' … ';
const LINE_END = /\r\n?|\n/g;

async function readText(path: string): Promise<string | null> {
  try {
    return await decode(await readFile(path));
  } catch {
    return null;
  }
}

/** The number, from 1, of the line an offset is on. */
function toLine(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The lines on which texts begin, each looked for from the one before it on, then from the start. */
function findIn(text: string, words: readonly string[]): (number | null)[] {
  const starts = [0, ...Array.from(text.matchAll(LINE_END), (end) => end.index + end[0].length)];
  let last = 0;
  return words.map((whole) => {
    const [part = ''] = whole.split(PART_SEPARATOR);
    if (part === '') return null;
    const next = text.indexOf(part, last);
    const at = next < 0 ? text.indexOf(part) : next;
    if (at < 0) return null;
    last = at;
    return toLine(starts, at);
  });
}

/**
 * On which line of its file each of some words stand, counted from 1; null where they do not, or the file
 * cannot be read. Of words that stand there more than once, the first after the words before them counts.
 * Every file is read once.
 */
export async function findLines(sought: readonly Sought[]): Promise<readonly (number | null)[]> {
  const byPath = new Map<string, number[]>();
  for (const [index, { path }] of sought.entries()) {
    if (path === null) continue;
    const indexes = byPath.get(path) ?? [];
    indexes.push(index);
    byPath.set(path, indexes);
  }
  const lines = sought.map((): number | null => null);
  for (const [path, indexes] of byPath) {
    const text = await readText(path);
    if (text === null) continue;
    const found = findIn(
      text,
      indexes.map((index) => sought[index]?.text ?? ''),
    );
    for (const [at, index] of indexes.entries()) lines[index] = found[at] ?? null;
  }
  return lines;
}
