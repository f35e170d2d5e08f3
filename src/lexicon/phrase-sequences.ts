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
  /** The whole word where it is the only one, else null. */
  readonly only: string | null;
  readonly whole: ReadonlySet<string>;
  /** Beginnings of words and words with a capital. */
  readonly others: readonly WordTest[];
}

/** A phrase that is taken apart when it is first asked for: most begin with a word that no text has. */
export class Phrase {
  readonly #text: string;
  readonly #groups: GroupTable;
  #steps: Sequence | null = null;

  constructor(text: string, groups: GroupTable) {
    this.#text = text;
    this.#groups = groups;
  }

  get steps(): Sequence {
    this.#steps ??= this.#text.split(' ').map((part) => this.#groups.stepOf(part));
    return this.#steps;
  }
}

/** How a phrase can begin, each way once; `null` stands for any name. */
export type Firsts = readonly (WordTest | null)[];

/** A group's phrases by the word they begin with, so that a token is held against few of them. */
interface Members {
  readonly firsts: Firsts;
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases that may begin with more than whole words. */
  readonly others: readonly Phrase[];
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

const NONE: ReadonlySet<string> = new Set();

const isWhole = ({ prefix, exact }: WordTest) => !prefix && !exact;

function toWordTests(all: readonly WordTest[]): WordTests {
  const [first] = all;
  if (first && all.length === 1 && isWhole(first)) return { all, only: first.text, whole: NONE, others: [] };
  const whole = new Set(all.filter(isWhole).map(({ text }) => text));
  return { all, only: null, whole, others: all.filter((test) => !isWhole(test)) };
}

export function push<V>(into: Map<string, V[]>, key: string, value: V): void {
  const list = into.get(key);
  if (list) list.push(value);
  else into.set(key, [value]);
}

const toWords = (part: string): WordTest[] =>
  part.includes('|') || part.startsWith('~')
    ? part.split('|').flatMap(toForms).map(toWordTest)
    : [toWordTest(part)];

const isGap = (part: string) => part === '..' || part === '...';

const withoutOptional = (part: string) => (part.endsWith('?') ? part.slice(0, -1) : part);

const isReference = (part: string) => part.startsWith('{');

/** Names of the groups that a part refers to: `{a}|{b}`. */
const namesIn = (part: string): readonly string[] =>
  withoutOptional(part)
    .split('|')
    .map((one) => one.slice(1, -1));

/** Names of all groups that a phrase refers to. */
const referredIn = (phrase: string): readonly string[] =>
  phrase.includes('{') ? phrase.split(' ').filter(isReference).flatMap(namesIn) : [];

/** The same step where it may be left out; written out so that steps of a kind have one shape, which is fast to read. */
function asOptional(step: Step): Step {
  if (step.kind === 'words') return { kind: 'words', of: step.of, optional: true };
  if (step.kind === 'group') return { kind: 'group', of: step.of, optional: true };
  return step.kind === 'name' ? { kind: 'name', optional: true } : step;
}

/** Tests of one key take the same words. */
const keyOf = (test: WordTest | null) => (test === null ? '' : test.prefix ? `${test.text}*` : test.text);

/**
 * The groups that phrases may name. Each is looked through once, and compiled when a phrase that names it is
 * first held against a text; so is each part that phrases share.
 */
export class GroupTable {
  readonly #groups: PhraseGroups;
  /** What stands in both means the same and is compiled there. */
  readonly #base: GroupTable | null;
  /** By name, of the groups looked through. */
  readonly #firsts = new Map<string, Firsts>();
  /** Those of them that mean something else than in the base, by themselves or by what they refer to. */
  readonly #own = new Set<string>();
  /** By how phrases write them. */
  readonly #steps = new Map<string, Step>();

  constructor(groups: PhraseGroups, base: GroupTable | null = null) {
    this.#groups = groups;
    this.#base = base;
  }

