import type { Answers } from './answer.ts';

/**
 * Texts with who speaks in each attribution: id and rule, `via` who hands it on, `on` where it was said; `?`
 * where no answer is asked for. `# ` sets the first line as a headline, `## ` the second as a deck too.
 */
export const namedAndDescribed: Answers = {
  names: [
    [
      '⟦Dr. Ida Lund, a nurse at the Zenda Clinic,⟧ ⟨said⟩ {no}. ⟦Lund⟧ ⟨added⟩ {yes}. ⟦The nurse⟧ ⟨added⟩ {more}.',
      'ida-lund (name)',
      'ida-lund (name)',
      'ida-lund (role-named-before)',
    ],
    [
      '⟦Ida Lund, 50, of Ashton, Md., who runs the ferry,⟧ ⟨said⟩ {no}. ⟦She⟧ ⟨said⟩ {yes}.',
      'ida-lund (name)',
      'ida-lund (pronoun-person)',
    ],
    [
      '⟦Sen. John Tilson (R-Ohio)⟧ ⟨said⟩ {no}. ⟦The senator⟧ ⟨said⟩ {yes}. ⟦Tilson⟧ ⟨left⟩ {so}.',
      'john-tilson (name)',
      'john-tilson (role-named-before)',
      'john-tilson (name)',
    ],
    [
      '⟦House Republican Jane Hale⟧ ⟨said⟩ {no}. ⟦Hale⟧ ⟨said⟩ {yes}.',
      'jane-hale (name)',
      'jane-hale (name)',
    ],
    [
      '⟦Ransom Lines CEO Jane Hale⟧ ⟨said⟩ {no}. ⟦The company⟧ ⟨said⟩ {yes}. ⟦The CEO⟧ ⟨said⟩ {so}.',
      'jane-hale (name)',
      'ransom-lines (body-named-before)',
      'jane-hale (role-named-before)',
    ],
    ['⟦CWA President Chris Hale⟧ ⟨said⟩ {no}. ⟦The CWA⟧ ⟨said⟩ {yes}.', 'chris-hale (name)', 'cwa (name)'],
    ['⟦PolitCheck⟧ ⟨said⟩ {no}. ⟦It⟧ ⟨added⟩ {this}.', 'politcheck (name)', 'politcheck (pronoun-it)'],
    ['⟦@YouGov⟧ ⟨said⟩ {no}. ⟦#Dam⟧ ⟨said⟩ {no}.', 'yougov (name)', '?'],
    [
      '⟦Lund & Sons⟧ ⟨said⟩ {no}. ⟦The firm⟧ ⟨said⟩ {yes}.',
      'lund-sons (name)',
      'lund-sons (body-named-before)',
    ],
    [
      '⟦Dean Foster⟧ ⟨said⟩ {no}. ⟦Dean Lund⟧ ⟨said⟩ {yes}. ⟦The dean⟧ ⟨said⟩ {so}.',
      'dean-foster (name)',
      'dean-lund (name)',
      'unnamed-dean-in-one (unnamed)',
    ],
    ['⟦J. K. Lund⟧ ⟨said⟩ {no}. ⟦Lund⟧ ⟨said⟩ {yes}.', 'j-k-lund (name)', 'j-k-lund (name)'],
    ['THE FERRY Ida Lund came. ⟦Lund⟧ ⟨said⟩ {no}.', 'ida-lund (name)'],
    ['STRELSAU (SPA) — ⟦Ida Lund⟧ ⟨said⟩ {no}.', 'ida-lund (name)'],
    [
      '⟦Documents⟧ ⟨show⟩ {so}. ⟦Experts⟧ ⟨say⟩ {so}. ⟦The experts⟧ ⟨add⟩ {more}.',
      'unnamed-documents-in-one (unnamed)',
      'unnamed-experts-in-one (unnamed)',
      'unnamed-experts-in-one (unnamed-again)',
    ],
    [
      '⟦The Pilots’ Guild of Zenda⟧ ⟨said⟩ {no}. ⟦The pilots⟧ ⟨said⟩ {yes}. ⟦The union⟧ ⟨said⟩ {so}.',
      'pilots-guild-of-zenda (name)',
      'unnamed-pilots-in-one (unnamed)',
      'pilots-guild-of-zenda (body-named-before)',
    ],
    ['⟦West Virginia⟧ ⟨said⟩ {no}. ⟦The West⟧ ⟨said⟩ {no}.', '?', 'west (name)'],
    [
      '⟦Jordan⟧ ⟨said⟩ {no}. ⟦Jordan River Lines⟧ ⟨said⟩ {yes}.',
      'jordan (name-in-pack)',
      'jordan-river-lines (name)',
    ],
    [
      '⟦African-Americans⟧ ⟨say⟩ {no}. ⟦US-Ruritania talks⟧ ⟨say⟩ {no}.',
      'unnamed-african-americans-in-one (unnamed)',
      '?',
    ],
    [
      '⟦Americans⟧ ⟨say⟩ {no}. ⟦Ruritanian officials⟧ ⟨say⟩ {no}. ⟦Two Ruritanian officials⟧ ⟨say⟩ {no}.',
      'americans (people)',
      'ruritanian-officials (group)',
      'unnamed-two-ruritanian-officials-in-one (unnamed)',
    ],
  ],
  'roles and descriptions': [
    [
      '⟦The author, the Linden MP Ann Lund,⟧ ⟨said⟩ {no}. ⟦The Zenda MP⟧ ⟨said⟩ {so}. ⟦Two MPs⟧ ⟨said⟩ {so}.',
      'ann-lund (apposition)',
      'ann-lund (role-named-before)',
      'unnamed-two-mps-in-one (unnamed)',
    ],
    [
      'Sabrin Ruz, whose brother drowned, sang. ⟦Sabrin Ruz⟧ ⟨said⟩ {no}. ⟦She⟧ ⟨added⟩ {so}.',
      'sabrin-ruz (name)',
      'sabrin-ruz (pronoun-person)',
    ],
    ['⟦Sabrin Ruz, 52, who sells nuts and dried fruit off Elm Street,⟧ ⟨said⟩ {no}.', 'sabrin-ruz (name)'],
    [
      'President Tom Reed said no. President Tom Reed left. Tom Reed is the president. President Ann Lund spoke. ⟦The president⟧ ⟨insisted⟩ {so}.',
      'ann-lund (role-named-before)',
    ],
    [
      'Ann Lund said no. {Tom Reed is ill}, ⟦his spokesman⟧ ⟨said⟩. {Tom Reed will go}, ⟦his office⟧ ⟨said⟩.',
      'unnamed-spokesman-in-one (unnamed)',
      'office-of-tom-reed (body-of-owner)',
    ],
    [
      'Foreign Minister Rudolf Qarazian met Ambassador Flavia Strofzin. ⟦The Ruritanian⟧ ⟨said⟩ {no}. ⟦The ambassador⟧ ⟨said⟩ {so}.',
      'rudolf-qarazian (person-by-country)',
      'flavia-strofzin (role-named-before)',
    ],
    [
      '⟦The Rev. Thomas Lund⟧ ⟨said⟩ {no}. ⟦The pastor⟧ ⟨said⟩ {yes}. ⟦He⟧ ⟨said⟩ {so}.',
      'thomas-lund (name)',
      '?',
      'unnamed-pastor-in-one (pronoun-person)',
    ],
    [
      '⟦Ex-minister Henry Morton⟧ ⟨said⟩ {no}. ⟦The ex-minister⟧ ⟨said⟩ {yes}. ⟦The former minister⟧ ⟨said⟩ {so}.',
      'henry-morton (name)',
      'henry-morton (role-named-before)',
      'henry-morton (role-named-before)',
    ],
    [
      '⟦Henry Morton, who has served as mayor of Zenda,⟧ ⟨said⟩ {no}. ⟦The mayor of Zenda⟧ ⟨said⟩ {yes}. ⟦The mayor of Tilos⟧ ⟨said⟩ {so}.',
      'henry-morton (name)',
      'henry-morton (role-named-before)',
      '?',
    ],
    [
      'Henry Morton is the head of the guild. ⟦The guild’s head⟧ ⟨said⟩ {yes}. ⟦The head of the guild⟧ ⟨said⟩ {yes}.',
      'henry-morton (role-named-before)',
      'henry-morton (role-named-before)',
    ],
    [
      'Henry Morton (a lawyer) met Boris Kelnov, 60, an engineer. ⟦The lawyer⟧ ⟨said⟩ {no}. ⟦The engineer⟧ ⟨said⟩ {no}.',
      'henry-morton (role-named-before)',
      'boris-kelnov (role-named-before)',
    ],
    [
      'Henry Morton, Foreign Minister Rudolf Qarazian and others came. ⟦The minister⟧ ⟨said⟩ {no}.',
      'rudolf-qarazian (role-named-before)',
    ],
    [
      'Chair of Ruritania’s lower house, Anna Morton, came. ⟦The chair⟧ ⟨said⟩ {no}. ⟦She⟧ ⟨said⟩ {so}.',
      'anna-morton (role-named-before)',
      'anna-morton (pronoun-person)',
    ],
    [
      'Henry Morton left his first wife, Ivana Reed. ⟦His wife⟧ ⟨said⟩ {no}. ⟦She⟧ ⟨said⟩ {so}. ⟦He⟧ ⟨said⟩ {so}.',
      'ivana-reed (role-named-before)',
      'ivana-reed (pronoun-person)',
      'henry-morton (pronoun-person)',
    ],
    [
      'Henry Morton’s lawyer, David Os, came. ⟦Morton’s lawyer⟧ ⟨said⟩ {no}. ⟦The lawyer⟧ ⟨said⟩ {no}. ⟦His lawyer⟧ ⟨said⟩ {so}.',
      'david-os (role-named-before)',
      'david-os (role-named-before)',
      '?',
    ],
    [
      'Henry Morton came. ⟦His spokeswoman, Jane Hale,⟧ ⟨said⟩ {no}. ⟦The spokeswoman⟧ ⟨said⟩ {so}. ⟦She⟧ ⟨said⟩ {yes}.',
      'jane-hale (apposition)',
      'jane-hale (role-named-before)',
      'jane-hale (pronoun-person)',
    ],
    [
      'Henry Morton came. ⟦A spokeswoman for Morton⟧ ⟨said⟩ {no}. ⟦The spokeswoman⟧ ⟨said⟩ {so}. ⟦She⟧ ⟨said⟩ {yes}.',
      'unnamed-spokeswoman-for-morton-in-one (unnamed)',
      'unnamed-spokeswoman-for-morton-in-one (unnamed-again)',
      'unnamed-spokeswoman-for-morton-in-one (pronoun-person)',
    ],
    [
      '⟦A spokesman for the National Grain Board⟧ ⟨said⟩ {no}. ⟦The board’s spokesman⟧ ⟨said⟩ {so}. ⟦He⟧ ⟨said⟩ {yes}.',
      'national-grain-board (body-by-spokesman)',
      '?',
      '?',
    ],
    ['⟦Morton campaign manager Jane Hale⟧ ⟨said⟩ {no}. ⟦The campaign⟧ ⟨said⟩ {so}.', 'jane-hale (name)', '?'],
    [
      '⟦The campaign of the former mayor Henry Morton⟧ ⟨said⟩ {no}. ⟦The campaign⟧ ⟨said⟩ {so}. ⟦His team⟧ ⟨said⟩ {yes}.',
      'morton-campaign (body-of-owner)',
      'morton-campaign (body-named-before)',
      '?',
    ],
  ],
  'people and bodies of one name': [
    [
      '⟦Elphberg⟧ ⟨said⟩ {no}. ⟦Michael Elphberg⟧ ⟨said⟩ {so}. ⟦Mrs. Elphberg⟧ ⟨said⟩ {so}.',
      'michael-elphberg (name-in-pack)',
      'michael-elphberg (name-in-pack)',
      'elphberg (name)',
    ],
    [
      '⟦Anton Elphberg⟧ ⟨said⟩ {no}. ⟦Michael⟧ ⟨said⟩ {so}. ⟦Mr. Elphberg⟧ ⟨said⟩ {so}. ⟦Anton⟧ ⟨said⟩ {so}.',
      'anton-elphberg (name-in-pack)',
      '?',
      'anton-elphberg (name-in-pack)',
      'anton-elphberg (name-in-pack)',
    ],
    [
      '⟦Minister Strofzin⟧ ⟨said⟩ {no}. ⟦Flavia Anna Strofzin⟧ ⟨said⟩ {so}. ⟦Strofzin⟧ ⟨said⟩ {so}. ⟦Qarazian⟧ ⟨said⟩ {so}.',
      'flavia-strofzin (name-in-pack)',
      'flavia-strofzin (name-in-pack)',
      'flavia-strofzin (name-in-pack)',
      'rudolf-qarazian (name-in-pack)',
    ],
    [
      'Judge Morton came. Henry Morton came. ⟦Morton⟧ ⟨said⟩ {so}. ⟦The judge⟧ ⟨said⟩ {no}.',
      'henry-morton (name)',
      'henry-morton (role-named-before)',
    ],
    [
      'The Linden Party met. ⟦The Lindens⟧ ⟨said⟩ {no}. ⟦The party⟧ ⟨said⟩ {so}. ⟦Linden⟧ ⟨said⟩ {so}.',
      'linden-party (name)',
      'linden-party (body-named-before)',
      '?',
    ],
    [
      'Richard Cross came. ⟦Cross⟧ ⟨said⟩ {no}. ⟦The Red Cross⟧ ⟨said⟩ {so}.',
      'richard-cross (name)',
      'red-cross (name)',
    ],
    [
      'Tilos Grain rose. ⟦Tilos⟧ ⟨said⟩ {no}. ⟦Grain⟧ ⟨said⟩ {so}.',
      'tilos-grain (name)',
      'tilos-grain (name)',
    ],
  ],
  'ages and epithets': [
    [
      'First Lady Ida Lund came. ⟦The first lady⟧ ⟨said⟩ {no}. ⟦The old lady⟧ ⟨said⟩ {so}.',
      'ida-lund (role-named-before)',
      '?',
    ],
    [
      '⟦Ida Lund, 39,⟧ ⟨said⟩ {no}. ⟦Tom Reed, 64,⟧ ⟨said⟩ {no}. ⟦The 39-year-old⟧ ⟨said⟩ {so}. ⟦The 64-year-old veteran⟧ ⟨said⟩ {so}.',
      'ida-lund (name)',
      'tom-reed (name)',
      'ida-lund (epithet)',
      'tom-reed (epithet)',
    ],
    [
      '⟦Ida Lund⟧ ⟨said⟩ {no}. ⟦The 39-year-old⟧ ⟨said⟩ {so}. ⟦The strongman⟧ ⟨said⟩ {so}.',
      'ida-lund (name)',
      'ida-lund (epithet)',
      '?',
    ],
    [
      '⟦Ida Lund, 39,⟧ ⟨said⟩ {no}. ⟦A 39-year-old⟧ ⟨said⟩ {so}. ⟦His 39-year-old friend⟧ ⟨said⟩ {so}.',
      'ida-lund (name)',
      'unnamed-39-year-old-in-one (unnamed)',
      '?',
    ],
  ],
  'unnamed ones beside named ones': [
    [
      '⟦Sen. Ann Lund⟧ ⟨said⟩ {no}. ⟦One Zenda senator⟧ ⟨said⟩ {yes}. ⟦The senator⟧ ⟨added⟩ {so}.',
      'ann-lund (name)',
      'unnamed-one-zenda-senator-in-one (unnamed)',
      'unnamed-one-zenda-senator-in-one (unnamed-again)',
    ],
    [
      '⟦One Zenda senator⟧ ⟨said⟩ {yes}. ⟦Sen. Ann Lund⟧ ⟨said⟩ {no}. ⟦The senator⟧ ⟨added⟩ {so}.',
      'unnamed-one-zenda-senator-in-one (unnamed)',
      'ann-lund (name)',
      'ann-lund (role-named-before)',
    ],
    [
      '⟦Tom Reed, an official,⟧ ⟨said⟩ {no}. ⟦A foreign official⟧ ⟨said⟩ {yes}. ⟦Reed⟧ ⟨left⟩ {so}. ⟦The same official⟧ ⟨added⟩ {so}.',
      'tom-reed (name)',
      'unnamed-foreign-official-in-one (unnamed)',
      'tom-reed (name)',
      'unnamed-foreign-official-in-one (unnamed-again)',
    ],
  ],
  'names behind what their office is of': [
    ['⟦The deputy minister for Political Affairs Ida Lund⟧ ⟨said⟩ {no}.', 'ida-lund (apposition)'],
    ['⟦The chief of staff of the Armed Forces Major General Ida Lund⟧ ⟨said⟩ {no}.', 'ida-lund (apposition)'],
    [
      '⟦An adviser for President Ida Lund⟧ ⟨said⟩ {no}.',
      'unnamed-adviser-for-president-ida-lund-in-one (unnamed)',
    ],
    ['⟦An adviser to Mr. Lund⟧ ⟨said⟩ {no}.', 'unnamed-adviser-to-mr-lund-in-one (unnamed)'],
    ['⟦The Prime Minister’s Office⟧ ⟨said⟩ {no}.', 'prime-minister-office (name)'],
  ],
  'surnames after an introduction': [
    [
      '⟦Tom Hale, a farmer,⟧ ⟨said⟩ {no}.\n⟦Gov. Ida Hale⟧ ⟨said⟩ {yes}. ⟦Hale⟧ ⟨added⟩ {so}.\n⟦Hale⟧ ⟨said⟩ {more}.',
      ...['tom-hale (name)', 'ida-hale (name)', 'ida-hale (name)', 'ida-hale (name)'],
    ],
    [
      '⟦Tom Hale, a farmer,⟧ ⟨said⟩ {no}.\n⟦Lund⟧ ⟨met⟩ {in the old town hall the new Gov. Ida Hale}. ⟦Hale⟧ ⟨added⟩ {so}.',
      ...['tom-hale (name)', 'lund (name)', 'tom-hale (name)'],
    ],
    [
      '⟦Tom Hale, a farmer,⟧ ⟨said⟩ {no}.\n⟦Gov. Ida Hale⟧ ⟨said⟩ {yes}.\nThe dam broke.\nIt rained.\n⟦Hale⟧ ⟨added⟩ {so}.',
      ...['tom-hale (name)', 'ida-hale (name)', 'tom-hale (name)'],
    ],
  ],
};
