import type { Act, SpeakerRef } from '../../model/records.ts';
import type { Range, TextView } from '../../text/view.ts';
import type { StanceFound } from '../findings.ts';
import { clauseOf } from './clause-of.ts';
import { isSought } from './clauses.ts';
import { isOfRefusedDeal } from './deal-terms.ts';
import { isAmong } from './holders.ts';
import { readMention } from './read-mention.ts';
import type { Judgement, Reading, StanceRule } from './rule.ts';
import { stanceRules } from './rules.ts';
import type { Scene } from './scene.ts';
import type { Statement } from './statement.ts';
import { lowerBound, rangeOf, within } from './token-ranges.ts';
import { REFUSES, tellerWithin, toldBefore, wants } from './told-holder.ts';
import type { TopicMentionFound } from './topic-mentions.ts';
import { isAudience, isSpokesman } from './whose-words.ts';

/** The cue is part of the evidence when it stands no further from the clause. */
const REACH_CUE = 14;

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

/** What one will not do may hang on something, as what one will do may. */
const TYING: ReadonlySet<string> = new Set(['own-refusal', 'will-not']);

/** A judgement as a stance; `null` where the topic is not known. */
export function toStance(
  scene: Scene,
  statement: Statement,
  holder: SpeakerRef,
  mention: TopicMentionFound,
  reading: Reading,
  judgement: Judgement,
  rule: string,
  evidence: Range,
  published: string | null,
): StanceFound | null {
  const topic = scene.index.topics[mention.topic];
  if (!topic) return null;
  const sign = judgement.sign * mention.orientation;
  // "will not stay if": what is not done yet is tied to it, as in "will leave if".
  const isTied =
    TYING.has(rule) &&
    judgement.sign < 0 &&
    sign > 0 &&
    reading.condition &&
    reading.doer &&
    reading.contrary &&
    !reading.ongoing;
  const room =
    judgement.weak ||
    (!judgement.firm && isTied) ||
    (judgement.ready &&
      judgement.sign > 0 &&
      (mention.orientation < 0 || isAmong(scene.holders, holder, topic.reserved))) ||
    (!judgement.firm &&
      judgement.sign > 0 &&
      (reading.condition || reading.onTerms || reading.qualified) &&
      (reading.attitude !== 'threaten' || reading.joint || (topic.doers.length > 0 && !topic.ongoing)));
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
    rule,
  };
}

/** Before these begins what the cue is not about at all. */
const SETTINGS: ReadonlySet<string> = new Set(
  'day until unless after before amid following despite because since soon once'.split(' '),
);
/** Before these an afterthought begins: "criticised the dam over its cost" is about the dam. */
const ASIDES: ReadonlySet<string> = new Set(
  'over amid despite after during following before since while because in through ahead'.split(' '),
);
/** A relative clause begins at most so many tokens before the mention. */
const REACH_RELATIVE = 6;
/** An aside's first word stands at most so many tokens before the mention. */
const REACH_ASIDE = 3;
const REACH_SETTING = 4;
/** What something is done for, or until when, is told in so many tokens. */
const REACH_PURPOSE = 14;

/** What a cue turns on ends before these. */
const ENDS_OBJECT: ReadonlySet<string> = new Set(['until', 'while', 'whilst']);

const isSoThat = (tokens: TextView['tokens'], at: number) =>
  tokens[at]?.lower === 'so' && tokens[at + 1]?.lower === 'that';

/** "as Lund warns": what another does at the time. */
const isMeanwhile = (tokens: TextView['tokens'], at: number) =>
  tokens[at]?.lower === 'as' &&
  tokens[at + 1]?.capital === true &&
  tokens[at + 2]?.capital === false &&
  /[^s]s$/.test(tokens[at + 2]?.lower ?? '');

const OWN_ROOM: ReadonlySet<string> = new Set(
  'my our its his their ready prepared available willing'.split(' '),
);

/** "my door is open", "ready to talk": room that the speaker himself leaves. */
const isOwnRoom = ({ tokens }: TextView, { first }: TopicMentionFound) =>
  OWN_ROOM.has(tokens[first - 1]?.lower ?? '') || OWN_ROOM.has(tokens[first]?.lower ?? '');

