import type { TokenRange } from '../../text/view.ts';
import type { Candidate } from './candidate.ts';

/** A candidate with how likely it is. */
export interface Judged {
  readonly candidate: Candidate;
  readonly confidence: number;
}

/** Least confidence of an attribution that is kept. F1 on annotated news (PolNeAR, dev) hardly moves between 0.33 and 0.39. */
export const LEAST_CONFIDENCE = 0.35;

/** Two candidates with this share of content in common say the same thing twice: the surer one stays. */
const SAME_CONTENT = 0.8;

const sizeOf = (ranges: readonly TokenRange[]): number =>
  ranges.reduce((sum, { first, last }) => sum + last - first, 0);

function sharedSize(a: readonly TokenRange[], b: readonly TokenRange[]): number {
  let shared = 0;
  for (const x of a)
    for (const y of b) shared += Math.max(0, Math.min(x.last, y.last) - Math.max(x.first, y.first));
  return shared;
}

export const sameContent = (a: Candidate, b: Candidate): boolean =>
  2 * sharedSize(a.content, b.content) >= SAME_CONTENT * (sizeOf(a.content) + sizeOf(b.content));

/** "According to A, …, as reported by B": both vouch for it. */
const isRelayed = (a: Candidate, b: Candidate): boolean => a.form === 'phrase' && b.form === 'phrase';

const handsOnClause = (outer: Candidate, inner: Candidate): boolean =>
  outer.rule.startsWith('clause-') &&
  (inner.rule === 'verb-that' || (inner.rule === 'verb-clause' && outer.lemma === 'report'));

/** "Morton called it “a farce,” the agency reported": what ends with quoted words and holds who is made to say them. */
const handsOnQuoted = (outer: Candidate, inner: Candidate): boolean =>
  outer.lemma === 'report' && outer.rule.startsWith('quote-') && inner.rule.startsWith('verb-');

/** "Morton repeated that C, the agency reported": the one hands on what the other says. */
const handsOn = (outer: Candidate, inner: Candidate): boolean =>
  (handsOnClause(outer, inner) || handsOnQuoted(outer, inner)) &&
  inner.form === 'finite' &&
  sharedSize(outer.content, inner.cue) > 0 &&
  sharedSize(outer.content, inner.source) > 0;

/** "“C,” A said, B reported": who hands on quoted words with the clause of who said them. */
const reportsSaying = (outer: Candidate, inner: Candidate): boolean =>
  outer.lemma === 'report' &&
  outer.rule.startsWith('clause-') &&
  inner.frame === 'quote-before' &&
  sharedSize(outer.content, inner.cue) > 0;

const isNounForm = ({ form }: Candidate): boolean => form === 'noun' || form === 'object';

/** "The agency reported Morton’s criticism of C": the agency only hands on what Morton is told to have said. */
const reportsNoun = (outer: Candidate, inner: Candidate): boolean =>
  outer.lemma === 'report' &&
  isNounForm(inner) &&
  inner.source.length > 0 &&
  inner.source[0]?.first === outer.content[0]?.first;

/** "released a statement saying C": the statement is no content, what it says is. */
const putsOut = (outer: Candidate, inner: Candidate): boolean =>
  outer.frame === 'np' &&
  inner.form === 'gerund' &&
  outer.source[0]?.first === inner.source[0]?.first &&
  sharedSize(outer.content, inner.cue) > 0;

/** Most tokens of a noun phrase before the noun it is about: "voiced the same grave doubts". */
const LONGEST_BEFORE_NOUN = 5;

/** "voiced doubts about C": the verb with its object and the noun tell the same. */
const takesNoun = (outer: Candidate, inner: Candidate): boolean => {
  const noun = inner.cue[0]?.first ?? -1;
  const first = outer.content[0]?.first ?? noun;
  return (
    inner.form === 'object' &&
    outer.source[0]?.first === inner.source[0]?.first &&
    first <= noun &&
    noun - first <= LONGEST_BEFORE_NOUN &&
    sharedSize(outer.content, inner.cue) > 0
  );
};

