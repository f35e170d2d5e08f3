import type { Answers } from './answer.ts';

/** Texts in which words beside a description say whose it is, as in `answers`. */
export const saidToBe: Answers = {
  'what a copula says somebody is': [
    [
      'Note: Tom Reed often shouts and is a smuggler, braggart, crook and ⟦poacher who⟧ ⟨vowed⟩ {it}.',
      'tom-reed (apposition)',
    ],
    ['Tom Reed was a ⟦grocer who⟧ ⟨vowed⟩ {it}.', 'tom-reed (apposition)'],
    ['Ann Lund came. She is ⟦a critic who⟧ ⟨says⟩ {it}.', 'ann-lund (pronoun-person)'],
    ['It is ⟦a critic who⟧ ⟨says⟩ {it}.', 'unnamed-critic-in-one (unnamed)'],
    ['Tom Reed is seen by a ⟦critic who⟧ ⟨said⟩ {no}.', 'unnamed-critic-in-one (unnamed)'],
    ['Tom Reed shouts and so does a ⟦critic who⟧ ⟨said⟩ {no}.', 'unnamed-critic-in-one (unnamed)'],
    ['Tom Reed is ill and ⟦a critic⟧ ⟨said⟩ {no}.', 'unnamed-critic-in-one (unnamed)'],
    ['Ruritania is not the only ⟦trader who⟧ ⟨said⟩ {no}.', 'unnamed-trader-in-one (unnamed)'],
  ],
  'what a comma says somebody is': [
    ['But Tom Reed, ⟦a farmer who described himself as poor,⟧ ⟨said⟩ {no}.', 'tom-reed (apposition)'],
    [
      'It came from Ruritania and the United States, the valley’s two oldest ⟦traders⟧, which ⟨vowed⟩ {it}.',
      'ruritania+united-states (apposition)',
    ],
    [
      'It came from Ruritania, the valley’s oldest ⟦traders⟧, which ⟨vowed⟩ {it}.',
      'unnamed-traders-in-one (unnamed)',
    ],
    ['At the hall in Zenda, ⟦a woman who was there⟧ ⟨asked⟩ {it}.', 'unnamed-woman-in-one (unnamed)'],
    ['Tom Reed, a guest, bluntly told a ⟦critic who⟧ ⟨said⟩ {no}.', 'unnamed-critic-in-one (unnamed)'],
    ['“No,” said Sen. Ann Lund (D-Conn.), ⟦who⟧ ⟨voted⟩ {it}.', 'ann-lund (name)'],
  ],
  'what a participle says somebody does': [
    ['⟦A supporter backing Tom Reed⟧ ⟨said⟩ {no}.', 'unnamed-supporter-backing-tom-reed-in-one (unnamed)'],
    ['⟦The Reed supporter⟧ ⟨said⟩ {no}.', 'unnamed-reed-supporter-in-one (unnamed)'],
    [
      '⟦A union representing ferry attendants⟧ ⟨said⟩ {no}. The Association of Ferry Attendants met.',
      'association-of-ferry-attendants (body-named-later)',
    ],
    [
      '⟦A union representing ferry attendants⟧ ⟨said⟩ {no}. The Association of Bakers met.',
      'unnamed-union-in-one (unnamed)',
    ],
  ],
  'courts named later': [
    [
      '⟦A federal appeals court⟧ ⟨ruled⟩ {so}. A panel of the Court of Appeals for the Hentzau Circuit met. ⟦The appeals court⟧ ⟨said⟩ {no}.',
      'court-of-appeals-for-the-hentzau-circuit (body-named-later)',
      'court-of-appeals-for-the-hentzau-circuit (body-named-before)',
    ],
  ],
  'names with "for the"': [
    ['⟦The Coalition for the Ferrymen⟧ ⟨said⟩ {no}.', 'coalition-for-the-ferrymen (name)'],
    ['⟦A poll by Lund Research for the Zenda Times⟧ ⟨said⟩ {no}.', 'lund-research (document-maker)'],
  ],
  'the company that a lone name is': [
    ['Zendatel, which fell, sang. ⟦The company⟧ ⟨said⟩ {no}.', 'zendatel (body-named-before)'],
    ['The retailer Zendatel sang. Zendatel fell. ⟦The company⟧ ⟨said⟩ {no}.', 'zendatel (body-named-before)'],
    ['Zendatel keeps its books. ⟦The company⟧ ⟨said⟩ {no}.', 'zendatel (body-named-before)'],
    ['Zendatel fell. ⟦The company⟧ ⟨said⟩ {no}.', 'unnamed-company-in-one (unnamed)'],
    ['Zendatel, which fell, sang. ⟦The union⟧ ⟨said⟩ {no}.', 'unnamed-union-in-one (unnamed)'],
    ['Zendatel, who fell, sang. ⟦The company⟧ ⟨said⟩ {no}.', 'unnamed-company-in-one (unnamed)'],
  ],
  'the administration': [
    [
      '⟦The U.S. administration⟧ ⟨said⟩ {no}. Tom Reed sang. ⟦The administration⟧ ⟨said⟩ {so}.',
      'united-states (state-by-government)',
      'united-states (body-named-before)',
    ],
    ['Tom Reed sang. ⟦The administration⟧ ⟨said⟩ {so}.', 'unnamed-administration-in-one (unnamed)'],
  ],
  'the writer’s family': [
    [
      '⟦My father⟧ ⟨said⟩ {no}. ⟦He⟧ ⟨said⟩ {so}. My parents, James and Ida Lund, came. ⟦My mother⟧ ⟨said⟩ {it}. ⟦She⟧ ⟨left⟩ {so}.',
      'james-lund (kin)',
      'james-lund (pronoun-person)',
      'ida-lund (kin)',
      'ida-lund (pronoun-person)',
    ],
    ['My parents Ida and James Lund came. My mother sang. ⟦She⟧ ⟨said⟩ {no}.', 'ida-lund (pronoun-person)'],
    ['My brothers, Tom and James Lund, came. ⟦My father⟧ ⟨said⟩ {no}.', 'unnamed-father-in-one (unnamed)'],
    ['The parents, James and Ida Lund, came. ⟦My father⟧ ⟨said⟩ {no}.', 'unnamed-father-in-one (unnamed)'],
    ['His parents, James and Ida Lund, came. ⟦My father⟧ ⟨said⟩ {no}.', 'unnamed-father-in-one (unnamed)'],
    ['My father, Tom Reed, came. ⟦My father⟧ ⟨said⟩ {no}.', 'tom-reed (kin)'],
    ['Boris Kelnov died of cancer. ⟦Brain cancer⟧ ⟨means⟩ {so}. ⟦She⟧ ⟨said⟩ {no}.', '?', 'nobody (none)'],
  ],
  'two who share a surname': [
    ['Nearby, ⟦brothers Tom and James Lund, 30 and 28,⟧ ⟨said⟩ {no}.', 'tom-lund+james-lund (joint)'],
    ['⟦Tom and James Reed Lund⟧ ⟨said⟩ {no}.', 'tom+james-reed-lund (joint)'],
  ],
  'misspelt surnames': [
    ['⟦Anna Welms⟧ ⟨said⟩ {no}. ⟦Welns⟧ ⟨said⟩ {so}.', 'anna-welms (name)', 'anna-welms (name)'],
    ['⟦Anna Welms⟧ ⟨said⟩ {no}. ⟦Belms⟧ ⟨said⟩ {so}.', 'anna-welms (name)', 'belms (name)'],
    ['⟦Anna Wels⟧ ⟨said⟩ {no}. ⟦Wens⟧ ⟨said⟩ {so}.', 'anna-wels (name)', 'wens (name)'],
    ['⟦Anna Welms⟧ ⟨said⟩ {no}. ⟦Welnt⟧ ⟨said⟩ {so}.', 'anna-welms (name)', 'welnt (name)'],
  ],
  'who is asked': [
    [
      '⟦Boris Kelnov⟧ ⟨ask⟩ Tom Reed {it}. ⟦He⟧ ⟨said⟩ {no}.',
      'boris-kelnov (name)',
      'tom-reed (pronoun-person)',
    ],
    [
      '⟦Boris Kelnov⟧ ⟨tell⟩ Tom Reed {it}. ⟦He⟧ ⟨said⟩ {no}.',
      'boris-kelnov (name)',
      'boris-kelnov (pronoun-person)',
    ],
    [
      '⟦Boris Kelnov⟧ ⟨ask⟩ Tilos {it}. ⟦He⟧ ⟨said⟩ {no}.',
      'boris-kelnov (name)',
      'boris-kelnov (pronoun-person)',
    ],
  ],
  'called otherwise in the next sentence': [
    [
      'Ida Lund met Tom Reed. Reed sang. Lund left. ⟦The cautious candidate⟧ ⟨said⟩ {no}.',
      'ida-lund (epithet)',
    ],
    [
      'Ida Lund met Tom Reed. Reed sang. Mayor Lund left. ⟦The cautious candidate⟧ ⟨said⟩ {no}.',
      'tom-reed (epithet)',
    ],
    ['Ida Lund met Tom Reed. Reed sang. Lund left after ⟦the mogul⟧ ⟨said⟩ {no}.', 'tom-reed (epithet)'],
    ['Tom Reed came. ⟦The billionaire magnate⟧ ⟨said⟩ {no}.', 'tom-reed (epithet)'],
  ],
  'who belongs to a list': [
    ['⟦Ann Lund and Tom Reed, the Zenda grain envoy,⟧ ⟨said⟩ {no}.', 'ann-lund+tom-reed (joint)'],
    ['⟦Ann Lund and Tom Reed, both Democrats,⟧ ⟨said⟩ {no}.', 'ann-lund+tom-reed (joint)'],
    ['⟦Two pilots, Ann Lund and Tom Reed,⟧ ⟨said⟩ {no}.', 'ann-lund+tom-reed (joint)'],
    ['⟦The pilots, Ann Lund and Tom Reed,⟧ ⟨said⟩ {no}.', 'ann-lund+tom-reed (joint)'],
    ['⟦The pilot, Ann Lund and Tom Reed⟧ ⟨said⟩ {no}.', 'unnamed-pilot-in-one (unnamed)'],
    ['⟦The envoys of Ruritania and Zenda, Ann Lund and Tom Reed,⟧ ⟨said⟩ {no}.', 'ann-lund+tom-reed (joint)'],
    [
      '⟦The lawyers of Boris Kelnov, Ann Lund and Tom Reed⟧ ⟨said⟩ {no}.',
      'unnamed-lawyers-of-boris-kelnov-in-one (unnamed)',
    ],
    ['⟦Pilots of Zenda, Ann Lund and Tom Reed⟧ ⟨said⟩ {no}.', 'unnamed-pilots-of-zenda-in-one (unnamed)'],
    [
      '⟦The family, farmers and village leaders⟧ ⟨said⟩ {no}.',
      'unnamed-family-in-one+unnamed-farmers-in-one+village-leaders (joint)',
    ],
    ['⟦His family, protesters and leaders⟧ ⟨said⟩ {no}.', 'unnamed-family-in-one (unnamed)'],
    ['⟦Former pilot and Zenda Board Chairman Ann Lund⟧ ⟨said⟩ {no}.', 'ann-lund (name)'],
    [
      '⟦The pilot and Chairman Ann Lund⟧ ⟨said⟩ {no}.',
      'unnamed-pilot-and-chairman-ann-lund-in-one (unnamed)',
    ],
    ['Boris Kelnov sang. ⟦Tom Reed and his team⟧ ⟨said⟩ {no}.', 'tom-reed+reed-team (joint)'],
  ],
  'when it was said': [
    ['⟦this week, 47 lawmakers⟧ ⟨said⟩ {no}.', 'unnamed-47-lawmakers-in-one (unnamed)'],
    ['⟦Wednesday night, Tom Reed⟧ ⟨said⟩ {no}.', 'tom-reed (name)'],
    ['On June 4, ⟦2019, Tom Reed⟧ ⟨said⟩ {no}.', 'tom-reed (name)'],
    ['⟦The lawmakers, this week,⟧ ⟨said⟩ {no}.', 'lawmakers (group)'],
  ],
  'who is not named': [
    [
      '⟦One senator⟧ ⟨said⟩ {no}. ⟦Sen. Tom Reed⟧ ⟨said⟩ {so}.',
      'unnamed-one-senator-in-one (unnamed)',
      'tom-reed (name)',
    ],
    [
      '⟦A senator granted anonymity⟧ ⟨said⟩ {no}. ⟦Sen. Tom Reed⟧ ⟨said⟩ {so}.',
      'unnamed-senator-granted-anonymity-in-one (unnamed)',
      'tom-reed (name)',
    ],
    [
      '⟦A senator⟧ ⟨said⟩ {no}, though ⟦Sen. Tom Reed⟧ ⟨said⟩ {so}.',
      'unnamed-senator-in-one (unnamed)',
      'tom-reed (name)',
    ],
    ['⟦The former senator Tom Reed⟧ ⟨said⟩ {no}.', 'tom-reed (name)'],
    [
      '⟦A senator⟧ ⟨said⟩ {no}. ⟦Sen. Tom Reed⟧ ⟨said⟩ {so}.',
      'tom-reed (role-named-later)',
      'tom-reed (name)',
    ],
  ],
  'names behind a comma and an article': [
    ['⟦The letter’s author, the Rev. Ann Lund,⟧ ⟨said⟩ {no}.', 'ann-lund (apposition)'],
    ['⟦The author of the Lund plan⟧ ⟨said⟩ {no}.', 'unnamed-author-of-the-lund-plan-in-one (unnamed)'],
    [
      'Chief of Staff of the Ruritanian Forces General Tom Reed came. Ann Lund left. ⟦The chief of staff of the Ruritanian Forces⟧ ⟨said⟩ {no}.',
      'tom-reed (role-named-before)',
    ],
  ],
  'whose the advertisement is': [
    ['A web video by the Fish Board came. ⟦The ad⟧ ⟨said⟩ {no}.', 'fish-board (document-introduced)'],
    ['Tom Reed is airing a 20-second ad. ⟦The ad⟧ ⟨said⟩ {no}.', 'tom-reed (document-introduced)'],
    ['A Fish Board ad came. ⟦The ad⟧ ⟨said⟩ {no}.', 'unnamed-ad-in-one (unnamed)'],
    ['Tom Reed is watching a new ad. ⟦The ad⟧ ⟨said⟩ {no}.', 'unnamed-ad-in-one (unnamed)'],
  ],
  'the website': [
    [
      '⟦Hentzau Hedge⟧ ⟨asked⟩ {it}. ⟦The website⟧ ⟨noted⟩ {no}.',
      'hentzau-hedge (name)',
      'hentzau-hedge (body-named-before)',
    ],
    [
      '⟦Hentzau Hedge⟧ ⟨asked⟩ {it}. ⟦This website⟧ ⟨noted⟩ {no}.',
      'hentzau-hedge (name)',
      'unnamed-website-in-one (unnamed)',
    ],
    [
      '⟦Tom Reed⟧ ⟨asked⟩ {it}. ⟦The website⟧ ⟨noted⟩ {no}.',
      'tom-reed (name)',
      'unnamed-website-in-one (unnamed)',
    ],
  ],
  'wives and nominees': [
    ['Tom Reed came. His wife, Ida Reed, left. ⟦The nominee⟧ ⟨said⟩ {no}.', 'tom-reed (epithet)'],
    ['Justice Tom Reed came. ⟦The judge⟧ ⟨said⟩ {no}.', 'tom-reed (role-named-before)'],
    [
      'Tom Reed came. ⟦Two judges hearing Reed lawsuits⟧ ⟨said⟩ {no}.',
      'unnamed-two-judges-hearing-reed-lawsuits-in-one (unnamed)',
    ],
  ],
  'what facts show': [
    ['Ruritania joined. ⟦It⟧ ⟨show⟩ {so}.', 'nobody (none)'],
    ['Ruritania joined. ⟦It⟧ ⟨say⟩ {so}.', 'ruritania (pronoun-it)'],
    [
      '⟦The letter by the Fish Board⟧ ⟨said⟩ {no}. ⟦It⟧ ⟨show⟩ {so}.',
      'fish-board (document-maker)',
      'fish-board (pronoun-it)',
    ],
    ['Ruritania joined. ⟦It⟧ goes without ⟨saying⟩ {so}.', 'nobody (none)'],
  ],
};
