import type { Comparison } from '../../model/comparison.ts';
import { limits } from './limits.ts';
import type { ReportArticle } from './report.ts';

/** How often the comparison names each document. */
function countMentions(comparison: Comparison): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = ({ document }: { readonly document: string }) =>
    counts.set(document, (counts.get(document) ?? 0) + 1);
  for (const { from, to } of comparison.reversals) [from, to].forEach(count);
  for (const { cells } of comparison.stances) cells.forEach(count);
  for (const { members } of comparison.claims) members.forEach(count);
  for (const { values } of comparison.figureConflicts) values.forEach(count);
  return counts;
}

/** The articles that a page has room for, those named most before others; in the order given. */
export function chooseArticles(
  articles: readonly ReportArticle[],
  comparison: Comparison,
): readonly ReportArticle[] {
  const counts = countMentions(comparison);
  const countOf = ({ annotation }: ReportArticle) => counts.get(annotation.id) ?? 0;
  const chosen = new Set<ReportArticle>();
  let room: number = limits.text;
  for (const article of [...articles].sort((a, b) => countOf(b) - countOf(a))) {
    const length = Math.min(article.text.length, limits.articleText);
    if (chosen.size >= limits.articles || length > room) continue;
    chosen.add(article);
    room -= length;
  }
  return articles.filter((article) => chosen.has(article));
}
