import { nameArticles, nameSuffixes } from './en/name-particles.ts';
import { nameVariants } from './en/name-variants.ts';

const MARKS = /\p{M}/gu;
const NOT_LETTERS = /[^\p{L}]+/gu;
/** Ayn, hamza and the apostrophes written for them. */
const GUTTURALS = /['’‘ʻʼʽʾʿ`´]/g;
const NOT_ASCII = /\P{ASCII}/u;

const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'e',
  œ: 'e',
  þ: 't',
  ð: 'd',
};

/** Lower case without accents, ayn and hamza marks; everything else as it stands. */
export function toPlain(text: string): string {
  const lower = text.toLowerCase().replace(GUTTURALS, '');
  if (!NOT_ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[øłđıßæœþð]/g, (letter) => LETTERS[letter] ?? letter);
}

/** Words of ASCII letters with single blanks between: most names, and nothing about them to change. */
const PLAIN_NAME = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** The words of a name, plain: without points, hyphens and Arabic articles; `[]` for no letters at all. */
export function toNameWords(name: string): string[] {
  const words = PLAIN_NAME.test(name)
    ? name.toLowerCase().split(' ')
    : toPlain(name)
        .split(NOT_LETTERS)
        .filter((word) => word !== '');
  const kept = words.filter((word, at) => at === words.length - 1 || !nameArticles.has(word));
  return kept;
}

/** Words of a name without "Jr." and the like at its end. */
export function withoutNameSuffix(words: readonly string[]): readonly string[] {
  const last = words.at(-1);
  return last && words.length > 1 && nameSuffixes.has(last) ? words.slice(0, -1) : words;
}

/**
 * Spellings that transliteration from Persian, Arabic, Hebrew and Russian leaves open, brought to one.
 * Source: the variants of one name in the romanisations of BGN/PCGN, ALA-LC and the press.
 */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/tch|tsh/g, 'ch'],
  [/gh|q/g, 'g'],
  [/kh/g, 'h'],
  [/dh/g, 'd'],
  [/dj|zh/g, 'j'],
  [/ck/g, 'k'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/ov(?=[^aeiouy]|$)/g, 'ou'],
  [/[ou]+/g, 'u'],
  [/y/g, 'i'],
  [/e{2,}|i{2,}/g, 'i'],
  // No name has more in a row; without an end, each of many letters would be tried as the first.
  [/[ae]{1,8}i+e*/g, 'i'],
  [/e/g, 'i'],
  [/i{2,}/g, 'i'],
  [/a{2,}/g, 'a'],
  [/([^aeiou])\1+/g, '$1'],
  [/(?<=[aiu])h$/, ''],
];

const VARIANTS: ReadonlyMap<string, string> = new Map(
  nameVariants.flatMap(([first, ...others]) => others.map((other) => [other, first ?? other] as const)),
);

/** Longer words than this are no names; folding them would cost more than their length, in UTF-16 units. */
const LONGEST_NAME_WORD = 64;

/** One word of a name in its folded spelling. */
export function toWordKey(word: string): string {
  if (word.length > LONGEST_NAME_WORD) return word;
  const plain = VARIANTS.get(word) ?? word;
  return FOLDS.reduce((text, [pattern, to]) => text.replace(pattern, to), plain);
}

/** Shorter parts of a text are copied by the engine itself, as long as it is that of Node. */
const SHORTEST_PART = 13;

/** Names kept by one `rememberNames`; beyond them it begins anew. */
const MOST_KEPT = 10_000;

/** A pure function of a name or its word: the same answers, each worked out once as long as they are kept. */
export function rememberNames<T extends NonNullable<unknown>>(ask: (name: string) => T): (name: string) => T {
  const kept = new Map<string, T>();
  return (name) => {
    const known = kept.get(name);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const answer = ask(name);
    // A part of an article would keep all of it in memory: its characters are copied.
    kept.set(name.length < SHORTEST_PART ? name : name.split('').join(''), answer);
    return answer;
  };
}

/**
 * A key that spellings of one name share: Araghchi, Aragchi and Araqchi; Ghalibaf and Qalibaf; al-Sudani
 * and Sudani. Words stay apart by a blank. Different people may share one: compare more before merging.
 */
export function toNameKey(name: string): string {
  return toNameWords(name).map(toWordKey).join(' ');
}

/** `toNameKey` with the same answers, each word folded once. */
export function rememberNameKeys(): typeof toNameKey {
  const wordKey = rememberNames(toWordKey);
  return rememberNames((name) => toNameWords(name).map(wordKey).join(' '));
}

const LEADING_THE = /^the (?=.)/;

/** Kebab case of a name, for ids: ASCII letters and digits, hyphens between words, no leading "the". */
export function toKebab(name: string): string {
  if (PLAIN_NAME.test(name)) return name.toLowerCase().replace(LEADING_THE, '').replaceAll(' ', '-');
  return name
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/[øłđıßæœþð]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’‘ʻʼʽʾʿ`´]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|(?<!-)-+$/g, '')
    .replace(/^the-(?=.)/, '');
}
