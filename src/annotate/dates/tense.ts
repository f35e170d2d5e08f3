import { irregularVerbs } from '../../lexicon/en/irregular-verbs.ts';
import {
  eventNouns,
  futureWords,
  notPast,
  pastAuxiliaries,
  presentWords,
  promisingWords,
} from '../../lexicon/en/time-tense.ts';
import type { TextView, Token } from '../../text/view.ts';

export type Tense = 'past' | 'present' | 'future';

/** Words looked at on either side of a date: a clause is seldom longer, and the work stays bounded. */
const REACH_BEFORE = 16;
const REACH_AFTER = 10;

const irregularPast: ReadonlySet<string> = new Set(
  irregularVerbs.flatMap((line) => {
    const [base = '', past = ''] = line.split(' ');
    return past.split('|').filter((form) => form !== base || form === 'hit' || form === 'shut');
  }),
);

function tenseOf(token: Token, next: Token | undefined): Tense | null {
  const { lower, kind } = token;
  if (kind !== 'word' && kind !== 'clitic') return null;
  if (promisingWords.has(lower) && next?.lower === 'to') return 'future';
  if (futureWords.has(lower)) return 'future';
  if (pastAuxiliaries.has(lower) || irregularPast.has(lower)) return 'past';
  if (presentWords.has(lower)) return 'present';
  if (lower.length > 4 && lower.endsWith('ed') && !notPast.has(lower)) return 'past';
  return null;
}

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
  if (datesEvent(view, last)) return 'past';
  for (let at = first - 1; at >= Math.max(sentence.first, first - REACH_BEFORE); at--) {
    const token = view.tokens[at] as Token;
    if (endsClause(token)) break;
    // "will be announced", "to be announced": the participle says nothing, what governs it does.
    const before = view.tokens[at - 1]?.lower;
    if ((before === 'be' || before === 'get') && token.lower.endsWith('ed')) continue;
    const tense = tenseOf(token, view.tokens[at + 1]);
    if (tense === 'present') continue;
    if (tense) return tense;
  }
  for (let at = last + 1; at < Math.min(sentence.last, last + 1 + REACH_AFTER); at++) {
    const token = view.tokens[at] as Token;
    if (endsClause(token)) break;
    const tense = tenseOf(token, view.tokens[at + 1]);
    if (tense) return tense;
  }
  return null;
}
