import { pollNouns } from '../../lexicon/en/documents.ts';
import { contentRight } from './according-to.ts';
import type { Candidate } from './candidate.ts';
import { clauseFollows } from './complements.ts';
import { type Grammar, lowerAt, range, sentenceOf, textAt } from './grammar.ts';
import { nounPhraseEnd } from './noun-phrases.ts';

/** Longest name of a poll with who took it and when, in tokens. */
const LONGEST_POLL = 30;

/** "In a poll released on Monday, C": what a poll found. */
export function inPollAt(grammar: Grammar, at: number): Candidate | null {
  const { first, last: end } = sentenceOf(grammar, at);
  if (at !== first || lowerAt(grammar, at) !== 'in' || grammar.quotationOf[at] !== -1) return null;
  const limit = Math.min(end, at + LONGEST_POLL);
  if (!isPoll(grammar, at + 1, nounPhraseEnd(grammar, at + 1, limit))) return null;
  for (let comma = at + 2; comma < limit; comma++) {
    if (textAt(grammar, comma) !== ',' || !clauseFollows(grammar, comma + 1, end)) continue;
    const content = contentRight(grammar, comma, end);
    if (!content) return null;
    return {
      rule: 'in-poll',
      lemma: 'in poll',
      frame: 'clause',
      form: 'phrase',
      cue: [range(at, at + 1)],
      source: [range(at + 1, comma)],
      content: [content],
      negated: false,
    };
  }
  return null;
}

function isPoll(grammar: Grammar, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (pollNouns.has(lowerAt(grammar, at))) return true;
  return false;
}
