import type { DayRange } from '../model/edtf.ts';
import type { Position, QuoteType, SpeakerRef, TopicRef } from '../model/records.ts';
import type { Figure } from './find-figures.ts';
import { Pool } from './pool.ts';
import { Texts } from './texts.ts';
import type { Digest, DigestQuote, DigestStance } from './to-digest.ts';
import { isComparable } from './utterance.ts';

const NONE: readonly string[] = [];

/** Stands for the start of a quoted part that is not in its quote's text: its place among the texts follows. */
const ELSEWHERE = -1;

/** Where what is kept of many digests lies. */
class Store {
  readonly texts = new Texts();
  readonly words = new Pool<string>();
  /** Starts and lengths of quoted parts, UTF-16 units in their quote's text. */
  readonly parts = new Pool<number>();
  readonly #strings = new Map<string, string>();
  readonly #speakers = new Map<string, SpeakerRef>();
  readonly #days = new Map<string, DayRange>();
  /** By the id that gives way: what speakers go by. */
  renamed: ReadonlyMap<string, SpeakerRef> = new Map();

  /** The first of all equal texts: what comes from other threads are copies, each with its own memory. */
  string<T extends string | null>(text: T): T {
    if (text === null) return text;
    const before = this.#strings.get(text);
    if (before !== undefined) return before as T;
    this.#strings.set(text, text);
    return text;
  }

  strings(texts: readonly string[]): readonly string[] {
    return texts.length === 0 ? NONE : texts.map((text) => this.string(text));
  }

  speaker<T extends SpeakerRef | null>(speaker: T): T | SpeakerRef {
    if (speaker === null) return speaker;
    const key = `${speaker.id} ${speaker.name}`;
    const before = this.#speakers.get(key);
    if (before) return before;
    this.#speakers.set(key, speaker);
    return speaker;
  }

  toRenamed(speaker: SpeakerRef): SpeakerRef {
    return this.renamed.get(speaker.id) ?? speaker;
  }

  days(days: DayRange | null): DayRange | null {
    if (days === null) return null;
    const key = `${days.from} ${days.to}`;
    const before = this.#days.get(key);
    if (before) return before;
    this.#days.set(key, days);
    return days;
  }
}

/** A quote whose texts are read when they are asked for: ask once. */
class KeptQuote implements DigestQuote {
  readonly type: QuoteType;
  readonly named: boolean;
  readonly topics: readonly string[];
  readonly acts: readonly string[];
  readonly days: DayRange | null;
  readonly #store: Store;
  readonly #speaker: SpeakerRef | null;
  /** What its id begins with: its document's, if that is so. */
  readonly #document: string;
  readonly #ending: string;
  readonly #text: number;
  readonly #parts: number;
  readonly #partsEnd: number;

  constructor(quote: DigestQuote, document: string, store: Store) {
    this.type = quote.type;
    this.named = quote.named;
    this.topics = store.strings(quote.topics);
    this.acts = store.strings(quote.acts);
    this.days = store.days(quote.days);
    this.#store = store;
    this.#speaker = store.speaker(quote.speaker);
    this.#document = quote.id.startsWith(document) ? document : '';
    this.#ending = store.string(quote.id.slice(this.#document.length));
    this.#text = store.texts.add(quote.text);
    const parts = quote.verbatim.flatMap((part) => {
      const start = quote.text.indexOf(part);
      return start < 0 ? [ELSEWHERE, store.texts.add(part)] : [start, part.length];
    });
    this.#parts = store.parts.add(parts);
    this.#partsEnd = this.#parts + parts.length;
  }

  get id(): string {
    return this.#document + this.#ending;
  }

  get speaker(): SpeakerRef | null {
    return this.#speaker && this.#store.toRenamed(this.#speaker);
  }

  get text(): string {
    return this.#store.texts.read(this.#text);
  }

