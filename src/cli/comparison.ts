import { renameSpeakers } from '../compare/rename-speakers.ts';
import type { Digest } from '../compare/to-digest.ts';
import type { Comparison } from '../model/comparison.ts';
import { toDayRange } from '../model/edtf.ts';
import type { Annotation, Speaker, SpeakerRef } from '../model/records.ts';
import type { AnnotatedCorpus } from './annotations.ts';
import { UsageError } from './errors.ts';
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
  for (const name of topic) {
    if (known.includes(name)) continue;
    const near = findNearest(name, known);
    const hint = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `There are: ${known.join(', ')}.`;
    throw new UsageError(`--topic ${name}: there is no such topic. ${hint}`);
  }
  return (id) => id !== null && topic.includes(id);
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

/** A speaker and how many documents have it: in a large corpus most have the same few. */
interface Voice {
  readonly speaker: Pick<Speaker, 'id' | 'name' | 'kind'>;
  readonly documents: number;
}

function* toMentions(voices: Iterable<Voice>): Generator<Voice['speaker']> {
  for (const { speaker, documents } of voices) for (let count = 0; count < documents; count++) yield speaker;
}

/** The same string wherever it was met: strings from other threads are copies, each with its own memory. */
function share(known: Map<string, string>, text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  known.set(text, text);
  return text;
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
  const { compare } = await import('../compare/compare.ts');
  const topics = corpus.pack.topics.topics.map(({ id, name }) => ({ id, name }));
  const isWantedTopic = toTopicTest(
    options,
    topics.map(({ id }) => id),
  );
  const isInPeriod = await toPeriodTest(options);
  const speakers = toSpeakerFilter(options.speaker, corpus.pack);
  const wanted = new Set<string>();
  const digests: Digest[] = [];
  const voices = new Map<string, Voice>();
  const words = new Map<string, string>();
  for await (const { digest, brief } of corpus.compared()) {
    if (!isInPeriod(digest)) continue;
    digests.push({ ...digest, words: digest.words.map((word) => share(words, word)) });
    keep(brief);
    for (const { id, name, kind } of brief.speakers) {
      const key = `${kind} ${id} ${name}`;
      const voice = voices.get(key);
      voices.set(key, {
        speaker: voice?.speaker ?? { id, name, kind },
        documents: (voice?.documents ?? 0) + 1,
      });
    }
    for (const id of speakers.idsIn(brief) ?? []) wanted.add(id);
  }
  const { mergeSpeakers } = await import('../annotate/speakers/merge-speakers.ts');
  const merged = mergeSpeakers(toMentions(voices.values()), (await corpus.lexicon()).names);
  for (const [from, { id }] of merged) if (wanted.has(from)) wanted.add(id);
  return {
    comparison: compare(
      digests.map((digest) => renameSpeakers(digest, merged)),
      topics,
    ),
    speakerOf: (speaker) => merged.get(speaker.id) ?? speaker,
    isWantedSpeaker: options.speaker ? (id) => wanted.has(id) : () => true,
    isWantedTopic,
    hint: speakers.hint,
  };
}
