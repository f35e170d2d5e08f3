import type { Answers } from './answer.ts';

/** A sentence of six tokens. */
const RAIN = 'It rained again all day. ';
/** A paragraph. */
const LINE = 'It rained.\n';

/** Texts in which somebody is called by an office or another word for them, with who it is, as in `answers`. */
export const whomIsMeant: Answers = {
  'who was asked, and by whom': [
    [
      'Ida Lund was calm. Pressed by her own host, Ann Reed, on the dam, ⟦she⟧ ⟨replied⟩ {no}.',
      'ida-lund (pronoun-person)',
    ],
    [
      'Ida Lund was calm. Flanked by two aides, Ann Reed came. ⟦She⟧ ⟨said⟩ {no}.',
      'ann-reed (pronoun-person)',
    ],
  ],
  'who is interviewed': [
    [
      'Boris Kelnov tells us of the dam. Kelnov smiles.\nDid it hold?\nHenry Morton left with Tom Reed. Morton was tired.\nIt rained. ⟦He⟧ ⟨says⟩ {no}.\nAnd the gates?\nIt rained.',
      'boris-kelnov (pronoun-person)',
    ],
    [
      'Boris Kelnov knew the dam. Kelnov smiles.\nDid it hold?\nHenry Morton left with Tom Reed. Morton was tired.\nIt rained. ⟦He⟧ ⟨says⟩ {no}.\nAnd the gates?\nIt rained.',
      'henry-morton (pronoun-person)',
    ],
  ],
  'whose they are': [
    [
      'Ann Lund, a lawyer for Tom Reed, came. Boris Kelnov left. ⟦His lawyer⟧ ⟨said⟩ {no}.',
      'unnamed-lawyer-in-one (unnamed)',
    ],
    [
      'Ann Lund, Tom Reed’s lawyer, came. Reed smiled. ⟦His lawyer⟧ ⟨said⟩ {no}.',
      'ann-lund (role-named-before)',
    ],
    [
      'Ann Lund, an adviser to Tom Reed, came. Reed smiled. ⟦His adviser⟧ ⟨said⟩ {no}.',
      'ann-lund (role-named-before)',
    ],
    [
      'Ann Lund, an adviser to Tom Reed, came. Boris Kelnov smiled. ⟦His adviser⟧ ⟨said⟩ {no}.',
      'unnamed-adviser-in-one (unnamed)',
    ],
    [
      'Ann Lund, an adviser, came. Tom Reed smiled. ⟦His adviser⟧ ⟨said⟩ {no}.',
      'unnamed-adviser-in-one (unnamed)',
    ],
    [
      'Ann Lund, an engineer, came. Tom Reed smiled. ⟦His engineer⟧ ⟨said⟩ {no}.',
      'ann-lund (role-named-before)',
    ],
    ['Spokesman Boris Kelnov came. ⟦Their spokesman⟧ ⟨said⟩ {no}.', 'unnamed-spokesman-in-one (unnamed)'],
  ],
  'told apart by what they are called': [
    [
      `Mayor Tom Reed met Mayor Ann Lund. ${RAIN.repeat(1)}Reed sang. ⟦The mayor⟧ ⟨said⟩ {no}.`,
      'tom-reed (role-named-before)',
    ],
    [
      'Mayor Tom Reed met former mayor Ann Lund. ⟦The mayor⟧ ⟨said⟩ {no}. ⟦The former mayor⟧ ⟨said⟩ {so}.',
      'tom-reed (role-named-before)',
      'ann-lund (role-named-before)',
    ],
    [
      'Tom Reed, the Zenda mayor, met Ann Lund, the Tilos mayor. ⟦The Zenda mayor⟧ ⟨said⟩ {no}. ⟦The Tilos mayor⟧ ⟨said⟩ {so}. ⟦The mayor of Zenda⟧ ⟨said⟩ {so}.',
      'tom-reed (role-named-before)',
      'ann-lund (role-named-before)',
      'tom-reed (role-named-before)',
    ],
    [
      'Tom Reed, the finance minister, met Ann Lund, the trade minister. ⟦The trade minister⟧ ⟨said⟩ {no}. ⟦The finance minister⟧ ⟨said⟩ {so}.',
      'ann-lund (role-named-before)',
      'tom-reed (role-named-before)',
    ],
    ['Deputy mayor Tom Reed met Ann Lund. ⟦The deputy mayor⟧ ⟨said⟩ {no}.', 'tom-reed (role-named-before)'],
    [
      'Tom Reed, the mayor, came. ⟦The senior mayor⟧ ⟨said⟩ {no}. ⟦The outspoken mayor⟧ ⟨said⟩ {so}.',
      'tom-reed (role-named-before)',
      'tom-reed (role-named-before)',
    ],
    [
      'Ann Lund, an engineer, met Tom Reed, the Florida-based engineer. Lund sang. ⟦The Florida engineer⟧ ⟨said⟩ {no}.',
      'tom-reed (role-named-before)',
    ],
    [
      'Congressman Tom Reed came. ⟦The lawmaker⟧ ⟨said⟩ {no}. ⟦The congressman⟧ ⟨said⟩ {so}. ⟦The congresswoman⟧ ⟨said⟩ {so}.',
      'tom-reed (role-named-before)',
      'tom-reed (role-named-before)',
      'unnamed-congresswoman-in-one (unnamed)',
    ],
    [
      'Tom Reed, chairman of the senate grain committee, came. ⟦The lawmaker⟧ ⟨said⟩ {no}.',
      'tom-reed (role-named-before)',
    ],
    [
      'Communications director Tom Reed came. ⟦The spokesman⟧ ⟨said⟩ {no}. ⟦The spokeswoman⟧ ⟨said⟩ {so}.',
      'tom-reed (role-named-before)',
      'unnamed-spokeswoman-in-one (unnamed)',
    ],
    ['Film director Tom Reed came. ⟦The spokesman⟧ ⟨said⟩ {no}.', 'unnamed-spokesman-in-one (unnamed)'],
    [
      'Secretary Tom Reed came. ⟦The spokesman⟧ ⟨said⟩ {no}. ⟦The secretary⟧ ⟨said⟩ {so}.',
      'unnamed-spokesman-in-one (unnamed)',
      'tom-reed (role-named-before)',
    ],
    [
      'Press secretary Ann Lund came. ⟦The spokeswoman⟧ ⟨said⟩ {no}. ⟦The spokesman⟧ ⟨said⟩ {so}.',
      'ann-lund (role-named-before)',
      'unnamed-spokesman-in-one (unnamed)',
    ],
    [
      'Republican Tom Reed met Democrat Ann Lund. ⟦The Democratic candidate⟧ ⟨said⟩ {no}. ⟦The Republican candidate⟧ ⟨said⟩ {so}. ⟦The GOP leader⟧ ⟨said⟩ {so}. ⟦The Green candidate⟧ ⟨said⟩ {so}.',
      'ann-lund (role-named-before)',
      'tom-reed (role-named-before)',
      'tom-reed (role-named-before)',
      'unnamed-green-candidate-in-one (unnamed)',
    ],
    [
      'Ruritanian Foreign Minister Rudolf Qarazian came. ⟦The American minister⟧ ⟨said⟩ {no}. ⟦The Ruritanian minister⟧ ⟨said⟩ {so}.',
      'unnamed-american-minister-in-one (unnamed)',
      'rudolf-qarazian (role-named-before)',
    ],
    ['⟦The mayor⟧ ⟨said⟩ {no}. Mayor Tom Reed came.', 'unnamed-mayor-in-one (unnamed)'],
    ['Sen. Ann Lund came. ⟦The Zenda senator⟧ ⟨said⟩ {no}.', 'ann-lund (role-named-before)'],
    ['Tom Reed, once mayor of Zenda, came. ⟦The former mayor⟧ ⟨said⟩ {no}.', 'tom-reed (role-named-before)'],
    [
      'Ex-mayor Tom Reed came. ⟦The ex-mayor⟧ ⟨said⟩ {so}. ⟦The former mayor⟧ ⟨said⟩ {so}.',
      'tom-reed (role-named-before)',
      'tom-reed (role-named-before)',
    ],
  ],
  'named later': [
    [
      `⟦A Zenda mayor⟧ ⟨said⟩ {no}.\n${LINE.repeat(2)}⟦Tom Reed, a Zenda mayor,⟧ ⟨said⟩ {so}.`,
      'tom-reed (role-named-later)',
      'tom-reed (name)',
    ],
    [
      `⟦A Zenda mayor⟧ ⟨said⟩ {no}.\n${LINE.repeat(3)}⟦Tom Reed, a Zenda mayor,⟧ ⟨said⟩ {so}.`,
      'unnamed-zenda-mayor-in-one (unnamed)',
      'tom-reed (name)',
    ],
    [
      '⟦A mayor⟧ ⟨said⟩ {no}.\n⟦Tom Reed, a mayor,⟧ ⟨said⟩ {so}.',
      'tom-reed (role-named-later)',
      'tom-reed (name)',
    ],
    [
      '⟦The mayor⟧ ⟨said⟩ {no}.\n⟦Tom Reed, the mayor,⟧ ⟨said⟩ {so}.',
      'tom-reed (role-named-later)',
      'tom-reed (name)',
    ],
    [
      '⟦A senior official⟧ ⟨said⟩ {no}.\n⟦Minister Tom Reed⟧ ⟨said⟩ {so}.',
      'unnamed-senior-official-in-one (unnamed)',
      'tom-reed (name)',
    ],
    [
      `It rained.\n⟦A senior official⟧ ⟨said⟩ {no}.\n⟦Tom Reed, a minister,⟧ ⟨said⟩ {so}.`,
      'unnamed-senior-official-in-one (unnamed)',
      'tom-reed (name)',
    ],
    [
      '⟦An official⟧ ⟨said⟩ {no}.\n⟦Tom Reed, the mayor,⟧ ⟨said⟩ {so}.',
      'unnamed-official-in-one (unnamed)',
      'tom-reed (name)',
    ],
    [
      'Tom Reed came. ⟦A Zenda mayor⟧ ⟨said⟩ {no}.\n⟦Tom Reed, a Zenda mayor,⟧ ⟨said⟩ {so}.',
      'unnamed-zenda-mayor-in-one (unnamed)',
      'tom-reed (name)',
    ],
    [
      '# Tom Reed wins\n⟦A Zenda mayor⟧ ⟨said⟩ {no}.\n⟦Tom Reed, a Zenda mayor,⟧ ⟨said⟩ {so}.',
      'tom-reed (role-named-later)',
      'tom-reed (name)',
    ],
  ],
  'named next': [
    [
      '⟦The town’s tax commissioner⟧ ⟨said⟩ {no}.\n⟦Ann Lund⟧ ⟨said⟩ {so}.',
      'ann-lund (named-next)',
      'ann-lund (name)',
    ],
    [
      '⟦A tax commissioner⟧ ⟨said⟩ {no}.\n⟦Ann Lund⟧ ⟨said⟩ {so}.',
      'ann-lund (named-next)',
      'ann-lund (name)',
    ],
    ['⟦A nurse⟧ ⟨said⟩ {no}.\n⟦Ann Lund⟧ ⟨said⟩ {so}.', 'unnamed-nurse-in-one (unnamed)', 'ann-lund (name)'],
    [
      '⟦A tax commissioner⟧ ⟨said⟩ {no}.\n⟦Ann Lund, 50,⟧ ⟨said⟩ {so}.',
      'unnamed-tax-commissioner-in-one (unnamed)',
      'ann-lund (name)',
    ],
    [
      '⟦A tax commissioner⟧ ⟨said⟩ {no}.\n⟦Judge Ann Lund⟧ ⟨said⟩ {so}.',
      'unnamed-tax-commissioner-in-one (unnamed)',
      'ann-lund (name)',
    ],
    [
      '⟦A tax commissioner⟧ ⟨said⟩ {no}.\nIt rained. ⟦Ann Lund⟧ ⟨said⟩ {so}.',
      'unnamed-tax-commissioner-in-one (unnamed)',
      'ann-lund (name)',
    ],
    [
      '⟦A tax commissioner⟧ ⟨said⟩ {no}.\nBut ⟦Ann Lund⟧ ⟨said⟩ {so}.',
      'unnamed-tax-commissioner-in-one (unnamed)',
      'ann-lund (name)',
    ],
    [
      '⟦A tax commissioner⟧ ⟨said⟩ {no}.\nIt rained.\n⟦Ann Lund⟧ ⟨said⟩ {so}.',
      'unnamed-tax-commissioner-in-one (unnamed)',
      'ann-lund (name)',
    ],
    [
      '⟦A tax commissioner⟧ ⟨said⟩ {no}. ⟦Ann Lund⟧ ⟨said⟩ {so}.',
      'unnamed-tax-commissioner-in-one (unnamed)',
      'ann-lund (name)',
    ],
    [
      '⟦A congresswoman⟧ ⟨said⟩ {no}.\n⟦Tom Reed⟧ ⟨said⟩ {so}.',
      'unnamed-congresswoman-in-one (unnamed)',
      'tom-reed (name)',
    ],
    ['⟦A congressman⟧ ⟨said⟩ {no}.\n⟦Tom Reed⟧ ⟨said⟩ {so}.', 'tom-reed (named-next)', 'tom-reed (name)'],
    ['⟦A congressman⟧ ⟨said⟩ {no}.\n⟦Chris Os⟧ ⟨said⟩ {so}.', 'chris-os (named-next)', 'chris-os (name)'],
    [
      'Ann Lund came. ⟦A tax commissioner⟧ ⟨said⟩ {no}.\n⟦Ann Lund⟧ ⟨said⟩ {so}.',
      'unnamed-tax-commissioner-in-one (unnamed)',
      'ann-lund (name)',
    ],
    [
      '# Ann Lund wins\n⟦A tax commissioner⟧ ⟨said⟩ {no}.\n⟦Ann Lund⟧ ⟨said⟩ {so}.',
      'ann-lund (named-next)',
      'ann-lund (name)',
    ],
    [
      '⟦A tax commissioner⟧ ⟨said⟩ {no}.\n⟦Ann Lund⟧ ⟨said⟩ {so}.\nAnn Lund, a nurse, left.',
      'unnamed-tax-commissioner-in-one (unnamed)',
      'ann-lund (name)',
    ],
  ],
  'who, which and whose': [
    ['Ann Reed, 59, of Zenda, near Strelsau, by the sea, ⟦who⟧ ⟨said⟩ {no}, left.', 'ann-reed (name)'],
    [
      'Ann Reed, 59, of Zenda, near Strelsau, by the sea, in the north, ⟦who⟧ ⟨said⟩ {no}, left.',
      'nobody (none)',
    ],
    [
      'Ann Reed, ⟦who⟧ ⟨said⟩ {that it rained} or ⟦who⟧ ⟨said⟩ {no}, left.',
      'ann-reed (name)',
      'ann-reed (name)',
    ],
    ['Ann Reed, ⟦who⟧ ⟨left⟩ {so} but ⟦who⟧ ⟨said⟩ {no}, left.', 'ann-reed (name)', 'ann-reed (name)'],
    ['Ida Lund of the National Grain Board ⟦who⟧ ⟨said⟩ {no} left.', 'ida-lund (name)'],
    ['The officials of Zenda ⟦who⟧ ⟨said⟩ {no} left.', 'unnamed-officials-of-zenda-in-one (unnamed)'],
    ['Lawyers for Ann Reed ⟦who⟧ ⟨said⟩ {no} left.', 'unnamed-lawyers-for-ann-reed-in-one (unnamed)'],
    ['Ida Lund from Ruritania, ⟦who⟧ ⟨said⟩ {no}, left.', 'ida-lund (name)'],
    ['Ida Lund with the National Grain Board, ⟦who⟧ ⟨said⟩ {no}, left.', 'ida-lund (name)'],
    ['Ida Lund at the National Grain Board, ⟦who⟧ ⟨said⟩ {no}, left.', 'ida-lund (name)'],
    ['The program of the listeners ⟦who⟧ ⟨said⟩ {no} left.', 'unnamed-listeners-in-one (unnamed)'],
    ['They announced their support, ⟦who⟧ ⟨said⟩ {no}.', 'nobody (none)'],
    ['They left their children, ⟦who⟧ ⟨said⟩ {no}.', 'unnamed-children-in-one (unnamed)'],
    ['Others ⟦who⟧ ⟨said⟩ {no} left.', 'unnamed-others-in-one (unnamed)'],
    ['The guild, ⟦who⟧ ⟨said⟩ {no}, left.', 'unnamed-guild-in-one (unnamed)'],
    ['The guild — ⟦which⟧ ⟨said⟩ {no} — left.', 'unnamed-guild-in-one (unnamed)'],
    ['Tom Reed, a nurse — ⟦who⟧ ⟨said⟩ {no} — left.', 'tom-reed (name)'],
    ['He met Tom Reed. ⟦Who⟧ ⟨said⟩ {no}?', 'nobody (none)'],
    ['Tom Reed, Sr., ⟦who⟧ ⟨said⟩ {no}, left.', 'tom-reed (name)'],
    ['Rudolf Qarazian, ⟦whose office⟧ ⟨said⟩ {no}, left.', 'office-of-rudolf-qarazian (body-of-owner)'],
    ['Tom Reed, ⟦whose campaign⟧ ⟨said⟩ {no}, left.', 'reed-campaign (body-of-owner)'],
    ['Tom Reed, ⟦whose wife⟧ ⟨said⟩ {no}, left.', 'unnamed-wife-in-one (unnamed)'],
    ['They saw the dam ⟦who⟧ ⟨said⟩ {no}.', 'nobody (none)'],
    ['A friend of Ann Reed ⟦who⟧ ⟨said⟩ {no} left.', 'unnamed-friend-of-ann-reed-in-one (unnamed)'],
  ],
  'epithets, and whom they do not fit': [
    [
      'Tom Reed came. ⟦The businessman⟧ ⟨said⟩ {no}. ⟦The businesswoman⟧ ⟨said⟩ {so}.',
      'tom-reed (epithet)',
      'unnamed-businesswoman-in-one (unnamed)',
    ],
    [
      'Tom Reed came. ⟦A businessman⟧ ⟨said⟩ {no}. ⟦The businessman⟧ ⟨said⟩ {so}.',
      'unnamed-businessman-in-one (unnamed)',
      'unnamed-businessman-in-one (unnamed-again)',
    ],
    [
      'Tom Reed came. ⟦Their businessman⟧ ⟨said⟩ {no}. ⟦The Zenda Times billionaire⟧ ⟨said⟩ {so}.',
      'unnamed-businessman-in-one (unnamed)',
      'unnamed-zenda-times-billionaire-in-one (unnamed)',
    ],
    [
      'Tom Reed came. ⟦The tall billionaire⟧ ⟨said⟩ {so}. ⟦The trader⟧ ⟨said⟩ {so}.',
      'tom-reed (epithet)',
      'unnamed-trader-in-one (unnamed)',
    ],
    [
      'Tom Reed and Boris Kelnov came. ⟦The billionaire⟧ ⟨said⟩ {so}.',
      'unnamed-billionaire-in-one (unnamed)',
    ],
    [
      '⟦Tom Reed⟧ ⟨said⟩ {no}. Boris Kelnov came. ⟦The billionaire⟧ ⟨said⟩ {so}.',
      'tom-reed (name)',
      'unnamed-billionaire-in-one (unnamed)',
    ],
    [
      '⟦Tom Reed⟧ ⟨said⟩ {no}. It rained on Boris Kelnov. ⟦The billionaire⟧ ⟨said⟩ {so}.',
      'tom-reed (name)',
      'tom-reed (epithet)',
    ],
    [
      `Tom Reed came. ${RAIN.repeat(2)}⟦The billionaire⟧ ⟨said⟩ {no}.`,
      'unnamed-billionaire-in-one (unnamed)',
    ],
    [
      '⟦Tom Reed⟧ ⟨said⟩ {no}. ⟦The billionaire⟧ ⟨said⟩ {that Tom Reed left}.',
      'tom-reed (name)',
      'unnamed-billionaire-in-one (unnamed)',
    ],
    [
      '⟦Kelnovia⟧ ⟨said⟩ {no}. ⟦The billionaire⟧ ⟨said⟩ {so}.',
      'kelnovia (name)',
      'unnamed-billionaire-in-one (unnamed)',
    ],
    [
      '⟦Tom Reed and Boris Kelnov⟧ ⟨said⟩ {no}. ⟦The billionaire⟧ ⟨said⟩ {so}.',
      'tom-reed+boris-kelnov (joint)',
      'unnamed-billionaire-in-one (unnamed)',
    ],
    [
      'Tom Reed came. ⟦The Florida senator⟧ ⟨said⟩ {no}. ⟦The tall mayor⟧ ⟨said⟩ {so}.',
      'tom-reed (epithet)',
      'unnamed-tall-mayor-in-one (unnamed)',
    ],
    ['Candidate Tom Reed came. ⟦The Florida senator⟧ ⟨said⟩ {no}.', 'tom-reed (epithet)'],
    [
      'Judge Tom Reed came. ⟦The Florida senator⟧ ⟨said⟩ {no}. ⟦The nominee⟧ ⟨said⟩ {so}.',
      'unnamed-florida-senator-in-one (unnamed)',
      'unnamed-nominee-in-one (unnamed)',
    ],
    ['Judge Tom Reed, a pilot, came. ⟦The nominee⟧ ⟨said⟩ {so}.', 'tom-reed (epithet)'],
    ['Rudolf Qarazian came. ⟦The nominee⟧ ⟨said⟩ {so}.', 'rudolf-qarazian (epithet)'],
    [
      'Democrat Tom Reed came. ⟦The Republican candidate⟧ ⟨said⟩ {no}. ⟦The Democratic candidate⟧ ⟨said⟩ {so}.',
      'unnamed-republican-candidate-in-one (unnamed)',
      'tom-reed (role-named-before)',
    ],
    ['Deputy mayor Tom Reed came. ⟦The vice presidential candidate⟧ ⟨said⟩ {so}.', 'tom-reed (epithet)'],
    ['Mayor Tom Reed came. ⟦The deputy candidate⟧ ⟨said⟩ {no}.', 'unnamed-deputy-candidate-in-one (unnamed)'],
    ['Vice-president Tom Reed came. ⟦The vice presidential candidate⟧ ⟨said⟩ {so}.', 'tom-reed (epithet)'],
    [
      '⟦Ida Lund, 39,⟧ ⟨said⟩ {no}. ⟦Tom Reed⟧ ⟨said⟩ {no}. ⟦The 39-year-old engineer⟧ ⟨said⟩ {so}. ⟦The 40-year-old⟧ ⟨said⟩ {so}.',
      'ida-lund (name)',
      'tom-reed (name)',
      'ida-lund (epithet)',
      'tom-reed (epithet)',
    ],
    [
      `⟦Ida Lund, 39,⟧ ⟨said⟩ {no}. ${RAIN.repeat(5)}⟦The 39-year-old⟧ ⟨said⟩ {so}.`,
      'ida-lund (name)',
      'ida-lund (epithet)',
    ],
    [
      `⟦Ida Lund⟧ ⟨said⟩ {no}. ${RAIN.repeat(5)}⟦The 39-year-old⟧ ⟨said⟩ {so}.`,
      'ida-lund (name)',
      'unnamed-39-year-old-in-one (unnamed)',
    ],
    ['Ida Lund came. ⟦The first lady⟧ ⟨said⟩ {so}.', 'ida-lund (epithet)'],
    ['Tom Reed came. ⟦The first lady⟧ ⟨said⟩ {so}.', 'unnamed-first-lady-in-one (unnamed)'],
  ],
  'both, two and three': [
    [
      'Minister Tom Reed met premier Ann Lund. ⟦The two leaders⟧ ⟨said⟩ {no}. ⟦Both ministers⟧ ⟨said⟩ {so}.',
      'tom-reed+ann-lund (several-named-before)',
      'tom-reed+ann-lund (several-spoke-before)',
    ],
    [
      'Minister Tom Reed met minister Ann Lund. ⟦Both⟧ ⟨said⟩ {no}. ⟦Two ministers⟧ ⟨said⟩ {so}.',
      'tom-reed+ann-lund (several-named-before)',
      '?',
    ],
    [
      'Minister Tom Reed met minister Ann Lund. ⟦The two old ministers⟧ ⟨said⟩ {no}.',
      'tom-reed+ann-lund (several-named-before)',
    ],
    ['Minister Tom Reed met Ann Lund. ⟦The two ministers⟧ ⟨said⟩ {no}.', 'two-ministers (group)'],
    ['Tom Reed met Ann Lund. ⟦The duo⟧ ⟨said⟩ {no}.', 'tom-reed+ann-lund (several-named-before)'],
    ['Tom Reed met Ann Lund and Boris Kelnov. ⟦The three⟧ ⟨said⟩ {no}.', 'unnamed-three-in-one (unnamed)'],
    ['Tom Reed slept. ⟦Both⟧ ⟨said⟩ {no}.', 'unnamed-both-in-one (unnamed)'],
    [
      'The National Grain Board met the Pilots’ Guild. ⟦The two men⟧ ⟨said⟩ {no}.',
      'unnamed-two-men-in-one (unnamed)',
    ],
    [
      'Ruritania met the United States. ⟦Both sides⟧ ⟨said⟩ {no}. ⟦The sides⟧ ⟨said⟩ {so}.',
      'ruritania+united-states (several-named-before)',
      'ruritania+united-states (several-spoke-before)',
    ],
    [
      'Tom Reed of Ruritania met the United States. ⟦Both countries⟧ ⟨said⟩ {no}.',
      'united-states+ruritania (several-named-before)',
    ],
    [
      `⟦Tom Reed and Ann Lund⟧ ⟨said⟩ {no}. ${RAIN.repeat(9)}⟦The two⟧ ⟨said⟩ {so}.`,
      'tom-reed+ann-lund (joint)',
      'unnamed-two-in-one (unnamed)',
    ],
    [
      '⟦Tom Reed and Ann Lund⟧ ⟨said⟩ {no}. Boris Kelnov came. ⟦The two⟧ ⟨said⟩ {so}.',
      'tom-reed+ann-lund (joint)',
      'tom-reed+ann-lund (several-spoke-before)',
    ],
    [
      '⟦Tom Reed and Ann Lund⟧ ⟨said⟩ {no}. ⟦Both countries⟧ ⟨said⟩ {so}.',
      'tom-reed+ann-lund (joint)',
      'unnamed-countries-in-one (unnamed)',
    ],
    [
      '⟦Ruritania and the United States⟧ ⟨said⟩ {no}. ⟦The two governments⟧ ⟨said⟩ {so}. ⟦The two men⟧ ⟨said⟩ {so}.',
      'ruritania+united-states (joint)',
      'ruritania+united-states (several-spoke-before)',
      'unnamed-two-men-in-one (unnamed)',
    ],
  ],
};
