import { singularHolder, stanceHolders } from '../../lexicon/en/stance-holders.ts';
import type { TokenRange } from '../../text/view.ts';
import { linkBefore } from './adjective-cues.ts';
import type { Candidate } from './candidate.ts';
import { contentEnd } from './content-ends.ts';
import { type Grammar, isNominal, lowerAt, range, sentenceOf } from './grammar.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import { findSource } from './sources.ts';

const PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'for', 'in']);

/** Most words that stand before the noun: "one of the most outspoken critics of". */
const LONGEST_BEFORE = 8;

/** First word of "one of the most outspoken critics", which has no name or owner in it. */
function phraseStart(grammar: Grammar, noun: number, floor: number): number {
  let at = noun - 1;
  while (at >= floor && noun - at <= LONGEST_BEFORE && isBefore(grammar, at)) at--;
  return at + 1;
}

/** "is facing critics": what is done to them, unlike "a leading critic". */
const isDoing = (lower: string) =>
  /ing$/.test(lower) && !/^(?:leading|.*-?standing|willing|unflinching|unwavering)$/.test(lower);

/** "never a supporter of", "no friend of". */
const DENIES: ReadonlySet<string> = new Set(['never', 'no', 'hardly', 'scarcely', 'neither', 'barely']);

const isBefore = (grammar: Grammar, at: number): boolean =>
  (isNominal(grammar.classes[at]) && grammar.classes[at] !== 'PRP$' && !isDoing(lowerAt(grammar, at))) ||
  (grammar.classes[at] === 'RB' && !/^(?:not|n['’]t)$/.test(lowerAt(grammar, at))) ||
  lowerAt(grammar, at) === 'most' ||
  (lowerAt(grammar, at) === 'of' && lowerAt(grammar, at - 1) === 'one');

interface Held {
  readonly source: readonly TokenRange[];
  readonly past: boolean;
  readonly negated: boolean;
}

/** "S is a critic of C". */
function joinedTo(grammar: Grammar, first: number): Held | null {
  const link = linkBefore(grammar, first);
  if (!link) return null;
  const { source } = findSource(grammar, { ...link, passive: false });
  return source.length > 0 ? { source, past: link.past, negated: link.negated } : null;
}

/** "S is an outspoken critic of C", "S was one of the supporters of C". */
export function holderCueAt(grammar: Grammar, at: number): Candidate | null {
  const lemma = singularHolder(lowerAt(grammar, at));
  if (!stanceHolders.has(lemma) || grammar.quotationOf[at] !== -1) return null;
  if (!PREPOSITIONS.has(lowerAt(grammar, at + 1))) return null;
  const floor = sentenceOf(grammar, at).first;
  const first = phraseStart(grammar, at, floor);
  const held = first > floor ? joinedTo(grammar, first) : null;
  if (!held) return null;
  let isDenied = false;
  for (let word = first; word < at; word++) isDenied ||= DENIES.has(lowerAt(grammar, word));
  const end = contentEnd(grammar, at + 2, 'preposition', held.past);
  const last = Math.min(end, nounPhraseEnd(grammar, at + 2, end));
  if (last <= at + 2) return null;
  return {
    rule: 'adjective-of',
    lemma,
    frame: 'preposition',
    form: 'adjective',
    cue: [range(at, at + 2)],
    source: held.source,
    content: [range(at + 2, last)],
    negated: held.negated !== isDenied,
  };
}
