import type { ActEntry } from '../../lexicon/en/acts.ts';
import { documentNouns } from '../../lexicon/en/documents.ts';
import { prepositions } from '../../lexicon/en/function-words.ts';
import type { Scene } from './scene.ts';
import { verbAt } from './verb-at.ts';

/** The noun stands at most so many tokens behind the verb, what it asks for so many behind the noun. */
const REACH_NOUN = 5;
const REACH_ASKING = 8;
/** Documents that take sides, beside those that say something. */
const SIDES: ReadonlySet<string> = new Set(['appeal', 'call', 'draft', 'measure', 'message', 'plea']);
const BREAKS = /^[,;:.!?]$/;

export interface Asked {
  readonly entry: ActEntry;
  readonly lemma: string;
  /** First token of what is asked for. */
  readonly first: number;
}

/** What the document asks for that somebody signs or passes: "signed a letter asking B to"; `null` where none is told. */
export function askedInDocument({ view, index }: Scene, first: number, last: number): Asked | null {
  const { tokens } = view;
  for (let noun = first; noun < Math.min(last, first + REACH_NOUN); noun++) {
    const lower = tokens[noun]?.lower ?? '';
    if (!documentNouns.has(lower) && !SIDES.has(lower)) continue;
    for (let at = noun + 1; at < Math.min(last, noun + 1 + REACH_ASKING); at++) {
      if (BREAKS.test(tokens[at]?.text ?? '')) return null;
      if (!tokens[at]?.lower.endsWith('ing') || prepositions.has(tokens[at - 1]?.lower ?? '')) continue;
      const verb = verbAt(view, at, index);
      if (verb && verb.entry.attitude !== 'neutral' && verb.last < last)
        return { entry: verb.entry, lemma: verb.lemma, first: verb.last };
    }
  }
  return null;
}
