import { expect, test } from 'vitest';
import type { Entity } from '../../../src/annotate/speakers/drafts.ts';
import type { RoleFact } from '../../../src/annotate/speakers/find-roles.ts';
import { rolesAround, rolesByEntity, rolesByNoun } from '../../../src/annotate/speakers/role-index.ts';

const lund = { index: 0 } as unknown as Entity;
const reed = { index: 1 } as unknown as Entity;

/** @param at where it stands, or null for the pack's */
function fact(title: string, at: number | null, entity = lund): RoleFact {
  const words = title.split(' ');
  const range = at === null ? null : { first: at, last: at + words.length };
  return { entity, head: words.at(-1) ?? '', words: new Set(words), range, past: false };
}

const positions = (facts: readonly RoleFact[]) => facts.map(({ range }) => range?.first);

test('by each role noun: what the text says in its order, and what the pack says', () => {
  const [judge, mayor, known] = [fact('tall judge mayor', 9), fact('mayor', 3), fact('grain mayor', null)];
  expect([...rolesByNoun([judge, mayor, known])]).toEqual([
    ['mayor', { told: [mayor, judge], known: [known] }],
    ['judge', { told: [judge], known: [] }],
  ]);
});

test('by whose they are: in the order given, 64 at most', () => {
  const many = Array.from({ length: 65 }, (_, at) => fact('mayor', at));
  const other = fact('judge', 2, reed);
  const found = rolesByEntity([...many, other]);
  expect(found.get(lund)).toEqual(many.slice(0, 64));
  expect(found.get(reed)).toEqual([other]);
});

test.each<[at: number, most: number, found: readonly number[]]>([
  [5, 2, [2, 4, 6, 8]],
  [6, 2, [2, 4, 6, 8]],
  [7, 1, [6, 8]],
  [0, 2, [2, 4]],
  [3, 2, [2, 4, 6]],
  [9, 2, [6, 8]],
  [9, 9, [2, 4, 6, 8]],
])('the nearest around %d, %d on either side: %j', (at, most, found) => {
  const told = [2, 4, 6, 8].map((one) => fact('mayor', one));
  expect(positions(rolesAround(told, at, most))).toEqual(found);
});
