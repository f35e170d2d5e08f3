import { describe, expect, test } from 'vitest';
import { complementAt } from '../../../src/annotate/quotes/complements.ts';
import { contentEnd } from '../../../src/annotate/quotes/content-ends.ts';
import { verbGroupAt } from '../../../src/annotate/quotes/grammar.ts';
import { nounPhraseEnd, nounPhraseStart } from '../../../src/annotate/quotes/noun-phrases.ts';
import { findSource } from '../../../src/annotate/quotes/sources.ts';
import { readMarked, sentenceAt, wordsOf } from './marked-tokens.ts';

describe('a noun phrase from its first word, and none at ⟨a word⟩', () => {
  test.each([
    'Ida Lund, ⟦50⟧, of Tilos, a nurse who votes, said the dam would hold.',
    'Ida Lund, 50, ⟨of⟩ Tilos, a nurse who votes, said the dam would hold.',
    'A diplomat who asked not to be named said the offer was ⟦too small⟧.',
    '⟦Protesters⟧ marching through the streets said they wanted answers.',
    '⟦Lund (D-Tilos)⟧ said the bill would pass.',
    '⟦The mayor and his deputy⟧ said they would resign.',
    'The minister said ⟦more than 1,300 letters⟧ had come.',
    'The report called the plan ⟦false⟧.',
    'The mayor called the council “a band ⟨of⟩ thieves”.',
    'She has never ⟨publicly⟩ said that the dam was safe.',
    'The agency quoted Lund, the mayor, as saying, “⟦The dam⟧ is safe.”',
    'They came in ⟦May⟧ (93 percent of them were there, according to the polls) and left.',
    '“The dam is safe,” Lund said. The crowd left. The rain fell. “It will hold for ⟦a hundred years⟧.”',
    '⟦The mayor⟧ told the agency (on Monday) that the dam was safe.',
    'He met farmers, ⟦nurses⟧ but Lund said it was safe.',
    '⟦The sign⟧ “It holds for a very long time” said a lot.',
  ])('%s', (marked) => {
    const { grammar, stretch } = readMarked(marked);
    const phrase = stretch('⟦', '⟧');
    const { first, last } = phrase ?? stretch('⟨', '⟩') ?? { first: 0, last: 0 };
    expect(nounPhraseEnd(grammar, first, sentenceAt(grammar, first).last)).toBe(phrase ? last : first);
  });
});

describe('a noun phrase from its last word back, and none at ⟨a word⟩', () => {
  test.each([
    'Ann Lee, 29, of Ames, Iowa, said she was ⟦tired⟧.',
    'The mayor of Tilos, a former engineer, denied on ⟨Friday⟩ that he had taken money.',
    'The mayor of Tilos, a former engineer, denied on Friday ⟦that⟧ he had taken money.',
    'The mayor of Tilos, a former engineer, denied on Friday that he had taken ⟦money⟧.',
    'A diplomat who asked not to be named said the offer was ⟦too small⟧.',
    'The council, ⟦which⟧ met on Monday, said the dam was safe.',
    'Larsen, who lost ⟦his house in the flood⟧, said nobody had told him.',
    'He blamed the council and ⟦Larsen⟧ said it was wrong.',
    '⟨When⟩ the war ended, Lund and Larsen said they were free.',
    '⟦Farmers, teachers⟧ and nurses said they would march.',
    'The mayor called the report ⟦a fantasy⟧.',
    'But, according to Lund, ⟦the dam⟧ is safe, and it will hold.',
    'The dam is safe, according to a source familiar with ⟦the plan⟧.',
    'Larsen gave ⟦voice to fears⟧ about the dam.',
    'The mayor accused the council of hiding ⟦cracks⟧, though he had no proof.',
    'The mayor said ⟦$40⟧ was too much.',
    'The mayor pledged $40 million for ⟦the dam⟧.',
    'He sees Lund and ⟦Larsen⟧ said it was safe.',
    'He met farmers, ⟦nurses⟧ but Lund said it was safe.',
    'He met farmers, nurses but ⟦Lund⟧ said it was safe.',
  ])('%s', (marked) => {
    const { grammar, stretch } = readMarked(marked);
    const phrase = stretch('⟦', '⟧');
    const { first, last } = phrase ?? stretch('⟨', '⟩') ?? { first: 0, last: 0 };
    expect(nounPhraseStart(grammar, last - 1, sentenceAt(grammar, first).first)).toBe(phrase ? first : last);
  });
});

/** Marked are the verb with its auxiliaries, and whose it is. */
const verbIn = ({ grammar, stretch }: ReturnType<typeof readMarked>) => {
  const { last } = stretch('<', '>') ?? { last: 1 };
  return verbGroupAt(grammar, last - 1);
};

