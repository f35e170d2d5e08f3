import { determiners } from '../../lexicon/en/function-words.ts';
import { irregularVerbs } from '../../lexicon/en/irregular-verbs.ts';
import {
  demandingWords,
  eventNouns,
  futureWords,
  limitWords,
  notPast,
  pastAuxiliaries,
  presentWords,
  promisingWords,
} from '../../lexicon/en/time-tense.ts';
import type { TextView, Token } from '../../text/view.ts';

/** `near`: what was still to come, as the article or only as its story goes: "was to arrive on Monday". */
export type Tense = 'past' | 'present' | 'future' | 'near';

/** Words looked at on either side of a date: a clause is seldom longer, and the work stays bounded. */
const REACH_BEFORE = 16;
const REACH_AFTER = 10;

const irregularPast: ReadonlySet<string> = new Set(
  irregularVerbs.flatMap((line) => {
    const [base = '', past = ''] = line.split(' ');
    return past.split('|').filter((form) => form !== base || form === 'hit' || form === 'shut');
  }),
);

/** "to meet": not "to the meeting", "to Zenda". */
const isInfinitive = (to: Token | undefined, verb: Token | undefined) =>
  to?.lower === 'to' && verb?.kind === 'word' && !verb.capital && !determiners.has(verb.lower);

function tenseOf(view: TextView, at: number): Tense | null {
  const { tokens } = view;
  const { lower, kind } = tokens[at] as Token;
  if (kind !== 'word' && kind !== 'clitic') return null;
  if (promisingWords.has(lower) && isInfinitive(tokens[at + 1], tokens[at + 2])) return 'future';
  if (/^(?:was|were)$/.test(lower) && isInfinitive(tokens[at + 1], tokens[at + 2])) return 'near';
  if (futureWords.has(lower) || isImagined(view, at)) return 'future';
  if (pastAuxiliaries.has(lower) || irregularPast.has(lower)) return 'past';
  if (presentWords.has(lower)) return 'present';
  if (lower.length > 4 && lower.endsWith('ed') && !notPast.has(lower)) return 'past';
  return null;
}

const OPENING = /^[“‘«„]$/;
const CLOSING = /^[”’»]$/;

/** Words quoted in passing are few: "had ended “a lasting quarrel” in June". */
const LONGEST_ASIDE = 5;

/** Where such words open that a mark at `at` closes; -1 for what is a clause of its own. */
function asideStart({ tokens }: TextView, at: number, floor: number): number {
  if (!CLOSING.test((tokens[at] as Token).text) || tokens[at - 1]?.kind === 'punct') return -1;
  for (let open = at - 1; open >= Math.max(floor, at - 1 - LONGEST_ASIDE); open--)
    if (OPENING.test((tokens[open] as Token).text)) return open;
  return -1;
}

/** "The vote is in November": what has a place on the calendar without having happened. */
function isPlanned({ tokens }: TextView, first: number): boolean {
  const preposition = tokens[first - 1]?.lower;
  return /^(?:in|on)$/.test(preposition ?? '') && /^(?:is|are)$/.test(tokens[first - 2]?.lower ?? '');
}

/** "demanded an answer by Monday". */
function isLimit({ tokens }: TextView, first: number, floor: number): boolean {
  if (!limitWords.has(tokens[first - 1]?.lower ?? '')) return false;
  for (let at = first - 2; at >= floor; at--) {
    const token = tokens[at] as Token;
    if (token.text === ';' || token.text === ':') return false;
    // "had urged them to finish by July": long ago.
    if (demandingWords.has(token.lower)) return tokens[at - 1]?.lower !== 'had';
  }
  return false;
}

/** "if it were put to the vote": what has not happened. */
const isImagined = ({ tokens }: TextView, at: number): boolean =>
  tokens[at]?.lower === 'were' && /^(?:it|he|she)$/.test(tokens[at - 1]?.lower ?? '');

const CLAUSE_OPENERS: ReadonlySet<string> = new Set('although though but while whereas because'.split(' '));

/** "should it close, although Lund on Tuesday said": a clause of its own begins at a conjunction behind a comma. */
const opensClause = ({ tokens }: TextView, at: number): boolean =>
  CLAUSE_OPENERS.has((tokens[at] as Token).lower) && tokens[at - 1]?.text === ',';

const endsClause = (token: Token) => token.kind === 'quote' || token.text === ';' || token.text === ':';

/** Words looked at after a date for the event it dates. */
const REACH_EVENT = 3;

const events: ReadonlySet<string> = new Set(eventNouns);

/** Whether the date is an attribute of something that happened: "the June 13-24 war". */
function datesEvent(view: TextView, last: number): boolean {
  const sentence = view.tokens[last]?.sentence;
  for (let at = last + 1; at <= last + REACH_EVENT; at++) {
    const token = view.tokens[at];
    if (!token || token.sentence !== sentence || token.kind === 'punct' || token.kind === 'quote')
      return false;
    if (events.has(token.lower)) return true;
  }
  return false;
}

/**
 * The tense of the clause in which the tokens `first` to `last` stand, from the verb nearest before
 * them in the sentence, else the nearest after; `null` where no verb shows one.
 */
export function findTense(view: TextView, first: number, last: number): Tense | null {
  const sentence = view.sentences[view.tokens[first]?.sentence ?? -1];
  if (!sentence) return null;
  // "Each vote since June will count."
  if (datesEvent(view, last) || view.tokens[first - 1]?.lower === 'since') return 'past';
  const floor = Math.max(sentence.first, first - REACH_BEFORE);
  if (isPlanned(view, first) || isLimit(view, first, floor)) return 'future';
  for (let at = first - 1; at >= floor; at--) {
    const token = view.tokens[at] as Token;
    const open = asideStart(view, at, sentence.first);
    if (open >= 0) {
      at = open;
      continue;
    }
    if (endsClause(token) || opensClause(view, at)) break;
    // "will be announced", "to be announced": the participle says nothing, what governs it does.
    const before = view.tokens[at - 1]?.lower;
    if ((before === 'be' || before === 'get') && token.lower.endsWith('ed')) continue;
    const tense = tenseOf(view, at);
    if (tense === 'present') continue;
    if (tense) return tense;
  }
  for (let at = last + 1; at < Math.min(sentence.last, last + 1 + REACH_AFTER); at++) {
    if (endsClause(view.tokens[at] as Token)) break;
    const tense = tenseOf(view, at);
    if (tense) return tense;
  }
  return null;
}
