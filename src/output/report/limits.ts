/**
 * What one page holds at most. A page of some ten megabytes still opens in a second or two; each list is
 * cut where people would search rather than read on.
 */
export const limits = {
  /** Speakers and topics in the table of positions. */
  rows: 150,
  /** Outlets, each a column. */
  columns: 24,
  /** Speakers with a timeline. */
  timelines: 40,
  /** Positions in one timeline. */
  positions: 80,
  changes: 150,
  /** Statements in the words of each article. */
  statements: 200,
  /** Wordings of one statement. */
  wordings: 24,
  /** Statements that others leave out. */
  omissions: 300,
  figures: 150,
  /** Articles with their text. */
  articles: 1200,
  /** Characters of all articles' texts, in UTF-16 units. */
  text: 5_000_000,
  /** Characters of one article’s text, in code points. */
  articleText: 60_000,
  /** Names to choose from in a filter; the search finds all. */
  choices: 150,
} as const;

/** The first of a list, and a sentence where there are more. */
export interface Cut<T> {
  readonly shown: readonly T[];
  readonly note: string | null;
}

/** @param what the things in the plural, for the sentence: "changes of position" */
export function cutTo<T>(list: readonly T[], most: number, what: string): Cut<T> {
  if (list.length <= most) return { shown: list, note: null };
  return { shown: list.slice(0, most), note: `Only the first ${most} of ${list.length} ${what} are here.` };
}
