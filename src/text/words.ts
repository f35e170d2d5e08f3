import { otherAbbreviations, properAbbreviations, titleAbbreviations } from '../lexicon/en/abbreviations.ts';
import { toWordFeatures } from './word-features.ts';

/** One spelling, and what it says of itself; all tokens written so share it. */
export interface Word {
  /** Place in its table, from 0; -1 where it is not remembered. */
  readonly number: number;
  /** The table it is remembered in: another begins where the words are forgotten. */
  readonly table: object;
  /** The characters as they stand. */
  readonly text: string;
  /** As `toLookup` has it. */
  readonly lower: string;
  /** Whether the first letter is upper case. */
  readonly capital: boolean;
  /** Where its clitic begins, in UTF-16 units from its start; its length where it has none. */
  readonly clitic: number;
  /** Whether a point right after it belongs to it: initials, "U.S.", and the abbreviations of the lists. */
  readonly keepsPoint: boolean;
  /** Whether it begins or ends with a digit, as numbers do, or holds a hyphen past its beginning. */
  readonly composite: boolean;
  /** What rules ask of it most often, as bits (`word-features.ts`). */
  readonly features: number;
}

/**
 * The words of a run, each made once: the word that stands in the text from `start` to `end`. What finders
 * ask of a word they can so remember by its number (`perWord`), without reading it again.
 */
export type Words = (text: string, start: number, end: number) => Word;

/**
 * Words remembered at the most: past it they are forgotten together, so that memory stays bounded, a few
 * hundred bytes for each. 840 articles of news have about so many, in their spellings and in lower case; those
 * that come again are soon known again.
 */
const MOST_REMEMBERED = 40_000;

/** Endings that are cut off as clitics, as `lower` writes them. */
const CLITICS = ["'s", "n't", "'re", "'ve", "'ll", "'d", "'m"] as const;

const APOSTROPHES = /[’‘ʼ＇]/g;
const HYPHENS = /[‐‑‒]/g;
const INVISIBLES = /[\p{Cf}\ufeff]/gu;

const LAST_ASCII = 0x7f;
const UPPER_A = 0x41;
const UPPER_Z = 0x5a;

const isUpper = (unit: number) => unit >= UPPER_A && unit <= UPPER_Z;

const isDigit = (text: string, at: number) => text.charAt(at) >= '0' && text.charAt(at) <= '9';

const foldUnicode = (text: string) =>
  text.toLowerCase().replace(APOSTROPHES, "'").replace(HYPHENS, '-').replace(INVISIBLES, '');

/** Lower case with plain apostrophes and hyphens, without invisible characters: for look-ups only. */
export function toLookup(text: string): string {
  let upper = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > LAST_ASCII) return foldUnicode(text);
    upper ||= isUpper(unit);
  }
  return upper ? text.toLowerCase() : text;
}

function hasCapital(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit <= LAST_ASCII ? isUpper(unit) : text.charAt(0) !== text.charAt(0).toLowerCase();
}

function toClitic(text: string, lower: string): number {
  // Only where every character was kept do positions in `lower` match the text.
  if (lower.length !== text.length || !lower.includes("'")) return text.length;
  const found = CLITICS.find((clitic) => lower.length > clitic.length && lower.endsWith(clitic));
  return text.length - (found?.length ?? 0);
}

/** "conn" of "D-Conn.": party and state of a member of Congress. */
export const withoutParty = (lower: string): string => (lower.charAt(1) === '-' ? lower.slice(2) : lower);

function toKeepsPoint(text: string, lower: string): boolean {
  if (lower.length === 1) return text !== lower && lower !== 'i';
  return (
    lower.charAt(lower.length - 2) === '.' ||
    titleAbbreviations.has(lower) ||
    otherAbbreviations.has(lower) ||
    (properAbbreviations.has(withoutParty(lower)) && hasCapital(text))
  );
}

/**
 * The same characters in memory of their own: a part of an article would keep all of it alive. Short ones
 * come from JSON as the one string that the engine has of them, which it compares by its address.
 */
const toOwn = (text: string): string => JSON.parse(JSON.stringify(text)) as string;

function toWord(text: string, lower: string, number: number, table: object): Word {
  return {
    number,
    table,
    text,
    lower,
    capital: hasCapital(text),
    clitic: toClitic(text, lower),
    keepsPoint: toKeepsPoint(text, lower),
    composite: isDigit(lower, 0) || isDigit(lower, lower.length - 1) || lower.indexOf('-', 1) > 0,
    features: toWordFeatures(lower, text),
  };
}

/** Places of the table of words to begin with; a power of two. It is doubled where half of them are taken. */
const FIRST_PLACES = 2 ** 10;
/** Words that meet at one place are rare; texts made so that all do must not make every look-up long. */
const MOST_STEPS = 32;
/** Of FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
const HASH_START = 0x811c9dc5;
const HASH_PRIME = 0x01000193;
/** By how much the upper half of a hash is moved to be mixed into the lower. */
const HALF = 15;

function hashOf(text: string, start: number, end: number): number {
  let hash = HASH_START;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), HASH_PRIME);
  return hash ^ (hash >>> HALF);
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

export function createWords(): Words {
  /** Number of a word plus one, by its hash or soon after; 0 where there is none. */
  let places = new Int32Array(FIRST_PLACES);
  let words: Word[] = [];
  let table = {};
  /** The place of a word, or the free one where it belongs; -1 where neither is near. */
  const placeOf = (text: string, start: number, end: number): number => {
    let place = hashOf(text, start, end) & (places.length - 1);
    for (let step = 0; step < MOST_STEPS; step++) {
      const number = places[place] as number;
      if (number === 0 || standsAt((words[number - 1] as Word).text, text, start, end)) return place;
      place = (place + 1) & (places.length - 1);
    }
    return -1;
  };
  const put = (word: Word, number: number) => {
    const place = placeOf(word.text, 0, word.text.length);
    if (place >= 0) places[place] = number + 1;
    return place >= 0;
  };
  const find: Words = (text, start, end) => {
    const place = placeOf(text, start, end);
    const number = place < 0 ? 0 : (places[place] as number);
    if (number > 0) return words[number - 1] as Word;
    const own = toOwn(text.slice(start, end));
    const folded = toLookup(own);
    const lower = folded === own ? own : find(folded, 0, folded.length).text;
    if (words.length >= MOST_REMEMBERED) {
      places = new Int32Array(FIRST_PLACES);
      words = [];
      table = {};
    } else if (words.length * 2 >= places.length) {
      places = new Int32Array(places.length * 2);
      for (const [at, word] of words.entries()) put(word, at);
    }
    const word = toWord(own, lower, words.length, table);
    if (!put(word, words.length)) return { ...word, number: -1 };
    words.push(word);
    return word;
  };
  return find;
}

/** Stands where nothing was asked yet. */
const UNASKED = Symbol('unasked');

/** A pure function of a word that remembers its answers, for the words of one table at a time. */
export function perWord<T>(ask: (word: Word) => T): (word: Word) => T {
  let answers: (T | typeof UNASKED)[] = [];
  let current: object | null = null;
  return (word) => {
    const { number, table } = word;
    if (number < 0) return ask(word);
    if (table !== current) {
      current = table;
      answers = [];
    }
    const known = number < answers.length ? answers[number] : UNASKED;
    if (known !== UNASKED) return known as T;
    const answer = ask(word);
    // Without gaps: the engine keeps a list with many as a table of keys, which is slow to read.
    while (answers.length <= number) answers.push(UNASKED);
    answers[number] = answer;
    return answer;
  };
}
