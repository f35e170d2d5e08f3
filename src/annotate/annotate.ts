import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Document } from '../model/document.ts';
import type { Annotation } from '../model/records.ts';
import { toTextView } from '../text/to-text-view.ts';
import type { TextView } from '../text/view.ts';
import { findZones } from '../text/zones.ts';
import { findDates } from './dates/find-dates.ts';
import { findSaid } from './dates/find-said.ts';
import type { StanceFound, Voice } from './findings.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { findSpeakers, type SpeakersAndNamed } from './speakers/find-speakers.ts';
import { findStances } from './stances/find-stances.ts';
import { findTopicMentions, findTopics } from './stances/topic-mentions.ts';
import { type Findings, type QuoteFound, toRecord } from './to-record.ts';
import { withoutRelayers } from './without-relayers.ts';

/** Everything found, with the structure of the text it was found in. */
export interface AllFound extends Findings {
  readonly view: TextView;
}

/** Those who speak and those of whom only the reporter tells a position, in order of first mention. */
function withHolders({ voices, named }: SpeakersAndNamed, stances: readonly StanceFound[]): readonly Voice[] {
  const speaking = new Set(voices.map(({ id }) => id));
  const silent = new Set(stances.map(({ holder }) => holder.id).filter((id) => !speaking.has(id)));
  if (silent.size === 0) return voices;
  const start = ({ mentions }: Voice) => mentions[0]?.start ?? Number.POSITIVE_INFINITY;
  return [...voices, ...named().filter(({ id }) => silent.has(id))].sort((a, b) => start(a) - start(b));
}

/** Whose positions a text may tell: who speaks in it, and the persons in office whom it names. */
const toTold = ({ voices, named }: SpeakersAndNamed): readonly Voice[] => [
  ...voices,
  ...named().filter(({ kind, roles }) => kind === 'person' && roles.length > 0),
];

/**
 * What one document says of who said what, when, and which position that is, before it becomes a record.
 * A pure function; never throws, whatever the text. Ids of quotes and stances count from 1 in text order
 * and begin with the document's.
 */
export function findAll(document: Document, lexicon: Lexicon): AllFound {
  const { text, title, published } = document;
  const lines = findZones(text, { title });
  const view = toTextView(text, lines, lexicon.words);
  const quotes = findQuotes(view, lexicon.wordClasses, lexicon.cues);
  const speakers = findSpeakers(view, quotes, lexicon.names, document);
  const dates = findDates(view, published?.edtf ?? null);
  const mentions = findTopicMentions(view, lexicon.topics);
  const kept = withoutRelayers(quotes, speakers, lexicon.names);
  const spoken = kept.attributions.map((attribution, at): QuoteFound => {
    const source = kept.sources[at];
    const saidAt = findSaid(attribution, view, dates);
    // What is added comes first: objects that begin with a spread and grow get a shape each, and reading them is slow.
    return {
      speaker: source?.speaker ?? null,
      speakers: source?.speakers ?? [],
      via: source?.via ?? [],
      venue: source?.venue ?? null,
      id: `${document.id}:q${at + 1}`,
      said: saidAt?.edtf ?? published?.edtf ?? null,
      topics: findTopics(view, attribution.content, lexicon.topics, mentions).map(({ id }) => id),
      saidAt,
      resolvedBy: source?.rule ?? 'none',
      ...attribution,
    };
  });
  const told = mentions.found.length > 0 ? { ...speakers, voices: toTold(speakers) } : speakers;
  const stances = findStances(view, spoken, told, lexicon.topics, published?.edtf ?? null, mentions);
  const headline = lines.find(({ zone }) => zone === 'headline');
  return {
    view,
    lines,
    voices: withHolders(speakers, stances),
    quotes: spoken,
    scareQuotes: quotes.scareQuotes,
    dates,
    stances: stances.map((stance, at) => ({ id: `${document.id}:s${at + 1}`, ...stance })),
    title: title ?? (headline ? text.slice(headline.start, headline.end) : null),
  };
}

/**
 * The same as the record that is printed: the same document and lexicon always give the same, whatever
 * the clock, locale or folder.
 */
export const annotate = (document: Document, lexicon: Lexicon): Annotation =>
  toRecord(document, findAll(document, lexicon));
