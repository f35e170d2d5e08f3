import { reportingLemmas } from '../../lexicon/en/reporting-lemmas.ts';
import type { Candidate } from './candidate.ts';
import { clauseFloor } from './content-ends.ts';
import { type Grammar, range, type VerbGroup, verbGroupAt } from './grammar.ts';
import { quotedBefore, quotingVerb } from './quoting.ts';
import { subjectBefore } from './subjects.ts';
import { contentAfter, contentBefore, followsContent } from './verb-content.ts';

/** Who is quoted right of quoted words and before "as saying", and where what tells of them begins; or null. */
function quotedAfterContent(grammar: Grammar, head: number) {
  const verb = quotingVerb(grammar, head - 1);
  if (verb === -1) return null;
  const subject = subjectBefore(grammar, verbGroupAt(grammar, verb).first);
  if (!subject || !followsContent(grammar, subject.first)) return null;
  const source = verbGroupAt(grammar, verb).passive ? [subject] : quotedBefore(grammar, head - 1);
  return source.length > 0 ? { source, first: subject.first } : null;
}

/** "“C,” the agency quoted S as saying", "“C,” S was quoted as saying". */
export function quotedAsSaying(grammar: Grammar, { head }: VerbGroup, lemma: string): Candidate | null {
  const quoted = reportingLemmas.has(lemma) ? quotedAfterContent(grammar, head) : null;
  const content = quoted && contentBefore(grammar, quoted.first, clauseFloor(grammar, head));
  if (!content) return null;
  const isQuoted = grammar.quotationOf[content.last - 1] !== -1;
  const after = contentAfter(grammar, head + 1, isQuoted);
  return {
    rule: isQuoted ? 'quote-source-verb' : 'clause-source-verb',
    lemma,
    form: 'finite',
    frame: isQuoted ? 'quote-before' : 'before',
    cue: [range(head, head + 1)],
    source: quoted.source,
    negated: false,
    content: after ? [content, after] : [content],
  };
}
