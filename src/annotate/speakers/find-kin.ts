import type { Context } from './context.ts';
import { lowerAt, surnameOf } from './lookups.ts';
import type { Party } from './party.ts';
import { toRole } from './word-tests.ts';

/** Relatives who commonly share a surname. */
const KIN: ReadonlySet<string> = new Set(
  'brother sister sibling twin son daughter father mother uncle cousin wife husband widow widower spouse'.split(
    ' ',
  ),
);

/** No more persons of one surname are looked at. */
const MOST_BEARERS = 32;

/** "His brother": the only other of that surname whom the text names; null where it names none, or several. */
export function findKin(context: Context, noun: string, owner: Party): Party | null {
  if (!KIN.has(noun) || owner.kind !== 'person' || !owner.entity) return null;
  const surname = surnameOf(owner);
  const gender = toRole(noun)?.gender ?? null;
  let only: Party | null = null;
  for (const entity of (context.bearers().get(surname) ?? []).slice(0, MOST_BEARERS)) {
    if (entity === owner.entity) continue;
    const party = context.partyOf(entity);
    if (gender !== null && party.gender !== null && party.gender !== gender) continue;
    if (only) return null;
    only = party;
  }
  return only;
}

const WRITERS: ReadonlySet<string> = new Set(['my', 'our']);

/** "My father" in a column: the one whom the text introduces as the writer's father, wherever it does; or null. */
export function findWritersKin(context: Context, noun: string, owner: string): Party | null {
  if (!WRITERS.has(owner)) return null;
  for (const { entity, range, head } of context.roles.get(noun)?.told.slice(0, MOST_BEARERS) ?? [])
    if (range && head === noun && context.marks[range.first] !== 2)
      if (WRITERS.has(lowerAt(context, range.first - 1))) return context.partyOf(entity);
  return null;
}
