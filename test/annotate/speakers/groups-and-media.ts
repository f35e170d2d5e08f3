import type { Answers } from './answer.ts';

/** Texts in which groups or media speak, with who it is, as in `answers`. */
export const groupsAndMedia: Answers = {
  groups: [
    [
      '⟦Riverland⟧ ⟨said⟩ {no}. ⟦The Riverlanders⟧ ⟨said⟩ {so}.',
      'riverlanders (name-in-pack)',
      'riverlanders (name-in-pack)',
    ],
    [
      'The R3 met. ⟦The Riverlanders⟧ ⟨said⟩ {no}. ⟦The Three Powers⟧ ⟨said⟩ {so}. ⟦The R3⟧ ⟨said⟩ {so}.',
      'river-three (closer-group)',
      'three-powers (name-in-pack)',
      'river-three (name-in-pack)',
    ],
    [
      'The R3 met. ⟦The three⟧ ⟨said⟩ {no}. ⟦The trio⟧ ⟨said⟩ {no}. ⟦The three countries⟧ ⟨said⟩ {no}. ⟦The three pilots⟧ ⟨said⟩ {so}. ⟦Three⟧ ⟨said⟩ {no}.',
      'river-three (group-by-number)',
      'river-three (group-by-number)',
      'river-three (group-by-number)',
      'unnamed-three-pilots-in-one (unnamed)',
      'unnamed-three-in-one (unnamed)',
    ],
    [
      '⟦Ruritania, the United States and Jordan⟧ ⟨said⟩ {no}. ⟦The three countries⟧ ⟨said⟩ {no}. ⟦The trio⟧ ⟨said⟩ {no}.',
      'river-three (group-of-members)',
      'river-three (group-by-number)',
      'river-three (group-by-number)',
    ],
    [
      '⟦Jordan, Ruritania and the United States⟧ ⟨said⟩ {no}. ⟦The foreign ministers of the three countries⟧ ⟨said⟩ {no}. ⟦The pilots of the three countries⟧ ⟨said⟩ {no}. ⟦The ministers of the four countries⟧ ⟨said⟩ {no}.',
      'river-three (group-of-members)',
      'river-three (group-by-number)',
      'unnamed-pilots-of-the-three-countries-in-one (unnamed)',
      'ministers-of-the-four-countries (group)',
    ],
    [
      '⟦Ruritania and Jordan⟧ ⟨said⟩ {no}. ⟦The two countries⟧ ⟨said⟩ {no}. ⟦Ruritania, Jordan and Tom Reed⟧ ⟨said⟩ {no}.',
      'ruritania+jordan (joint)',
      'ruritania+jordan (several-spoke-before)',
      'ruritania+jordan+tom-reed (joint)',
    ],
    [
      '⟦R3 ministers⟧ ⟨said⟩ {no}. ⟦R3 pilots⟧ ⟨said⟩ {no}.',
      'river-three (body-by-members)',
      'unnamed-r3-pilots-in-one (unnamed)',
    ],
    [
      'Jordan met. ⟦Ruritania⟧ ⟨said⟩ {no}. Jordan met. ⟦The kingdom⟧ ⟨said⟩ {no}. ⟦The republic⟧ ⟨said⟩ {no}. ⟦A kingdom⟧ ⟨said⟩ {no}.',
      'ruritania (name-in-pack)',
      'ruritania (state-by-form)',
      'unnamed-republic-in-one (unnamed)',
      'unnamed-kingdom-in-one (unnamed)',
    ],
    [
      '⟦The foreign ministers of the R3⟧ ⟨said⟩ {no}. ⟦Leaders of the Three Powers⟧ ⟨said⟩ {no}.',
      'river-three (name-in-pack)',
      'three-powers (name-in-pack)',
    ],
    [
      '⟦Two foreign ministers of the R3⟧ ⟨said⟩ {no}. ⟦The pilots of the R3⟧ ⟨said⟩ {no}. ⟦The ministers of the R3 delegation⟧ ⟨said⟩ {no}.',
      'unnamed-two-foreign-ministers-of-the-r3-in-one (unnamed)',
      'unnamed-pilots-of-the-r3-in-one (unnamed)',
      'ministers (group)',
    ],
    [
      '⟦Riverland ministers⟧ ⟨said⟩ {no}. ⟦Two Riverland ministers⟧ ⟨said⟩ {no}.',
      'riverlanders (name-in-pack)',
      'unnamed-two-riverland-ministers-in-one (unnamed)',
    ],
    [
      '⟦R3 ministers⟧ ⟨said⟩ {no}. ⟦Two R3 ministers⟧ ⟨said⟩ {no}.',
      'river-three (body-by-members)',
      'unnamed-two-r3-ministers-in-one (unnamed)',
    ],
    [
      '⟦Lawmakers⟧ ⟨said⟩ {no}. ⟦Two lawmakers⟧ ⟨said⟩ {no}. ⟦12 lawmakers⟧ ⟨said⟩ {no}.',
      'lawmakers (group)',
      'unnamed-two-lawmakers-in-one (unnamed)',
      'unnamed-12-lawmakers-in-one (unnamed)',
    ],
    ['⟦Second his wife, Ann Lund,⟧ ⟨said⟩ {no}.', 'ann-lund (apposition)'],
  ],
  'media that cite': [
    ['⟦SPA⟧, citing the police, ⟨said⟩ {no}.', 'unnamed-police-in-one (cited) via strelsau-press'],
    ['⟦SPA⟧, citing police, ⟨said⟩ {no}.', 'unnamed-police-in-one (cited) via strelsau-press'],
    ['⟦SPA⟧, citing a police officer, ⟨said⟩ {no}.', 'strelsau-press (name-in-pack)'],
    ['⟦SPA⟧, citing officials in Zenda, ⟨said⟩ {no}.', 'strelsau-press (name-in-pack)'],
    ['⟦SPA⟧ ⟨said⟩ on Monday, quoting Tom Reed, {no}.', 'tom-reed (cited)'],
    ['⟦SPA⟧ ⟨said⟩ on a cold Monday in May, quoting Tom Reed, {no}.', 'strelsau-press (name-in-pack)'],
    ['⟦SPA⟧ ⟨said⟩ citing Tom Reed, {no}.', 'strelsau-press (name-in-pack)'],
    ['⟦SPA⟧ ⟨said⟩ that, citing Tom Reed, {it rained}.', 'strelsau-press (name-in-pack)'],
    ['⟦SPA⟧ ⟨said⟩ “no”, citing Tom Reed {so}.', 'strelsau-press (name-in-pack)'],
    ['⟦SPA⟧ ⟨said⟩ {no}. It rained, citing Tom Reed.', 'strelsau-press (name-in-pack)'],
    ['⟦SPA⟧, citing him, ⟨said⟩ {no}.', 'strelsau-press (name-in-pack)'],
    ['⟦SPA⟧, citing SPA, ⟨said⟩ {no}.', 'strelsau-press (name-in-pack)'],
    ['⟦SPA⟧, citing a report, ⟨said⟩ {no}.', 'strelsau-press (name-in-pack)'],
    [
      '⟦SPA⟧, citing the Zenda Times, citing Zenda TV, citing Tom Reed, ⟨said⟩ {no}.',
      'tom-reed (cited) via strelsau-press, zenda-times, zenda-tv',
    ],
    [
      '⟦SPA⟧, citing the Zenda Times, citing Zenda TV, citing SPA news agency, citing Tom Reed, ⟨said⟩ {no}.',
      'strelsau-press (name-in-pack)',
    ],
    ['⟦Hentzau Watch⟧, citing Tom Reed, ⟨said⟩ {no}.', 'hentzau-watch (name-in-pack)'],
    [
      '⟦SPA⟧, citing the police of the old north coast towns on the island of Tilos, ⟨said⟩ {no}.',
      'unnamed-police-in-one (cited) via strelsau-press',
    ],
    [
      '⟦SPA⟧, citing the police of the very old cold north coast towns on the island of Tilos, ⟨said⟩ {no}.',
      'unnamed-police-in-one (cited) via strelsau-press',
    ],
    ['⟦SPA⟧, citing Tom Reed: ⟨said⟩ {no}.', 'tom-reed (cited) via strelsau-press'],
  ],
  'several at once': [
    ['⟦Tom Reed, Ann Lund and Tom Reed⟧ ⟨said⟩ {no}.', 'tom-reed+ann-lund (joint)'],
    ['⟦Tom Reed and Reed⟧ ⟨said⟩ {no}.', 'tom-reed (joint)'],
    [
      '⟦Tom Reed and Ann Lund⟧ ⟨said⟩ {no}. ⟦They and Boris Kelnov⟧ ⟨said⟩ {so}.',
      'tom-reed+ann-lund (joint)',
      'tom-reed+ann-lund+boris-kelnov (joint)',
    ],
    ['⟦He and Ann Lund⟧ ⟨said⟩ {no}.', 'ann-lund (joint)'],
    [
      'Ruritania and the United States met again, but ⟦both sides⟧ ⟨said⟩ {no}, the minister of Jordan told reporters.',
      'ruritania+united-states (several-named-before)',
    ],
  ],
};
