import { attitudeAdjectives } from '../lexicon/en/attitude-adjectives.ts';
import { publicBodyWords } from '../lexicon/en/body-words.ts';
import { calendarNames, timeNouns, timeOpeners } from '../lexicon/en/calendar-names.ts';
import { ownDocuments } from '../lexicon/en/documents.ts';
import { nounCues, singularCue, viewNouns } from '../lexicon/en/noun-cues.ts';
import { countHedges } from '../lexicon/en/quantities.ts';
import { singularHolder, stanceHolders } from '../lexicon/en/stance-holders.ts';

/*
 * What rules ask of nearly every word, each a bit of one number that is made once for a spelling: most words
 * are passed over by a look at that number alone. Bits from `FIRST_OF_CLASS` on are left to what a token is in
 * its sentence.
 */

export const COMMA = 1 << 0;
/** A semicolon or a colon. */
export const BREAK = 1 << 1;
export const COLON = 1 << 2;
export const STOP = 1 << 3;
/** One dash or several. */
export const DASH = 1 << 4;
export const THAT = 1 << 5;
/** Opens a clause that cannot stand alone, whatever follows it. */
export const CLAUSE_OPENER = 1 << 6;
/** Opens such a clause where a verb follows, and else a phrase ("after the war"). */
export const CLAUSE_OR_PHRASE = 1 << 7;
export const WHEN = 1 << 8;
/** Name of a day. */
export const CALENDAR = 1 << 9;
export const TIME_NOUN = 1 << 10;
/** "this", "last": stands before such a noun. */
export const TIME_OPENER = 1 << 11;
export const DAY_PART = 1 << 12;
export const ON = 1 << 13;
/** The first word of "at least", "more than", "nearly". */
export const HEDGE = 1 << 14;
/** Content of a cue may end there. */
export const MAY_END_CONTENT = 1 << 15;
/** An adjective or noun that may be a cue. */
export const CUE_WORD = 1 << 16;
/** A body of the public: "agency", "police". */
export const BODY_WORD = 1 << 17;
/** What people put out in their own name. */
export const OWN_DOCUMENT = 1 << 18;
export const FIRST_OF_CLASS = 19;

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
  viewNouns.has(lower) ||
  stanceHolders.has(singularHolder(lower)) ||
  nounCues.has(singularCue(lower));

const tests: readonly (readonly [number, (lower: string, text: string) => boolean])[] = [
  [COMMA, (_, text) => text === ','],
  [BREAK, (_, text) => text === ';' || text === ':'],
  [COLON, (_, text) => text === ':'],
  [STOP, (_, text) => text === '.'],
  [DASH, (_, text) => isDashes(text)],
  [THAT, (lower) => lower === 'that'],
  [CLAUSE_OPENER, (lower) => CLAUSE_OPENERS.has(lower)],
  [CLAUSE_OR_PHRASE, (lower) => CLAUSES_OR_PHRASES.has(lower)],
  [WHEN, (lower) => lower === 'when'],
  [CALENDAR, (lower) => isCalendarName(lower)],
  [TIME_NOUN, (lower) => timeNouns.has(lower)],
  [TIME_OPENER, (lower) => timeOpeners.has(lower)],
  [DAY_PART, (lower) => DAY_PARTS.has(lower)],
  [ON, (lower) => lower === 'on'],
  [HEDGE, (lower) => FIRST_OF_HEDGES.has(lower)],
  [MAY_END_CONTENT, (lower, text) => ENDS.has(lower) || isDashes(text)],
  [CUE_WORD, (lower) => isCueWord(lower)],
  [BODY_WORD, (lower) => publicBodyWords.has(lower)],
  [OWN_DOCUMENT, (lower) => ownDocuments.has(lower)],
];

/** The features of a spelling. @param lower as `toLookup` has it */
export function toWordFeatures(lower: string, text: string): number {
  let features = 0;
  for (const [bit, test] of tests) if (test(lower, text)) features |= bit;
  return features;
}
