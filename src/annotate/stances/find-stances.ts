import { documentNouns } from '../../lexicon/en/documents.ts';
import { personNouns } from '../../lexicon/en/roles.ts';
import { stanceConfidence } from '../../lexicon/stance-judge.ts';
import type { TopicIndex } from '../../lexicon/topics-index.ts';
import type { Position } from '../../model/records.ts';
import type { TextView } from '../../text/view.ts';
import type { SpeakersFound, SpokenQuote, StanceFound, WeighedStance } from '../findings.ts';
import { isEvasion } from './evasions.ts';
import { asGroup } from './holders.ts';
import { judgeStatement } from './judge-statement.ts';
import { findNarrated } from './narrated.ts';
import { findReferred } from './referred.ts';
import { type Scene, toScene } from './scene.ts';
import { findShared } from './shared.ts';
import { type Statement, toStatements } from './statement.ts';
import { findSummedUp } from './summed-up.ts';
import { within } from './token-ranges.ts';
import { findToldByNouns } from './told-by-nouns.ts';
import { findToldDeeds } from './told-deeds.ts';
import { findToldDoers } from './told-doers.ts';
import { findToldStands } from './told-stands.ts';
import { findToldWithin } from './told-within.ts';
import { findTopicMentions, type TopicMentions } from './topic-mentions.ts';

/** "…, as demanded by Israel": what is said stands before the verb. */
const isPassive = ({ quote, content, cue }: Statement) => quote === null && (content[0]?.first ?? cue) < cue;

/** Whether a statement names a topic of its own, so that "the bill" in it means no other. */
const bringsUp = ({ mentions }: Scene, { content }: Statement) =>
  content.some(({ first, last }) =>
    within(mentions.found, first, last).some(({ explicit, of }) => explicit && of === null),
  );

/** Unnamed, and called a text: whose position it gives nobody tells. */
function isDocument({ holders }: Scene, id: string): boolean {
  const voice = holders.byId.get(id);
  if (voice?.kind !== 'anonymous') return false;
  const words = voice.name.toLowerCase().split(/[^\p{L}-]+/u);
  return words.some((word) => documentNouns.has(word)) && !words.some((word) => personNouns.has(word));
}

/** Says only what was not: whose side it speaks for the holder tells elsewhere. */
const WEAKEST: ReadonlySet<string> = new Set(['deny-an-approach', 'other-wants']);

const keyOf = ({ holder, topic }: StanceFound) => `${holder.id} ${topic.id}`;

/** Tells whether a document has another position of the same holder on the same topic. */
export function toContradicted(all: readonly StanceFound[]): (stance: StanceFound) => boolean {
  const positions = new Map<string, Set<Position>>();
  for (const stance of all) {
    const key = keyOf(stance);
    positions.set(key, (positions.get(key) ?? new Set()).add(stance.position));
  }
  return (stance) => (positions.get(keyOf(stance))?.size ?? 0) > 1;
}

/** What somebody merely denied goes with the side he takes on the same topic in so many words, if he takes but one. */
function withDenials(found: readonly StanceFound[]): readonly StanceFound[] {
  const sides = new Map<string, Set<Position>>();
  for (const stance of found)
    if (!WEAKEST.has(stance.rule))
      sides.set(keyOf(stance), (sides.get(keyOf(stance)) ?? new Set()).add(stance.position));
  return found.map((stance) => {
    const [side, other] = WEAKEST.has(stance.rule) ? (sides.get(keyOf(stance)) ?? []) : [];
    return side === undefined || other !== undefined ? stance : { ...stance, position: side };
  });
}

/**
 * Positions of speakers on topics, from their quotes and from what the reporter states of them.
 * @param quotes in text order
 * @param published EDTF; the date of a stance whose quote has none
 * @returns by where the evidence starts; `[]` where nobody takes a side
 */
export function findStances(
  view: TextView,
  quotes: readonly SpokenQuote[],
  speakers: SpeakersFound,
  topics: TopicIndex,
  published: string | null,
  mentions: TopicMentions = findTopicMentions(view, topics),
): readonly WeighedStance[] {
  if (mentions.found.length === 0) return [];
  const scene = toScene(view, quotes, speakers, topics, mentions);
  const within = findToldWithin(scene, quotes);
  const statements = [
    ...toStatements(scene, quotes),
    ...findNarrated(scene, quotes),
    ...findToldByNouns(scene, quotes),
    ...findToldStands(scene, quotes),
    ...within,
  ];
  const found: StanceFound[] = [];
  for (const one of statements.sort((a, b) => a.cue - b.cue)) {
    if (isEvasion(view.tokens, one.content[0]?.first ?? 0, one.lemma)) continue;
    const statement = { ...one, holders: asGroup(topics, scene.holders, one.holders) };
    const judged = judgeStatement(scene, statement, published);
    found.push(
      ...(judged.length > 0 || isPassive(statement) || bringsUp(scene, statement)
        ? judged
        : findReferred(scene, statement, found, published)),
    );
  }
  const seen = new Set<string>();
  found.push(...findSummedUp(scene, found, published));
  found.push(...findShared(scene, found));
  const taken = new Set(found.map(keyOf));
  for (const statement of [...findToldDeeds(scene, quotes), ...findToldDoers(scene, statements)])
    for (const stance of judgeStatement(scene, statement, published))
      if (!taken.has(keyOf(stance))) found.push({ ...stance, rule: 'told-deed' });
  const all = [...withDenials(found)]
    .sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))
    .filter(({ holder, topic, position, evidence }) => {
      if (isDocument(scene, holder.id)) return false;
      const key = [holder.id, topic.id, position, evidence[0]?.start, evidence[0]?.end].join(' ');
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  const isContradicted = toContradicted(all);
  return all.map((stance) => ({
    ...stance,
    confidence: stanceConfidence({ ...stance, contradicted: isContradicted(stance) }),
  }));
}