describe('whose a verb is, and how that was found', () => {
  test.each([
    ['subject', 'A woman who lives near the dam said that [she] <had heard> nothing.'],
    ['subject', '[Larsen], who lost his house in the flood, <said> nobody had told him.'],
    ['subject', '[Protesters] <marching> through the streets said they wanted answers.'],
    ['agent', 'The deal <was rejected> by [the council].'],
    ['subject', 'The agency quoted [Lund, the mayor,] as <saying>, “The dam is safe.”'],
    ['inherited', '[She] was told <to say> that the dam was safe.'],
    ['subject', '“The dam is safe,” Lund said, adding that [nobody] <should worry>.'],
    ['subject', '<Said> [Lund]: “The dam will be closed by June.”'],
    ['inherited', '<Asked> about the dam, [Lund] said, “Never.”'],
    ['inherited', '<Asked> by two farmers if the dam was safe, and if it would hold, [the mayor] left.'],
    ['inherited', '<Speaking> in Tilos, [the mayor], a former engineer, said the dam was safe.'],
    ['subject', 'The film ends with a recording of [Lund] <saying> the dam is safe.'],
    ['relative', '“The dam will be closed,” added [a man that] <runs> the gates.'],
    ['inherited', '[The court] found that the mayor had lied and <ordered> a new vote.'],
    ['subject', 'The mayor said it was safe, but [nobody who was there] <said> so.'],
    ['subject', 'The crowd sang, “It will hold for long,” and then [Lund], who was ill, <left>.'],
    ['inherited', '<Saying> it was old, in Tilos, [Lund] quickly left.'],
    ['subject', 'Lund saw [a friend of Larsen] <saying> it was old.'],
    ['subject', '[Lund], accused of it, and said to be old, <left>.'],
  ])('%s: %s', (kind, marked) => {
    const read = readMarked(marked);
    const found = findSource(read.grammar, verbIn(read));
    const source = read.stretch('[', ']');
    expect(found.kind).toBe(kind);
    expect(found.source.map((part) => wordsOf(read.grammar, part))).toEqual(
      source ? [wordsOf(read.grammar, source)] : [],
    );
  });
});

describe('a verb with its auxiliaries', () => {
  test.each([
    ['finite', 'Ida Lund, 50, of Tilos, a nurse who <votes>, said the dam would hold.'],
    ['finite modal', 'Ida Lund, 50, of Tilos, a nurse who votes, said the dam <would hold>.'],
    ['finite past', 'The mayor of Tilos, a former engineer, denied on Friday that he <had taken> money.'],
    ['finite past passive', 'One unaligned strategist said the vote <was lost>.'],
    ['finite past negated', 'The mayor <did not say> whether the dam was safe.'],
    ['infinitive', 'She was told <to say> that it was safe.'],
    ['gerund', 'Lund left, <saying> it was old.'],
    ['finite past passive negated', 'The council <had never been told> that it was safe.'],
    ['finite passive negated', 'The deal <is not accepted> by them.'],
  ])('%s: %s', (traits, marked) => {
    const read = readMarked(marked);
    const { form, past, passive, modal, negated, first } = verbIn(read);
    const found = Object.entries({ past, passive, modal, negated }).filter(([, is]) => is);
    expect([form, ...found.map(([name]) => name)].join(' ')).toBe(traits);
    expect(first).toBe(read.stretch('<', '>')?.first);
  });
});

describe('what a verb takes, and where that ends', () => {
  test.each([
    ['np', 'The agency <quoted> {Lund, the mayor}, as saying, “The dam is safe.”'],
    [
      'preposition',
      'The mayor <objected> to {the farmers of the valley on the first day of May} in the old town hall by the river in the rain and left: “The dam is safe.”',
    ],
    ['fragment', 'The mayor <rejected> {“the plan” and “the dam”} and left.'],
    ['np', 'The mayor <rejected> {the plan}, while praising the men.'],
    ['np', '“It holds,” <said> {Lund}, who added “for long”.'],
    ['preposition', 'Lund rested and <slept> for {a week in the old hall of the town} and said it was old.'],
    ['clause', 'As Lund <noted>: {the dam held}.'],
    ['that', 'The mayor <said> on Monday {that it was safe}, Larsen recalled.'],
    ['wh', 'The mayor <wonders> {if it will hold}.'],
    ['np-to', 'The mayor <promised> {residents to close the dam} in a letter.'],
    ['of', 'The mayor <accused> {the council of hiding cracks} when he left.'],
    ['as', 'The mayor <described> {the dam as safe} in an interview.'],
  ])('%s: %s', (frame, marked) => {
    const read = readMarked(marked);
    const { head, past } = verbIn(read);
    const complement = complementAt(read.grammar, head);
    expect(complement.frame).toBe(frame);
    const content = {
      first: complement.start,
      last: contentEnd(read.grammar, complement.start, complement.frame, past),
    };
    expect(wordsOf(read.grammar, content)).toBe(wordsOf(read.grammar, read.stretch('{', '}') ?? content));
  });
});
