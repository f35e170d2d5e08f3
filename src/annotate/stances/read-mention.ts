import type { PolarityClass } from '../../lexicon/en/polarity.ts';
import type { SpeakerRef } from '../../model/records.ts';
import type { TextView } from '../../text/view.ts';
import { isLongCondition } from './clauses.ts';
import { isInDeal, isOfRefusedDeal, isOnTerms, LIGHT, lightBefore } from './deal-terms.ts';
import { calledAt, type Features, type Operator, toFeatures } from './features.ts';
import { actorBefore, isAmong, isParty } from './holders.ts';
import { ASKING } from './hypothetical.ts';
import {
  hasTermsBehind,
  isBetterIf,
  isButMust,
  isDisbelieved,
  isFeared,
  isLessLiked,
  isOnlyIf,
  isOnlyIfBehind,
  PEOPLE,
  REACH_WHO,
  THINKING,
  WHO,
} from './leanings.ts';
import { isContrast } from './predicate.ts';
import type { Reading } from './rule.ts';
import type { Scene } from './scene.ts';
import { isWondering, type Statement } from './statement.ts';
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
const isReproach = (side: string | null, state: string | null, { actor }: Features, plural: boolean) =>
  state !== null && side !== state && (actor === 'other' || (actor === 'own' && side === null && !plural));

/** What a warning holds out stands between it and the "if" within so many tokens. */
const REACH_PRICE = 12;

/** Words that begin with a cue reach so many tokens into what is said. */
const REACH_OF_CUE = 4;

/** What is feared is warned against. */
/** They say under what something happens. */
const SETTINGS: ReadonlySet<string> = new Set(['under', 'amid', 'in', 'with']);
const BE: ReadonlySet<string> = new Set(['be', 'been', 'being', 'is', 'are', 'was', 'were']);

/** What it would be to do it. */
const MISTAKES: ReadonlySet<string> = new Set(
  'mistake error blunder folly crime wrong foolish unwise madness insane suicidal'.split(' '),
);
const FEARS: ReadonlySet<string> = new Set(['fear', 'fret', 'worry about', 'fret over']);
/** What is feared is a whole clause: "feared they would". */
const CLAUSES: ReadonlySet<string> = new Set('that they it he she we'.split(' '));
/** They begin an if-clause. */
const CONDITIONS: ReadonlySet<string> = new Set(['if', 'should', 'once', 'when', 'whoever']);

const PAST = /^(?:was|were|had|did|began|came|went|took|fell|broke|\p{L}{3,}ed)$/u;

/** "when the dam burst": it tells of a time, not of a condition. */
const isPast = ({ tokens }: TextView, { first, last }: { first: number; last: number }) =>
  tokens.slice(first, last).some(({ lower }) => PAST.test(lower));

/** They begin a clause that says on what terms. */
const TERMS: ReadonlySet<string> = new Set(['unless', 'until']);
/** "Mr. Lund, will you": who is asked is named in so many tokens. */
const REACH_ADDRESS = 6;
/** Before these stands what another is accused of. */
const OF: ReadonlySet<string> = new Set(['of', 'for', 'with']);
/** Between "of" and the deed stand so many tokens at most. */
const REACH_CHARGE = 3;

/** Whom one warns stands in so many tokens: "warned the new government of Ruritania against". */
const REACH_WARNED = 8;

/** "against leaving", "A against leaving". */
const isAgainst = ({ tokens }: TextView, from: number, to: number) =>
  to - from <= REACH_WARNED && tokens.slice(from, to).some(({ lower }) => lower === 'against');

/** Terms begin at most so many tokens behind what they are of. */
const REACH_TERMS = 12;

/** "could have the dam as long as". */
function isTermsBehind({ tokens }: TextView, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + REACH_TERMS); at++)
    if (isLongCondition(tokens, at)) return true;
  return false;
}

/** "could have the dam within a week": it tells what he is able to. */
const isAbility = ({ tokens }: TextView, { last }: TopicMentionFound, to: number) =>
  tokens.slice(last, Math.min(to, last + REACH_TERMS)).some(({ lower }) => lower === 'within');

