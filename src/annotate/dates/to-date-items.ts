import type { TextView, Token, TokenRange } from '../../text/view.ts';
import { perWord, type Word } from '../../text/words.ts';
import type { DateItem, Reading } from './date-item.ts';
import { mergeNumberWords } from './number-words.ts';
import { toNumericReadings } from './numeric-readings.ts';
import { isStrong, type Vocabulary } from './vocabulary.ts';

const NONE: readonly Reading[] = [];

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;

/** Whether the token may be a date in digits or with digits in it: "2025", "5pm", "q3", "fy25". */
function mayBeNumeric(lower: string): boolean {
  return isDigit(lower.charCodeAt(0)) || isDigit(lower.charCodeAt(lower.length - 1));
}

const isUpper = (text: string, at: number) => text.charAt(at) !== text.charAt(at).toLowerCase();

interface Part {
  readonly lower: string;
  /** From the start of the token, in UTF-16 units. */
  readonly offset: number;
  readonly length: number;
  readonly readings: readonly Reading[];
}

/** A word that can be part of a time expression. */
interface KnownWord {
  /** One for each part where the word is hyphenated. */
  readonly parts: readonly Part[];
  readonly strong: boolean;
  readonly strongAsName: boolean;
}

const HYPHEN = /-|[^-]+/g;

/** A hyphenated token with more characters is no time expression; the bound keeps each step short. */
const LONGEST_HYPHENATED = 40;

/** The parts of "mid-1996" or "8-month-old" with their hyphens; `null` where one of them is unknown. */
function toParts(lower: string, vocabulary: Vocabulary): KnownWord | null {
  const parts: Part[] = [];
  let strong = false;
  for (const { 0: part, index } of lower.matchAll(HYPHEN)) {
    const word = vocabulary.get(part);
    const readings = word?.readings ?? (mayBeNumeric(part) ? toNumericReadings(part) : NONE);
    if (part !== '-' && !word && readings.length === 0) return null;
    strong ||= word ? word.strong || word.strongAsName : isStrong(readings);
    parts.push({ lower: part, offset: index, length: part.length, readings: part === '-' ? NONE : readings });
  }
  return { parts, strong, strongAsName: false };
}

function toKnownWord({ text, lower, composite }: Word, vocabulary: Vocabulary): KnownWord | null {
  const { length } = text;
  const word = vocabulary.get(lower);
  if (word) {
    const { readings, strong, strongAsName } = word;
    return { parts: [{ lower: word.text, offset: 0, length, readings }], strong, strongAsName };
  }
  if (!composite) return null;
  if (mayBeNumeric(lower)) {
    const readings = toNumericReadings(lower);
    if (readings.length > 0)
      return {
        parts: [{ lower, offset: 0, length, readings }],
        strong: isStrong(readings),
        strongAsName: false,
      };
  }
  // Only where every character was kept do positions in `lower` match the text.
  if (lower.length !== length || lower.length > LONGEST_HYPHENATED) return null;
  return lower.indexOf('-', 1) > 0 ? toParts(lower, vocabulary) : null;
}

/** What a token can be in a time expression; `null` for no part of one. */
export type KnownWords = (word: Word) => KnownWord | null;

export const toKnownWords = (vocabulary: Vocabulary): KnownWords =>
  perWord((word) => toKnownWord(word, vocabulary));

/** Appends the items of a run of tokens, all known, in one sentence; only the last is not joined to another. */
function pushItems(view: TextView, known: KnownWords, { first, last }: TokenRange, items: DateItem[]): void {
  for (let at = first; at < last; at++) {
    const token = view.tokens[at] as Token;
    const parts = known(token.word)?.parts ?? [];
    for (let i = 0; i < parts.length; i++) {
      const { lower, offset, length, readings } = parts[i] as Part;
      const start = token.start + offset;
      items.push({
        start,
        end: start + length,
        lower,
        readings,
        capital: i === 0 ? token.capital : isUpper(view.text, start),
        firstToken: token.index,
        lastToken: token.index,
        sentence: token.sentence,
        joined: i < parts.length - 1 || at < last - 1,
      });
    }
  }
}

/**
 * The tokens that can be part of a time expression, in text order. Runs of words that are
 * all weak leave gaps, as all other words do.
 */
export function toDateItems(view: TextView, known: KnownWords): readonly DateItem[] {
  const { tokens } = view;
  const items: DateItem[] = [];
  /** Where the run begins; -1 outside one. */
  let first = -1;
  let strong = false;
  let sentence = -1;
  const close = (last: number) => {
    if (strong) pushItems(view, known, { first, last }, items);
    first = -1;
    strong = false;
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const word = known(token.word);
    // A hyphen joins no marks: "—-5" is none.
    const isKnown =
      word !== null && (word.parts.length === 1 || token.kind === 'word' || token.kind === 'number');
    if (first >= 0 && (!isKnown || token.sentence !== sentence)) close(at);
    sentence = token.sentence;
    if (!isKnown) continue;
    if (first < 0) first = at;
    strong ||= word.strong || (word.strongAsName && token.capital);
  }
  if (first >= 0) close(tokens.length);
  return mergeNumberWords(items);
}

/** Position of the item that follows with no word between, or -1. */
export function nextItem(items: readonly DateItem[], at: number): number {
  return items[at]?.joined ? at + 1 : -1;
}
