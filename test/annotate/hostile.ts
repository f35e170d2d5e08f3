/** Pieces that, repeated, make texts that are hard to read in time that grows with their length. */
export const hostile: readonly string[] = [
  // Quotation marks
  ...['"', '“', '”', "'", '`', '“‘', '“a b c.\n\n', '“Goes on and on.\n', '” he said “', '“word” and '],
  // Subjects and deeds
  ...['he and ', 'The dam was seen by he and ', 'The United States bombed Iran. '],
  ...['He said “we will not, ', "''", '«', '(“', '“a” (', "s' a"],
  // Marks, letters, words
  ...[
    ',',
    'a, ',
    '.',
    '. ',
    '…',
    '—',
    'a-',
    '((',
    '; ',
    ': ',
    '/',
    'a',
    'A',
    'AAAA ',
    'a ',
    'Aaaa ',
    'A. ',
    'U.S. ',
  ],
  ...[
    'the ',
    'that ',
    'to ',
    'and ',
    'not ',
    'of ',
    'of the ',
    "Iran's ",
    'a@b.com ',
    'https://www.a.com/',
    '© ',
  ],
  // Names and roles
  ...['Ali Larijani, ', 'Ali Larijani and ', 'The Aaaa of the Baaa ', 'the foreign minister of Iran, '],
  ...['the senior Iranian official ', 'foreign minister ', 'Mr. ', 'Iran: ', 'He said he would. ', 'his '],
  ...['His brother said no. ', 'A CNN poll came. The study found it. ', 'A House panel said so. '],
  // Digits and dates
  ...['1', '1 ', '1.1', '2/3/2026-', 'Monday ', 'March 3, 2026 ', 'two days after ', 'two weeks and '],
  ...['the first quarter of the year ', 'from 1 to ', 'twenty-', 'in May ', 'late '],
  // Attributions
  ...[
    'said ',
    'he said that ',
    ', accused the board of haste',
    ', which Lund says is old',
    ' is confident that',
    ' as demanded by Lund, a step that',
    'Ali Larijani said and ',
    'according to him, ',
    'according to ',
    'told reporters that ',
  ],
  ...[
    ', Tasnim reported, citing IRNA, ',
    'who said that the man who ',
    'LARIJANI: yes\n',
    'he said; ',
    'said: ',
  ],
  // Positions
  ...[
    'rejected negotiations and ',
    'Iran rejected talks with the US if strikes on this end never ',
    'Iran, which has backed talks with the US and ',
    'whether talks with the US ',
    'Iran said it rejected talks with the US. ',
  ],
  ...[
    'nuclear enrichment sanctions talks ',
    'Iran’s nuclear programme ',
    'never ',
    '300 people were killed. ',
  ],
  // Blanks, line ends, what cannot be seen
  ...[
    ' ',
    '\t',
    '\n',
    'a\r\n',
    'a\x85b',
    'a\u2028',
    '\u00a0',
    '\u200b',
    '\u202e',
    '\0',
    '\u0301',
    'a\u0301',
    '\ud800',
    '😀',
  ],
  // Lines of a page
  ...[
    'Yes.\n',
    'Read more: Iran vows\n',
    'Related\n',
    'MP ',
    'PM MP ',
    'warned Iran against talks ',
    'Iran Vows Response to Strikes\n',
    '* a\n',
    '1. a\n',
    'خامنه‌ای ',
    '德黑兰',
  ],
];

/** A word in letters for each number, no two alike: "Bcd". */
const toWord = (number: number) =>
  `B${[...String(number)].map((digit) => String.fromCharCode(99 + Number(digit))).join('')}`;

/** Pieces that differ from one to the next, for lists that grow with the names of a text. */
export const varied: readonly ((number: number) => string)[] = [
  (number) => `Tom ${toWord(number)} came. His brother said that it rained. `,
  (number) => `The ${toWord(number)} Committee met. A House panel said that it rained. `,
  (number) => `A ${toWord(number)} Times survey came. The poll found that it rained. The piece said that. `,
  (number) => `Judge ${toWord(number)} Lund came. The judge said it rained. Many judges left. They said so. `,
];
