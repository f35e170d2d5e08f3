import { toForms, type WordForm } from './stems.ts';
import type { Digest, DigestQuote } from './to-digest.ts';

/** A quote ready to be compared with others. */
export interface Utterance {
  readonly index: number;
  readonly digest: Digest;
  readonly quote: DigestQuote;
  readonly words: readonly WordForm[];
  /** Keys of its content words, in order. */
  readonly keys: readonly string[];
  /** Words inside quotation marks. */
  readonly verbatim: readonly WordForm[];
  /** Position of its document's story, or -1. */
  readonly story: number;
}

/** Utterances of fewer content words tell nothing apart. */
const LEAST_KEYS = 2;

/**
 * The quotes of a corpus whose speaker is known, and those without one whose words are quoted.
 * @param storyOf document id → position of its story
 */
export function toUtterances(
  digests: readonly Digest[],
  storyOf: ReadonlyMap<string, number>,
  synonyms: ReadonlyMap<string, string>,
): Utterance[] {
  const out: Utterance[] = [];
  for (const digest of digests)
    for (const quote of digest.quotes) {
      const words = toForms(quote.text, synonyms);
      const keys = words.filter(({ common }) => !common).map(({ key }) => key);
      if (keys.length < LEAST_KEYS || (!quote.speaker && quote.verbatim.length === 0)) continue;
      out.push({
        index: out.length,
        digest,
        quote,
        words,
        keys,
        verbatim: quote.verbatim.flatMap((text) => toForms(text, synonyms)),
        story: storyOf.get(digest.document) ?? -1,
      });
    }
  return out;
}
