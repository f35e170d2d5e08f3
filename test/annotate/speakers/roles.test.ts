import { expect, test } from 'vitest';
import { packRolesIn, rolesIn } from './found.ts';
import { officeIndex } from './office-pack.ts';

/** Texts with all roles they give, as `who: head of words`, and `once` for what they were. */
const texts: Readonly<Record<string, readonly (readonly [text: string, ...roles: string[]])[]>> = {
  'before a name': [
    ['Foreign Minister Lund came.', 'Lund: minister of foreign minister'],
    ['The foreign minister Lund came.', 'Lund: minister of foreign minister'],
    ['He met former Foreign Minister Ida Lund.', 'Ida Lund: minister of former foreign minister'],
    ['He met Ruritania’s Foreign Minister Ida Lund.', 'Ida Lund: minister of @ruritania foreign minister'],
    ['He met the Zenda board’s Ida Lund.'],
    ['He met Secretary of State Ida Lund.', 'Ida Lund: secretary of secretary state'],
    ['He met Secretary for Grain Mr. Lund.', 'Lund: secretary of secretary grain'],
    ['He met state of Ida Lund.'],
    ['He met chief of Ida Lund.'],
    ['He met long-time adviser Ida Lund.', 'Ida Lund: adviser of long-time adviser'],
    ['Under President Ida Lund it rained.', 'Ida Lund: president of president'],
    ['But Governor Ida Lund left.', 'Ida Lund: governor of governor'],
    ['Under Secretary Ida Lund left.', 'Ida Lund: secretary of secretary'],
    ['He met tired adviser Ida Lund.', 'Ida Lund: adviser of adviser'],
    ['He met 50 adviser Ida Lund.', 'Ida Lund: adviser of adviser'],
    ['He met board chairman Ida Lund.', 'Ida Lund: chairman of board chairman'],
    ['Gov. Lund came. Mr. Lund left.', 'Lund: gov of gov'],
    ['It rained. Minister Lund came.', 'Lund: minister of minister'],
    ['He met Rev. Ida Lund.'],
    ['He met the head of the Grain Board (GB) Ida Lund.', 'Ida Lund: head of head grain board'],
    [
      'He met the head of the Grain Organization of Zenda Ida Lund.',
      'Ida Lund: head of head grain organization zenda',
    ],
    ['He met President Hale and Zenda’s Ida Lund.', 'Hale: president of president'],
  ],
  'behind a name': [
    ['He came on the advice of the mayor, Ida Lund.', 'Ida Lund: mayor of mayor'],
    ['He met the head of the board, Ida Lund.', 'Ida Lund: head of head board'],
    ['Ida Lund, the mayor of Zenda, came.', 'Ida Lund: mayor of mayor zenda'],
    ['Ida Lund — a mayor — came.', 'Ida Lund: mayor of mayor'],
    ['Ida Lund – a mayor – came.', 'Ida Lund: mayor of mayor'],
    ['Ida Lund: a mayor came.'],
    ['Ida Lund is a mayor.', 'Ida Lund: mayor of mayor'],
    ['Ida Lund was the old mayor of Zenda, he said.', 'Ida Lund: mayor of old mayor zenda'],
    ['Ida Lund has a mayor.'],
    ['Ida Lund, who is mayor, came.', 'Ida Lund: mayor of mayor'],
    ['Ida Lund, who had been mayor, came.', 'Ida Lund: mayor of mayor'],
    ['Ida Lund, who has served as mayor, came.', 'Ida Lund: mayor of mayor'],
    ['Ida Lund, who serves as mayor, came.', 'Ida Lund: mayor of mayor'],
    ['Ida Lund, who became mayor, came.', 'Ida Lund: mayor of mayor'],
    ['Ida Lund, who saw the mayor, came.'],
    ['Ida Lund, the source added, came.'],
    ['Ida Lund, a pilot told reporters, came.'],
    ['Ida Lund, a pilot challenged by rivals, came.', 'Ida Lund: pilot of pilot challenged rival'],
    ['Ida Lund, 50, a mayor, came.', 'Ida Lund: mayor of mayor'],
    ['Ida Lund, 50 mayors came.'],
    ['Ida Lund, 50, said her husband came.'],
    ['Ida Lund, in the mayor’s house, came.'],
    ['Ida Lund, the mayor’s friend, came.', 'Ida Lund: friend of mayor friend'],
    ['Ida Lund, 50.'],
    ['Ida Lund, Mayor Hale and others came.', 'Hale: mayor of mayor'],
    ['Ida Lund, a very old and dull long long mayor, came.'],
    [
      'Ida Lund, the Republican presidential nominee, came.',
      'Ida Lund: nominee of republican presidential nominee',
    ],
    ['Ida Lund, the house mayor, came.', 'Ida Lund: mayor of house mayor'],
    ['Ida Lund, co-founder/mayor, came.', 'Ida Lund: mayor of co-founder mayor'],
    ['Ida Lund, the mayor and chairman, came.', 'Ida Lund: chairman of mayor chairman'],
    ['Ida Lund, the house and mayor, came.'],
    ['Ida Lund came, the mayor.'],
  ],
  'by what they do': [
    ['Ida Lund, who heads the grain board, came.', 'Ida Lund: head of head grain board'],
    ['Ida Lund, who led Zenda, came.', 'Ida Lund: once leader of leader zenda former'],
    ['Ida Lund, who ran the board, came.', 'Ida Lund: once head of head board former'],
    ['Ida Lund, who edits the Zenda Times, came.', 'Ida Lund: editor of editor @zenda-times zenda times'],
    ['Ida Lund, who runs, came.'],
    [
      'Ida Lund, who founded the board of grain and iron in the old town, came.',
      'Ida Lund: once founder of founder board grain iron former',
    ],
    ['Ida Lund who heads the board came.'],
    ['Ida Lund, which heads the board, came.'],
    ['Ida Lund, who sees the board, came.'],
  ],
  'before a comma': [
    [
      'Chair of Ruritania’s lower house, Ida Lund, says no.',
      'Ida Lund: chair of chair @ruritania lower house',
    ],
    ['Morton left his first wife, Ida Lund.', 'Ida Lund: wife of first wife'],
    ['It rained, the mayor, Ida Lund, said.', 'Ida Lund: mayor of mayor'],
    ['Of the mayors, Ida Lund came.'],
    ['The mayor left, Ida Lund said.'],
    ['The mayor in Zenda, Ida Lund, came.', 'Ida Lund: mayor of mayor zenda'],
    ['The house, Ida Lund said.'],
    ['Minister, Ida Lund came.', 'Ida Lund: minister of minister'],
    [
      'The tall mayor of the old town of the river at the end of the world by the sea and lake and shore, Ida Lund, came.',
    ],
  ],
};

