import type { Entity } from './drafts.ts';
import type { RoleFact } from './find-roles.ts';
import { toRole } from './word-tests.ts';

/** Roles in which one noun stands. */
export interface RoleRow {
  /** From the text, in its order. */
  readonly told: readonly RoleFact[];
  /** From the pack. */
  readonly known: readonly RoleFact[];
}

/** More roles of one person tell nothing new. */
const MOST_OF_ONE = 64;

const startOf = ({ range }: RoleFact) => range?.first ?? 0;

/** Roles by each role noun in them. */
export function rolesByNoun(facts: readonly RoleFact[]): ReadonlyMap<string, RoleRow> {
  const rows = new Map<string, { told: RoleFact[]; known: RoleFact[] }>();
  for (const fact of facts) {
    const nouns = new Set([fact.head, ...[...fact.words].filter((word) => toRole(word))]);
    for (const noun of nouns) {
      const row = rows.get(noun) ?? { told: [], known: [] };
      (fact.range ? row.told : row.known).push(fact);
      rows.set(noun, row);
    }
  }
  for (const { told } of rows.values()) told.sort((a, b) => startOf(a) - startOf(b));
  return rows;
}

/** The first roles of each; text order, then the pack's. */
export function rolesByEntity(facts: readonly RoleFact[]): ReadonlyMap<Entity, readonly RoleFact[]> {
  const rows = new Map<Entity, RoleFact[]>();
  for (const fact of facts) {
    const row = rows.get(fact.entity);
    if (!row) rows.set(fact.entity, [fact]);
    else if (row.length < MOST_OF_ONE) row.push(fact);
  }
  return rows;
}

/** Of roles in text order the nearest before and after a token, at most so many on either side. */
export function rolesAround(told: readonly RoleFact[], at: number, most: number): readonly RoleFact[] {
  let low = 0;
  let high = told.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(told[middle] as RoleFact) < at) low = middle + 1;
    else high = middle;
  }
  return told.slice(Math.max(0, low - most), low + most);
}
