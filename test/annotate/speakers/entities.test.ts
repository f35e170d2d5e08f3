import { expect, test } from 'vitest';
import type { ZoneName } from '../../../src/model/records.ts';
import { familyIndex } from './family-pack.ts';
import { entitiesIn } from './found.ts';

type Rows = readonly (readonly [text: string, ...named: string[]])[];

/** Texts with all whom they name and, in brackets, the names that mean them. After `# ` the first line is a headline. */
const texts: Readonly<Record<string, Rows>> = {
  'short for a full name': [
    [
      'Henry Morton came. Morton left. Mr. Morton said no. Henry left.',
      'Henry Morton: person, m (Henry Morton, Morton, Morton, Henry)',
    ],
    ['Morton came. Henry Morton left.', 'Henry Morton: person, m (Morton, Henry Morton)'],
    [
      'Anna Vol Drezin came. Vol Drezin left. Drezin left.',
      'Anna Vol Drezin: person, f (Anna Vol Drezin, Vol Drezin, Drezin)',
    ],
    ['Vol Drezin came. Anna Vol Drezin left.', 'Anna Vol Drezin: person, f (Vol Drezin, Anna Vol Drezin)'],
    [
      'Robert Tilson came. Robert J. Tilson Jr. left. Tilson Jr. said no.',
      'Robert J. Tilson Jr.: person, m (Robert Tilson, Robert J. Tilson Jr., Tilson Jr.)',
    ],
    ['Henry Morton came. Mr. Henry left.', 'Henry Morton: person, m (Henry Morton, Henry)'],
    ['Henry Morton came. Minister Henry left.', 'Henry Morton: person, m', 'Henry: person, m'],
    [
      'Henry Morton met Henry Reed. Henry left.',
      'Henry Morton: person, m',
      'Henry Reed: person, m',
      'Henry: unknown, m',
    ],
    ['Ida Lund came. Ida Maria Lund left.', 'Ida Maria Lund: person, f (Ida Lund, Ida Maria Lund)'],
    ['Anna Maria Lund came. Maria Lund left.', 'Anna Maria Lund: person, f', 'Maria Lund: person, f'],
    [
      'Anna Vol Drezin met Anna Maria Vol Drezin. Vol Drezin left.',
      'Anna Maria Vol Drezin: person, f (Anna Vol Drezin, Anna Maria Vol Drezin, Vol Drezin)',
    ],
    ['Vol Drezin left. It rained.', 'Vol Drezin: person'],
    ['Minister Vol Drezin left. Drezin said no.', 'Vol Drezin: person (Vol Drezin, Drezin)'],
    ['Flavia Maria Strofzin came.', 'Flavia Strofzin: person, =flavia-strofzin, f (Flavia Maria Strofzin)'],
    ['Rudolf J. Qarazian came.', 'Rudolf Qarazian: person, =rudolf-qarazian, m (Rudolf J. Qarazian)'],
    ['The Greens Alliance met. The Greens left.', 'Greens Alliance: organization (Greens Alliance, Greens)'],
    ['The Linden Front met. The Lindens left.', 'Linden Front: organization (Linden Front, Lindens)'],
    [
      'The Grain Board (GB) met. GB left. The Iron Grain Board (GB left.',
      'Grain Board: organization (Grain Board, GB, GB, GB)',
      'Iron Grain Board: organization',
    ],
    [
      'The Council of the Realm met. The Council left.',
      'Council of the Realm: organization, =ruritanian-council (Council of the Realm, Council)',
    ],
    [
      'The Board of Grain met. The Board of Pilots met. The Board left.',
      'Board of Grain: organization',
      'Board of Pilots: organization',
      'Board: organization',
    ],
    ['Corvo and its pilots met. Corvo and its pilots left.', 'Corvo: organization (Corvo, Corvo)'],
    [
      'Kevin Lund came. Kevin Hale left. Lund said no.',
      'Kevin Lund: person, m (Kevin Lund, Lund)',
      'Kevin Hale: person, m',
    ],
    ['Ali came. Minister Ali left. Hale Ali came.', 'Hale Ali: person (Ali, Ali, Hale Ali)'],
    ['Tilson Jr. came. Tilson left.', 'Tilson Jr.: person (Tilson Jr., Tilson)'],
    [
      'Ransom Lines and its pilots met Henry Lines. Lines left.',
      'Ransom Lines: organization (Ransom Lines, Lines)',
      'Henry Lines: organization',
    ],
    [
      'Jim Jordan came. Jordan River Lines met. Jordan left.',
      'Jim Jordan: person, m (Jim Jordan, Jordan)',
      'Jordan River Lines: organization',
    ],
  ],
  'several with one surname': [
    [
      'Henry Morton met Alice Morton. Morton left.',
      'Henry Morton: person, m (Henry Morton, Morton)',
      'Alice Morton: person, f',
    ],
    [
      'Henry Morton met Alice Morton. Ms. Morton left. Mr. Morton left.',
      'Henry Morton: person, m (Henry Morton, Morton)',
      'Alice Morton: person, f (Alice Morton, Morton)',
    ],
    [
      'Henry Morton met Alice Morton. Queen Morton left.',
      'Henry Morton: person, m',
      'Alice Morton: person, f (Alice Morton, Morton)',
    ],
    [
      'Morton left. Henry Morton met Alice Morton.',
      'Henry Morton: person, m (Morton, Henry Morton)',
      'Alice Morton: person, f',
    ],
    [
      'Michael Elphberg met Anton Elphberg. Elphberg left.',
      'Michael Elphberg: person, =michael-elphberg, m (Michael Elphberg, Elphberg)',
      'Anton Elphberg: person, =anton-elphberg, m',
    ],
    [
      'Anton Elphberg met Ida Elphberg. Elphberg left.',
      'Anton Elphberg: person, =anton-elphberg, m (Anton Elphberg, Elphberg)',
      'Ida Elphberg: person, f',
    ],
  ],
  'whom the pack knows': [
    [
      'Rudolf Gharazian came. Garazian left.',
      'Rudolf Qarazian: person, =rudolf-qarazian, m (Rudolf Gharazian, Garazian)',
    ],
    [
      'Qarazian came. Mr. Qarazian left. Ms. Qarazian left.',
      'Rudolf Qarazian: person, =rudolf-qarazian, m (Qarazian, Qarazian)',
      'Qarazian: person, f',
    ],
    ['Foreign Minister Strofzin came.', 'Flavia Strofzin: person, =flavia-strofzin, f (Strofzin)'],
    ['Ambassador Qarazian came.', 'Rudolf Qarazian: person, =rudolf-qarazian, m (Qarazian)'],
    [
      'Elphberg came. Mr. Elphberg left.',
      'Michael Elphberg: person, =michael-elphberg, m (Elphberg, Elphberg)',
    ],
    ['Ms. Elphberg came.', 'Elphberg: person, f'],
    ['Flavia came. Rudolf left.', 'Flavia: unknown, f', 'Rudolf: unknown, m'],
    ['Rudolf Lund came.', 'Rudolf Lund: person, m'],
    ['Owner Len Varga came.', 'Len Varga: person, m'],
    ['Pilot Travel Centers closed.', 'Pilot Travel Centers: person'],
    ['Zed Torrence said no. Torrence left.', 'Zed Torrence: person (Zed Torrence, Torrence)'],
    ['Zed Varga came. Prudence paid.', 'Zed Varga: person'],
    ['Henry Qarazian came. Qarazian left.', 'Henry Qarazian: person, m (Henry Qarazian, Qarazian)'],
    [
      'Henry Strofzin came. Foreign Minister Strofzin left.',
      'Henry Strofzin: person, m',
      'Flavia Strofzin: person, =flavia-strofzin, f (Strofzin)',
    ],
    [
      'President Henry Strofzin came. Foreign Minister Strofzin left.',
      'Henry Strofzin: person, m (Henry Strofzin, Strofzin)',
    ],
  ],
  'lone words': [
    ['Lund came. Mr. Lund left. Lund left.', 'Lund: person, m (Lund, Lund, Lund)'],
    ['Minister Lund came. Lund left.', 'Lund: person (Lund, Lund)'],
    ['Kevin came. Kevin left.', 'Kevin: unknown, m (Kevin, Kevin)'],
    ['Wu came. Ida Wu left.', 'Ida Wu: person, f (Wu, Ida Wu)'],
    ['Wu came.', 'Wu: unknown'],
    ['Lund Hale came. Hale left.', 'Lund Hale: person (Lund Hale, Hale)'],
    ['Ida came. Minister Ida left.', 'Ida: person, f (Ida, Ida)'],
  ],
  bodies: [
    [
      'The National Grain Board (NGB) met. The NGB met. The Board met.',
      'National Grain Board: organization (National Grain Board, NGB, NGB, Board)',
    ],
    [
      'The Linden Party met. The Lindens left. Linden left.',
      'Linden Party: organization (Linden Party, Lindens)',
      'Linden: unknown',
    ],
    ['The Linden Board met. The Lindens left.', 'Linden Board: organization', 'Lindens: unknown'],
    ['Corvo and its pilots met. Corvo left.', 'Corvo: organization (Corvo, Corvo)'],
    ['Jim Jordan came. Jordan left.', 'Jim Jordan: person, m (Jim Jordan, Jordan)'],
    ['Jordan came.', 'Jordan: state, =jordan'],
    [
      'Ransom Lines, which runs it, met. Ransom Lines left.',
      'Ransom Lines: organization (Ransom Lines, Ransom Lines)',
    ],
    [
      'Ransom Hale came. Ransom Hale, which runs it, met.',
      'Ransom Hale: organization (Ransom Hale, Ransom Hale)',
    ],
    [
      'Mr. Ransom Hale came. Ransom Hale, which runs it, met.',
      'Ransom Hale: person, m',
      'Ransom Hale: organization',
    ],
    [
      'The Zenda Times met the SPA news agency. SPA left.',
      'The Zenda Times: organization, =zenda-times (Zenda Times)',
      'SPA: organization, =strelsau-press (SPA news agency, SPA)',
    ],
  ],
  'headings in title case': [
    [
      '# Kelnov Rejects Grain Plan\nBoris Kelnov came.',
      'Boris Kelnov: person, m (Kelnov, Boris Kelnov)',
      'nobody: Rejects',
      'nobody: Grain',
      'nobody: Plan',
    ],
    [
      '# Kelnov Rejects Grain Plan\nIt rained.',
      'nobody: Kelnov',
      'nobody: Rejects',
      'nobody: Grain',
      'nobody: Plan',
    ],
    [
      '# Kelnov Rejects Grain Plan\nThe National Grain Board came.',
      'National Grain Board: organization',
      'nobody: Kelnov',
      'nobody: Rejects',
      'nobody: Grain',
      'nobody: Plan',
    ],
    ['# Qarazian Left\nIt rained.', 'Rudolf Qarazian: person, =rudolf-qarazian, m (Qarazian)'],
    ['# Ruritania Left\nIt rained.', 'Ruritania: state, =ruritania'],
    ['# Dean Left\nHoward Dean came.', 'Howard Dean: person, m (Dean, Howard Dean)'],
    ['The dean came. Dean left. Howard Dean came.', 'Howard Dean: person, m (Dean, Howard Dean)'],
    ['Dean left. It rained.', 'nobody: Dean'],
    [
      '# Ms. Reed Left\nHenry Reed met Alice Reed.',
      'Alice Reed: person, f (Reed, Alice Reed)',
      'Henry Reed: person, m',
    ],
    [
      '# Reed Left\nMinister Alice Reed met Henry Reed.',
      'Alice Reed: person, f (Reed, Alice Reed)',
      'Henry Reed: person, m',
    ],
    ['# The Lindens Left\nThe Linden Party met.', 'Linden Party: organization (Lindens, Linden Party)'],
  ],
};

