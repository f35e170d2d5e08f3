import type { QuoteRuleName } from '../../../src/annotate/quotes/rules.ts';

/** For each text all that it makes anybody say: the rule and the text, marked. */
type Texts = readonly (readonly (readonly [QuoteRuleName, string])[])[];

/** What is said comes first, and may go on after its cue. */
export const interrupted: Texts = [
  [['quote-verb-source', '{“The dam is safe,”} <said> [he].']],
  [['quote-verb-source', '{“The dam is safe,”} <says> [the mayor].']],
  [['quote-verb-source', '{“The dam will surely be quite safe for long”} <said> [the mayor of Tilos].']],
  [['quote-verb-source', '{“The dam is safe”} – <said> [the mayor].']],
  [['clause-source-verb', '{The dam is safe now}, [he] <said>, and it will hold.']],
  [['clause-source-verb', '{The dam is safe now}, [he] <said>, as he left.']],
  [['clause-source-verb', '{The dam is safe now}, [he] <said>, leaving.']],
  [['clause-source-verb', '{The dam is safe now}, [he] <said> in Tilos.']],
  [['clause-source-verb', '{The dam is safe now}, [he] <said> on Monday.']],
  [['clause-source-verb', '{The dam is safe now}, [he] <said> at a meeting.']],
  [['clause-source-verb', '{The dam is safe now}, [he] <wrote> to farmers.']],
  [['clause-source-verb', '{The dam is safe now}, [he] <said> by phone.']],
  [['clause-source-verb', '{The dam is safe now}, [he] <told> the council.']],
  [['clause-source-verb', 'In the end, [he] <said>, {the dam was safe}.']],
  [['verb-clause', 'In the end, [he] <said> {the dam was safe}.']],
  [['quote-source-verb', '{“The dam is safe,”} [he] <said>, {“and it will hold.”}']],
  [['quote-source-verb', '{“The dam is safe,”} [he] <said>, and {“it will hold.”}']],
  [['quote-source-verb', '{“The dam is safe,”} [he] <said>, and left “old” men.']],
  [
    ['quote-source-verb', '{“The dam is safe,”} [he] <said>, adding that it was old.'],
    ['verb-that', '“The dam is safe,” [he] said, <adding> {that it was old}.'],
  ],
  [['quote-source-verb', '{“The dam is safe,”} [he] <said>, {that it would hold}.']],
  [['quote-source-verb', '{“The dam is safe,”} [he] <told> the council, {“and old.”}']],
  [['quote-source-verb', '{“The dam is safe,”} [he] <said>, speaking to the council in Tilos, {“and old.”}']],
  [['verb-quote', '“The dam is safe.” [He] <said>: {“It will hold.”}']],
  [['quote-source-verb', '{“The dam is safe,”} the agency quoted [Lund] as <saying>.']],
  [['quote-source-verb', '{“The dam is safe,”} the agency quoted [Lund] as <saying>, {“and old.”}']],
  [['clause-source-verb', '{The dam is safe now}, the agency quoted [Lund] as <saying>.']],
  [['quote-source-verb', '{“The dam is safe,”} [Ida Lund, 50, of Tilos, N.H., who votes], <said>.']],
  [['quote-source-verb', '{“The dam is safe,”} [farmers from Tilos who had come for the talks] <said>.']],
  [['quote-verb-source', '{“It is safe,”} <said> [Lund, who left].']],
  [
    ['quote-verb-source', '{“It is safe,”} <said> [Lund], who said “no.”'],
    ['verb-fragment', '“It is safe,” said [Lund], [who] <said> {“no.”}'],
  ],
  [
    ['quote-verb-source', '{“It is safe,”} <said> [Lund], who said it would hold.'],
    ['verb-clause', '“It is safe,” said [Lund], [who] <said> {it would hold}.'],
  ],
  [
    ['quote-verb-source', '{“It is safe,”} <said> [Lund], who asked whether it would hold.'],
    ['verb-wh', '“It is safe,” said [Lund], [who] <asked> {whether it would hold}.'],
  ],
  [['quote-verb-source', '{“It is safe,”} <said> [Lund, now a nurse].']],
  [['quote-verb-source', '{“It is safe,”} <said> [Lund], leaving.']],
  [['quote-verb-source', '{“It is safe,”} <said> [Lund], seen leaving.']],
  [['quote-verb-source', '{“It is safe,”} <said> [Lund, 50, of Tilos].']],
  [['quote-verb-source', '{“It is safe,”} <said> [Lund, a nurse]; he left.']],
  [['quote-verb-source', '{“It is safe,”} <said> [Lund, a clerk in Ames, Iowa], before he left.']],
  [['quote-verb-source', '{“It is safe,”} <said> [Lund, the author of a “good” book].']],
  [['quote-verb-source', '{“It is safe,”} <said> [Lund, the clerk], {“and old.”}']],
  [['quote-verb-source', '{“It is safe,”} <said> [a man involved in it].']],
  [['quote-verb-source', '{“It is safe,”} <said> [a man familiar with it].']],
  [['quote-verb-source', '{“It is safe,”} <said> [a man who left].']],
  [['quote-verb-source', '{“It is safe,”} <said> [a man that left].']],
  [['quote-verb-source', '{“It is safe,”} <said> [a man] that day.']],
  [['quote-verb-source', '{“It is safe,”} <said> [a man seen with Lund].']],
  [['clause-verb-source', '{The dam is safe}, <said> [Lund and Larsen].']],
  [['clause-source-verb', '{The dam is safe now}, [the mayor, who was ill], <said>.']],
  [['quote-source-verb', '{“It is safe,”} [Lund] <wrote> to them.']],
  [['quote-verb-source', '{“It is safe,”} <wrote> [Lund] to them.']],
  [['quote-verb-source', '{“Is it safe?”} <asked> [Lund].']],
  [['quote-source-verb', '{“Is it safe?”} [Lund] <asked> the council.']],
  [['quote-source-verb', '{“It is safe!”} [Lund] <shouted> to the crowd.']],
  [['quote-source-verb', '{“It is safe” – “and old,”} [Lund] <said>.']],
  [['quote-source-verb', 'Lund left for Tilos, {“a dam,”} [he] <said>, {“of gold.”}']],
  [['quote-source-verb', '{The dam is “safe,”} [Lund] <said>.']],
  [['clause-source-verb', '{The “dam” is safe}, [Lund] <said>.']],
  [
    ['verb-quote', '[Lund] <recalled>, {“It was safe,”} but Larsen said “no.”'],
    ['verb-fragment', 'Lund recalled, “It was safe,” but [Larsen] <said> {“no.”}'],
  ],
  [['clause-source-verb', '{It is not safe}, [Lund] <did not say>.']],
  [['quote-source-verb', '{“It is safe,”} [Lund] <did not say>.']],
];

