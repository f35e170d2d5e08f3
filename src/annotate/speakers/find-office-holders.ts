import { determiners } from '../../lexicon/en/function-words.ts';
import type { TokenRange } from '../../text/view.ts';
import type { Context } from './context.ts';
import { findOfficeHolder } from './find-office.ts';
import { knownParty, lowerAt } from './lookups.ts';
import type { Party } from './party.ts';
import { toPluralRole } from './word-tests.ts';

/** Tokens of "the deputy foreign ministers". */
const LONGEST_OFFICE = 4;

/**
 * "The foreign ministers of Ruritania and Oman": who of the pack held the office of each state then; null where that is
 * not known of all of them.
 */
export function findOfficeHolders(
  context: Context,
  { first, last }: TokenRange,
  states: readonly Party[],
): Party[] | null {
  if (!states.every(({ kind }) => kind === 'state')) return null;
  const words: string[] = [];
  for (let at = first; at < Math.min(last, first + LONGEST_OFFICE); at++) {
    const lower = lowerAt(context, at);
    const office = lowerAt(context, at + 1) === 'of' ? toPluralRole(lower)?.noun : undefined;
    if (office) {
      const holders = states.map(({ id }) => {
        const description = { head: office, words: new Set([...words, office, `@${id}`]) };
        const holder = findOfficeHolder(context, { ...description, definiteness: 'definite' });
        return holder && knownParty(context, holder.id);
      });
      const found = holders.filter((holder) => holder !== null);
      return found.length === states.length ? found : null;
    }
    if (!determiners.has(lower)) words.push(lower);
  }
  return null;
}
