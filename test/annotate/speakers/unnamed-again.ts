import type { Answers } from './answer.ts';

/** Texts in which somebody is called by another word than before, with who it is, as in `answers`. */
export const unnamedAgain: Answers = {
  'an unnamed voice by a broader noun': [
    [
      'Minister Tom Reed came. ⟦A Zenda diplomat⟧ ⟨said⟩ {no}. ⟦The official⟧ ⟨said⟩ {so}. ⟦The diplomat⟧ ⟨said⟩ {so}.',
      'unnamed-zenda-diplomat-in-one (unnamed)',
      'unnamed-zenda-diplomat-in-one (unnamed-again)',
      'unnamed-zenda-diplomat-in-one (unnamed-again)',
    ],
    [
      '⟦A Zenda diplomat⟧ ⟨said⟩ {no}. ⟦Minister Tom Reed⟧ ⟨said⟩ {so}. ⟦The official⟧ ⟨said⟩ {so}.',
      'unnamed-zenda-diplomat-in-one (unnamed)',
      'tom-reed (name)',
      'tom-reed (role-named-before)',
    ],
    [
      '⟦A Zenda diplomat⟧ ⟨said⟩ {no}. ⟦The Tilos official⟧ ⟨said⟩ {so}. ⟦The tenant⟧ ⟨said⟩ {so}.',
      'unnamed-zenda-diplomat-in-one (unnamed)',
      'unnamed-tilos-official-in-one (unnamed)',
      'unnamed-tenant-in-one (unnamed)',
    ],
    [
      '⟦Two diplomats⟧ ⟨said⟩ {no}. ⟦The official⟧ ⟨said⟩ {so}.',
      'unnamed-two-diplomats-in-one (unnamed)',
      'unnamed-official-in-one (unnamed)',
    ],
  ],
  'documents by a shorter word': [
    [
      '⟦The harbour chief’s yearly report⟧ ⟨said⟩ {no}. ⟦The report⟧ ⟨said⟩ {so}. ⟦A report⟧ ⟨said⟩ {so}.',
      'unnamed-harbour-chief-yearly-report-in-one (unnamed)',
      'unnamed-harbour-chief-yearly-report-in-one (unnamed-again)',
      'unnamed-report-in-one (unnamed)',
    ],
    [
      '⟦Tom Reed’s yearly report⟧ ⟨said⟩ {no}. ⟦The report⟧ ⟨said⟩ {so}.',
      'tom-reed (document-maker)',
      'tom-reed (unnamed-again)',
    ],
    [
      'It rained; ⟦exit polls⟧ ⟨said⟩ {no}. ⟦Polls⟧ ⟨said⟩ {so}. ⟦The polls⟧ ⟨said⟩ {so}.',
      'unnamed-exit-polls-in-one (unnamed)',
      'unnamed-polls-in-one (unnamed)',
      'unnamed-polls-in-one (unnamed-again)',
    ],
  ],
  'what they are called by': [
    ['“No,” ⟨said⟩ ⟦one⟧, ⟦who⟧ ⟨opposes⟩ {so}.', '?', 'unnamed-one-2-in-one (unnamed)'],
    ['⟦Some of the pilots⟧ ⟨said⟩ {no}.', 'unnamed-some-of-the-pilots-in-one (unnamed)'],
    ['⟦Those who left⟧ ⟨said⟩ {no}.', 'unnamed-those-who-left-in-one (unnamed)'],
    ['⟦Those surveyed⟧ ⟨said⟩ {no}.', 'unnamed-those-surveyed-in-one (unnamed)'],
    ['⟦Those old pilots⟧ ⟨said⟩ {no}.', 'unnamed-old-pilots-in-one (unnamed)'],
  ],
  'those who are said to have no name': [
    [
      'Minister Tom Reed came. ⟦The official, who asked not to be named,⟧ ⟨said⟩ {no}. ⟦The official⟧ ⟨said⟩ {so}.',
      'unnamed-official-in-one (unnamed)',
      'unnamed-official-in-one (unnamed-again)',
    ],
    [
      'Minister Tom Reed came. ⟦The official⟧ ⟨said⟩ {no}, and did not say who was named.',
      'tom-reed (role-named-before)',
    ],
    [
      'Minister Tom Reed came, two officials said. ⟦The same official⟧ ⟨said⟩ {no}. ⟦The same minister⟧ ⟨said⟩ {so}.',
      'unnamed-official-in-one (unnamed)',
      'tom-reed (role-named-before)',
    ],
    [
      '# ⟦Official⟧ ⟨says⟩ {no}\nAnn Lund, a former Zenda official, came.',
      'unnamed-official-in-one (unnamed)',
    ],
    ['# ⟦Official⟧ ⟨says⟩ {no}\nAnn Lund, a Zenda official, came.', 'ann-lund (role-in-heading)'],
  ],
  'those who speak for a body': [
    [
      '⟦A Hentzau Watch spokesman⟧ ⟨said⟩ {no}. ⟦He⟧ ⟨said⟩ {so}. ⟦The spokesman⟧ ⟨said⟩ {so}. ⟦It⟧ ⟨said⟩ {so}. ⟦She⟧ ⟨said⟩ {so}.',
      'hentzau-watch (body-by-spokesman)',
      'hentzau-watch (pronoun-person)',
      'hentzau-watch (unnamed-again)',
      '?',
      '?',
    ],
    [
      '⟦The Hentzau Watch’s chief spokeswoman⟧ ⟨said⟩ {no}. ⟦A spokesperson for the Hentzau Watch⟧ ⟨said⟩ {so}.',
      'hentzau-watch (body-by-spokesman)',
      'hentzau-watch (body-by-spokesman)',
    ],
    [
      '⟦A former Hentzau Watch spokesman⟧ ⟨said⟩ {no}. ⟦A retired spokesperson for the Hentzau Watch⟧ ⟨said⟩ {so}.',
      'unnamed-former-hentzau-watch-spokesman-in-one (unnamed)',
      'unnamed-retired-spokesperson-for-the-hentzau-watch-in-one (unnamed)',
    ],
    [
      '⟦A Ruritanian grain ministry spokesman⟧ ⟨said⟩ {no}. ⟦A grain ministry spokesman⟧ ⟨said⟩ {so}.',
      'ruritania-grain-ministry (body-by-spokesman)',
      'unnamed-grain-ministry-spokesman-in-one (unnamed)',
    ],
    [
      '⟦Hentzau Watch spokeswoman Ann Lund⟧ ⟨said⟩ {no}. ⟦The Hentzau Watch spokeswoman⟧ ⟨said⟩ {so}. ⟦A spokesman for Tom Reed of Hentzau Watch⟧ ⟨said⟩ {so}.',
      'ann-lund (name)',
      'ann-lund (role-named-before)',
      'unnamed-spokesman-for-tom-reed-of-hentzau-watch-in-one (unnamed)',
    ],
    ['⟦A Hentzau Watch official⟧ ⟨said⟩ {no}.', 'unnamed-hentzau-watch-official-in-one (unnamed)'],
  ],
  'those who know of it': [
    [
      '⟦A person briefed on the grain⟧ ⟨said⟩ {no}. ⟦The source⟧ ⟨said⟩ {so}.',
      'unnamed-person-briefed-on-the-grain-in-one (unnamed)',
      'unnamed-person-briefed-on-the-grain-in-one (unnamed-again)',
    ],
    [
      '⟦Riverland ministers familiar with the grain⟧ ⟨said⟩ {no}. ⟦Riverland ministers⟧ ⟨said⟩ {so}.',
      'unnamed-riverland-ministers-familiar-with-the-grain-in-one (unnamed)',
      'riverlanders (name-in-pack)',
    ],
    [
      '⟦Lawmakers involved in it⟧ ⟨said⟩ {no}. ⟦Lawmakers⟧ ⟨said⟩ {so}.',
      'unnamed-lawmakers-involved-in-it-in-one (unnamed)',
      'lawmakers (group)',
    ],
    [
      '⟦A mayor, who declined to be named,⟧ ⟨said⟩ {no}.\n⟦Tom Reed, a mayor,⟧ ⟨said⟩ {so}.',
      'unnamed-mayor-in-one (unnamed)',
      'tom-reed (name)',
    ],
    [
      '⟦A mayor, who was not authorized to speak,⟧ ⟨said⟩ {no}.\n⟦Tom Reed, a mayor,⟧ ⟨said⟩ {so}.',
      'unnamed-mayor-in-one (unnamed)',
      'tom-reed (name)',
    ],
    [
      '⟦A mayor, who was authorized to speak,⟧ ⟨said⟩ {no}.\n⟦Tom Reed, a mayor,⟧ ⟨said⟩ {so}.',
      'tom-reed (role-named-later)',
      'tom-reed (name)',
    ],
  ],
  'leaders of parties': [
    ['Tom Reed, the grain minister, came. ⟦The Linden Party leader⟧ ⟨said⟩ {no}.', 'tom-reed (epithet)'],
    [
      'Tom Reed, the grain minister, came. ⟦The leader of the Linden faction⟧ ⟨said⟩ {no}.',
      'tom-reed (epithet)',
    ],
    [
      'President Tom Reed came. ⟦The Linden Party leader⟧ ⟨said⟩ {no}.',
      'unnamed-linden-party-leader-in-one (unnamed)',
    ],
    [
      'Tom Reed, the grain minister, came. ⟦The Linden leader⟧ ⟨said⟩ {no}.',
      'unnamed-linden-leader-in-one (unnamed)',
    ],
    [
      'Tom Reed and Ann Lund came. ⟦The Linden Party leader⟧ ⟨said⟩ {no}.',
      'unnamed-linden-party-leader-in-one (unnamed)',
    ],
  ],
  'members of parliament by their place': [
    [
      'Tom Reed, spokesman of the senate grain committee, came. ⟦The representative of the people of Zenda⟧ ⟨said⟩ {no}.',
      'tom-reed (role-named-before)',
    ],
    [
      'Tom Reed, spokesman of the senate grain committee, came. ⟦The MP for Zenda⟧ ⟨said⟩ {no}. ⟦The Zenda lawmaker⟧ ⟨said⟩ {no}.',
      'tom-reed (role-named-before)',
      'tom-reed (role-named-before)',
    ],
    [
      'Tom Reed, a Zenda lawmaker, met Ann Lund, a Tilos lawmaker. ⟦The Zenda lawmaker⟧ ⟨said⟩ {no}. ⟦The Tilos lawmaker⟧ ⟨said⟩ {no}.',
      'tom-reed (role-named-before)',
      'ann-lund (role-named-before)',
    ],
    [
      'Tom Reed, spokesman of the senate grain committee, came. ⟦The representative of Zenda Grain⟧ ⟨said⟩ {no}.',
      'unnamed-representative-of-zenda-grain-in-one (unnamed)',
    ],
  ],
  'adverbs behind the subject': [
    [
      '⟦Ruritania long⟧ ⟨has said⟩ {no}. ⟦The mayor then⟧ ⟨said⟩ {no}. ⟦He now⟧ ⟨says⟩ {so}.',
      'ruritania (name-in-pack)',
      'unnamed-mayor-in-one (unnamed)',
      'unnamed-mayor-in-one (pronoun-person)',
    ],
    ['⟦Ann Long⟧ ⟨said⟩ {no}. ⟦Mayors of long ago⟧ ⟨said⟩ {no}.', 'ann-long (name)', '?'],
  ],
  'no other office': [
    [
      'Vice President Tom Reed came. ⟦The president⟧ ⟨said⟩ {no}. ⟦The vice president⟧ ⟨said⟩ {no}.',
      'unnamed-president-in-one (unnamed)',
      'tom-reed (role-named-before)',
    ],
    [
      'Opposition leader Tom Reed came. ⟦The leader⟧ ⟨said⟩ {no}. ⟦The opposition leader⟧ ⟨said⟩ {no}.',
      'unnamed-leader-in-one (unnamed)',
      'tom-reed (role-named-before)',
    ],
  ],
  'pronouns before who is named behind them': [
    [
      '⟦Two officials⟧ ⟨said⟩ {no}. The Zenda Border Guards met. {⟦They⟧ ⟨concluded⟩ {that it rained}}, ⟦the officials⟧ ⟨said⟩.',
      'unnamed-two-officials-in-one (unnamed)',
      'zenda-border-guards (pronoun-they)',
      'unnamed-two-officials-in-one (unnamed-again)',
    ],
    [
      '⟦Tom Reed⟧ ⟨said⟩ {no}. Ann Lund came. {⟦She⟧ ⟨said⟩ {that it rained}}, ⟦he⟧ ⟨said⟩.',
      'tom-reed (name)',
      'ann-lund (pronoun-person)',
      'tom-reed (pronoun-person)',
    ],
    [
      '⟦Tom Reed⟧ ⟨sang⟩ {no}. Boris Kelnov, ⟦he⟧ ⟨said⟩, {had left}.',
      'tom-reed (name)',
      'tom-reed (pronoun-person)',
    ],
  ],
};