  /** @throws {RangeError} for a group that is not there, or that holds itself, or that begins with a gap. */
  check(phrase: string, within: readonly string[] = []): void {
    for (const name of referredIn(phrase)) this.#checkGroup(phrase, name, within);
  }

  #checkGroup(phrase: string, name: string, within: readonly string[]): void {
    if (this.#firsts.has(name)) return;
    const members = this.#groups[name];
    if (!members || within.includes(name)) throw new RangeError(`${phrase}: no group {${name}}`);
    for (const member of members) this.check(member, [...within, name]);
    const base = this.#base;
    if (base && members === base.#groups[name] && !members.some((one) => this.#isOwn(referredIn(one)))) {
      base.#checkGroup(phrase, name, within);
      this.#firsts.set(name, base.#firsts.get(name) ?? []);
      return;
    }
    const firsts = new Map<string, WordTest | null>();
    for (const member of members) for (const test of firstTests(member, this)) firsts.set(keyOf(test), test);
    this.#firsts.set(name, [...firsts.values()]);
    this.#own.add(name);
  }

  #isOwn(names: readonly string[]): boolean {
    return names.some((name) => this.#own.has(name));
  }

  /** How the phrases of the groups that a part refers to can begin; they were checked. */
  #firstsOf(part: string): Firsts {
    const names = namesIn(part);
    const [name = ''] = names;
    return names.length === 1
      ? (this.#firsts.get(name) ?? [])
      : names.flatMap((one) => this.#firsts.get(one) ?? []);
  }

  /** The words that a part of a phrase can begin with. */
  firstsOf(part: string): Firsts {
    if (isReference(part)) return this.#firstsOf(part);
    const step = this.stepOf(part);
    return step.kind === 'words' ? step.of.all : [null];
  }

  stepOf(part: string): Step {
    const known = this.#steps.get(part);
    if (known) return known;
    const isShared = this.#base && !(isReference(part) && this.#isOwn(namesIn(part)));
    const step = isShared ? this.#base.stepOf(part) : this.#toStep(part);
    this.#steps.set(part, step);
    return step;
  }

  #toStep(part: string): Step {
    if (part.endsWith('?')) return asOptional(this.stepOf(withoutOptional(part)));
    if (isGap(part)) return { kind: 'gap', most: part === '..' ? SHORT_GAP : LONG_GAP };
    if (part === '<name>') return { kind: 'name', optional: false };
    if (isReference(part)) return { kind: 'group', of: this.#toMembers(part), optional: false };
    return { kind: 'words', of: toWordTests(toWords(part)), optional: false };
  }

  #toMembers(part: string): Members {
    const byWord = new Map<string, Phrase[]>();
    const others: Phrase[] = [];
    for (const member of namesIn(part).flatMap((name) => this.#groups[name] ?? [])) {
      const phrase = new Phrase(member, this);
      const tests = firstTests(member, this);
      if (tests.some((test) => test === null || test.prefix || test.exact)) others.push(phrase);
      else for (const word of new Set(tests.map((test) => test?.text ?? ''))) push(byWord, word, phrase);
    }
    return { firsts: this.#firstsOf(part), byWord, others };
  }
}

/** The words that a checked phrase can begin with; `null` stands for any name. */
export function firstTests(phrase: string, groups: GroupTable): Firsts {
  let found: Firsts = [];
  for (const part of phrase.split(' ')) {
    if (isGap(part)) throw new RangeError('a phrase cannot begin with a gap');
    const own = groups.firstsOf(part);
    found = found.length === 0 ? own : [...found, ...own];
    if (!part.endsWith('?')) break;
  }
  return found;
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
      const phrases = [...(step.of.byWord.get(word) ?? []), ...step.of.others];
      const rest = phrases.length > 0 ? follows() : null;
      if (!phrases.every(({ steps }) => addWordsAfter(word, steps, next, rest))) return false;
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
