import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Digest } from '../compare/to-digest.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Annotation } from '../model/records.ts';
import type { Context } from './context.ts';
import { type Corpus, openCorpus } from './corpus.ts';
import { toCacheFolder, toCodeFolder } from './engine/cache-folder.ts';
import { lexiconOf } from './engine/load-pack.ts';
import { runTasks } from './engine/run-tasks.ts';
import type { EngineSettings, TaskResult, Wanted } from './engine/task.ts';
import { toWantedOutlets } from './filters.ts';
import type { Options } from './options.ts';
import { showProgress } from './progress.ts';

export interface Compared {
  readonly digest: Digest;
  /** The annotation without zones, quotes, dates and mentions. */
  readonly brief: Annotation;
}

/** An annotation with the text as decoded, which its offsets count in. */
export interface AnnotatedArticle {
  readonly annotation: Annotation;
  readonly text: string;
}

/** What was found in the documents of the outlets asked for, in corpus order. */
export interface AnnotatedCorpus extends Corpus {
  /** As `annotate` prints them. */
  readonly jsons: () => AsyncGenerator<string>;
  readonly annotations: () => AsyncGenerator<Annotation>;
  readonly articles: () => AsyncGenerator<AnnotatedArticle>;
  readonly compared: () => AsyncGenerator<Compared>;
  /** Compiled when it is first asked for. */
  readonly lexicon: () => Promise<Lexicon>;
}

/** What annotations depend on beside the documents: this build of the program, and the pack. */
async function toProgramId({ pack, packPath }: Corpus, { programFolder }: Context): Promise<string> {
  const build = readFileSync(path.join(programFolder, 'build-id'), 'utf8');
  if (packPath.shipped) return build;
  const { toPackDigest } = await import('./engine/pack-digest.ts');
  return `${build} ${toPackDigest(await pack.whole())}`;
}

async function toSettings(
  wanted: Wanted,
  corpus: Corpus,
  options: Options,
  context: Context,
): Promise<EngineSettings> {
  const folder = options.cache === false ? null : toCacheFolder(context.env);
  return {
    wanted,
    pack: corpus.packPath,
    codeFolder: toCodeFolder(context.env),
    maxBytes: options.maxBytes ?? null,
    outlets: toWantedOutlets(options, corpus.outlets),
    cache: folder === null ? null : { folder, program: await toProgramId(corpus, context) },
  };
}

/** Opens the corpus that the command line names, to be read through the engine. */
export async function openAnnotations(
  paths: readonly string[],
  options: Options,
  context: Context,
): Promise<AnnotatedCorpus> {
  const corpus = await openCorpus(paths, options, context);
  const worker = pathToFileURL(path.join(context.programFolder, 'worker.cjs'));

  async function* results(wanted: Wanted): AsyncGenerator<TaskResult> {
    const settings = await toSettings(wanted, corpus, options, context);
    let progress = showProgress(null, options, context);
    let known: number | null = null;
    const tasks = corpus.tasks((total) => {
      known = total;
      progress = showProgress(total, options, context);
    });
    try {
      for await (const result of runTasks(
        tasks,
        corpus.pack,
        settings,
        options.jobs ?? null,
        worker,
        () => known,
      )) {
        progress.tick();
        if ('problem' in result) corpus.report(result.problem);
        else yield result;
      }
    } finally {
      progress.end();
    }
  }

  async function* jsons(): AsyncGenerator<string> {
    for await (const result of results('json')) if ('json' in result) yield result.json;
  }

  return {
    ...corpus,
    jsons,
    annotations: async function* () {
      for await (const json of jsons()) yield JSON.parse(json) as Annotation;
    },
    articles: async function* () {
      for await (const result of results('article'))
        if ('json' in result)
          yield { annotation: JSON.parse(result.json) as Annotation, text: result.text ?? '' };
    },
    compared: async function* () {
      for await (const result of results('comparison')) if ('digest' in result) yield result;
    },
    lexicon: async () => lexiconOf(await corpus.pack.whole()),
  };
}
