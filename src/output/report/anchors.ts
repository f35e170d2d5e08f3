import type { ReportArticle } from './report.ts';

/** Where things stand in the page; ids are made of numbers, never of names from articles. */
export interface Anchors {
  /** Id of an article's section; null where the page does not hold the article. */
  readonly article: (document: string) => string | null;
  /** Id of the words of a quote or stance, by its id in the records; null where the page lacks them. */
  readonly words: (finding: string) => string | null;
}

/** What stands after the document's id: `q5`, `s2`. */
export const toShortId = (finding: string): string => finding.slice(finding.lastIndexOf(':') + 1);

/** @param articles those the page holds, in its order */
export function toAnchors(articles: readonly ReportArticle[]): Anchors {
  const numbers = new Map(articles.map(({ annotation }, at) => [annotation.id, `a${at + 1}`]));
  const article = (document: string) => numbers.get(document) ?? null;
  const words = new Map(
    articles.flatMap(({ annotation: { id, quotes, stances } }) =>
      [...quotes, ...stances].map((one) => [one.id, `${article(id)}-${toShortId(one.id)}`] as const),
    ),
  );
  return { article, words: (finding) => words.get(finding) ?? null };
}
