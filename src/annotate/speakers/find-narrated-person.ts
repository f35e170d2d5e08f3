import { auxiliaries, prepositions } from '../../lexicon/en/function-words.ts';
import type { Token, TokenRange } from '../../text/view.ts';
import type { Context } from './context.ts';
import { toRole } from './word-tests.ts';

/** The role noun stands at most this many tokens after the determiner. */
const FARTHEST_ROLE = 5;

/** They bring somebody new: "a mother of twins", "her predecessor". */
const INTRODUCING: ReadonlySet<string> = new Set('a an another one his her their its'.split(' '));

/** Somebody without a name whom a sentence of narration tells of. */
export interface NarratedPerson {
  /** Without the determiner, up to the role noun. */
  readonly core: TokenRange;
  /** The role noun, singular. */
  readonly noun: string;
  readonly gender: 'm' | 'f' | null;
}

/** The person whom the words at a sentence's beginning bring in without a name ("A US official later …"), or null. */
export function findNarratedPerson(context: Context, first: number): NarratedPerson | null {
  const { tokens } = context.view;
  if (!INTRODUCING.has((tokens[first] as Token).lower)) return null;
  let last = -1;
  for (let at = first + 1; at <= first + FARTHEST_ROLE; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || prepositions.has(token.lower) || auxiliaries.has(token.lower)) break;
    if (toRole(token.lower)) last = at;
  }
  const role = last < 0 ? null : toRole((tokens[last] as Token).lower);
  const next = tokens[last + 1];
  // "Her sister, Ada Lund,", "his aide Jake Lund": the name follows; "her mother's house".
  const named =
    next?.text === ',' ? tokens[last + 2]?.capital === true : next?.kind === 'word' && next.capital;
  if (!role || named || next?.kind === 'clitic') return null;
  return { core: { first: first + 1, last: last + 1 }, noun: role.noun, gender: role.gender };
}