test.each(Object.entries(texts))('%s', (_name, rows) => {
  const found = rows.map(([text]) =>
    text.startsWith('# ') ? entitiesIn(text.slice(2), ['headline']) : entitiesIn(text),
  );
  expect(rows.map(([text], at) => [text, ...(found[at] ?? [])])).toEqual(rows);
});

test('several whom the pack knows by one surname', () => {
  const rows: Rows = [
    ['Brend came. Mr. Brend left.', 'Olav Brend: person, =olav-brend, m (Brend, Brend)'],
    [
      'Mr. Brend came. Ms. Brend left.',
      'Olav Brend: person, =olav-brend, m (Brend)',
      'Ilka Brend: person, =ilka-brend, f (Brend)',
    ],
    ['State Treasurer Brend came.', 'Sven Brend: person, =sven-brend, m (Brend)'],
    ['Treasurer Brend came. Mr. Brend left.', 'Sven Brend: person, =sven-brend, m (Brend, Brend)'],
    ['Mayor Brend came.', 'Ilka Brend: person, =ilka-brend, f (Brend)'],
    ['Minister Brend came.', 'Ilka Brend: person, =ilka-brend, f (Brend)'],
    ['Mr. Treasurer Brend came.', 'Sven Brend: person, =sven-brend, m (Brend)'],
    [
      'Olav Brend came. Mayor Brend left.',
      'Olav Brend: person, =olav-brend, m',
      'Ilka Brend: person, =ilka-brend, f (Brend)',
    ],
    ['Mayor Olav Brend came. Mayor Brend left.', 'Olav Brend: person, =olav-brend, m (Olav Brend, Brend)'],
    [
      'Mayor Olav Brend met Sven Brend. Mayor Brend left.',
      'Olav Brend: person, =olav-brend, m (Olav Brend, Brend)',
      'Sven Brend: person, =sven-brend, m',
    ],
    [
      'Olav Brend met Sven Brend. Brend left.',
      'Olav Brend: person, =olav-brend, m (Olav Brend, Brend)',
      'Sven Brend: person, =sven-brend, m',
    ],
    [
      'Sven Brend met Olav Brend. Brend left.',
      'Sven Brend: person, =sven-brend, m (Sven Brend, Brend)',
      'Olav Brend: person, =olav-brend, m',
    ],
    ['Orr came. Ms. Orr left.', 'Kai Orr: person, =kai-orr, f (Orr, Orr)'],
    ['Orrr came.', 'Orrr: unknown'],
    ['Mr. Orrr came.', 'Kai Orr: person, =kai-orr, m (Orrr)'],
    ['Mr. Orr came. Kai left.', 'Kai Orr: person, =kai-orr, m (Orr, Kai)'],
    ['Wu came.', 'Wu: unknown'],
    ['Minister Wu came.', 'Ida Wu: person, =ida-wu, f (Wu)'],
    ['Ida B. Drezin came.', 'Ida B. Drezin: person, f'],
    [
      'Ida Vol Drezin came. Drezin left.',
      'Ida Vol Drezin: person, =ida-vol-drezin, f (Ida Vol Drezin, Drezin)',
    ],
    [
      'Ida Vol Drezin met Tom Drezin. Drezin left. Vol Drezin left.',
      'Ida Vol Drezin: person, =ida-vol-drezin, f (Ida Vol Drezin, Vol Drezin)',
      'Tom Drezin: person, =tom-drezin, m (Tom Drezin, Drezin)',
    ],
    [
      'Ida Vol Drezin met Ann Drezin. Drezin left.',
      'Ida Vol Drezin: person, =ida-vol-drezin, f (Ida Vol Drezin, Drezin)',
      'Ann Drezin: person, f',
    ],
    [
      'Tom Drezin met Anna Drezin. Ms. Drezin left.',
      'Tom Drezin: person, =tom-drezin, m',
      'Anna Drezin: person, f (Anna Drezin, Drezin)',
    ],
    ['Drezin came. Vol Drezin left.', 'Vol Drezin: person (Drezin, Vol Drezin)'],
  ];
  expect(rows.map(([text]) => [text, ...entitiesIn(text, [], familyIndex)])).toEqual(rows);
});

test('names at the head of what is said in a transcript', () => {
  const turns = 'LUND: It is safe.\nNGB: It is not.\nIda Lund came.';
  const whose = (zones: readonly ZoneName[]) => entitiesIn(turns, zones, familyIndex);
  expect(whose(['transcript', 'transcript'])).toEqual([
    'Ida Lund: person, f (LUND, Ida Lund)',
    'NGB: organization',
  ]);
  expect(whose(['body', 'body'])).toEqual(['LUND: organization', 'NGB: organization', 'Ida Lund: person, f']);
});
