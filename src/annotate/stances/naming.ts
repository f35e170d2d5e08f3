import type { Token } from '../../text/view.ts';

const oneOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const LEADING = oneOf('not to be being for that');
/** What sources ask for, and what those decline who are asked. */
const NAMING = oneOf('named identified quoted drawn anonymity comment elaborate interviewed');
const LONGEST = 5;

/** "asked not to be named", "requested anonymity", "refused to be drawn on it": of the telling, not of the matter. */
export function isOfNaming(tokens: readonly Token[], first: number): boolean {
  for (let at = first; at < first + LONGEST; at++) {
    const lower = tokens[at]?.lower ?? '';
    if (NAMING.has(lower)) return true;
    if (!LEADING.has(lower)) return false;
  }
  return false;
}
