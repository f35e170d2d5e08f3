import type { Token } from '../../text/view.ts';

const oneOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const LEADING = oneOf('not to be being for that');
/** What sources ask for, and what those decline who are asked. */
const NAMING = oneOf('named identified quoted drawn anonymity comment elaborate interviewed');
const LONGEST = 5;
/** What one holds back from telling: "refused to say whether". */
const TELLING = oneOf('say comment answer elaborate speculate confirm specify discuss disclose reveal');
const HOLDING_BACK = oneOf('refuse decline hesitate avoid');
/** Before these it is the words that are held back, not the matter. */
const ASKED = oneOf('whether if what how when why on about');

/** "asked not to be named", "requested anonymity", "refused to be drawn on it": of the telling, not of the matter. */
export function isOfNaming(tokens: readonly Token[], first: number, lemma: string): boolean {
  const isHeldBack = HOLDING_BACK.has(lemma) && tokens[first]?.lower === 'to';
  if (isHeldBack && TELLING.has(tokens[first + 1]?.lower ?? '') && ASKED.has(tokens[first + 2]?.lower ?? ''))
    return true;
  for (let at = first; at < first + LONGEST; at++) {
    const lower = tokens[at]?.lower ?? '';
    if (NAMING.has(lower)) return true;
    if (!LEADING.has(lower)) return false;
  }
  return false;
}
