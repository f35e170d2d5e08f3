import type { ZoneName } from '../../../src/model/records.ts';
import { inCueOrder, readMarked, speak } from './marked.ts';

/** By what they ask: rows of a marked text and what `answer` says of it. */
export type Answers = Readonly<Record<string, readonly (readonly [text: string, ...answers: string[]])[]>>;

const HEADS: Readonly<Record<string, readonly ZoneName[]>> = {
  '#': ['headline'],
  '##': ['headline', 'deck'],
};

/** What `speak` says of each attribution, in text order of its cue. */
export function answer(text: string): string[] {
  const [, head = '', marked = ''] = /^(?:(#+) )?([\s\S]*)$/.exec(text) ?? [];
  const { ids, sources } = speak(marked, { zones: HEADS[head] ?? [], published: '2023-01-01' });
  return inCueOrder(readMarked(marked).attributions).map((at, order) => {
    const { rule = '', via = [], venue = null } = sources[at] ?? {};
    const handedOn = via.length > 0 ? ` via ${via.map(({ id }) => id).join(', ')}` : '';
    return `${ids[order] ?? 'nobody'} (${rule})${handedOn}${venue === null ? '' : ` on ${venue}`}`;
  });
}

/** The rows with what was found; `?` where no answer is asked for. */
export const toFound = (rows: Answers[string]) =>
  rows.map(([text, ...expected]) => [
    text,
    ...answer(text).map((one, at) => (expected[at] === '?' ? '?' : one)),
  ]);
