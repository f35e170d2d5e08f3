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
    this.#steps ??= toSequence(this.#text, this.#groups);
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

function toWordTests(all: readonly WordTest[]): WordTests {
  const isPlain = ({ prefix, exact }: WordTest) => !prefix && !exact;
  return {
    all,
    whole: new Set(all.filter(isPlain).map(({ text }) => text)),
    others: all.filter((test) => !isPlain(test)),
  };
}

export function push<V>(into: Map<string, V[]>, key: string, value: V): void {
  const list = into.get(key);
  if (list) list.push(value);
  else into.set(key, [value]);
}

const toWords = (part: string): WordTest[] => part.split('|').flatMap(toForms).map(toWordTest);

const isGap = (part: string) => part === '..' || part === '...';

const withoutOptional = (part: string) => (part.endsWith('?') ? part.slice(0, -1) : part);

/** Names of the groups that a part refers to: `{a}|{b}`. */
const namesIn = (part: string): readonly string[] => part.split('|').map((one) => one.slice(1, -1));

/** Tests of one key take the same words. */
const keyOf = (test: WordTest | null) => (test === null ? '' : test.prefix ? `${test.text}*` : test.text);

/**
 * The groups that phrases may name. Each is looked through once, and compiled when a phrase that names it is
 * first held against a text.
 */
export class GroupTable {
  readonly #groups: PhraseGroups;
  /** By name, of those looked through. */
  readonly #firsts = new Map<string, Firsts>();
  /** By what refers to them. */
  readonly #members = new Map<string, Members>();

  constructor(groups: PhraseGroups) {
    this.#groups = groups;
  }

  /** @throws {RangeError} for a group that is not there, or that holds itself, or that begins with a gap. */
  check(phrase: string, within: readonly string[] = []): void {
    if (!phrase.includes('{')) return;
    for (const part of phrase.split(' '))
      if (part.startsWith('{'))
        for (const name of namesIn(withoutOptional(part))) this.#checkGroup(phrase, name, within);
  }

  #checkGroup(phrase: string, name: string, within: readonly string[]): void {
    if (this.#firsts.has(name)) return;
    const members = this.#groups[name];
    if (!members || within.includes(name)) throw new RangeError(`${phrase}: no group {${name}}`);
    for (const member of members) this.check(member, [...within, name]);
    const firsts = new Map<string, WordTest | null>();
    for (const member of members) for (const test of firstTests(member, this)) firsts.set(keyOf(test), test);
    this.#firsts.set(name, [...firsts.values()]);
  }

  /** How the phrases of the groups that a part refers to can begin; they were checked. */
  firstsOf(part: string): Firsts {
    const names = namesIn(part);
    const [name = ''] = names;
    return names.length === 1
      ? (this.#firsts.get(name) ?? [])
      : names.flatMap((one) => this.#firsts.get(one) ?? []);
  }

  membersOf(part: string): Members {
    const known = this.#members.get(part);
    if (known) return known;
    const byWord = new Map<string, Phrase[]>();
    const others: Phrase[] = [];
    for (const member of namesIn(part).flatMap((name) => this.#groups[name] ?? [])) {
      const phrase = new Phrase(member, this);
      const tests = firstTests(member, this);
      if (tests.some((test) => test === null || test.prefix || test.exact)) others.push(phrase);
      else for (const word of new Set(tests.map((test) => test?.text ?? ''))) push(byWord, word, phrase);
    }
    const members = { firsts: this.firstsOf(part), byWord, others };
    this.#members.set(part, members);
    return members;
  }
}

function toSequence(phrase: string, groups: GroupTable): Sequence {
  return phrase.split(' ').map((part): Step => {
    if (isGap(part)) return { kind: 'gap', most: part === '..' ? SHORT_GAP : LONG_GAP };
    const bare = withoutOptional(part);
    const optional = bare !== part;
    if (bare === '<name>') return { kind: 'name', optional };
    if (bare.startsWith('{')) return { kind: 'group', of: groups.membersOf(bare), optional };
    return { kind: 'words', of: toWordTests(toWords(bare)), optional };
  });
}

/** The words that a checked phrase can begin with; `null` stands for any name. */
export function firstTests(phrase: string, groups: GroupTable): Firsts {
  let found: Firsts = [];
  for (const part of phrase.split(' ')) {
    if (isGap(part)) throw new RangeError('a phrase cannot begin with a gap');
    const bare = withoutOptional(part);
    const own = bare === '<name>' ? [null] : bare.startsWith('{') ? groups.firstsOf(bare) : toWords(bare);
    found = found.length === 0 ? own : [...found, ...own];
    if (bare === part) break;
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
