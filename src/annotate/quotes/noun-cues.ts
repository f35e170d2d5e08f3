import { nounCues } from '../../lexicon/en/noun-cues.ts';
import type { TokenRange } from '../../text/view.ts';
import { isNoun, isVerbClass } from '../../text/word-class.ts';
import type { Candidate } from './candidate.ts';
import { contentEnd } from './content-ends.ts';
import { type Grammar, isNominal, lowerAt, range, sentenceOf, textAt, verbGroupAt } from './grammar.ts';
import { awaitsMainVerb } from './main-verbs.ts';
import { nounPhraseEnd, nounPhraseStart } from './noun-phrases.ts';
import { findSource } from './sources.ts';

/** Verbs that lend their subject to the noun they take: "made a promise to", "issued a warning that". */
const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'make issue give have express voice repeat release offer deliver voice reiterate raise take'.split(' '),
);

const OF_WORDS: ReadonlySet<string> = new Set('of for on about against over'.split(' '));

/** Adjectives between an owner and a noun cue: "Khamenei’s repeated public criticism". */
const MOST_ADJECTIVES = 3;

function frameAfter(grammar: Grammar, noun: number): { frame: 'that' | 'to' | 'of'; start: number } | null {
  const next = noun + 1;
  const lower = lowerAt(grammar, next);
  if (
    lower === 'that' &&
    !isVerbClass(grammar.classes[next + 1]) &&
    grammar.classes[next + 1] !== 'AUX' &&
    grammar.classes[next + 1] !== 'MD'
  )
    return { frame: 'that', start: next };
  if (lower === 'to' && grammar.classes[next + 1] === 'VB') return { frame: 'to', start: next };
  if (OF_WORDS.has(lower)) return { frame: 'of', start: lower === 'of' ? next : next + 1 };
  return null;
}

/** Whose it is: "Khamenei’s criticism", "his claim", "the American claim", "a claim by S", "S made a claim". */
function ownerOf(grammar: Grammar, noun: number, contentLast: number): TokenRange[] {
  const floor = sentenceOf(grammar, noun).first;
  let at = noun - 1;
  while (
    at > floor &&
    noun - at <= MOST_ADJECTIVES &&
    (grammar.classes[at] === 'JJ' || grammar.classes[at] === 'VBN' || grammar.classes[at] === 'NN')
  )
    at--;
  if (grammar.classes[at] === 'PRP$') {
    if (grammar.view.tokens[at]?.kind !== 'clitic') return [range(at, at + 1)];
    const start = nounPhraseStart(grammar, at - 1, floor);
    return start < at ? [range(start, at)] : [];
  }
  const by = byAfter(grammar, noun, contentLast);
  if (by) return [by];
  const verb = verbBefore(grammar, at, floor);
  if (verb >= 0) return [...findSource(grammar, verbGroupAt(grammar, verb)).source];
  return grammar.classes[noun - 1] === 'NNP' && grammar.classes[noun - 2] !== 'NNP'
    ? [range(noun - 1, noun)]
    : [];
}

function byAfter(grammar: Grammar, noun: number, contentLast: number): TokenRange | null {
  for (const at of [noun + 1, contentLast]) {
    const lower = lowerAt(grammar, at);
    if (lower !== 'by' && lower !== 'from') continue;
    const end = nounPhraseEnd(grammar, at + 1, sentenceOf(grammar, noun).last);
    if (end > at + 1) return range(at + 1, end);
  }
  return null;
}

function verbBefore(grammar: Grammar, from: number, floor: number): number {
  for (let at = from; at >= floor && at > from - 4; at--) {
    if (isVerbClass(grammar.classes[at])) return LIGHT_VERBS.has(grammar.lemma(at)) ? at : -1;
    if (!isNominal(grammar.classes[at])) return -1;
  }
  return -1;
}

const singular = (lower: string) =>
  nounCues.has(lower)
    ? lower
    : lower.endsWith('ies')
      ? `${lower.slice(0, -3)}y`
      : lower.endsWith('s')
        ? lower.slice(0, -1)
        : lower;

/** End of what a noun cue is about: "of the parties to the deal for hiding it". */
function objectEnd(grammar: Grammar, start: number, end: number): number {
  let last = nounPhraseEnd(grammar, start + (lowerAt(grammar, start) === 'of' ? 1 : 0), end);
  if (grammar.classes[last] === 'TO' && isNominal(grammar.classes[last + 1]))
    last = nounPhraseEnd(grammar, last + 1, end);
  return lowerAt(grammar, last) === 'for' && grammar.classes[last + 1] === 'VBG' ? end : last;
}

/** "S’s claim that C", "a promise to C", "criticism of C by S". */
export function nounCueAt(grammar: Grammar, at: number): Candidate | null {
  if (!isNoun(grammar.classes[at]) || grammar.quotationOf[at] !== -1) return null;
  const lemma = singular(lowerAt(grammar, at));
  if (!nounCues.has(lemma)) return null;
  const after = frameAfter(grammar, at);
  if (!after) return null;
  const end = contentEnd(grammar, after.start, after.frame, true, awaitsMainVerb(grammar, at));
  const last =
    after.frame === 'of'
      ? Math.min(end, Math.max(after.start + 1, objectEnd(grammar, after.start, end)))
      : end;
  if (last <= after.start) return null;
  if (textAt(grammar, after.start) === '') return null;
  return {
    rule: `noun-${after.frame}`,
    lemma,
    frame: after.frame,
    form: 'noun',
    cue: [range(at, at + 1)],
    source: ownerOf(grammar, at, last),
    content: [range(after.start, last)],
    negated: false,
  };
}
