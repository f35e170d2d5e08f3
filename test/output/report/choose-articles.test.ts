import { expect, test } from 'vitest';
import type { Comparison } from '../../../src/model/comparison.ts';
import { chooseArticles } from '../../../src/output/report/choose-articles.ts';
import { limits } from '../../../src/output/report/limits.ts';
import type { ReportArticle } from '../../../src/output/report/report.ts';

const article = (id: string, length: number) =>
  ({ annotation: { id }, text: 'x'.repeat(length) }) as unknown as ReportArticle;
const naming = (...documents: readonly string[]) =>
  ({
    ...{ stances: [], claims: [], reversals: [] },
    figureConflicts: [{ what: '', values: documents.map((document) => ({ document })) }],
  }) as unknown as Comparison;
const idsOf = (articles: readonly ReportArticle[]) => articles.map(({ annotation }) => annotation.id);

test('all are chosen where there is room, in their order', () => {
  const all = ['c', 'a', 'b'].map((id) => article(id, 10));
  expect(idsOf(chooseArticles(all, naming('b')))).toEqual(['c', 'a', 'b']);
});

test('beyond the number of articles, those that the comparison names are kept', () => {
  const all = Array.from({ length: limits.articles + 2 }, (_, at) => article(`a${at}`, 1));
  const last = `a${limits.articles + 1}`;
  const chosen = idsOf(chooseArticles(all, naming(last)));
  expect(chosen.length).toBe(limits.articles);
  expect(chosen.slice(-2)).toEqual([`a${limits.articles - 2}`, last]);
});

test('beyond the length of all texts, too; of a long one only what is shown counts', () => {
  const most = Math.floor(limits.text / limits.articleText);
  const all = Array.from({ length: most + 5 }, (_, at) => article(`a${at}`, limits.articleText * 2));
  const chosen = idsOf(chooseArticles(all, naming(`a${most + 4}`)));
  expect(chosen.length).toBe(most);
  expect(chosen.at(-1)).toBe(`a${most + 4}`);
});
