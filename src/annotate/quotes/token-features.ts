import { attitudeAdjectives } from '../../lexicon/en/attitude-adjectives.ts';
import { calendarNames, timeNouns, timeOpeners } from '../../lexicon/en/calendar-names.ts';
import { nounCues } from '../../lexicon/en/noun-cues.ts';
import { countHedges } from '../../lexicon/en/quantities.ts';
import { stanceHolders } from '../../lexicon/en/stance-holders.ts';
import type { Token } from '../../text/view.ts';
import type { WordClass } from '../../text/word-class.ts';
import { perWord, type Word } from '../../text/words.ts';

/*
 * What the rules ask of nearly every token, each a bit of one number: most tokens are passed over by a look
 * at that number alone.
 */

/** By its class. */
export const VERB = 1 << 0;
/** A verb that can have a subject, or an auxiliary. */
export const FINITE = 1 << 1;
export const PREPOSITION = 1 << 2;
export const ADVERB = 1 << 3;
export const CONJUNCTION = 1 << 4;
export const RELATIVE = 1 << 5;
/** Modals, auxiliaries, relative pronouns and "to". */
export const CLAUSE_PART = 1 << 6;

/** By its characters. */
export const COMMA = 1 << 7;
/** A semicolon or a colon. */
export const BREAK = 1 << 8;
export const COLON = 1 << 9;
export const STOP = 1 << 10;
/** One dash or several. */
export const DASH = 1 << 11;
export const THAT = 1 << 12;
/** Opens a clause that cannot stand alone, whatever follows it. */
export const CLAUSE_OPENER = 1 << 13;
/** Opens such a clause where a verb follows, and else a phrase ("after the war"). */
export const CLAUSE_OR_PHRASE = 1 << 14;
export const WHEN = 1 << 15;
/** Name of a day. */
export const CALENDAR = 1 << 16;
export const TIME_NOUN = 1 << 17;
/** "this", "last": stands before such a noun. */
export const TIME_OPENER = 1 << 18;
export const DAY_PART = 1 << 19;
export const ON = 1 << 20;
/** The first word of "at least", "more than", "nearly". */
export const HEDGE = 1 << 21;
/** Content of a cue may end there. */
export const MAY_END_CONTENT = 1 << 22;
/** An adjective or noun that may be a cue. */
export const CUE_WORD = 1 << 23;

/** What somebody's thought or speech is called where it frames a clause. */
export const views: ReadonlySet<string> = new Set(
  'view opinion estimation judgment judgement telling assessment reading words'.split(' '),
);

/** A noun of saying in the singular, as far as its cues go; other words likewise. */
export const singular = (lower: string) =>
  nounCues.has(lower)
    ? lower
    : lower.endsWith('ies')
      ? `${lower.slice(0, -3)}y`
      : lower.endsWith('s')
        ? lower.slice(0, -1)
        : lower;

/** Someone who holds a position, in the singular. */
export const singularHolder = (lower: string) => (lower.endsWith('s') ? lower.slice(0, -1) : lower);

/** Words at which the content of a cue may end, beside dashes: `contentEnd` looks at no others. */
const ENDS: ReadonlySet<string> = new Set([
  ...[',', ';', 'and', 'but', 'according', 'on', 'in', 'during', 'at', 'even'],
  ...['when', 'after', 'before', 'while', 'as', 'because', 'since', 'until'],
]);

const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  'that if because although though while whereas whether unless once lest'.split(' '),
);
const CLAUSES_OR_PHRASES: ReadonlySet<string> = new Set('as after before since until till than'.split(' '));

const DAY_PARTS: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night']);

const FIRST_OF_HEDGES: ReadonlySet<string> = new Set(
  countHedges.map((hedge) => hedge.split(' ', 1)[0] as string),
);

const DASHES = '-–—―';

/** Whether a text is nothing but dashes. */
export function isDashes(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!DASHES.includes(text.charAt(at))) return false;
  return text !== '';
}

const isCalendarName = (lower: string): boolean =>
  calendarNames.has(lower.endsWith('.') ? lower.slice(0, -1) : lower);

const isCueWord = (lower: string): boolean =>
  attitudeAdjectives.has(lower) ||
  views.has(lower) ||
  stanceHolders.has(singularHolder(lower)) ||
  nounCues.has(singular(lower));

const tests: readonly (readonly [number, (word: Word) => boolean])[] = [
  [COMMA, ({ text }) => text === ','],
  [BREAK, ({ text }) => text === ';' || text === ':'],
  [COLON, ({ text }) => text === ':'],
  [STOP, ({ text }) => text === '.'],
  [DASH, ({ text }) => isDashes(text)],
  [THAT, ({ lower }) => lower === 'that'],
  [CLAUSE_OPENER, ({ lower }) => CLAUSE_OPENERS.has(lower)],
  [CLAUSE_OR_PHRASE, ({ lower }) => CLAUSES_OR_PHRASES.has(lower)],
  [WHEN, ({ lower }) => lower === 'when'],
  [CALENDAR, ({ lower }) => isCalendarName(lower)],
  [TIME_NOUN, ({ lower }) => timeNouns.has(lower)],
  [TIME_OPENER, ({ lower }) => timeOpeners.has(lower)],
  [DAY_PART, ({ lower }) => DAY_PARTS.has(lower)],
  [ON, ({ lower }) => lower === 'on'],
  [HEDGE, ({ lower }) => FIRST_OF_HEDGES.has(lower)],
  [MAY_END_CONTENT, ({ text, lower }) => ENDS.has(lower) || isDashes(text)],
  [CUE_WORD, ({ lower }) => isCueWord(lower)],
];

const ofWord = perWord((word) => tests.reduce((all, [bit, test]) => (test(word) ? all | bit : all), 0));

const OF_CLASS: Readonly<Record<WordClass, number>> = {
  NN: 0,
  NNS: 0,
  NNP: 0,
  PRP: 0,
  PRP$: 0,
  DT: 0,
  JJ: 0,
  RB: ADVERB,
  IN: PREPOSITION,
  CC: CONJUNCTION,
  TO: CLAUSE_PART,
  WP: RELATIVE | CLAUSE_PART,
  MD: FINITE | CLAUSE_PART,
  AUX: FINITE | CLAUSE_PART,
  VB: VERB | FINITE,
  VBZ: VERB | FINITE,
  VBD: VERB | FINITE,
  VBN: VERB,
  VBG: VERB,
  CD: 0,
  EX: 0,
  PUNCT: 0,
};

/** The features of every token, by position. */
export function toFeatures(tokens: readonly Token[], classes: readonly WordClass[]): Int32Array {
  const features = new Int32Array(tokens.length);
  for (let at = 0; at < tokens.length; at++)
    features[at] = ofWord((tokens[at] as Token).word) | OF_CLASS[classes[at] as WordClass];
  return features;
}
