import { countKeys, countOf } from '../../lexicon/cue-counts.ts';
import { factorOf, type Trait, traits } from '../../lexicon/cue-judge.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { TextView } from '../../text/view.ts';
import type { Attribution } from '../findings.ts';
import { findCandidates } from './find-candidates.ts';
import { toGrammar } from './grammar.ts';
import { kindsOf } from './judge-candidates.ts';

/** How often candidates of one kind were right in annotated news. */
export interface KindCount {
  /** `group` to `next` are of the cue, widest first; the others traits of the candidate. */
  readonly kind: keyof ReturnType<typeof countKeys> | Trait['name'];
  /** Cue or its group, frame and form, as they are counted; a trait's value after what it is weighed among. */
  readonly key: string;
  readonly right: number;
  readonly all: number;
  /** What a trait multiplies the odds by; null for a cue, whose share they begin with. */
  readonly factor: number | null;
}

/**
 * The counts that an attribution's confidence rests on: of its cue from the widest to the narrowest, then of
 * those of its traits that were seen often enough. `[]` where it was made of several candidates or of
 * none, so that no count stands behind it.
 */
export function findCounts(
  view: TextView,
  { wordClasses, cues }: Pick<Lexicon, 'wordClasses' | 'cues'>,
  attribution: Attribution,
): KindCount[] {
  const cue = attribution.cue?.ranges[0];
  const grammar = toGrammar(view, wordClasses);
  const candidates = findCandidates(grammar);
  const index = candidates.findIndex(
    ({ rule, lemma, cue: [first] }) =>
      rule === attribution.rule &&
      lemma === attribution.cue?.lemma &&
      first !== undefined &&
      grammar.view.tokens[first.first]?.start === cue?.start,
  );
  const kind = index < 0 ? null : kindsOf(grammar, candidates, cues)[index];
  if (!kind) return [];
  const keys = countKeys(kind);
  const ofCue = (['group', 'lemma', 'frame', 'form', 'next'] as const).map((name) => {
    const [right, all] = countOf(keys[name]);
    return { kind: name, key: keys[name], right, all, factor: null };
  });
  const ofTraits = traits.flatMap((trait) => {
    const known = factorOf(trait, kind);
    if (!known) return [];
    const [right, all, factor] = known;
    return [{ kind: trait.name, key: `${trait.among(kind)}|${trait.valueOf(kind)}`, right, all, factor }];
  });
  return [...ofCue, ...ofTraits];
}