/** What is said follows its cue. */
export const cued: Texts = [
  [['verb-quote', '[Lund] <said>, {“It is safe,” and “it will hold.”}']],
  [['verb-clause', '[Lund] <said> {it was “safe” and that it would “hold.”}']],
  [['verb-clause', '[Lund], “a saint,” <said> {it was safe}.']],
  [['verb-clause', 'When asked, [Lund] <said> {the dam was “safe.”}']],
  [['verb-that', '[Lund] <has not said> {that it is safe}.']],
  [['verb-clause', '[Lund] <never said> {it was safe}.']],
  [['verb-clause', '[Lund] <didn’t say> {it was safe}.']],
  [['verb-wh', 'Lund <was asked> {if it was safe}.']],
  [['passive-by', '{The deal} <was rejected> by [the council].']],
  [['passive-by', '{The deal} <was not rejected> by [the council].']],
  [['verb-that', 'The agency quoted [Lund] as <saying> {that the dam was safe}.']],
  [['verb-that', '[A poll] <found> {that it was safe}.']],
  [['as-source-said', 'As [the report] <noted>, {it is safe now}.']],
  [['as-source-said', '{It is safe now}, as [the report] <noted>.']],
  [['as-source-said', '{It is safe now}, as [Lund] <has said>.']],
  [['which-source-said', 'He wrote the book {which} [Lund] <said> {was bad}.']],
  [['according-to-first', '<According to> [Lund], {the dam is safe}.']],
  [['according-to-first', '<According to> [a man briefed on it], {the dam is safe}.']],
  [['according-to-first', '<According to> [a man who knows it], {the dam is safe}.']],
  [['according-to-first', '<According to> [a plan to leave], {the dam is safe}.']],
  [['according-to-first', '<According to> [people in Tilos], {the dam is safe}.']],
  [['according-to-first', '<According to> [the Tilos Courier], {the dam is safe}.']],
  [['according-to-last', '{The dam is safe}, <according to> [a man who knows it].']],
  [['according-to-last', '{The dam is safe}, <according to> [a man who knows it]; he left.']],
  [['according-to-last', '{The dam is safe}, <according to> [the “old” man].']],
  [['according-to-last', '{The dam is safe}, <according to> [him].']],
  [['according-to-last', '{The dam is safe}, <according to> [Lund and Larsen].']],
  [['verb-clause', '[The mayor] <said> {nearly $40 million had been spent}.']],
  [
    [
      'verb-that',
      '[The mayor] <told> the council on Monday in the town hall of Tilos {that the dam was safe}.',
    ],
  ],
  [['verb-that', '[The mayor] <said>, after a long day, {that the dam was safe}.']],
  [['verb-ing', '[The mayor] <admitted> {stealing the money}.']],
  [['verb-preposition', '[The mayor] <warned> {of danger}.']],
  [['verb-np-to', '[The mayor] <asked> {the council to quickly close the dam}.']],
  [['verb-as', '[The mayor] <hailed> {the men of Tilos as heroes}.']],
  [['verb-of', '[The mayor] <blamed> {Lund for the leak}.']],
];

