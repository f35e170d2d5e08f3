import { reportingLemmas } from '../../lexicon/en/reporting-lemmas.ts';
import type { Candidate } from './candidate.ts';
import { isOpening, isUtteranceAt } from './complements.ts';
import { type Grammar, quotationAt, sentenceOf, textAt } from './grammar.ts';
import { sourceAfter } from './sources-after.ts';

/** Verbs that open a sentence of reported speech besides those of saying: "Continued Lund: “…”". */
const GOING_ON: ReadonlySet<string> = new Set(['continue', 'conclude']);

/** "Said S: “C”" and "Said S, who …, “C”": the verb opens the sentence. */
export function verbFirst(grammar: Grammar, head: number, lemma: string): Candidate | null {
  const wordClass = grammar.classes[head];
  if (head !== sentenceOf(grammar, head).first || wordClass === 'VBG') return null;
  if (!reportingLemmas.has(lemma) && !GOING_ON.has(lemma)) return null;
  const source = sourceAfter(grammar, head);
  const mark = source.at(-1)?.last ?? -1;
  const open = mark + 1;
  if (textAt(grammar, mark) !== ',' && textAt(grammar, mark) !== ':') return null;
  if (!isOpening(grammar, open) || !isUtteranceAt(grammar, open)) return null;
  return {
    rule: 'verb-source-quote',
    lemma,
    frame: 'quote',
    form: 'finite',
    cue: [{ first: head, last: head + 1 }],
    source,
    content: [quotationAt(grammar, open)],
    negated: false,
  };
}
