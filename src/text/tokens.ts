import { numberAbbreviations } from '../lexicon/en/abbreviations.ts';
import { characterClassAt, DIGIT, LETTER, MARK, OTHER, PUNCTUATION, SPACE } from './characters.ts';
import type { Range, TokenKind } from './view.ts';
import { createWords, type Word, type Words } from './words.ts';

/** A token whose place in the view is filled in once its sentence is known. */
export interface RawToken extends Range {
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  readonly word: Word;
  index: number;
  sentence: number;
}

/** Characters past it take two units. */
const LAST_OF_PLANE = 0xffff;

const isApostrophe = (character: string) => character === "'" || character === '’' || character === 'ʼ';
const isHyphen = (character: string) => character === '-' || character === '‐' || character === '‑';

const RANKS = /^(?:Lt|Maj|Brig)\.[-‐‑](?:Gen|Col)$/;

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
  // "Lt.-Gen.": a rank of two abbreviations.
  if (isHyphen(text.charAt(at + 1))) return RANKS.test(text.slice(wordStart, at + 5));
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

/** "No. 10": an abbreviation that goes with a number. */
function isNumbered(text: string, lower: string, point: number): boolean {
  return numberAbbreviations.has(lower) && characterClassAt(text, point + 2) === DIGIT;
}

/** Quotation marks of the text, for the tokenizer: what is not one of them is an apostrophe. */
export type MarkStarts = ReadonlyMap<number, number>;

function toToken(start: number, end: number, kind: TokenKind, word: Word): RawToken {
  const capital = kind === 'word' && word.capital;
  return { start, end, kind, text: word.text, lower: word.lower, capital, word, index: -1, sentence: -1 };
}

/** A mark: it has no case. */
function toMark(start: number, end: number, kind: TokenKind, word: Word): RawToken {
  const { text } = word;
  return { start, end, kind, text, lower: text, capital: false, word, index: -1, sentence: -1 };
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
 * @param words where spellings are kept once
 */
export function findTokens(
  text: string,
  paragraph: Range,
  marks: MarkStarts,
  words: Words = createWords(),
): RawToken[] {
  const tokens: RawToken[] = [];
  let at = paragraph.start;
  while (at < paragraph.end) {
    const kind = characterClassAt(text, at);
    if (kind === SPACE) {
      at++;
      continue;
    }
    // No letter or digit is a quotation mark.
    const markEnd = kind === LETTER || kind === DIGIT ? undefined : marks.get(at);
    if (markEnd !== undefined) {
      tokens.push(toMark(at, markEnd, 'quote', words(text, at, markEnd)));
      at = markEnd;
      continue;
    }
    if (kind !== LETTER && kind !== DIGIT) {
      const wide = (text.codePointAt(at) ?? 0) > LAST_OF_PLANE && at + 1 < paragraph.end ? 2 : 1;
      const end = kind === PUNCTUATION && wide === 1 ? punctuationEnd(text, at, paragraph.end) : at + wide;
      tokens.push(toMark(at, end, kind === PUNCTUATION ? 'punct' : 'symbol', words(text, at, end)));
      at = end;
      continue;
    }
    const end = wordEnd(text, at, paragraph.end, marks);
    const word = words(text, at, end);
    const cut = at + word.clitic;
    const takesPoint =
      text.charAt(end) === '.' &&
      text.charAt(end + 1) !== '.' &&
      end < paragraph.end &&
      (end - at > 1 || end + 1 < paragraph.end) &&
      (word.keepsPoint || isNumbered(text, word.lower, end));
    if (kind === DIGIT) tokens.push(toToken(at, end, 'number', word));
    else if (cut < end) {
      tokens.push(toToken(at, cut, 'word', words(text, at, cut)));
      tokens.push(toToken(cut, end, 'clitic', words(text, cut, end)));
    } else if (takesPoint) tokens.push(toToken(at, end + 1, 'word', words(text, at, end + 1)));
    else tokens.push(toToken(at, end, 'word', word));
    at = kind === LETTER && cut === end && takesPoint ? end + 1 : end;
  }
  return tokens;
}
