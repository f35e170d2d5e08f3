import type { Candidate } from './candidate.ts';
import { type Complement, type Frame, isOpening } from './complements.ts';
import { contentEnd } from './content-ends.ts';
import { type Grammar, lowerAt, quotationAt, range, textAt, type VerbGroup } from './grammar.ts';
import type { SubjectFound } from './sources.ts';

/** Verbs that give something a name or an epithet. */
const NAMING: ReadonlySet<string> = new Set(
  'call term dub label brand deem describe characterize characterise portray denounce condemn'.split(' '),
);
const FRAMES: ReadonlySet<Frame> = new Set(['quote', 'fragment', 'as', 'np', 'of', 'adjective']);
const BEFORE_QUOTATION: ReadonlySet<string> = new Set(['as', 'a', 'an', 'the']);

/** One past the quotation that a name is, behind "as" and an article; -1 where it is none. */
function quotationEnd(grammar: Grammar, start: number): number {
  let at = start;
  while (at < start + 2 && BEFORE_QUOTATION.has(lowerAt(grammar, at))) at++;
  return isOpening(grammar, at) ? quotationAt(grammar, at).last : -1;
}

/** A name ends with the first comma. */
function nameEnd(grammar: Grammar, start: number, end: number): number {
  for (let at = start + 1; at < end; at++)
    if (textAt(grammar, at) === ',' && grammar.quotationOf[at] === -1) return at;
  return end;
}

/** "in what S called “C”", "what S has described as C". */
export function whatSourceCalled(
  grammar: Grammar,
  group: VerbGroup,
  lemma: string,
  { kind, source }: SubjectFound,
  { frame, start }: Complement,
): Candidate | null {
  const first = source[0];
  if (kind !== 'subject' || !first || source.length > 1 || group.form !== 'finite' || group.passive)
    return null;
  if (lowerAt(grammar, first.first - 1) !== 'what' || !NAMING.has(lemma) || !FRAMES.has(frame)) return null;
  const quoted = quotationEnd(grammar, start);
  const last =
    quoted > start ? quoted : nameEnd(grammar, start, contentEnd(grammar, start, 'np', group.past));
  if (last <= start) return null;
  return {
    rule: 'what-source-called',
    lemma,
    frame: 'what',
    form: 'finite',
    cue: [range(group.head, group.head + 1)],
    source,
    content: [range(start, last)],
    negated: group.negated,
  };
}