/** Whether another topic's mention stands before, and this one only in an afterthought. */
function isAside(
  view: TextView,
  found: readonly TopicMentionFound[],
  from: number,
  mention: TopicMentionFound,
): boolean {
  for (let at = mention.first - 1; at >= Math.max(from, mention.first - REACH_SETTING); at--)
    if (SETTINGS.has(view.tokens[at]?.lower ?? '') && !isSought(view.tokens, at)) return true;
  // "ruled out talks until the assembly condemns the dam", "called for peace so that they could inspect it".
  for (let at = mention.first - 1; at >= Math.max(from, mention.first - REACH_PURPOSE); at--)
    if (
      ENDS_OBJECT.has(view.tokens[at]?.lower ?? '') ||
      isSoThat(view.tokens, at) ||
      isMeanwhile(view.tokens, at)
    )
      return true;
  const earlier = lowerBound(found, from);
  const first = found[earlier];
  if (!first || first.last > mention.first || first.topic === mention.topic) return false;
  for (let at = mention.first - 1; at >= Math.max(first.last, mention.first - REACH_RELATIVE); at--)
    if (view.tokens[at]?.lower === 'which') return !isOfRefusedDeal(view, from, mention.first);
  for (let at = mention.first - 1; at >= Math.max(first.last, mention.first - REACH_ASIDE); at--) {
    // "ruled out talks, a truce over the dam and the canal": the list goes on.
    if (view.tokens[at]?.lower === 'and' || view.tokens[at]?.lower === 'or') break;
    if (ASIDES.has(view.tokens[at]?.lower ?? '')) return true;
  }
  return false;
}

const ANSWERS = /^(?:respon|retaliat|answer|react|counter|reciproc|reprisal|reveng|punish)/;
/** They begin what is answered: "if B triggers it", "to the vote". */
const ANSWERED: ReadonlySet<string> = new Set(['if', 'should', 'once', 'when', 'to']);
/** What is answered begins at most so many tokens before the words that name it. */
const REACH_ANSWERED = 8;

/** "will respond if B triggers it": an answer, but to something of another topic. */
function isAnswerToOther(
  { view, index, mentions: { found } }: Scene,
  part: { first: number; last: number },
  mention: TopicMentionFound,
): boolean {
  if (!ANSWERS.test(view.tokens[mention.first]?.lower ?? '')) return false;
  if (mention.explicit || mention.orientation > 0 || !index.topics[mention.topic]?.ongoing) return false;
  const sentence = view.tokens[mention.first]?.sentence;
  const here = within(found, part.first, part.last).filter(
    ({ first, explicit }) => explicit && view.tokens[first]?.sentence === sentence,
  );
  return (
    here.every(({ topic }) => topic !== mention.topic) &&
    here.some(({ first }) =>
      view.tokens
        .slice(Math.max(part.first, first - REACH_ANSWERED), first)
        .some(({ lower }) => ANSWERED.has(lower)),
    )
  );
}

/** Words that name a thing by its being stopped: "avoid a war". */
const AVERTS = /^(?:avoid|avert|prevent|forestall|ward|stave)/;

/** To bring about that it is averted is to be against it. */
const asAverted = ({ tokens }: TextView, mention: TopicMentionFound): TopicMentionFound =>
  mention.tone === -1 && mention.orientation > 0 && AVERTS.test(tokens[mention.first]?.lower ?? '')
    ? { ...mention, orientation: -1, tone: 1 }
    : mention;

/** "the talks", "the Muscat round": no more words than that name no party. */
const SHORT = 2;
const BEFORE_PARTY: ReadonlySet<string> = new Set(['with', 'between']);

/** Bare words of one who has a part in a rival topic mean that one: to European ministers "diplomacy" is their own. */
function toHoldersTopic(
  { index, holders, mainJoint, view: { tokens } }: Scene,
  mention: TopicMentionFound,
  holder: SpeakerRef,
  isOthersDoing: boolean,
  isUrged: boolean,
): TopicMentionFound | null {
  const takesPart = (topic: number) => isAmong(holders, holder, index.topics[topic]?.parties ?? []);
  const own = mention.rivals.filter(takesPart);
  if (mention.speakers)
    return own.length === 1 && own[0] !== undefined ? { ...mention, topic: own[0] } : null;
  if (!index.topics[mention.topic]?.joint) return mention;
  // "France welcomed the talks": those that the article is about, which it has no part in.
  const main = mainJoint?.topic ?? mention.topic;
  const isShort =
    mention.last - mention.first <= SHORT && !BEFORE_PARTY.has(tokens[mention.last]?.lower ?? '');
  if (((isOthersDoing && isShort) || isUrged) && takesPart(mention.topic) && !takesPart(main))
    return { ...mention, topic: main };
  if (mention.rivals.length < 2 || takesPart(mention.topic)) return mention;
  return own[0] === undefined || isOthersDoing || isUrged ? mention : { ...mention, topic: own[0] };
}

