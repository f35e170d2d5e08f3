import { calendarNames, timeNouns } from '../../lexicon/en/calendar-names.ts';
import { beForms } from '../../lexicon/en/closed-classes.ts';
import type { TextView } from '../../text/view.ts';
import { REACH } from './clause-of.ts';
import { isLongCondition } from './clauses.ts';
import type { Statement } from './statement.ts';
import type { TopicMentionFound } from './topic-mentions.ts';

/** They begin an if-clause. */
export const CONDITIONS: ReadonlySet<string> = new Set(['if', 'should', 'once', 'when', 'whoever']);

const PAST = /^(?:was|were|had|did|began|came|went|took|fell|broke|\p{L}{3,}ed)$/u;

/** "when the dam burst": it tells of a time, not of a condition. */
export const isPast = ({ tokens }: TextView, { first, last }: { first: number; last: number }) =>
  tokens.slice(first, last).some(({ lower }) => PAST.test(lower));

/** They begin a clause that says on what terms. */
export const TERMS: ReadonlySet<string> = new Set(['unless', 'until']);

/** "will not talk before the dam is gone": until it is. */
export const isNotBefore = ({ tokens }: TextView, from: number, first: number) =>
  tokens
    .slice(from, Math.min(first, from + REACH_BEFORE))
    .some(
      ({ lower }, at) =>
        (lower === 'before' && NOT.has(tokens[from + at - 1]?.lower ?? '')) ||
        (lower === 'only' && AFTER.has(tokens[from + at + 1]?.lower ?? '')),
    );

const NOT: ReadonlySet<string> = new Set(['not', 'never']);
/** "only after the dam is gone" */
const AFTER: ReadonlySet<string> = new Set(['after', 'once', 'when']);
/** Such a clause begins with it, or nearly. */
const REACH_BEFORE = 3;

/** "had anything to do with the dam", "has nothing to do with it". */
const LINKED: ReadonlySet<string> = new Set(['anything', 'nothing', 'something', 'little', 'much']);
const LINK = ['to', 'do', 'with'];

export const isRelated = ({ tokens }: TextView, from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some(
      ({ lower }, at) =>
        LINKED.has(lower) && LINK.every((word, next) => tokens[from + at + 1 + next]?.lower === word),
    );

/** Between a matter and what is to become of it stand at most so many tokens: "talks with Ruritania are to". */
const REACH_TO = 5;
const COMES_ABOUT = /^(?:succeed|work|resume|begin|start|continue|proceed|advance|progress|mean|bear|yield)$/;
/** What must be so for it the main clause says with one of these. */
const MUST: ReadonlySet<string> = new Set(['must', 'need', 'needs', 'have', 'has', 'required', 'requires']);

const WANTS = /^(?:want|seek|wish|desire)(?:s|ed)?$|^(?:serious|interested)$/;

/** "if the talks are to resume", "For the talks to succeed,": of what must be so for it, the main clause tells. */
export function isToSucceed(
  { tokens, sentences }: TextView,
  opener: number,
  from: number,
  { first, last }: TopicMentionFound,
): boolean {
  const isIf = tokens[opener]?.lower === 'if';
  const sentence = sentences[tokens[first]?.sentence ?? 0];
  const opens = opener === from || tokens[opener - 1]?.kind === 'quote';
  if (!isIf && !(opens && tokens[opener]?.lower === 'for')) return false;
  const isTold = tokens.slice(sentence?.first, sentence?.last).some(({ lower }) => MUST.has(lower));
  // "if they want talks, they must": whoever is to want them.
  if (isTold && isIf && tokens.slice(opener, first).some(({ lower }) => WANTS.test(lower))) return true;
  for (let at = last; isTold && at < last + REACH_TO; at++)
    if (tokens[at]?.lower === 'to' && COMES_ABOUT.test(tokens[at + 1]?.lower ?? ''))
      return !isIf || beForms.has(tokens[at - 1]?.lower ?? '');
  return false;
}

/** Terms begin at most so many tokens behind what they are of. */
const REACH_TERMS = 12;

/** "could have the dam as long as". */
export function isTermsBehind({ tokens }: TextView, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + REACH_TERMS); at++)
    if (isLongCondition(tokens, at)) return true;
  return false;
}