const DEPENDS = /^(?:depend|hing|conting|pend)/;

/** "depends on the talks": they are what something else is tied to. */
const isDependedOn = ({ tokens }: TextView, first: number, last: number, mention: number) =>
  DEPENDS.test(tokens[first]?.lower ?? '') && last <= mention && mention - last <= 2;

const WOULD: ReadonlySet<string> = new Set('would could will can might should must'.split(' '));
/** "had" stands at most so many tokens behind "once". */
const REACH_HAD = 5;

/** "there was nothing to discuss once they had left": it tells of a time. */
const isOncePast = ({ tokens }: TextView, part: { first: number; last: number }, at: number) =>
  tokens[at]?.lower === 'once' &&
  tokens.slice(at, at + REACH_HAD).some(({ lower }) => lower === 'had') &&
  !tokens.slice(Math.max(part.first, at - REACH), at).some(({ lower }) => WOULD.has(lower));

/** They go on with what is told of a mention that stands before them. */
const FINITE: ReadonlySet<string> = new Set(
  "is are was were has have had will would can could may might should must 'll".split(' '),
);

/** "the return of sanctions on Ruritania could": so many tokens may stand between. */
const REACH_FINITE = 6;

/** "the talks fail", "could be avoided": a verb of ending that takes no object, behind the mention. */
function isFailing(
  { tokens }: TextView,
  inClause: readonly Operator[],
  { last }: TopicMentionFound,
): boolean {
  const behind = inClause.filter(({ first }) => first >= last);
  const ends = behind.filter((one) => one.value === 'hinder' && tokens[one.last]?.kind !== 'word');
  const nots = behind.filter(({ value }) => value === 'not');
  return ends.length > 0 && (ends.length + nots.length) % 2 === 1;
}

const NOT: ReadonlySet<string> = new Set(['not', 'never']);

/** ", not the dam", "and not the dam". */
function isSetAgainst({ tokens }: TextView, first: number): boolean {
  const not = /^(?:the|an?|more)$/.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  return NOT.has(tokens[not]?.lower ?? '') && /^(?:,|—|–|and)$/.test(tokens[not - 1]?.lower ?? '');
}

const BARE = /(?:s|ed|ing|ly|en)$/;

/** Bare verbs that words for a matter begin with: "Sign the deal". */
const ORDERS: ReadonlySet<string> = new Set(
  'sign make strike talk negotiate meet bomb hit attack finish build restore reimpose revive lift scrap trigger leave quit keep resume'.split(
    ' ',
  ),
);
const DEEDS: ReadonlySet<PolarityClass> = new Set(['hinder', 'advance', 'against', 'wish']);

/** "Stop the dam": a bare verb as first word of a sentence. */
const isImperative = (
  { tokens, sentences }: TextView,
  operators: readonly { value: PolarityClass; first: number; last: number }[],
  at: number,
) =>
  tokens[at]?.capital === true &&
  !BARE.test(tokens[at]?.lower ?? '') &&
  firstWordOf(tokens, sentences[tokens[at]?.sentence ?? 0]?.first ?? at) === at &&
  (ORDERS.has(tokens[at]?.lower ?? '') ||
    operators.some(({ value, first, last }) => first === at && last === at + 1 && DEEDS.has(value)));

const firstWordOf = (tokens: TextView['tokens'], at: number) => (tokens[at]?.kind === 'quote' ? at + 1 : at);

/** "that A stop": a verb in its bare form right after somebody named. */
const isBareVerb = ({ view: { tokens }, holders: { voiceAt } }: Scene, at: number) =>
  voiceAt[at - 1] !== null &&
  voiceAt[at - 1] !== undefined &&
  tokens[at]?.kind === 'word' &&
  !BARE.test(tokens[at]?.lower ?? '');

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

