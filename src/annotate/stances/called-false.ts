import type { Token } from '../../text/view.ts';

const oneOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What is said to be so begins after at most so many tokens. */
const REACH = 12;
const LEADING = oneOf(
  "that it this was is be would had been 's simply just completely entirely totally quite",
);
/** Who calls it that denies it. */
const FALSE = oneOf('false untrue incorrect inaccurate lie myth fiction falsehood');
/** Who calls it that to say so denies it: "wrong to suggest that". */
const FOOLISH = oneOf(
  'wrong absurd nonsense ridiculous ludicrous misleading dishonest mistaken mistake unfair',
);
const SAYING = oneOf('suggest say claim think believe assume imply argue pretend assert allege conclude');
const NOT_SO = oneOf('true case so truth');
const NO = oneOf("not n't no");

/**
 * Where that begins which somebody calls false: "it was false that", "not true that", "it would be wrong to suggest that".
 * @returns the token after "that"; -1 where nothing is called so
 */
export function beyondFalse(tokens: readonly Token[], first: number, last: number): number {
  let isDenied = false;
  let isFoolish = false;
  let isNo = false;
  for (let at = first; at < Math.min(last - 1, first + REACH); at++) {
    const { lower, kind } = tokens[at] ?? { lower: '', kind: 'word' };
    if (lower === 'that' && at > first) return isDenied ? at + 1 : -1;
    if (kind === 'quote' || LEADING.has(lower) || lower === 'the' || lower === 'a' || lower === 'to')
      continue;
    // "it is no lie that": it is so, or he leaves it open.
    if (isNo && FALSE.has(lower)) return -1;
    if (FALSE.has(lower) || (isNo && NOT_SO.has(lower))) isDenied = true;
    else if (FOOLISH.has(lower)) isFoolish = true;
    else if (NO.has(lower)) isNo = true;
    else if (SAYING.has(lower) && (isFoolish || isDenied)) isDenied = true;
    else return -1;
  }
  return -1;
}
