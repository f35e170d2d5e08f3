import { expect, test } from 'vitest';
import { agesIn, describedBodiesIn } from './found.ts';
import { speak } from './marked.ts';
import { officeIndex } from './office-pack.ts';

type Rows = readonly (readonly [text: string, ...found: string[]])[];

/** Texts with who speaks in each attribution. */
const texts: Readonly<Record<string, Rows>> = {
  'towns and ministries': [
    ['⟦The city of Zenda⟧ ⟨said⟩ {no}. ⟦The city⟧ ⟨added⟩ {so}.', 'city-of-zenda', 'city-of-zenda'],
    ['⟦The ministry for trade⟧ ⟨said⟩ {no}.', 'unnamed-ministry-in-one'],
    ['⟦The ministry of, he thinks, trade⟧ ⟨said⟩ {no}.', 'unnamed-ministry-in-one'],
    ['⟦The committee of trade⟧ ⟨said⟩ {no}.', 'unnamed-committee-in-one'],
    ['⟦The Tilos chapter of the bakers’ union⟧ ⟨said⟩ {no}.', 'tilos-chapter-of-the-bakers-union'],
    ['⟦The office of the mayor, who left⟧, ⟨said⟩ {no}.', 'office-of-the-mayor'],
  ],
  'panels named later': [
    ['⟦A grain panel⟧ ⟨voted⟩ {so}. The Zenda Grain Committee met.', 'zenda-grain-committee'],
    ['⟦A grain panel⟧ ⟨voted⟩ {so}. The Zenda Iron Committee met.', 'unnamed-grain-panel-in-one'],
    ['⟦A grain panel⟧ ⟨voted⟩ {so}. The Zenda Grain Union met.', 'unnamed-grain-panel-in-one'],
    ['⟦A grain panel⟧ ⟨voted⟩ {so}. Zenda met.', 'unnamed-grain-panel-in-one'],
    ['⟦A grain committee⟧ ⟨voted⟩ {so}. The Zenda Grain Board met.', 'unnamed-grain-committee-in-one'],
    ['⟦A grain house⟧ ⟨voted⟩ {so}. The Zenda Grain House met.', 'unnamed-grain-house-in-one'],
    ['⟦A grain panel⟧ ⟨voted⟩ {so}. The Iron Board met. The Grain Board met.', 'grain-board'],
    ['⟦A committee⟧ ⟨voted⟩ {so}. The Grain Committee met.', 'unnamed-committee-in-one'],
  ],
  'bodies by the number of their states': [
    ['Hentzau Watch met. ⟦The four Hentzau states⟧ ⟨said⟩ {no}.', 'hentzau-watch'],
    ['Hentzau Watch met. ⟦The three Hentzau states⟧ ⟨said⟩ {no}.', 'unnamed-three-hentzau-states-in-one'],
    ['Hentzau Watch met. ⟦The four Hentzau towns⟧ ⟨said⟩ {no}.', 'unnamed-four-hentzau-towns-in-one'],
    ['Hentzau Watch met. ⟦The Hentzau states⟧ ⟨said⟩ {no}.', 'unnamed-hentzau-states-in-one'],
    ['Hentzau Watch met. ⟦The four Tilos states⟧ ⟨said⟩ {no}.', 'unnamed-four-tilos-states-in-one'],
    ['Hentzau Watch met. ⟦The finance ministers of the four Hentzau states⟧ ⟨said⟩ {no}.', 'hentzau-watch'],
    ['The Hentzau Board met. ⟦The four Hentzau states⟧ ⟨said⟩ {no}.', 'unnamed-four-hentzau-states-in-one'],
    ['Zenda TV met. ⟦The four Zenda states⟧ ⟨said⟩ {no}.', 'unnamed-four-zenda-states-in-one'],
  ],
  kin: [
    ['Ann Hale met Mark Hale. ⟦Mark Hale’s wife⟧ ⟨said⟩ {no}.', 'ann-hale'],
    ['Ann Hale met Mark Hale. ⟦Mark Hale’s husband⟧ ⟨said⟩ {no}.', 'unnamed-mark-hale-husband-in-one'],
    ['Ann Hale met Mark Hale. ⟦Mark Hale’s twin⟧ ⟨said⟩ {no}.', 'ann-hale'],
    ['Ann Hale met Mark Hale. ⟦Mark Hale’s friend⟧ ⟨said⟩ {no}.', 'unnamed-mark-hale-friend-in-one'],
    ['Ann Reed met Mark Hale. ⟦Mark Hale’s wife⟧ ⟨said⟩ {no}.', 'unnamed-mark-hale-wife-in-one'],
    [
      'Ann Hale met Tom Hale and Mark Hale. ⟦Mark Hale’s cousin⟧ ⟨said⟩ {no}.',
      'unnamed-mark-hale-cousin-in-one',
    ],
    ['Ann Hale met Tom Hale and Mark Hale. ⟦Mark Hale’s brother⟧ ⟨said⟩ {no}.', 'tom-hale'],
    ['Robin Hale met Mark Hale. ⟦Mark Hale’s brother⟧ ⟨said⟩ {no}.', 'robin-hale'],
    ['Ann Hale met Mark Hale. ⟦Mark Hale⟧ ⟨said⟩ {no}. ⟦His sister⟧ ⟨added⟩ {so}.', 'mark-hale', 'ann-hale'],
    [
      'The Hale Board met Ann Board. ⟦The Hale Board’s sister⟧ ⟨said⟩ {no}.',
      'unnamed-hale-board-sister-in-one',
    ],
  ],
  'who is in mind': [
    ['Henry Morton spoke. It worries Tom Reed. ⟦He⟧ ⟨said⟩ {no}. Tom Reed, a lawyer, left.', 'henry-morton'],
    ['Tom Reed left. ⟦He⟧ ⟨said⟩ {no}. Henry Morton came. Henry Morton left.', 'tom-reed'],
    ['The rain fell. ⟦He⟧ ⟨said⟩ {no}. Henry Morton came.', 'nobody'],
    ['Tom Reed met Alice Reed. He left. It hurt Henry Morton. ⟦He⟧ ⟨said⟩ {no}.', 'tom-reed'],
    ['Tom Reed left. It hurt Henry Morton. He fell. ⟦He⟧ ⟨said⟩ {no}.', 'tom-reed'],
    ['Tom Reed left. Henry Morton fell. It is his fault. ⟦He⟧ ⟨said⟩ {no}.', 'henry-morton'],
    ['Tom Reed, a lawyer, met Henry Morton, a driver. The driver left. ⟦He⟧ ⟨said⟩ {no}.', 'henry-morton'],
    [
      'Tom Reed, a lawyer, met Henry Morton, a driver. A driver left. ⟦He⟧ ⟨said⟩ {no}.',
      'unnamed-driver-in-one',
    ],
    ['Tom Reed, a lawyer, met Henry Morton. It rained. ⟦He⟧ ⟨said⟩ {no}.', 'tom-reed'],
    [
      'The Grain Board met Tom Reed. The board fell. ⟦It⟧ ⟨said⟩ {no}. ⟦He⟧ ⟨said⟩ {so}.',
      'grain-board',
      'tom-reed',
    ],
    ['A driver came. ⟦He⟧ ⟨said⟩ {no}. Tom Reed left.', 'unnamed-driver-in-one'],
    ['Tom Reed left. Two drivers came. ⟦They⟧ ⟨said⟩ {no}.', 'unnamed-drivers-in-one'],
    [
      'Tom Reed and Henry Morton left. ⟦Two drivers⟧ ⟨said⟩ {no}. ⟦They⟧ ⟨said⟩ {so}.',
      'unnamed-two-drivers-in-one',
      'unnamed-two-drivers-in-one',
    ],
    ['“Henry Morton and Alice Reed fell in Zenda,” a man said. ⟦They⟧ ⟨said⟩ {so}.', 'nobody'],
    ['Henry Morton and Tom Reed left. ⟦They⟧ ⟨said⟩ {no}.', 'henry-morton+tom-reed'],
    ['Henry Morton or Tom Reed left. ⟦They⟧ ⟨said⟩ {no}.', 'nobody'],
    [
      '⟦Alice Reed⟧ ⟨said⟩ {that her husband had complained}. ⟦He⟧ ⟨wrote⟩ {twice}.',
      'alice-reed',
      'unnamed-husband-in-one',
    ],
    ['⟦Alice Reed⟧ ⟨said⟩ {that the husband had complained}. ⟦He⟧ ⟨wrote⟩ {twice}.', 'alice-reed', 'nobody'],
    ['Henry Morton saw Tom Reed, a lawyer. ⟦He⟧ ⟨said⟩ {no}.', 'tom-reed'],
    ['Henry Morton saw Tom Reed. ⟦He⟧ ⟨said⟩ {no}.', 'henry-morton'],
    ['Henry Morton saw Tom Reed. He left. ⟦He⟧ ⟨said⟩ {no}.', 'henry-morton'],
    ['Tom Reed left. It hurt Henry Morton. ⟦He⟧ ⟨said⟩ {no}.', 'tom-reed'],
    [
      'Tom Reed left. It rained. It was cold. It was wet. Henry Morton’s house fell. ⟦He⟧ ⟨said⟩ {no}.',
      'henry-morton',
    ],
    ['Tom Reed left. “He said it was Henry Morton who came,” it read. ⟦He⟧ ⟨said⟩ {no}.', 'tom-reed'],
    ['Tom Reed left. Henry Morton came. “I saw Tom Reed here today,” ⟦he⟧ ⟨said⟩ {no}.', 'henry-morton'],
  ],
};