/** To do so with a thing is to do it: "of abusing the mechanism". */
const USES =
  /^(?:abus|misus|us|exploit|invok|weaponiz|weaponis|manipulat|pursu|seek|push|forc|ramm|engineer|orchestrat|hold|stag|conduct|launch|trigger|activat|plot|plann|prepar)ing$/;

/** Of a matter of both sides too: who exploits talks is not for them, nor is who says so against them. */
const SEEKS = /^(?:pursu|seek|push|forc|engineer|orchestrat|hold|stag|conduct|launch|plot|plann|prepar)ing$/;

/** "of secret talks", "of seeking talks", not "of leaking plans for talks". */
function isCharged({ tokens }: TextView, from: number, to: number, isJoint: boolean): boolean {
  const does = isJoint ? SEEKS : USES;
  let of = from;
  while (of < to && !OF.has(tokens[of]?.lower ?? '')) of++;
  const first = of + 1;
  return (
    of < to &&
    to - first <= REACH_CHARGE &&
    !tokens
      .slice(first, to)
      .some(({ lower }) => lower.endsWith('ing') && lower !== 'being' && !does.test(lower))
  );
}

const YOU_NOT: ReadonlySet<string> = new Set(['not', "n't", 'cannot', 'never']);
const YOU_AUXILIARIES: ReadonlySet<string> = new Set('do does can ca could should'.split(' '));
/** "you" stands at most so many tokens before what it must not do. */
const REACH_YOU = 6;

/** "you don't build a dam with", "nobody can", "no one builds": said of anybody, as a reproach. */
function isAdmonished({ tokens }: TextView, from: number, first: number): boolean {
  for (let at = first - 1; at >= Math.max(from, first - REACH_YOU); at--) {
    const { lower } = tokens[at] ?? { lower: '' };
    if (lower === 'to') return false;
    if (lower !== 'you') continue;
    const next = tokens[at + 1]?.lower ?? '';
    return next === 'cannot' || (YOU_AUXILIARIES.has(next) && YOU_NOT.has(tokens[at + 2]?.lower ?? ''));
  }
  return false;
}

/** What may stand beside a mention in a clause that has no verb. */
const VERBLESS: ReadonlySet<string> = new Set('no not any more further and or but the to for a'.split(' '));
const MARKS = /^[,.;:!?—–-]$/;
const ENDS = /^[,.;!?—–]$/;
/** "no dam, no deal": the one for the other. */
const FOR_ANOTHER: ReadonlySet<string> = new Set('deal talks agreement peace negotiations'.split(' '));

/** "no dam", "and no more dams", "no dam, no canals that": nothing else is said of it. */
function isVerbless(
  { tokens }: TextView,
  clause: { first: number; last: number },
  mention: TopicMentionFound,
): boolean {
  const isOnly = (at: number) => {
    const { lower, text, kind } = tokens[at] ?? { lower: '', text: '', kind: 'word' };
    return kind === 'quote' || MARKS.test(text) || VERBLESS.has(lower) || PLANNED.has(lower);
  };
  for (let at = clause.first; at < mention.first; at++) if (!isOnly(at)) return false;
  for (let at = mention.last; at < clause.last; at++) {
    if (ENDS.test(tokens[at]?.text ?? '') && tokens[at + 1]?.lower === 'no')
      return !FOR_ANOTHER.has(tokens[at + 2]?.lower ?? '');
    if (!isOnly(at)) return false;
  }
  return true;
}

const CAN: ReadonlySet<string> = new Set(['can', 'could', 'will', 'would']);

/** "only a dam by the river can": its modal stands within so many tokens. */
const REACH_CAN = 4;

/** "only the dam can", "the dam alone would". */
function isAlone({ tokens }: TextView, { first, last }: TopicMentionFound): boolean {
  const before = /^(?:the|an?)$/.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  if (tokens[before]?.lower === 'only')
    return tokens.slice(last, last + REACH_CAN).some(({ lower }) => CAN.has(lower));
  return (
    tokens[last]?.lower === 'alone' &&
    CAN.has(tokens[last + 1]?.lower ?? '') &&
    tokens[last + 2]?.lower !== 'not'
  );
}

