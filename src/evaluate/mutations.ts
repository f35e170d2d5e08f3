/** Numbers from 0 to below 1, the same ones for the same seed. */
export type Random = () => number;

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, enough to choose places in a text. */
export function toRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const below = (random: Random, limit: number) => Math.floor(random() * limit);
const choose = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)] as T;

/** Two places in the text, at most `longest` UTF-16 units apart; they may split a surrogate pair. */
function chooseRange(random: Random, text: string, longest: number): [start: number, end: number] {
  const start = below(random, text.length + 1);
  return [start, Math.min(text.length, start + below(random, longest + 1))];
}

const insert = (text: string, at: number, piece: string) => text.slice(0, at) + piece + text.slice(at);

/** What is put into a text, by kind. Broken input is the point: lone surrogates, marks without a letter. */
const inserted: Readonly<Record<string, readonly string[]>> = {
  quotes: [
    '"',
    "'",
    '“',
    '”',
    '‘',
    '’',
    '„',
    '‟',
    '«',
    '»',
    '‹',
    '›',
    '`',
    '``',
    "''",
    '″',
    '＂',
    '「',
    '」',
  ],
  marks: ['.', ',', ';', ':', '?', '!', '…', '—', '–', '-', '/', '(', ')', '[', ']', '{', '}', '|', '*', '#'],
  controls: ['\0', '\x01', '\x07', '\b', '\x1b[31m', '\x1b]0;', '\x7f', '\x9b', '\ufffd', '\uffff'],
  bidi: ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069', '\u061c'],
  invisible: ['\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\ufeff', '\ufe0f'],
  astral: ['😀', '🇮🇷', '𝐀', '𐍈', '👩‍👩‍👧', '\u{10ffff}', '\u{1d7d8}'],
  surrogates: ['\ud800', '\udbff', '\udc00', '\udfff', '\udc00\ud800'],
  combining: ['\u0301', '\u0308', '\u0327', '\u20dd', '\u034f', '\u0e31', '\u0301'.repeat(20)],
  blanks: [' ', '\t', '\u00a0', '\u1680', '\u2003', '\u2009', '\u202f', '\u205f', '\u3000', ' '.repeat(30)],
  lineEnds: ['\n', '\r', '\r\n', '\v', '\f', '\x85', '\u2028', '\u2029', '\n\n', '\n\r'],
  numbers: ['0', '00', '13', '31', '99', '2026', '10000', '9'.repeat(40), '-1', '1/2', '٣', '½', '²', '1e9'],
  letters: ['İ', 'ı', 'ß', 'ẞ', 'ﬁ', 'Σ', 'ς', 'Ǆ', 'ŉ', 'K', 'خامنه‌ای', '德黑兰', 'é', 'ﷺ'],
  names: [
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'prototype',
    'valueOf',
    'undefined',
    'NaN',
  ],
  words: [
    ' said ',
    ' said that ',
    ' according to ',
    ' he ',
    ' told ',
    ' not ',
    ' and ',
    ' on Monday',
    ' ago ',
  ],
};

export interface Mutation {
  readonly name: string;
  /** A new text. `other` is another text of the corpus. */
  readonly mutate: (text: string, random: Random, other: string) => string;
}

const PIECE = 400;
const MOST_REPEATS = 12;

const insertions: readonly Mutation[] = Object.entries(inserted).map(([name, pieces]) => ({
  name: `insert ${name}`,
  mutate: (text, random) => {
    let changed = text;
    for (let times = 1 + below(random, MOST_REPEATS); times > 0; times--)
      changed = insert(changed, below(random, changed.length + 1), choose(random, pieces));
    return changed;
  },
}));

/** Every occurrence of some characters becomes another: a page that was decoded or cleaned badly. */
const exchange = (name: string, from: RegExp, to: readonly string[]): Mutation => ({
  name,
  mutate: (text, random) => {
    const piece = choose(random, to);
    return text.replace(from, () => piece);
  },
});

export const mutations: readonly Mutation[] = [
  ...insertions,
  {
    name: 'cut',
    mutate: (text, random) => {
      const [start, end] = chooseRange(random, text, PIECE);
      return text.slice(0, start) + text.slice(end);
    },
  },
  {
    name: 'break off',
    mutate: (text, random) => {
      const at = below(random, text.length + 1);
      return random() < 0.5 ? text.slice(0, at) : text.slice(at);
    },
  },
  {
    name: 'splice',
    mutate: (text, random, other) => {
      const [start, end] = chooseRange(random, other, PIECE);
      return insert(text, below(random, text.length + 1), other.slice(start, end));
    },
  },
  {
    name: 'duplicate',
    mutate: (text, random) => {
      const [start, end] = chooseRange(random, text, PIECE / 4);
      return insert(text, end, text.slice(start, end).repeat(1 + below(random, MOST_REPEATS)));
    },
  },
  {
    name: 'swap',
    mutate: (text, random) => {
      const [a, b, c, d] = Array.from({ length: 4 }, () => below(random, text.length + 1)).sort(
        (left, right) => left - right,
      ) as [number, number, number, number];
      return text.slice(0, a) + text.slice(c, d) + text.slice(b, c) + text.slice(a, b) + text.slice(d);
    },
  },
  {
    name: 'shuffle lines',
    mutate: (text, random) => {
      const lines = text.split('\n');
      for (let last = lines.length - 1; last > 0; last--) {
        const at = below(random, last + 1);
        [lines[last], lines[at]] = [lines[at] as string, lines[last] as string];
      }
      return lines.join('\n');
    },
  },
  {
    name: 'case',
    mutate: (text, random) => {
      const [start, end] = chooseRange(random, text, random() < 0.2 ? text.length : PIECE);
      const piece = text.slice(start, end);
      const changed = random() < 0.5 ? piece.toUpperCase() : piece.toLowerCase();
      return text.slice(0, start) + changed + text.slice(end);
    },
  },
  exchange('all line ends', /\r?\n/g, [...(inserted.lineEnds ?? []), ' ', '']),
  exchange('all blanks', / /g, ['\u00a0', '\u2003', '\u202f', '\t', '  ', '\u200b', '\n', '']),
  exchange('all double quotation marks', /["“”]/g, ['"', '“', '”', '«', "''", '‘', '']),
  exchange('all single quotation marks', /['‘’]/g, ["'", '’', '‘', '`', '"', '']),
  exchange('all full stops', /\./g, ['', '…', '。', '. ', ';']),
  { name: 'decompose', mutate: (text) => text.normalize('NFKD') },
];

const MOST_MUTATIONS = 8;

/** One of the texts, changed in one to eight ways; the same for the same seed and texts. */
export function mutate(texts: readonly string[], seed: number): string {
  const random = toRandom(seed);
  let text = choose(random, texts);
  for (let times = 1 + below(random, MOST_MUTATIONS); times > 0; times--)
    text = choose(random, mutations).mutate(text, random, choose(random, texts));
  return text;
}
