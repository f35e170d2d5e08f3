import type { Document } from '../model/document.ts';
import type { Annotation, DateMention, Quote, Span, Speaker, Stance } from '../model/records.ts';
import { toCodePointOffsets } from '../text/code-points.ts';
import type { ZonedLine } from '../text/to-text-view.ts';
import type { Range } from '../text/view.ts';
import { cueSpans } from './cue-spans.ts';
import type { DateFound, SpokenQuote, Voice, WeighedStance } from './findings.ts';

/** What stands between the parts of a passage when it is printed as one text. */
const PART_SEPARATOR = ' … ';

/** A quote with what explains it. */
export interface QuoteFound extends SpokenQuote {
  readonly topics: readonly string[];
  /** The mention that dates the words; null where the article's own date does, or nothing. */
  readonly saidAt: DateFound | null;
  /** How the speaker was found: a rule's name, `none` where nobody was. */
  readonly resolvedBy: string;
}

/** Everything found in one document, in UTF-16 ranges. */
export interface Findings {
  readonly lines: readonly ZonedLine[];
  readonly voices: readonly Voice[];
  readonly quotes: readonly QuoteFound[];
  readonly scareQuotes: readonly Range[];
  readonly dates: readonly DateFound[];
  readonly stances: readonly (WeighedStance & { readonly id: string })[];
  /** The article's title: the manifest's, else its headline. */
  readonly title: string | null;
}

/** The boundary: turns findings into the record that is printed, with offsets in code points. */
export function toRecord(document: Document, findings: Findings): Annotation {
  const { text } = document;
  const toCodePoint = toCodePointOffsets(text);
  const toSpan = ({ start, end }: Range): Span => ({
    start: toCodePoint(start),
    end: toCodePoint(end),
    text: text.slice(start, end),
  });
  const toPassage = (ranges: readonly Range[]) => {
    const spans = ranges.map(toSpan);
    return { text: spans.map((span) => span.text).join(PART_SEPARATOR), spans };
  };
  const toQuote = (quote: Findings['quotes'][number]): Quote => ({
    id: quote.id,
    type: quote.type,
    speaker: quote.speaker,
    ...(quote.speakers.length > 1 ? { speakers: [...quote.speakers] } : {}),
    source: quote.source.length > 0 ? toPassage(quote.source) : null,
    cue: quote.cue && {
      text: quote.cue.text,
      lemma: quote.cue.lemma,
      spans: cueSpans(quote.cue).map(toSpan),
    },
    content: toPassage(quote.content),
    verbatim: quote.verbatim.map(toSpan),
    via: [...quote.via],
    venue: quote.venue,
    topics: [...quote.topics],
    said: quote.said,
    negated: quote.negated,
    zone: quote.zone,
    rule: quote.rule,
    confidence: quote.confidence,
  });
  const toSpeaker = ({ id, name, kind, roles, aliases, mentions }: Voice): Speaker => ({
    id,
    name,
    kind,
    roles: [...roles],
    aliases: [...aliases],
    mentions: mentions.map(toSpan),
  });
  const toDate = ({ start, end, type, value, edtf, range, anchor, rule }: DateFound): DateMention => ({
    start: toCodePoint(start),
    end: toCodePoint(end),
    text: text.slice(start, end),
    type,
    value,
    edtf,
    range: range && { ...range },
    anchor,
    rule,
  });
  const toStance = ({ evidence, holder, topic, ...rest }: Findings['stances'][number]): Stance => ({
    id: rest.id,
    holder,
    topic,
    position: rest.position,
    act: rest.act,
    cameo: rest.cameo,
    attributedBy: rest.attributedBy,
    quote: rest.quote,
    evidence: toPassage(evidence),
    date: rest.date,
    rule: rest.rule,
    confidence: rest.confidence,
  });
  return {
    schemaVersion: 1,
    id: document.id,
    path: document.path,
    outlet: document.outlet,
    published: document.published,
    title: findings.title,
    url: document.url,
    zones: findings.lines.map(({ zone, start, end }) => ({
      zone,
      start: toCodePoint(start),
      end: toCodePoint(end),
    })),
    speakers: findings.voices.map(toSpeaker),
    quotes: findings.quotes.map(toQuote),
    scareQuotes: findings.scareQuotes.map(toSpan),
    dates: findings.dates.map(toDate),
    stances: findings.stances.map(toStance),
  };
}
