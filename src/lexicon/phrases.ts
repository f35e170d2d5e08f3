import type { Token } from '../text/view.ts';

/**
 * Phrases as the word lists write them, and where they stand in a text.
 *
 * Notation, by spaces: `talk` the word, `talk*` words that begin so, `a|b` either, `word?` may be left out,
 * `{group}` one phrase of a named group, `..` up to 3 tokens in between, `...` up to 8, `<name>` a word with
 * a capital that does not begin the sentence. Gaps stop at commas and the like. A word with a capital letter (`US`) is matched as it stands,
 * all others whatever their case. Quotation marks in the text are passed over; a phrase never leaves its sentence.
 */
export interface PhraseEntry<T> {
  readonly phrase: string;
  readonly value: T;
}

export interface PhraseMatch<T> {
  readonly value: T;
  /** Positions in the tokens, half-open. */
  readonly first: number;
  readonly last: number;
}

export type PhraseGroups = Readonly<Record<string, readonly string[]>>;

type Step =
  | { readonly kind: 'words'; readonly of: WordTests; readonly optional: boolean }
  | { readonly kind: 'group'; readonly of: Members; readonly optional: boolean }
  | { readonly kind: 'name'; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number };
type Sequence = readonly Step[];

interface WordTest {
  readonly text: string;
  readonly prefix: boolean;
  readonly exact: boolean;
}

/** Alternatives for one word: whole words by look-up, the others one by one. */
interface WordTests {
  readonly all: readonly WordTest[];
  readonly whole: ReadonlySet<string>;
  /** Beginnings of words and words with a capital. */
  readonly others: readonly WordTest[];
}

/** A group's phrases by the word they begin with, so that a token is held against few of them. */
interface Members {
  readonly all: readonly Sequence[];
  readonly byWord: ReadonlyMap<string, readonly Sequence[]>;
  /** Phrases that may begin with more than whole words. */
  readonly others: readonly Sequence[];
}

interface Compiled<T> {
  readonly steps: Sequence;
  readonly value: T;
}

export interface PhraseIndex<T> {
  readonly whole: ReadonlyMap<string, readonly Compiled<T>[]>;
  readonly prefixes: ReadonlyMap<string, readonly Compiled<T>[]>;
  /** Phrases that begin with any name. */
  readonly named: readonly Compiled<T>[];
  /** Phrases that may begin with a word; remembered from one look-up to the next. */
  readonly candidatesOf: (word: string) => Candidates<T>;
}

/** Phrases that may begin with one word, in the order of the index. */
interface Candidates<T> {
  /** Those that may go on with any word, or end. */
  readonly open: readonly Compiled<T>[];
  /** By the word that comes next: those that may go on with it, and the open ones. */
  readonly byNext: ReadonlyMap<string, readonly Compiled<T>[]>;
}

/** Words remembered at the most: past it they are forgotten together, so that memory stays bounded. */
const MOST_REMEMBERED = 200_000;

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
  for (const { first, next } of toBeginningsOf(steps, null)) {
    if (first === null) return null;
    const text = first.text.toLowerCase();
    if (first.prefix ? !word.startsWith(text) : word !== text) continue;
    if (next === null) return null;
    for (const test of next) words.add(test.text.toLowerCase());
  }
  return words;
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
  const remembered = new Map<string, Candidates<T>>();
  const nothing: Candidates<T> = { open: NOTHING, byNext: new Map() };
  const mayBegin = toBeginnings(whole.keys(), prefixes.keys());
  return (word) => {
    if (!mayBegin(word)) return nothing;
    const known = remembered.get(word);
    if (known) return known;
    const list = [...(whole.get(word) ?? [])];
    for (let length = 1; length <= word.length; length++)
      list.push(...(prefixes.get(word.slice(0, length)) ?? []));
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const candidates = list.length === 0 ? nothing : sortByNext(word, list);
    remembered.set(word, candidates);
    return candidates;
  };
}

/** Gaps never pass these: another clause begins. */
const STOPS: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '—',
  '–',
  '(',
  ')',
  'while',
  'but',
  'although',
  'which',
  'who',
  'whom',
  'because',
]);
/** Tokens that `..` and `...` may pass. */
const SHORT_GAP = 3;
const LONG_GAP = 8;

