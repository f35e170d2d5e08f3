import {
  attitudeAdjectives,
  attitudeParticiples,
  linkingLemmas,
} from '../../lexicon/en/attitude-adjectives.ts';
import { beForms } from '../../lexicon/en/closed-classes.ts';
import { isVerbClass } from '../../text/word-class.ts';
import type { Candidate } from './candidate.ts';
import { clauseFollows } from './complements.ts';
import { contentEnd } from './content-ends.ts';
import { type Grammar, lowerAt, range, sentenceOf, type VerbGroup, verbGroupAt } from './grammar.ts';
import { findSource } from './sources.ts';

/** Prepositions between an adjective and what it is about: "critical of", "happy with". */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'of about with to at by on for over against toward towards in'.split(' '),
);

const WH_WORDS: ReadonlySet<string> = new Set('whether if what how why who which where when'.split(' '));

interface Taken {
  readonly rule: 'adjective-that' | 'adjective-to' | 'adjective-of';
  readonly frame: 'that' | 'clause' | 'wh' | 'to' | 'preposition';
  readonly start: number;
}

function takenAt(grammar: Grammar, at: number, end: number): Taken | null {
  const lower = lowerAt(grammar, at);
  if (lower === 'that') return { rule: 'adjective-that', frame: 'that', start: at };
  if (WH_WORDS.has(lower)) return { rule: 'adjective-that', frame: 'wh', start: at };
  if (grammar.classes[at] === 'TO' && grammar.classes[at + 1] === 'VB')
    return { rule: 'adjective-to', frame: 'to', start: at };
  if (PREPOSITIONS.has(lower)) return { rule: 'adjective-of', frame: 'preposition', start: at + 1 };
  if (clauseFollows(grammar, at, end)) return { rule: 'adjective-that', frame: 'clause', start: at };
  return null;
}

/** A form of "be", also the "’s" of "it’s clear". */
const isBe = (grammar: Grammar, at: number): boolean =>
  beForms.has(lowerAt(grammar, at)) || /^['’]s$/.test(lowerAt(grammar, at));

/** The verb that joins an adjective or a noun phrase to its subject, with the adjective where it is a form of "be"; or null. */
export function linkBefore(grammar: Grammar, at: number): VerbGroup | null {
  const own = verbGroupAt(grammar, at);
  if (own.form !== 'participle' && own.first < at) {
    for (let be = own.first; be < at; be++) if (isBe(grammar, be)) return own;
    return null;
  }
  const { first } = sentenceOf(grammar, at);
  let verb = at - 1;
  while (verb > first && grammar.classes[verb] === 'RB') verb--;
  const links = isVerbClass(grammar.classes[verb]) && linkingLemmas.has(grammar.lemma(verb));
  return links ? verbGroupAt(grammar, verb) : null;
}

/** "worried", "opposed": a participle that tells what its subject feels. */
export function isFeeling(grammar: Grammar, at: number): boolean {
  const wordClass = grammar.classes[at];
  return (wordClass === 'VBN' || wordClass === 'VBD') && attitudeParticiples.has(lowerAt(grammar, at));
}

/** "S is confident that C", "S is critical of C", "S was eager to C"; "it is clear that C" is nobody's. */
export function adjectiveCueAt(grammar: Grammar, at: number): Candidate | null {
  if (
    !(attitudeAdjectives.has(lowerAt(grammar, at)) || isFeeling(grammar, at)) ||
    grammar.quotationOf[at] !== -1
  )
    return null;
  const taken = takenAt(grammar, at + 1, sentenceOf(grammar, at).last);
  if (!taken) return null;
  const link = linkBefore(grammar, at);
  if (!link) return null;
  const last = contentEnd(grammar, taken.start, taken.frame, link.past);
  if (last <= taken.start) return null;
  const source = findSource(grammar, { ...link, passive: false }).source;
  const nobody =
    source.length === 1 &&
    (lowerAt(grammar, source[0]?.first ?? -1) === 'it' ||
      lowerAt(grammar, source[0]?.first ?? -1) === 'there');
  return {
    rule: taken.rule,
    lemma: lowerAt(grammar, at),
    frame: taken.frame,
    form: 'adjective',
    cue: [range(at, taken.frame === 'preposition' ? taken.start : at + 1)],
    source: nobody ? [] : source,
    content: [range(taken.start, last)],
    negated: link.negated,
  };
}
