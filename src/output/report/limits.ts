/**
 * What one page holds at most. A page of some ten megabytes still opens in a second or two; each list is
 * cut where people would search rather than read on.
 */
export const limits = {
  /** Speakers and topics in the table of positions. */
  rows: 120,
  /** Outlets, each a column. */
  columns: 24,
  /** Stretches of one position in one cell. */
  runs: 6,
  /** Articles of one such stretch that have a link. */
  runArticles: 8,
  /** Speakers with a timeline. */
  timelines: 30,
  /** Positions in one timeline. */
  positions: 40,
  changes: 100,
  /** Statements in the words of each article. */
  statements: 100,
  /** Wordings of one statement. */
  wordings: 12,
  /** Statements that others leave out. */
  omissions: 200,
  figures: 100,
  /** Articles with their text. */
  articles: 1200,
  /** Characters of all articles' texts, in UTF-16 units. */
  text: 5_000_000,
  /** Characters of one article’s text, in code points. */
  articleText: 60_000,
  /** A title or name, and words in a list, in UTF-16 units; the words' link leads to all of them. */
  name: 160,
  words: 800,
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