test.each(Object.entries(texts))('%s', (_name, rows) => {
  expect(rows.map(([text]) => [text, ...rolesIn(text)])).toEqual(rows);
});

test('roles of the pack', () => {
  const text = 'Sven Lund met Tom Vane, Kai Orr and Ida Hale.';
  const rows = [
    [
      '2012-01-01',
      'Tom Vane: aide of aide president',
      'Tom Vane: co-founder of co-founder',
      'Tom Vane: voice of voice zenda',
      'Kai Orr: chancellor of chancellor @ruritania',
      'Kai Orr: chancellor of gb iron chancellor @ruritania @grain-bank',
    ],
    [
      '2035',
      'Sven Lund: governor of governor @grain-bank @ruritania',
      'Sven Lund: boss of bank boss @grain-bank @ruritania',
      'Tom Vane: once aide of aide president',
      'Tom Vane: once co-founder of co-founder',
      'Tom Vane: once voice of voice zenda',
      'Tom Vane: secretary of first secretary @grain-bank',
      'Kai Orr: chancellor of chancellor @ruritania',
      'Kai Orr: chancellor of gb iron chancellor @ruritania @grain-bank',
    ],
  ] as const;
  expect(rows.map(([published]) => [published, ...packRolesIn(text, officeIndex, published)])).toEqual(rows);
});
