import { perWord, type Word } from '../text/words.ts';
import {
  addWordsAfter,
  firstTests,
  type GroupCache,
  type PhraseGroups,
  push,
  type Sequence,
  toSequence,
  toWordTest,
  type WordTest,
} from './phrase-sequences.ts';

/**
 * Phrases as the word lists write them, and where they stand in a text.
 *
 * Notation, by spaces: `talk` the word, `talk*` words that begin so, `~talk` all forms of the verb, `a|b` either,
 * `word?` may be left out, `{group}` one phrase of a named group, `..` up to 3 tokens in between, `...` up to 8,
 * `<name>` a word with a capital that does not begin the sentence. Gaps stop at commas and the like. A word with a
 * capital letter (`US`) is matched as it stands,
 * all others whatever their case. Quotation marks in the text are passed over; a phrase never leaves its sentence.
 */
export interface PhraseEntry<T> {
  readonly phrase: string;
  readonly value: T;
}

export interface Compiled<T> {
  readonly steps: Sequence;
  readonly value: T;
}

export interface PhraseIndex<T> {
  readonly whole: ReadonlyMap<string, readonly Compiled<T>[]>;
  readonly prefixes: ReadonlyMap<string, readonly Compiled<T>[]>;
  /** Phrases that begin with any name. */
  readonly named: readonly Compiled<T>[];
  /** Phrases that may begin with a word; remembered from one look-up to the next. */
  readonly candidatesOf: (word: Word) => Candidates<T>;
}

/** Phrases that may begin with one word, in the order of the index. */
interface Candidates<T> {
  /** Those that may go on with any word, or end. */
  readonly open: readonly Compiled<T>[];
  /** By the word that comes next: those that may go on with it, and the open ones. */
  readonly byNext: ReadonlyMap<string, readonly Compiled<T>[]>;
}

type PhraseMap<T> = ReadonlyMap<string, readonly Compiled<T>[]>;

const NOTHING: readonly never[] = [];

/** Code units below this have a place in the table of beginnings. */
const ASCII = 128;

/**
 * Whether any word may begin with the first two letters of a word: turns most words away without
 * looking them up.
 */
function toBeginnings(whole: Iterable<string>, prefixes: Iterable<string>): (word: string) => boolean {
  const begins = new Uint8Array(ASCII * ASCII);
  const add = (text: string, isPrefix: boolean) => {
    const first = text.charCodeAt(0);
    if (text.length > 1) begins[first * ASCII + text.charCodeAt(1)] = 1;
    else if (isPrefix) begins.fill(1, first * ASCII, (first + 1) * ASCII);
    else begins[first * ASCII] = 1;
  };
  let other = false;
  for (const [texts, isPrefix] of [
    [whole, false],
    [prefixes, true],
  ] as const)
    for (const text of texts) {
      if (text.charCodeAt(0) >= ASCII || text.charCodeAt(1) >= ASCII || text === '') other = true;
      else add(text, isPrefix);
    }
  return (word) => {
    const first = word.charCodeAt(0);
    const second = word.length > 1 ? word.charCodeAt(1) : 0;
    if (first >= ASCII || second >= ASCII) return true;
    return other || begins[first * ASCII + second] === 1;
  };
}

/** Lower-case words that can come second in a phrase that begins with `word`; null for any, or none. */
function wordsAfter(word: string, steps: Sequence): ReadonlySet<string> | null {
  const words = new Set<string>();
  return addWordsAfter(word, steps, words) ? words : null;
}

function sortByNext<T>(word: string, list: readonly Compiled<T>[]): Candidates<T> {
  const after = list.map(({ steps }) => wordsAfter(word, steps));
  const all = new Set(after.flatMap((words) => [...(words ?? [])]));
  return {
    open: list.filter((_, at) => after[at] === null),
    byNext: new Map(
      [...all].map((next) => [next, list.filter((_, at) => after[at]?.has(next) ?? after[at] === null)]),
    ),
  };
}

function toCandidates<T>(whole: PhraseMap<T>, prefixes: PhraseMap<T>): PhraseIndex<T>['candidatesOf'] {
  const nothing: Candidates<T> = { open: NOTHING, byNext: new Map() };
  const mayBegin = toBeginnings(whole.keys(), prefixes.keys());
  return perWord(({ lower: word }) => {
    if (!mayBegin(word)) return nothing;
    const list = [...(whole.get(word) ?? [])];
    for (let length = 1; length <= word.length; length++)
      list.push(...(prefixes.get(word.slice(0, length)) ?? []));
    return list.length === 0 ? nothing : sortByNext(word, list);
  });
}

/** Words, and blanks between them: nothing in them can be wrong. */
const PLAIN_PHRASE = /^[^ .|*?~{}<>]+(?: [^ |?~{}<>]+)*$/;

/** The first word of a phrase of plain words, else null. */
function toPlainFirst(phrase: string): WordTest | null {
  return PLAIN_PHRASE.test(phrase) ? toWordTest(phrase.split(' ', 1)[0] as string) : null;
}

/** Most phrases begin with a word that a text does not have: they are compiled when they are first asked for. */
function compileLate<T>(phrase: string, value: T): Compiled<T> {
  let made: Sequence | null = null;
  return {
    value,
    get steps() {
      made ??= toSequence(phrase, {}, [], new Map());
      return made;
    },
  };
}

/** @throws {RangeError} a phrase names a group that is not there, or begins with a gap. */
export function toPhraseIndex<T>(
  entries: readonly PhraseEntry<T>[],
  groups: PhraseGroups = {},
): PhraseIndex<T> {
  const whole = new Map<string, Compiled<T>[]>();
  const prefixes = new Map<string, Compiled<T>[]>();
  const named: Compiled<T>[] = [];
  const cache: GroupCache = new Map();
  for (const { phrase, value } of entries) {
    const plain = toPlainFirst(phrase);
    const steps = plain === null ? toSequence(phrase, groups, [], cache) : null;
    const compiled = steps ? { steps, value } : compileLate(phrase, value);
    const tests = steps ? firstTests(steps) : [plain];
    const seen = new Set<string>();
    for (const test of tests) {
      if (test === null) {
        named.push(compiled);
        continue;
      }
      const key = test.text.toLowerCase();
      const into = test.prefix ? prefixes : whole;
      if (seen.has(`${key}${test.prefix}`)) continue;
      seen.add(`${key}${test.prefix}`);
      push(into, key, compiled);
    }
  }
  return { whole, prefixes, named, candidatesOf: toCandidates(whole, prefixes) };
}

/** One index over several, for groups that mean different things in different files. */
export function mergePhraseIndexes<T>(indexes: readonly PhraseIndex<T>[]): PhraseIndex<T> {
  const merge = (maps: readonly ReadonlyMap<string, readonly Compiled<T>[]>[]) => {
    const out = new Map<string, readonly Compiled<T>[]>();
    for (const map of maps)
      for (const [key, list] of map) out.set(key, out.has(key) ? [...(out.get(key) ?? []), ...list] : list);
    return out;
  };
  const whole = merge(indexes.map((index) => index.whole));
  const prefixes = merge(indexes.map((index) => index.prefixes));
  const named = indexes.flatMap((index) => index.named);
  return { whole, prefixes, named, candidatesOf: toCandidates(whole, prefixes) };
}
