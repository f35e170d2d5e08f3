import { apostropheWords } from '../lexicon/en/abbreviations.ts';
import { characterClassAt, DIGIT, isWordAt, LETTER, SPACE } from './characters.ts';
import type { Range } from './view.ts';

export type MarkFamily = 'double' | 'single' | 'guillemet';

/** A character (or `` and '') that may be a quotation mark where it stands. */
export interface QuotationMark extends Range {
  readonly family: MarkFamily;
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

const DOUBLE_QUOTE = 0x22;
const APOSTROPHE = 0x27;
const GRAVE = 0x60;
const LEFT_GUILLEMET = 0xab;
const RIGHT_GUILLEMET = 0xbb;
const LEFT_SINGLE = 0x2018;
const RIGHT_SINGLE = 0x2019;
const LOW_SINGLE = 0x201a;
const LEFT_DOUBLE = 0x201c;
const RIGHT_DOUBLE = 0x201d;
const LOW_DOUBLE = 0x201e;
const REVERSED_DOUBLE = 0x201f;

/** Longest word that may stand in `apostropheWords`, without its apostrophe. */
const LONGEST_APOSTROPHE_WORD = 6;

const OPENING_NEIGHBOURS = '([{-–—/“‘«"\'`¿¡…:;,.';

/** Where a mark can open: at a start, after a blank, a bracket, a dash or another mark; never before a blank. */
function canOpenAt(text: string, start: number, end: number): boolean {
  if (characterClassAt(text, end) === SPACE) return false;
  return characterClassAt(text, start - 1) === SPACE || OPENING_NEIGHBOURS.includes(text.charAt(start - 1));
}

/** Where a mark can close: after anything but a blank, before anything but a word. */
function canCloseAt(text: string, start: number, end: number): boolean {
  return characterClassAt(text, start - 1) !== SPACE && !isWordAt(text, end);
}

function wordAfter(text: string, at: number): string {
  let end = at;
  while (end - at <= LONGEST_APOSTROPHE_WORD && characterClassAt(text, end) === LETTER) end++;
  return text.slice(at, end).toLowerCase();
}

/** An apostrophe that begins a word or a year: 'em, ’til, '90s. */
function isLeadingApostrophe(text: string, end: number): boolean {
  if (characterClassAt(text, end) === DIGIT && characterClassAt(text, end + 1) === DIGIT)
    return !isWordAt(text, end + 2) || (text.charAt(end + 2) === 's' && !isWordAt(text, end + 3));
  return apostropheWords.has(`'${wordAfter(text, end)}`);
}

function single(text: string, at: number, unit: number): QuotationMark | null {
  const end = at + 1;
  if (isWordAt(text, at - 1) && isWordAt(text, end)) return null;
  const opensByShape = unit === LEFT_SINGLE || unit === LOW_SINGLE;
  const canOpen =
    unit !== RIGHT_SINGLE &&
    (opensByShape ? !isWordAt(text, at - 1) : canOpenAt(text, at, end)) &&
    characterClassAt(text, end) !== SPACE &&
    !isLeadingApostrophe(text, end);
  // Feet and minutes: 6' tall.
  const measures = unit === APOSTROPHE && characterClassAt(text, at - 1) === DIGIT;
  const canClose = !opensByShape && !measures && canCloseAt(text, at, end);
  return canOpen || canClose ? { start: at, end, family: 'single', canOpen, canClose } : null;
}

function doubleAt(text: string, start: number, end: number, unit: number): QuotationMark {
  switch (unit) {
    case LEFT_DOUBLE:
    case LOW_DOUBLE:
    case REVERSED_DOUBLE:
    case GRAVE:
      return { start, end, family: 'double', canOpen: true, canClose: false };
    case RIGHT_DOUBLE: {
      // Some typesetters open with a closing mark too.
      const canOpen = canOpenAt(text, start, end) && isWordAt(text, end);
      return { start, end, family: 'double', canOpen, canClose: true };
    }
    default: {
      const canOpen = canOpenAt(text, start, end);
      const canClose = canCloseAt(text, start, end);
      // Between two blanks or within a word it may be either: whether one is open decides.
      const either = !canOpen && !canClose;
      return { start, end, family: 'double', canOpen: canOpen || either, canClose: canClose || either };
    }
  }
}

/**
 * All characters of a range that may be quotation marks, in text order. Apostrophes inside words,
 * before years and in 'em or 'til are none; a mark that may be either way says so in both flags.
 */
export function findQuotationMarks(text: string, range: Range): QuotationMark[] {
  const marks: QuotationMark[] = [];
  for (let at = range.start; at < range.end; at++) {
    const unit = text.charCodeAt(at);
    switch (unit) {
      case DOUBLE_QUOTE:
      case LEFT_DOUBLE:
      case RIGHT_DOUBLE:
      case LOW_DOUBLE:
      case REVERSED_DOUBLE:
        marks.push(doubleAt(text, at, at + 1, unit));
        break;
      case GRAVE:
      case APOSTROPHE:
      case RIGHT_SINGLE:
      case LEFT_SINGLE:
      case LOW_SINGLE: {
        // Three closing apostrophes end a single quotation, then the double one that holds it.
        const tripled =
          text.charCodeAt(at + 1) === unit && text.charCodeAt(at + 2) === unit && at + 2 < range.end;
        const singleFirst = tripled && characterClassAt(text, at - 1) !== SPACE;
        const doubled =
          unit !== LOW_SINGLE && text.charCodeAt(at + 1) === unit && at + 1 < range.end && !singleFirst;
        if (doubled) {
          const opens = unit === GRAVE || unit === LEFT_SINGLE;
          const mark = doubleAt(text, at, at + 2, opens ? LEFT_DOUBLE : DOUBLE_QUOTE);
          marks.push(mark);
          at++;
        } else {
          const mark = single(text, at, unit === GRAVE ? LEFT_SINGLE : unit);
          if (mark) marks.push(mark);
        }
        break;
      }
      case LEFT_GUILLEMET:
        marks.push({ start: at, end: at + 1, family: 'guillemet', canOpen: true, canClose: false });
        break;
      case RIGHT_GUILLEMET:
        marks.push({ start: at, end: at + 1, family: 'guillemet', canOpen: false, canClose: true });
        break;
    }
  }
  return marks;
}
