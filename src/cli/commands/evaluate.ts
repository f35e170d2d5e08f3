import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readBratAttributions } from '../../evaluate/brat.ts';
import { toBratName } from '../../evaluate/brat-names.ts';
import { goldArticleSchema } from '../../evaluate/gold-articles.ts';
import { type ScoredArticle, scoreAttributions } from '../../evaluate/score.ts';
import { type ArticlePair, scoreArticles } from '../../evaluate/score-articles.ts';
import type { Annotation } from '../../model/records.ts';
import { formatScore } from '../../output/score-tables.ts';
import { toHeadStyle } from '../../output/table.ts';
import { openAnnotations } from '../annotations.ts';
import type { Run } from '../command-specs.ts';
import { exitCodes, UsageError } from '../errors.ts';
import { toLayout } from '../layout.ts';
import { writeRecord } from '../write-record.ts';

const GOLD_ARTICLE = '.gold.json';
const NOT_ARTICLES: ReadonlySet<string> = new Set(['compare.gold.json']);

interface Read {
  readonly texts: ReadonlyMap<string, string>;
  readonly annotations: ReadonlyMap<string, Annotation>;
}

const stemOf = (file: string) => path.basename(file).replace(/\.txt$/, '');

async function readGoldFolder(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch {
    throw new UsageError(
      `evaluate ${folder}: there is no such folder. Name one with *.ann or *.gold.json files.`,
    );
  }
}

async function toBratArticles(
  folder: string,
  files: readonly string[],
  read: Read,
): Promise<ScoredArticle[]> {
  const articles: ScoredArticle[] = [];
  const seen = new Set<string>();
  for (const file of files) {
    const name = toBratName(file);
    const text = read.texts.get(name);
    // Where several annotators read an article, the first by name counts.
    if (text === undefined || seen.has(name)) continue;
    seen.add(name);
    const gold = readBratAttributions(await readFile(path.join(folder, file), 'utf8'));
    articles.push({ name, text, gold, annotation: read.annotations.get(name) ?? null });
  }
  return articles;
}

async function toGoldArticles(folder: string, files: readonly string[], read: Read): Promise<ArticlePair[]> {
  const articles: ArticlePair[] = [];
  for (const file of files) {
    const parsed = goldArticleSchema.safeParse(JSON.parse(await readFile(path.join(folder, file), 'utf8')));
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw new UsageError(`evaluate ${file}: ${issue?.path.join('.')}: ${issue?.message}`);
    }
    const name = stemOf(parsed.data.file);
    const text = read.texts.get(name);
    if (text !== undefined)
      articles.push({ text, gold: parsed.data, annotation: read.annotations.get(name) ?? null });
  }
  return articles;
}

/**
 * Scores the engine against annotated articles: brat standoff (`*.ann`) or the project's own form
 * (`*.gold.json`). Texts come from `--corpus`, else from the gold folder itself.
 */
export const run: Run = async ([folder], options, context) => {
  if (folder === undefined) throw new UsageError('evaluate: name a folder with *.ann or *.gold.json files.');
  const files = await readGoldFolder(folder);
  const corpus = await openAnnotations(options.corpus ? [] : [folder], options, context);
  const annotations = new Map<string, Annotation>();
  const texts = new Map<string, string>();
  for await (const document of corpus.documents()) texts.set(stemOf(document.path), document.text);
  for await (const annotation of corpus.annotations()) annotations.set(stemOf(annotation.path), annotation);
  const articles = files.filter((file) => file.endsWith(GOLD_ARTICLE) && !NOT_ARTICLES.has(file));
  const standoff = files.filter((file) => file.endsWith('.ann'));
  if (articles.length + standoff.length === 0)
    throw new UsageError(`evaluate ${folder}: it holds no *.ann and no *.gold.json file.`);
  const most = options.errors ?? 0;
  const score =
    articles.length > 0
      ? scoreArticles(await toGoldArticles(folder, articles, { texts, annotations }), most)
      : scoreAttributions(await toBratArticles(folder, standoff, { texts, annotations }), most);
  const layout = toLayout(options, context);
  const toHead = await toHeadStyle(layout);
  const formatText = () => [...formatScore(score, layout, toHead)].join('');
  await writeRecord(score, formatText, options, context);
  return corpus.failures() > 0 ? exitCodes.input : exitCodes.done;
};
