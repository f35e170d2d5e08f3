import { mergeSpeakers } from '../annotate/speakers/merge-speakers.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Comparison } from '../model/comparison.ts';
import type { DayRange } from '../model/edtf.ts';
import type { Speaker, SpeakerRef } from '../model/records.ts';
import { compare } from './compare.ts';
import { toPackSynonyms } from './pack-synonyms.ts';
import { Pool } from './pool.ts';
import { renameSpeakers } from './rename-speakers.ts';
import type { Digest, WordlessDigest } from './to-digest.ts';
import { isComparable } from './utterance.ts';

type Named = Pick<Speaker, 'id' | 'name' | 'kind'>;

/** The documents of a corpus, taken in one by one and kept small until all are there. */
export interface Gathering {
  /** @param speakers of the document; only their names are kept */
  readonly add: (digest: Digest, speakers: readonly Named[]) => void;
  /** Sets what was taken in side by side. */
  readonly compare: (lexicon: Lexicon) => Gathered;
}

export interface Gathered {
  readonly comparison: Comparison;
  /** The ids that give way to another in the comparison, since they are the same person's. */
  readonly merged: ReadonlyMap<string, SpeakerRef>;
}

/** A speaker and how many documents have it: in a large corpus most have the same few. */
interface Voice {
  readonly speaker: Named;
  readonly documents: number;
}

function* toMentions(voices: Iterable<Voice>): Generator<Named> {
  for (const { speaker, documents } of voices) for (let count = 0; count < documents; count++) yield speaker;
}

/** Gives back the first of all that are equal: what comes from other threads are copies, each with its own memory. */
class Shared {
  readonly #texts = new Map<string, string>();
  readonly #speakers = new Map<string, SpeakerRef>();
  readonly #days = new Map<string, DayRange>();

  text(text: string): string {
    const before = this.#texts.get(text);
    if (before !== undefined) return before;
    this.#texts.set(text, text);
    return text;
  }

  texts(texts: readonly string[]): readonly string[] {
    return texts.length === 0 ? NONE : texts.map((text) => this.text(text));
  }

  speaker<T extends SpeakerRef | null>(speaker: T): T | SpeakerRef {
    if (speaker === null) return speaker;
    const key = `${speaker.id} ${speaker.name}`;
    const before = this.#speakers.get(key);
    if (before) return before;
    this.#speakers.set(key, speaker);
    return speaker;
  }

  days(days: DayRange | null): DayRange | null {
    if (days === null) return null;
    const key = `${days.from} ${days.to}`;
    const before = this.#days.get(key);
    if (before) return before;
    this.#days.set(key, days);
    return days;
  }

  /** An id that begins with its document's, without a copy of that. */
  within(document: string, id: string): string {
    return id.startsWith(document) ? document + this.text(id.slice(document.length)) : id;
  }

  digest(digest: Digest): WordlessDigest {
    const { document, days, quotes, speakers, words: _, figures, ...rest } = digest;
    // Several figures of one sentence share it.
    const sentences = new Map(figures.map(({ sentence }) => [sentence, sentence]));
    return {
      ...rest,
      document,
      days: this.days(days),
      quotes: quotes.filter(isComparable).map((quote) => ({
        ...quote,
        id: this.within(document, quote.id),
        speaker: this.speaker(quote.speaker),
        topics: this.texts(quote.topics),
        acts: this.texts(quote.acts),
        verbatim: quote.verbatim.length === 0 ? NONE : quote.verbatim.map((part) => toPart(quote.text, part)),
        days: this.days(quote.days),
      })),
      speakers: this.texts(speakers),
      figures: figures.map((figure) => ({
        ...figure,
        unit: this.text(figure.unit),
        context: this.texts(figure.context),
        sentence: sentences.get(figure.sentence) ?? figure.sentence,
      })),
    };
  }
}

const NONE: readonly string[] = [];

/** What is quoted of a text, without a copy of it. */
function toPart(text: string, part: string): string {
  const start = text.indexOf(part);
  return start < 0 ? part : text.slice(start, start + part.length);
}

/** A digest that holds the places of its words instead of the words. */
class PooledDigest implements Digest {
  readonly document: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly days: DayRange | null;
  readonly quotes: Digest['quotes'];
  readonly stances: Digest['stances'];
  readonly speakers: readonly string[];
  readonly figures: Digest['figures'];
  readonly #pool: Pool<string>;
  readonly #start: number;
  readonly #end: number;

  constructor(digest: WordlessDigest, pool: Pool<string>, start: number, end: number) {
    this.document = digest.document;
    this.outlet = digest.outlet;
    this.published = digest.published;
    this.days = digest.days;
    this.quotes = digest.quotes;
    this.stances = digest.stances;
    this.speakers = digest.speakers;
    this.figures = digest.figures;
    this.#pool = pool;
    this.#start = start;
    this.#end = end;
  }

  get words(): readonly string[] {
    return this.#pool.read(this.#start, this.#end);
  }

  /** The same words in another digest of the document. */
  with(digest: WordlessDigest): PooledDigest {
    return digest === this ? this : new PooledDigest(digest, this.#pool, this.#start, this.#end);
  }
}

export function createGathering(): Gathering {
  const digests: PooledDigest[] = [];
  const pool = new Pool<string>();
  const voices = new Map<string, Voice>();
  const shared = new Shared();
  return {
    add: (digest, speakers) => {
      const start = pool.add(digest.words);
      digests.push(new PooledDigest(shared.digest(digest), pool, start, start + digest.words.length));
      for (const { id, name, kind } of speakers) {
        const key = `${kind} ${id} ${name}`;
        const voice = voices.get(key);
        voices.set(key, {
          speaker: voice?.speaker ?? { id, name, kind },
          documents: (voice?.documents ?? 0) + 1,
        });
      }
    },
    compare: ({ names, pack }) => {
      const merged = mergeSpeakers(toMentions(voices.values()), names);
      const topics = pack.topics.topics.map(({ id, name }) => ({ id, name }));
      // In their own places: a large corpus has no room for both.
      for (const [at, digest] of digests.entries()) digests[at] = digest.with(renameSpeakers(digest, merged));
      return { comparison: compare(digests, topics, toPackSynonyms(pack)), merged };
    },
  };
}
