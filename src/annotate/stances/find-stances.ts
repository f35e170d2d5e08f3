import type { ActEntry } from '../../lexicon/en/acts.ts';
import { findPhrases } from '../../lexicon/phrases.ts';
import type { TopicIndex } from '../../lexicon/topics-index.ts';
import type { Act, SpeakerRef } from '../../model/records.ts';
import type { Range, TextView } from '../../text/view.ts';
import type { SpeakersFound, SpokenQuote, StanceFound } from '../findings.ts';
import { type Operator, toFeatures } from './features.ts';
import { actorBefore, type Holders, toHolders, tokenAt } from './holders.ts';
import { findNarrated } from './narrated.ts';
import { findReferred } from './referred.ts';
import { type Judgement, type Reading, stanceRules } from './rules.ts';
import { findTopicMentions, type TopicMentionFound, type TopicMentions } from './topic-mentions.ts';

/** One speaker's words with the verb that gives them: from a quote, or from what the reporter states. */
export interface Statement {
  readonly holders: readonly SpeakerRef[];
  readonly entry: ActEntry;
  readonly lemma: string;
  readonly negated: boolean;
  /** First token of the cue, or of the content where there is none before it. */
  readonly cue: number;
  /** Token ranges of what is said, in text order. */
  readonly content: readonly { readonly first: number; readonly last: number }[];
  readonly quote: SpokenQuote | null;
}

const NEUTRAL: ActEntry = {
  attitude: 'neutral',
  act: 'affirm',
  cameo: '010',
  lemmas: [],
  source: 'the default',
};
/** The cue is part of the evidence when it stands no further from the clause. */
const REACH_CUE = 14;

/** Everything the stage looks at, made once for a text. */
export interface Scene {
  readonly view: TextView;
  readonly index: TopicIndex;
  readonly mentions: TopicMentions;
  readonly operators: readonly Operator[];
  /** What is held out as the price of something; it governs nothing. */
  readonly prices: readonly Operator[];
  readonly holders: Holders;
  /** For every token the quote with the shortest content that holds it. */
  readonly innermost: readonly (string | undefined)[];
  /** Quote id → speaker id. */
  readonly speakerOf: ReadonlyMap<string, string>;
}

/** First element of a sorted list that begins at or after a token. */
export function lowerBound(list: readonly { readonly first: number }[], token: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function within<T extends { readonly first: number; readonly last: number }>(
  list: readonly T[],
  first: number,
  last: number,
): T[] {
  const out: T[] = [];
  for (let at = lowerBound(list, first); at < list.length; at++) {
    const one = list[at] as T;
    if (one.first >= last) break;
    if (one.last <= last) out.push(one);
  }
  return out;
}

/** For every token the quote with the shortest content that holds it: later ones of one length win. */
function toInnermost(view: TextView, quotes: readonly SpokenQuote[]): (string | undefined)[] {
  const out: (string | undefined)[] = new Array(view.tokens.length).fill(undefined);
  const lengths = new Float64Array(view.tokens.length).fill(Number.POSITIVE_INFINITY);
  for (const { id, content } of quotes) {
    const length = content.reduce((sum, { start, end }) => sum + end - start, 0);
    for (const { start, end } of content)
      for (let at = tokenAt(view, start); at < out.length && (view.tokens[at]?.start ?? end) < end; at++)
        if (length < (lengths[at] ?? 0)) {
          out[at] = id;
          lengths[at] = length;
        }
  }
  return out;
}

/** Of operators that overlap, the longest; of equal ones all. */
function withoutOverlaps(operators: readonly Operator[]): Operator[] {
  const out: Operator[] = [];
  for (const operator of [...operators].sort((a, b) => a.first - b.first || b.last - a.last)) {
    const before = out.at(-1);
    if (!before || operator.first >= before.last) out.push(operator);
    else if (operator.last - operator.first > before.last - before.first) out[out.length - 1] = operator;
    else if (operator.first === before.first && operator.last === before.last) out.push(operator);
  }
  return out;
}

/** The words that take a side, in text order. Words that name a topic take none. */
function toOperators(view: TextView, index: TopicIndex, { found }: TopicMentions) {
  const all = findPhrases(index.operators, view.tokens);
  const named = new Uint8Array(view.tokens.length);
  for (const { first, last } of found) named.fill(1, first, last);
  const isFree = ({ value, first, last }: Operator) => value !== 'none' && !(named[first] && named[last - 1]);
  return {
    operators: withoutOverlaps(all.filter(({ value }) => value !== 'price')).filter(isFree),
    prices: withoutOverlaps(all.filter(({ value }) => value === 'price')),
  };
}

/** Their object is what is said, not what they turn on, where a whole sentence is quoted: blasted: “Great offer.” */
const SPOKEN: ReadonlySet<string> = new Set(['against', 'for', 'deny', 'judge', 'offer', 'open']);
/** A quoted fragment of fewer tokens is part of the reporter's sentence: urged “restraint”. */
const SENTENCE_LENGTH = 3;

/** Whether the content is a sentence of its own inside quotation marks. */
function isSpeech(view: TextView, { content, type }: SpokenQuote): boolean {
  const first = tokenAt(view, content[0]?.start ?? 0);
  const last = tokenAt(view, content[0]?.end ?? 0);
  return (
    type === 'direct' &&
    view.tokens[first]?.kind === 'quote' &&
    view.tokens[first + 1]?.capital === true &&
    last - first > SENTENCE_LENGTH
  );
}

/** The cue's lemma with its particle, in the cue or after it, where both name an act: "rule" + "out". */
function withParticle(view: TextView, { cue }: SpokenQuote, lemma: string, index: TopicIndex): string {
  const range = cue?.ranges[0];
  if (!range) return lemma;
  const first = tokenAt(view, range.start);
  const after = tokenAt(view, range.end);
  const inside = view.tokens.slice(first + 1, after).map(({ lower }) => lower);
  const named = [inside.at(-1), view.tokens[after]?.lower].map((particle) => `${lemma} ${particle}`);
  return named.find((one) => index.acts.has(one)) ?? lemma;
}

const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'never']);
const AUXILIARIES: ReadonlySet<string> = new Set(
  'has have had do does did would will could yet also again even ever'.split(' '),
);