const SHALL: ReadonlySet<string> = new Set("can could will would 'll must shall should may might".split(' '));

/** "there can be no dam": the clause says nothing but whether it may be. */
function isExistential({ tokens }: TextView, { first }: TopicMentionFound): boolean {
  const be = tokens[first - 1]?.lower === 'no' ? first - 2 : first - 1;
  return (
    tokens[be]?.lower === 'be' && SHALL.has(tokens[be - 1]?.lower ?? '') && tokens[be - 2]?.lower === 'there'
  );
}

/** What may follow in a clause that has no verb: "no dams planned". */
const PLANNED: ReadonlySet<string> = new Set(
  'planned scheduled expected needed necessary possible foreseen yet now'.split(' '),
);

/** Words of the mention itself that say no: "no dams", "zero growth". */
const NAYS: ReadonlySet<string> = new Set([
  'no',
  'zero',
  'end',
  'stop',
  'full',
  'total',
  'complete',
  'never',
]);

const PLURAL = /(?:s|people|others|men|women)$/;

/** Whether "they" in words that are not his own can mean him. */
function isPlural({ holders: { byId } }: Scene, { quote, holders }: Statement, { id }: SpeakerRef): boolean {
  if (quote?.type === 'direct') return false;
  const voice = byId.get(id);
  return (
    holders.length > 1 || voice?.kind === 'group' || (voice?.kind === 'anonymous' && PLURAL.test(voice.name))
  );
}

/** The first word of a clause, past quotation marks. */
const firstWord = (view: TextView, at: number) => (view.tokens[at]?.kind === 'quote' ? at + 1 : at);

/** What stands behind them belongs to the noun before: "talks under the shadow of the dam would be". */
const WITHIN: ReadonlySet<string> = new Set('under amid over about on during despite concerning'.split(' '));
/** The noun before stands at most so many tokens away. */
const REACH_WITHIN = 5;

/** Whether a mention only says something of another topic's, so that what follows is said of that one. */
function isWithinAnother(
  { view: { tokens }, mentions: { found } }: Scene,
  mention: TopicMentionFound,
  from: number,
) {
  for (let at = mention.first - 1; at >= Math.max(from, mention.first - REACH_WITHIN); at--) {
    if (tokens[at]?.text === ',' || tokens[at]?.lower === 'and') return false;
    if (!WITHIN.has(tokens[at]?.lower ?? '')) continue;
    return within(found, Math.max(from, at - REACH_WITHIN), at).some(({ topic }) => topic !== mention.topic);
  }
  return false;
}

/** Whether a token is among what is said, in any of its parts: "ready for talks, he said, but on one condition". */
const isSaid = ({ content }: Statement, at: number) =>
  content.some(({ first, last }) => at >= first && at < last);

/** Whether terms begin right behind what somebody offers: "offered to halt the dam if the ban were lifted". */
const isOffersTerm = ({ entry }: Statement, { last }: { last: number }, at: number) =>
  entry.attitude === 'offer' && (at === last || at === last + 1);

/** What a headline calls it in quotation marks begins within so many tokens. */
const REACH_QUOTED = 4;

