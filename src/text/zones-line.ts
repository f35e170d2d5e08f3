import { characterClassAt, DIGIT, LETTER } from './characters.ts';
import type { Range } from './view.ts';

/** A line as the zone rules see it. */
export interface ZoneLine extends Range {
  readonly text: string;
  /** Runs of characters between blanks that hold a letter or a digit. */
  readonly words: number;
  /** Ends as a sentence does: with a full stop, a question or exclamation mark, quotation marks aside. */
  readonly sentence: boolean;
  /** Its last mark, closing quotation marks and brackets aside; '' for a letter or digit. */
  readonly lastMark: string;
  readonly bullet: boolean;
  /** In lower case. */
  readonly lower: string;
  /** Its first letters in lower case, `0` where a digit comes first, `''` where neither does. */
  readonly first: string;
}

const CLOSING = /["'”’»)\]\s\p{Cf}]/u;
const BULLET = /^(?:[-–—•*·‣▪●]\s|\d{1,2}[.)]\s)/u;
const SENTENCE_MARKS = '.!?…';

/** Marks that may stand before the first word. */
const MOST_MARKS = 6;

function findFirst(lower: string): string {
  let start = 0;
  while (start < MOST_MARKS && ![LETTER, DIGIT].includes(characterClassAt(lower, start))) start++;
  const kind = characterClassAt(lower, start);
  if (kind === DIGIT) return '0';
  if (kind !== LETTER) return '';
  let end = start;
  while (characterClassAt(lower, end) === LETTER) end++;
  return lower.slice(start, end);
}

function countWords(text: string): number {
  let words = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20 || unit === 0x09 || unit === 0xa0) inWord = false;
    else if (!inWord) {
      const kind = characterClassAt(text, at);
      inWord = kind === LETTER || kind === DIGIT;
      if (inWord) words++;
    }
  }
  return words;
}

export function toZoneLine(text: string, range: Range): ZoneLine {
  const line = text.slice(range.start, range.end);
  const lower = line.toLowerCase();
  let last = line.length - 1;
  while (last > 0 && CLOSING.test(line.charAt(last))) last--;
  const mark = line.charAt(last);
  const lastMark = /[\p{P}\p{S}]/u.test(mark) ? mark : '';
  return {
    start: range.start,
    end: range.end,
    text: line,
    words: countWords(line),
    sentence: lastMark !== '' && SENTENCE_MARKS.includes(lastMark),
    lastMark,
    bullet: BULLET.test(line),
    lower,
    first: findFirst(lower),
  };
}