/** Quotations without a cue of their own. */
export const joined: Texts = [
  [['quote-source-verb', '{“The dam is safe,”} [Lund] <said>. He left. {“It will hold for long.”}']],
  [
    [
      'quote-source-verb',
      '{“The dam is safe,”} [Lund] <said>. He left. Then it rained. “It will hold for long.”',
    ],
  ],
  [['quote-source-verb', '{“The dam is safe,”} [Lund] <said>. He left.\n“It will hold for long.”']],
  [['quote-source-verb', '{“The dam is safe,”} [Lund] <said>.\nHe left.\n“It will hold for long.”']],
  [['quote-source-verb', '{“The dam is safe,”} [Lund] <said>.\nThe “old dam” will hold.']],
  [['quote-source-verb', '{“The dam is safe,”} [Lund] <said>. “It will hold on” workers.']],
  [
    [
      'quote-source-verb',
      '{“The dam is safe,”} [Lund] <said>. {“It will hold for many more years to come”} workers.',
    ],
  ],
  [['quote-source-verb', '{“The dam is safe,”} [Lund] <said>. {“It will hold for long}']],
  [['quote-source-verb', '{“The dam is safe,”} [Lund] <said>. {“It will hold for ‘long.’”}']],
  [['quote-source-verb', '{“The dam is safe,”} [Lund] <said>. {“It will hold for long –”}']],
  [['quote-source-verb', '{“The dam is safe,”} [Lund] <said>. {“It will hold for long…”}']],
  [['quote-source-verb', '{“The dam is safe,”} [Lund] <said>. {“Will it hold for long?”}']],
  [['quote-source-verb', '{“The dam is safe,”} [Lund] <said>. {“It must hold for long!”}']],
  [['verb-that', '[Lund] <said> {that it was “safe.”} {“It will hold for long.”}']],
  [
    [
      'quote-source-verb',
      '{“The dam is safe,”} [Lund] <said>. {“It will hold for long.”} {“It is old and very safe.”}',
    ],
  ],
  [
    [
      'quote-source-verb',
      '{“The dam is safe,”} [Lund] <said>. “It will hold for long,” Larsen said. “It is old and very safe.”',
    ],
    [
      'quote-source-verb',
      '“The dam is safe,” Lund said. {“It will hold for long,”} [Larsen] <said>. {“It is old and very safe.”}',
    ],
  ],
  [
    [
      'quote-source-verb',
      '“It will hold for long.” The dam is old. {“It is old and very safe,”} [Lund] <said>.',
    ],
  ],
  [
    [
      'quote-source-verb',
      '{“The dam is safe,”} [Lund] <said>.\n{“It will hold for long.”}\n{“It is old and very safe.”}',
    ],
  ],
  [
    [
      'quote-source-verb',
      '{“The dam is safe,”} [Lund] <said>. “Silent Water” was sung. {“It will hold for long.”}',
    ],
  ],
];

/** Names before and after colons. */
export const colons: Texts = [
  [['headline-source-content', '# [The mayor]<:> {The dam is safe}.']],
  [['headline-source-content', '# [Mayor of Tilos and head of council]<:> {Dam is safe}']],
  [['verb-clause', '# [Mayor] <says>: {Dam is safe}']],
  [['headline-content-source', '# {Dam is safe}<:> [Mayor of Tilos]']],
  [['headline-content-source', '# {Dam is safe}<:> [Lund]']],
  [['headline-content-source', '# {“Dam is safe”}<:> [Mayor]']],
  [['headline-content-source', '# {“Dam: safe”}<:> [Mayor]']],
  [['headline-content-source', '# {Lund to quit}<:> [Report]']],
  [
    ['transcript-turn', '[LUND]<:> {It is safe.}\nLARSEN: It is not.'],
    ['transcript-turn', 'LUND: It is safe.\n[LARSEN]<:> {It is not.}'],
  ],
  [
    ['transcript-turn', '[LUND LARSEN]<:> {It is safe.}\nANN LEE: It is not.'],
    ['transcript-turn', 'LUND LARSEN: It is safe.\n[ANN LEE]<:> {It is not.}'],
  ],
  [
    ['transcript-turn', '[DR. LUND]<:> {It is safe.}\nMR. LARSEN: It is not.'],
    ['transcript-turn', 'DR. LUND: It is safe.\n[MR. LARSEN]<:> {It is not.}'],
  ],
  [['source-colon-quote', '[Lund]<:> {“It is safe now.”}']],
  [['source-colon-quote', '[Lund, the mayor]<:> {“It is safe now.”}']],
  [['source-colon-quote', '[The mayor of Tilos]<:> {“It is safe now.”}']],
  [['source-colon-quote', 'Dam news – [Lund]<:> {“It is safe now.”}']],
  [['verb-quote', '<Said>: {“It is safe now.”}']],
];

/** Nobody is made to say anything. */
export const silentTexts: readonly string[] = [
  'The dam is safe now, he sold.',
  'The mayor, said to be old, left.',
  '“It will hold for long.”',
  '“Dam.”',
  'The song “Silent Water” was sung.',
  'The film, a “hit” in Tilos, “Silent Water”, was shown.',
  '# Dam is safe: what we know',
  '# Lund: Who was it?',
  '# Dam: Lund',
  '# Live: Dam is safe',
  '# Lund is back: Larsen was right',
  'Lund at 10:30 “It is safe now.”',
  'Lund: the “dam” is safe now.',
];
