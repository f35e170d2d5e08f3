import type { ActEntry } from '../../lexicon/en/acts.ts';
import type { TopicIndex } from '../../lexicon/topics-index.ts';
import type { TextView } from '../../text/view.ts';

export interface VerbFound {
  readonly lemma: string;
  /** Token after its particles, which must follow at once. */
  readonly last: number;
  readonly entry: ActEntry;
}

const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were']);
const BETWEEN = /^(?:\p{L}{2,20}ly|now|still|also|again|not|already|once|even|instead|itself)$/u;
/** "is now openly drafting": so many words may stand between. */
const REACH_BE = 3;

/** "is drafting", "was now pressing for": a participle that tells what its subject does. */
export function isProgressive({ tokens }: TextView, at: number): boolean {
  if (!tokens[at]?.lower.endsWith('ing')) return false;
  let before = at - 1;
  while (before > at - 1 - REACH_BE && BETWEEN.test(tokens[before]?.lower ?? '')) before--;
  return BE.has(tokens[before]?.lower ?? '');
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
