import { prepositions } from '../../lexicon/en/function-words.ts';
import type { Token } from '../../text/view.ts';
import { classOf } from './name-class.ts';
import { isGivenName, isOrganizationEnd, isTitleNoun, toRole } from './word-tests.ts';

/** Given name, middle name, surname. */
const LONGEST_NAME = 3;

/** "the head of the", "chairman of": an office, and what it is of begins at `first`. */
function followsOffice(tokens: readonly Token[], first: number): boolean {
  const of = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  if (!/^(?:of|for|at)$/.test(tokens[of]?.lower ?? '')) return false;
  const office = tokens[of - 1]?.lower ?? '';
  return office === 'staff' || toRole(office) !== null;
}

/**
 * "The head of the Ruritanian Grain Board Tom Reed": where in a run of capitals behind an office the name of
 * whoever holds it begins; `last` where the run is the name of a body only.
 */
export function nameBehindBody(tokens: readonly Token[], first: number, last: number): number {
  const end = tokens[last - 1]?.lower ?? '';
  if (isOrganizationEnd(end) || isTitleNoun(end) || !followsOffice(tokens, first)) return last;
  for (let at = Math.max(first + 2, last - LONGEST_NAME); at < last - 1; at++) {
    const before = (tokens[at - 1] as Token).lower;
    // "the Museum of Anne Frank".
    if (!isGivenName((tokens[at] as Token).lower) || prepositions.has(before) || before === 'and') continue;
    if (classOf(tokens, first, at, false) === 'organization') return at;
  }
  return last;
}
