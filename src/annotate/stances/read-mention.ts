import type { SpeakerRef } from '../../model/records.ts';
import type { TextView } from '../../text/view.ts';
import { beyondInsertion, clauseOf, FINITE, firstWord, REACH } from './clause-of.ts';
import { isLongCondition } from './clauses.ts';
import { isAlone, nothingThan } from './comparisons.ts';
import { isWondering } from './cue-meaning.ts';
import { isDealWord, isInDeal, isOfRefusedDeal, isOnTerms, LIGHT, lightBefore } from './deal-terms.ts';
import { calledAt, type Features, isNextPredicate, type Operator, toFeatures } from './features.ts';
import { actorBefore, isAmong, isParty } from './holders.ts';
import {
  hasTermsBehind,
  isBetterIf,
  isButMust,
  isDisbelieved,
  isFeared,
  isLacking,
  isLessLiked,
  isOnlyIf,
  isOnlyIfBehind,
  isOutclassed,
  isScorned,
  isUnassured,
  isWantedEnded,
  PEOPLE,
  REACH_WHO,
  THINKING,
  WHO,
} from './leanings.ts';
import {
  isAdmonished,
  isAsked,
  isBareVerb,
  isExistential,
  isHighTime,
  isImperative,
  isOneMore,
  isVerbless,
} from './moods.ts';
import { isContrast } from './predicate.ts';
import type { Reading } from './rule.ts';
import type { Scene } from './scene.ts';
import type { Statement } from './statement.ts';
import { isWithinAnother } from './subject-heads.ts';
import {
  CONDITIONS,
  isAbility,
  isDependedOn,
  isInReturn,
  isNotBefore,
  isNotWithout,
  isOffersTerm,
  isOfNor,
  isOncePast,
  isOnly,
  isPast,
  isRelated,
  isSaid,
  isTermsBehind,
  isToSucceed,
  TERMS,
} from './terms-around.ts';
import { within } from './token-ranges.ts';
import type { TopicMentionFound } from './topic-mentions.ts';
import { claimedOf, isToldByOther } from './whose-words.ts';

/** Whether another does what a state is reproached with; "it" of those who speak for no state is another too. */
const isReproach = (side: string | null, state: string | null, { actor }: Features, plural: boolean) =>
  state !== null && side !== state && (actor === 'other' || (actor === 'own' && side === null && !plural));

/** "cannot build", "can't build": not "cannot build it now", which tells what he is able to do. */
function isBarred(
  { tokens }: TextView,
  side: string | null,
  owner: string | null,
  { first, last, orientation }: TopicMentionFound,
): boolean {
  if (side === null || owner === null || side === owner || orientation < 0) return false;
  const before = tokens[first - 1]?.lower ?? '';
  const isCannot =
    before === 'cannot' ||
    ((before === "n't" || before === 'not') && /^can?$/.test(tokens[first - 2]?.lower ?? ''));
  const behind = tokens.slice(last, last + REACH_ABLE);
  return isCannot && !behind.some(({ lower }) => ABLE.has(lower));
}

/** They tell when or why somebody is not able to, in so many tokens behind. */
const REACH_ABLE = 6;
const ABLE: ReadonlySet<string> = new Set(
  'now today currently anymore longer because until without since yet fast quickly moment present'.split(' '),
);

/** What a warning holds out stands between it and the "if" within so many tokens. */
const REACH_PRICE = 12;

/** Words that begin with a cue reach so many tokens into what is said. */
const REACH_OF_CUE = 4;

/** They say under what something happens. */
const SETTINGS: ReadonlySet<string> = new Set(['under', 'amid', 'in', 'with']);
const BE: ReadonlySet<string> = new Set(['be', 'been', 'being', 'is', 'are', 'was', 'were']);

/** What it would be to do it. */
const MISTAKES: ReadonlySet<string> = new Set(
  'mistake error blunder folly crime wrong foolish unwise madness insane suicidal'.split(' '),
);
const AGREES = /^(?:agree|insist)(?: (?:to|on))?$/;
/** Who can do a thing and does so holds it out. */
const HINTS: ReadonlySet<string> = new Set(['hint', 'hint at', 'intimate', 'telegraph']);
/** "would strike the dam at once unless": so many tokens. */
const REACH_UNLESS = 24;
/** What is feared is warned against. */
const FEARS: ReadonlySet<string> = new Set(['fear', 'dread', 'fret', 'worry about', 'fret over']);
/** What is feared is a whole clause: "feared they would". */
const CLAUSES: ReadonlySet<string> = new Set('that they it he she we'.split(' '));
/** Before these stands what another is accused of. */
const OF: ReadonlySet<string> = new Set(['of', 'for', 'with']);
/** Between "of" and the deed stand so many tokens at most. */
const REACH_CHARGE = 3;

