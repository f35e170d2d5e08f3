import { toForms, type WordForm } from './stems.ts';
import type { Digest, DigestQuote } from './to-digest.ts';
import { WordPool } from './word-pool.ts';

/** A quote ready to be compared with others. Its lists of words are made when they are asked for: ask once. */
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

const keysOf = (words: readonly WordForm[]) => words.filter(({ common }) => !common).map(({ key }) => key);

/** Holds places of its words instead of the words. */
class PooledUtterance implements Utterance {
  readonly #pool: WordPool;
  readonly #start: number;
  /** Where its words end and its quoted words begin. */
  readonly #middle: number;
  readonly #end: number;

  constructor(
    readonly index: number,
    readonly digest: Digest,
    readonly quote: DigestQuote,
    readonly story: number,
    pool: WordPool,
    words: readonly WordForm[],
    verbatim: readonly WordForm[],
  ) {
    this.#pool = pool;
    this.#start = pool.add(words);
    this.#middle = this.#start + words.length;
    this.#end = this.#middle + verbatim.length;
    pool.add(verbatim);
  }

  get words(): readonly WordForm[] {
    return this.#pool.read(this.#start, this.#middle);
  }

  get keys(): readonly string[] {
    return keysOf(this.words);
  }

  get verbatim(): readonly WordForm[] {
    return this.#pool.read(this.#middle, this.#end);
  }
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
  const pool = new WordPool();
  for (const digest of digests)
    for (const quote of digest.quotes) {
      const words = toForms(quote.text, synonyms);
      const telling = words.filter(({ common }) => !common).length;
      if (telling < LEAST_KEYS || (!quote.speaker && quote.verbatim.length === 0)) continue;
      const verbatim = quote.verbatim.flatMap((text) => toForms(text, synonyms));
      const story = storyOf.get(digest.document) ?? -1;
      out.push(new PooledUtterance(out.length, digest, quote, story, pool, words, verbatim));
    }
  return out;
}
