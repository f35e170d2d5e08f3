import type { Answers } from './answer.ts';

/** A paragraph. */
const LINE = 'It rained.\n';

/** Texts in which a description fits one of several by their country, number, office or party, with who it is, as in `answers`. */
export const whomItFits: Answers = {
  'a name with where its bearer is from': [
    ['⟦His counterpart, Ann Lund of Zenda⟧, ⟨said⟩ {no}.', 'ann-lund (apposition)'],
    ['⟦The senator, Ann Lund from Zenda Falls⟧, ⟨said⟩ {no}.', 'ann-lund (apposition)'],
    ['Ann Lund of Zenda left. “Diplomacy is no reward,” ⟦she⟧ ⟨said⟩ {no}.', 'ann-lund (pronoun-person)'],
  ],
  'a member of parliament by initials': [['⟦MEP Ann Lund⟧ ⟨said⟩ {no}.', 'ann-lund (name)']],
  'another country’s, for somebody only the text knows': [
    [
      `Jordanian ambassador Ann Lund came. ${LINE}⟦The Ruritanian envoy⟧ ⟨said⟩ {no}.`,
      'unnamed-ruritanian-envoy-in-one (unnamed)',
    ],
    [
      `Jordanian ambassador Ann Lund came. ${LINE}⟦The Jordanian envoy⟧ ⟨said⟩ {no}.`,
      'ann-lund (role-named-before)',
    ],
    [
      `Ambassador Ann Lund came. ${LINE}⟦The Ruritanian ambassador⟧ ⟨said⟩ {no}.`,
      'ann-lund (role-named-before)',
    ],
  ],
  'by number': [
    [
      `Ambassador Ann Lund came. ${LINE}⟦The third diplomat⟧ ⟨said⟩ {no}.`,
      'unnamed-third-diplomat-in-one (unnamed)',
    ],
    [
      `Ann Lund, the second secretary, came. ${LINE}⟦The second secretary⟧ ⟨said⟩ {no}.`,
      'ann-lund (role-named-before)',
    ],
    [`Ambassador Ann Lund came. ${LINE}⟦The diplomat⟧ ⟨said⟩ {no}.`, 'ann-lund (role-named-before)'],
  ],
  'spokesmen who are diplomats': [
    [
      `Envoy Ann Lund came. ${LINE}⟦Foreign ministry spokesman Tom Reed⟧ ⟨said⟩ {no}. ⟦The diplomat⟧ ⟨said⟩ {so}.`,
      'tom-reed (name)',
      'tom-reed (role-named-before)',
    ],
    [
      `Envoy Ann Lund came. ${LINE}⟦Police spokesman Tom Reed⟧ ⟨said⟩ {no}. ⟦The diplomat⟧ ⟨said⟩ {so}.`,
      'tom-reed (name)',
      'ann-lund (role-named-before)',
    ],
  ],
  'what somebody is doing, behind what they are': [
    [
      'Minister Ann Lund came. ⟦A senior official travelling with Tom Reed⟧ ⟨said⟩ {no}. ⟦The official⟧ ⟨said⟩ {so}.',
      'unnamed-senior-official-travelling-with-tom-reed-in-one (unnamed)',
      'unnamed-senior-official-travelling-with-tom-reed-in-one (unnamed-again)',
    ],
    [
      '⟦An engineer based in Tilos⟧ ⟨said⟩ {no}. ⟦The engineer⟧ ⟨said⟩ {so}.',
      'unnamed-engineer-based-in-tilos-in-one (unnamed)',
      'unnamed-engineer-based-in-tilos-in-one (unnamed-again)',
    ],
    ['⟦The leading officials⟧ ⟨said⟩ {no}.', 'unnamed-leading-officials-in-one (unnamed)'],
  ],
  'introduced by what they do': [
    [
      `⟦Boris Kelnov⟧ ⟨said⟩ {no}. Few have seen more of it than Tom Reed, who teaches law in Tilos. {The dams}, ⟦he⟧ ⟨argues⟩, {are old}.`,
      'boris-kelnov (name)',
      'tom-reed (pronoun-person)',
    ],
    [
      `⟦Boris Kelnov⟧ ⟨said⟩ {no}. Few have seen more of it than Tom Reed. {The dams}, ⟦he⟧ ⟨argues⟩, {are old}.`,
      'boris-kelnov (name)',
      'boris-kelnov (pronoun-person)',
    ],
  ],
  'politicians and others': [
    [
      `U.S. Rep. Boris Kelnov came. ⟦Tom Reed, 71, a retired roofer⟧, ⟨said⟩ {no}. ⟦The Republican⟧ ⟨said⟩ {so}.`,
      'tom-reed (name)',
      'boris-kelnov (epithet)',
    ],
    [
      `U.S. Rep. Boris Kelnov came. ⟦Tom Reed, a state senator⟧, ⟨said⟩ {no}. ⟦The Republican⟧ ⟨said⟩ {so}.`,
      'tom-reed (name)',
      'tom-reed (epithet)',
    ],
  ],
  'members of a parliament': [
    [
      `⟦Former minister Tom Reed⟧ ⟨said⟩ {no}. It rained. ⟦The Tory backbencher⟧ ⟨said⟩ {so}.`,
      'tom-reed (name)',
      'tom-reed (epithet)',
    ],
    [
      `⟦Former minister Tom Reed⟧ ⟨said⟩ {no}. It rained. ⟦A Tory backbencher⟧ ⟨said⟩ {so}.`,
      'tom-reed (name)',
      'unnamed-tory-backbencher-in-one (unnamed)',
    ],
  ],
  'leaders of parties by their name': [
    [
      `Consider Ann Lund, who has a view at least. ⟦The Conservative leader⟧ ⟨said⟩ {no}.`,
      'ann-lund (epithet)',
    ],
    [
      `Consider Ann Lund, who has a view at least. ⟦The conservation leader⟧ ⟨said⟩ {no}.`,
      'unnamed-conservation-leader-in-one (unnamed)',
    ],
  ],
  'whose member the name is': [
    [
      `Tom Reed came. ⟦His neighbor across the bay, the Watch Board’s Ann Lund⟧, ⟨said⟩ {no}.`,
      'ann-lund (apposition)',
    ],
    [`Tom Reed came. ⟦His neighbor on the bay, Ruritania’s Ann Lund⟧, ⟨said⟩ {no}.`, 'ann-lund (apposition)'],
    [
      `⟦A neighbor of the council’s Ann Lund⟧ ⟨said⟩ {no}.`,
      'unnamed-neighbor-of-the-council-ann-lund-in-one (unnamed)',
    ],
  ],
  'pronouns ahead of their name': [
    [
      `⟦Boris Kelnov⟧ ⟨said⟩ {no}. On Friday, as he walked over the lawn, Tom Reed was asked about it. {“Maybe,”} ⟦he⟧ ⟨said⟩.`,
      'boris-kelnov (name)',
      'tom-reed (pronoun-person)',
    ],
    [
      `⟦Boris Kelnov⟧ ⟨said⟩ {no}. On Friday, as he walked over the lawn, it rained. {“Maybe,”} ⟦he⟧ ⟨said⟩.`,
      'boris-kelnov (name)',
      'boris-kelnov (pronoun-person)',
    ],
  ],
  'quoted as saying': [
    [
      `Tom Reed came. ⟦Boris Kelnov⟧ ⟨said⟩ {no}. {“Maybe,”} the paper quoted ⟦him⟧ as ⟨saying⟩.`,
      'boris-kelnov (name)',
      'boris-kelnov (pronoun-person)',
    ],
    [`Tom Reed came. Boris Kelnov urged ⟦him⟧ to ⟨say⟩ {no}.`, 'tom-reed (pronoun-person)'],
  ],
  'one of several without a name': [
    [
      `Tom Reed came. ⟦Two engineers⟧ ⟨said⟩ {no}. One of them, reached by telephone, laughed. {“Maybe,”} ⟦he⟧ ⟨said⟩.`,
      'unnamed-two-engineers-in-one (unnamed)',
      'unnamed-one-of-them-in-one (pronoun-person)',
    ],
    [
      `Tom Reed came. ⟦Two engineers⟧ ⟨said⟩ {no}. One of the dams broke. {“Maybe,”} ⟦he⟧ ⟨said⟩.`,
      'unnamed-two-engineers-in-one (unnamed)',
      'tom-reed (pronoun-person)',
    ],
  ],
  'named after others have spoken': [
    [
      `⟦A senior lawmaker⟧ ⟨said⟩ {no}.\n${LINE}⟦Tom Reed⟧ ⟨said⟩ {so}.\n⟦Ann Lund, a senior lawmaker⟧, ⟨said⟩ {no}.`,
      'ann-lund (role-named-later)',
      '?',
      '?',
    ],
    [
      `${LINE}⟦A senior lawmaker⟧ ⟨said⟩ {no}.\n${LINE}⟦Tom Reed⟧ ⟨said⟩ {so}.\n⟦Ann Lund, a senior lawmaker⟧, ⟨said⟩ {no}.`,
      'unnamed-senior-lawmaker-in-one (unnamed)',
      '?',
      '?',
    ],
    [
      `⟦A senior official⟧ ⟨said⟩ {no}.\n${LINE}⟦Tom Reed⟧ ⟨said⟩ {so}.\n⟦Minister Ann Lund⟧ ⟨said⟩ {no}.`,
      'unnamed-senior-official-in-one (unnamed)',
      '?',
      '?',
    ],
    [
      `${LINE}⟦Ruritania’s envoy⟧ ⟨said⟩ {no}. ⟦Tom Reed⟧ ⟨said⟩ {so}.\n⟦Ann Lund, Ruritania’s envoy⟧, ⟨said⟩ {no}.`,
      'ann-lund (role-named-later)',
      '?',
      '?',
    ],
    [
      `${LINE}⟦The envoy⟧ ⟨said⟩ {no}. ⟦Tom Reed⟧ ⟨said⟩ {so}.\n⟦Ann Lund, Ruritania’s envoy⟧, ⟨said⟩ {no}.`,
      'unnamed-envoy-in-one (unnamed)',
      '?',
      '?',
    ],
  ],
  'ministries without their state': [
    [`Ruritania sent a note, ⟦the Grain Ministry⟧ ⟨said⟩.`, 'ruritania-grain-ministry (body-of-state)'],
    [`Jordan sent a note, ⟦the Grain Ministry⟧ ⟨said⟩.`, 'grain-ministry (name)'],
    [`Ruritania sent a note, ⟦the grain ministry⟧ ⟨said⟩.`, 'ruritania-grain-ministry (body-of-state)'],
    [
      `Rudolf Qarazian, the grain minister, came. ⟦The Grain Ministry⟧ ⟨said⟩ {no}.`,
      'ruritania-grain-ministry (body-of-state)',
    ],
    [`Rudolf Qarazian, the trade minister, came. ⟦The Grain Ministry⟧ ⟨said⟩ {no}.`, 'grain-ministry (name)'],
    [`⟦The watch board⟧ ⟨said⟩ {no}.`, 'watch-board (name-in-pack)'],
    [`⟦A watch board⟧ ⟨said⟩ {no}.`, 'unnamed-watch-board-in-one (unnamed)'],
  ],
  'the body of whoever spoke last': [
    [
      `The National Grain Board met. ⟦Mara Vint⟧ ⟨said⟩ {the National Mill Council was wrong}. ⟦The council⟧ ⟨said⟩ {so}.`,
      'mara-vint (name-in-pack)',
      'ruritanian-council (body-named-before)',
    ],
    [
      `⟦Ann Lund⟧ ⟨said⟩ {the National Mill Council was wrong}. ⟦The council⟧ ⟨said⟩ {so}.`,
      'ann-lund (name)',
      'national-mill-council (body-named-before)',
    ],
  ],
};
