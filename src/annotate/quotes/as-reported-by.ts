import { reportingLemmas } from '../../lexicon/en/reporting-lemmas.ts';
import type { Candidate } from './candidate.ts';
import { clauseFloor } from './content-ends.ts';
import { type Grammar, lowerAt, textAt } from './grammar.ts';
import { nounPhraseStart } from './noun-phrases.ts';
import { agentAfter } from './sources.ts';

/** Longest opening phrase ("According to the agency,") that is no part of what was reported, in tokens. */
const LONGEST_OPENING = 12;

/** First token of the clause that ", as reported by" follows: after an opening "According to S,". */
function clauseStart(grammar: Grammar, floor: number, end: number): number {
  if (lowerAt(grammar, floor) !== 'according') return floor;
  for (let at = floor; at < end && at < floor + LONGEST_OPENING; at++)
    if (textAt(grammar, at) === ',') return at + 1;
  return floor;
}

/** Verbs whose "as … by S" vouches for the whole clause; with others ("as demanded by") it is the last thing named. */
const WHOLE_CLAUSE: ReadonlySet<string> = new Set(
  'report state claim confirm announce note reveal quote say explain'.split(' '),
);

/** "C, as reported by S". */
export function asReportedByAt(grammar: Grammar, head: number): Candidate | null {
  const as = head - 1;
  if (grammar.quotationOf[head] !== -1 || textAt(grammar, as - 1) !== ',') return null;
  if (!reportingLemmas.has(grammar.lemma(head))) return null;
  const source = agentAfter(grammar, head);
  if (source.length === 0) return null;
  const last = as - 1;
  const floor = clauseFloor(grammar, head);
  const first = WHOLE_CLAUSE.has(grammar.lemma(head))
    ? clauseStart(grammar, floor, last)
    : nounPhraseStart(grammar, last - 1, floor);
  if (last <= first) return null;
  return {
    rule: 'clause-as-reported-by',
    lemma: grammar.lemma(head),
    frame: 'before',
    form: 'phrase',
    cue: [{ first: head, last: head + 1 }],
    source,
    content: [{ first, last }],
    negated: false,
  };
}
