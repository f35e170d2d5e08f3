import { expect, test } from 'vitest';
import { nounPhraseEnd, nounPhraseStart } from '../../../src/annotate/quotes/noun-phrases.ts';
import { readMarked, sentenceAt, wordsOf } from './marked-tokens.ts';

/** From ⟦ the phrase ends at ⟧; at ⟨a word⟩ none begins. */
const forward = [
  'He read ⟦a Wednesday speech⟧ to them.',
  '⟦The mayor⟧ Wednesday left.',
  '⟦The mayor⟧ on Wednesday left.',
  '⟦The mayor of Tilos⟧ left.',
  '⟦The mayor⟧ against whom he ran left.',
  '⟦The director general of the bank⟧ left.',
  '⟦The report⟧ false, he said.',
  'He called ⟦the report about the dam⟧ false.',
  '⟦Three men⟧ seen there left.',
  '⟦Three men⟧ running left.',
  '⟦Three seen men⟧ left.',
  '⟦The one accused man⟧ left.',
  '⟦Lund and Larsen⟧ left.',
  '⟦He and Larsen⟧ left.',
  '⟦Him⟧ and Larsen they saw.',
  '⟦He⟧ and left.',
  '⟦Lund⟧ but Larsen left.',
  '⟦Lund⟧ and then Larsen left.',
  '⟦The “old dam”⟧ broke.',
  '⟦The “old dam” of Tilos⟧ broke.',
  '⟦“Old dams”⟧ broke.',
  '⟦$40⟧ was too much.',
  '⟦#3⟧ was best.',
  '⟦€40 million⟧ came.',
  '⟦a very old dam⟧ broke.',
  '⟦very old dams⟧ broke.',
  '⟨very⟩ they left.',
  '⟦The mayor (once a clerk)⟧ left.',
  '⟦Lund⟧ (once a clerk left.',
  '⟨(⟩once a clerk) left.',
  '⟦The bakers’ union⟧ left.',
  '⟦more than 40 men⟧ left.',
  '⟨more⟩ than men left.',
  '⟦fewer than 40⟧ left.',
  '⟦him⟧ Lund met.',
  '⟦The men like Lund⟧ left.',
  '⟦The men⟧ who left sang.',
  '⟦The men⟧ to whom he sang left.',
  '⟦The men⟧, Lund and Larsen, left.',
  '⟨running⟩ is fun.',
  '⟨saved⟩ is saved.',
  '⟦The mayor including Lund⟧ left.',
  'He read ⟦a Wednesday morning speech⟧ to them.',
  'They saw ⟦the men and women of Tilos and Ames⟧ there.',
  '⟦Tilos’ mayor⟧ left.',
  '⟦the mayor’s old friend⟧ left.',
  '⟦the mayor in Tilos⟧ on Monday left.',
  '⟦30% of men⟧ left.',
  '⟦30 percent of men⟧ left.',
  '⟦Lund (D)⟧ left.',
  '⟦Lund (a nurse) of Tilos⟧ left.',
  '⟦the mayor⟧ with whom he left sang.',
  '⟦the “dam” and the “gates”⟧ broke.',
  '⟦the too long dam⟧ broke.',
  '⟦each of the men⟧ left.',
  '⟦the men⟧ accused left.',
];

