import type { Answers } from './answer.ts';

const OLD = 'old ';
/** A paragraph. */
const LINE = 'It rained.\n';

/** Texts in which people are called by what they are, with who it is, as in `answers`. */
export const described: Answers = {
  'the name beside the description': [
    [
      '⟦The mayor, Tom Reed,⟧ ⟨said⟩ {no}. ⟦The pilot — Ann Lund —⟧ ⟨said⟩ {so}. ⟦The nurse (Eva Os)⟧ ⟨said⟩ {so}.',
      'tom-reed (apposition)',
      'ann-lund (apposition)',
      'eva-os (apposition)',
    ],
    [
      '⟦A pilot near Ann Lund⟧ ⟨said⟩ {so}. ⟦A worn-out singer called Ida Kell⟧ ⟨said⟩ {no}. ⟦The pilot, who knows Tom Reed⟧ ⟨said⟩ {no}.',
      'unnamed-pilot-near-ann-lund-in-one (unnamed)',
      'ida-kell (name)',
      'unnamed-pilot-near-ann-lund-in-one (unnamed-again)',
    ],
    [
      '⟦The auditor, Lund & Sons,⟧ ⟨said⟩ {no}. ⟦An auditor of Lund & Sons⟧ ⟨said⟩ {so}.',
      'lund-sons (apposition)',
      'unnamed-auditor-of-lund-sons-in-one (unnamed)',
    ],
    [
      '⟦The pilot, a friend of Ann Lund,⟧ ⟨said⟩ {so}. ⟦The secretary of the Grain Board, Tom Reed,⟧ ⟨said⟩ {no}. ⟦The cook, of Tilos Grain,⟧ ⟨said⟩ {so}.',
      'unnamed-pilot-in-one (unnamed)',
      'tom-reed (apposition)',
      'unnamed-cook-in-one (unnamed)',
    ],
  ],
  'handles and adjectives': [
    [
      '@⟦zendaowl⟧ ⟨said⟩ {no}. @⟦tilos⟧ ⟨said⟩ {so}. @⟦tilos owl⟧ ⟨said⟩ {so}.',
      'zendaowl (handle)',
      'tilos (handle)',
      'unnamed-tilos-owl-in-one (unnamed)',
    ],
    [
      '⟦American⟧ ⟨said⟩ {no}. ⟦The Americans⟧ ⟨said⟩ {no}. ⟦Americans⟧ ⟨said⟩ {no}.',
      'united-states (state-by-adjective)',
      'americans (people)',
      'americans (people)',
    ],
    ['Rudolf Qarazian met Tom Reed. ⟦The Ruritanian⟧ ⟨said⟩ {no}.', 'rudolf-qarazian (person-by-country)'],
    [
      '⟦Ruritanian voters⟧ ⟨said⟩ {no}. ⟦Ruritanian pilots⟧ ⟨said⟩ {no}. ⟦Old Ruritanian nurses⟧ ⟨said⟩ {no}. ⟦The Ruritanian cooks⟧ ⟨said⟩ {no}. ⟦Zenda pilots⟧ ⟨said⟩ {no}.',
      'ruritanian-voters (group)',
      'ruritanian-pilots (group)',
      'unnamed-old-ruritanian-nurses-in-one (unnamed)',
      'unnamed-ruritanian-cooks-in-one (unnamed)',
      'unnamed-zenda-pilots-in-one (unnamed)',
    ],
    [
      '⟦Ruritanian pilots in May⟧ ⟨said⟩ {no}. ⟦Ruritanian rain⟧ ⟨said⟩ {no}.',
      'unnamed-ruritanian-pilots-in-may-in-one (unnamed)',
      'unnamed-ruritanian-rain-in-one (unnamed)',
    ],
  ],
  'classes of people': [
    [
      '⟦Voters⟧ ⟨said⟩ {no}. ⟦Voters of Zenda⟧ ⟨said⟩ {no}. ⟦Young voters⟧ ⟨said⟩ {no}. ⟦Old voters of Zenda⟧ ⟨said⟩ {so}. ⟦The voters⟧ ⟨said⟩ {no}.',
      'voters (group)',
      'voters (group)',
      'unnamed-young-voters-in-one (unnamed)',
      'unnamed-old-voters-of-zenda-in-one (unnamed)',
      'voters (group)',
    ],
    [
      '⟦Some voters⟧ ⟨said⟩ {so}. ⟦His rebels⟧ ⟨said⟩ {no}. ⟦Reed’s mediators⟧ ⟨said⟩ {so}. ⟦Former lawmakers⟧ ⟨said⟩ {so}. ⟦The prosecutors⟧ ⟨said⟩ {no}.',
      'unnamed-voters-in-one (unnamed)',
      'unnamed-rebels-in-one (unnamed)',
      'unnamed-reed-mediators-in-one (unnamed)',
      'unnamed-former-lawmakers-in-one (unnamed)',
      'prosecutors (group)',
    ],
    [
      '⟦Nations⟧ ⟨said⟩ {no}. ⟦Old allies⟧ ⟨said⟩ {no}. ⟦Powers of old⟧ ⟨said⟩ {so}. ⟦Pilots⟧ ⟨said⟩ {no}.',
      'nations (name)',
      'old-allies (group)',
      'powers (name)',
      'unnamed-pilots-in-one (unnamed)',
    ],
    [
      '⟦A group of pilots⟧ ⟨said⟩ {no}. ⟦Three of the pilots⟧ ⟨said⟩ {no}. ⟦The group⟧ ⟨said⟩ {no}. ⟦Dozens of pilots⟧ ⟨said⟩ {so}. ⟦They⟧ ⟨said⟩ {so}.',
      'unnamed-group-of-pilots-in-one (unnamed)',
      'unnamed-three-of-the-pilots-in-one (unnamed)',
      'unnamed-group-of-pilots-in-one (unnamed-again)',
      'unnamed-dozens-of-pilots-in-one (unnamed)',
      'unnamed-dozens-of-pilots-in-one (pronoun-they)',
    ],
    [
      '⟦Hentzau Watch members⟧ ⟨said⟩ {no}. ⟦Hentzau Watch pilots⟧ ⟨said⟩ {so}. ⟦SPA members⟧ ⟨said⟩ {no}. ⟦Tom Reed’s members⟧ ⟨said⟩ {so}. ⟦Grain Board members⟧ ⟨said⟩ {so}.',
      'hentzau-watch (body-by-members)',
      'unnamed-hentzau-watch-pilots-in-one (unnamed)',
      'unnamed-spa-members-in-one (unnamed)',
      'unnamed-tom-reed-members-in-one (unnamed)',
      'unnamed-grain-board-members-in-one (unnamed)',
    ],
    [
      '⟦Two days⟧ ⟨said⟩ {no}. ⟦46 percent⟧ ⟨said⟩ {no}. ⟦46⟧ ⟨said⟩ {no}. ⟦A 46-year-old⟧ ⟨said⟩ {no}.',
      'nobody (none)',
      'unnamed-46-percent-in-one (unnamed)',
      'unnamed-46-in-one (unnamed)',
      'unnamed-46-year-old-in-one (unnamed)',
    ],
    [
      '⟦Someone⟧ ⟨said⟩ {no}. ⟦One⟧ ⟨said⟩ {no}. ⟦They⟧ ⟨said⟩ {no}. ⟦Some⟧ ⟨said⟩ {no}. ⟦They⟧ ⟨said⟩ {no}.',
      'unnamed-someone-in-one (unnamed)',
      'unnamed-one-in-one (unnamed)',
      'nobody (none)',
      'unnamed-some-in-one (unnamed)',
      'unnamed-some-in-one (pronoun-they)',
    ],
    [
      '⟦One of the two old pilots⟧ ⟨said⟩ {no}. ⟦The pilot⟧ ⟨said⟩ {no}. ⟦One of the dams⟧ ⟨said⟩ {so}. ⟦Two of the nurses⟧ ⟨said⟩ {so}. ⟦The nurse⟧ ⟨said⟩ {no}.',
      'unnamed-one-of-the-two-old-pilots-in-one (unnamed)',
      'unnamed-one-of-the-two-old-pilots-in-one (unnamed-again)',
      'unnamed-one-of-the-dams-in-one (unnamed)',
      'unnamed-two-of-the-nurses-in-one (unnamed)',
      'unnamed-nurse-in-one (unnamed)',
    ],
    [
      '⟦Two of the nurses⟧ ⟨said⟩ {no}. ⟦They⟧ ⟨said⟩ {so}. ⟦Another⟧ ⟨said⟩ {so}. ⟦She⟧ ⟨said⟩ {no}.',
      'unnamed-two-of-the-nurses-in-one (unnamed)',
      'unnamed-two-of-the-nurses-in-one (pronoun-they)',
      'unnamed-another-in-one (unnamed)',
      'unnamed-another-in-one (pronoun-person)',
    ],
  ],
  'without an article at the head of a text': [
    [
      '⟦Judge⟧ ⟨rejects⟩ {it}. Judge Tom Reed came. ⟦Judge⟧ ⟨rejects⟩ {so}.',
      'tom-reed (role-in-heading)',
      '?',
    ],
    ['⟦The judge⟧ ⟨rejects⟩ {it}. Judge Tom Reed came.', 'unnamed-judge-in-one (unnamed)'],
    ['⟦Tilos judge⟧ ⟨rejects⟩ {it}. Tom Reed, a Tilos judge, came.', 'tom-reed (role-in-heading)'],
    ['It rained. ⟦Judge⟧ ⟨rejects⟩ {it}. Judge Tom Reed came.', 'unnamed-judge-in-one (unnamed)'],
    [`${LINE.repeat(1)}⟦Judge⟧ ⟨rejects⟩ {it}. Judge Tom Reed came.`, 'unnamed-judge-in-one (unnamed)'],
    ['⟦His judge⟧ ⟨rejects⟩ {it}. Judge Tom Reed came.', 'unnamed-judge-in-one (unnamed)'],
    [
      '# ⟦Zenda Chief Warns⟧ ⟨and waits⟩ {so}\nTom Reed, the Zenda chief, came.',
      'tom-reed (role-in-heading)',
    ],
  ],
  'who and which, with more between': [
    ['And ⟦who⟧ ⟨said⟩ {no}?', 'nobody (none)'],
    [
      'Tom Reed, ⟦who⟧ ⟨left⟩ {so}, slept. They came and ⟦who⟧ ⟨said⟩ {no}?',
      'tom-reed (name)',
      'nobody (none)',
    ],
    [
      `Ann Reed, ⟦who⟧ ⟨left⟩ {so} on an ${OLD.repeat(25)}day and ⟦who⟧ ⟨said⟩ {no}, slept.`,
      'ann-reed (name)',
      'ann-reed (name)',
    ],
    [
      `Ann Reed, ⟦who⟧ ⟨left⟩ {so} on an ${OLD.repeat(26)}day and ⟦who⟧ ⟨said⟩ {no}, slept.`,
      'ann-reed (name)',
      'nobody (none)',
    ],
    ['Tom Reed, the pilots ⟦who⟧ ⟨said⟩ {no} and Ann Lund left.', 'unnamed-pilots-in-one (unnamed)'],
    [
      'Black listeners to late programs ⟦who⟧ ⟨said⟩ {no} left.',
      'unnamed-black-listeners-in-one (unnamed-again)',
    ],
    ['The pilot, 59, of the ferry, ⟦who⟧ ⟨said⟩ {no}, left.', 'unnamed-pilot-in-one (unnamed)'],
    ['The old pilot with the red hair ⟦which⟧ ⟨said⟩ {no} left.', 'unnamed-red-hair-in-one (unnamed)'],
    ['Tom Reed of the Grain Board of Zenda, ⟦who⟧ ⟨said⟩ {no}, left.', 'tom-reed (name)'],
    [
      'The old leader of the National Grain Board, ⟦who⟧ ⟨said⟩ {no}, left.',
      'unnamed-old-leader-of-the-national-grain-board-in-one (unnamed)',
    ],
    ['Tom Reed; a pilot, ⟦who⟧ ⟨said⟩ {no}, left.', 'unnamed-pilot-in-one (unnamed)'],
    [`Tom Reed, the ${OLD.repeat(14)}pilot, ⟦who⟧ ⟨said⟩ {no}, left.`, 'tom-reed (name)'],
    [`Tom Reed, of the very ${OLD.repeat(12)}pilot, ⟦who⟧ ⟨said⟩ {no}, left.`, 'tom-reed (name)'],
    ['Everybody ⟦who⟧ ⟨said⟩ {no} left.', 'unnamed-everybody-in-one (unnamed)'],
  ],
  'one of several who may be meant': [
    [
      'Mayor Tom Reed came. It rained. Boris Kelnov sang. The mayor’s aides smiled. ⟦He⟧ ⟨said⟩ {so}.',
      'boris-kelnov (pronoun-person)',
    ],
    ['⟦Tom Reed⟧ ⟨said⟩ {no}. It rained on the mayor', 'tom-reed (name)'],
    [
      '⟦Ruritania’s foreign minister⟧ ⟨said⟩ {no}. ⟦It⟧ ⟨said⟩ {so}. ⟦She⟧ ⟨said⟩ {so}. ⟦He⟧ ⟨said⟩ {so}.',
      'rudolf-qarazian (office-in-pack)',
      'nobody (none)',
      'nobody (none)',
      'rudolf-qarazian (pronoun-person)',
    ],
    [
      '⟦The Ruritanian government⟧ ⟨said⟩ {no}. ⟦It⟧ ⟨said⟩ {so}. ⟦He⟧ ⟨said⟩ {so}.',
      'ruritania (state-by-government)',
      'ruritania (pronoun-it)',
      'nobody (none)',
    ],
    [
      'Tom Reed came. Spokeswoman Ann Lund sang. ⟦The campaign⟧ ⟨said⟩ {no}.',
      'reed-campaign (body-named-before)',
    ],
    [
      'Ruritania voted. ⟦Its government⟧ ⟨said⟩ {no}. ⟦Her government⟧ ⟨said⟩ {no}.',
      'ruritania (state-by-government)',
      'unnamed-government-in-one (unnamed)',
    ],
    [
      'In Zenda, ⟦angry police⟧ ⟨said⟩ {no}. In Zenda, ⟦Tilos police⟧ ⟨said⟩ {so}. In Zenda, ⟦a Tilos court⟧ ⟨said⟩ {so}.',
      'unnamed-angry-police-in-one (unnamed)',
      'tilos-police (body-of-owner)',
      'tilos-court (body-of-owner)',
    ],
    ['Boris Kelnov came. ⟦The chief of the Grain Board, Kelnov,⟧ ⟨said⟩ {so}.', 'boris-kelnov (apposition)'],
    [
      '⟦Tom Reed⟧ ⟨said⟩ {no}. It rained on Rudolf Qarazian. ⟦The Ruritanian⟧ ⟨said⟩ {no}.',
      'tom-reed (name)',
      'rudolf-qarazian (person-by-country)',
    ],
    ['⟦Mark Hale’s wife⟧ ⟨said⟩ {no}. Ann Hale came.', 'ann-hale (kin)'],
    ['⟦Mark Hale’s brother⟧ ⟨said⟩ {no}. Ann Hale came.', 'unnamed-mark-hale-brother-in-one (unnamed)'],
    ['Robin Os came. ⟦The businesswoman⟧ ⟨said⟩ {no}.', 'robin-os (epithet)'],
    [
      '# ⟦Mayor⟧ ⟨says⟩ {no}\nMayor Tom Reed met Mayor Ann Lund. ⟦Lund⟧ ⟨said⟩ {so}.',
      'ann-lund (role-in-heading)',
      'ann-lund (name)',
    ],
    [
      '# ⟦Mayor⟧ ⟨says⟩ {no}\nMayor Tom Reed met Mayor Ann Lund. ⟦Reed⟧ ⟨said⟩ {so}.',
      'tom-reed (role-in-heading)',
      'tom-reed (name)',
    ],
    [
      '# ⟦Packer⟧ ⟨says⟩ {no}\n⟦The packer, Tom Reed,⟧ ⟨said⟩ {so}.',
      'tom-reed (role-in-heading)',
      'tom-reed (apposition)',
    ],
    [
      '# ⟦Auditor⟧ ⟨says⟩ {no}\n⟦The auditor, Lund & Sons,⟧ ⟨said⟩ {so}.',
      'lund-sons (role-in-heading)',
      'lund-sons (apposition)',
    ],
    [
      '# ⟦Packer⟧ ⟨says⟩ {storms broke harbour walls}\n⟦Ann Lund⟧ ⟨said⟩ {the storm broke a wall of the harbour}. ⟦The nurse, Tom Reed,⟧ ⟨said⟩ {so}.',
      'ann-lund (says-the-same)',
      'ann-lund (name)',
      'tom-reed (apposition)',
    ],
    [
      '⟦Tom Reed, Ann Lund and Boris Kelnov⟧ ⟨said⟩ {no}. Eva Os met Ida Kell. ⟦The two⟧ ⟨said⟩ {so}.',
      'tom-reed+ann-lund+boris-kelnov (joint)',
      'eva-os+ida-kell (several-named-before)',
    ],
    [
      '⟦Tom Reed, Ann Lund and Boris Kelnov⟧ ⟨said⟩ {no}. Eva Os came. ⟦The two⟧ ⟨said⟩ {so}.',
      'tom-reed+ann-lund+boris-kelnov (joint)',
      'unnamed-two-in-one (unnamed)',
    ],
  ],
};
