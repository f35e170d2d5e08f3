import { expect, test } from 'vitest';
import type { Candidate } from '../../../src/annotate/quotes/candidate.ts';
import { findCandidates } from '../../../src/annotate/quotes/find-candidates.ts';
import { parseMarked } from './marked.ts';
import { readMarked, wordsOf } from './marked-tokens.ts';

/** What may be said by a rule, likely or not: [source] <cue> {content}, the cue without its auxiliaries. */
const takes: readonly (readonly [string, string])[] = [
  ['noun-that', '[Lund]’s <claim> {that it was safe}.'],
  ['noun-that', '[His] <claim> {that it was safe}.'],
  ['noun-that', '[His] repeated <claim> {that it was safe}.'],
  ['noun-that', '[Lund]’s repeated public <claim> {that it was safe}.'],
  ['noun-that', '[Lund] made a <claim> {that it was safe}.'],
  ['noun-that', '[Lund] made <claims> {that it was safe}.'],
  ['noun-that', 'Lund repeated [his] <claim> {that it was safe}.'],
  ['noun-to', 'Lund broke a <vow> {to leave}.'],
  ['noun-of', '[Lund]’s <criticism> {of the men to the council} came.'],
  ['noun-of', '[Lund]’s <criticism> {of the dam and the gates} came.'],
  ['noun-of', '[Lund]’s <warning> about {the dam} came.'],
  ['noun-of', '[Lund]’s <warning> against {the dam} came.'],
  ['noun-of', '[Lund]’s <warnings> over {floods} came.'],
  ['noun-of', '[Lund]’s <call> on {Larsen} to leave came.'],
  ['noun-of', '[Lund]’s <calls> for {a vote} came.'],
  ['noun-of', '[Lund]’s <allegations> {of theft} came.'],
  ['noun-of', '[Lund]’s <allegation> {of theft from farmers} came.'],
  ['noun-that', 'The <claim> {that it was safe}.'],
  ['noun-to', '[Lund]’s <vow> {to leave, and to vote}.'],
  ['noun-that', '[Lund]’s <hope> {that, in the end, it holds}.'],
  ['passive-by', '{The deal} was <rejected> by [Lund].'],
  ['passive-by', '{The deal} was <rejected> today by [Lund].'],
  ['passive-by', '{The deal} had been <rejected> by [Lund and Larsen].'],
  ['as-source-said', 'As [Lund] <said>, {it was very safe}.'],
  ['as-source-said', 'As [Lund] has <said>, {it was very safe}.'],
  ['as-source-said', 'And as [Lund] <said>, {it was very safe}.'],
  ['as-source-said', '{It was very safe}, as [Lund] <said>.'],
  ['clause-as-reported-by', '{It was very safe}, as <reported> by [Lund].'],
  ['clause-as-reported-by', 'They want {gates}, as <demanded> by [Lund].'],
  ['clause-as-reported-by', 'According to Lund, {it was very safe}, as <reported> by [Larsen].'],
  ['asked-about', '<Asked> by [Lund] {whether it was safe}, he left.'],
  ['asked-about', 'He left when <asked> by [Lund] {if it was safe}.'],
  ['asked-about', 'He left, <asked> by [Lund] {if it was safe}.'],
  ['which-source-said', 'The dam {that} [Lund] <said> {broke}.'],
  ['which-source-said', 'The dam, {which} [Lund] <said> {would hold}, broke.'],
  ['which-source-said', 'The dam, {which} [Lund] <said> {would hold}.'],
  ['which-source-said', 'It is {what} [Lund] <said> {would come}.'],
  ['signature', '{“The dam is safe.”} <—> [Ida Lund]'],
  ['signature', '{“The dam is safe.”} <—> [Ida Lund, mayor of Tilos].'],
  ['signature', '{“The dam is safe.”}\n<—> [Ida Lund].'],
  ['colon-then-quote', '[Lund] <issued> a statement on Friday:\n{“It is safe.”}'],
  ['colon-then-quote', '[Lund] <issued> a statement on Friday: {“It is safe.”}'],
  ['colon-then-quote', '[Lund] <issued> a statement: {“It is very safe.”}'],
  ['verb-source-quote', '<Said> [Lund]: {“It is very safe.”}'],
  ['verb-source-quote', '<Said> [Lund], {“It is very safe.”}'],
  ['verb-source-quote', '<Continued> [Lund]: {“It is very safe.”}'],
  ['verb-source-quote', '<Concluded> [Lund]: {“It is very safe.”}'],
  ['quote-then-sentence', '{“It is very safe.”} [Lund] <said>.'],
  ['quote-then-sentence', '{“It is very safe.”} [Lund] <said> to them.'],
  ['according-to-first', '<According to> [Lund], {it is safe}.'],
  ['according-to-first', 'But <according to> [Lund], {it is safe}.'],
  ['according-to-first', 'But now, <according to> [Lund], {it is safe}.'],
  ['according-to-last', '{It is safe}, <according to> [Lund].'],
  ['according-to-last', '{It is safe} <according to> [Lund].'],
  ['according-to-last', 'It is safe ({it holds}, <according to> [Lund]) now.'],
  ['according-to-last', '{It is safe (it holds)}, <according to> [Lund].'],
  ['according-to-last', '{It is}, <according to> [Lund], {very safe}.'],
  ['according-to-first', '<According to> [Lund]: {“It is safe.”}'],
  ['according-to-first', '<According to> [Lund, who left], {it is safe}.'],
  ['according-to-first', '<According to> [Lund, the mayor], {it is safe}.'],
  ['according-to-last', '{The men}, <according to> [Lund, who left], {sang}.'],
];