/** Whom one warns stands in so many tokens: "warned the new government of Ruritania against". */
const REACH_WARNED = 10;

/** "against leaving", "A against leaving". */
const isAgainst = ({ tokens }: TextView, from: number, to: number) =>
  to - from <= REACH_WARNED && tokens.slice(from, to).some(({ lower }) => lower === 'against');

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

const SEEKING = 'pursu|seek|push|forc|engineer|orchestrat|hold|stag|conduct|launch|plot|plann|prepar';
/** Who seeks a thing does it; of a matter of both sides, who exploits it is not for it. */
const SEEKS = new RegExp(`^(?:${SEEKING})ing$`);
/** To do so with any other thing is to do it: "of abusing the mechanism". */
const USES = new RegExp(
  `^(?:${SEEKING}|abus|misus|us|exploit|invok|weaponiz|weaponis|manipulat|ramm|trigger|activat|rac|rush|forg|press|mov|sprint|dash|march|creep|inch|speed|expand|accelerat|ramp|stepp|develop|build|continu|resum|restart|work|hid|conceal|advanc|amass|stockpil)ing$`,
);

/** "of secret talks", "of seeking talks", not "of leaking plans for talks". */
function isCharged({ tokens }: TextView, from: number, to: number, isJoint: boolean): boolean {
  // "of breaking the law by flooding the vale"
  if (!isJoint && to - 1 > from && tokens[to - 1]?.lower === 'by' && tokens[to]?.lower.endsWith('ing'))
    return true;
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

/** "that without a deal, it will": what has to come about stands in so many tokens behind "without". */
const REACH_WITHOUT = 4;
const COMES: ReadonlySet<string> = new Set(
  'deal agreement accord solution progress movement steps action breakthrough compliance commitment extension'.split(
    ' ',
  ),
);

/** "without a deal, the dam will come": what comes unless something is done, at the beginning of what is said. */
function isWithout({ tokens }: TextView, from: number, to: number): boolean {
  const without = tokens[from]?.lower === 'that' ? from + 1 : from;
  return (
    tokens[without]?.lower === 'without' &&
    without < to &&
    tokens.slice(without + 1, without + 1 + REACH_WITHOUT).some(({ lower }) => COMES.has(lower))
  );
}

const HARMS = /^(?:consequences?|dangers?|risks?|perils?|repercussions|fallout|costs?|folly|futility)$/;
/** "of another", "of any new": so many tokens. */
const REACH_OF = 3;

/** "warned of the consequences of the dam": what comes of it. */
function isOfHarm({ tokens }: TextView, from: number, first: number): boolean {
  for (let at = first - 1; at > Math.max(from, first - 1 - REACH_OF); at--)
    if (tokens[at]?.lower === 'of' || tokens[at]?.lower === 'from')
      return HARMS.test(tokens[at - 1]?.lower ?? '');
  return false;
}

/** "wants a dam, but that it will leave if": what is said next. */
const isNextThat = (tokens: TextView['tokens'], from: number, to: number): boolean =>
  tokens
    .slice(from, Math.max(from, to))
    .some(({ lower }, at) => lower === 'that' && /^(?:and|but)$/.test(tokens[from + at - 1]?.lower ?? ''));

/** What a headline calls it in quotation marks begins within so many tokens. */
const REACH_QUOTED = 4;

/** "Lund: Dam ‘a waste of a good river’": no verb ties the one to the other. */
function isHeadlineJudgement(
  { tokens, sentences, paragraphs }: TextView,
  { lemma }: Statement,
  last: number,
  to: number,
): boolean {
  if (lemma === ':' && tokens.slice(last, last + REACH_QUOTED).some(({ kind }) => kind === 'quote'))
    return true;
  // "Dam a waste of money, Lund says": a headline leaves out the verb.
  const { paragraph = -1 } = sentences[tokens[last - 1]?.sentence ?? -1] ?? {};
  return (
    paragraphs[paragraph]?.zone === 'headline' &&
    last < to &&
    !tokens.slice(last, to).some(({ lower }) => FINITE.has(lower))
  );
}

const CALLS = /^(?:call|demand|appeal|pressure|urging|push|suggestion|motion|bid|advice|petition)s?$/;

/** What turns a thing round twice leaves it as it is. */
const isOdd = ({ length }: readonly unknown[]) => length % 2 === 1;

/** "warned against expecting much of the dam": not against the dam. */
const EXPECTS = /^(?:reading|expecting|overestimating|overstating)$/;

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
  const beyond = beyondInsertion(scene, statement, part, mention, clause.last);
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
    ...(beyond ? within(operators, beyond.first, beyond.last) : []),
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
      isHeadlineJudgement(view, statement, mention.last, clause.last) ||
      (calls >= 0 && actor(calls) !== 'other'),
  );
  // "does not want the dam; it is a trap": that it is one turns nothing round again.
  const isTurnedDown = features.inner < 0 && features.governed && reaches > clause.last;
  const isTold =
    statement.entry.attitude === 'neutral' && isToldByOther(view, part.first, mention.first, actor);
  const right = isTurnedDown || isWithinAnother(scene, mention, clause.first) ? null : features.right;
  const opening = view.tokens[part.first]?.lower;
  const openerAt = firstWord(view.tokens, clause.first);
  const opener = view.tokens[openerAt]?.lower ?? '';
  const ofThose =
    WHO.test(opener) &&
    PEOPLE.has(view.tokens[openerAt - 1]?.lower ?? '') &&
    features.start - openerAt <= REACH_WHO;
  const isDoer = isAmong(holders, holder, index.topics[mention.topic]?.doers ?? []);
  // "one more raid and they will fall": he who raids holds it out.
  const isHeldOut = !isJoint && !isDoer && isOneMore(view, clause.first, mention, sentenceLast);
  const turning = inClause.filter(({ value }) => value === 'hinder' || value === 'not');
  return {
    ...features,
    claimed: features.claimed || isTold,
    claimedOf: claimedOf(scene, inClause, holder, part.first, mention.first),
    right,
    nothingThan: nothingThan(view, inClause, clause.first, mention.first),
    lacking: isLacking(scene, statement, clause.first, mention.first),
    // "ready for talks, but not under fire": terms of what both sides do; "the dam, but not the canal" are none.
    condition:
      isOnlyIf(view, mention.last, sentenceLast) ||
      within(operators, nearFirst, nearLast).some(
        ({ value, first, last }) =>
          value === 'condition' &&
          (isSaid(statement, first) ||
            isOffersTerm(statement, part, first, view.tokens[first]?.lower === 'while')) &&
          (isJoint || view.tokens[first]?.lower !== 'but') &&
          !isDependedOn(view, first, last, mention.first) &&
          !isOfNor(view, mention.last, first) &&
          !isOncePast(view, part, first) &&
          !isNextPredicate(view.tokens, mention.last, first) &&
          !isNextThat(view.tokens, mention.last, first),
      ) ||
      isInReturn(view, mention.last, sentenceLast) ||
      (isJoint &&
        (isOnlyIfBehind(view, part.last) ||
          hasTermsBehind(view, part.last) ||
          isButMust(view, mention.last, sentenceLast) ||
          ((features.left.has('not') || features.left.has('against')) &&
            isNotWithout(view, mention.last, sentenceLast)))),
    onTerms: isOnTerms(view, mention),
    idle: (isJoint ? around : inClause).some(({ value }) => value === 'idle'),
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
    related: isRelated(view, part.first, mention.first),
    owned:
      holders.sideOf(holder.id) !== null &&
      holders.sideOf(holder.id) === (index.topics[mention.topic]?.owner ?? null),
    barred: isBarred(view, holders.sideOf(holder.id), index.topics[mention.topic]?.owner ?? null, mention),
    reproached:
      holders.sideOf(holder.id) !== null &&
      holders.sideOf(holder.id) === (index.topics[mention.topic]?.reproach ?? null),
    insisted:
      (statement.lemma === 'insist' && isBareVerb(scene, features.start)) ||
      isHighTime(view, clause.first, mention.first) ||
      // "Sign the deal, he tells them": what stands before its cue is as he says it.
      ((statement.quote?.type === 'direct' || (statement.quote !== null && statement.cue >= part.last)) &&
        isImperative(view, inClause, features.start) &&
        // "Resume talks or face the dam": he holds it out.
        !view.tokens.slice(sentenceFirst, mention.first).some(({ lower }) => lower === 'or')),
    hoped: statement.lemma === 'hope',
    hinted: HINTS.has(statement.lemma),
    agreed: AGREES.test(statement.lemma),
    notBefore:
      mention.orientation < 0 &&
      view.tokens.slice(mention.first + 1, mention.last).some(({ lower }) => lower === 'before'),
    orElse:
      view.tokens
        .slice(mention.last, Math.min(sentenceLast, mention.last + REACH_UNLESS))
        .some(({ lower }) => lower === 'unless') || isWithout(view, part.first, mention.first),
    notTo: view.tokens[features.start]?.lower === 'not' && view.tokens[features.start + 1]?.lower === 'to',
    reproach: isReproach(
      holders.sideOf(holder.id),
      index.topics[mention.topic]?.reproach ?? null,
      features,
      isPlural(scene, statement, holder),
    ),
    corporate: holders.byId.get(holder.id)?.kind === 'organization',
    ongoing: index.topics[mention.topic]?.ongoing ?? false,
    doer: isDoer,
    inCondition: (CONDITIONS.has(opener) && !(opener === 'when' && isPast(view, clause))) || isHeldOut,
    toSucceed: isJoint && isToSucceed(view, openerAt, part.first, mention),
    inTerms:
      TERMS.has(opener) ||
      isNotBefore(view, clause.first, mention.first) ||
      isLongCondition(view.tokens, openerAt) ||
      isOnly(view.tokens, openerAt),
    asked:
      isAsked(view, clause) ||
      opener === 'whether' ||
      (isWondering(view, statement.lemma, statement.content) &&
        !features.left.has('not') &&
        !features.left.has('bad')),
    charged: isCharged(view, part.first, features.start, isJoint),
    priced:
      isHeldOut ||
      within(scene.prices, pricesFirst, sentenceLast).some(
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
    stopped: isOdd(turning),
    stoppedBefore: isOdd(turning.filter(({ last }) => last <= mention.first)),
    fails: isFailing(view, inClause, mention),
    wantedEnded: isWantedEnded(view, statement.lemma, inClause, mention),
    goesOn: view.tokens
      .slice(mention.last, Math.min(clause.last, mention.last + REACH_FINITE))
      .some(({ lower }) => FINITE.has(lower)),
    inDeal:
      (features.governed ||
        LIGHT.test(lightBefore(view, mention.first)) ||
        isDealWord(view.tokens[mention.first - 1]?.lower ?? '')) &&
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
    deniedBehind: isOdd(turning.filter(({ value, first }) => value === 'not' && first >= mention.last)),
    suffered: BE.has(view.tokens[mention.first - 1]?.lower ?? ''),
    lessLiked: isLessLiked(view, part.first, mention.first),
    outclassed: !isJoint && isOutclassed(scene, part.first, mention),
    ofThose,
    ofCalls: view.tokens.slice(part.first, part.first + REACH_OF_CUE).some(({ lower }) => CALLS.test(lower)),
    scorned: isScorned(view, inClause, mention.last),
    causeless: view.tokens[features.start]?.lower === 'no',
    reserves: /^reserv/.test(view.tokens[features.start]?.lower ?? ''),
    onlyIf: isOnlyIf(view, mention.last, sentenceLast),
    feared: isFeared(view, mention.first),
    disbelieved:
      isDisbelieved(view, clause.first, mention.first) ||
      isUnassured(view, part.first, mention.first) ||
      (statement.negated && THINKING.has(statement.lemma)),
    warnsAgainst:
      statement.entry.attitude === 'warn' &&
      !view.tokens.slice(part.first, mention.first).some(({ lower }) => EXPECTS.test(lower)) &&
      (statement.lemma.endsWith('against') ||
        isOfHarm(view, part.first, mention.first) ||
        isAgainst(view, part.first, mention.first) ||
        (FEARS.has(statement.lemma) && !CLAUSES.has(opening ?? '') && !features.right)),
  };
}
