import { auxiliaries, prepositions } from '../../lexicon/en/function-words.ts';
import type { Token } from '../../text/view.ts';
import { toContentWords } from './content-words.ts';
import type { Context } from './context.ts';
import type { RoleDescription } from './resolve-role.ts';
import { toRole } from './word-tests.ts';

/** The role noun stands at most this many tokens after "the". */
const FARTHEST_ROLE = 5;

/** "the president" where the reporter tells of him. */
export interface NarratedRole {
  /** Token of "the". */
  readonly at: number;
  readonly description: RoleDescription;
  /** "the president's aides". */
  readonly isOwner: boolean;
}

/** The definite description of a person that begins with the "the" at `at`, or null. */
export function findNarratedRole(context: Context, at: number): NarratedRole | null {
  const { tokens } = context.view;
  for (let head = at + 1; head <= at + FARTHEST_ROLE; head++) {
    const token = tokens[head] as Token | undefined;
    if (token?.kind !== 'word' || prepositions.has(token.lower) || auxiliaries.has(token.lower)) return null;
    const role = toRole(token.lower);
    const next = tokens[head + 1];
    if (!role || (next?.kind === 'word' && (next.capital || toRole(next.lower)))) continue;
    const words = toContentWords(context.view, { first: at + 1, last: head + 1 }, context.names);
    return {
      at,
      description: { head: role.noun, words, definiteness: 'definite' },
      isOwner: next?.lower === "'s",
    };
  }
  return null;
}
