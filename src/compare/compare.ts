import type { Comparison } from '../model/comparison.ts';
import type { TopicRef } from '../model/records.ts';
import { findClaims } from './find-claims.ts';
import { findFigureConflicts } from './find-figure-conflicts.ts';
import { findReversals, groupStances } from './find-reversals.ts';
import { findStories } from './find-stories.ts';
import type { Digest } from './to-digest.ts';
import { toMatrix } from './to-matrix.ts';

/**
 * Sets documents side by side: who stands where, what was reported in which words, what changed.
 * @param digests of one corpus, each document once; their order does not matter
 * @param topics names of the topics that stances and quotes speak of
 * @param synonyms those that the digests were made with
 */
export function compare(
  digests: readonly Digest[],
  topics: readonly TopicRef[],
  synonyms: ReadonlyMap<string, string>,
): Comparison {
  const names = new Map(topics.map((topic) => [topic.id, topic]));
  for (const { stances } of digests)
    for (const { topic } of stances) if (!names.has(topic.id)) names.set(topic.id, topic);
  const groups = groupStances(digests);
  const stories = findStories(digests);
  return {
    stances: toMatrix(groups),
    claims: findClaims(digests, stories, names, synonyms),
    reversals: findReversals(groups),
    figureConflicts: findFigureConflicts(stories, synonyms),
    stories: stories.map(({ id, documents }) => ({
      id,
      documents: documents.map(({ document, outlet, published }) => ({ document, outlet, published })),
    })),
  };
}
