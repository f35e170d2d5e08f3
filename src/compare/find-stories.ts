import { compareDays, compareText, daysApart } from './day-order.ts';
import type { Digest } from './to-digest.ts';

/** Articles on one story appear at most so many days apart; beyond the first few they must share more. */
const WINDOW = 12;
const FRESH = 4;
const LATER_FACTOR = 1.5;
/** A word in more documents than this share says nothing of a story; in a small corpus, more than this number. */
const COMMON_SHARE = 0.2;
const COMMON_COUNT = 4;
/** A document is looked up by so many of its rarest words, and of each at most so many latest documents. */
const RAREST = 40;
const LATEST = 12;
/** A story is compared by so many of its members. */
const MEMBERS = 4;
/** Share of the rare words' weight that two articles on one story have in common; measured on the fixtures. */
const LEAST_SHARED = 0.18;

/** Documents that tell of the same events, by date; a document is in one story at most. */
export interface Story {
  readonly id: string;
  readonly documents: readonly Digest[];
}

interface Weighed {
  readonly digest: Digest;
  /** The rarest terms, with weights. */
  readonly terms: ReadonlyMap<string, number>;
  readonly total: number;
}

const termsOf = ({ words, speakers }: Digest) => [...words, ...speakers.map((id) => `@${id}`)];

function weigh(digests: readonly Digest[]): Weighed[] {
  const counts = new Map<string, number>();
  for (const digest of digests)
    for (const term of termsOf(digest)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const most = Math.max(COMMON_COUNT, digests.length * COMMON_SHARE);
  return digests.map((digest) => {
    const ranked = termsOf(digest)
      .map((term) => [term, counts.get(term) ?? 0] as const)
      .filter(([, count]) => count > 1 && count <= most)
      .sort((a, b) => a[1] - b[1] || compareText(a[0], b[0]))
      .slice(0, RAREST);
    const terms = new Map(ranked.map(([term, count]) => [term, Math.log(1 + digests.length / count)]));
    // What no other document has tells against a story as well, only less surely: half its weight.
    const alone = termsOf(digest).filter((term) => counts.get(term) === 1).length;
    const total = [...terms.values()].reduce((sum, weight) => sum + weight, 0);
    return { digest, terms, total: total + (Math.min(alone, RAREST) * Math.log(1 + digests.length)) / 4 };
  });
}

function toShare(left: Weighed, right: Weighed): number {
  let shared = 0;
  for (const [term, weight] of left.terms) if (right.terms.has(term)) shared += weight;
  return shared / Math.max(1, Math.min(left.total, right.total));
}

/**
 * Groups documents into stories by date, voices and rare words.
 * Each joins the story it shares most with, if enough; work grows in line with the corpus.
 * @returns stories of at least two documents, in order of their first document
 */
export function findStories(digests: readonly Digest[]): Story[] {
  const weighed = weigh(digests).sort(
    (a, b) => compareDays(a.digest.days, b.digest.days) || compareText(a.digest.document, b.digest.document),
  );
  const storyOf = new Map<Weighed, number>();
  const stories: Weighed[][] = [];
  const latest = new Map<string, Weighed[]>();
  for (const one of weighed) {
    const candidates = new Map<number, number>();
    for (const term of one.terms.keys())
      for (const other of latest.get(term) ?? []) {
        const story = storyOf.get(other) ?? -1;
        if (daysApart(other.digest.days, one.digest.days) <= WINDOW)
          candidates.set(story, (candidates.get(story) ?? 0) + 1);
      }
    let best = -1;
    let bestShare = LEAST_SHARED;
    for (const [story, hits] of candidates) {
      if (hits < 3) continue;
      const members = (stories[story] ?? []).slice(-MEMBERS);
      const gap = Math.min(...members.map((member) => daysApart(member.digest.days, one.digest.days)));
      const mean = members.reduce((sum, member) => sum + toShare(member, one), 0) / members.length;
      const share = gap > FRESH ? mean / LATER_FACTOR : mean;
      if (share > bestShare) [best, bestShare] = [story, share];
    }
    if (best < 0) best = stories.push([]) - 1;
    stories[best]?.push(one);
    storyOf.set(one, best);
    for (const term of one.terms.keys())
      latest.set(term, [...(latest.get(term) ?? []).slice(1 - LATEST), one]);
  }
  return stories
    .filter((members) => members.length > 1)
    .map((members, index) => ({ id: `story-${index + 1}`, documents: members.map(({ digest }) => digest) }));
}
