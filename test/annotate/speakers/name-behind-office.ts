import type { Answers } from './answer.ts';

/** Texts in which what an office is of stands between it and a name, with who it is, as in `answers`. */
export const nameBehindOffice: Answers = {
  'behind a short form in brackets': [
    [
      '⟦The head of the National Grain Board (NGB) Tom Reed⟧ ⟨said⟩ {no}. ⟦The board head⟧ ⟨said⟩ {so}.',
      'tom-reed (apposition)',
      'tom-reed (role-named-before)',
    ],
    [
      '⟦The spokesman for the National Grain Board (NGB) Brigadier General Tom Reed⟧ ⟨said⟩ {no}. ⟦The spokesman⟧ ⟨said⟩ {so}.',
      'tom-reed (apposition)',
      'tom-reed (role-named-before)',
    ],
    [
      'The deputy head of the National Grain Board (NGB), Tom Reed, sang. Ann Lund came. ⟦The deputy head⟧ ⟨said⟩ {no}.',
      'tom-reed (role-named-before)',
    ],
    [
      '⟦The head of the National Grain Board (formed in May)⟧ ⟨said⟩ {no}.',
      'unnamed-head-of-the-national-grain-board-formed-in-may-in-one (unnamed)',
    ],
  ],
  'behind the name of a body': [
    [
      '⟦The head of the Zenda Grain Board Tom Reed⟧ ⟨said⟩ {no}. ⟦The board⟧ ⟨said⟩ {so}.',
      'tom-reed (apposition)',
      'zenda-grain-board (body-named-before)',
    ],
    [
      '⟦Director of the Center for Grain Studies Tom Reed⟧ ⟨said⟩ {no}. ⟦The director⟧ ⟨said⟩ {so}.',
      'tom-reed (apposition)',
      'tom-reed (role-named-before)',
    ],
    ['⟦The chief at the Grain Office Tom Reed⟧ ⟨said⟩ {no}.', 'tom-reed (apposition)'],
    [
      '⟦The director of the Museum of Anne Frank⟧ ⟨said⟩ {no}.',
      'unnamed-director-of-the-museum-of-anne-frank-in-one (unnamed)',
    ],
    [
      '⟦The president of the Tom Reed Foundation⟧ ⟨said⟩ {no}.',
      'unnamed-president-of-the-tom-reed-foundation-in-one (unnamed)',
    ],
    ['He left the Zenda Grain Board Tom Reed. ⟦Reed⟧ ⟨said⟩ {no}.', 'reed (name)'],
  ],
};
