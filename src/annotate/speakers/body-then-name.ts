import { prepositions } from '../../lexicon/en/function-words.ts';
import type { Token } from '../../text/view.ts';
import { classOf } from './name-class.ts';
import { isGivenName, isHonorific, isOrganizationEnd, isTitleNoun, toRole } from './word-tests.ts';

/** Given name, middle name, surname. */
const LONGEST_NAME = 3;

/** What has a leader and is no body. */
export const LED: ReadonlySet<string> = new Set('revolution republic nation uprising movement'.split(' '));

/** Words of ranks before their noun: "Rear Admiral". */
const RANK_WORDS: ReadonlySet<string> = new Set('rear vice major brigadier lieutenant'.split(' '));

/** Where the titles of a name begin that begins itself at `name`: "General" of "the Army General Ida Lund". */
function titlesStart(tokens: readonly Token[], first: number, name: number): number {
  let at = name;
  while (at > first) {
    const { lower } = tokens[at - 1] as Token;
    const isRank = RANK_WORDS.has(lower) && at < name;
    if (!isTitleNoun(lower) && !isHonorific(lower) && !isRank) break;
    at--;
  }
  return at;
}

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
    const titles = titlesStart(tokens, first, at);
    if (classOf(tokens, first, titles, false) === 'organization') return titles;
  }
  return last;
}

/**
 * "The leader of the Grand Alliance Sheikh Tom Reed", whom the pack knows as Tom Reed: where the titles of a
 * name at `name` begin in a run of capitals behind an office; `first` where all before it are titles.
 */
export function titlesBehindBody(tokens: readonly Token[], first: number, name: number): number {
  if (!followsOffice(tokens, first)) return first;
  const titles = titlesStart(tokens, first, name);
  const isLed = titles > first && LED.has((tokens[titles - 1] as Token).lower);
  return isLed || classOf(tokens, first, titles, false) === 'organization' ? titles : first;
}
