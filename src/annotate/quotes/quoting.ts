import { reportingLemmas } from '../../lexicon/en/reporting-lemmas.ts';
import type { TokenRange } from '../../text/view.ts';
import { isVerbClass } from '../../text/word-class.ts';
import { type Grammar, lowerAt, range, sentenceOf, type VerbGroup, verbGroupAt } from './grammar.ts';

/** Verbs that make somebody speak: "quoted him as saying". */
export const quotingLemmas: ReadonlySet<string> = new Set(['quote', 'cite']);

/** Longest name with its apposition between such a verb and "as saying", in tokens. */
const LONGEST_QUOTED = 24;

/** "quoted Morton, the mayor, as saying": the verb of quoting that `as` belongs to; -1 where there is none. */
export function quotingVerb(grammar: Grammar, as: number): number {
  if (lowerAt(grammar, as) !== 'as') return -1;
  const floor = Math.max(sentenceOf(grammar, as).first, as - LONGEST_QUOTED);
  for (let at = as - 1; at >= floor; at--) {
    if (grammar.quotationOf[at] !== -1) return -1;
    if (isVerbClass(grammar.classes[at])) return quotingLemmas.has(grammar.lemma(at)) ? at : -1;
  }
  return -1;
}

/** Whether a gerund tells what somebody is quoted as: "was quoted as saying", "quoted him as saying". */
export const isQuotedAs = (grammar: Grammar, { form, first }: VerbGroup): boolean =>
  form === 'gerund' && quotingVerb(grammar, first - 1) !== -1;

/** "quoted Morton, the mayor, as saying": who is quoted, where `as` follows a verb of quoting; else none. */
export function quotedBefore(grammar: Grammar, as: number): TokenRange[] {
  const at = quotingVerb(grammar, as);
  if (at === -1 || verbGroupAt(grammar, at).passive) return [];
  return at + 1 < as ? [range(at + 1, as)] : [];
}

/** Whether a verb only says whom it quotes: "quoted him as saying", where `saying` is the cue. */
export function quotesAnother(grammar: Grammar, head: number): boolean {
  if (!quotingLemmas.has(grammar.lemma(head))) return false;
  const end = Math.min(sentenceOf(grammar, head).last, head + LONGEST_QUOTED);
  for (let at = head + 1; at + 1 < end; at++)
    if (
      lowerAt(grammar, at) === 'as' &&
      grammar.classes[at + 1] === 'VBG' &&
      reportingLemmas.has(grammar.lemma(at + 1))
    )
      return verbGroupAt(grammar, head).passive || quotedBefore(grammar, at).length > 0;
  return false;
}
