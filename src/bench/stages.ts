import { annotate } from '../annotate/annotate.ts';
import { findDates } from '../annotate/dates/find-dates.ts';
import { findQuotes } from '../annotate/quotes/find-quotes.ts';
import { findSpeakers } from '../annotate/speakers/find-speakers.ts';
import { findTopicMentions } from '../annotate/stances/topic-mentions.ts';
import { toPackSynonyms } from '../compare/pack-synonyms.ts';
import { toDigest } from '../compare/to-digest.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Document } from '../model/document.ts';
import { toTextView } from '../text/to-text-view.ts';
import { findZones } from '../text/zones.ts';

/** Seconds that each stage takes for all documents, one after another in this thread. */
export async function measureStages(
  documents: readonly Document[],
  lexicon: Lexicon,
): Promise<Readonly<Record<string, number>>> {
  const seconds: Record<string, number> = {};
  const time = <T>(stage: string, work: () => T): T => {
    const started = performance.now();
    const result = work();
    seconds[stage] = (seconds[stage] ?? 0) + (performance.now() - started) / 1000;
    return result;
  };
  const synonyms = toPackSynonyms(lexicon.pack);
  for (const document of documents) {
    const { text, title, published } = document;
    const lines = time('zones', () => findZones(text, { title }));
    const view = time('text', () => toTextView(text, lines));
    const quotes = time('quotes', () => findQuotes(view, lexicon.wordClasses));
    time('speakers', () => findSpeakers(view, quotes, lexicon.names, document));
    time('dates', () => findDates(view, published?.edtf ?? null));
    time('topics', () => findTopicMentions(view, lexicon.topics));
    const annotation = time('annotate (all)', () => annotate(document, lexicon));
    const started = performance.now();
    await toDigest(annotation, text, synonyms);
    seconds.digest = (seconds.digest ?? 0) + (performance.now() - started) / 1000;
  }
  return seconds;
}
