/**
 * Characters that take one column each: printable ASCII, Latin letters, the punctuation of the press, signs and
 * box lines. Everything else (wide, combining, invisible, escapes) is for string-width to measure.
 */
const NARROW = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2015\u2018-\u2027\u2030-\u203a\u2212\u2500-\u257f]*$/;

/** Whether every character of a text is known to take one column, and to be a grapheme of its own. */
export const isNarrow = (text: string): boolean => NARROW.test(text);