  get verbatim(): readonly string[] {
    const { text } = this;
    const out: string[] = [];
    const parts = this.#store.parts.read(this.#parts, this.#partsEnd);
    for (let at = 0; at < parts.length; at += 2) {
      const [start, length] = [parts[at] as number, parts[at + 1] as number];
      out.push(start === ELSEWHERE ? this.#store.texts.read(length) : text.slice(start, start + length));
    }
    return out;
  }
}

/** A figure whose texts are read when they are asked for: ask once. */
class KeptFigure implements Figure {
  readonly value: number;
  readonly written: string;
  readonly unit: string;
  readonly #store: Store;
  readonly #context: number;
  readonly #contextEnd: number;
  readonly #sentence: number;

  constructor(figure: Figure, sentence: number, store: Store) {
    this.value = figure.value;
    this.written = store.string(figure.written);
    this.unit = store.string(figure.unit);
    this.#store = store;
    this.#context = store.words.add(figure.context);
    this.#contextEnd = this.#context + figure.context.length;
    this.#sentence = sentence;
  }

  get context(): readonly string[] {
    return this.#store.words.read(this.#context, this.#contextEnd);
  }

  get sentence(): string {
    return this.#store.texts.read(this.#sentence);
  }
}

class KeptStance implements DigestStance {
  readonly id: string;
  readonly topic: TopicRef;
  readonly position: Position;
  readonly date: string | null;
  readonly days: DayRange | null;
  readonly evidence: string;
  readonly confidence: number;
  readonly #store: Store;
  readonly #holder: SpeakerRef;

  constructor(stance: DigestStance, store: Store) {
    this.id = stance.id;
    this.topic = stance.topic;
    this.position = stance.position;
    this.date = store.string(stance.date);
    this.days = store.days(stance.days);
    this.evidence = stance.evidence;
    this.confidence = stance.confidence;
    this.#store = store;
    this.#holder = store.speaker(stance.holder);
  }

  get holder(): SpeakerRef {
    return this.#store.toRenamed(this.#holder);
  }
}

class KeptDigest implements Digest {
  readonly document: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly days: DayRange | null;
  readonly quotes: readonly DigestQuote[];
  readonly stances: readonly DigestStance[];
  readonly figures: readonly Figure[];
  readonly #store: Store;
  readonly #speakers: readonly string[];
  readonly #words: number;
  readonly #wordsEnd: number;

  constructor(digest: Digest, store: Store) {
    this.document = digest.document;
    this.outlet = store.string(digest.outlet);
    this.published = store.string(digest.published);
    this.days = store.days(digest.days);
    this.quotes = digest.quotes
      .filter(isComparable)
      .map((quote) => new KeptQuote(quote, digest.document, store));
    this.stances = digest.stances.map((stance) => new KeptStance(stance, store));
    // Several figures of one sentence share it.
    const sentences = new Map<string, number>();
    this.figures = digest.figures.map((figure) => {
      const place = sentences.get(figure.sentence) ?? store.texts.add(figure.sentence);
      sentences.set(figure.sentence, place);
      return new KeptFigure(figure, place, store);
    });
    this.#store = store;
    this.#speakers = store.strings(digest.speakers);
    this.#words = store.words.add(digest.words);
    this.#wordsEnd = this.#words + digest.words.length;
  }

  get speakers(): readonly string[] {
    const { renamed } = this.#store;
    if (!this.#speakers.some((id) => renamed.has(id))) return this.#speakers;
    return [...new Set(this.#speakers.map((id) => renamed.get(id)?.id ?? id))];
  }

  get words(): readonly string[] {
    return this.#store.words.read(this.#words, this.#wordsEnd);
  }
}

/** The digests of a large corpus in little memory. What cannot be compared is left out of them. */
export class KeptDigests {
  readonly #store = new Store();
  readonly #digests: Digest[] = [];

  add(digest: Digest): void {
    this.#digests.push(new KeptDigest(digest, this.#store));
  }

  /**
   * From now on, speakers go by other ids in all digests, as `mergeSpeakers` tells.
   * @param renamed by the id that gives way
   */
  rename(renamed: ReadonlyMap<string, SpeakerRef>): void {
    this.#store.renamed = renamed;
  }

  /** In the order they were added. */
  get all(): readonly Digest[] {
    return this.#digests;
  }
}