test.each(Object.entries(texts))('%s', (_name, rows) => {
  expect(rows.map(([text]) => [text, ...speak(text).ids.map((id) => id ?? 'nobody')])).toEqual(rows);
});

test('offices of the pack', () => {
  const rows = [
    ['The Ruritanian mayor of the palace', 'olav-brend'],
    ['Ruritania’s palace mayor', 'olav-brend'],
    ['Ruritania’s top palace mayor', 'olav-brend'],
    ['Ruritania’s current palace mayor', 'olav-brend'],
    ['Ruritania’s palace chief', 'olav-brend'],
    ['Ruritania’s mayor', 'unnamed-ruritania-mayor-in-one'],
    ['Ruritania’s tall palace mayor', 'unnamed-ruritania-tall-palace-mayor-in-one'],
    ['Ruritania’s former palace mayor', 'unnamed-ruritania-former-palace-mayor-in-one'],
    ['A Ruritanian palace mayor', 'unnamed-ruritanian-palace-mayor-in-one'],
    ['The palace mayor', 'unnamed-palace-mayor-in-one'],
    ['The governor of the Grain Bank', 'sven-lund'],
    ['The Grain Bank’s boss', 'sven-lund'],
    ['GB governor', 'sven-lund'],
    ['The Ruritanian Grain Bank governor', 'sven-lund'],
    ['The Ruritanian governor', 'tom-hale'],
    // Two hold it.
    ['Ruritania’s commissioner', 'unnamed-ruritania-commissioner-in-one'],
    // Nobody knows since when.
    ['Ruritania’s chancellor', 'unnamed-ruritania-chancellor-in-one'],
  ];
  const holder = (source: string) =>
    speak(`⟦${source}⟧ ⟨said⟩ {no}.`, { names: officeIndex, published: '2023-01-01' }).ids[0];
  expect(rows.map(([source = '']) => [source, holder(source)])).toEqual(rows);
});