/** Mentions of one topic that overlap stand at most so many apart. */
const REACH_TWINS = 8;

const isOwnWord = ({ of }: TopicMentionFound, side: string | null) => of?.includes(side ?? '') === true;

/** Whether words around or among these mean it in the mouth of his side: of the two the longer are read, then his own. */
function isMeantOtherwise(
  found: readonly TopicMentionFound[],
  named: TopicMentionFound,
  side: string | null,
): boolean {
  const { topic, first, last } = named;
  const at = lowerBound(found, first);
  return found
    .slice(Math.max(0, at - REACH_TWINS), at + REACH_TWINS)
    .some(
      (one) =>
        one.topic === topic &&
        one.first < last &&
        first < one.last &&
        (named.of === null
          ? isOwnWord(one, side) && one.last - one.first >= last - first
          : one.of === null && one.notOf === null && one.last - one.first > last - first),
    );
}

/** Whether a mention stands in what another is made to say within these words: it is his to take a side. */
function isOthers(
  { innermost, speakerOf, holders: voices }: Scene,
  { holders, entry, quote }: Statement,
  mention: TopicMentionFound,
): boolean {
  const inner = innermost[mention.first];
  const passesOn = entry.attitude === 'neutral' || entry.attitude === 'judge';
  if (!quote || inner === undefined || inner === quote.id || !passesOn) return false;
  const speaker = speakerOf.get(inner);
  if (speaker === undefined) return false;
  // "Iran has never wanted it, its president said": what a state says who speaks for it says.
  const isHisState = ({ id }: SpeakerRef) => voices.sideOf(id) === speaker;
  return !holders.some((holder) => holder.id === speaker || isHisState(holder));
}

/**
 * The mentions in a part of what is said. Where the verb follows ("curbing the missiles, as demanded by A"),
 * a mention may begin before what the quote holds.
 */
function mentionsIn(
  { mentions }: Scene,
  { cue }: Statement,
  part: { readonly first: number; readonly last: number },
): TopicMentionFound[] {
  const inside = within(mentions.found, part.first, part.last);
  const before = mentions.found[lowerBound(mentions.found, part.first) - 1];
  const reaches = cue >= part.last && before && before.last > part.first && before.last <= part.last;
  return reaches ? [before, ...inside] : inside;
}

/** "whether or not there is to be a": so many tokens. */
const REACH_WHETHER = 7;

/** "whether it would back the dam": a question leaves it open which side one takes. */
function isQuestion(
  { view, mentions: { clauses } }: Scene,
  from: number,
  { first }: TopicMentionFound,
): boolean {
  for (let at = first - 1; at >= from && clauses[at] === clauses[first]; at--) {
    const lower = view.tokens[at]?.lower;
    // "whether or not it comes", "the dam, whether high or low": no matter which.
    if (lower === 'or') return false;
    if (lower === 'whether') return true;
  }
  return false;
}

/** "strike whether or not there is a deal": no matter which. */
const isNoMatter = ({ tokens }: TextView, from: number, { first }: TopicMentionFound) =>
  tokens
    .slice(Math.max(from, first - REACH_WHETHER), first)
    .some(({ lower }, at, before) => lower === 'or' && before[at + 1]?.lower === 'not');

interface Decision {
  readonly holder: SpeakerRef;
  readonly reading: Reading;
  readonly rule: StanceRule;
  /** What is said are another's words, which the holder of the statement only hands on. */
  readonly handedOn: boolean;
}

