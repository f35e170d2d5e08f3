import type { PhraseMatch } from '../../lexicon/phrases.ts';
import type { MentionRule } from '../../lexicon/topics-index.ts';
import type { TopicMentionFound } from './topic-mentions.ts';

/** What only others mean so stands beside what anybody does. */
const byOthers = ({ value }: PhraseMatch<MentionRule>) => Number(value.entry.notOf !== undefined);

/** What some alone mean so stands beside what anybody means by fewer of the same words: who says it decides. */
const bySome = ({ value }: PhraseMatch<MentionRule>) => Number(value.entry.of !== undefined);
const layerOf = (match: PhraseMatch<MentionRule>) => 2 * byOthers(match) + bySome(match);

const lengthOf = ({ first, last }: PhraseMatch<MentionRule>) => last - first;
const judges = ({ value: { entry } }: PhraseMatch<MentionRule>) => entry.tone !== undefined && !entry.of;

/** Of the matches of one topic that overlap, the longest, then the one listed first; it takes the words of all that mean the same. */
export function withoutOverlaps(matches: readonly PhraseMatch<MentionRule>[]): PhraseMatch<MentionRule>[] {
  const ranked = [...matches].sort(
    (a, b) =>
      a.value.topic - b.value.topic ||
      layerOf(a) - layerOf(b) ||
      a.first - b.first ||
      b.last - a.last ||
      a.value.order - b.value.order,
  );
  const out: PhraseMatch<MentionRule>[] = [];
  for (const match of ranked) {
    const before = out.at(-1);
    const isSame = before?.value.topic === match.value.topic && layerOf(before) === layerOf(match);
    if (before && isSame && match.first < before.last) {
      const gain = lengthOf(match) - lengthOf(before);
      // Of two as long the one that judges: "the republic's dams are sacrosanct".
      const longer = gain > 0 || (gain === 0 && judges(match) && !judges(before)) ? match : before;
      const same = match.value.entry.orientation === before.value.entry.orientation;
      out[out.length - 1] = same
        ? { ...longer, first: before.first, last: Math.max(before.last, match.last) }
        : longer;
      continue;
    }
    out.push(match);
  }
  return out;
}

/** Of bare mentions of one topic, those that lie in no longer one. */
export function withoutInner(found: readonly TopicMentionFound[]): TopicMentionFound[] {
  const out: TopicMentionFound[] = [];
  const bySide = (one: TopicMentionFound) => Number(one.of !== null);
  const ranked = [...found].sort(
    (a, b) => a.topic - b.topic || bySide(a) - bySide(b) || a.first - b.first || b.last - a.last,
  );
  for (const one of ranked) {
    const before = out.at(-1);
    const isSame = before?.topic === one.topic && bySide(before) === bySide(one);
    if (!before || !isSame || one.first >= before.last) out.push(one);
  }
  return out;
}
