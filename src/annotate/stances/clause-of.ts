import type { Scene } from './scene.ts';
import type { TopicMentionFound } from './topic-mentions.ts';

/** Nothing further from a mention than so many tokens bears on it, however long the sentence. */
export const REACH = 80;

/** The clause of a mention within a statement, as tokens. */
export function clauseOf({ view, mentions }: Scene, mention: TopicMentionFound, from: number, to: number) {
  const { clauses } = mentions;
  const least = Math.max(from, mention.first - REACH);
  const most = Math.min(to, mention.last + REACH);
  let first = mention.first;
  while (first > least && clauses[first - 1] === clauses[mention.first]) first--;
  let last = mention.last;
  while (last < most && clauses[last] === clauses[mention.last - 1]) last++;
  while (last > first && /^[,;:—–-]$/.test(view.tokens[last - 1]?.text ?? '')) last--;
  return { first, last };
}
