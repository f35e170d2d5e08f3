import { numberAbbreviations, otherAbbreviations, titleAbbreviations } from '../lexicon/en/abbreviations.ts';
import { characterClassAt, DIGIT, LETTER, MARK, OTHER, PUNCTUATION, SPACE } from './characters.ts';
import type { Range, TokenKind } from './view.ts';

/** A token whose place in the view is filled in once its sentence is known. */
export interface RawToken extends Range {
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  index: number;
  sentence: number;
}

/** Endings that are cut off as clitics, as `lower` writes them. */
const CLITICS = ["'s", "n't", "'re", "'ve", "'ll", "'d", "'m"] as const;

const APOSTROPHES = /[’‘ʼ＇]/g;
const HYPHENS = /[‐‑‒]/g;
const INVISIBLES = /[\p{Cf}\ufeff]/gu;

const LAST_ASCII = 0x7f;
/** Characters past it take two units. */
const LAST_OF_PLANE = 0xffff;
const UPPER_A = 0x41;
const UPPER_Z = 0x5a;

/** Lower case with plain apostrophes and hyphens, without invisible characters: for look-ups only. */
export function toLookup(text: string): string {
  let upper = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > LAST_ASCII) return foldUnicode(text);
    upper ||= unit >= UPPER_A && unit <= UPPER_Z;
  }
  return upper ? text.toLowerCase() : text;
}

const foldUnicode = (text: string) =>
  text.toLowerCase().replace(APOSTROPHES, "'").replace(HYPHENS, '-').replace(INVISIBLES, '');

const isApostrophe = (character: string) => character === "'" || character === '’' || character === 'ʼ';
const isHyphen = (character: string) => character === '-' || character === '‐' || character === '‑';

/** Whether a word goes on over the character at `at`: an apostrophe, hyphen, point or comma inside it. */
function joinsAt(text: string, at: number, wordStart: number): boolean {
  const character = text.charAt(at);
  const before = characterClassAt(text, at - 1);
  const after = characterClassAt(text, at + 1);
  if (isApostrophe(character)) return after === LETTER;
  if (isHyphen(character) || character === '_') return after === LETTER || after === DIGIT;
  if (character === '&') return before === LETTER && after === LETTER;
  if (character === ',') return before === DIGIT && after === DIGIT && isThousands(text, at);
  if (character === ':') return before === DIGIT && after === DIGIT;
  if (character === '/') return before === DIGIT && after === DIGIT;
  if (character !== '.') return false;
  if (before === DIGIT) return after === DIGIT;
  if (after !== LETTER) return false;
  const single = at - wordStart === 1 || text.charAt(at - 2) === '.' || isHyphen(text.charAt(at - 2));
  return single || text.charAt(at + 1) === text.charAt(at + 1).toLowerCase();
}

function isThousands(text: string, comma: number): boolean {
  return (
    characterClassAt(text, comma + 2) === DIGIT &&
    characterClassAt(text, comma + 3) === DIGIT &&
    characterClassAt(text, comma + 4) !== DIGIT
  );
}

/** Where the clitic of a word begins, or the word's end. */
function cliticStart(lower: string, start: number): number {
  if (!lower.includes("'")) return start + lower.length;
  for (const clitic of CLITICS)
    if (lower.length > clitic.length && lower.endsWith(clitic)) return start + lower.length - clitic.length;
  return start + lower.length;
}

/** An abbreviation keeps its point: initials, "U.S.", and the words of the lists. */
function keepsPoint(lower: string, text: string): boolean {
  if (lower.length === 1) return text !== lower && lower !== 'i';
  return (
    lower.charAt(lower.length - 2) === '.' || titleAbbreviations.has(lower) || otherAbbreviations.has(lower)
  );
}

/** "No. 10": an abbreviation that goes with a number. */
function isNumbered(text: string, lower: string, point: number): boolean {
  return numberAbbreviations.has(lower) && characterClassAt(text, point + 2) === DIGIT;
}

/** Quotation marks of the text, for the tokenizer: what is not one of them is an apostrophe. */
export type MarkStarts = ReadonlyMap<number, number>;

function toToken(text: string, start: number, end: number, kind: TokenKind): RawToken {
  const word = text.slice(start, end);
  const lower = kind === 'punct' || kind === 'symbol' || kind === 'quote' ? word : toLookup(word);
  const first = word.charCodeAt(0);
  const capital =
    kind === 'word' &&
    (first < 0x80 ? first >= 0x41 && first <= 0x5a : word.charAt(0) !== word.charAt(0).toLowerCase());
  return { start, end, kind, text: word, lower, capital, index: -1, sentence: -1 };
}

function wordEnd(text: string, start: number, limit: number, marks: MarkStarts): number {
  let end = start + 1;
  while (end < limit) {
    const kind = characterClassAt(text, end);
    if (kind === LETTER || kind === DIGIT || kind === MARK) end++;
    else if (kind === OTHER && (text.charCodeAt(end) & 0xfc00) === 0xdc00) end++;
    else if (!marks.has(end) && end + 1 < limit && joinsAt(text, end, start)) end++;
    else break;
  }
  return end;
}

/** A run of the same mark is one token: "...", "--". */
function punctuationEnd(text: string, start: number, limit: number): number {
  const character = text.charAt(start);
  let end = start + 1;
  if (
    character === '.' ||
    character === '-' ||
    character === '—' ||
    character === '–' ||
    character === '!' ||
    character === '?'
  )
    while (end < limit && text.charAt(end) === character) end++;
  return end;
}

/**
 * The tokens of one paragraph, in text order; together they hold every character but blanks.
 * @param marks start → end of the paragraph's quotation marks (UTF-16)
 */
export function findTokens(text: string, paragraph: Range, marks: MarkStarts): RawToken[] {
  const tokens: RawToken[] = [];
  let at = paragraph.start;
  while (at < paragraph.end) {
    const kind = characterClassAt(text, at);
    if (kind === SPACE) {
      at++;
      continue;
    }
    const markEnd = marks.get(at);
    if (markEnd !== undefined) {
      tokens.push(toToken(text, at, markEnd, 'quote'));
      at = markEnd;
      continue;
    }
    if (kind !== LETTER && kind !== DIGIT) {
      const wide = (text.codePointAt(at) ?? 0) > LAST_OF_PLANE && at + 1 < paragraph.end ? 2 : 1;
      const end = kind === PUNCTUATION && wide === 1 ? punctuationEnd(text, at, paragraph.end) : at + wide;
      tokens.push(toToken(text, at, end, kind === PUNCTUATION ? 'punct' : 'symbol'));
      at = end;
      continue;
    }
    let end = wordEnd(text, at, paragraph.end, marks);
    if (kind === DIGIT) {
      tokens.push(toToken(text, at, end, 'number'));
      at = end;
      continue;
    }
    const lower = toLookup(text.slice(at, end));
    // Only where every character was kept do positions in `lower` match the text.
    const cut = lower.length === end - at ? cliticStart(lower, at) : end;
    if (cut < end) {
      tokens.push(toToken(text, at, cut, 'word'), toToken(text, cut, end, 'clitic'));
    } else {
      if (
        text.charAt(end) === '.' &&
        text.charAt(end + 1) !== '.' &&
        end < paragraph.end &&
        (end - at > 1 || end + 1 < paragraph.end) &&
        (keepsPoint(lower, text.slice(at, end)) || isNumbered(text, lower, end))
      )
        end++;
      tokens.push(toToken(text, at, end, 'word'));
    }
    at = end;
  }
  return tokens;
}
