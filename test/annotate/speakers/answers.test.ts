import { expect, test } from 'vitest';
import { toFound } from './answer.ts';
import { described } from './described.ts';
import { documentsAndMedia } from './documents-and-media.ts';
import { groupsAndMedia } from './groups-and-media.ts';
import { nameBehindOffice } from './name-behind-office.ts';
import { namedAndDescribed } from './named-and-described.ts';
import { officesAndClauses } from './offices-and-clauses.ts';
import { saidToBe } from './said-to-be.ts';
import { toldOf } from './told-of.ts';
import { unnamedAgain } from './unnamed-again.ts';
import { whichBody } from './which-body.ts';
import { whichDocument } from './which-document.ts';
import { whomIsMeant } from './whom-is-meant.ts';
import { whomItFits } from './whom-it-fits.ts';
import { whoseOffice } from './whose-office.ts';

const tables = [
  ...[namedAndDescribed, documentsAndMedia, officesAndClauses, whichDocument, whomIsMeant, whoseOffice],
  ...[whichBody, described, toldOf, groupsAndMedia, saidToBe, nameBehindOffice, unnamedAgain],
  ...[whomItFits],
].flatMap((table) => Object.entries(table));

// One test for many texts: while mutants are tried, each test is told of with all it reaches.
test.each(tables)('%s', (_name, rows) => {
  expect(toFound(rows)).toEqual(rows);
});