/** "Lund: Dam ‘a waste of a good river’": no verb ties the one to the other. */
const isHeadlineJudgement = ({ tokens }: TextView, { lemma }: Statement, last: number) =>
  lemma === ':' && tokens.slice(last, last + REACH_QUOTED).some(({ kind }) => kind === 'quote');

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
  const nearFirst = Math.max(sentence?.first ?? 0, mention.first - REACH);
  const nearLast = Math.min(sentence?.last ?? mention.last, mention.last + REACH);
  // "warned A of consequences if it built the dam": the price stands before what the cue takes.
  const isJustBefore = statement.cue < part.first && part.first - statement.cue < REACH_PRICE;
  const pricesFirst = isJustBefore ? Math.min(sentenceFirst, statement.cue) : sentenceFirst;
  const reaches = isContrast(view.tokens, clause.last)
    ? clauseOf(scene, { ...mention, first: clause.last + 1, last: clause.last + 2 }, part.first, part.last)
        .last
    : clause.last;
  // "sees no use in": what begins with the cue itself.
  const withCue = within(
    operators,
    Math.max(statement.cue, part.first - REACH_OF_CUE),
    part.first + REACH_OF_CUE,
  ).filter(
    ({ value, first, last }) =>
      value === 'against' &&
      statement.entry.attitude === 'judge' &&
      first < part.first &&
      last > part.first &&
      clause.first === part.first,
  );
  const inClause = [
    ...withCue,
    ...around.filter(({ first, last }) => first >= clause.first && last <= reaches),
  ];
  const isJoint = index.topics[mention.topic]?.joint ?? false;
  const actor = actorBefore(
    view,
    holders,
    index,
    mentions.clauses,
    holder,
    part.first,
    isPlural(scene, statement, holder),
    statement.quote?.type === 'direct',
    isJoint,
  );
  // "said he called it a crime": what is called so in words within these is told there.
  const isOwnWord = statement.quote === null || scene.innermost[mention.first] === statement.quote.id;
  const calls = isOwnWord ? calledAt(view.tokens, clause.first, mention.first) : -1;
  const features = toFeatures(
    inClause,
    view.tokens,
    mention,
    clause.first,
    actor,
    statement.entry.attitude === 'judge' ||
      isHeadlineJudgement(view, statement, mention.last) ||
      (calls >= 0 && actor(calls) !== 'other'),
  );
  // "does not want the dam; it is a trap": that it is one turns nothing round again.
  const isTurnedDown = features.inner < 0 && features.governed && reaches > clause.last;
  const right = isTurnedDown || isWithinAnother(scene, mention, clause.first) ? null : features.right;
  const opening = view.tokens[part.first]?.lower;
  const openerAt = firstWord(view, clause.first);
  const opener = view.tokens[openerAt]?.lower ?? '';
  const ofThose =
    WHO.test(opener) &&
    PEOPLE.has(view.tokens[openerAt - 1]?.lower ?? '') &&
    features.start - openerAt <= REACH_WHO;
  return {
    ...features,
    right,
    // "ready for talks, but not under fire": terms of what both sides do; "the dam, but not the canal" are none.
    condition:
      within(operators, nearFirst, nearLast).some(
        ({ value, first, last }) =>
          value === 'condition' &&
          (isSaid(statement, first) || isOffersTerm(statement, part, first)) &&
          (isJoint || view.tokens[first]?.lower !== 'but') &&
          !isDependedOn(view, first, last, mention.first) &&
          !isOncePast(view, part, first),
      ) ||
      (isJoint &&
        (isOnlyIfBehind(view, part.last) ||
          hasTermsBehind(view, part.last) ||
          isButMust(view, mention.last, sentenceLast))),
    onTerms: isOnTerms(view, mention),
    idle: around.some(({ value }) => value === 'idle'),
    party: isParty(holders, holder, index.topics[mention.topic]?.parties ?? []),
    mayDo: mention.orientation < 0 || isParty(holders, holder, index.topics[mention.topic]?.doers ?? []),
    outdone:
      (features.left.has('instead') || isSetAgainst(view, mention.first)) &&
      around.some(
        ({ value, last, first }) =>
          (value === 'good' || (value === 'must' && features.left.has('instead'))) &&
          (last <= mention.first || first >= mention.last),
      ),
    contrary: mention.orientation < 0,
    reproached:
      holders.sideOf(holder.id) !== null &&
      holders.sideOf(holder.id) === (index.topics[mention.topic]?.reproach ?? null),
    insisted:
      (statement.lemma === 'insist' && isBareVerb(scene, features.start)) ||
      // "Sign the deal, he tells them": what stands before its cue is as he says it.
      ((statement.quote?.type === 'direct' || (statement.quote !== null && statement.cue >= part.last)) &&
        isImperative(view, inClause, features.start) &&
        // "Resume talks or face the dam": he holds it out.
        !view.tokens.slice(sentenceFirst, mention.first).some(({ lower }) => lower === 'or')),
    hoped: statement.lemma === 'hope',
    notTo: view.tokens[features.start]?.lower === 'not' && view.tokens[features.start + 1]?.lower === 'to',
    reproach: isReproach(
      holders.sideOf(holder.id),
      index.topics[mention.topic]?.reproach ?? null,
      features,
      isPlural(scene, statement, holder),
    ),
    corporate: holders.byId.get(holder.id)?.kind === 'organization',
    ongoing: index.topics[mention.topic]?.ongoing ?? false,
    doer: isAmong(holders, holder, index.topics[mention.topic]?.doers ?? []),
    inCondition: CONDITIONS.has(opener) && !(opener === 'when' && isPast(view, clause)),
    inTerms: TERMS.has(opener) || isLongCondition(view.tokens, openerAt),
    asked:
      isAsked(view, clause) ||
      opener === 'whether' ||
      (isWondering(view, statement.lemma, statement.content) &&
        !features.left.has('not') &&
        !features.left.has('bad')),
    charged: isCharged(view, part.first, features.start, isJoint),
    priced: within(scene.prices, pricesFirst, sentenceLast).some(
      ({ first, last }) =>
        last <= clause.first || first >= (opener === 'whoever' || ofThose ? mention.last : clause.last),
    ),
    faulted: around.some(
      ({ value, first, last }) =>
        value === 'bad' &&
        (last <= clause.first || first >= clause.last) &&
        view.tokens.slice(first, last).some(({ lower }) => MISTAKES.has(lower)),
    ),
    bettered: isBetterIf(view, sentenceFirst, openerAt),
    ability: isAbility(view, mention, sentenceLast),
    termsBehind: isTermsBehind(view, mention.last, sentenceLast),
    rewarded: within(scene.favours, sentenceFirst, sentenceLast).some(
      ({ first, last }) => last <= clause.first || first >= clause.last,
    ),
    stopped: inClause.filter(({ value }) => value === 'hinder' || value === 'not').length % 2 === 1,
    fails: isFailing(view, inClause, mention),
    goesOn: view.tokens
      .slice(mention.last, Math.min(clause.last, mention.last + REACH_FINITE))
      .some(({ lower }) => FINITE.has(lower)),
    inDeal:
      (features.governed || LIGHT.test(lightBefore(view, mention.first))) &&
      isInDeal(view, Math.max(clause.first, part.first), features.start, mention.first),
    ofRefusedDeal: isOfRefusedDeal(view, part.first, mention.first),
    admonished: isAdmonished(view, clause.first, mention.first),
    verbless: isVerbless(view, clause, mention) || isExistential(view, mention),
    alone: isAlone(view, mention),
    nay: NAYS.has(view.tokens[mention.first]?.lower ?? ''),
    attitude: statement.entry.attitude,
    negated: statement.negated,
    act: statement.entry.act,
    joint: isJoint,
    inSetting: inClause.some(
      ({ value, first, last }) =>
        value === 'condition' && last === mention.first && SETTINGS.has(view.tokens[first]?.lower ?? ''),
    ),
    deniedBehind:
      inClause.filter(({ value, first }) => value === 'not' && first >= mention.last).length % 2 === 1,
    suffered: BE.has(view.tokens[mention.first - 1]?.lower ?? ''),
    lessLiked: isLessLiked(view, part.first, mention.first),
    ofThose,
    reserves: /^reserv/.test(view.tokens[features.start]?.lower ?? ''),
    onlyIf: isOnlyIf(view, mention.last, sentenceLast),
    feared: isFeared(view, mention.first),
    disbelieved:
      isDisbelieved(view, clause.first, mention.first) ||
      (statement.negated && THINKING.has(statement.lemma)),
    warnsAgainst:
      statement.entry.attitude === 'warn' &&
      (statement.lemma.endsWith('against') ||
        isAgainst(view, part.first, mention.first) ||
        (FEARS.has(statement.lemma) && !CLAUSES.has(opening ?? '') && !features.right)),
  };
}
