import type { PolarityClass } from '../../lexicon/en/polarity.ts';
import type { PhraseMatch } from '../../lexicon/phrases.ts';
import type { Token } from '../../text/view.ts';
import { isAttribute } from './clauses.ts';
import { MODALS, type Predicate, toPredicate } from './predicate.ts';
import type { Tone, TopicMentionFound } from './topic-mentions.ts';

export type Operator = PhraseMatch<PolarityClass>;

/** Who does what the words before a mention tell of. */
export type Actor = 'own' | 'other' | 'none';

/** What stands around one mention, in one clause of one speaker's words. */
export interface Features {
  /** Product of the signs of what governs the mention: "not" × "block" = 1. */
  readonly inner: 1 | -1;
  /** Whether anything governs it at all. */
  readonly governed: boolean;
  readonly left: ReadonlySet<PolarityClass>;
  /** The predicate after the mention, its sign with its negations; `null` where there is none. */
  readonly right: Predicate | null;
  /** "not closed", "did not rule out": a negated refusal leaves room, no more. */
  readonly doubled: boolean;
  readonly modals: ReadonlySet<PolarityClass>;
  readonly actor: Actor;
  /** Token at which the mention begins, or what governs it. */
  readonly start: number;
  /** What governs the mention begins its clause, or nearly: nobody else can be meant. */
  readonly opens: boolean;
  /** The mention itself is what is done: "will negotiate". */
  readonly verbal: boolean;
  /** The mention itself is what its subject did: "had triggered the mechanism". */
  readonly done: boolean;
  readonly qualified: boolean;
  /** Only claimed by somebody else: "the claim that …". */
  readonly claimed: boolean;
  /** Somebody is said not to mean it. */
  readonly insincere: boolean;
  readonly tone: Tone;
  /** Product of the judgements before the mention ("a mistake to", "brutal"); 0 where there is none. */
  readonly judged: 1 | 0 | -1;
  /** A praising adjective stands right before it: "constructive talks". */
  readonly praised: boolean;
}

/** How many tokens may stand between an operator and what it governs. */
const REACH_LEFT = 6;
/** … and how many between a negation and the next of them. */
const REACH_NOT = 2;
/** What turns a refusal into room: "not opposed", "did not rule out", "not impossible". */
const REFUSALS: ReadonlySet<PolarityClass> = new Set(['against', 'bad']);
const LEFT_SIGNS: Readonly<Partial<Record<PolarityClass, 1 | -1>>> = {
  wish: 1,
  open: 1,
  mooted: 1,
  against: -1,
  charge: -1,
  hinder: -1,
  advance: 1,
  rightly: 1,
  instead: -1,
  not: -1,
  forbid: -1,
};
/** "will not surrender it": after these no noun stands. */
const BEFORE_VERB: ReadonlySet<string> = new Set(
  "to not n't never will would must should can could may might".split(' '),
);
/** Praise before a mention counts only where it governs it: "right to enrich", not "peaceful sites". */
const GOVERNS: ReadonlySet<string> = new Set(['to', 'for', 'that']);
const JUDGEMENTS: Readonly<Partial<Record<PolarityClass, 1 | -1>>> = { good: 1, bad: -1 };
const BREAKS: ReadonlySet<string> = new Set(['and', 'but', ',', 'by']);
/** What follows them belongs to something else: "a government that bombs". */
const RELATIVES: ReadonlySet<string> = new Set(
  'that who which before after until unless if while because despite amid during once since when where moment'.split(
    ' ',
  ),
);

/** "stop and dismantle": two verbs for one deed, the second of which is counted. */
const isJoined = (tokens: readonly Token[], from: number, to: number) =>
  to - from === 1 && (tokens[from]?.lower === 'and' || tokens[from]?.lower === 'or');

/** Whether between an operator and the next one a coordination begins: "rejected talks and called for …". */
function isCut(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = Math.max(from, to - 3); at < to; at++) if (BREAKS.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

const BE_DONE: ReadonlySet<string> = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being']);

/** Whether words that something is done to end before "and": "the ban be lifted and". */
function isPassiveCut(tokens: readonly Token[], from: number, to: number): boolean {
  const be = tokens.slice(from, to).findIndex(({ lower }) => BE_DONE.has(lower));
  if (be < 0) return false;
  return /(?:ed|en|t)$/.test(tokens[from + be + 1]?.lower ?? '') && tokens[from + be + 2]?.lower === 'and';
}

/** What may stand between a negation and a mention that it governs with no verb in between. */
const TIGHT: ReadonlySet<string> = new Set(
  'any the a an one single even more further new direct indirect such these to in into be ever also about its our his their this that hold enter have accept consider allow settle sign reach strike seek for'.split(
    ' ',
  ),
);

function isTight(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!TIGHT.has(tokens[at]?.lower ?? '')) return false;
  return true;
}

