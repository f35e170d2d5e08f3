import { countKeys, countOf } from '../../lexicon/cue-counts.ts';
import type { TextView } from '../../text/view.ts';
import type { WordClassTable } from '../../text/word-classes.ts';
import type { Attribution } from '../findings.ts';
import { findCandidates } from './find-candidates.ts';
import { toGrammar } from './grammar.ts';
import { kindOf } from './judge.ts';

/** How often candidates of one kind were right in annotated news. */
export interface KindCount {
  /**
   * `source`: by the kind of source and the cue's form; `place`: by whether the cue stands in another's words;
   * the others by the cue, widest first.
   */
  readonly kind: 'group' | 'lemma' | 'form' | 'source' | 'place';
  /** Cue or its group, frame and form, as they are counted. */
  readonly key: string;
  readonly right: number;
  readonly all: number;
}

/**
 * The counts that an attribution's confidence rests on, from the widest to the narrowest; `[]` where it
 * was made of several candidates or of none, so that no count stands behind it.
 */
export function findCounts(view: TextView, table: WordClassTable, attribution: Attribution): KindCount[] {
  const cue = attribution.cue?.ranges[0];
  const grammar = toGrammar(view, table);
  const candidate = findCandidates(grammar).find(
    ({ rule, lemma, cue: [first] }) =>
      rule === attribution.rule &&
      lemma === attribution.cue?.lemma &&
      first !== undefined &&
      grammar.view.tokens[first.first]?.start === cue?.start,
  );
  if (!candidate) return [];
  const keys = countKeys(kindOf(grammar, candidate));
  return (['group', 'lemma', 'form', 'source', 'place'] as const).map((kind) => {
    const [right, all] = countOf(keys[kind]);
    return { kind, key: keys[kind], right, all };
  });
}
