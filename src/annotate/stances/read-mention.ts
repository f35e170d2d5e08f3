import type { SpeakerRef } from '../../model/records.ts';
import type { TextView } from '../../text/view.ts';
import { toFeatures } from './features.ts';
import { actorBefore, isAmong, isParty } from './holders.ts';
import type { Reading } from './rule.ts';
import type { Scene } from './scene.ts';
import type { Statement } from './statement.ts';
import { within } from './token-ranges.ts';
import type { TopicMentionFound } from './topic-mentions.ts';

/** Nothing further from a mention than so many tokens bears on it, however long the sentence. */
const REACH = 80;

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

const isReproach = (side: string | null, state: string | null) => state !== null && side !== state;

/** They begin an if-clause. */
const CONDITIONS: ReadonlySet<string> = new Set(['if', 'should', 'once', 'when', 'whoever']);

/** The first word of a clause, past quotation marks. */
function firstWord(view: TextView, at: number): string {
  const token = view.tokens[at];
  return (token?.kind === 'quote' ? view.tokens[at + 1] : token)?.lower ?? '';
}

/** All that the rules are asked about one mention in one statement, for one of its holders. */
export function readMention(
  scene: Scene,
  statement: Statement,
  holder: SpeakerRef,
  part: { first: number; last: number },
  mention: TopicMentionFound,
): Reading {
  const { view, index, mentions, operators, holders } = scene;
  const clause = clauseOf(scene, mention, part.first, part.last);
  const sentence = view.sentences[view.tokens[mention.first]?.sentence ?? 0];
  const sentenceFirst = Math.max(part.first, sentence?.first ?? 0, mention.first - REACH);
  const sentenceLast = Math.min(part.last, sentence?.last ?? part.last, mention.last + REACH);
  const around = within(operators, sentenceFirst, sentenceLast);
  const inClause = around.filter(({ first, last }) => first >= clause.first && last <= clause.last);
  const actor = actorBefore(view, holders, index, mentions.clauses, holder, part.first);
  const features = toFeatures(
    inClause,
    view.tokens,
    mention,
    clause.first,
    actor,
    statement.entry.attitude === 'judge',
  );
  const opening = view.tokens[part.first]?.lower;
  const opener = firstWord(view, clause.first);
  return {
    ...features,
    condition: around.some(({ value }) => value === 'condition'),
    party: isParty(holders, holder, index.topics[mention.topic]?.parties ?? []),
    mayDo: mention.orientation < 0 || isParty(holders, holder, index.topics[mention.topic]?.doers ?? []),
    reproach: isReproach(holders.sideOf(holder.id), index.topics[mention.topic]?.reproach ?? null),
    doer: isAmong(holders, holder, index.topics[mention.topic]?.doers ?? []),
    inCondition: CONDITIONS.has(opener),
    priced: within(scene.prices, sentenceFirst, sentenceLast).some(
      ({ first, last }) =>
        last <= clause.first || first >= (opener === 'whoever' ? mention.last : clause.last),
    ),
    attitude: statement.entry.attitude,
    negated: statement.negated,
    act: statement.entry.act,
    joint: index.topics[mention.topic]?.joint ?? false,
    warnsAgainst:
      statement.entry.attitude === 'warn' && (statement.lemma.endsWith('against') || opening === 'against'),
  };
}
