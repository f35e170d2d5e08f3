import type { Captures } from './captures.ts';
import type { Meaning } from './meaning.ts';

/** One mention of several that a rule finds at once: "3 and 5 March". */
export interface PartialMention {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

/**
 * A wording of time expressions. Rules stand in tables; where several match, the one that reaches
 * furthest wins, then the one that stands first.
 */
export interface DateRule {
  /** Unique; every find carries it. */
  readonly name: string;
  /** Wordings in the notation of `compilePattern`. */
  readonly patterns: readonly string[];
  /** `null`: after all no time expression. */
  readonly means: (captures: Captures) => Meaning | readonly PartialMention[] | null;
  /** Words that must not stand right before the match. */
  readonly notAfter?: ReadonlySet<string>;
  /** Words that must not follow right after the match. */
  readonly notBefore?: ReadonlySet<string>;
  /** No find where a word in upper case follows right after it: "August Wilson", "Sunday Times". */
  readonly notBeforeName?: boolean;
  /** No find in upper case right after a word in upper case: "USA Today", "Democracy Now". */
  readonly notInName?: boolean;
  /** Only where the phrase ends with the find, so that no noun follows: "rose annually", "the future". */
  readonly endsPhrase?: boolean;
  /** Sentences with what the rule finds between ⟦ and ⟧. */
  readonly takes: readonly string[];
  /** Sentences in which the rule finds nothing. */
  readonly leaves: readonly string[];
  /** Where the wording is described or was seen. */
  readonly source: string;
}
