import { expect, test } from 'vitest';
import { groupUtterances } from '../../src/compare/group-utterances.ts';
import { Links } from '../../src/compare/links.ts';
import { chooseGist, toForm } from '../../src/compare/to-form.ts';
import { toUtterances } from '../../src/compare/utterance.ts';
import { digest, quote } from './digests.ts';

const TEN = 'amber birch cedar dogma ember fjord glove hotel igloo jelly'.split(' ');
const some = (count: number) => TEN.slice(0, count).join(' ');

/** Members of a claim, each in a document of a day of its own unless told: days of January. */
const utterances = (texts: readonly string[], days = texts.map((_, at) => at + 1)) =>
  toUtterances(
    texts.map((text, at) =>
      digest(`d${at}`, `2025-01-0${days[at]}`, { quotes: [quote(`q${at}`, 'roe', text, '2025-01-01')] }),
    ),
    new Map(),
    new Map(),
  );

test('how a wording relates to the gist', () => {
  const rows: readonly (readonly [gist: string, member: string, form: string])[] = [
    [`“${some(10)}”`, `“${some(10)}”`, 'verbatim'],
    [`“${some(10)}”`, `“${some(9)}”`, 'verbatim'],
    [`“${some(10)}”`, `“${some(8)}”`, 'truncated'],
    [`“${some(9)}”`, `“${some(10)}”`, 'verbatim'],
    [`“${some(8)}”`, `“${some(10)}”`, 'reworded'],
    [`“${some(10)}”`, `“${TEN.toReversed().join(' ')}”`, 'reworded'],
    [`“${some(10)}”`, some(10), 'paraphrase'],
  ];
  const found = rows.map(([whole, part]) => {
    const [gist, member] = utterances([whole, part]);
    return [whole, part, gist && member ? toForm(gist, member) : ''];
  });
  expect(found).toEqual(rows);
});

test('the gist', () => {
  const gist = (texts: readonly string[], days?: number[]) => chooseGist(utterances(texts, days)).quote.id;
  // What others repeat or cut, then the earliest, then the fullest.
  expect(gist([`“${some(4)}”`, `“${some(10)}”`, `“${some(3)}”`])).toBe('q1');
  expect(gist([`“${some(9)}”`, `“${some(10)}”`])).toBe('q0');
  expect(gist(['“amber birch cedar”', '“dogma ember fjord”'], [2, 1])).toBe('q1');
  expect(gist(['“amber birch cedar”', '“dogma ember fjord glove”'], [1, 1])).toBe('q1');
  expect(gist(['“amber birch cedar”', '“dogma ember fjord”'], [1, 1])).toBe('q0');
  // Where nobody quotes, the fullest, whatever its day; else only those who do.
  expect(gist([some(3), some(5), some(4)])).toBe('q1');
  expect(gist([some(10), '“amber birch”'])).toBe('q1');
});

test('groups of which half of the pairs are linked', () => {
  const group = (count: number, linked: readonly (readonly [number, number, number])[]) => {
    const all = utterances(Array.from({ length: count }, (_, at) => `amber only${at}`));
    const links = new Links(count);
    for (const [left, right, score] of linked) links.add(left, right, score);
    return groupUtterances(all, links).map((members) => members.map(({ index }) => index));
  };
  expect(group(3, [])).toEqual([]);
  expect(
    group(4, [
      [0, 2, 1],
      [1, 3, 1],
    ]),
  ).toEqual([
    [0, 2],
    [1, 3],
  ]);
  expect(
    group(3, [
      [0, 1, 2],
      [1, 2, 1],
    ]),
  ).toEqual([[0, 1, 2]]);
  // One link of four is not enough for two pairs, two are.
  expect(
    group(4, [
      [0, 1, 2],
      [2, 3, 2],
      [1, 2, 1],
    ]),
  ).toEqual([
    [0, 1],
    [2, 3],
  ]);
  expect(
    group(4, [
      [0, 1, 2],
      [2, 3, 2],
      [1, 2, 1],
      [0, 3, 1],
    ]),
  ).toEqual([[0, 1, 2, 3]]);
});
