import type { Paragraph, TokenRange } from '../../text/view.ts';
import { isNoun, isVerbClass } from '../../text/word-class.ts';
import type { Candidate } from './candidate.ts';
import { type Grammar, isDash, quotationAt, range, textAt } from './grammar.ts';

/** A signature is no longer than this, in tokens: a name with office or place. */
const LONGEST_SIGNATURE = 14;

function isName(grammar: Grammar, { first, last }: TokenRange): boolean {
  if (last <= first || last - first > LONGEST_SIGNATURE) return false;
  if (grammar.view.tokens[first]?.capital !== true) return false;
  for (let at = first; at < last; at++) {
    const wordClass = grammar.classes[at];
    if ((isVerbClass(wordClass) && wordClass !== 'VBN') || wordClass === 'MD' || wordClass === 'AUX')
      return false;
  }
  return isNoun(grammar.classes[first]);
}

/** First token of the quotation that ends right before `end`, or -1. */
function quotationBefore(grammar: Grammar, end: number): number {
  return grammar.quotationOf[end - 1] === -1 ? -1 : quotationAt(grammar, end - 1).first;
}

/** "“…” ― NAME", on one line or with the name on a line of its own. */
export function signatureOf(grammar: Grammar, paragraph: Paragraph): Candidate | null {
  const { sentences } = grammar.view;
  const first = sentences[paragraph.firstSentence]?.first ?? 0;
  const last = sentences[paragraph.lastSentence - 1]?.last ?? first;
  let dash = last - 1;
  while (
    dash >= first &&
    dash > last - LONGEST_SIGNATURE - 2 &&
    !(isDash(grammar, dash) && grammar.quotationOf[dash] === -1)
  )
    dash--;
  if (dash < first || !isDash(grammar, dash)) return null;
  let end = last;
  while (end > dash + 1 && textAt(grammar, end - 1) === '.') end--;
  const source = range(dash + 1, end);
  const quotation = quotationBefore(grammar, dash);
  if (quotation < 0 || !isName(grammar, source)) return null;
  return {
    rule: 'signature',
    lemma: '―',
    frame: 'before',
    form: 'phrase',
    cue: [range(dash, dash + 1)],
    source: [source],
    content: [range(quotation, dash)],
    negated: false,
  };
}
