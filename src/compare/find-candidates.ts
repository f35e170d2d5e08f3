import { compareDays, compareText } from './day-order.ts';
import { Latest } from './latest.ts';
import type { Utterance } from './utterance.ts';

/** An utterance is looked up by so many of its rarest words, and of each at most so many before it. */
const RAREST = 8;
const LATEST = 16;
/** So many words in a row, whoever is said to have spoken them, are looked up too. */
const SHINGLE = 6;

/** Runs of words inside quotation marks; every other one is enough to find a shared run of seven. */
function toShingles(verbatim: Utterance['verbatim']): string[] {
  const out: string[] = [];
  for (let at = 0; at + SHINGLE <= verbatim.length; at += 1)
    out.push(
      verbatim
        .slice(at, at + SHINGLE)
        .map(({ lower }) => lower)
        .join(' '),
    );
  return out;
}

/** FNV-1a's offset basis and prime, 32 bits. */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
/** Slots of the table that tells what comes again: two bits each, 16 MB. */
const SLOTS = 2 ** 26;
/** The table is no larger than this times the look-ups there may be. */
const SLOTS_FOR_EACH = 64;
const BITS = 32;

/** Look-ups that were met before: those met once only lead nowhere and are not kept. */
class Seen {
  readonly #slots: number;
  readonly #once: Uint32Array;
  readonly #again: Uint32Array;

  constructor(expected: number) {
    const wanted = 2 ** Math.ceil(Math.log2(Math.max(1, expected * SLOTS_FOR_EACH)));
    this.#slots = Math.min(SLOTS, wanted);
    this.#once = new Uint32Array(Math.ceil(this.#slots / BITS));
    this.#again = new Uint32Array(this.#once.length);
  }

  #slot(lookup: string): number {
    let hash = BASIS;
    for (let at = 0; at < lookup.length; at++) hash = Math.imul(hash ^ lookup.charCodeAt(at), PRIME);
    return (hash ^ (hash >>> 15)) & (this.#slots - 1);
  }

  note(lookup: string): void {
    const slot = this.#slot(lookup);
    const word = Math.floor(slot / BITS);
    const bit = 1 << (slot % BITS);
    const once = this.#once[word] as number;
    this.#again[word] = (this.#again[word] as number) | (once & bit);
    this.#once[word] = once | bit;
  }

  /** True of all that were noted twice, and by chance of a few others. */
  isRepeated(lookup: string): boolean {
    const slot = this.#slot(lookup);
    return (((this.#again[Math.floor(slot / BITS)] as number) >>> (slot % BITS)) & 1) === 1;
  }
}

/**
 * Calls back for each utterance, by date, with those before it that may be the same: they share their speaker and a
 * rare word or what they do, or a run of quoted words. Every list of an index is walked a bounded way, so the number
 * of pairs grows in line with the corpus.
 * @param pair called once for each two positions
 */
export function findCandidates(
  utterances: readonly Utterance[],
  pair: (left: number, right: number) => void,
): void {
  const counts = new Map<string, number>();
  for (const { keys } of utterances)
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const ordered = [...utterances].sort(
    (a, b) =>
      compareDays(a.quote.days, b.quote.days) ||
      compareText(a.digest.document, b.digest.document) ||
      a.index - b.index,
  );
  const toLookups = (utterance: Utterance): string[] => {
    const rare = [...new Set(utterance.keys)]
      .filter((key) => (counts.get(key) ?? 0) > 1)
      .sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || compareText(a, b))
      .slice(0, RAREST);
    const { speaker, named, acts } = utterance.quote;
    return [
      ...(speaker && named ? rare.map((key) => `@${speaker.id} ${key}`) : []),
      ...(speaker && named && utterance.story >= 0
        ? acts.map((act) => `@${speaker.id} ${utterance.story} ${act}`)
        : []),
      ...toShingles(utterance.verbatim),
    ];
  };
  const seen = new Seen(utterances.length);
  for (const utterance of ordered) for (const lookup of new Set(toLookups(utterance))) seen.note(lookup);
  const latest = new Latest(LATEST);
  for (const utterance of ordered) {
    const others = new Set<number>();
    for (const lookup of toLookups(utterance)) {
      if (!seen.isRepeated(lookup)) continue;
      for (const other of latest.note(lookup, utterance.index)) others.add(other);
    }
    others.delete(utterance.index);
    for (const other of others) pair(Math.min(other, utterance.index), Math.max(other, utterance.index));
  }
}