/** From ⟧ back the phrase begins at ⟦; at ⟨a word⟩ none ends. */
const backward = [
  'He read ⟦Friday’s paper⟧ and left.',
  'The crowd ⟨Wednesday⟩ left.',
  'He told the crowd Wednesday ⟦the dam⟧ was safe.',
  'Wednesday ⟦his deputy⟧ left.',
  'On Friday ⟦mayors⟧ left.',
  'The mayor on ⟨Monday⟩ left.',
  '⟦The head of the council (and of its bank)⟧ said no.',
  'He left (with Lund⟨)⟩ today.',
  '⟦The bakers’ union⟧ said no.',
  "⟦The bakers' union⟧ said no.",
  '⟦The head of the bakers’ union⟧ said no.',
  'They saw him and ⟦Lund⟧ there.',
  '⟦A Q&A session⟧ was held.',
  '⟦$40 million⟧ came.',
  'It has ⟦very long dams⟧ now.',
  'The clerk ⟦who⟧ left was old.',
  'The dam ⟦which⟧ broke was old.',
  'The people ⟨whom⟩ they met were old.',
  '⟨What⟩ broke was old.',
  '⟦There⟧ was a dam.',
  'She said ⟦that⟧ it held.',
  'The man ⟨accused⟩ left.',
  'A man accused of ⟦fraud⟧ left.',
  'The dam is ⟨leaking⟩ now.',
  'The dam was ⟨built⟩ then.',
  '⟦The two accused men⟧ left.',
  '⟦The leaking dam⟧ broke.',
  '⟦His leaking dam⟧ broke.',
  'They saw ⟦long leaking dams⟧ there.',
  '⟦Two leaking dams⟧ broke.',
  'They saw leaking ⟦dams⟧ there.',
  'In an interview ⟦Larsen⟧ said it.',
  '⟦The interview guests⟧ left.',
  'In a letter ⟦the mayor⟧ said it.',
  '⟦An answer to Lund⟧ came.',
  'He tried to ⟦Lund⟧ talk.',
  '⟦The mayor of the town of Tilos near the river⟧ left.',
  '⟦One of the mayors⟧ left.',
  '⟦All the men⟧ left.',
  '⟦The mayor and his deputy⟧ left.',
  'He saw the heads of state and ⟦Lund⟧ left.',
  'He built dams and ⟦gates⟧ broke.',
  'He has dams and ⟦gates⟧ broke.',
  'After the war in the north, ⟦Lund and Larsen⟧ said it.',
  'As the war ended, ⟦Lund and Larsen⟧ said it.',
  'After the very long and cruel war in the north, ⟦Lund and Larsen⟧ said it.',
  'After he had left the town, ⟦Lund and Larsen⟧ said it.',
  '⟦Farmers, teachers and clerks in Tilos⟧ marched.',
  'Farmers left, ⟦teachers and clerks⟧ marched.',
  'Farmers, who left, ⟦teachers and clerks⟧ marched.',
  'Farmers, teachers but not ⟦clerks⟧ marched.',
  'In Tilos: ⟦teachers and clerks⟧ marched.',
  '⟦30 percent of men⟧ left.',
  '⟦The men and women of Tilos and Ames⟧ left.',
  '⟦Tilos’ mayor⟧ left.',
  '⟦The mayor’s old friend⟧ left.',
  '⟦The mayor with Lund⟧ left.',
  'He sang with ⟦Lund⟧ there.',
  'He is with ⟦Lund⟧ now.',
  '⟦Neither Lund nor Larsen⟧ left.',
  '⟦Men, women or clerks⟧ left.',
  '⟦Lund, Larsen and the long line of clerks⟧ left.',
  'In May, ⟦Lund and Larsen⟧ left.',
  'In May he left, ⟦Lund and Larsen⟧ stayed.',
  'If he left, ⟦Lund and Larsen⟧ stayed.',
  'If so, ⟦Lund and Larsen⟧ stayed.',
  'Since May, ⟦clerks and men⟧ left.',
  'The letter he wrote to ⟦Lund⟧ came.',
  'Men from ⟨Monday⟩ left.',
  '⟦The truly long dam⟧ broke.',
  'Truly ⟦the dam⟧ broke.',
];

const phraseOf = (marked: string) => marked.match(/⟦(.*)⟧/)?.[1] ?? '';

test('a noun phrase from its first word', () => {
  const found = forward.map((marked) => {
    const { grammar, stretch } = readMarked(marked);
    const { first } = stretch('⟨', '⟩') ?? stretch('⟦', '⟧') ?? { first: 0 };
    const last = nounPhraseEnd(grammar, first, sentenceAt(grammar, first).last);
    return first === last ? '' : wordsOf(grammar, { first, last });
  });
  expect(found).toEqual(forward.map(phraseOf));
});

test('a noun phrase from its last word back', () => {
  const found = backward.map((marked) => {
    const { grammar, stretch } = readMarked(marked);
    const { last } = stretch('⟨', '⟩') ?? stretch('⟦', '⟧') ?? { last: 1 };
    const first = nounPhraseStart(grammar, last - 1, sentenceAt(grammar, last - 1).first);
    return first === last ? '' : wordsOf(grammar, { first, last });
  });
  expect(found).toEqual(backward.map(phraseOf));
});