/** "could have the dam within a week": it tells what he is able to. */
export const isAbility = ({ tokens }: TextView, { last }: TopicMentionFound, to: number) =>
  tokens.slice(last, Math.min(to, last + REACH_TERMS)).some(({ lower }) => lower === 'within');

const DEPENDS = /^(?:depend|hing|conting|pend)/;

/** "depends on the talks": they are what something else is tied to. */
export const isDependedOn = ({ tokens }: TextView, first: number, last: number, mention: number) =>
  DEPENDS.test(tokens[first]?.lower ?? '') && last <= mention && mention - last <= 2;

/** "would neither leave nor stay under fire": terms of the other thing that is denied. */
export const isOfNor = ({ tokens }: TextView, last: number, condition: number) =>
  tokens.slice(last, Math.max(last, condition)).some(({ lower }) => lower === 'nor');

/** Other words for when it is. */
const TIMES = /^(?:next|noon|dusk|dawn|midnight|tonight|easter|christmas|ramadan|nowruz|then|long|now|\d+)$/;
const BEFORE_TIMES: ReadonlySet<string> = new Set([
  'the',
  'a',
  'next',
  'this',
  'that',
  'late',
  'early',
  'mid',
]);

/** "before the weekend", "before Friday": when it is, and no terms. */
function isTime(tokens: TextView['tokens'], at: number): boolean {
  const lower = tokens[BEFORE_TIMES.has(tokens[at]?.lower ?? '') ? at + 1 : at]?.lower ?? '';
  return calendarNames.has(lower) || timeNouns.has(lower) || TIMES.test(lower);
}

/** What is lacking is named so many tokens behind what there will not be without it. */
const REACH_WITHOUT = 6;
const LACKING: ReadonlySet<string> = new Set(['without', 'before']);
const RELATIVES: ReadonlySet<string> = new Set(['that', 'which', 'who', 'whose']);

/** "no talks with Lund without an apology", "no talks before an apology": with one there would be. */
export function isNotWithout({ tokens }: TextView, last: number, to: number): boolean {
  for (let at = last; at < Math.min(to, last + REACH_WITHOUT); at++) {
    if (LACKING.has(tokens[at]?.lower ?? ''))
      return !(tokens[at]?.lower === 'before' && isTime(tokens, at + 1));
    // "with those that decide nothing without Lund"
    if (RELATIVES.has(tokens[at]?.lower ?? '')) return false;
  }
  return false;
}

const WOULD: ReadonlySet<string> = new Set('would could will can might should must'.split(' '));
/** "had" stands at most so many tokens behind "once". */
const REACH_HAD = 5;

/** "there was nothing to discuss once they had left": it tells of a time. */
export const isOncePast = ({ tokens }: TextView, part: { first: number; last: number }, at: number) =>
  tokens[at]?.lower === 'once' &&
  tokens.slice(at, at + REACH_HAD).some(({ lower }) => lower === 'had') &&
  !tokens.slice(Math.max(part.first, at - REACH), at).some(({ lower }) => WOULD.has(lower));

/** Whether a token is among what is said, in any of its parts: "ready for talks, he said, but on one condition". */
export const isSaid = ({ content }: Statement, at: number) =>
  content.some(({ first, last }) => at >= first && at < last);

/**
 * Whether terms begin right behind what somebody offers or refuses: "offered to halt the dam if the ban were
 * lifted", "ruled out talks while it rains".
 */
export const isOffersTerm = (
  { entry }: Statement,
  { last }: { last: number },
  at: number,
  isWhile: boolean,
) =>
  (entry.attitude === 'offer' || (entry.attitude === 'against' && isWhile)) &&
  (at === last || at === last + 1);

/** "halt it in exchange for", "in return for": terms that begin at most so many tokens behind the mention. */
const REACH_RETURN = 5;
const RETURN: ReadonlySet<string> = new Set(['exchange', 'return']);

/** Whether something is asked in return, though other words may name a matter of their own with these. */
export function isInReturn({ tokens }: TextView, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to - 2, from + REACH_RETURN); at++)
    if (
      tokens[at]?.lower === 'in' &&
      RETURN.has(tokens[at + 1]?.lower ?? '') &&
      tokens[at + 2]?.lower === 'for'
    )
      return true;
  return false;
}

/** "only if the dam goes": an "if" that "only" stands before. */
export const isOnly = (tokens: TextView['tokens'], at: number) =>
  tokens[at]?.lower === 'if' && tokens[at - 1]?.lower === 'only';
