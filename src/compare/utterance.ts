import { Pool } from './pool.ts';
import { toForms, type WordForm } from './stems.ts';
import type { Digest, DigestQuote } from './to-digest.ts';

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
  readonly #pool: Pool<WordForm>;
  readonly #start: number;
  readonly #end: number;
  readonly #quoted: number;
  readonly #quotedEnd: number;

  constructor(
    readonly index: number,
    readonly digest: Digest,
    readonly quote: DigestQuote,
    readonly story: number,
    pool: Pool<WordForm>,
    words: readonly WordForm[],
    verbatim: readonly WordForm[],
  ) {
    this.#pool = pool;
    this.#start = pool.add(words);
    this.#end = this.#start + words.length;
    // All of a direct quote's words are quoted.
    const isWhole = words.length === verbatim.length && words.every((word, at) => word === verbatim[at]);
    this.#quoted = isWhole ? this.#start : pool.add(verbatim);
    this.#quotedEnd = this.#quoted + verbatim.length;
  }

  get words(): readonly WordForm[] {
    return this.#pool.read(this.#start, this.#end);
  }

  get keys(): readonly string[] {
    return keysOf(this.words);
  }

  get verbatim(): readonly WordForm[] {
    return this.#pool.read(this.#quoted, this.#quotedEnd);
  }
}

/** Utterances of fewer content words tell nothing apart. */
const LEAST_KEYS = 2;

/** Whether a quote can be known again at all: its speaker is known, or there are words in quotation marks. */
export const isComparable = ({ speaker, verbatim }: DigestQuote): boolean =>
  speaker !== null || verbatim.length > 0;

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
  const pool = new Pool<WordForm>();
  for (const digest of digests)
    for (const quote of digest.quotes) {
      const words = toForms(quote.text, synonyms);
      const telling = words.filter(({ common }) => !common).length;
      if (telling < LEAST_KEYS || !isComparable(quote)) continue;
      const verbatim = quote.verbatim.flatMap((text) => toForms(text, synonyms));
      const story = storyOf.get(digest.document) ?? -1;
      out.push(new PooledUtterance(out.length, digest, quote, story, pool, words, verbatim));
    }
  return out;
}