test('an office with the short form of a body in its title', () => {
  const rows: Rows = [['Kai Orr met Sven Lund. ⟦The GB iron chancellor⟧ ⟨said⟩ {no}.', 'kai-orr']];
  expect(
    rows.map(([text]) => [text, ...speak(text, { names: officeIndex, published: '2023-01-01' }).ids]),
  ).toEqual(rows);
});

test('bodies in all but capitals', () => {
  const rows: Rows = [
    ['The nuclear inspectorate met.', 'nuclear inspectorate'],
    ['The nuclear safety inspectorate met.', 'nuclear safety inspectorate'],
    ['The nuclear plant safety inspectorate met.'],
    ['A nuclear inspectorate met.'],
    ['The new inspectorate met. The inspectorate left.'],
    ['The Nuclear inspectorate met. The nuclear Inspectorate met.'],
    ['The nuclear inspectorate and the iron inspectorate met.', 'nuclear inspectorate'],
    ['The fire in the inspectorate burned. It saw his inspectorate.'],
    ['The coast guard and the iron inspectorate met.', 'iron inspectorate'],
    ['Zenda police met. Tilos police left.', 'Zenda police'],
    ['Lund left. Upper Zenda police met.', 'Upper Zenda police'],
    ['Lund left Tilos. Zenda police met.', 'Zenda police'],
    ['In Zenda police met.', 'Zenda police'],
    ['Some police met. State police met. The police left.'],
    ['The river police met.', 'river police'],
    ['In 1990 police met. Zenda inspectorate met.'],
    ['Senior Zenda police met.', 'Zenda police'],
  ];
  expect(rows.map(([text]) => [text, ...describedBodiesIn(text)])).toEqual(rows);
});

test('ages', () => {
  const rows: Rows = [
    ['It was Ann Lee: 39, Tom Lund: 40.'],
    ['Ann Lee, 39, met Tom Lund, 40.', 'Ann Lee: 39', 'Tom Lund: 40'],
    ['Ann Lee, 39; Tom Lund, 39 years; left.', 'Ann Lee: 39'],
    ['Ann Lee 39, met Lund. The driver, 39, left.'],
    ['Ann Lee, 4, met Tom Lund, 5.', 'Tom Lund: 5'],
    ['Ann Lee, 116, met Tom Lund, 115.', 'Tom Lund: 115'],
    ['Ann Lee, 39, met Lund. Ann Lee, 50, left.', 'Ann Lee: 39'],
  ];
  expect(rows.map(([text]) => [text, ...agesIn(text)])).toEqual(rows);
});
