import type { Digest } from '../compare/to-digest.ts';
import type { Comparison } from '../model/comparison.ts';
import { toDayRange } from '../model/edtf.ts';
import type { Annotation, SpeakerRef } from '../model/records.ts';
import type { AnnotatedCorpus } from './annotations.ts';
import { UsageError } from './errors.ts';
import { toOutletHint } from './filters.ts';
import { findTopic } from './find-topic.ts';
import type { Options } from './options.ts';
import { toSpeakerFilter } from './speaker-filter.ts';
import { findNearest } from './suggest.ts';

export interface ComparedCorpus {
  readonly comparison: Comparison;
  /** The speaker by the id that all documents of the corpus share. */
  readonly speakerOf: (speaker: SpeakerRef) => SpeakerRef;
  /** Whether a speaker was asked for; every one is where none was named. */
  readonly isWantedSpeaker: (id: string) => boolean;
  readonly isWantedTopic: (id: string | null) => boolean;
  /** What to say where nothing matched. */
  readonly hint: () => string | null;
}

function toTopicTest({ topic }: Options, known: readonly string[]): (id: string | null) => boolean {
  if (!topic) return () => true;
  const ids = topic.map((name) => {
    const id = findTopic(name, known);
    if (id !== null) return id;
    const near = findNearest(name, known);
    const hint = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `There are: ${known.join(', ')}.`;
    throw new UsageError(`--topic ${name}: there is no such topic. ${hint}`);
  });
  return (id) => id !== null && ids.includes(id);
}

async function toPeriodTest({ since, until }: Options): Promise<(digest: Digest) => boolean> {
  const ends = await Promise.all(
    [since, until].map(async (text, index) => {
      if (text === undefined) return '';
      const days = await toDayRange(text);
      if (!days)
        throw new UsageError(`--${index === 0 ? 'since' : 'until'} ${text}: this is no date. Write 2026-03.`);
      return index === 0 ? days.from : days.to;
    }),
  );
  const [from = '', to = ''] = ends;
  if (from === '' && to === '') return () => true;
  return ({ days }) =>
    days !== null && (to === '' || days.from <= to) && (from === '' || days.to === '' || days.to >= from);
}

/**
 * Sets the documents of a corpus side by side. `--outlet`, `--since` and `--until` choose documents;
 * speakers and topics are for the caller to choose from the result.
 * @param keep called with the annotation of each document that takes part, without quotes, dates and spans
 */
export async function compareCorpus(
  corpus: AnnotatedCorpus,
  options: Options,
  keep: (annotation: Annotation) => void = () => {},
): Promise<ComparedCorpus> {
  const { createGathering } = await import('../compare/gathering.ts');
  const isWantedTopic = toTopicTest(
    options,
    corpus.pack.names.topics.map(({ id }) => id),
  );
  const isInPeriod = await toPeriodTest(options);
  const speakers = await toSpeakerFilter(options.speaker, corpus.pack);
  const wanted = new Set<string>();
  const gathering = createGathering();
  let read = 0;
  for await (const { digest, brief } of corpus.compared()) {
    if (!isInPeriod(digest)) continue;
    read++;
    gathering.add(digest, brief.speakers);
    keep(brief);
    for (const id of speakers.idsIn(brief) ?? []) wanted.add(id);
  }
  const { comparison, merged } = gathering.compare(await corpus.lexicon());
  for (const [from, { id }] of merged) if (wanted.has(from)) wanted.add(id);
  return {
    comparison,
    speakerOf: (speaker) => merged.get(speaker.id) ?? speaker,
    isWantedSpeaker: options.speaker ? (id) => wanted.has(id) : () => true,
    isWantedTopic,
    hint: () => (read === 0 ? toOutletHint(options, corpus.outlets) : null) ?? speakers.hint(),
  };
}
