import { indexOutlets } from '../../corpus/outlets.ts';
import { readArticle } from '../../corpus/read-corpus.ts';
import type { Document } from '../../model/document.ts';
import type { Annotation } from '../../model/records.ts';
import { toSafeJson } from '../../output/sanitise.ts';
import { isFrom } from '../filters.ts';
import { openCache, toKey } from './cache.ts';
import { loadAnnotator } from './load-annotator.ts';
import { lexiconOf, type OpenPack } from './load-pack.ts';
import type { EngineSettings, Task, TaskResult } from './task.ts';

/** Reads and annotates articles, one after another, in this thread. */
export interface Engine {
  readonly run: (task: Task) => Promise<TaskResult>;
  /** Loads and compiles what annotating needs; without it the first article that is not in the cache does. */
  readonly prepare: () => Promise<void>;
  /** How many articles were annotated, and not found in the cache. */
  readonly annotated: () => number;
  readonly close: () => Promise<void>;
}

/** An annotation without what comparisons do not look at. */
const toBrief = (annotation: Annotation): Annotation => ({
  ...annotation,
  ...{ zones: [], quotes: [], scareQuotes: [], dates: [] },
  speakers: annotation.speakers.map((speaker) => ({ ...speaker, mentions: [] })),
});

export function createEngine(settings: EngineSettings, pack: OpenPack): Engine {
  const outlets = indexOutlets(pack.names.outlets);
  const cache = settings.cache ? openCache(settings.cache.folder) : null;
  let annotator: ((document: Document) => Annotation) | undefined;
  let synonyms: ReadonlyMap<string, string> | undefined;
  let count = 0;

  async function toAnnotator() {
    const { annotate } = await loadAnnotator();
    const lexicon = await lexiconOf(await pack.whole());
    return (document: Document) => annotate(document, lexicon);
  }

  async function prepare() {
    annotator ??= await toAnnotator();
    return annotator;
  }

  async function annotateAnew(document: Document): Promise<Annotation> {
    const annotate = await prepare();
    count++;
    try {
      return annotate(document);
    } catch (error) {
      // A mistake of ours: it stops the run, but says at which article.
      const { stack, message } = error as Error;
      throw Object.assign(new Error(`${document.path}: ${message}`), { stack: `${document.path}: ${stack}` });
    }
  }

  async function toJson(document: Document): Promise<string> {
    const key = cache && settings.cache ? toKey(document, settings.cache.program) : null;
    const known = key !== null ? await cache?.read(key) : null;
    if (known) return known;
    const json = toSafeJson(await annotateAnew(document));
    if (key !== null) await cache?.write(key, json);
    return json;
  }

  async function compareLater(document: Document): Promise<TaskResult> {
    const { toDigest } = await import('../../compare/to-digest.ts');
    const { toPackSynonyms } = await import('../../compare/pack-synonyms.ts');
    synonyms ??= toPackSynonyms(await pack.whole());
    const annotation = JSON.parse(await toJson(document)) as Annotation;
    return { digest: await toDigest(annotation, document.text, synonyms), brief: toBrief(annotation) };
  }

  return {
    run: async (task) => {
      const read =
        'file' in task ? await readArticle(task.file, outlets, settings.maxBytes ?? undefined) : task;
      if ('problem' in read) return read;
      if (!isFrom(read.document, settings.outlets)) return { skipped: true };
      if (settings.wanted === 'comparison') return compareLater(read.document);
      const json = await toJson(read.document);
      return settings.wanted === 'json' ? { json } : { json, text: read.document.text };
    },
    prepare: async () => {
      await prepare();
    },
    annotated: () => count,
    close: async () => cache?.close(),
  };
}
