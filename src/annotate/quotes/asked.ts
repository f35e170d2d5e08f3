import type { TokenRange } from '../../text/view.ts';
import type { Candidate } from './candidate.ts';
import { complementAt } from './complements.ts';
import { contentEnd } from './content-ends.ts';
import { type Grammar, lowerAt, sentenceOf, textAt, verbGroupAt } from './grammar.ts';
import { agentAfter } from './sources.ts';

/** "Asked whether C, S said", "when asked about C": S was asked. */
export function isQuestion(grammar: Grammar, head: number): boolean {
  const lower = lowerAt(grammar, head);
  if (lower !== 'asked' && lower !== 'questioned') return false;
  const opens = head === sentenceOf(grammar, head).first;
  return opens || lowerAt(grammar, head - 1) === 'when' || textAt(grammar, head - 1) === ',';
}

const ASKED: ReadonlySet<string> = new Set(['asked', 'pressed', 'questioned', 'quizzed']);

/**
 * "Asked by A whether C, S said", "S was asked by A whether C": a question of somebody's who is named after
 * "by". One that nobody is named for makes nobody speak.
 */
export function askedAt(grammar: Grammar, head: number): Candidate | null {
  if (!ASKED.has(lowerAt(grammar, head))) return null;
  const whole = verbGroupAt(grammar, head).passive;
  const agent = whole || isQuestion(grammar, head) ? agentAfter(grammar, head) : [];
  const source = whole ? agent.map((part) => beforeAbout(grammar, part)) : agent;
  if (source.length === 0) return null;
  const { frame, start, particle } = complementAt(grammar, (source[0] as TokenRange).last - 1);
  if (frame !== 'wh' && frame !== 'preposition' && frame !== 'to') return null;
  const last = contentEnd(grammar, start, frame, true);
  const comma = whole ? last : firstComma(grammar, start, last);
  if (comma <= start) return null;
  const cue = { first: head, last: head + 1 };
  return {
    rule: 'asked-about',
    lemma: 'asked',
    frame,
    form: 'passive',
    cue: particle === head + 1 ? [{ ...cue, last: particle + 1 }] : [cue],
    source,
    content: [{ first: start, last: comma }],
    negated: false,
  };
}

/** "pressed by farmers about the dam": an agent without what was asked about. */
function beforeAbout(grammar: Grammar, { first, last }: TokenRange): TokenRange {
  for (let at = first + 1; at < last; at++) if (lowerAt(grammar, at) === 'about') return { first, last: at };
  return { first, last };
}

/** The question ends where the answer's clause begins. */
function firstComma(grammar: Grammar, first: number, last: number): number {
  for (let at = first; at < last; at++) if (textAt(grammar, at) === ',') return at;
  return last;
}
