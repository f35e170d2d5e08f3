import { reportingLemmas } from '../../lexicon/en/reporting-lemmas.ts';
import type { TokenRange } from '../../text/view.ts';
import type { Candidate } from './candidate.ts';
import { clauseFloor, contentEnd } from './content-ends.ts';
import { type Grammar, lowerAt, sentenceOf, textAt, type VerbGroup } from './grammar.ts';
import type { SubjectFound } from './sources.ts';

/** Fewer tokens left of ", as S said" are no clause. */
const LEAST_CLAUSE = 4;

/** "As S noted, C" and "C, as S noted". */
export function asSourceSaid(
  grammar: Grammar,
  group: VerbGroup,
  lemma: string,
  { kind, source }: SubjectFound,
): Candidate | null {
  const first = source[0];
  if (kind !== 'subject' || !first || group.form !== 'finite' || group.passive) return null;
  const as = first.first - 1;
  if (lowerAt(grammar, as) !== 'as' || !reportingLemmas.has(lemma)) return null;
  const sentence = sentenceOf(grammar, group.head);
  const after = group.head + 1;
  if (after < sentence.last && !/^[,.:;!?–—-]/.test(textAt(grammar, after))) return null;
  const opens = as <= sentence.first + 1 && lowerAt(grammar, as - 1) !== ',';
  const content = opens ? clauseAfter(grammar, after, sentence.last) : clauseBefore(grammar, as);
  if (!content) return null;
  return {
    rule: 'as-source-said',
    lemma,
    frame: opens ? 'clause' : 'before',
    form: 'phrase',
    cue: [{ first: group.head, last: group.head + 1 }],
    source,
    content: [content],
    negated: group.negated,
  };
}

function clauseAfter(grammar: Grammar, comma: number, end: number): TokenRange | null {
  if (textAt(grammar, comma) !== ',' || comma + LEAST_CLAUSE >= end) return null;
  return { first: comma + 1, last: contentEnd(grammar, comma + 1, 'clause', true) };
}

function clauseBefore(grammar: Grammar, as: number): TokenRange | null {
  if (textAt(grammar, as - 1) !== ',') return null;
  const first = clauseFloor(grammar, as);
  return as - 1 - first >= LEAST_CLAUSE ? { first, last: as - 1 } : null;
}
