import { expect, test } from 'vitest';
import {
  givenNameGender,
  honorificGender,
  isAcronym,
  isGivenName,
  isHonorific,
  isInitial,
  isOrganizationEnd,
  isTitleNoun,
  toPluralRole,
  toRole,
} from '../../../src/annotate/speakers/word-tests.ts';

/** Words in lower case with all that they may be. */
const words: readonly (readonly [word: string, ...meanings: string[]])[] = [
  ['mr.', 'address, m'],
  ['mr', 'address, m'],
  ['prof.', 'address'],
  ['queen', 'address, f', 'queen'],
  ['gov.', 'gov, title'],
  ['mayor', 'mayor, title'],
  ['driver', 'driver'],
  ['ex-minister', 'minister, title'],
  ['vice-president', 'vice-president, title'],
  ['then-senator', 'senator, title'],
  ['arch-rival', 'rival'],
  ['cleric-politician', 'politician'],
  ['minister-iron'],
  ['super-iron'],
  ['ministers', 'several: minister'],
  ['people', 'several: person'],
  ['spokesmen', 'several: spokesman'],
  ['cleric-politicians', 'several: politician'],
  ['ida', 'given name, f'],
  ['henry', 'given name, m'],
  ['robin', 'given name'],
  ['hossein-ali', 'given name, m'],
  ['mary-lund', 'given name, f'],
  ['kevin-lund', 'given name, m'],
  ['alice-lund', 'given name, f'],
  ['lund-mary'],
  ['-ali'],
  ['council', 'ends the name of a body'],
  ['corp.', 'ends the name of a body'],
  ['iron'],
  ['j.'],
];

test.each(words)('%s', (word, ...meanings) => {
  const gender = (one: 'm' | 'f' | null) => (one ? `, ${one}` : '');
  const plural = toPluralRole(word);
  expect([
    ...(isHonorific(word) ? [`address${gender(honorificGender(word))}`] : []),
    ...(toRole(word) ? [`${toRole(word)?.noun}${isTitleNoun(word) ? ', title' : ''}`] : []),
    ...(plural ? [`several: ${plural.noun}`] : []),
    ...(isGivenName(word) ? [`given name${gender(givenNameGender(word))}`] : []),
    ...(isOrganizationEnd(word) ? ['ends the name of a body'] : []),
  ]).toEqual(meanings);
});

test('initials and acronyms', () => {
  const texts = 'J J. É. J.K. J.K.L. J.K.L.M. J.K.L.M.N. J.K j. Jo. A&B &B NGB ABCDEF ABCDEFG NGB. Ngb F1';
  const all = texts.split(' ');
  expect(all.filter(isInitial)).toEqual(['J', 'J.', 'É.', 'J.K.', 'J.K.L.']);
  expect(all.filter(isAcronym)).toEqual(['J.K.', 'J.K.L.', 'J.K.L.M.', 'A&B', 'NGB', 'ABCDEF']);
});
