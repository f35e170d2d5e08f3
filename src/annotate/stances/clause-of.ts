import type { Token } from '../../text/view.ts';
import type { Scene } from './scene.ts';
import type { Statement } from './statement.ts';
import { lowerBound } from './token-ranges.ts';
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

/** They go on with what is told of a mention that stands before them. */
export const FINITE: ReadonlySet<string> = new Set(
  "is are was were has have had will would can could may might should must 'll".split(' '),
);

/** The first word of a clause, past a quotation mark. */
export const firstWord = (tokens: readonly Token[], at: number) =>
  tokens[at]?.kind === 'quote' ? at + 1 : at;

/** "The dam, S told the council of Tilos on Friday, would": a reporting clause in the middle is at most so many tokens long. */
const REACH_ASIDE = 16;
/** A comma and a closing mark stand between a clause and the reporting clause. */
const AFTER_CLAUSE = 2;
/** They go on with a clause as its verb. */
const TELLS_MORE =
  /^(?:mean|help|make|remain|serve|show|lead|bring|threaten|risk|undermine|deserve|need|solve|pose|work|fail)s?$/;

/** "The dam, S said, would be a mistake": the clause of a mention behind the reporting clause that parts it; null where none does. */
export function beyondInsertion(
  scene: Scene,
  { content }: Statement,
  part: { first: number; last: number },
  mention: TopicMentionFound,
  end: number,
) {
  const { tokens } = scene.view;
  const next = content[lowerBound(content, part.last)];
  if (!next || next.first - part.last > REACH_ASIDE || part.last - end > AFTER_CLAUSE) return null;
  const opener = tokens[firstWord(tokens, next.first)]?.lower ?? '';
  if (!FINITE.has(opener) && !TELLS_MORE.test(opener)) return null;
  if (tokens[next.first]?.sentence !== tokens[mention.first]?.sentence) return null;
  return clauseOf(scene, { ...mention, first: next.first, last: next.first + 1 }, next.first, next.last);
}
