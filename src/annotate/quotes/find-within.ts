import { reportingLemmas } from '../../lexicon/en/reporting-lemmas.ts';
import type { Candidate, CueForm } from './candidate.ts';
import type { Frame } from './complements.ts';

/** A candidate with where its cue stands. */
export interface PlacedCandidate extends Candidate {
  /**
   * What another candidate makes somebody say and this cue stands in: `said` right of that one's cue
   * ("A said that B believes …"), `relayed` left of it ("B warned that …, the agency reported").
   */
  readonly within: 'said' | 'relayed' | null;
}

/** Content that is a clause: what is said there belongs to who says it. */
const SAID: ReadonlySet<Frame> = new Set(['that', 'clause', 'wh', 'turn']);
const RELAYED: ReadonlySet<Frame> = new Set(['before', 'before-turned']);
const REPORTING_FORMS: ReadonlySet<CueForm> = new Set(['finite', 'gerund', 'relative']);

const reports = ({ lemma, form, source }: Candidate): boolean =>
  source.length > 0 && (form === 'phrase' || (REPORTING_FORMS.has(form) && reportingLemmas.has(lemma)));

/** Tells candidates whose cue stands in the clause of a verb of saying from the others: annotators seldom take them. */
export function findWithin(candidates: readonly Candidate[], tokenCount: number): PlacedCandidate[] {
  const said = new Uint8Array(tokenCount);
  const relayed = new Uint8Array(tokenCount);
  for (const candidate of candidates) {
    if (!reports(candidate)) continue;
    const marks = SAID.has(candidate.frame) ? said : RELAYED.has(candidate.frame) ? relayed : null;
    for (const { first, last } of candidate.content) marks?.fill(1, first, last);
  }
  return candidates.map(({ rule, lemma, frame, form, cue, shown, source, content, negated }) => {
    const at = cue[0]?.first ?? 0;
    const within = said[at] === 1 ? 'said' : relayed[at] === 1 ? 'relayed' : null;
    // All of one shape, whichever rule made them: what reads them next is faster by far.
    return { rule, lemma, frame, form, cue, shown, source, content, negated, within };
  });
}
