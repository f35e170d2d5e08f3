import type { ZoneName } from '../model/records.ts';
import type { Word } from './words.ts';

/** Half-open range of UTF-16 offsets into the document's text, counted from 0. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * What a token is, by its characters alone. `word` holds letters (with inner apostrophes, hyphens
 * and the points of "U.S."), `number` starts with a digit ("12-day" and "2,300" are one token),
 * `clitic` is a possessive or contracted ending ("'s", "n't", "'ve") cut off its word.
 */
export type TokenKind = 'word' | 'number' | 'clitic' | 'quote' | 'punct' | 'symbol';

export interface Token extends Range {
  /** Position in `TextView.tokens`. */
  readonly index: number;
  readonly kind: TokenKind;
  /** The characters as they stand. */
  readonly text: string;
  /** Lower case, with ’ as ' and hyphens as -; for look-ups only. */
  readonly lower: string;
  /** Whether the first letter is upper case. */
  readonly capital: boolean;
  /** What all tokens of this spelling share. */
  readonly word: Word;
  /** Position in `TextView.sentences`. */
  readonly sentence: number;
}

/** Token positions, half-open. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** A sentence never crosses a paragraph. Its range runs from its first token to the end of its last. */
export interface Sentence extends Range, TokenRange {
  readonly index: number;
  readonly paragraph: number;
}

/** A line of the text that is not blank, in text order; its range leaves out surrounding white space. */
export interface Paragraph extends Range {
  readonly index: number;
  readonly zone: ZoneName;
  /** Positions in `TextView.sentences`, half-open. */
  readonly firstSentence: number;
  readonly lastSentence: number;
}

/** A pair of quotation marks. `start` is the opening mark, `end` follows the closing one. */
export interface Quotation extends Range {
  readonly index: number;
  /** What stands inside the marks. */
  readonly inner: Range;
  readonly paragraph: number;
  /** 0 for the outermost. */
  readonly depth: number;
  /** False where the paragraph ended first: a quote that is re-opened in the next paragraph, or a lost mark. */
  readonly closed: boolean;
  /** The quotation of the paragraph before that this one goes on with, or -1. */
  readonly continues: number;
}

/** The structure of one text, made once and shared by all finders. All offsets are UTF-16. */
export interface TextView {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** In order of `start`; nested ones follow the one that holds them. */
  readonly quotations: readonly Quotation[];
}
