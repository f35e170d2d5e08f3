import { expect, test } from 'vitest';
import { toFound } from './answer.ts';
import { answers } from './answers.ts';
import { described } from './described.ts';
import { groupsAndMedia } from './groups-and-media.ts';
import { toldOf } from './told-of.ts';
import { whichBody } from './which-body.ts';
import { whichDocument } from './which-document.ts';
import { whomIsMeant } from './whom-is-meant.ts';
import { whoseOffice } from './whose-office.ts';

// One test for many texts: while mutants are tried, each test is told of with all it reaches.
test.each(
  Object.entries({
    ...answers,
    ...whichDocument,
    ...whomIsMeant,
    ...whoseOffice,
    ...whichBody,
    ...described,
    ...toldOf,
    ...groupsAndMedia,
  }),
)('%s', (_name, rows) => {
  expect(toFound(rows)).toEqual(rows);
});
