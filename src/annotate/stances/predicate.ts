import type { PolarityClass } from '../../lexicon/en/polarity.ts';
import type { Token } from '../../text/view.ts';
import type { Operator } from './features.ts';
import type { TopicMentionFound } from './topic-mentions.ts';

/** What stands after a mention to say what comes of it or what it is worth, its sign with its negations. */
export interface Predicate {
  readonly class: PolarityClass;
  readonly sign: 1 | -1;
  readonly weak: boolean;
  /** What must be: "has to go ahead". */
  readonly must: boolean;
}

/** A predicate may stand further from its subject than an operator from its object. */
const REACH_RIGHT = 9;
/** What a search for the predicate passes over. */
const PASSED: ReadonlySet<PolarityClass> = new Set([
  'condition',
  'idle',
  'qualified',
  'claimed',
  'none',
  'wish',
  'rightly',
  'price',
]);
/** Ties a judgement to what it judges; a colon or a comma does not. */
const LINKS: ReadonlySet<string> = new Set(
  `as be being set sets setting remained stay stays stayed seem seems seemed look looks looked become becomes became
   prove proves proved proven constitute constitutes constituted represent represents represented amount amounts amounted
   mean means meant mark marks marked`.split(/\s+/),
);
const COPULAS: ReadonlySet<string> = new Set(
  'is are was were be been being remain remains has have had'.split(' '),
);
const CLOSED: ReadonlySet<string> = new Set(['closed', 'shut', 'blocked', 'dead']);
/** "the door is shut", not "the dam was shut down". */
const isClosed = (tokens: readonly Token[], at: number) =>
  CLOSED.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower !== 'down';
/** Active verbs that say what harm their subject does; others only tell what happened ("the talks ended"). */
const HARMS =
  /^(?:undermin|negat|derail|jeopard|sabotag|torpedo|poison|violat|hamper|hinder|imped|obstruct|breach|disrupt|wreck)/;
const ARTICLES: ReadonlySet<string> = new Set(
  'a an the any another this these its their his her our your all every both such'.split(' '),
);
const PUT_OFF = /^(?:avert|avoid|postpon|delay|prevent|suspend|put|stav|ward)/;
/** "for the strikes to stop", "to end now": they need no object. */
const STOPS = /^(?:stop|end|cease|halt)$/;
/** What may follow a verb that has no object: "to end at once". */
const AFTER_BARE: ReadonlySet<string> = new Set(
  'at now immediately today tomorrow soon by before without and after when forthwith first'.split(' '),
);

/** Whether nothing follows a verb that it could take as an object. */
const isBareVerb = (tokens: readonly Token[], last: number) =>
  tokens[last]?.kind !== 'word' || AFTER_BARE.has(tokens[last]?.lower ?? '');
const GIVEN_UP = /^(?:trad|abandon|surrender|dismantl|relinquish|giv|bargain|scrap|forgo|forego|remov)/;
/** "will not be abandoned", and of what is nobody else's "will not stop": it goes on, whatever comes. */
const isGoingOn = (
  tokens: readonly Token[],
  { first, last }: Operator,
  modals: ReadonlySet<PolarityClass>,
  isBare: boolean,
) =>
  modals.has('will') &&
  !isClosed(tokens, first) &&
  (GIVEN_UP.test(tokens[first]?.lower ?? '') ||
    (isBare && STOPS.test(tokens[first]?.lower ?? '')) ||
    (tokens[first - 1]?.lower === 'be' && HALTED.test(tokens[first]?.lower ?? ''))) &&
  tokens[last]?.kind !== 'word';
const HALTED =
  /^(?:halt|stop|shut|suspend|froz|interrupt|paus|curtail|dismantl|end|limit|curb|restrict|cap|reduc|shrink|shrunk|shelv|scrap)\p{L}*$/u;
/** "would touch arms sales": it stops nothing. */
const TOUCHES = /^touch/;
/** They need an object, and bring that one on: "war will not make us build the dam". */
const TAKES_OBJECT = /^(?:build|develop|acquir|obtain|possess|install|sign|wag(?:e|ing)|defend|protect|mak)/;
const SPARKS = /^(?:trigger|provok|ignit)/;
export const MODALS: ReadonlySet<PolarityClass> = new Set(['must', 'will', 'may']);

/** Turned round they say the whole contrary: "is not a sin"; others only leave room: "is not closed". */
const FULL: ReadonlySet<PolarityClass> = new Set(['good', 'advance', 'boon', 'bad']);

/** They tell why; what follows judges nothing. */
const REASONS: ReadonlySet<string> = new Set(['due', 'because', 'given', 'owing', 'what', 'how', 'why']);

