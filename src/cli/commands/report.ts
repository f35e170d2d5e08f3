import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { compareDays } from '../../compare/day-order.ts';
import type { Comparison } from '../../model/comparison.ts';
import { type DayRange, toDayRange } from '../../model/edtf.ts';
import type { Annotation } from '../../model/records.ts';
import { formatReport } from '../../output/report/format-report.ts';
import { renameVoices } from '../../output/report/rename-voices.ts';
import type { PageAssets, Report, ReportArticle } from '../../output/report/report.ts';
import { toSafeText } from '../../output/sanitise.ts';
import { type AnnotatedCorpus, openAnnotations } from '../annotations.ts';
import type { Run } from '../command-specs.ts';
import { type ComparedCorpus, compareCorpus } from '../comparison.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import { narrowComparison } from '../narrow-comparison.ts';
import type { Options } from '../options.ts';
import { toResult } from '../run-list.ts';
import { writeOutput } from '../write-output.ts';

async function readAssets({ programFolder }: Context): Promise<PageAssets> {
  const [script = '', style = ''] = await Promise.all(
    ['script.js', 'style.css'].map((name) => readFile(path.join(programFolder, 'report', name), 'utf8')),
  );
  return { script, style };
}

/** The documents that a comparison names. */
function toNamed({ stances, claims, reversals, figureConflicts }: Comparison): ReadonlySet<string> {
  return new Set(
    [
      ...stances.flatMap(({ cells }) => cells),
      ...claims.flatMap(({ members }) => members),
      ...reversals.flatMap(({ from, to }) => [from, to]),
      ...figureConflicts.flatMap(({ values }) => values),
    ].map(({ document }) => document),
  );
}

/** Whether an article has words or positions of those asked for. */
function hasWanted(
  { quotes, stances }: Annotation,
  { isWantedSpeaker, isWantedTopic }: ComparedCorpus,
): boolean {
  return (
    quotes.some(
      ({ speaker, speakers, topics }) =>
        (speakers ?? [speaker]).some((one) => isWantedSpeaker(one?.id ?? '')) &&
        (topics.length > 0 ? topics : [null]).some(isWantedTopic),
    ) || stances.some(({ holder, topic }) => isWantedSpeaker(holder.id) && isWantedTopic(topic.id))
  );
}

/** The days of all dates that the articles give, each read once. */
async function readDates(articles: readonly ReportArticle[]): Promise<ReadonlyMap<string, DayRange | null>> {
  const dates = articles.flatMap(({ annotation }) => [
    annotation.published?.edtf ?? null,
    ...annotation.stances.map(({ date }) => date),
  ]);
  const known = new Map<string, DayRange | null>();
  for (const date of dates) if (date !== null && !known.has(date)) known.set(date, await toDayRange(date));
  return known;
}

async function toReport(
  corpus: AnnotatedCorpus,
  options: Options,
): Promise<{ readonly report: Report; readonly hint: () => string | null }> {
  const { toDigest } = await import('../../compare/to-digest.ts');
  const { toPackSynonyms } = await import('../../compare/pack-synonyms.ts');
  const pack = await corpus.pack.whole();
  const synonyms = toPackSynonyms(pack);
  const texts = new Map<string, string>();
  const annotations: Annotation[] = [];
  const source: AnnotatedCorpus = {
    ...corpus,
    compared: async function* () {
      for await (const { annotation, text } of corpus.articles()) {
        texts.set(annotation.id, text);
        yield { digest: await toDigest(annotation, text, synonyms), brief: annotation };
      }
    },
  };
  const compared = await compareCorpus(source, options, (annotation) => annotations.push(annotation));
  const comparison = narrowComparison(compared, options);
  const named = toNamed(comparison);
  const isNarrowed = options.speaker !== undefined || options.topic !== undefined;
  const articles = annotations
    .map((annotation) => renameVoices(annotation, compared.speakerOf))
    .filter((one) => !isNarrowed || named.has(one.id) || hasWanted(one, compared))
    .map((annotation): ReportArticle => ({ annotation, text: texts.get(annotation.id) ?? '' }));
  const dates = await readDates(articles);
  const daysOf = (edtf: string | null) => (edtf === null ? null : (dates.get(edtf) ?? null));
  const published = ({ annotation }: ReportArticle) => daysOf(annotation.published?.edtf ?? null);
  const report: Report = {
    comparison,
    articles: articles.sort((a, b) => compareDays(published(a), published(b))),
    topics: pack.topics.topics,
    daysOf,
    isWanted: (speaker, topic) => compared.isWantedSpeaker(speaker) && compared.isWantedTopic(topic),
  };
  return { report, hint: compared.hint };
}

/** Writes the articles and what was found in them as one page for a browser. */
export const run: Run = async (paths, options, context) => {
  if (options.output === undefined && context.stdout.isTTY)
    throw new UsageError('report: a page is not for a terminal. Add --output FILE.html.');
  const corpus = await openAnnotations(paths, options, context);
  const assets = await readAssets(context);
  const { report, hint } = await toReport(corpus, options);
  const page = async function* () {
    yield formatReport(report, assets);
  };
  await writeOutput(page(), options.output, context);
  const found = report.articles.length;
  if (found === 0 && !options.quiet && corpus.failures() === 0)
    context.stderr.write(`iran-corpus: ${toSafeText(hint() ?? 'There is no article to report on.')}\n`);
  return toResult(corpus.failures(), found, options);
};
