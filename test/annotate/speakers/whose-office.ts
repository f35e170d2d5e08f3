import type { Answers } from './answer.ts';

/** A sentence of six tokens. */
const RAIN = 'It rained again all day. ';
const OLD = 'old ';

/** Texts with a name beside an office, or several who hold it, with who it is, as in `answers`. */
export const whoseOffice: Answers = {
  'names within a description': [
    ['⟦The mayor Tom Reed called⟧ ⟨said⟩ {no}.', 'unnamed-mayor-tom-reed-called-in-one (unnamed)'],
    [
      '⟦The mayor (of Zenda), Tom Reed⟧ ⟨said⟩ {no}. ⟦The pilot of the ferry (Ann Lund)⟧ ⟨said⟩ {no}.',
      'tom-reed (apposition)',
      'ann-lund (apposition)',
    ],
    [
      '⟦The mayor, Tom Reed, a pilot,⟧ ⟨said⟩ {no}. ⟦The nurse, Tom Reed’s friend⟧ ⟨said⟩ {no}.',
      'tom-reed (apposition)',
      'tom-reed (role-named-before)',
    ],
    [
      '⟦The mayor, West⟧ ⟨said⟩ {no}. ⟦The judge, Ruritania,⟧ ⟨said⟩ {no}. ⟦His wife, Ann Lund,⟧ ⟨said⟩ {no}.',
      'west (apposition)',
      'unnamed-judge-in-one (unnamed)',
      'ann-lund (apposition)',
    ],
    ['⟦Secretary of Defense Tom Reed⟧ ⟨said⟩ {no}.', 'tom-reed (apposition)'],
  ],
  'which of those who hold the office': [
    [
      'Mayor Ann Lund sang. Mayor Tom Reed spoke. ⟦Lund⟧ ⟨said⟩ {no}. ⟦The mayor⟧ ⟨said⟩ {that Lund left}.',
      'ann-lund (name)',
      'tom-reed (role-named-before)',
    ],
    [
      'Ann Lund, the mayor, sang. Tom Reed, the mayor, spoke. ⟦The mayor⟧ ⟨said⟩ {that Reed left}.',
      'ann-lund (role-named-before)',
    ],
    ['Tom Reed came. ⟦The mayor⟧ ⟨said⟩ {no}. Tom Reed is the mayor.', 'tom-reed (role-named-before)'],
    [
      'Robin Os, a congressman, came. ⟦The congresswoman⟧ ⟨said⟩ {no}. ⟦The lawmaker⟧ ⟨said⟩ {no}.',
      'unnamed-congresswoman-in-one (unnamed)',
      'unnamed-congresswoman-in-one (unnamed-again)',
    ],
    [
      'Robin Os is a spokesperson. ⟦He⟧ ⟨said⟩ {no}. ⟦The spokeswoman⟧ ⟨said⟩ {no}. ⟦The spokesman⟧ ⟨said⟩ {so}.',
      'robin-os (pronoun-person)',
      'unnamed-spokeswoman-in-one (unnamed)',
      'robin-os (role-named-before)',
    ],
    [
      'Tom Reed spoke. ⟦Reed’s aide⟧ ⟨said⟩ {so}. ⟦His aide⟧ ⟨said⟩ {so}.',
      'unnamed-reed-aide-in-one (unnamed)',
      'unnamed-reed-aide-in-one (unnamed-again)',
    ],
    [
      '# Mayor says no\n⟦The mayor⟧ ⟨said⟩ {no}.\n⟦Tom Reed⟧ ⟨said⟩ {no}.',
      'tom-reed (named-next)',
      'tom-reed (name)',
    ],
    [
      '⟦Judges⟧ ⟨said⟩ {no}.\n⟦Tom Reed⟧ ⟨said⟩ {so}. ⟦A judge⟧ ⟨said⟩ {no}.\n⟦Tom Reed⟧ ⟨said⟩ {so}.',
      'unnamed-judges-in-one (unnamed)',
      'tom-reed (name)',
      'unnamed-judge-in-one (unnamed)',
      'tom-reed (name)',
    ],
    [
      '⟦A judge⟧ ⟨said⟩ {no}.\n⟦The Grain Board⟧ ⟨said⟩ {so}.',
      'unnamed-judge-in-one (unnamed)',
      'grain-board (name)',
    ],
    [
      '⟦A judge⟧ ⟨said⟩ {no}.\n⟦Rudolf Qarazian⟧ ⟨said⟩ {so}.',
      'unnamed-judge-in-one (unnamed)',
      'rudolf-qarazian (name-in-pack)',
    ],
    ['# ⟦Ruritania’s foreign minister⟧ ⟨says⟩ {no}', 'rudolf-qarazian (office-in-pack)'],
    ['# ⟦Ruritanian pilot⟧ ⟨says⟩ {no}\nRudolf Qarazian came.', 'unnamed-ruritanian-pilot-in-one (unnamed)'],
    [
      '# ⟦Minister⟧ ⟨says⟩ {no}\nMinister Ann Lund came. The premier, Tom Reed, came. ⟦Reed⟧ ⟨said⟩ {so}.',
      'ann-lund (role-in-heading)',
      'tom-reed (name)',
    ],
    ['# ⟦Minister⟧ ⟨says⟩ {no}\nRudolf Qarazian met minister Tom Reed.', 'tom-reed (role-in-heading)'],
    [
      '⟦Ann Lund⟧ ⟨said⟩ {so}.\n⟦A judge⟧ ⟨said⟩ {no}.\n⟦Tom Reed⟧ ⟨said⟩ {so}.',
      'ann-lund (name)',
      'tom-reed (named-next)',
      'tom-reed (name)',
    ],
    ['# ⟦Pilot⟧ ⟨says⟩ {so}\n⟦It⟧ ⟨said⟩ {so}.', 'unnamed-pilot-in-one (unnamed)', 'nobody (none)'],
    [
      '# ⟦Pilot⟧ ⟨says⟩ {rain hits dams}\n⟦Ann Lund⟧ ⟨said⟩ {the rain broke the dams}.',
      'ann-lund (says-the-same)',
      'ann-lund (name)',
    ],
  ],
  'by country, by body, or new': [
    [
      'Rudolf Qarazian came. ⟦The Ruritanians⟧ ⟨said⟩ {no}. ⟦Ruritanian⟧ ⟨said⟩ {so}.',
      'ruritanians (people)',
      'ruritania (state-by-adjective)',
    ],
    [
      'It rained on Rudolf Qarazian. ⟦SPA⟧ ⟨said⟩ {no}. ⟦The Ruritanian⟧ ⟨said⟩ {so}.',
      'strelsau-press (name-in-pack)',
      'rudolf-qarazian (person-by-country)',
    ],
    [
      'Rudolf Qarazian came. ⟦The Jordanian⟧ ⟨said⟩ {no}. ⟦The Ruritanian⟧ ⟨said⟩ {so}.',
      'jordan (state-by-adjective)',
      'rudolf-qarazian (person-by-country)',
    ],
    [
      'The Tilos Guild met. ⟦The group in Zenda⟧ ⟨said⟩ {no}. ⟦The group of pilots⟧ ⟨said⟩ {so}.',
      'tilos-guild (body-named-before)',
      'unnamed-group-of-pilots-in-one (unnamed)',
    ],
    [
      '⟦A pilot⟧ ⟨said⟩ {no} and ⟨wanted⟩ {so} again and again and again. ⟦A pilot⟧ ⟨said⟩ {so}.',
      'unnamed-pilot-in-one (unnamed)',
      'unnamed-pilot-in-one (unnamed)',
      'unnamed-pilot-2-in-one (unnamed)',
    ],
    ['⟦The Grain Board’s office⟧ ⟨said⟩ {no}.', 'grain-board-office (body-of-owner)'],
    ['⟦The company⟧ ⟨said⟩ {no}. Tilos Grain Inc. met.', 'unnamed-company-in-one (unnamed)'],
    [
      'Mara Vint came. ⟦The council⟧ ⟨said⟩ {so}. ⟦The commission⟧ ⟨said⟩ {no}.',
      'ruritanian-council (body-named-before)',
      'unnamed-commission-in-one (unnamed)',
    ],
    ['Once Tom Reed wrote to her, ⟦a letter⟧ ⟨stated⟩ {so}.', 'unnamed-letter-in-one (unnamed)'],
    [
      '⟦The plan, drafted by Tom Reed,⟧ ⟨asks⟩ {so}. ⟦They⟧ ⟨said⟩ {no}. ⟦He⟧ ⟨said⟩ {so}.',
      'tom-reed (document-maker)',
      'nobody (none)',
      'tom-reed (pronoun-person)',
    ],
    ['Many weary edgy pilots came. ⟦They⟧ ⟨said⟩ {no}.', 'unnamed-weary-edgy-pilots-in-one (pronoun-they)'],
    ['Many see dams pilots built. ⟦They⟧ ⟨said⟩ {no}.', 'nobody (none)'],
    ['59 came. A dam fell. ⟦He⟧ ⟨said⟩ {no}.', 'nobody (none)'],
    [
      `⟦Tom Reed and Ann Lund⟧ ⟨said⟩ {no}. ${RAIN.repeat(9)}Eva Os came. ⟦The two⟧ ⟨said⟩ {so}.`,
      'tom-reed+ann-lund (joint)',
      'unnamed-two-in-one (unnamed)',
    ],
    [
      'Ann Lund sent a letter to old ⟦Tom Reed⟧, ⟨saying⟩ {no}. ⟦The letter⟧ ⟨said⟩ {so}.',
      'tom-reed (name)',
      'unnamed-letter-in-one (unnamed)',
    ],
    ['Hentzau Watch: Zenda Times poll is out. ⟦The poll⟧ ⟨found⟩ {so}.', 'zenda-times (document-introduced)'],
  ],
  'by party': [
    [
      'Libertarian Tom Reed came. ⟦The libertarian nominee⟧ ⟨said⟩ {no}. ⟦The libertarian⟧ ⟨said⟩ {so}.',
      'tom-reed (role-named-before)',
      'tom-reed (role-named-before)',
    ],
    [
      'Reformist Tom Reed met Ann Lund. ⟦The reformist candidate⟧ ⟨said⟩ {no}.',
      'tom-reed (role-named-before)',
    ],
    [
      'Democrat Tom Reed met Ann Lund. ⟦The Democratic contender⟧ ⟨said⟩ {no}.',
      'tom-reed (role-named-before)',
    ],
    [
      'Tom Reed, a Republican, met Ann Lund. ⟦The Republican leader⟧ ⟨said⟩ {no}. ⟦The Republican pilot⟧ ⟨said⟩ {no}.',
      'tom-reed (role-named-before)',
      'unnamed-republican-pilot-in-one (unnamed)',
    ],
    [
      'Tom Reed, head of the parliament’s grain panel, met Ann Lund. ⟦The legislator⟧ ⟨said⟩ {no}. ⟦The lawyer⟧ ⟨said⟩ {no}.',
      'tom-reed (role-named-before)',
      'unnamed-lawyer-in-one (unnamed)',
    ],
    [
      'Tom Reed, deputy of the parliament’s grain panel, met Ann Lund. ⟦The parliamentarian⟧ ⟨said⟩ {no}.',
      'tom-reed (role-named-before)',
    ],
    [
      'Tom Reed, a member of the house, met Ann Lund. ⟦The lawmaker⟧ ⟨said⟩ {no}.',
      'tom-reed (role-named-before)',
    ],
    [
      'Reporter Tom Reed met Ann Lund. ⟦The journalist⟧ ⟨said⟩ {no}. ⟦The editor⟧ ⟨said⟩ {no}.',
      'tom-reed (role-named-before)',
      'unnamed-editor-in-one (unnamed)',
    ],
  ],
  'headings that sum up': [
    [
      '# ⟦Pilot⟧ ⟨says⟩ {storm broke harbour wall}\n⟦Eva Os⟧ ⟨said⟩ {the storm broke a wall}. ⟦Ann Lund⟧ ⟨said⟩ {the storm broke a wall of the harbour}.',
      'ann-lund (says-the-same)',
      'eva-os (name)',
      'ann-lund (name)',
    ],
    [
      '# ⟦Pilot⟧ ⟨says⟩ {storm broke harbour wall}\n⟦Eva Os⟧ ⟨said⟩ {the storm broke a wall}. ⟦Ann Lund⟧ ⟨said⟩ {the storm broke a wall}.',
      'eva-os (says-the-same)',
      'eva-os (name)',
      'ann-lund (name)',
    ],
    [
      '# ⟦Pilot⟧ ⟨says⟩ {storm broke}\n⟦Eva Os⟧ ⟨said⟩ {the storm came}. ⟦Ann Lund⟧ ⟨said⟩ {the storm broke}.',
      'ann-lund (says-the-same)',
      'eva-os (name)',
      'ann-lund (name)',
    ],
    [
      '# ⟦Pilot⟧ ⟨says⟩ {bitter cold north wind broke}\n⟦Eva Os⟧ ⟨said⟩ {the bitter wind came}.',
      'eva-os (says-the-same)',
      'eva-os (name)',
    ],
    [
      '# ⟦Pilot⟧ ⟨says⟩ {bitter cold north wind broke wall}\n⟦Eva Os⟧ ⟨said⟩ {the bitter wind came}.',
      'unnamed-pilot-in-one (unnamed)',
      'eva-os (name)',
    ],
    [
      `# ⟦Pilot⟧ ⟨says⟩ {storm broke}\n⟦Eva Os⟧ ⟨said⟩ {an ${OLD.repeat(57)}storm broke it}.`,
      'eva-os (says-the-same)',
      'eva-os (name)',
    ],
    [
      `# ⟦Pilot⟧ ⟨says⟩ {storm broke}\n⟦Eva Os⟧ ⟨said⟩ {an ${OLD.repeat(58)}storm broke it}.`,
      'unnamed-pilot-in-one (unnamed)',
      'eva-os (name)',
    ],
  ],
};