/** "has not ruled out": a negation among the auxiliaries before a cue. */
function isNegated(view: TextView, cue: number): boolean {
  for (let at = cue - 1; at >= 0; at--) {
    const lower = view.tokens[at]?.lower ?? '';
    if (NEGATIONS.has(lower)) return true;
    if (!AUXILIARIES.has(lower)) return false;
  }
  return false;
}

function toStatement(view: TextView, quote: SpokenQuote, index: TopicIndex): Statement | null {
  const holders = quote.speakers.length > 0 ? quote.speakers : quote.speaker ? [quote.speaker] : [];
  if (holders.length === 0) return null;
  const content = quote.content.map(({ start, end }) => ({
    first: tokenAt(view, start),
    last: tokenAt(view, end),
  }));
  const lemma = quote.cue?.lemma ?? '';
  const cueStart = quote.cue?.ranges[0]?.start;
  const named = withParticle(view, quote, lemma, index);
  const entry = index.acts.get(named) ?? NEUTRAL;
  const first = content[0]?.first ?? 0;
  return {
    holders,
    entry: isSpeech(view, quote)
      ? { ...entry, attitude: SPOKEN.has(entry.attitude) ? 'neutral' : entry.attitude }
      : entry,
    lemma: named,
    negated: quote.negated || isNegated(view, cueStart === undefined ? first : tokenAt(view, cueStart)),
    cue: cueStart === undefined ? first : tokenAt(view, cueStart),
    content,
    quote,
  };
}

