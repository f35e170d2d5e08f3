import type { FigureConflict } from '../../model/comparison.ts';
import { toCodePointOffsets } from '../../text/code-points.ts';
import type { Anchors } from './anchors.ts';
import type { Mark } from './format-marked.ts';
import type { ReportArticle } from './report.ts';

/** Where the sentences stand that give a figure differently. */
export interface FigureMarks {
  /** Marks of an article, by its id. */
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
  /** Anchor of a sentence in a document; null where it was not found there. */
  readonly anchor: (document: string, evidence: string) => string | null;
}

const toKey = (document: string, evidence: string) => `${document}\n${evidence}`;

/** Finds the sentences of figures in their articles, each once. */
export function findFigureMarks(
  conflicts: readonly FigureConflict[],
  articles: readonly ReportArticle[],
  anchors: Anchors,
): FigureMarks {
  const textOf = new Map(articles.map(({ annotation, text }) => [annotation.id, text]));
  const marks = new Map<string, readonly Mark[]>();
  const known = new Map<string, string>();
  for (const { document, evidence } of conflicts.flatMap(({ values }) => values)) {
    const text = textOf.get(document) ?? '';
    const at = text.indexOf(evidence);
    const article = anchors.article(document);
    if (at < 0 || evidence === '' || article === null || known.has(toKey(document, evidence))) continue;
    const before = marks.get(document) ?? [];
    const anchor = `${article}-f${before.length + 1}`;
    const toCodePoint = toCodePointOffsets(text);
    const [start, end] = [toCodePoint(at), toCodePoint(at + evidence.length)];
    known.set(toKey(document, evidence), anchor);
    marks.set(document, [...before, { start, end, className: 'figure', anchor, after: null }]);
  }
  return { marks, anchor: (document, evidence) => known.get(toKey(document, evidence)) ?? null };
}
