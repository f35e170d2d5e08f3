import { topicFrames, topicGroups } from './en/topic-frames.ts';
import type { PhraseGroups } from './phrase-sequences.ts';
import type { Topic, TopicMention, TopicsFile } from './topics.ts';

/** The groups of a file, and those of all packs that it has no group of its own for. */
export const fileGroups = ({ groups }: Pick<TopicsFile, 'groups'>): PhraseGroups => ({
  ...topicGroups,
  ...groups,
});

/** The groups that the phrases of a topic may name: its own, and those of its file, made once for all its topics. */
export const groupsOf = (ofFile: PhraseGroups, { groups }: Topic): PhraseGroups =>
  Object.keys(groups).length > 0 ? { ...ofFile, ...groups } : ofFile;

/**
 * The mentions that a topic has from its frames.
 * @throws {RangeError} for a frame that is none
 */
export const framesOf = ({ id, frames }: Topic): readonly TopicMention[] =>
  frames.flatMap((name) => {
    const frame = topicFrames[name];
    if (!frame) throw new RangeError(`${id}: no frame ${name}`);
    return frame.map((mention) => ({
      ...mention,
      speakers: false,
      orientation: mention.orientation ?? 'for',
    }));
  });
