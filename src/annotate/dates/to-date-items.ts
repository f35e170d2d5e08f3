import type { TextView, Token, TokenRange } from '../../text/view.ts';
import type { DateItem, Reading } from './date-item.ts';
import { mergeNumberWords } from './number-words.ts';
import { toNumericReadings } from './numeric-readings.ts';
import type { Vocabulary } from './vocabulary.ts';

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

const HYPHEN = /-|[^-]+/g;

/** The parts of "mid-1996" or "8-month-old" with their hyphens; `null` where one of them is unknown. */
function toParts(lower: string, vocabulary: Vocabulary): readonly Part[] | null {
  const parts: Part[] = [];
  for (const { 0: part, index } of lower.matchAll(HYPHEN)) {
    const numeric = mayBeNumeric(part) ? toNumericReadings(part) : NONE;
    const readings = part === '-' ? NONE : (vocabulary.get(part) ?? (numeric.length > 0 ? numeric : null));
    if (readings === null) return null;
    parts.push({ lower: part, offset: index, length: part.length, readings });
  }
  return parts;
}

/** A hyphenated token with more parts is no time expression; the bound keeps each step short. */
const LONGEST_HYPHENATED = 40;

function toPartsOf(token: Token, vocabulary: Vocabulary): readonly Part[] | null {
  const { lower } = token;
  const known = vocabulary.get(lower);
  if (known) return [{ lower, offset: 0, length: token.end - token.start, readings: known }];
  if (mayBeNumeric(lower)) {
    const readings = toNumericReadings(lower);
    if (readings.length > 0) return [{ lower, offset: 0, length: token.end - token.start, readings }];
  }
  if (token.kind !== 'word' && token.kind !== 'number') return null;
  // Only where every character was kept do positions in `lower` match the text.
  if (lower.length !== token.end - token.start || lower.length > LONGEST_HYPHENATED) return null;
  return lower.indexOf('-', 1) > 0 ? toParts(lower, vocabulary) : null;
}

/** The tokens of a range that can be part of a time expression, in text order; the rest leave gaps. */
export function toDateItems(view: TextView, range: TokenRange, vocabulary: Vocabulary): readonly DateItem[] {
  const items: DateItem[] = [];
  for (let at = range.first; at < range.last; at++) {
    const token = view.tokens[at] as Token;
    const parts = toPartsOf(token, vocabulary);
    if (parts === null) continue;
    const next = view.tokens[at + 1];
    const joinedAfter = next !== undefined && at + 1 < range.last && next.sentence === token.sentence;
    const last = parts.length - 1;
    for (let i = 0; i <= last; i++) {
      const part = parts[i] as Part;
      const start = token.start + part.offset;
      items.push({
        start,
        end: start + part.length,
        lower: part.lower,
        readings: part.readings,
        capital: i === 0 ? token.capital : isUpper(view.text, start),
        firstToken: at,
        lastToken: at,
        sentence: token.sentence,
        joined: i < last || joinedAfter,
      });
    }
  }
  return mergeNumberWords(items);
}

/** Position of the item that follows with no word between, or -1. */
export function nextItem(items: readonly DateItem[], at: number): number {
  const item = items[at];
  const next = items[at + 1];
  if (!item?.joined || !next) return -1;
  return next.firstToken - item.lastToken <= 1 ? at + 1 : -1;
}
