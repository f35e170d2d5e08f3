import type { ActEntry } from '../../lexicon/en/acts.ts';
import type { TopicIndex } from '../../lexicon/topics-index.ts';
import type { TextView } from '../../text/view.ts';

export interface VerbFound {
  readonly lemma: string;
  /** Token after its particles, which must follow at once. */
  readonly last: number;
  readonly entry: ActEntry;
}

/** The act whose verb begins at a token, with the most particles; `null` where none does. */
export function verbAt(view: TextView, at: number, index: TopicIndex): VerbFound | null {
  let best: VerbFound | null = null;
  for (const lemma of index.verbForms.get(view.tokens[at]?.lower ?? '') ?? []) {
    const particles = lemma.split(' ').slice(1);
    if (!particles.every((particle, step) => view.tokens[at + 1 + step]?.lower === particle)) continue;
    const last = at + 1 + particles.length;
    const entry = index.acts.get(lemma);
    if (entry && (!best || last > best.last)) best = { lemma, last, entry };
  }
  return best;
}