/** What may stand before the first word of a clause that has no subject of its own. */
const OPENINGS: ReadonlySet<string> = new Set(['that', 'to', 'and', 'but', 'also', 'still', 'the']);

function isOpening(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (tokens[at]?.kind !== 'quote' && !OPENINGS.has(tokens[at]?.lower ?? '')) return false;
  return true;
}

const NEGATIONS: ReadonlySet<string> = new Set(['no', 'not', "n't", 'never', 'without']);
/** "forfeited any right to". */
const FORFEITS = /^(?:forfeit|lost$|loses?$|waiv|squander)/;

/** The tone of the words, turned where a negation stands right before them: "no right to enrich". */
function toTone(tokens: readonly Token[], { tone, first }: TopicMentionFound): Tone {
  const isTurned =
    NEGATIONS.has(tokens[first - 1]?.lower ?? '') ||
    [1, 2].some((back) => FORFEITS.test(tokens[first - back]?.lower ?? ''));
  if (!isTurned || tone === 0) return tone;
  return tone === 1 ? -1 : tone === -1 ? 1 : 0;
}

/** Whether a relative clause begins between an operator and what it would govern. */
function isInRelative(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (RELATIVES.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** "must put an end to": the noun that follows says what is to be done. */
const isLight = (tokens: readonly Token[], from: number, to: number) =>
  to - from === 2 &&
  /^(?:put|bring|make|set)$/.test(tokens[from]?.lower ?? '') &&
  /^an?$/.test(tokens[from + 1]?.lower ?? '');

/** What one should do about a thing, and not do it: "should answer the dam". */
const ABOUT: ReadonlySet<string> = new Set(
  `answer fear discuss survive debate study weigh endure face withstand explain understand bear watch monitor note remember
   forget mark suffer expect anticipate handle address mention raise await ignore defy fight counter cushion absorb learn
   know hear report cover recall describe question investigate probe assess feel test win lose overestimate underestimate
   exaggerate overlook neglect miss waste squander confuse underrate trivialise trivialize rush hurry mistake belittle watch`.split(
    /\s+/,
  ),
);
/** "should revive the dam": a verb between the modal and what it does something to, and what may stand before the latter. */
const BEFORE_OBJECT =
  /^(?:the|an?|any|its|their|our|his|her|this|that|these|those|all|such|more|new|another|further|direct)$/;

/** Whether one verb, whatever it says, and at most a determiner lead from `from` to `to`. */
function isOneVerb(tokens: readonly Token[], from: number, to: number): boolean {
  const verb = tokens[from];
  if (verb?.kind !== 'word' || ABOUT.has(verb.lower) || BEFORE_OBJECT.test(verb.lower)) return false;
  // "nobody thinks they should have a dam": what one has is not done.
  const isTwo = to - from === 2 && verb.lower !== 'have' && BEFORE_OBJECT.test(tokens[from + 1]?.lower ?? '');
  return to - from === 1 || isTwo;
}

/** "must not revive the dam" */
const FORBIDS = /^(?:must|should|shall)$/;

/** After these a word like "limits" is a noun, the subject of what follows. */
const FINITE: ReadonlySet<string> = new Set(
  'is are was were has have had will would can could may might must should cannot'.split(' '),
);
/** Before these a participle is an attribute: "the return of cancelled sanctions". */
const BEFORE_ATTRIBUTE: ReadonlySet<string> = new Set('the of these those such its their any'.split(' '));
const STOPPING: ReadonlySet<PolarityClass> = new Set(['hinder', 'against']);

/** "no curbs would help", "the cancelled dam": words of stopping that stop nothing of what follows. */
const isNoVerb = (tokens: readonly Token[], { value, first, last }: Operator, mention: number) =>
  STOPPING.has(value) &&
  last - first === 1 &&
  (FINITE.has(tokens[last]?.lower ?? '') ||
    (last === mention &&
      (tokens[first]?.lower.endsWith('ed') ?? false) &&
      BEFORE_ATTRIBUTE.has(tokens[first - 1]?.lower ?? '')));

/** What has "no" before it and is no subject: "no doubt". */
const SET_PHRASES: ReadonlySet<string> = new Set('doubt longer matter wonder more sooner one way'.split(' '));
const LEADS_IN: ReadonlySet<string> = new Set(['that', 'but', 'and', 'because']);
/** Such a subject ends at most so many tokens after its "no". */
const REACH_NO = 7;

/** Whether a clause begins with "no" and its modal stands right before what governs the mention. */
function isNoSubject(tokens: readonly Token[], from: number, chain: readonly Operator[]): boolean {
  const modal = chain.at(-1);
  if (!modal || !MODALS.has(modal.value) || chain.some(({ value }) => value === 'not')) return false;
  let at = from;
  while (tokens[at]?.kind === 'quote' || LEADS_IN.has(tokens[at]?.lower ?? '')) at++;
  return (
    (tokens[at]?.lower === 'no' || tokens[at]?.lower === 'neither') &&
    !SET_PHRASES.has(tokens[at + 1]?.lower ?? '') &&
    modal.first > at + 1 &&
    modal.first - at <= REACH_NO
  );
}

/** "neither" stands at most so many tokens before its "nor". */
const REACH_NEITHER = 15;

function hasNeither(tokens: readonly Token[], nor: number): boolean {
  const sentence = tokens[nor]?.sentence;
  for (let at = nor - 1; at >= nor - REACH_NEITHER && tokens[at]?.sentence === sentence; at--)
    if (tokens[at]?.lower === 'neither')
      return !tokens[at + 1]?.capital && !/^(?:an?|the)$/.test(tokens[at + 1]?.lower ?? '');
  return false;
}

const DETERMINER = /^(?:an?|the|any|such|this|that|its|their|our)$/;

/** "must continue under any deal", "with or without a deal": what stands before is not done to the deal. */
function isUnder(tokens: readonly Token[], first: number): boolean {
  const at = DETERMINER.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  const lower = tokens[at]?.lower;
  return lower === 'under' || (lower === 'without' && tokens[at - 1]?.lower === 'or');
}

/** What stands before them is said of something else. */
const BEGINS_TERMS: ReadonlySet<string> = new Set(['until', 'once', 'if', 'unless', 'when']);

/** Words that name what is given begin with so many: "in exchange". */
const IN_RETURN = 2;
const ENDURES = /^(?:face|risk|suffer|endure|expect|bear|see)$/;

/**
 * "stop the dam in exchange for aid", "stop the dam or face a raid": what is given for it, or comes else, is not
 * stopped; words that name a thing may begin so.
 */
function isInReturn(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { lower = '' } = tokens[at] ?? {};
    const before = tokens[at - 1]?.lower;
    if (before === 'in' && (lower === 'exchange' || lower === 'return')) return true;
    if (before === 'or' && ENDURES.test(lower)) return true;
  }
  return false;
}

const GOES_ON: ReadonlySet<string> = new Set(['and', 'but']);
const PREDICATES: ReadonlySet<string> = new Set(
  'is are was were has have had will would can could'.split(' '),
);

/** "has no wish to fight and is talking": the subject's next verb, which no negation before it governs. */
export function isNextPredicate(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (GOES_ON.has(tokens[at]?.lower ?? '') && PREDICATES.has(tokens[at + 1]?.lower ?? '')) return true;
  return false;
}

const BETWEEN_ATTRIBUTES: ReadonlySet<string> = new Set([',', 'and', 'but', 'or', 'more', 'very', 'truly']);
/** Attributes of a mention begin at most so many tokens before it. */
const REACH_ATTRIBUTES = 8;

/** "ready for “meaningful, direct and timebound” talks": where the adjectives of what is named begin, or itself. */
function attributesStart(tokens: readonly Token[], first: number): number {
  let start = first;
  for (let at = first - 1; at >= Math.max(0, first - REACH_ATTRIBUTES); at--) {
    const { lower, kind } = tokens[at] as Token;
    if (isAttribute(lower)) start = at;
    else if (kind !== 'quote' && !BETWEEN_ATTRIBUTES.has(lower)) break;
  }
  return start;
}

/** The operators that govern a mention, nearest first. */
function toLeftChain(
  operators: readonly Operator[],
  tokens: readonly Token[],
  mention: TopicMentionFound,
): Operator[] {
  const chain: Operator[] = [];
  if (isUnder(tokens, mention.first)) return chain;
  let edge = attributesStart(tokens, mention.first);
  let isOfJoined = false;
  for (let at = operators.length - 1; at >= 0; at--) {
    const operator = operators[at] as Operator;
    // "needed the dam": of two classes of the same words the one that governs.
    const nearest = chain.at(-1);
    const isSame = nearest?.first === operator.first && nearest.last === operator.last;
    const isVerb = operator.value === 'hinder' && BEFORE_VERB.has(tokens[operator.first - 1]?.lower ?? '');
    if (
      isSame &&
      (nearest.value === 'good' || (nearest.value === 'bad' && isVerb)) &&
      LEFT_SIGNS[operator.value] !== undefined
    )
      chain[chain.length - 1] = operator;
    // "a dam, but not a canal": of both classes of "but not" it is the negation that governs.
    if (operator.value === 'condition' && tokens[operator.first]?.lower === 'but') continue;
    if (operator.last > edge || isNoVerb(tokens, operator, mention.first)) continue;
    if (edge - operator.last > REACH_LEFT || isNextPredicate(tokens, operator.last, edge)) break;
    // "demanded that the ban be lifted and the dam built": the ban is lifted.
    if (chain.length === 0 && isPassiveCut(tokens, operator.last, edge)) break;
    // "no talks until the dam is built": what stands before is of the talks.
    if (BEGINS_TERMS.has(tokens[operator.first]?.lower ?? '')) break;
    if (isInReturn(tokens, operator.last, operator.value === 'hinder' ? edge + IN_RETURN : edge)) break;
    // "has never sought and will never seek": the negation of the other verb turns nothing round again.
    const again = isOfJoined && operator.value === 'not' && chain.some(({ value }) => value === 'not');
    if (again || (chain.length > 0 && isJoined(tokens, operator.last, edge))) {
      isOfJoined = true;
      edge = operator.first;
      continue;
    }
    if (chain.length > 0 && isCut(tokens, operator.last, edge)) break;
    if (MODALS.has(chain.at(-1)?.value ?? 'none') && edge - operator.last > 1) break;
    if (operator.value !== 'claimed' && isInRelative(tokens, operator.last, edge)) break;
    // "does not contradict our readiness for talks": a negation governs what stands near.
    const isFar = chain.length === 0 || edge - operator.last > REACH_NOT;
    const isForbidden =
      isFar &&
      FORBIDS.test(tokens[operator.first - 1]?.lower ?? '') &&
      isOneVerb(tokens, operator.last, edge);
    if (operator.value === 'not' && isFar && !isForbidden && !isTight(tokens, operator.last, edge)) break;
    // "instead of war, talks": the other stands before the comma.
    if (operator.value === 'instead' && hasComma(tokens, operator.last, mention.first)) break;
    chain.push(operator);
    edge = operator.first;
    // "would neither hide nor sell it": "nor" denies what follows it, whatever stands before.
    if (tokens[operator.first]?.lower === 'nor' && hasNeither(tokens, operator.first)) break;
  }
  return chain;
}

const hasComma = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens.slice(first, last).some(({ text }) => text === ',');

const PERFECTS: ReadonlySet<string> = new Set('has have had already now also formally officially'.split(' '));
const SUBJECTS: ReadonlySet<string> = new Set(['it', 'they', 'we', 'he', 'she', 'i']);

/** "remains committed to": who is said to stays so. */
const REMAINS = /^(?:remain|stay)(?:s|ed)?$/;
const LOYAL: ReadonlySet<string> = new Set(['committed', 'bound', 'loyal', 'faithful', 'true']);
const WITHIN: ReadonlySet<string> = new Set(['in', 'inside', 'within', 'part', 'party']);
const OWN_STATE: ReadonlySet<string> = new Set(['country', 'nation', 'government', 'republic']);

const IS = /^(?:is|are|was|were|am|'s|’s|'re|’re|'m|’m)$/;

/** Whether a mention begins with a verb in the past that stands after its subject. */
function isDone(tokens: readonly Token[], first: number, from: number): boolean {
  const before = tokens[first - 1];
  // "it is committed to the pact"
  if (LOYAL.has(tokens[first]?.lower ?? '') && IS.test(before?.lower ?? '') && first - 1 > from) {
    const subject = tokens[first - 2];
    return (
      SUBJECTS.has(subject?.lower ?? '') || OWN_STATE.has(subject?.lower ?? '') || subject?.capital === true
    );
  }
  if (REMAINS.test(tokens[first]?.lower ?? '') && LOYAL.has(tokens[first + 1]?.lower ?? '') && first > from)
    return (
      SUBJECTS.has(before?.lower ?? '') || OWN_STATE.has(before?.lower ?? '') || before?.capital === true
    );
  // "they are invoking it", "it remains in the pact"
  if (tokens[first]?.lower.endsWith('ing') && IS.test(before?.lower ?? '')) return first - 1 > from;
  if (REMAINS.test(tokens[first]?.lower ?? '') && WITHIN.has(tokens[first + 1]?.lower ?? ''))
    return SUBJECTS.has(before?.lower ?? '') || before?.capital === true;
  if (!tokens[first]?.lower.endsWith('ed')) return false;
  let at = first - 1;
  while (at > from && PERFECTS.has(tokens[at]?.lower ?? '')) at--;
  return SUBJECTS.has(tokens[at]?.lower ?? '') || (tokens[at]?.capital === true && at < first - 1);
}

/** "considers the dam useless", "calls it": what follows judges. */
const JUDGES =
  /^(?:call|describ|consider|deem|brand|label|regard|term|treat|view|see|saw|find|found|declar|hail|decr|denounc|dismiss|condemn)(?:e|es|s|ed|ing|ies|ied)?$/;
/** Such a verb stands at most so many tokens before what it judges. */
const REACH_JUDGE = 4;

/** Where the verb stands that calls a mention something; -1 where none does. */
export function calledAt(tokens: readonly Token[], from: number, first: number): number {
  for (let at = Math.max(from, first - REACH_JUDGE); at < first; at++)
    if (JUDGES.test(tokens[at]?.lower ?? '')) return at;
  return -1;
}

/**
 * Reads the words around a mention.
 * @param operators of the clause alone, in text order
 * @param from first token of the clause that is the speaker's
 * @param actorAt who the subject before this token is
 * @param judging the cue calls it something, so that any judgement after the mention is about it
 */
export function toFeatures(
  operators: readonly Operator[],
  tokens: readonly Token[],
  mention: TopicMentionFound,
  from: number,
  actorAt: (token: number) => Actor,
  judging: boolean,
): Features {
  const outside = operators.filter(({ first, last }) => last <= mention.first || first >= mention.last);
  const chain = toLeftChain(outside, tokens, mention);
  const left = new Set(chain.map(({ value }) => value));
  let inner = 1;
  let governed = false;
  let nots = 0;
  let judged: 1 | 0 | -1 = 0;
  let isAttribute = false;
  for (const { value, last } of chain) {
    const judgement =
      value === 'good' && !GOVERNS.has(tokens[last]?.lower ?? '') ? undefined : JUDGEMENTS[value];
    if (judgement !== undefined) {
      isAttribute ||= !governed;
      judged = (judged === 0 ? judgement : judged * judgement) as 1 | -1;
    }
    const sign = LEFT_SIGNS[value];
    if (sign === undefined) continue;
    governed = true;
    inner *= sign;
    if (value === 'not') nots++;
  }
  // "no country in the region should have the dam"
  if (isNoSubject(tokens, from, chain)) {
    governed = true;
    inner *= -1;
    left.add('not');
  }
  const verbs = chain.filter(({ value }) => value !== 'not');
  const right = toPredicate(outside, tokens, mention, judging);
  const modals = new Set(chain.map(({ value }) => value).filter((value) => MODALS.has(value)));
  const start = chain.findLast(({ value }) => value !== 'condition')?.first ?? mention.first;
  return {
    inner: inner as 1 | -1,
    governed,
    left,
    right,
    doubled: nots % 2 === 1 && verbs.some(({ value }) => REFUSALS.has(value)),
    modals,
    actor: actorAt(start),
    start,
    opens: isOpening(tokens, from, start),
    verbal:
      chain[0] !== undefined &&
      MODALS.has(chain[0].value) &&
      (mention.first === chain[0].last ||
        isLight(tokens, chain[0].last, mention.first) ||
        isOneVerb(tokens, chain[0].last, mention.first)),
    done: isDone(tokens, mention.first, from),
    qualified: operators.some(
      ({ value, last, first }) =>
        value === 'qualified' && last <= mention.last + 2 && mention.first - first <= 3,
    ),
    claimed: left.has('claimed'),
    insincere: operators.some(({ value }) => value === 'insincere'),
    tone: toTone(tokens, mention),
    // "rejected the brutal raid": what it is called turns nothing round.
    judged: isAttribute && inner < 0 ? 0 : judged,
    praised: operators.some(({ value, last }) => value === 'good' && last === mention.first),
  };
}
