import type { PolarityClass } from '../../lexicon/en/polarity.ts';
import type { TextView } from '../../text/view.ts';
import { firstWord, REACH } from './clause-of.ts';
import { ASKING } from './hypothetical.ts';
import type { Scene } from './scene.ts';
import type { TopicMentionFound } from './topic-mentions.ts';

/** "Mr. Lund, will you": who is asked is named in so many tokens. */
const REACH_ADDRESS = 6;

const BARE = /(?:s|ed|ing|ly|en)$/;

/** Bare verbs that words for a matter begin with: "Sign the deal". */
const ORDERS: ReadonlySet<string> = new Set(
  'sign make strike talk negotiate meet bomb hit attack finish build restore reimpose revive lift scrap trigger leave quit keep resume'.split(
    ' ',
  ),
);
const DEEDS: ReadonlySet<PolarityClass> = new Set(['hinder', 'advance', 'against', 'wish']);

/** "Stop the dam": a bare verb as first word of a sentence. */
export const isImperative = (
  { tokens, sentences }: TextView,
  operators: readonly { value: PolarityClass; first: number; last: number }[],
  at: number,
) =>
  tokens[at]?.capital === true &&
  !BARE.test(tokens[at]?.lower ?? '') &&
  firstWord(tokens, sentences[tokens[at]?.sentence ?? 0]?.first ?? at) === at &&
  (ORDERS.has(tokens[at]?.lower ?? '') ||
    operators.some(({ value, first, last }) => first === at && last === at + 1 && DEEDS.has(value)));

/** "that A stop": a verb in its bare form right after somebody named. */
export const isBareVerb = ({ view: { tokens }, holders: { voiceAt } }: Scene, at: number) =>
  voiceAt[at - 1] !== null &&
  voiceAt[at - 1] !== undefined &&
  tokens[at]?.kind === 'word' &&
  !BARE.test(tokens[at]?.lower ?? '');

/** Whether a clause asks what yes or no answers. */
export function isAsked(view: TextView, { first, last }: { first: number; last: number }): boolean {
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

const ONE_MORE = /^(?:one|another|any|a)$/;
const MORE = /^(?:more|single|further|second|new|such)$/;
const FOLLOWS: ReadonlySet<string> = new Set(['will', "'ll", '’ll', 'shall', 'would']);
/** Between such a matter and what would follow stand so many tokens. */
const REACH_FOLLOWS = 9;

/** "one more raid and we will leave", "another dam and the talks would be over": what it would cost. */
export function isOneMore(
  { tokens }: TextView,
  from: number,
  { first, last }: TopicMentionFound,
  to: number,
): boolean {
  let at = tokens[from]?.kind === 'quote' ? from + 1 : from;
  if (!ONE_MORE.test(tokens[at]?.lower ?? '')) return false;
  if (tokens[at]?.lower !== 'another' && !MORE.test(tokens[at + 1]?.lower ?? '')) return false;
  at += tokens[at]?.lower === 'another' ? 1 : 2;
  // The words that name it may begin with "another".
  if (first > at + 1) return false;
  const behind = tokens.slice(last, Math.min(to, last + REACH_FOLLOWS));
  const and = behind.findIndex(({ lower }) => lower === 'and');
  return and >= 0 && behind.slice(and).some(({ lower }) => FOLLOWS.has(lower));
}

const RIPE: ReadonlySet<string> = new Set(['high', 'about', 'past']);
const IT_IS: ReadonlySet<string> = new Set("is was 's ’s been long".split(' '));
/** "it was high time the new government built the dam": so many tokens lead to what is to be done. */
const REACH_RIPE = 9;

/** "it is high time they built the dam", "about time". */
export function isHighTime({ tokens }: TextView, from: number, first: number): boolean {
  for (let at = first - 1; at > Math.max(from, first - REACH_RIPE); at--) {
    if (/^[,;:]$/.test(tokens[at]?.text ?? '')) return false;
    if (tokens[at]?.lower !== 'time') continue;
    return RIPE.has(tokens[at - 1]?.lower ?? '') && IT_IS.has(tokens[at - 2]?.lower ?? '');
  }
  return false;
}

const YOU_NOT: ReadonlySet<string> = new Set(['not', "n't", 'cannot', 'never']);
const YOU_AUXILIARIES: ReadonlySet<string> = new Set('do does can ca could should'.split(' '));
/** "you" stands at most so many tokens before what it must not do. */
const REACH_YOU = 6;

/** "you don't build a dam with", "nobody can", "no one builds": said of anybody, as a reproach. */
export function isAdmonished({ tokens }: TextView, from: number, first: number): boolean {
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

const NAY: ReadonlySet<string> = new Set(['no', 'zero']);

/** "no dam …": the first word of the clause, or of the words that name the matter. */
const isBegunByNo = (tokens: TextView['tokens'], from: number, { first }: TopicMentionFound): boolean =>
  first - from <= 2 && [tokens[first]?.lower, tokens[first - 1]?.lower].some((lower) => NAY.has(lower ?? ''));

const WHERE: ReadonlySet<string> = new Set(
  'for in on under with at inside within from amid without'.split(' '),
);
/** "no dam for the valley": where and for whom is told in so many tokens. */
const REACH_WHERE = 6;
const SAID_OF_IT: ReadonlySet<string> = new Set(
  "is are was were be has have had do does did can could will would must shall should may might 's 'll".split(
    ' ',
  ),
);

const isOnlyWhere = (tokens: TextView['tokens'], from: number, to: number): boolean =>
  WHERE.has(tokens[from]?.lower ?? '') &&
  to - from <= REACH_WHERE &&
  !tokens.slice(from, to).some(({ lower }) => SAID_OF_IT.has(lower));

/** "no dam", "and no more dams", "no dam, no canals that": nothing else is said of it. */
export function isVerbless(
  { tokens }: TextView,
  clause: { first: number; last: number },
  mention: TopicMentionFound,
): boolean {
  const isOnly = (at: number) => {
    const { lower, text, kind } = tokens[at] ?? { lower: '', text: '', kind: 'word' };
    return kind === 'quote' || MARKS.test(text) || VERBLESS.has(lower) || PLANNED.has(lower);
  };
  for (let at = clause.first; at < mention.first; at++) if (!isOnly(at)) return false;
  if (isBegunByNo(tokens, clause.first, mention) && isOnlyWhere(tokens, mention.last, clause.last))
    return true;
  for (let at = mention.last; at < clause.last; at++) {
    if (ENDS.test(tokens[at]?.text ?? '') && tokens[at + 1]?.lower === 'no')
      return !FOR_ANOTHER.has(tokens[at + 2]?.lower ?? '');
    if (!isOnly(at)) return false;
  }
  return true;
}

const SHALL: ReadonlySet<string> = new Set("can could will would 'll must shall should may might".split(' '));

/** "there can be no dam": the clause says nothing but whether it may be. */
export function isExistential({ tokens }: TextView, { first }: TopicMentionFound): boolean {
  const isQuote = (at: number) => tokens[at]?.kind === 'quote';
  const no = isQuote(first - 1) ? first - 2 : first - 1;
  const before = tokens[no]?.lower === 'no' ? no - 1 : no;
  const be = isQuote(before) ? before - 1 : before;
  return (
    tokens[be]?.lower === 'be' && SHALL.has(tokens[be - 1]?.lower ?? '') && tokens[be - 2]?.lower === 'there'
  );
}

/** What may follow in a clause that has no verb: "no dams planned". */
const PLANNED: ReadonlySet<string> = new Set(
  'planned scheduled expected needed necessary possible foreseen yet now'.split(' '),
);
