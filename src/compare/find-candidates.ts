import { compareDays, compareText } from './day-order.ts';
import type { Utterance } from './utterance.ts';

/** An utterance is looked up by so many of its rarest words, and of each at most so many before it. */
const RAREST = 8;
const LATEST = 16;
/** So many words in a row, whoever is said to have spoken them, are looked up too. */
const SHINGLE = 6;

/** Runs of words inside quotation marks; every other one is enough to find a shared run of seven. */
function toShingles({ verbatim }: Utterance): string[] {
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

/**
 * Pairs of utterances that may be one: they share their speaker and a rare word or what they do, or a run of quoted words.
 * Every list of an index is walked a bounded way, so the number of pairs grows in line with the corpus.
 * @returns pairs of positions, the smaller first, without repeats
 */
export function findCandidates(utterances: readonly Utterance[]): [number, number][] {
  const counts = new Map<string, number>();
  for (const { keys } of utterances)
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const ordered = [...utterances].sort(
    (a, b) =>
      compareDays(a.quote.days, b.quote.days) ||
      compareText(a.digest.document, b.digest.document) ||
      a.index - b.index,
  );
  const latest = new Map<string, number[]>();
  const pairs = new Set<number>();
  const size = utterances.length;
  for (const utterance of ordered) {
    const rare = [...new Set(utterance.keys)]
      .filter((key) => (counts.get(key) ?? 0) > 1)
      .sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || compareText(a, b))
      .slice(0, RAREST);
    const { speaker, named, acts } = utterance.quote;
    const lookups = [
      ...(speaker && named ? rare.map((key) => `@${speaker.id} ${key}`) : []),
      ...(speaker && named && utterance.story >= 0
        ? acts.map((act) => `@${speaker.id} ${utterance.story} ${act}`)
        : []),
      ...toShingles(utterance),
    ];
    for (const lookup of lookups) {
      const before = latest.get(lookup) ?? [];
      for (const other of before)
        pairs.add(Math.min(other, utterance.index) * size + Math.max(other, utterance.index));
      latest.set(lookup, [...before.slice(1 - LATEST), utterance.index]);
    }
  }
  return [...pairs]
    .sort((a, b) => a - b)
    .filter((pair) => Math.floor(pair / size) !== pair % size)
    .map((pair) => [Math.floor(pair / size), pair % size]);
}
