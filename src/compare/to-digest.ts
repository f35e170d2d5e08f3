import { type DayRange, toDayRange } from '../model/edtf.ts';
import type { Annotation, Position, QuoteType, SpeakerRef, Stance, TopicRef } from '../model/records.ts';
import { type Figure, findFigures } from './find-figures.ts';
import { toForms } from './stems.ts';

export interface DigestQuote {
  readonly id: string;
  readonly type: QuoteType;
  readonly speaker: SpeakerRef | null;
  /** Whether the speaker has a name that other documents know. */
  readonly named: boolean;
  readonly topics: readonly string[];
  /** What its stances do: topic, position and act in one text each. */
  readonly acts: readonly string[];
  /** Content as it stands, its marks included. */
  readonly text: string;
  readonly verbatim: readonly string[];
  /** When it was said, else when it was published; `null` where neither is known. */
  readonly days: DayRange | null;
}

export interface DigestStance {
  readonly id: string;
  readonly holder: SpeakerRef;
  readonly topic: TopicRef;
  readonly position: Position;
  readonly date: string | null;
  readonly days: DayRange | null;
  readonly evidence: string;
  readonly confidence: number;
}

/** What the comparison needs of one document: small enough to hold a large corpus of them. */
export interface Digest {
  readonly document: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly days: DayRange | null;
  readonly quotes: readonly DigestQuote[];
  readonly stances: readonly DigestStance[];
  /** Ids of named voices. */
  readonly speakers: readonly string[];
  /** Distinct content words of the article's own zones, as keys; names begin with a capital. */
  readonly words: readonly string[];
  readonly figures: readonly Figure[];
}

const ZONES: ReadonlySet<string> = new Set(['headline', 'deck', 'caption', 'subhead', 'body', 'transcript']);

function toKeys(
  annotation: Annotation,
  points: readonly string[],
  synonyms: ReadonlyMap<string, string>,
): string[] {
  const keys = new Set<string>();
  for (const { zone, start, end } of annotation.zones) {
    if (!ZONES.has(zone)) continue;
    for (const { key, common } of toForms(points.slice(start, end).join(''), synonyms))
      if (!common) keys.add(key);
  }
  return [...keys];
}

/**
 * Reduces a document to what `compare` looks at.
 * @param text the document's text as decoded, which the annotation's offsets count in
 */
export async function toDigest(
  annotation: Annotation,
  text: string,
  synonyms: ReadonlyMap<string, string>,
): Promise<Digest> {
  const points = [...text];
  const published = annotation.published?.edtf ?? null;
  const known = new Map<string, DayRange | null>();
  const toDays = async (edtf: string | null) => {
    if (edtf === null) return null;
    if (!known.has(edtf)) known.set(edtf, await toDayRange(edtf));
    return known.get(edtf) ?? null;
  };
  const days = await toDays(published);
  const anonymous = new Set(
    annotation.speakers.filter(({ kind }) => kind === 'anonymous').map(({ id }) => id),
  );
  const acts = new Map<string, string[]>();
  for (const { quote, topic, position, act } of annotation.stances)
    if (quote !== null) acts.set(quote, [...(acts.get(quote) ?? []), `${topic.id} ${position} ${act}`]);
  const quotes: DigestQuote[] = [];
  for (const quote of annotation.quotes) {
    const speaker = quote.speaker ?? quote.speakers?.[0] ?? null;
    quotes.push({
      id: quote.id,
      type: quote.type,
      speaker,
      named: speaker !== null && !anonymous.has(speaker.id),
      topics: quote.topics,
      acts: acts.get(quote.id) ?? [],
      text: quote.content.text,
      verbatim: quote.verbatim.map((span) => span.text),
      days: (await toDays(quote.said)) ?? days,
    });
  }
  const stances: DigestStance[] = [];
  for (const stance of annotation.stances) stances.push(await toDigestStance(stance, published, toDays));
  return {
    document: annotation.id,
    outlet: annotation.outlet?.name ?? null,
    published,
    days,
    quotes,
    stances,
    speakers: annotation.speakers.filter(({ id }) => !anonymous.has(id)).map(({ id }) => id),
    words: toKeys(annotation, points, synonyms),
    figures: findFigures(annotation, points, synonyms),
  };
}

async function toDigestStance(
  { id, holder, topic, position, date, evidence, confidence }: Stance,
  published: string | null,
  toDays: (edtf: string | null) => Promise<DayRange | null>,
): Promise<DigestStance> {
  const own = date ?? published;
  const days = await toDays(own);
  return { id, holder, topic, position, date: own, days, evidence: evidence.text, confidence };
}
