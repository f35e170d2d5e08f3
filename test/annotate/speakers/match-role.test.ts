import { expect, test } from 'vitest';
import type { Entity } from '../../../src/annotate/speakers/drafts.ts';
import type { RoleFact } from '../../../src/annotate/speakers/find-roles.ts';
import { contradicts, isPoliticalParty, matchRole } from '../../../src/annotate/speakers/match-role.ts';

/** "former minister @jordan": the last word without a mark is what they are called, the others what is said of it. */
function read(title: string): { head: string; words: ReadonlySet<string> } {
  const words = title.split(' ');
  return { head: words.findLast((word) => !word.startsWith('@')) ?? '', words: new Set(words) };
}

const toFact = (title: string, country: string | null): RoleFact => {
  const entity = { known: country === null ? null : { country } } as unknown as Entity;
  return { entity, ...read(title), range: null, past: false };
};

/** What the text or the pack calls somebody, of which country, what a description calls somebody, and how well they fit. */
const rows: readonly (readonly [role: string, country: string | null, description: string, fit: number])[] = [
  // What praises or dates tells nobody apart; what else is said does.
  ['mayor', null, 'veteran outspoken embattled late good own high first mayor', 4],
  ['mayor', null, 'current then old young new longtime mayor', 4],
  ['mayor', null, 'tall mayor', 3],
  ['mayor', null, 'tall old thin mayor', 2],
  ['mayor', null, 'the mayor', 4],
  ['mayor', null, 'florida mayor', 3.6],
  ['florida mayor', null, 'florida mayor', 5.5],
  // Parts of longer words count, unless they are short.
  ['florida-based mayor', null, 'florida mayor', 5.5],
  ['florida mayor', null, 'florida-based mayor', 5.5],
  ['port-side mayor', null, 'port mayor', 3],
  ['port mayor', null, 'port-side mayor', 3],
  ['down-river mayor', null, 'river mayor', 3],
  // Other words for the office.
  ['sen', null, 'senator', 4],
  ['senator', null, 'lawmaker', 2.5],
  ['lawmaker', null, 'senator', 0],
  ['senate chairman', null, 'lawmaker', 2.5],
  ['guild chairman', null, 'lawmaker', 0],
  ['engineer mayor', null, 'engineer', 2.5],
  ['communications director', null, 'engineer', 0],
  ['communications manager', null, 'spokeswoman', 0],
  ['press secretary', null, 'secretary', 4],
  ['foreign spokesman', null, 'diplomat', 2.5],
  ['police spokesman', null, 'diplomat', 0],
  // By number.
  ['diplomat', null, 'third diplomat', 0],
  ['third diplomat', null, 'third diplomat', 5.5],
  ['other diplomat', null, 'other diplomat', 5.5],
  // Who held an office before.
  ['ex mayor', null, 'former mayor', 5.5],
  ['former mayor', null, 'former mayor', 5.5],
  ['mayor', null, 'former mayor', 3],
  ['mayor', null, 'ex mayor', 3],
  // Parties: whom they put up or send, and no one of another.
  ['republican', null, 'republican candidate', 2.5],
  ['republican', null, 'republican leader', 2.5],
  ['republican', null, 'republican engineer', 0],
  ['democrat', null, 'democratic candidate', 2.5],
  ['democrat', null, 'republican candidate', 0],
  ['engineer', null, 'republican candidate', 0],
  ['engineer', null, 'tall candidate', 0],
  ['labour senator', null, 'tory senator', 0],
  ['green senator', null, 'green senator', 5.5],
  ['reformist senator', null, 'principlist senator', 0],
  ['libertarian senator', null, 'likud senator', 0],
  ['senator @republican-party', null, 'senator @democratic-party', 0],
  // Countries: of another than theirs they are not.
  ['minister @ruritania', 'jordan', 'minister @ruritania', 5.5],
  ['minister', 'jordan', 'minister @jordan', 5.5],
  ['minister', 'jordan', 'minister @ruritania', 0],
  ['senator', 'jordan', 'senator @republican-party', 5.5],
  ['minister', null, 'minister @ruritania', 5.5],
];

test('how well a description fits what somebody is called', () => {
  const found = rows.map(([role, country, description]) => {
    const { head, words } = read(description);
    return [role, country, description, Number(matchRole(toFact(role, country), head, words).toFixed(1))];
  });
  expect(found).toEqual(rows);
});

test('somebody of whom no word tells is of no other country', () => {
  const { head, range, past, entity } = toFact('minister', 'jordan');
  expect(contradicts({ head, range, past, entity, words: new Set() }, new Set(['@ruritania']))).toBe(false);
});

test.each([
  ['republican-party', true],
  ['democratic-party', true],
  ['ruritania', false],
  ['republican', false],
])('%s is a political party: %s', (id, expected) => {
  expect(isPoliticalParty(id)).toBe(expected);
});
