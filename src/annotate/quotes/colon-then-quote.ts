import { reportingLemmas } from '../../lexicon/en/reporting-lemmas.ts';
import type { TokenRange } from '../../text/view.ts';
import { isVerbClass } from '../../text/word-class.ts';
import type { Candidate } from './candidate.ts';
import { isUtteranceAt } from './complements.ts';
import { type Grammar, quotationAt, sentenceOf, textAt, type VerbGroup, verbGroupAt } from './grammar.ts';
import { findSource } from './sources.ts';

/** Verbs looked back over for one with a subject, in tokens. */
const VERB_REACH = 40;

/** "S issued the following statement:" and a quotation in the next sentence or paragraph. */
export function colonThenQuote(grammar: Grammar, colon: number): Candidate | null {
  if (textAt(grammar, colon) !== ':' || grammar.quotationOf[colon] !== -1) return null;
  const next = colon + 1;
  if (next >= grammar.view.tokens.length || grammar.quotationOf[next] === -1) return null;
  const sentence = sentenceOf(grammar, colon);
  if (sentence.last !== next && !isUtteranceAt(grammar, next)) return null;
  const found = governingVerb(grammar, colon, sentence.first);
  if (!found) return null;
  const { group, source } = found;
  return {
    rule: 'colon-then-quote',
    lemma: grammar.lemma(group.head),
    frame: 'quote',
    form: 'finite',
    cue: [{ first: group.head, last: group.head + 1 }],
    source,
    content: [{ first: next, last: quotationAt(grammar, next).last }],
    negated: group.negated,
  };
}

/** A finite verb this near to the colon opens the quotation, whatever it means ("fired back forcefully:"), in tokens. */
const NEAR_COLON = 5;

interface Governing {
  readonly group: VerbGroup;
  readonly source: readonly TokenRange[];
}

/** The verb of saying nearest to the colon that has a subject, else the first finite one. */
function governingVerb(grammar: Grammar, colon: number, floor: number): Governing | null {
  let main: Governing | null = null;
  for (let head = colon - 1; head >= floor && head > colon - VERB_REACH; head--) {
    if (!isVerbClass(grammar.classes[head]) || grammar.quotationOf[head] !== -1) continue;
    const group = verbGroupAt(grammar, head);
    const { source } = findSource(grammar, group);
    if (source.length === 0) continue;
    const near = group.form === 'finite' && colon - head < NEAR_COLON;
    if (near || reportingLemmas.has(grammar.lemma(head))) return { group, source };
    if (!main || group.form === 'finite') main = { group, source };
  }
  return main;
}
