import type { Answers } from './answer.ts';

/** A sentence of six tokens. */
const RAIN = 'It rained again all day. ';

/** Texts in which bodies are called by what they are, with which it is, as in `answers`. */
export const whichBody: Answers = {
  'which body': [
    [
      `Tilos Grain Inc. met. ${RAIN.repeat(9)}⟦The company⟧ ⟨said⟩ {no}.`,
      'tilos-grain-inc (body-named-before)',
    ],
    [
      `Tilos Grain Inc. met. Lowen Coal Inc. met. ${RAIN.repeat(9)}⟦The company⟧ ⟨said⟩ {no}.`,
      'unnamed-company-in-one (unnamed)',
    ],
    [`The Tilos Guild met. ${RAIN.repeat(9)}⟦The company⟧ ⟨said⟩ {no}.`, 'unnamed-company-in-one (unnamed)'],
    [
      `The Tilos Guild met. ${RAIN.repeat(9)}⟦The guild⟧ ⟨said⟩ {no}. ⟦The group⟧ ⟨said⟩ {no}.`,
      'tilos-guild (body-named-before)',
      'tilos-guild (body-named-before)',
    ],
    [
      'The Tilos Guild met. ⟦The group⟧ ⟨said⟩ {no}. ⟦The union⟧ ⟨said⟩ {so}. ⟦The firm⟧ ⟨said⟩ {so}. ⟦The ministry⟧ ⟨said⟩ {so}.',
      'tilos-guild (body-named-before)',
      'tilos-guild (body-named-before)',
      'unnamed-firm-in-one (unnamed)',
      'unnamed-ministry-in-one (unnamed)',
    ],
    [`The Tilos Guild met. ${RAIN.repeat(3)}⟦The group⟧ ⟨said⟩ {no}.`, 'unnamed-group-in-one (unnamed)'],
    [
      'The Tilos Bureau met. ⟦The agency⟧ ⟨said⟩ {no}. ⟦The company⟧ ⟨said⟩ {so}.',
      'tilos-bureau (body-named-before)',
      'unnamed-company-in-one (unnamed)',
    ],
    [
      'The Tilos Herald met. ⟦The newspaper⟧ ⟨said⟩ {no}. ⟦The airline⟧ ⟨said⟩ {so}.',
      'tilos-herald (body-named-before)',
      'unnamed-airline-in-one (unnamed)',
    ],
    [
      'SPA met. ⟦The newspaper⟧ ⟨said⟩ {no}. ⟦The outlet⟧ ⟨said⟩ {so}. ⟦The ministry⟧ ⟨said⟩ {no}.',
      'unnamed-newspaper-in-one (unnamed)',
      'strelsau-press (body-named-before)',
      'unnamed-ministry-in-one (unnamed)',
    ],
    [
      'Hentzau Watch met. ⟦The watchdog⟧ ⟨said⟩ {no}. ⟦The company⟧ ⟨said⟩ {so}.',
      'hentzau-watch (body-named-before)',
      'unnamed-company-in-one (unnamed)',
    ],
    [
      'The National Grain Board met. ⟦The grain board⟧ ⟨said⟩ {no}. ⟦The fish board⟧ ⟨said⟩ {no}.',
      'national-grain-board (body-named-before)',
      'fish-board (body-by-description)',
    ],
    [
      'The Bank of Marenia met. ⟦The central bank⟧ ⟨said⟩ {no}. ⟦The federal bank⟧ ⟨said⟩ {so}. ⟦The river bank⟧ ⟨said⟩ {so}.',
      'bank-of-marenia (body-named-before)',
      'bank-of-marenia (body-named-before)',
      'river-bank (body-by-description)',
    ],
    [
      '⟦A bank⟧ ⟨said⟩ {no}. ⟦The bank⟧ ⟨said⟩ {so}. ⟦A bank⟧ ⟨said⟩ {so}.',
      'unnamed-bank-in-one (unnamed)',
      'unnamed-bank-in-one (unnamed-again)',
      'unnamed-bank-2-in-one (unnamed)',
    ],
    [
      '⟦A big bank⟧ ⟨said⟩ {no}. ⟦The bank⟧ ⟨said⟩ {so}. ⟦The small bank⟧ ⟨said⟩ {so}.',
      'unnamed-big-bank-in-one (unnamed)',
      'unnamed-big-bank-in-one (unnamed-again)',
      'small-bank (body-by-description)',
    ],
    [
      '⟦The university of Zenda⟧ ⟨said⟩ {no}. ⟦The bank of Zenda⟧ ⟨said⟩ {so}.',
      'university-of-zenda (body-by-description)',
      'unnamed-bank-in-one (unnamed)',
    ],
    [
      '⟦A Ruritanian delegation⟧ ⟨said⟩ {no}. ⟦The Ruritanian court⟧ ⟨said⟩ {so}.',
      'ruritania (state-by-government)',
      'ruritanian-court (body-of-state)',
    ],
    [
      '⟦The administration of Ruritania⟧ ⟨said⟩ {no}. ⟦The ministry of trade⟧ ⟨said⟩ {no}. ⟦The ministry⟧ ⟨said⟩ {so}.',
      'ruritania (state-by-government)',
      'ministry-of-trade (body-by-description)',
      'ministry-of-trade (body-named-before)',
    ],
    [
      '⟦The guild’s bank⟧ ⟨said⟩ {no}. ⟦The bank⟧ ⟨said⟩ {so}.',
      'guild-bank (body-by-description)',
      'guild-bank (body-named-before)',
    ],
    [
      `⟦A House panel⟧ ⟨voted⟩ {so}. ${RAIN.repeat(23)}⟦The House Grain Committee⟧ ⟨said⟩ {so}.`,
      'house-grain-committee (body-named-later)',
      'house-grain-committee (name)',
    ],
    [
      `⟦A House panel⟧ ⟨voted⟩ {so}. ${RAIN.repeat(25)}⟦The House Grain Committee⟧ ⟨said⟩ {so}.`,
      'house-panel (body-of-owner)',
      'house-grain-committee (name)',
    ],
    [
      '⟦A House panel⟧ ⟨voted⟩ {so}. ⟦The House Grain Fund⟧ ⟨said⟩ {so}. ⟦The House Grain Committee⟧ ⟨said⟩ {so}.',
      'house-grain-committee (body-named-later)',
      'house-grain-fund (name)',
      'house-grain-committee (name)',
    ],
    [
      'The House Grain Committee met. ⟦A House panel⟧ ⟨voted⟩ {so}. ⟦The House Grain Committee⟧ ⟨said⟩ {so}.',
      'house-panel (body-of-owner)',
      'house-grain-committee (name)',
    ],
    [
      '# ⟦The House panel⟧ ⟨votes⟩ {so}\n⟦The House Grain Committee⟧ ⟨said⟩ {so}.',
      'house-grain-committee (body-named-later)',
      'house-grain-committee (name)',
    ],
    ['# ⟦Guild⟧ ⟨votes⟩ {so}\nThe Tilos Guild met.', 'tilos-guild (body-named-before)'],
    [
      '⟦Police⟧ ⟨vote⟩ {so}. The Tilos police met. ⟦Police⟧ ⟨vote⟩ {so}.',
      'tilos-police (body-named-before)',
      'tilos-police (body-named-before)',
    ],
    [
      'The water authority met. ⟦The authority⟧ ⟨said⟩ {no}. ⟦An authority⟧ ⟨said⟩ {no}.',
      'water-authority (body-named-before)',
      'unnamed-authority-in-one (unnamed)',
    ],
    ['⟦The authority⟧ ⟨said⟩ {no}. The water authority met.', 'unnamed-authority-in-one (unnamed)'],
  ],
  'by the office of whoever it belongs to': [
    [
      'Ruritanian Grain Minister Ann Lund came. ⟦Her ministry⟧ ⟨said⟩ {no}. ⟦The ministry⟧ ⟨said⟩ {so}.',
      'ruritania-grain-ministry (body-of-office)',
      'ruritania-grain-ministry (body-named-before)',
    ],
    [
      'Ruritanian Grain Minister Ann Lund came. ⟦The ministry⟧ ⟨said⟩ {so}.',
      'ruritania-grain-ministry (body-named-before)',
    ],
    [
      'Jordanian Grain Minister Ann Lund came. ⟦Her ministry⟧ ⟨said⟩ {no}.',
      'grain-ministry (body-of-office)',
    ],
    [
      'The Zenda Fish Ministry met. Fish Minister Ann Lund came. ⟦Her ministry⟧ ⟨said⟩ {no}.',
      'zenda-fish-ministry (body-of-office)',
    ],
    ['Prime Minister Ann Lund came. ⟦Her ministry⟧ ⟨said⟩ {no}.', 'lund-ministry (body-of-owner)'],
    [
      'Deputy Grain Minister Tom Reed came. ⟦His department⟧ ⟨said⟩ {no}. ⟦His campaign⟧ ⟨said⟩ {no}.',
      'grain-department (body-of-office)',
      'reed-campaign (body-of-owner)',
    ],
    [
      'Mara Vint came. ⟦Her council⟧ ⟨said⟩ {no}. ⟦Her firm⟧ ⟨said⟩ {no}.',
      'ruritanian-council (body-of-office)',
      'vint-firm (body-of-owner)',
    ],
    [
      'Hentzau Watch met. ⟦The watchdog’s board⟧ ⟨said⟩ {no}. ⟦Its council⟧ ⟨said⟩ {no}.',
      'watch-board (body-of-owner)',
      'watch-board-council (body-of-owner)',
    ],
  ],
  'whose campaign': [
    [
      'Tom Reed came. ⟦The campaign⟧ ⟨said⟩ {no}. ⟦The team⟧ ⟨said⟩ {so}.',
      'reed-campaign (body-named-before)',
      'reed-team (body-named-before)',
    ],
    [`Tom Reed came. ${RAIN.repeat(3)}⟦The campaign⟧ ⟨said⟩ {no}.`, 'unnamed-campaign-in-one (unnamed)'],
    [
      '⟦The Reed campaign⟧ ⟨said⟩ {no}. Ann Lund came. ⟦The campaign⟧ ⟨said⟩ {no}. ⟦Her campaign⟧ ⟨said⟩ {so}.',
      'reed-campaign (body-of-owner)',
      'reed-campaign (body-named-before)',
      'lund-campaign (body-of-owner)',
    ],
    [
      'Tom Reed came. Campaign manager Ann Lund sang. ⟦The campaign⟧ ⟨said⟩ {no}.',
      'reed-campaign (body-named-before)',
    ],
    [
      'Tom Reed came. Campaign chairman Boris Kelnov sang. ⟦The campaign⟧ ⟨said⟩ {no}.',
      'reed-campaign (body-named-before)',
    ],
    [
      'Tom Reed came. Guild chairman Boris Kelnov sang. ⟦The campaign⟧ ⟨said⟩ {no}.',
      'kelnov-campaign (body-named-before)',
    ],
    [
      'Ann Lund came. Tom Reed’s long presidential campaign ended. Lund sang. ⟦The campaign⟧ ⟨said⟩ {no}.',
      'reed-campaign (body-named-before)',
    ],
    [
      `The Reed campaign slept. ${RAIN.repeat(23)}Ann Lund sang. ⟦The campaign⟧ ⟨said⟩ {no}.`,
      'reed-campaign (body-named-before)',
    ],
    [
      `The Reed campaign slept. ${RAIN.repeat(24)}Ann Lund sang. ⟦The campaign⟧ ⟨said⟩ {no}.`,
      'lund-campaign (body-named-before)',
    ],
    [
      '⟦Tom Reed and Ann Lund⟧ ⟨said⟩ {no}. ⟦The campaign⟧ ⟨said⟩ {so}.',
      'tom-reed+ann-lund (joint)',
      'unnamed-campaign-in-one (unnamed)',
    ],
    [
      '⟦The guild of Tom Reed⟧ ⟨said⟩ {no}. ⟦Tom Reed’s guild⟧ ⟨said⟩ {so}. ⟦Ann Lund’s office⟧ ⟨said⟩ {so}.',
      'unnamed-guild-in-one (unnamed)',
      'reed-guild (body-of-owner)',
      'office-of-ann-lund (body-of-owner)',
    ],
    [
      '⟦The campaign of Reed⟧ ⟨said⟩ {no}. ⟦The campaign for Tom Reed⟧ ⟨said⟩ {so}.',
      'reed-campaign (body-of-owner)',
      'reed-campaign (body-named-before)',
    ],
    [
      '⟦The campaign of Tom Reed⟧ ⟨said⟩ {no}. ⟦The office of Tom Reed⟧ ⟨said⟩ {so}.',
      'reed-campaign (body-of-owner)',
      'office-of-tom-reed (body-of-owner)',
    ],
  ],
  'which of several bodies': [
    [
      'The Water Authority met. ⟦The authority⟧ ⟨said⟩ {no}. ⟦The agency⟧ ⟨said⟩ {so}.',
      'water-authority (body-named-before)',
      'water-authority (body-named-before)',
    ],
    ['The Grain Board met. The Fish Board met. ⟦The board⟧ ⟨said⟩ {no}.', 'fish-board (body-named-before)'],
    [`The Grain Board met. ${RAIN.repeat(9)}⟦The board⟧ ⟨said⟩ {no}.`, 'grain-board (body-named-before)'],
    ['⟦The board⟧ ⟨said⟩ {no}. The Grain Board met.', 'unnamed-board-in-one (unnamed)'],
    ['# ⟦Board⟧ ⟨says⟩ {no}\nThe Grain Board met. The Fish Board met.', 'grain-board (body-named-before)'],
    ['Kelnov came. ⟦The company⟧ ⟨said⟩ {no}.', 'unnamed-company-in-one (unnamed)'],
    [
      `SPA and Tilos Grain Inc. met. ${RAIN.repeat(9)}⟦The company⟧ ⟨said⟩ {no}.`,
      'tilos-grain-inc (body-named-before)',
    ],
    [
      'Zenda TV met. ⟦The station⟧ ⟨said⟩ {no}. ⟦The ministry⟧ ⟨said⟩ {so}.',
      'zenda-tv (body-named-before)',
      'unnamed-ministry-in-one (unnamed)',
    ],
    [
      '⟦Tilos Herald and Zenda TV⟧ ⟨said⟩ {no}. ⟦The newspaper⟧ ⟨said⟩ {so}.',
      'tilos-herald+zenda-tv (joint)',
      'unnamed-newspaper-in-one (unnamed)',
    ],
    [
      '⟦Ruritania’s ministry of trade⟧ ⟨said⟩ {no}. ⟦The ministry of trade⟧ ⟨said⟩ {so}. ⟦The trade ministry⟧ ⟨said⟩ {no}.',
      'ruritania-ministry-of-trade (body-of-state)',
      'ruritania-ministry-of-trade (body-named-before)',
      'ruritania-ministry-of-trade (body-named-before)',
    ],
    [
      '⟦The port authority in Zenda⟧ ⟨said⟩ {so}. ⟦A port authority⟧ ⟨said⟩ {no}. ⟦Another port authority⟧ ⟨said⟩ {so}.',
      'port-authority (body-by-description)',
      'unnamed-port-authority-in-one (unnamed)',
      'unnamed-port-authority-2-in-one (unnamed)',
    ],
    [
      '⟦The country⟧ ⟨said⟩ {no}. ⟦The nation of Ruritania⟧ ⟨said⟩ {no}.',
      'unnamed-country-in-one (unnamed)',
      'ruritania (state-by-government)',
    ],
    [
      '⟦The Ruritanian navy⟧ ⟨said⟩ {no}. ⟦The navy⟧ ⟨said⟩ {so}. ⟦A navy⟧ ⟨said⟩ {so}.',
      'ruritanian-navy (body-of-state)',
      'ruritanian-navy (body-named-before)',
      'unnamed-navy-in-one (unnamed)',
    ],
    [
      '⟦A bank⟧ ⟨said⟩ {no}. ⟦It⟧ ⟨said⟩ {so}.',
      'unnamed-bank-in-one (unnamed)',
      'unnamed-bank-in-one (pronoun-it)',
    ],
  ],
};
