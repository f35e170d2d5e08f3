import type { Token } from '../../text/view.ts';
import { isAcronym } from './word-tests.ts';

/** "the Grain Board (GB) Tom Reed": where the brackets open that hold a short form and end at `at`; `at` where none do. */
export function beforeShortForm(tokens: readonly Token[], at: number): number {
  const [open, short, close] = tokens.slice(Math.max(0, at - 3), at);
  return close?.text === ')' && open?.text === '(' && short && isAcronym(short.text) ? at - 3 : at;
}