const hasCapital = (text: string) => text !== text.toLowerCase();

function toWordTest(text: string): WordTest {
  const prefix = text.endsWith('*');
  const bare = prefix ? text.slice(0, -1) : text;
  const exact = hasCapital(bare);
  return { text: bare, prefix, exact };
}

function toWordTests(all: readonly WordTest[]): WordTests {
  const isPlain = ({ prefix, exact }: WordTest) => !prefix && !exact;
  return {
    all,
    whole: new Set(all.filter(isPlain).map(({ text }) => text)),
    others: all.filter((test) => !isPlain(test)),
  };
}

/** Groups compiled so far, by their reference: most phrases share a few. */
type GroupCache = Map<string, Members>;

function push<V>(into: Map<string, V[]>, key: string, value: V): void {
  const list = into.get(key);
  if (list) list.push(value);
  else into.set(key, [value]);
}

function toMembers(all: readonly Sequence[]): Members {
  const byWord = new Map<string, Sequence[]>();
  const others: Sequence[] = [];
  for (const sequence of all) {
    const tests = firstTests(sequence);
    if (tests.some((test) => test === null || test.prefix || test.exact)) {
      others.push(sequence);
      continue;
    }
    for (const word of new Set(tests.map((test) => (test as WordTest).text))) push(byWord, word, sequence);
  }
  return { all, byWord, others };
}

/** @throws {RangeError} for a group that is not there, or that holds itself. */
function toSequence(
  phrase: string,
  groups: PhraseGroups,
  within: readonly string[],
  cache: GroupCache,
): Sequence {
  return phrase.split(' ').map((part): Step => {
    if (part === '..') return { kind: 'gap', most: SHORT_GAP };
    if (part === '...') return { kind: 'gap', most: LONG_GAP };
    const optional = part.endsWith('?');
    const bare = optional ? part.slice(0, -1) : part;
    if (bare === '<name>') return { kind: 'name', optional };
    if (!bare.startsWith('{'))
      return { kind: 'words', of: toWordTests(bare.split('|').map(toWordTest)), optional };
    const known = cache.get(bare);
    if (known) return { kind: 'group', of: known, optional };
    const of = bare.split('|').flatMap((one) => {
      const name = one.slice(1, -1);
      const members = groups[name];
      if (!members || within.includes(name)) throw new RangeError(`${phrase}: no group ${one}`);
      return members.map((member) => toSequence(member, groups, [...within, name], cache));
    });
    const compiled = toMembers(of);
    cache.set(bare, compiled);
    return { kind: 'group', of: compiled, optional };
  });
}

/** The words a sequence can begin with; `null` stands for any name. */
function firstTests(steps: Sequence): (WordTest | null)[] {
  const out: (WordTest | null)[] = [];
  for (const step of steps) {
    if (step.kind === 'gap') throw new RangeError('a phrase cannot begin with a gap');
    if (step.kind === 'words') out.push(...step.of.all);
    if (step.kind === 'name') out.push(null);
    if (step.kind === 'group') for (const sequence of step.of.all) out.push(...firstTests(sequence));
    if (!step.optional) break;
  }
  return out;
}

/** How a sequence can begin: a word, and what can come right after it; `null` stands for anything. */
interface Beginning {
  readonly first: WordTest | null;
  readonly next: readonly WordTest[] | null;
}

/** @param after what can follow the whole sequence */
function toBeginningsOf(steps: Sequence, after: readonly WordTest[] | null): readonly Beginning[] {
  const out: Beginning[] = [];
  for (const [at, step] of steps.entries()) {
    const next = toNext(steps.slice(at + 1), after);
    if (step.kind === 'words') out.push(...step.of.all.map((first) => ({ first, next })));
    else if (step.kind === 'group')
      out.push(...step.of.all.flatMap((sequence) => toBeginningsOf(sequence, next)));
    else out.push({ first: null, next: null });
    if (step.kind === 'gap' || !step.optional) break;
  }
  return out;
}