/** What a rule finds nothing in. */
const leaves: readonly (readonly [string, string])[] = [
  ['noun-that', 'Lund’s claim that was old.'],
  ['noun-that', 'Lund’s claim that is old.'],
  ['noun-that', 'Lund’s claim that would hold.'],
  ['noun-that', '“Lund’s claim that it was safe.”'],
  ['noun-to', 'Lund’s vow to me.'],
  ['noun-to', 'Lund’s reply to Larsen.'],
  ['passive-by', 'The deal was rejected in May.'],
  ['passive-by', 'Was rejected by Lund.'],
  ['as-source-said', 'As Lund left, it was very safe.'],
  ['as-source-said', 'It was very safe as Lund said.'],
  ['clause-as-reported-by', 'It was very safe, as reported.'],
  ['clause-as-reported-by', 'It was very safe, as built by Lund.'],
  ['clause-as-reported-by', 'It was “safe, as reported by Lund.”'],
  ['asked-about', 'Asked by Lund, he left.'],
  ['asked-about', 'Asked whether it was safe, he left.'],
  ['which-source-said', 'The dam which Lund built would hold.'],
  ['signature', '“The dam is safe.” — Lund left.'],
  ['signature', '“The dam is safe.” — Lund would leave.'],
  ['signature', '“The dam is safe.” Ida Lund'],
  ['signature', 'The dam is safe — Ida Lund'],
  ['signature', '“The dam is safe.” —'],
  ['signature', '“The dam — Ida Lund.”'],
  ['colon-then-quote', 'Lund issued a statement on Friday: “safe”'],
  ['colon-then-quote', 'A sign: “It is very safe.”'],
  ['colon-then-quote', 'Lund left:\nIt is safe.'],
  ['colon-then-quote', '“Lund left: ‘It is very safe.’”'],
  ['verb-source-quote', 'Built Lund: “It is very safe.”'],
  ['verb-source-quote', 'Said: “It is very safe.”'],
  ['quote-then-sentence', '“It is very safe.” Lund left.'],
  ['quote-then-sentence', '“It is very safe.” He left. Lund said.'],
  ['according-to-last', 'Paid according to age.'],
  ['according-to-last', '“It is so, according to Lund.”'],
  ['according-to-first', 'According to Lund, no.'],
  ['according-to-first', 'According to Lund, saying no.'],
];

/** The words of all candidates that a rule makes of a text. */
function read(rule: string, marked: string) {
  const { grammar } = readMarked(marked);
  const words = (parts: Candidate['content']) => parts.map((part) => wordsOf(grammar, part));
  return findCandidates(grammar)
    .filter((candidate) => candidate.rule === rule)
    .map(({ source, cue, content }) => ({ source: words(source), cue: words(cue), content: words(content) }));
}

test('what may be said', () => {
  expect(takes.map(([rule, marked]) => read(rule, marked))).toEqual(
    takes.map(([, marked]) => {
      const { source, cue, content } = parseMarked(marked);
      return [{ source, cue, content }];
    }),
  );
});

test('what may not', () => {
  expect(leaves.filter(([rule, text]) => read(rule, text).length > 0)).toEqual([]);
});
