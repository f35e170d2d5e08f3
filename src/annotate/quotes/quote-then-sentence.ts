import { reportingLemmas } from '../../lexicon/en/reporting-lemmas.ts';
import type { Candidate } from './candidate.ts';
import { type Complement, isUtteranceAt } from './complements.ts';
import { type Grammar, quotationAt, sentenceOf, type VerbGroup } from './grammar.ts';
import type { SubjectFound } from './sources.ts';

/** Verbs of speaking that may name to whom, and where: "S shouted to the crowd". */
const SPOKEN: ReadonlySet<string> = new Set(
  'say add ask reply respond answer shout yell joke quip repeat'.split(' '),
);

/** "“C.” S said.": the quotation ends its sentence, and a sentence of its own says whose it was. */
export function quoteThenSentence(
  grammar: Grammar,
  group: VerbGroup,
  lemma: string,
  subject: SubjectFound,
  { frame, particle }: Complement,
): Candidate | null {
  const first = subject.source[0];
  if (!first || group.form !== 'finite' || group.passive || subject.kind !== 'subject') return null;
  if (frame === 'preposition' ? !SPOKEN.has(lemma) : frame !== 'none' || !reportingLemmas.has(lemma))
    return null;
  const sentence = sentenceOf(grammar, group.head);
  const mark = sentence.first - 1;
  if (first.first !== sentence.first || (grammar.quotationOf[mark] ?? -1) === -1) return null;
  if (sentenceOf(grammar, mark).paragraph !== sentence.paragraph) return null;
  const quotation = quotationAt(grammar, mark);
  if (quotation.last !== sentence.first || !isUtteranceAt(grammar, quotation.first)) return null;
  if (grammar.view.tokens[quotation.first + 1]?.capital !== true) return null;
  const cue = { first: group.head, last: group.head + 1 };
  return {
    rule: 'quote-then-sentence',
    lemma,
    frame: 'quote-before',
    form: 'finite',
    cue: frame === 'none' && particle === group.head + 1 ? [{ ...cue, last: particle + 1 }] : [cue],
    source: subject.source,
    content: [quotation],
    negated: group.negated,
  };
}
