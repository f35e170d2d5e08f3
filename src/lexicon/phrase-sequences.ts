import { toFormsOf } from './inflect.ts';

export type PhraseGroups = Readonly<Record<string, readonly string[]>>;

type Step =
  | { readonly kind: 'words'; readonly of: WordTests; readonly optional: boolean }
  | { readonly kind: 'group'; readonly of: Members; readonly optional: boolean }
  | { readonly kind: 'name'; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number };

export type Sequence = readonly Step[];

export interface WordTest {
  readonly text: string;
  readonly prefix: boolean;
  readonly exact: boolean;
}

/** Alternatives for one word: whole words by look-up, the others one by one. */
export interface WordTests {
  readonly all: readonly WordTest[];
  readonly whole: ReadonlySet<string>;
  /** Beginnings of words and words with a capital. */
  readonly others: readonly WordTest[];
}

/** A group's phrases by the word they begin with, so that a token is held against few of them. */
interface Members {
  /** How its phrases can begin, each way once; `null` stands for any name. */
  readonly firsts: readonly (WordTest | null)[];
  readonly byWord: ReadonlyMap<string, readonly Sequence[]>;
  /** Phrases that may begin with more than whole words. */
  readonly others: readonly Sequence[];
}

/** Tokens that `..` and `...` may pass. */
const SHORT_GAP = 3;

const LONG_GAP = 8;

const hasCapital = (text: string) => text !== text.toLowerCase();

export function toWordTest(text: string): WordTest {
  const prefix = text.endsWith('*');
  const bare = prefix ? text.slice(0, -1) : text;
  const exact = hasCapital(bare);
  return { text: bare, prefix, exact };
}

/** `~go` stands for all forms of the verb. */
const toForms = (text: string) => (text.startsWith('~') ? toFormsOf(text.slice(1)) : [text]);

function toWordTests(all: readonly WordTest[]): WordTests {
  const isPlain = ({ prefix, exact }: WordTest) => !prefix && !exact;
  return {
    all,
    whole: new Set(all.filter(isPlain).map(({ text }) => text)),
    others: all.filter((test) => !isPlain(test)),
  };
}

/** Groups compiled so far, by their reference: most phrases share a few. */
export type GroupCache = Map<string, Members>;

export function push<V>(into: Map<string, V[]>, key: string, value: V): void {
  const list = into.get(key);
  if (list) list.push(value);
  else into.set(key, [value]);
}

function toMembers(all: readonly Sequence[]): Members {
  const byWord = new Map<string, Sequence[]>();
  const others: Sequence[] = [];
  const firsts = new Map<string, WordTest | null>();
  for (const sequence of all) {
    const tests = firstTests(sequence);
    for (const test of tests) firsts.set(test ? keyOf(test) : '', test);
    if (tests.some((test) => test === null || test.prefix || test.exact)) {
      others.push(sequence);
      continue;
    }
    for (const word of new Set(tests.map((test) => (test as WordTest).text))) push(byWord, word, sequence);
  }
  return { firsts: [...firsts.values()], byWord, others };
}

/** Tests of one key take the same words. */
const keyOf = ({ text, prefix }: WordTest) => (prefix ? `${text}*` : text);

/** @throws {RangeError} for a group that is not there, or that holds itself. */
export function toSequence(
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
      return { kind: 'words', of: toWordTests(bare.split('|').flatMap(toForms).map(toWordTest)), optional };
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
export function firstTests(steps: Sequence): (WordTest | null)[] {
  const out: (WordTest | null)[] = [];
  for (const step of steps) {
    if (step.kind === 'gap') throw new RangeError('a phrase cannot begin with a gap');
    if (step.kind === 'words') out.push(...step.of.all);
    if (step.kind === 'name') out.push(null);
    if (step.kind === 'group') out.push(...step.of.firsts);
    if (!step.optional) break;
  }
  return out;
}

/** Adds to `next` the words that can come second in a sequence that begins with `word`; false where any can. */
export function addWordsAfter(
  word: string,
  steps: Sequence,
  next: Set<string>,
  after: readonly WordTest[] | null = null,
): boolean {
  for (const [at, step] of steps.entries()) {
    if (step.kind === 'gap' || step.kind === 'name') return false;
    const follows = () => toNext(steps.slice(at + 1), after);
    if (step.kind === 'words') {
      if (step.of.all.some((test) => mayTake(test, word)) && !addAll(next, follows())) return false;
    } else {
      const sequences = [...(step.of.byWord.get(word) ?? []), ...step.of.others];
      const rest = sequences.length > 0 ? follows() : null;
      if (!sequences.every((sequence) => addWordsAfter(word, sequence, next, rest))) return false;
    }
    if (!step.optional) break;
  }
  return true;
}

const mayTake = ({ text, prefix }: WordTest, word: string): boolean =>
  prefix ? word.startsWith(text.toLowerCase()) : word === text.toLowerCase();

function addAll(next: Set<string>, tests: readonly WordTest[] | null): boolean {
  for (const { text } of tests ?? []) next.add(text.toLowerCase());
  return tests !== null;
}

/** The words that can come first in the rest of a sequence or, where it can be empty, after it. */
function toNext(rest: Sequence, after: readonly WordTest[] | null): readonly WordTest[] | null {
  const out: WordTest[] = [];
  for (const step of rest) {
    if (step.kind === 'gap' || step.kind === 'name') return null;
    for (const test of step.kind === 'words' ? step.of.all : step.of.firsts) {
      if (test === null || test.prefix) return null;
      out.push(test);
    }
    if (!step.optional) return out;
  }
  return after === null ? null : [...out, ...after];
}
