import { perWord, type Word } from '../text/words.ts';
import {
  addWordsAfter,
  type Firsts,
  firstTests,
  GroupTable,
  Phrase,
  push,
  type Sequence,
  toWordTest,
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
  /** The groups that it may name. */
  readonly groups?: GroupTable;
}

/** A phrase of an index, with what it stands for. */
export class Compiled<T> extends Phrase {
  readonly value: T;

  constructor(text: string, groups: GroupTable, value: T) {
    super(text, groups);
    this.value = value;
  }
}

export interface PhraseIndex<T> {
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

/** Words that are asked for more often than this are worth sorting their phrases by the word that comes next. */
const OFTEN = 4;

const NO_NEXT = new Map<string, never>();

/** The phrases that may begin with one word; sorted once the word has come up often. */
class Beginning<T> {
  readonly #word: string;
  #asked = 0;
  #candidates: Candidates<T>;

  constructor(word: string, list: readonly Compiled<T>[]) {
    this.#word = word;
    this.#candidates = { open: list, byNext: NO_NEXT };
  }

  get candidates(): Candidates<T> {
    if (this.#asked <= OFTEN && this.#asked++ === OFTEN)
      this.#candidates = sortByNext(this.#word, this.#candidates.open);
    return this.#candidates;
  }
}

function toCandidates<T>(whole: PhraseMap<T>, prefixes: PhraseMap<T>): PhraseIndex<T>['candidatesOf'] {
  const nothing = new Beginning<T>('', NOTHING);
  const mayBegin = toBeginnings(whole.keys(), prefixes.keys());
  const beginningOf = perWord(({ lower: word }) => {
    if (!mayBegin(word)) return nothing;
    const list = [...(whole.get(word) ?? [])];
    for (let length = 1; length <= word.length; length++)
      list.push(...(prefixes.get(word.slice(0, length)) ?? []));
    return list.length === 0 ? nothing : new Beginning(word, list);
  });
  return (word) => beginningOf(word).candidates;
}

/** Words, and blanks between them: nothing in them can be wrong. */
const PLAIN_PHRASE = /^[^ .|*?~{}<>]+(?: [^ |?~{}<>]+)*$/;

function firstsOf(phrase: string, groups: GroupTable): Firsts {
  if (PLAIN_PHRASE.test(phrase)) {
    const blank = phrase.indexOf(' ');
    return [toWordTest(blank < 0 ? phrase : phrase.slice(0, blank))];
  }
  groups.check(phrase);
  return firstTests(phrase, groups);
}

/** @throws {RangeError} a phrase names a group that is not there, or begins with a gap. */
export function toPhraseIndex<T>(entries: readonly PhraseEntry<T>[]): PhraseIndex<T> {
  const whole = new Map<string, Compiled<T>[]>();
  const prefixes = new Map<string, Compiled<T>[]>();
  const named: Compiled<T>[] = [];
  const none = new GroupTable({});
  for (const { phrase, value, groups = none } of entries) {
    const compiled = new Compiled(phrase, groups, value);
    for (const test of firstsOf(phrase, groups)) {
      if (test === null) {
        named.push(compiled);
        continue;
      }
      const into = test.prefix ? prefixes : whole;
      const key = test.text.toLowerCase();
      // Two of its beginnings may come to one: "US" and "us".
      if (into.get(key)?.at(-1) !== compiled) push(into, key, compiled);
    }
  }
  return { named, candidatesOf: toCandidates(whole, prefixes) };
}
