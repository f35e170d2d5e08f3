import type { DiffStep } from '../model/comparison.ts';
import type { WordForm } from './stems.ts';

/** Longer texts are compared by their first so many words: the work grows with the product of both. */
const MOST_WORDS = 400;

/** Pairs of positions of a longest common subsequence of two lists of keys. */
export function alignKeys(left: readonly string[], right: readonly string[]): [number, number][] {
  const rows = Math.min(left.length, MOST_WORDS);
  const columns = Math.min(right.length, MOST_WORDS);
  const width = columns + 1;
  const lengths = new Uint16Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--)
      lengths[row * width + column] =
        left[row] === right[column]
          ? (lengths[(row + 1) * width + column + 1] ?? 0) + 1
          : Math.max(lengths[(row + 1) * width + column] ?? 0, lengths[row * width + column + 1] ?? 0);
  const out: [number, number][] = [];
  let row = 0;
  let column = 0;
  while (row < rows && column < columns) {
    if (left[row] === right[column]) out.push([row++, column++]);
    else if ((lengths[(row + 1) * width + column] ?? 0) >= (lengths[row * width + column + 1] ?? 0)) row++;
    else column++;
  }
  return out;
}

const textOf = (words: readonly WordForm[], from: number, to: number) =>
  words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

/** Word diff from the claim's gist to a member's wording; adjoining steps of one kind are joined. */
export function toDiff(gist: readonly WordForm[], member: readonly WordForm[]): DiffStep[] {
  const pairs = alignKeys(
    gist.map(({ lower }) => lower),
    member.map(({ lower }) => lower),
  );
  const steps: DiffStep[] = [];
  const push = (op: DiffStep['op'], text: string) => {
    if (text === '') return;
    const before = steps.at(-1);
    if (before?.op === op) steps[steps.length - 1] = { op, text: `${before.text} ${text}` };
    else steps.push({ op, text });
  };
  let row = 0;
  let column = 0;
  for (const [left, right] of [...pairs, [gist.length, member.length] as const]) {
    push('drop', textOf(gist, row, left));
    push('add', textOf(member, column, right));
    if (left < gist.length && right < member.length) push('keep', textOf(member, right, right + 1));
    row = left + 1;
    column = right + 1;
  }
  return steps;
}
