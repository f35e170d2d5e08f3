import type { SpeakerRef } from '../../model/records.ts';
import type { TextView } from '../../text/view.ts';
import { isLongCondition } from './clauses.ts';
import { type Features, toFeatures } from './features.ts';
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

/** Whether another does what a state is reproached with; "it" of those who speak for no state is another too. */
const isReproach = (side: string | null, state: string | null, { actor }: Features) =>
  state !== null && side !== state && (actor === 'other' || (actor === 'own' && side === null));

/** They begin an if-clause. */
const CONDITIONS: ReadonlySet<string> = new Set(['if', 'should', 'once', 'when', 'whoever']);

/** They begin a clause that says on what terms. */
const TERMS: ReadonlySet<string> = new Set(['unless', 'until']);
/** They begin a question that yes or no answers. */
const ASKING: ReadonlySet<string> = new Set(
  'do does did is are was were will would can could should has have had may shall'.split(' '),
);
/** "Mr. Lund, will you": who is asked is named in so many tokens. */
const REACH_ADDRESS = 6;
/** Before these stands what another is accused of. */
const OF: ReadonlySet<string> = new Set(['of', 'for', 'with']);
/** Between "of" and the deed stand so many tokens at most. */
const REACH_CHARGE = 3;

/** Whether a clause asks what yes or no answers. */
function isAsked(view: TextView, { first, last }: { first: number; last: number }): boolean {
  let at = first;
  while (view.tokens[at]?.kind === 'quote' || view.tokens[at]?.text === ',') at++;
  const address = view.tokens.slice(at, at + REACH_ADDRESS).findIndex(({ text }) => text === ',');
  const asks = [at, ...(address > 0 ? [at + address + 1] : [])];
  if (!asks.some((place) => place < last && ASKING.has(view.tokens[place]?.lower ?? ''))) return false;
  const sentence = view.sentences[view.tokens[first]?.sentence ?? 0];
  for (let end = last - 1; end < Math.min(sentence?.last ?? last, last + REACH); end++)
    if (view.tokens[end]?.text === '?') return true;
  return false;
}

/** "of secret talks", "of seeking talks", not "of leaking plans for talks". */
function isCharged({ tokens }: TextView, from: number, to: number): boolean {
  let of = from;
  while (of < to && !OF.has(tokens[of]?.lower ?? '')) of++;
  const first = of + 1;
  return (
    of < to &&
    to - first <= REACH_CHARGE &&
    !tokens.slice(first, to).some(({ lower }) => lower.endsWith('ing'))
  );
}

/** What two sides sign. */
const DEALS: ReadonlySet<string> = new Set([
  'deal',
  'deals',
  'agreement',
  'agreements',
  'accord',
  'settlement',
]);
const MUST: ReadonlySet<string> = new Set('must should has have needs need'.split(' '));
/** What is asked of a deal, bare after "demanded that any deal" or "a deal that". */
const CONTAINS =
  /^(?:includ|cover|address|cap|bar|limit|curb|ban|contain|guarante|respect|recogni|dismantl|end|ensur|verif|leave|allow|let|ignor|exclud|omit|remov)(?:s|e|es|y|ies|ed)?$/;
/** What a deal must hold stands within so many tokens. */
const REACH_TERMS = 5;

/** "any deal must end the dam", "a deal that leaves out the dam": what is said of it are the terms. */
function isOnTerms({ tokens }: TextView, { first, last }: TopicMentionFound): boolean {
  const at = tokens.slice(first, last).findIndex(({ lower }) => DEALS.has(lower));
  if (at < 0) return false;
  const next = tokens[first + at + 1]?.lower === 'that' ? first + at + 2 : first + at + 1;
  if (CONTAINS.test(tokens[next]?.lower ?? '')) return true;
  for (let place = first + at + 1; place <= first + at + REACH_TERMS; place++)
    if (MUST.has(tokens[place]?.lower ?? '')) {
      const verb =
        tokens[place + 1]?.lower === 'to' || tokens[place + 1]?.lower === 'also' ? place + 2 : place + 1;
      return CONTAINS.test(tokens[verb]?.lower ?? '');
    }
  return false;
}

/** The first word of a clause, past quotation marks. */
const firstWord = (view: TextView, at: number) => (view.tokens[at]?.kind === 'quote' ? at + 1 : at);

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
  const openerAt = firstWord(view, clause.first);
  const opener = view.tokens[openerAt]?.lower ?? '';
  return {
    ...features,
    condition: around.some(({ value }) => value === 'condition'),
    onTerms: isOnTerms(view, mention),
    idle: around.some(({ value }) => value === 'idle'),
    party: isParty(holders, holder, index.topics[mention.topic]?.parties ?? []),
    mayDo: mention.orientation < 0 || isParty(holders, holder, index.topics[mention.topic]?.doers ?? []),
    reproach: isReproach(holders.sideOf(holder.id), index.topics[mention.topic]?.reproach ?? null, features),
    doer: isAmong(holders, holder, index.topics[mention.topic]?.doers ?? []),
    inCondition: CONDITIONS.has(opener),
    inTerms: TERMS.has(opener) || isLongCondition(view.tokens, openerAt),
    asked: isAsked(view, clause),
    charged: isCharged(view, part.first, features.start),
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