function isReason(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (REASONS.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** "talks with Ruritania, Sylvania and Tilos make sense": whether names alone lead from a comma to an "and". */
function isInNames(tokens: readonly Token[], comma: number, to: number): boolean {
  if (!tokens[comma - 1]?.capital) return false;
  let at = comma + 1;
  while (at < to && (tokens[at]?.capital || tokens[at]?.text === ',')) at++;
  return at > comma + 1 && tokens[at]?.lower === 'and' && tokens[at + 1]?.capital === true;
}

/** "its dams are peaceful, has not let": past one comma another clause has begun, past two an insertion has ended. */
const isPastComma = (tokens: readonly Token[], from: number, to: number) => commasIn(tokens, from, to) === 1;

function commasIn(tokens: readonly Token[], from: number, to: number): number {
  let commas = 0;
  for (let at = from; at < to; at++) if (tokens[at]?.text === ',' && !isInNames(tokens, at, to)) commas++;
  return commas;
}

/** "strikes against A": no predicate, as "are against" is. */
const isPreposition = (tokens: readonly Token[], { first, last }: Operator) =>
  last - first === 1 && tokens[first]?.lower === 'against' && !COPULAS.has(tokens[first - 1]?.lower ?? '');

const CONTRASTED: ReadonlySet<string> = new Set(['it', 'this', 'that', 'they', 'these', 'those']);
const BE: ReadonlySet<string> = new Set(["'s", '’s', "'re", '’re', 'is', 'are', 'was', 'were']);

/** ", it is": after what it is not a sentence goes on with what it is. */
export const isContrast = (tokens: readonly Token[], comma: number) =>
  /^[,;–—-]$/.test(tokens[comma]?.text ?? '') &&
  CONTRASTED.has(tokens[comma + 1]?.lower ?? '') &&
  BE.has(tokens[comma + 2]?.lower ?? '');

function contrastWithin(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (isContrast(tokens, at)) return at;
  return -1;
}

const HAS = /^(?:has|have|had)$/;
const PLANS = /^(?:plan|intention|wish|desire|interest|appetite|objection)s?$/;
const ENDS_VERB = /^(?:\p{L}{3,}ed|said|told|says)$/u;

/** "a dam and said it was useful": what another verb tells is no predicate of the dam. */
function isPastVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { lower } = tokens[at] ?? { lower: '' };
    if (lower !== 'and' && lower !== 'but') continue;
    // "to keep the dam and not to leave the vale"
    const isNotTo = tokens[at + 1]?.lower === 'not' && tokens[at + 2]?.lower === 'to';
    // "the dam stands and had no plan to": whoever built it has none.
    const isOfWho = HAS.test(tokens[at + 1]?.lower ?? '') && PLANS.test(tokens[at + 3]?.lower ?? '');
    if (isNotTo || isOfWho || ENDS_VERB.test(tokens[at + 1]?.lower ?? '')) return true;
  }
  return false;
}

const AUXILIARIES: ReadonlySet<string> = new Set('will would can could shall should must to'.split(' '));

const isNeither = (tokens: readonly Token[], first: number) =>
  tokens[first - 1]?.lower === 'neither' ||
  (ARTICLES.has(tokens[first - 1]?.lower ?? '') && tokens[first - 2]?.lower === 'neither');

/** The word before a token, past quotation marks. */
function wordBefore(tokens: readonly Token[], at: number): number {
  let before = at - 1;
  while (tokens[before]?.kind === 'quote') before--;
  return before;
}

