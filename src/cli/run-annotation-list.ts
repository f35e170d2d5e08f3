import type { Origin } from '../model/list-records.ts';
import type { Annotation } from '../model/records.ts';
import { openAnnotations } from './annotations.ts';
import type { Context } from './context.ts';
import type { ExitCode } from './errors.ts';
import { toOutletHint, toTests } from './filters.ts';
import type { List } from './list.ts';
import type { Options } from './options.ts';
import { runList } from './run-list.ts';
import { toSpeakerFilter } from './speaker-filter.ts';

/** What the records of a document say of where they come from. */
export const toOrigin = ({ id, outlet, published }: Annotation): Origin => ({
  document: id,
  outlet: outlet?.name ?? null,
  published: published?.edtf ?? null,
});

/** A list of what was found in the articles, one record after another in corpus order. */
export interface AnnotationList<R extends Origin> extends List<R> {
  readonly toRecords: (annotation: Annotation) => readonly R[];
  /** "quote", for messages. */
  readonly noun: string;
}

export async function runAnnotationList<R extends Origin>(
  list: AnnotationList<R>,
  paths: readonly string[],
  options: Options,
  context: Context,
): Promise<ExitCode> {
  const corpus = await openAnnotations(paths, options, context);
  const topics = corpus.pack.names.topics.map(({ id }) => id);
  const tests = await toTests(list, options, topics);
  const speakers = await toSpeakerFilter(options.speaker, corpus.pack);
  let read = 0;
  const records = (async function* () {
    for await (const annotation of corpus.annotations()) {
      read++;
      const wanted = speakers.idsIn(annotation);
      if (wanted?.size === 0) continue;
      for (const record of list.toRecords(annotation))
        if (!wanted || list.speakersOf?.(record).some((id) => wanted.has(id))) yield record;
    }
  })();
  const hint = () =>
    (read === 0 ? toOutletHint(options, corpus.outlets) : null) ??
    speakers.hint() ??
    `No ${list.noun} matches.`;
  return runList({ list, records, tests, hint, failures: corpus.failures }, options, context);
}
