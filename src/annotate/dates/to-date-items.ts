import type { TextView, Token } from '../../text/view.ts';
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
  readonly offset: number;
  readonly length: number;
  readonly readings: readonly Reading[];
}

/** A token that can be part of a time expression. */
interface KnownToken {
  readonly token: Token;
  /** One for each part where the token is hyphenated. */
  readonly parts: readonly Part[];
  readonly strong: boolean;
}

const HYPHEN = /-|[^-]+/g;

/** A hyphenated token with more characters is no time expression; the bound keeps each step short. */
const LONGEST_HYPHENATED = 40;

/** The parts of "mid-1996" or "8-month-old" with their hyphens; `null` where one of them is unknown. */
function toParts(token: Token, vocabulary: Vocabulary): KnownToken | null {
  const { lower } = token;
  const parts: Part[] = [];
  let strong = false;
  for (const { 0: part, index } of lower.matchAll(HYPHEN)) {
    const word = vocabulary.get(part);
    const readings = word?.readings ?? (mayBeNumeric(part) ? toNumericReadings(part) : NONE);
    if (part !== '-' && !word && readings.length === 0) return null;
    strong ||= word ? word.strong || word.strongAsName : isStrong(readings);
    parts.push({ lower: part, offset: index, length: part.length, readings: part === '-' ? NONE : readings });
  }
  return { token, parts, strong };
}

function toKnownToken(token: Token, vocabulary: Vocabulary): KnownToken | null {
  const { lower } = token;
  const length = token.end - token.start;
  const word = vocabulary.get(lower);
  if (!word && !token.word.composite) return null;
  if (word) {
    const strong = word.strong || (word.strongAsName && token.capital);
    return { token, parts: [{ lower: word.text, offset: 0, length, readings: word.readings }], strong };
  }
  if (mayBeNumeric(lower)) {
    const readings = toNumericReadings(lower);
    if (readings.length > 0)
      return { token, parts: [{ lower, offset: 0, length, readings }], strong: isStrong(readings) };
  }
  if (token.kind !== 'word' && token.kind !== 'number') return null;
  // Only where every character was kept do positions in `lower` match the text.
  if (lower.length !== token.end - token.start || lower.length > LONGEST_HYPHENATED) return null;
  return lower.indexOf('-', 1) > 0 ? toParts(token, vocabulary) : null;
}

/** The items of a run of tokens, all known, in one sentence; only the last is not joined to another. */
function toItems(view: TextView, run: readonly KnownToken[]): DateItem[] {
  return run.flatMap(({ token, parts }, index) =>
    parts.map((part, i): DateItem => {
      const start = token.start + part.offset;
      return {
        start,
        end: start + part.length,
        lower: part.lower,
        readings: part.readings,
        capital: i === 0 ? token.capital : isUpper(view.text, start),
        firstToken: token.index,
        lastToken: token.index,
        sentence: token.sentence,
        joined: i < parts.length - 1 || index < run.length - 1,
      };
    }),
  );
}

/**
 * The tokens that can be part of a time expression, in text order. Runs of words that are
 * all weak leave gaps, as all other words do.
 */
export function toDateItems(view: TextView, vocabulary: Vocabulary): readonly DateItem[] {
  const items: DateItem[] = [];
  let run: KnownToken[] = [];
  let strong = false;
  const close = () => {
    if (strong) for (const item of toItems(view, run)) items.push(item);
    if (run.length > 0) run = [];
    strong = false;
  };
  let sentence = -1;
  for (const token of view.tokens) {
    const known = toKnownToken(token, vocabulary);
    if (known === null || token.sentence !== sentence) close();
    sentence = token.sentence;
    if (known === null) continue;
    run.push(known);
    strong ||= known.strong;
  }
  close();
  return mergeNumberWords(items);
}

/** Position of the item that follows with no word between, or -1. */
export function nextItem(items: readonly DateItem[], at: number): number {
  return items[at]?.joined ? at + 1 : -1;
}