/** What is said of a mention after it; `null` where nothing judges it. */
export function toPredicate(
  operators: readonly Operator[],
  tokens: readonly Token[],
  mention: TopicMentionFound,
  judging: boolean,
): Predicate | null {
  // "strikes alone would not end it": with something else they might.
  if (tokens[mention.last]?.lower === 'alone') return null;
  let nots = 0;
  let lacks = false;
  let edge = mention.last;
  const modals = new Set<PolarityClass>();
  for (const operator of operators) {
    if (operator.first < edge) continue;
    const isFar =
      contrastWithin(tokens, mention.last, operator.first) >= 0 ||
      commasIn(tokens, mention.last, operator.first) > 1;
    const reach = isFar ? 2 * REACH_RIGHT : REACH_RIGHT;
    if (operator.first - mention.last > reach) break;
    if (isReason(tokens, edge, operator.first) || isPastVerb(tokens, mention.last, operator.last)) break;
    const contrast = contrastWithin(tokens, mention.last, operator.first);
    if (contrast >= edge) {
      nots = 0;
      modals.clear();
      edge = contrast;
    }
    if (contrast < 0 && isPastComma(tokens, mention.last, operator.first)) continue;
    // "neither the dam nor the canal would help": both are denied once.
    if (tokens[operator.first]?.lower === 'nor' && isNeither(tokens, mention.first)) {
      // "will neither build the dam nor sell it": the other verb is told of from here on.
      if (AUXILIARIES.has(tokens[mention.first - 2]?.lower ?? '')) break;
      continue;
    }
    if (PASSED.has(operator.value)) continue;
    // "called the deal under discussion a mistake": which deal.
    if (tokens[operator.first]?.lower === 'under' && !hasCopula(tokens, mention.last, operator.first))
      continue;
    edge = operator.last;
    // "talks rather than war must": the other is spoken of from here on.
    if (operator.value === 'instead') break;
    // "nobody wants the dam and nobody wants the canal": of the canal.
    if (operator.value === 'against' && tokens[operator.first - 1]?.lower === 'and') break;
    if (isPreposition(tokens, operator)) continue;
    // "is ready for talks and is opposed to any war": what it is opposed to follows.
    const isOfObject = operator.last - operator.first > 1 && tokens[operator.last - 1]?.lower === 'to';
    if (operator.value === 'against' && isOfObject) return null;
    // "a dam without a wall is useless": with one it need not be.
    if (tokens[operator.first]?.lower === 'without') lacks = true;
    else if (operator.value === 'not') nots++;
    else if (MODALS.has(operator.value)) modals.add(operator.value);
    else {
      const turned = nots % 2 === 1;
      const passive = isPassive(tokens, mention.last, operator.first);
      const judges = operator.value === 'good' || operator.value === 'bad';
      // "the raids finished the dam": what they did to it.
      if (isDeedDone(tokens, operator, passive)) return null;
      if (judges && !isLinked(tokens, mention.last, operator, judging)) continue;
      const sign = signOfPredicate(operator, tokens, passive, turned, modals);
      // "were launched on a lie": that it came about only tells of it.
      if (sign === 0 && operator.value === 'advance' && passive) continue;
      if (sign === 0) return null;
      const weak =
        (lacks && sign < 0) ||
        operator.value === 'open' ||
        operator.value === 'mooted' ||
        (operator.value === 'hinder' && modals.has('may')) ||
        (turned &&
          !FULL.has(operator.value) &&
          !isGoingOn(tokens, operator, modals, tokens[mention.first - 1]?.kind !== 'clitic')) ||
        (modals.has('may') && operator.value === 'advance');
      return {
        class: operator.value,
        sign: (turned ? -sign : sign) as 1 | -1,
        weak,
        must: modals.has('must'),
      };
    }
  }
  return null;
}

const isDeedDone = (tokens: readonly Token[], { value, first, last }: Operator, passive: boolean) =>
  value === 'bad' &&
  !passive &&
  last - first === 1 &&
  (tokens[first]?.lower.endsWith('ed') ?? false) &&
  ARTICLES.has(tokens[last]?.lower ?? '');

function hasCopula(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (COPULAS.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** Whether a judgement after a mention is about it: "is useful", "as useful", "called the talks useful". */
function isLinked(tokens: readonly Token[], from: number, operator: Operator, judging: boolean): boolean {
  if (judging) return true;
  for (let at = from; at < operator.last; at++) {
    const lower = tokens[at]?.lower ?? '';
    if (COPULAS.has(lower) || LINKS.has(lower)) return true;
  }
  return false;
}

function isPassive(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = Math.max(from, to - 3); at < to; at++) if (COPULAS.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** 0 where the predicate only tells what happened ("the talks were suspended in June"). */
function signOfPredicate(
  { value, first, last }: Operator,
  tokens: readonly Token[],
  passive: boolean,
  turned: boolean,
  modals: ReadonlySet<PolarityClass>,
): 1 | 0 | -1 {
  const firm = modals.has('must') || modals.has('will');
  // "snapback would be triggered": it comes about.
  if (value === 'harm' && passive && SPARKS.test(tokens[first]?.lower ?? '')) return firm ? 1 : 0;
  // "had been set back by months": it only tells of it.
  if (value === 'harm' && passive && modals.size === 0 && /^set$/.test(tokens[first]?.lower ?? '')) return 0;
  if (value === 'good' || value === 'open' || value === 'mooted' || value === 'boon') return 1;
  if (
    value === 'forbid' ||
    value === 'bad' ||
    value === 'against' ||
    value === 'charge' ||
    value === 'insincere' ||
    value === 'harm'
  )
    return -1;
  const verb = tokens[first]?.lower ?? '';
  if (value === 'advance' && !passive && TAKES_OBJECT.test(verb)) return 0;
  if (value === 'advance') return firm || modals.has('may') ? 1 : 0;
  // "could still be averted": he leaves room for that.
  if (passive && modals.has('may') && !firm && PUT_OFF.test(verb)) return -1;
  // "for the talks to be halted", "that the talks be halted"
  const before = wordBefore(tokens, first);
  const isWished = tokens[before - 1]?.lower === 'to' || modals.size === 0;
  if (passive && tokens[before]?.lower === 'be' && isWished) return -1;
  if (!passive && !firm && STOPS.test(verb) && isBareVerb(tokens, last)) return -1;
  // "talks that would avert a war": what it stops is something else.
  if (!passive && !HARMS.test(verb) && (TOUCHES.test(verb) || ARTICLES.has(tokens[last]?.lower ?? '')))
    return 0;
  return firm || turned || isClosed(tokens, first) || (!passive && HARMS.test(verb)) ? -1 : 0;
}