/** The clause of a mention within a statement, as tokens. */
function clauseOf({ view, mentions }: Scene, mention: TopicMentionFound, from: number, to: number) {
  const { clauses } = mentions;
  let first = mention.first;
  while (first > from && clauses[first - 1] === clauses[mention.first]) first--;
  let last = mention.last;
  while (last < to && clauses[last] === clauses[mention.last - 1]) last++;
  while (last > first && /^[,;:—–-]$/.test(view.tokens[last - 1]?.text ?? '')) last--;
  return { first, last };
}

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
  const sentenceFirst = Math.max(part.first, sentence?.first ?? 0);
  const sentenceLast = Math.min(part.last, sentence?.last ?? part.last);
  const around = within(operators, sentenceFirst, sentenceLast);
  const inClause = around.filter(({ first, last }) => first >= clause.first && last <= clause.last);
  const actor = actorBefore(view, holders, index, mentions.clauses, holder, part.first);
  const features = toFeatures(
    inClause,
    view.tokens,
    mention,
    clause.first,
    clause.last,
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

/** They begin an if-clause. */
const CONDITIONS: ReadonlySet<string> = new Set(['if', 'should', 'once', 'when', 'whoever']);

/** Whether the holder has a part in a topic; where none are listed everybody has. */
const isParty = (holders: Holders, holder: SpeakerRef, parties: readonly string[]) =>
  parties.length === 0 || isAmong(holders, holder, parties);

/** The first word of a clause, past quotation marks. */
function firstWord(view: TextView, at: number): string {
  const token = view.tokens[at];
  return (token?.kind === 'quote' ? view.tokens[at + 1] : token)?.lower ?? '';
}

const isAmong = (holders: Holders, { id }: SpeakerRef, ids: readonly string[]) =>
  ids.includes(id) || ids.includes(holders.sideOf(id) ?? '');

const CAMEO_BY_ACT: Readonly<Partial<Record<Act, string>>> = {
  reject: '12',
  criticise: '111',
  condemn: '111',
  accuse: '112',
  deny: '016',
  offer: '03',
  affirm: '019',
  demand: '10',
  threaten: '13',
  urge: '020',
};

export function toStance(
  scene: Scene,
  statement: Statement,
  holder: SpeakerRef,
  mention: TopicMentionFound,
  reading: Reading,
  judgement: Judgement,
  rule: { name: string; confidence: number },
  evidence: Range,
  published: string | null,
): StanceFound | null {
  const topic = scene.index.topics[mention.topic];
  if (!topic) return null;
  const sign = judgement.sign * mention.orientation;
  const room =
    judgement.weak ||
    (judgement.ready && (mention.orientation < 0 || isAmong(scene.holders, holder, topic.reserved))) ||
    (!judgement.firm &&
      judgement.sign > 0 &&
      (reading.condition || reading.qualified) &&
      reading.attitude !== 'threaten');
  const act = judgement.act ?? statement.entry.act;
  return {
    holder,
    topic: topic.ref,
    position: room ? 'conditional' : sign > 0 ? 'supports' : 'opposes',
    act,
    cameo: topic.cameo[act] ?? CAMEO_BY_ACT[act] ?? null,
    attributedBy: statement.quote ? 'speaker' : 'narrator',
    quote: statement.quote?.id ?? null,
    evidence: [evidence],
    date: statement.quote?.said ?? published,
    rule: rule.name,
    confidence: Math.round(rule.confidence * (mention.explicit ? 1 : 0.9) * 100) / 100,
  };
}

export const rangeOf = (view: TextView, first: number, last: number): Range => ({
  start: view.tokens[first]?.start ?? 0,
  end: view.tokens[last - 1]?.end ?? 0,
});

/** Before these begins what the cue is not about at all. */
const SETTINGS: ReadonlySet<string> = new Set(
  'day until unless after before amid following despite because'.split(' '),
);
/** Before these an afterthought begins: "criticised the talks over missile demands" is about the talks. */
const ASIDES: ReadonlySet<string> = new Set(
  'over amid despite after during following before since while because in through ahead'.split(' '),
);
/** An aside's first word stands at most so many tokens before the mention. */
const REACH_ASIDE = 3;

/** Whether another topic's mention stands before, and this one only in an afterthought. */
function isAside(
  view: TextView,
  found: readonly TopicMentionFound[],
  from: number,
  mention: TopicMentionFound,
): boolean {
  for (let at = mention.first - 1; at >= Math.max(from, mention.first - REACH_ASIDE); at--)
    if (SETTINGS.has(view.tokens[at]?.lower ?? '')) return true;
  const earlier = lowerBound(found, from);
  const first = found[earlier];
  if (!first || first.last > mention.first || first.topic === mention.topic) return false;
  for (let at = mention.first - 1; at >= Math.max(first.last, mention.first - REACH_ASIDE); at--)
    if (ASIDES.has(view.tokens[at]?.lower ?? '')) return true;
  return false;
}

/** Bare words of one who has a part in a rival topic mean that one: to European ministers "diplomacy" is their own. */
function toHoldersTopic(
  { index, holders }: Scene,
  mention: TopicMentionFound,
  holder: SpeakerRef,
): TopicMentionFound {
  const takesPart = (topic: number) => isAmong(holders, holder, index.topics[topic]?.parties ?? []);
  if (mention.rivals.length < 2 || !index.topics[mention.topic]?.joint || takesPart(mention.topic))
    return mention;
  const topic = mention.rivals.find(takesPart);
  return topic === undefined ? mention : { ...mention, topic };
}

/** Whether a mention stands in what another is made to say within these words: it is his to take a side. */
function isOthers(
  { innermost, speakerOf }: Scene,
  { holders, entry, quote }: Statement,
  mention: TopicMentionFound,
): boolean {
  const inner = innermost[mention.first];
  if (!quote || inner === undefined || inner === quote.id || entry.attitude !== 'neutral') return false;
  const speaker = speakerOf.get(inner);
  return speaker !== undefined && !holders.some(({ id }) => id === speaker);
}

/** "The claim that Iran seeks …": what another says somebody wants he has not said. */
function isWishWithin({ view, innermost }: Scene, { cue, id }: SpokenQuote): boolean {
  const at = cue?.ranges[0]?.start;
  if (!cue || at === undefined || !WISHES.has(cue.lemma)) return false;
  const outer = innermost[tokenAt(view, at)];
  return outer !== undefined && outer !== id;
}

/** "accused A of … by demanding …": what A is accused of saying is A's, not the accuser's. */
function withAccused(
  { view, innermost, index, holders }: Scene,
  quote: SpokenQuote,
  byId: ReadonlyMap<string, SpokenQuote>,
): SpokenQuote {
  const at = quote.cue?.ranges[0]?.start;
  const outer = at === undefined ? undefined : byId.get(innermost[tokenAt(view, at)] ?? '');
  if (!outer || outer.id === quote.id || outer.speaker?.id !== quote.speaker?.id) return quote;
  if (index.acts.get(outer.cue?.lemma ?? '')?.attitude !== 'accuse') return quote;
  const accused = holders.voiceAt[tokenAt(view, outer.content[0]?.start ?? 0)];
  return { ...quote, speaker: accused ? { id: accused.id, name: accused.name } : null, speakers: [] };
}

const WISHES: ReadonlySet<string> = new Set(['want', 'seek', 'pursue', 'intend', 'hope', 'plan', 'see']);

/** What one statement says of every topic that its content brings up. */
function judgeStatement(scene: Scene, statement: Statement, published: string | null): StanceFound[] {
  const { view, mentions, holders } = scene;
  const out: StanceFound[] = [];
  const polar = statement.entry.attitude !== 'neutral';
  for (const part of statement.content) {
    const taken = new Set<number>();
    for (const named of within(mentions.found, part.first, part.last)) {
      if (scene.innermost[named.first] !== statement.quote?.id && isOthers(scene, statement, named)) continue;
      if (polar && (taken.has(named.topic) || isAside(view, mentions.found, part.first, named))) continue;
      for (const holder of statement.holders) {
        const mention = toHoldersTopic(scene, named, holder);
        if (mention.of !== null && holders.sideOf(holder.id) !== mention.of) continue;
        if (
          mention.tone === 'open' &&
          !isAmong(holders, holder, scene.index.topics[mention.topic]?.parties ?? [])
        )
          continue;
        const reading = readMention(scene, statement, holder, part, mention);
        const rule = stanceRules.find(({ when }) => when(reading));
        const judgement = rule?.yields(reading);
        if (!rule || !judgement) continue;
        const clause = clauseOf(scene, mention, part.first, part.last);
        const first =
          polar && statement.cue < clause.first && clause.first - statement.cue < REACH_CUE
            ? statement.cue
            : clause.first;
        const stance = toStance(
          scene,
          statement,
          holder,
          mention,
          reading,
          judgement,
          rule,
          rangeOf(view, first, clause.last),
          published,
        );
        if (!stance) continue;
        taken.add(named.topic);
        out.push(stance);
      }
    }
  }
  return out;
}

/** "…, as demanded by Israel": what is said stands before the verb. */
const isPassive = ({ quote, content, cue }: Statement) => quote === null && (content[0]?.first ?? cue) < cue;

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
): readonly StanceFound[] {
  if (mentions.found.length === 0) return [];
  const scene: Scene = {
    view,
    index: topics,
    mentions,
    ...toOperators(view, topics, mentions),
    holders: toHolders(view, speakers, topics),
    innermost: toInnermost(view, quotes),
    speakerOf: new Map(quotes.flatMap(({ id, speaker }) => (speaker ? [[id, speaker.id] as const] : []))),
  };
  const byId = new Map(quotes.map((quote) => [quote.id, quote]));
  const statements = [
    ...quotes.flatMap((quote) =>
      isWishWithin(scene, quote) ? [] : (toStatement(view, withAccused(scene, quote, byId), topics) ?? []),
    ),
    ...findNarrated(view, quotes, scene.holders, mentions, topics),
  ];
  const found: StanceFound[] = [];
  for (const statement of statements.sort((a, b) => a.cue - b.cue)) {
    const judged = judgeStatement(scene, statement, published);
    found.push(
      ...(judged.length > 0 || isPassive(statement)
        ? judged
        : findReferred(scene, statement, found, published)),
    );
  }
  const seen = new Set<string>();
  return found
    .sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))
    .filter(({ holder, topic, position, evidence }) => {
      const key = [holder.id, topic.id, position, evidence[0]?.start, evidence[0]?.end].join(' ');
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}
