import { reportingLemmas } from '../../lexicon/en/reporting-lemmas.ts';
import type { Candidate } from './candidate.ts';
import { contentEnd } from './content-ends.ts';
import { type Grammar, lowerAt, sentenceOf, textAt, type VerbGroup } from './grammar.ts';
import type { SubjectFound } from './sources.ts';

const RELATIVES: ReadonlySet<string> = new Set(['which', 'that', 'who', 'what']);

/** "a dam which S said would hold": what S says is said of the relative pronoun, on either side of the cue. */
export function whichSourceSaid(
  grammar: Grammar,
  group: VerbGroup,
  lemma: string,
  { kind, source }: SubjectFound,
): Candidate | null {
  const first = source[0];
  if (kind !== 'subject' || !first || group.form !== 'finite' || group.passive) return null;
  const relative = first.first - 1;
  if (!RELATIVES.has(lowerAt(grammar, relative)) || !reportingLemmas.has(lemma)) return null;
  const next = group.head + 1;
  if (next >= sentenceOf(grammar, group.head).last) return null;
  const wordClass = grammar.classes[next];
  if (wordClass !== 'MD' && wordClass !== 'AUX' && wordClass !== 'VBD' && wordClass !== 'VBZ') return null;
  return {
    rule: 'which-source-said',
    lemma,
    frame: 'clause',
    form: 'relative',
    cue: [{ first: group.head, last: next }],
    source,
    content: [
      { first: relative, last: relative + 1 },
      {
        first: next,
        last: relativeEnd(grammar, relative, next, contentEnd(grammar, next, 'clause', group.past)),
      },
    ],
    negated: group.negated,
  };
}

/** A relative clause that a comma opens ends with the next one. */
function relativeEnd(grammar: Grammar, relative: number, first: number, end: number): number {
  if (textAt(grammar, relative - 1) !== ',') return end;
  for (let at = first + 1; at < end; at++) if (textAt(grammar, at) === ',') return at;
  return end;
}
