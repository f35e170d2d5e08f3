/** What a word or number can be within a time expression: `MONTH` 3, `UNIT` "week", `ORD` 2. */
export interface Reading {
  readonly class: string;
  readonly value: number | string;
}

/**
 * The smallest part of a time expression: a token, several ("twenty-five", "2 1/2"), or part of one
 * ("mid" of "mid-1996").
 */
export interface DateItem {
  readonly start: number;
  readonly end: number;
  /** For literals of patterns: lower case; hyphens inside a token are items of their own, `-`. */
  readonly lower: string;
  readonly readings: readonly Reading[];
  readonly capital: boolean;
  /** Positions in `TextView.tokens`: the first and the last token it has a part in. */
  readonly firstToken: number;
  readonly lastToken: number;
  readonly sentence: number;
  /** Whether the next item follows with no other word between, in the same sentence. */
  readonly joined: boolean;
}
