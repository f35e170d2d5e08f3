import { type Change, findComparisonChanges, findQuoteChanges } from '../changes/find-changes.ts';
import type { QuoteRecord } from '../model/list-records.ts';
import type { SpeakerRef } from '../model/records.ts';
import type { AnnotatedCorpus } from './annotations.ts';
import type { Baseline } from './baseline.ts';
import { compareCorpus } from './comparison.ts';
import type { Options } from './options.ts';
import { toOrigin } from './run-annotation-list.ts';
import { toSpeakerFilter } from './speaker-filter.ts';

/** What the corpus shows today, beside the baseline. */
export interface Today {
  readonly changes: readonly Change[];
  /** Where articles are read from today, by id. */
  readonly paths: ReadonlyMap<string, string>;
  readonly isWantedSpeaker: (speaker: SpeakerRef) => boolean;
  readonly hint: () => string | null;
}

/** Reads the corpus as the baseline was read, whole, and tells what differs. */
export async function compareWithBaseline(
  baseline: Baseline,
  corpus: AnnotatedCorpus,
  options: Options,
): Promise<Today> {
  const paths = new Map<string, string>();
  const filter = await toSpeakerFilter(options.speaker, corpus.pack);
  const found = new Set<string>();
  // Of who is gone, a record tells no more than the name.
  const isKnownAs = ({ id, name }: SpeakerRef) =>
    filter.idsIn({ speakers: [{ id, name, kind: 'person', roles: [], aliases: [], mentions: [] }] })?.size !==
    0;
  if (baseline.of === 'quotes') {
    const quotes: QuoteRecord[] = [];
    for await (const annotation of corpus.annotations()) {
      paths.set(annotation.id, annotation.path);
      for (const id of filter.idsIn(annotation) ?? []) found.add(id);
      const origin = toOrigin(annotation);
      for (const quote of annotation.quotes) quotes.push({ ...origin, ...quote });
    }
    const topics = new Map(corpus.pack.names.topics.map((topic) => [topic.id, topic]));
    return {
      changes: findQuoteChanges(baseline.quotes, quotes, (id) => topics.get(id) ?? { id, name: id }),
      paths,
      isWantedSpeaker: (speaker) => found.has(speaker.id) || isKnownAs(speaker),
      hint: filter.hint,
    };
  }
  const compared = await compareCorpus(corpus, options, ({ id, path }) => paths.set(id, path));
  return {
    changes: findComparisonChanges(baseline.comparison, compared.comparison),
    paths,
    isWantedSpeaker: ({ id, name }) => compared.isWantedSpeaker(id) || isKnownAs({ id, name }),
    hint: compared.hint,
  };
}
