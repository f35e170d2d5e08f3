import type { PhraseMatch } from '../../lexicon/phrases.ts';
import type { MentionRule } from '../../lexicon/topics-index.ts';
import type { TopicMentionFound } from './topic-mentions.ts';

/** What only others mean so stands beside what anybody does. */
const byOthers = ({ value }: PhraseMatch<MentionRule>) => Number(value.entry.notOf !== undefined);

/** The same words, that some alone mean so: for others they are what anybody means by them. */
const isTwin = (a: PhraseMatch<MentionRule>, b: PhraseMatch<MentionRule>) =>
  a.first === b.first &&
  a.last === b.last &&
  (a.value.entry.of === undefined) !== (b.value.entry.of === undefined);

const lengthOf = ({ first, last }: PhraseMatch<MentionRule>) => last - first;
const judges = ({ value: { entry } }: PhraseMatch<MentionRule>) => entry.tone !== undefined && !entry.of;

/** Of the matches of one topic that overlap, the longest, then the one listed first; it takes the words of all that mean the same. */
export function withoutOverlaps(matches: readonly PhraseMatch<MentionRule>[]): PhraseMatch<MentionRule>[] {
  const ranked = [...matches].sort(
    (a, b) =>
      a.value.topic - b.value.topic ||
      byOthers(a) - byOthers(b) ||
      a.first - b.first ||
      b.last - a.last ||
      a.value.order - b.value.order,
  );
  const out: PhraseMatch<MentionRule>[] = [];
  for (const match of ranked) {
    const before = out.at(-1);
    if (before?.value.topic === match.value.topic && isTwin(before, match)) {
      out.push(match);
      continue;
    }
    const isSame = before?.value.topic === match.value.topic && byOthers(before) === byOthers(match);
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
  for (const one of [...found].sort((a, b) => a.topic - b.topic || a.first - b.first || b.last - a.last)) {
    const before = out.at(-1);
    if (!before || before.topic !== one.topic || one.first >= before.last) out.push(one);
  }
  return out;
}
