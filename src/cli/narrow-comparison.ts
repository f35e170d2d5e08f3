import type { Comparison } from '../model/comparison.ts';
import type { ComparedCorpus } from './comparison.ts';
import type { Options } from './options.ts';

/** The parts that speak of the speakers and topics asked for. Figures have no speaker. */
export function narrowComparison(
  { comparison, isWantedSpeaker, isWantedTopic }: ComparedCorpus,
  options: Options,
): Comparison {
  const isWanted = (part: { speaker: { id: string }; topic: { id: string } | null }) =>
    isWantedSpeaker(part.speaker.id) && isWantedTopic(part.topic?.id ?? null);
  const isNarrowed = options.speaker !== undefined || options.topic !== undefined;
  return {
    stances: comparison.stances.filter(isWanted),
    claims: comparison.claims.filter(isWanted),
    reversals: comparison.reversals.filter(isWanted),
    figureConflicts: isNarrowed ? [] : comparison.figureConflicts,
    stories: comparison.stories,
  };
}