/** The rule that decides on a mention, for the holder or for whom he tells of. */
export function decide(
  scene: Scene,
  statement: Statement,
  holder: SpeakerRef,
  part: { readonly first: number; readonly last: number },
  mention: TopicMentionFound,
): Decision | null {
  const teller = tellerWithin(scene, statement, holder, part.first, mention.first);
  if (teller) {
    const reading = readMention(scene, statement, teller, part, mention);
    const rule = stanceRules.find(({ when }) => when(reading));
    return rule ? { holder: teller, reading, rule, handedOn: true } : null;
  }
  const own = readMention(scene, statement, holder, part, mention);
  const toldOf = toldBefore(scene, statement, holder, part.first, own.start);
  for (const one of toldOf ? [toldOf, holder] : [holder]) {
    const reading = one === holder ? own : readMention(scene, statement, one, part, mention);
    // "My door is open": that of somebody with no part in it opens on something else.
    if (mention.tone === 'open' && !reading.party && isOwnRoom(scene.view, mention)) continue;
    const rule = stanceRules.find(({ when }) => when(reading));
    const isOfState = scene.holders.sideOf(one.id) === one.id;
    // "Lund said that Larsen must build it": Lund wants it, and nobody tells what Larsen does.
    const isDuty = reading.modals.has('must') && !reading.left.has('wish');
    const tells = rule && !isDuty && (isOfState ? rule.name === REFUSES : wants.has(rule.name));
    if (rule && (one === holder || tells)) return { holder: one, reading, rule, handedOn: false };
  }
  return null;
}

/** What one statement says of every topic that its content brings up. */
export function judgeStatement(scene: Scene, statement: Statement, published: string | null): StanceFound[] {
  const { view, mentions, holders } = scene;
  const out: StanceFound[] = [];
  const polar = statement.entry.attitude !== 'neutral';
  for (const part of statement.content) {
    const taken = new Set<number>();
    let told: SpeakerRef | null = null;
    for (const named of mentionsIn(scene, statement, part)) {
      if (isOthers(scene, statement, named) || (!polar && isQuestion(scene, part.first, named))) continue;
      if (isNoMatter(view, part.first, named)) continue;
      if (isAnswerToOther(scene, part, named)) continue;
      if (isAudience(view, Math.min(statement.cue, part.first), named.first, named.last)) continue;
      if (isSpokesman(view, statement, part.first, named.first)) continue;
      if (polar && (taken.has(named.topic) || isAside(view, mentions.found, part.first, named))) continue;
      for (const holder of statement.holders) {
        // What one welcomes others do: no talks of his own.
        const isOthersDoing = statement.entry.act === 'affirm' && statement.entry.attitude === 'for';
        // "France urged them to talk"; three that urge it together mean with themselves.
        const isUrged =
          statement.entry.act === 'urge' &&
          !named.explicit &&
          scene.holders.byId.get(holder.id)?.kind !== 'group';
        const mention = toHoldersTopic(scene, asAverted(view, named), holder, isOthersDoing, isUrged);
        if (!mention) continue;
        const side = holders.sideOf(holder.id);
        if (mention.of !== null && !mention.of.includes(side ?? '')) continue;
        if (isMeantOtherwise(mentions.found, named, side)) continue;
        // What means it only in his own mouth he reproaches nobody with.
        if (mention.of !== null && mention.tone === 0 && statement.entry.attitude === 'accuse') continue;
        if (mention.notOf !== null && side === mention.notOf) continue;
        const decided = decide(scene, statement, holder, part, mention);
        const judgement = decided?.rule.yields(decided.reading);
        if (!decided || !judgement) continue;
        const { reading, rule } = decided;
        if (wants.has(rule.name)) told = decided.holder;
        const clause = clauseOf(scene, mention, part.first, part.last);
        const first =
          polar && statement.cue < clause.first && clause.first - statement.cue < REACH_CUE
            ? statement.cue
            : clause.first;
        const stance = toStance(
          scene,
          statement,
          rule.name === 'terms' ? (told ?? holder) : decided.holder,
          mention,
          reading,
          judgement,
          rule.name,
          rangeOf(view, first, clause.last),
          published,
        );
        if (!stance) continue;
        taken.add(named.topic);
        out.push(stance);
        // Who speaks for somebody and tells what he wants wants it too; those who are not named only tell.
        if (
          stance.holder.id !== holder.id &&
          !decided.handedOn &&
          holders.byId.get(holder.id)?.kind !== 'anonymous'
        )
          out.push({ ...stance, holder });
      }
    }
  }
  return out;
}
