/** What a UTF-16 unit is, as far as the structure of a text goes. */
export const OTHER = 0;
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const MARK = 4;
export const PUNCTUATION = 5;

export type CharacterClass =
  | typeof OTHER
  | typeof SPACE
  | typeof LETTER
  | typeof DIGIT
  | typeof MARK
  | typeof PUNCTUATION;

/** Zero-width characters and bidi controls are invisible: they take part in the word they stand in. */
const INVISIBLE = /[\p{Cf}\p{M}]/u;
const LETTERS = /\p{L}/u;
const DIGITS = /\p{N}/u;
const SPACES = /[\s\p{Cc}]/u;
const PUNCTUATIONS = /\p{P}/u;

/** UTF-16 units. */
const UNITS = 0x10000;
/** Marks a unit that was not asked for yet. */
const UNKNOWN = 0xff;

function classify(character: string): CharacterClass {
  if (SPACES.test(character)) return SPACE;
  if (LETTERS.test(character)) return LETTER;
  if (DIGITS.test(character)) return DIGIT;
  if (INVISIBLE.test(character)) return MARK;
  return PUNCTUATIONS.test(character) ? PUNCTUATION : OTHER;
}

/** Class of each unit that is a character by itself; regular expressions are asked once for each. */
const table = new Uint8Array(UNITS).fill(UNKNOWN);

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit < 0xdc00;
const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit < 0xe000;

/** Class of the character that the UTF-16 unit at `at` belongs to; `SPACE` outside the text. */
export function characterClassAt(text: string, at: number): CharacterClass {
  const unit = text.charCodeAt(at);
  if (Number.isNaN(unit)) return SPACE;
  const known = table[unit] as number;
  if (known !== UNKNOWN) return known as CharacterClass;
  if (isHighSurrogate(unit)) return classify(String.fromCodePoint(text.codePointAt(at) ?? unit));
  if (isLowSurrogate(unit) && isHighSurrogate(text.charCodeAt(at - 1)))
    return classify(String.fromCodePoint(text.codePointAt(at - 1) ?? unit));
  const found = classify(text.charAt(at));
  // What half a pair is depends on the other half.
  if (!isLowSurrogate(unit)) table[unit] = found;
  return found;
}

/** Whether the character there is part of a word: a letter, a digit or a mark upon one. */
export function isWordAt(text: string, at: number): boolean {
  const kind = characterClassAt(text, at);
  return kind === LETTER || kind === DIGIT || kind === MARK;
}