/** "reported Morton’s criticism of C": whether the verb takes the noun with its owner and its content, and little else. */
const takesOwned = (outer: Candidate, inner: Candidate): boolean => {
  const first = inner.source[0]?.first;
  const last = inner.content.at(-1)?.last;
  if (first === undefined || last === undefined || !reportsNoun(outer, inner)) return false;
  return sameContent(outer, { ...inner, content: [{ first, last }] });
};

/** "voiced doubts about C": the verb and its noun, as one cue. */
const sameCue = ({ shown: a }: Candidate, { shown: b }: Candidate): boolean =>
  a !== undefined && a[0]?.first === b?.[0]?.first && a[0]?.last === b?.[0]?.last;

const sameSaying = (a: Candidate, b: Candidate): boolean =>
  sameContent(a, b) ||
  sameCue(a, b) ||
  takesNoun(a, b) ||
  takesNoun(b, a) ||
  takesOwned(a, b) ||
  takesOwned(b, a);

/** "declined to comment on C", "denied seeking C": what somebody would not do, or wants to, is told by the verb before it. */
const leadsTo = (outer: Candidate, inner: Candidate): boolean => {
  const start = outer.content.at(-1)?.first ?? -1;
  const verb = inner.cue[0]?.first ?? -2;
  return (
    (outer.frame === 'to' && inner.form === 'infinitive' && verb === start + 1) ||
    (outer.frame === 'ing' && inner.form === 'gerund' && verb === start)
  );
};

/** Whether one of two with the same content stands back, however sure it is. */
const yieldsTo = (outer: Candidate, inner: Candidate): boolean =>
  reportsSaying(outer, inner) || reportsNoun(outer, inner) || putsOut(outer, inner);

/** How many cues to either side a candidate is compared with: content is shared by neighbours only. */
const NEIGHBOURS = 6;

/** What an agency reports as somebody's criticism is criticism as surely, and as far, as it is reported. */
export function raiseReported(judged: readonly Judged[]): readonly Judged[] {
  return judged.map((one, at) => {
    if (!isNounForm(one.candidate)) return one;
    const outer = judged
      .slice(Math.max(0, at - NEIGHBOURS), at)
      .find(({ candidate }) => reportsNoun(candidate, one.candidate));
    const first = one.candidate.content[0]?.first;
    const last = outer?.candidate.content.at(-1)?.last;
    if (!outer || first === undefined || last === undefined || outer.confidence <= one.confidence) return one;
    return { candidate: { ...one.candidate, content: [{ first, last }] }, confidence: outer.confidence };
  });
}

/** Candidates likely enough, less those whose content a surer neighbour has; in order of their cues. */
export function chooseCandidates(judged: readonly Judged[]): Judged[] {
  const likely = judged.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
  return likely.filter((mine, at) => {
    for (
      let other = Math.max(0, at - NEIGHBOURS);
      other < Math.min(likely.length, at + NEIGHBOURS + 1);
      other++
    ) {
      const theirs = likely[other];
      if (!theirs || other === at) continue;
      if (leadsTo(theirs.candidate, mine.candidate)) return false;
      if (leadsTo(mine.candidate, theirs.candidate)) continue;
      if (!sameSaying(mine.candidate, theirs.candidate)) continue;
      if (isRelayed(mine.candidate, theirs.candidate)) continue;
      if (handsOn(mine.candidate, theirs.candidate) || handsOn(theirs.candidate, mine.candidate)) continue;
      if (yieldsTo(mine.candidate, theirs.candidate)) return false;
      if (yieldsTo(theirs.candidate, mine.candidate)) continue;
      if (theirs.confidence > mine.confidence || (theirs.confidence === mine.confidence && other < at))
        return false;
    }
    return true;
  });
}
