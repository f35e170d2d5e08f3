import { reportingLemmas } from '../../lexicon/en/reporting-lemmas.ts';
import { BREAK, DASH } from '../../text/word-features.ts';
import { featuresAt, type Grammar, range, sentenceOf, textAt, type VerbGroup } from './grammar.ts';
import type { SubjectFound } from './sources.ts';
import { closesUtterance } from './verb-content.ts';

/** Longest subject between quoted words and the verb of saying, in tokens: a name with office, place and a "who" clause. */
const LONGEST_SUBJECT = 60;

/**
 * "“C,” Ida Lund, 50, of Tilos, N.H., who was among those asked, said": between quoted words and a verb of
 * saying stands its subject, whatever hangs on it; null where it is something else or plain.
 */
export function subjectAfterQuote(grammar: Grammar, group: VerbGroup, lemma: string): SubjectFound | null {
  if (group.form !== 'finite' || group.passive || !reportingLemmas.has(lemma)) return null;
  const floor = Math.max(sentenceOf(grammar, group.head).first, group.first - LONGEST_SUBJECT);
  let first = group.first;
  let finite = false;
  while (first > floor && grammar.view.tokens[first - 1]?.kind !== 'quote') {
    const wordClass = grammar.classes[--first];
    // Verbs are allowed in relative clauses only.
    if (wordClass === 'WP') finite = false;
    else if (wordClass === 'VBD' || wordClass === 'VBZ' || wordClass === 'AUX' || wordClass === 'MD')
      finite = true;
    else if (wordClass === 'CC' || wordClass === 'TO' || (featuresAt(grammar, first) & (BREAK | DASH)) !== 0)
      return null;
  }
  if (finite || first <= floor || !closesUtterance(grammar, first - 1)) return null;
  if (grammar.view.tokens[first]?.capital !== true || grammar.classes[first] === 'RB') return null;
  const last = textAt(grammar, group.first - 1) === ',' ? group.first - 1 : group.first;
  return last > first + 1 ? { kind: 'subject', source: [range(first, last)] } : null;
}
