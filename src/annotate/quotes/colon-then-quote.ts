import type { Candidate } from './candidate.ts';
import { type Grammar, isVerbClass, quotationAt, sentenceOf, textAt, verbGroupAt } from './grammar.ts';
import { findSource } from './sources.ts';

/** Verbs looked back over for one with a subject, in tokens. */
const VERB_REACH = 40;

/** "S issued the following statement:" and a quotation in the next sentence or paragraph. */
export function colonThenQuote(grammar: Grammar, colon: number): Candidate | null {
  if (textAt(grammar, colon) !== ':' || grammar.quotationOf[colon] !== -1) return null;
  const next = colon + 1;
  if (next >= grammar.view.tokens.length || grammar.quotationOf[next] === -1) return null;
  const sentence = sentenceOf(grammar, colon);
  if (sentence.last !== next) return null;
  for (let head = colon - 1; head >= sentence.first && head > colon - VERB_REACH; head--) {
    if (!isVerbClass(grammar.classes[head]) || grammar.quotationOf[head] !== -1) continue;
    const group = verbGroupAt(grammar, head);
    const { source } = findSource(grammar, group);
    if (source.length === 0) continue;
    return {
      rule: 'colon-then-quote',
      lemma: grammar.lemma(head),
      frame: 'quote',
      form: 'finite',
      cue: [{ first: head, last: head + 1 }],
      source,
      content: [{ first: next, last: quotationAt(grammar, next).last }],
      negated: group.negated,
    };
  }
  return null;
}
