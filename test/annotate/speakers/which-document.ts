import type { Answers } from './answer.ts';

/** A sentence of six tokens. */
const RAIN = 'It rained again all day. ';
const OLD = 'old ';
/** A paragraph. */
const LINE = 'It rained.\n';

/** Texts in which documents speak, with whose they are, as in `answers`. */
export const whichDocument: Answers = {
  'whose a document is, told beside another word for it': [
    [
      'The Zenda Times ran a long and very angry feature. ⟦The piece⟧ ⟨said⟩ {no}.',
      'zenda-times (document-introduced)',
    ],
    [
      'The Zenda Times ran a long and very sad angry feature. ⟦The piece⟧ ⟨said⟩ {no}.',
      'unnamed-piece-in-one (unnamed)',
    ],
    ['The Zenda Times ran, in May, a feature. ⟦The piece⟧ ⟨said⟩ {no}.', 'unnamed-piece-in-one (unnamed)'],
    ['The Zenda Times wrote a feature. ⟦The piece⟧ ⟨said⟩ {no}.', 'unnamed-piece-in-one (unnamed)'],
    ['Tom Reed ran a feature. ⟦The piece⟧ ⟨said⟩ {no}.', 'unnamed-piece-in-one (unnamed)'],
    [
      'A recent Zenda Times big national opinion survey came. ⟦The survey⟧ ⟨found⟩ {so}.',
      'zenda-times (document-introduced)',
    ],
    [
      'A recent Zenda Times very big national opinion survey came. ⟦The survey⟧ ⟨found⟩ {so}.',
      'unnamed-survey-in-one (unnamed)',
    ],
    ['The Zenda Times saw the survey. ⟦The survey⟧ ⟨found⟩ {so}.', 'unnamed-survey-in-one (unnamed)'],
    ['The Zenda Times has survey plans. ⟦The survey⟧ ⟨found⟩ {so}.', 'unnamed-survey-in-one (unnamed)'],
    ['The Zenda Times on survey day slept. ⟦The survey⟧ ⟨found⟩ {so}.', 'unnamed-survey-in-one (unnamed)'],
    ['A Ruritania survey came. ⟦The survey⟧ ⟨found⟩ {so}.', 'unnamed-survey-in-one (unnamed)'],
    [
      'A survey from the well-known Grain Board came. ⟦The survey⟧ ⟨found⟩ {so}.',
      'grain-board (document-introduced)',
    ],
    [
      'A survey from the old well-known Grain Board came. ⟦The survey⟧ ⟨found⟩ {so}.',
      'unnamed-survey-in-one (unnamed)',
    ],
    ['A survey of the Grain Board came. ⟦The survey⟧ ⟨found⟩ {so}.', 'unnamed-survey-in-one (unnamed)'],
    ['A survey by, say, the Grain Board came. ⟦The survey⟧ ⟨found⟩ {so}.', 'unnamed-survey-in-one (unnamed)'],
    [
      'A Zenda Times–Grain Board poll came. ⟦The poll⟧ ⟨found⟩ {so}.',
      'zenda-times+grain-board (document-introduced)',
    ],
    ['A Zenda Times/Zenda Times poll came. ⟦The poll⟧ ⟨found⟩ {so}.', 'zenda-times (document-introduced)'],
    ['A Tom Reed/Zenda Times poll came. ⟦The poll⟧ ⟨found⟩ {so}.', 'zenda-times (document-introduced)'],
  ],
  'which of two': [
    [
      'A Zenda Times survey came. A Grain Board survey came. ⟦The survey⟧ ⟨found⟩ {so}.',
      'grain-board (document-introduced)',
    ],
    [
      'A Zenda Times survey came. ⟦The survey⟧ ⟨found⟩ {so}. A Grain Board survey came. ⟦The survey⟧ ⟨found⟩ {no}.',
      'zenda-times (document-introduced)',
      'grain-board (document-introduced)',
    ],
    [
      'A Zenda Times survey came. A Grain Board poll came. ⟦The survey⟧ ⟨found⟩ {so}. ⟦The study⟧ ⟨found⟩ {so}. ⟦The column⟧ ⟨said⟩ {no}.',
      'zenda-times (document-introduced)',
      'grain-board (document-introduced)',
      'unnamed-column-in-one (unnamed)',
    ],
    [
      '⟦A new survey⟧ ⟨shows⟩ {so}. ⟦A new poll⟧ ⟨shows⟩ {so}. The Zenda Times survey is of May.',
      'zenda-times (document-introduced)',
      'unnamed-new-poll-in-one (unnamed)',
    ],
    [
      `A Zenda Times survey came. ${RAIN.repeat(41)}⟦The study⟧ ⟨found⟩ {so}.`,
      'zenda-times (document-introduced)',
    ],
    [
      `A Zenda Times survey came. ${RAIN.repeat(42)}⟦The study⟧ ⟨found⟩ {so}.`,
      'unnamed-study-in-one (unnamed)',
    ],
    [
      `A Zenda Times survey came. ${RAIN.repeat(42)}⟦The survey⟧ ⟨found⟩ {so}.`,
      'zenda-times (document-introduced)',
    ],
    [
      `⟦A new survey⟧ ⟨shows⟩ {so}. ${RAIN.repeat(23)}The Zenda Times survey is of May.`,
      'zenda-times (document-introduced)',
    ],
    [
      `⟦A new survey⟧ ⟨shows⟩ {so}. ${RAIN.repeat(24)}The Zenda Times survey is of May.`,
      'unnamed-new-survey-in-one (unnamed)',
    ],
    [
      `${LINE.repeat(2)}⟦A new survey⟧ ⟨shows⟩ {so}. The Zenda Times survey is of May.`,
      'zenda-times (document-introduced)',
    ],
    [
      `${LINE.repeat(3)}⟦A new survey⟧ ⟨shows⟩ {so}. The Zenda Times survey is of May.`,
      'unnamed-new-survey-in-one (unnamed)',
    ],
    ['# ⟦Survey⟧ ⟨shows⟩ {rain}\nA Zenda Times survey came.', 'zenda-times (document-introduced)'],
    [
      '⟦This survey⟧ ⟨shows⟩ {so}. A Zenda Times survey came. ⟦This survey⟧ ⟨shows⟩ {so}.',
      'unnamed-survey-in-one (unnamed)',
      'unnamed-survey-in-one (unnamed-again)',
    ],
    [
      '⟦A survey of May⟧ ⟨shows⟩ {so}. ⟦The survey⟧ ⟨shows⟩ {so}. ⟦A survey⟧ ⟨shows⟩ {so}.',
      'unnamed-survey-in-one (unnamed)',
      'unnamed-survey-in-one (unnamed-again)',
      'unnamed-survey-2-in-one (unnamed)',
    ],
  ],
  'who put out a letter in which they were quoted': [
    [
      'In the same long letter, ⟦Tom Reed⟧ ⟨said⟩ {no}. ⟦The letter⟧ ⟨said⟩ {so}.',
      'tom-reed (name)',
      'tom-reed (document-before)',
    ],
    [
      '⟦Tom Reed⟧ ⟨said⟩ {that in the same letter it rained}. ⟦The letter⟧ ⟨said⟩ {so}.',
      'tom-reed (name)',
      'tom-reed (document-before)',
    ],
    [
      '⟦Tom Reed⟧ ⟨said⟩ {that in the letter it rained}. ⟦The letter⟧ ⟨said⟩ {so}.',
      'tom-reed (name)',
      'unnamed-letter-in-one (unnamed)',
    ],
    [
      'Ann Lund sent a letter to ⟦Tom Reed⟧, ⟨saying⟩ {no}. ⟦The letter⟧ ⟨said⟩ {so}.',
      'tom-reed (name)',
      'unnamed-letter-in-one (unnamed)',
    ],
    [
      'In a letter to Ann Lund, ⟦Tom Reed⟧ ⟨said⟩ {no}. ⟦The letter⟧ ⟨said⟩ {so}.',
      'tom-reed (name)',
      'tom-reed (document-before)',
    ],
    [
      '⟦Tom Reed⟧ ⟨said⟩ {no} in a letter; ⟦Ann Lund⟧ ⟨said⟩ {so} in a post. ⟦The letter⟧ ⟨said⟩ {so}. ⟦The post⟧ ⟨said⟩ {so}.',
      'tom-reed (name)',
      'ann-lund (name)',
      'tom-reed (document-before)',
      'ann-lund (document-before)',
    ],
    [
      '⟦Tom Reed⟧ ⟨said⟩ {no}; the letter came. ⟦The letter⟧ ⟨said⟩ {so}.',
      'tom-reed (name)',
      'unnamed-letter-in-one (unnamed)',
    ],
    [
      'The letter came; ⟦Tom Reed⟧ ⟨said⟩ {no}. ⟦The letter⟧ ⟨said⟩ {so}.',
      'tom-reed (name)',
      'unnamed-letter-in-one (unnamed)',
    ],
    [
      'A letter came. ⟦Tom Reed⟧ ⟨said⟩ {no}. ⟦The letter⟧ ⟨said⟩ {so}.',
      'tom-reed (name)',
      'unnamed-letter-in-one (unnamed)',
    ],
    [
      'In a letter ⟦Tom Reed⟧ ⟨said⟩ {no} and ⟦Ann Lund⟧ ⟨said⟩ {so}. ⟦The letter⟧ ⟨said⟩ {so}.',
      'tom-reed (name)',
      'ann-lund (name)',
      'tom-reed (document-before)',
    ],
    [
      'In a letter, ⟦Tom Reed⟧ ⟨said⟩ {no}. In a letter, ⟦Ann Lund⟧ ⟨said⟩ {so}. ⟦The letter⟧ ⟨said⟩ {so}.',
      'tom-reed (name)',
      'ann-lund (name)',
      'ann-lund (document-before)',
    ],
    [
      'In a letter, ⟦Tom Reed⟧ ⟨said⟩ {no}. ⟦A letter⟧ ⟨said⟩ {so}. ⟦This letter⟧ ⟨said⟩ {so}.',
      'tom-reed (name)',
      'unnamed-letter-in-one (unnamed)',
      'unnamed-letter-in-one (document-before)',
    ],
    [
      `In a letter read on an ${OLD.repeat(20)}day ⟦Tom Reed⟧ ⟨said⟩ {no}. ⟦The letter⟧ ⟨said⟩ {so}.`,
      'tom-reed (name)',
      'tom-reed (document-before)',
    ],
    [
      `In a letter read on an ${OLD.repeat(21)}day ⟦Tom Reed⟧ ⟨said⟩ {no}. ⟦The letter⟧ ⟨said⟩ {so}.`,
      'tom-reed (name)',
      'unnamed-letter-in-one (unnamed)',
    ],
    [
      `⟦Tom Reed⟧ ⟨said⟩ on an ${OLD.repeat(18)}day in a letter {no}. ⟦The letter⟧ ⟨said⟩ {so}.`,
      'tom-reed (name)',
      'tom-reed (document-before)',
    ],
    [
      `⟦Tom Reed⟧ ⟨said⟩ on an ${OLD.repeat(19)}day in a letter {no}. ⟦The letter⟧ ⟨said⟩ {so}.`,
      'tom-reed (name)',
      'unnamed-letter-in-one (unnamed)',
    ],
    [
      `In the same letter read on an ${OLD.repeat(60)}day ⟦Tom Reed⟧ ⟨said⟩ {no}. ⟦The letter⟧ ⟨said⟩ {so}.`,
      'tom-reed (name)',
      'tom-reed (document-before)',
    ],
    [
      `In the same letter read on an ${OLD.repeat(95)}day ⟦Tom Reed⟧ ⟨said⟩ {no}. ⟦The letter⟧ ⟨said⟩ {so}.`,
      'tom-reed (name)',
      'tom-reed (document-before)',
    ],
    [
      `In the same letter read on an ${OLD.repeat(96)}day ⟦Tom Reed⟧ ⟨said⟩ {no}. ⟦The letter⟧ ⟨said⟩ {so}.`,
      'tom-reed (name)',
      'unnamed-letter-in-one (unnamed)',
    ],
    [
      `⟦Tom Reed⟧ ⟨said⟩ on an ${OLD.repeat(92)}day in the same letter {no}. ⟦The letter⟧ ⟨said⟩ {so}.`,
      'tom-reed (name)',
      'tom-reed (document-before)',
    ],
    [
      `⟦Tom Reed⟧ ⟨said⟩ on an ${OLD.repeat(93)}day in the same letter {no}. ⟦The letter⟧ ⟨said⟩ {so}.`,
      'tom-reed (name)',
      'unnamed-letter-in-one (unnamed)',
    ],
  ],
  'a document of whoever is being talked of': [
    [
      '⟦The National Grain Board⟧ ⟨said⟩ {no}. ⟦The data⟧ ⟨said⟩ {so}. ⟦The statement⟧ ⟨said⟩ {so}. ⟦The survey⟧ ⟨said⟩ {so}.',
      'national-grain-board (name)',
      'national-grain-board (document-of-focus)',
      'national-grain-board (document-of-focus)',
      'unnamed-survey-in-one (unnamed)',
    ],
    [
      '⟦The National Grain Board⟧ ⟨said⟩ {no}. It rained. ⟦The statement⟧ ⟨said⟩ {so}.',
      'national-grain-board (name)',
      'national-grain-board (document-of-focus)',
    ],
    [
      `⟦The National Grain Board⟧ ⟨said⟩ {no}. ${RAIN.repeat(4)}⟦The statement⟧ ⟨said⟩ {so}.`,
      'national-grain-board (name)',
      'unnamed-statement-in-one (unnamed)',
    ],
    [
      '⟦A board⟧ ⟨said⟩ {no}. ⟦The statement⟧ ⟨said⟩ {so}.',
      'unnamed-board-in-one (unnamed)',
      'unnamed-statement-in-one (unnamed)',
    ],
    [
      '⟦The National Grain Board⟧ ⟨said⟩ {no}. ⟦The Zenda Times⟧ ⟨said⟩ {so}. ⟦The minutes⟧ ⟨said⟩ {so}.',
      'national-grain-board (name)',
      'zenda-times (name-in-pack)',
      'national-grain-board (document-of-focus)',
    ],
    [
      '⟦The Three Powers⟧ ⟨said⟩ {no}. ⟦The figures⟧ ⟨said⟩ {so}. ⟦The communique⟧ ⟨said⟩ {so}.',
      'three-powers (name-in-pack)',
      'three-powers (document-of-focus)',
      'three-powers (document-of-focus)',
    ],
    [
      '⟦Ruritania⟧ ⟨said⟩ {no}. ⟦The minutes⟧ ⟨said⟩ {so}. ⟦The data⟧ ⟨said⟩ {so}.',
      'ruritania (name-in-pack)',
      'unnamed-minutes-in-one (unnamed)',
      'unnamed-data-in-one (unnamed)',
    ],
    [
      '⟦Ruritania⟧ ⟨said⟩ {no}. ⟦The statement⟧ ⟨said⟩ {so}.',
      'ruritania (name-in-pack)',
      'ruritania (document-of-focus)',
    ],
    [
      '⟦The Court of Zenda⟧ ⟨rule⟩ {so}. ⟦The verdict⟧ ⟨said⟩ {no}. ⟦The survey⟧ ⟨said⟩ {no}.',
      'court-of-zenda (name)',
      'court-of-zenda (document-before)',
      'unnamed-survey-in-one (unnamed)',
    ],
    [
      '⟦The Court of Zenda⟧ may ⟨uphold⟩ {so}. ⟦The opinion⟧ ⟨said⟩ {no}.',
      'court-of-zenda (name)',
      'court-of-zenda (document-before)',
    ],
  ],
  'whom the sentence tells of as having sent it': [
    ['Tom Reed sent the old grain board ⟦a letter⟧ ⟨stating⟩ {so}.', 'tom-reed (document-sender)'],
    [
      'Tom Reed sent the very old fish and grain board ⟦a letter⟧ ⟨stating⟩ {so}.',
      'unnamed-letter-in-one (unnamed)',
    ],
    ['Tom Reed got the board ⟦a letter⟧ ⟨stating⟩ {so}.', 'unnamed-letter-in-one (unnamed)'],
    ['It rained. Sent ⟦a letter⟧ ⟨stating⟩ {so}.', 'unnamed-letter-in-one (unnamed)'],
    [
      'The big old north coast grain board issued ⟦a leaflet⟧ ⟨saying⟩ {no}.',
      'big-old-north-coast-grain-board (document-sender)',
    ],
    [
      'The very big old north coast grain board issued ⟦a leaflet⟧ ⟨saying⟩ {no}.',
      'very-big-old-north-coast-grain-board (document-sender)',
    ],
    [
      'The very big cold old north coast grain board issued ⟦a leaflet⟧ ⟨saying⟩ {no}.',
      'unnamed-leaflet-in-one (unnamed)',
    ],
  ],
  'those who put their names to it': [
    [
      'In a letter, ⟦Tom Reed and Ann Lund⟧ ⟨said⟩ {no}. ⟦The signatories⟧ ⟨said⟩ {so}. ⟦Signatories⟧ ⟨said⟩ {so}.',
      'tom-reed+ann-lund (joint)',
      'tom-reed+ann-lund (document-maker)',
      'signatories (group)',
    ],
    [
      '⟦The authors of the letter, who include Ann Lund,⟧ ⟨said⟩ {no}.',
      'unnamed-authors-of-the-letter-in-one (unnamed)',
    ],
    [
      '⟦The authors of the letter, including Ann Lund and Tom Reed,⟧ ⟨said⟩ {no}. ⟦The letter⟧ ⟨said⟩ {so}.',
      'ann-lund+tom-reed (document-maker)',
      'ann-lund+tom-reed (document-before)',
    ],
    ['⟦The pilots, including Ann Lund and Tom Reed,⟧ ⟨said⟩ {no}.', 'unnamed-pilots-in-one (unnamed)'],
    [
      '⟦The authors of the dam, including Ann Lund and Tom Reed,⟧ ⟨said⟩ {no}. ⟦The dam⟧ ⟨said⟩ {so}.',
      'ann-lund+tom-reed (document-maker)',
      'unnamed-dam-in-one (unnamed)',
    ],
  ],
  'by whom it was made': [
    ['⟦A report by the Zenda law professor Jane Hale⟧ ⟨said⟩ {no}.', 'jane-hale (document-maker)'],
    ['⟦A report by the Hentzau Watch analyst Jane Hale⟧ ⟨said⟩ {no}.', 'jane-hale (document-maker)'],
    [
      '⟦A report by the Hentzau Watch former award-winning science reporter Jane Hale⟧ ⟨said⟩ {no}.',
      'jane-hale (document-maker)',
    ],
    ['⟦A report by the Zenda Times, near Jane Hale,⟧ ⟨said⟩ {no}.', 'zenda-times (document-maker)'],
    ['⟦A report by Zenda Times and Jane Hale⟧ ⟨said⟩ {no}.', 'zenda-times+jane-hale (document-maker)'],
    ['⟦A report by the Zenda Times⟧ and Jane Hale ⟨said⟩ {no}.', 'zenda-times (document-maker)'],
    ['⟦A report in May by the old Zenda Times⟧ ⟨said⟩ {no}.', 'zenda-times (document-maker)'],
    ['⟦A report in the month of May by Tom Reed⟧ ⟨said⟩ {no}.', 'tom-reed (document-maker)'],
    ['⟦A report which came by Tom Reed⟧ ⟨said⟩ {no}.', 'unnamed-report-in-one (unnamed)'],
    ['⟦A report quoted by Tom Reed⟧ ⟨said⟩ {no}.', 'unnamed-report-in-one (unnamed)'],
    ['⟦A letter signed by Tom Reed and Ann Lund⟧ ⟨said⟩ {no}.', 'tom-reed+ann-lund (document-maker)'],
    ['⟦A speech Tom Reed read in May⟧ ⟨said⟩ {no}.', 'unnamed-speech-tom-reed-read-in-may-in-one (unnamed)'],
    ['⟦The letter Tom Reed sent⟧ ⟨said⟩ {no}.', 'tom-reed (document-maker)'],
    ['⟦The plan, drafted by Ruritania, which is old,⟧ ⟨asks⟩ {so}.', 'ruritania (document-maker)'],
    ['⟦The plan, drafted with Tom Reed,⟧ ⟨asks⟩ {so}.', 'unnamed-plan-in-one (unnamed)'],
    ['⟦The plan, drafted by experts,⟧ ⟨asks⟩ {so}.', 'unnamed-plan-in-one (unnamed)'],
    [
      '⟦The plan, drafted by the old and tired and sad and poor mayor Tom Reed,⟧ ⟨asks⟩ {so}.',
      'tom-reed (document-maker)',
    ],
    [
      'Tom Reed came. ⟦His report⟧ ⟨said⟩ {no}. ⟦Their report⟧ ⟨said⟩ {so}.',
      'tom-reed (document-maker)',
      'unnamed-report-in-one (unnamed)',
    ],
    [
      '⟦The Grain Board’s own survey⟧ ⟨said⟩ {no}. ⟦The bank’s own survey⟧ ⟨said⟩ {no}.',
      'grain-board (document-maker)',
      'unnamed-bank-own-survey-in-one (unnamed)',
    ],
    ['Mayor Tom Reed came. ⟦The mayor’s letter⟧ ⟨said⟩ {no}.', 'tom-reed (document-maker)'],
  ],
  'made by two, sent by somebody, or by nobody told': [
    [
      '⟦The Grain Board and Tom Reed⟧ ⟨said⟩ {no}. ⟦The figures⟧ ⟨said⟩ {so}.',
      'grain-board+tom-reed (joint)',
      'unnamed-figures-in-one (unnamed)',
    ],
    [
      'The National Grain Board met. It rained. It rained. ⟦The release⟧ ⟨said⟩ {so}.',
      'unnamed-release-in-one (unnamed)',
    ],
    [
      `The National Grain Board met. ${RAIN.repeat(2)}⟦The minutes⟧ ⟨said⟩ {so}.`,
      'national-grain-board (document-of-focus)',
    ],
    [
      `The National Grain Board met. ${RAIN.repeat(6)}⟦The minutes⟧ ⟨said⟩ {so}.`,
      'unnamed-minutes-in-one (unnamed)',
    ],
    ['Tom Reed left. Sent ⟦a letter⟧ ⟨stating⟩ {so}.', 'unnamed-letter-in-one (unnamed)'],
    ['Ruritania issued ⟦a statement⟧ ⟨saying⟩ {so}.', 'ruritania (document-sender)'],
    ['The Reed camp issued ⟦a statement⟧ ⟨saying⟩ {so}.', 'reed-camp (document-sender)'],
    [
      '⟦A letter by the Tilos Guild and the Grain Board⟧ ⟨said⟩ {no}. ⟦The letter⟧ ⟨said⟩ {so}. ⟦It⟧ ⟨said⟩ {so}.',
      'tilos-guild+grain-board (document-maker)',
      'tilos-guild+grain-board (document-before)',
      'tilos-guild+grain-board (document-before)',
    ],
    ['⟦A letter by Tilos Guild head Ann Lund⟧ ⟨said⟩ {no}.', 'ann-lund (document-maker)'],
    ['⟦A letter from the mayor to Ann Lund⟧ ⟨said⟩ {no}.', 'unnamed-letter-in-one (unnamed)'],
    [
      '⟦A letter to Ann Lund by Tom Reed⟧ ⟨said⟩ {no}. ⟦A letter by⟧ ⟨said⟩ {so}.',
      'tom-reed (document-maker)',
      'unnamed-letter-in-one (unnamed)',
    ],
    [
      '⟦A letter, written by Tom Reed and Ann Lund,⟧ ⟨said⟩ {no}. ⟦A memo, written by Tom Reed⟧ ⟨said⟩ {so}.',
      'tom-reed+ann-lund (document-maker)',
      'tom-reed (document-maker)',
    ],
    ['⟦The plan, drafted by the old; Tom Reed,⟧ ⟨asks⟩ {so}.', 'unnamed-plan-in-one (unnamed)'],
    [
      '⟦The Zenda Times letter Tom Reed wrote in May⟧ ⟨said⟩ {no}. ⟦The pilot Tom Reed wrote to⟧ ⟨said⟩ {no}.',
      'tom-reed (document-maker)',
      'unnamed-pilot-tom-reed-wrote-to-in-one (unnamed)',
    ],
    [
      '⟦SPA’s letter⟧ ⟨said⟩ {so}. ⟦The SPA report⟧ ⟨said⟩ {no}.',
      'strelsau-press (document-maker)',
      'strelsau-press (document-maker)',
    ],
    [
      '⟦The results⟧ ⟨said⟩ {no}. ⟦They⟧ ⟨said⟩ {so}. ⟦It⟧ ⟨said⟩ {no}.',
      'unnamed-results-in-one (unnamed)',
      'unnamed-results-in-one (pronoun-they)',
      'nobody (none)',
    ],
    [
      '⟦An order⟧ ⟨said⟩ {no}. ⟦The order⟧ ⟨said⟩ {no}. ⟦It⟧ ⟨said⟩ {no}. ⟦They⟧ ⟨said⟩ {no}.',
      'unnamed-order-in-one (unnamed)',
      'unnamed-order-in-one (unnamed-again)',
      'unnamed-order-in-one (pronoun-it)',
      'nobody (none)',
    ],
  ],
};