/** The words that can come first in the rest of a sequence or, where it can be empty, after it. */
function toNext(rest: Sequence, after: readonly WordTest[] | null): readonly WordTest[] | null {
  const out: WordTest[] = [];
  for (const step of rest) {
    if (step.kind === 'gap' || step.kind === 'name') return null;
    const tests = step.kind === 'words' ? step.of.all : step.of.all.flatMap(firstTests);
    if (tests.some((test) => test === null || test.prefix)) return null;
    out.push(...(tests as readonly WordTest[]));
    if (!step.optional) return out;
  }
  return after === null ? null : [...out, ...after];
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
    const compiled = { steps: toSequence(phrase, groups, [], cache), value };
    const seen = new Set<string>();
    for (const test of firstTests(compiled.steps)) {
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

function takesWord(test: WordTest, token: Token): boolean {
  const text = test.exact ? token.text : token.lower;
  return test.prefix ? text.startsWith(test.text) : text === test.text;
}

const NONE: readonly never[] = [];

const takesOne = ({ whole, others }: WordTests, token: Token): boolean =>
  whole.has(token.lower) || (others.length > 0 && others.some((test) => takesWord(test, token)));

const isName = (token: Token, before: Token | undefined) =>
  token.capital && before?.sentence === token.sentence && before.kind !== 'quote';

/** Where a sequence that begins at `at` can end (the longest), or -1. Gaps are short, so the work is bounded. */
function endOf(
  steps: Sequence,
  step: number,
  tokens: readonly Token[],
  at: number,
  sentence: number,
): number {
  const now = steps[step];
  if (!now) return at;
  let place = at;
  while (tokens[place]?.kind === 'quote') place++;
  const token = tokens[place];
  if (now.kind === 'gap') {
    let best = -1;
    for (let skipped = 0, to = place; skipped <= now.most; skipped++, to++) {
      if (tokens[to]?.sentence !== sentence) break;
      if (to > place && STOPS.has(tokens[to - 1]?.lower ?? '')) break;
      const end = endOf(steps, step + 1, tokens, to, sentence);
      if (end >= 0) {
        best = end;
        break;
      }
    }
    return best;
  }
  let best = -1;
  if (token && token.sentence === sentence) {
    if (now.kind === 'words' && takesOne(now.of, token))
      best = endOf(steps, step + 1, tokens, place + 1, sentence);
    if (now.kind === 'name' && isName(token, tokens[place - 1]))
      best = endOf(steps, step + 1, tokens, place + 1, sentence);
    if (now.kind === 'group')
      for (const sequences of [now.of.byWord.get(token.lower) ?? NONE, now.of.others])
        for (const sequence of sequences) {
          const inner = endOf(sequence, 0, tokens, place, sentence);
          if (inner > place) best = Math.max(best, endOf(steps, step + 1, tokens, inner, sentence));
        }
  }
  return now.optional ? Math.max(best, endOf(steps, step + 1, tokens, at, sentence)) : best;
}

/** The next word, quotation marks passed over. */
function wordAfter(tokens: readonly Token[], at: number): string {
  let next = at + 1;
  while (tokens[next]?.kind === 'quote') next++;
  return tokens[next]?.lower ?? '';
}

/** All matches, by where they begin; several phrases may match at one place. */
export function findPhrases<T>(index: PhraseIndex<T>, tokens: readonly Token[]): PhraseMatch<T>[] {
  const out: PhraseMatch<T>[] = [];
  const tryAll = (list: readonly Compiled<T>[], token: Token, first: number) => {
    for (const { steps, value } of list) {
      const last = endOf(steps, 0, tokens, first, token.sentence);
      if (last > first) out.push({ value, first, last });
    }
  };
  for (let first = 0; first < tokens.length; first++) {
    const token = tokens[first] as Token;
    if (token.kind === 'quote') continue;
    const { open, byNext } = index.candidatesOf(token.lower);
    const list = byNext.size > 0 ? (byNext.get(wordAfter(tokens, first)) ?? open) : open;
    if (list.length > 0) tryAll(list, token, first);
    if (index.named.length > 0 && isName(token, tokens[first - 1])) tryAll(index.named, token, first);
  }
  return out;
}
