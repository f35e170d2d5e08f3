import type { Token } from '../text/view.ts';
import { monthNames, weekdayNames } from './en/time-names.ts';
import type { Compiled, PhraseIndex } from './phrase-index.ts';
import type { Sequence, WordTest, WordTests } from './phrase-sequences.ts';

export interface PhraseMatch<T> {
  readonly value: T;
  /** Positions in the tokens, half-open. */
  readonly first: number;
  readonly last: number;
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

function takesWord(test: WordTest, token: Token): boolean {
  const text = test.exact ? token.text : token.lower;
  return test.prefix ? text.startsWith(test.text) : text === test.text;
}

const NONE: readonly never[] = [];

function takesOne({ only, whole, others }: WordTests, token: Token): boolean {
  if (only !== null) return only === token.lower;
  if (whole.has(token.lower)) return true;
  for (const test of others) if (takesWord(test, token)) return true;
  return false;
}

/** Whether the first step of a sequence is a word, and not this one: most are passed over by it. */
function beginsOtherwise(sequence: Sequence, token: Token): boolean {
  const first = sequence[0];
  return first?.kind === 'words' && !first.optional && !takesOne(first.of, token);
}

/** Months and days have a capital and are no names: "bombed in June". */
const CALENDAR: ReadonlySet<string> = new Set([...Object.keys(monthNames), ...Object.keys(weekdayNames)]);

const isName = (token: Token, before: Token | undefined) =>
  token.capital &&
  before?.sentence === token.sentence &&
  before.kind !== 'quote' &&
  !CALENDAR.has(token.lower);

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
    for (let skipped = 0, to = place; skipped <= now.most; to++) {
      if (tokens[to]?.sentence !== sentence) break;
      if (to > place && STOPS.has(tokens[to - 1]?.lower ?? '')) break;
      if (tokens[to]?.kind === 'quote') continue;
      skipped++;
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
      for (const phrases of [now.of.byWord.get(token.lower) ?? NONE, now.of.others])
        for (const phrase of phrases) {
          if (beginsOtherwise(phrase.steps, token)) continue;
          const inner = endOf(phrase.steps, 0, tokens, place, sentence);
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
    for (const phrase of list) {
      const last = endOf(phrase.steps, 0, tokens, first, token.sentence);
      if (last > first) out.push({ value: phrase.value, first, last });
    }
  };
  for (let first = 0; first < tokens.length; first++) {
    const token = tokens[first] as Token;
    if (token.kind === 'quote') continue;
    const { open, byNext } = index.candidatesOf(token.word);
    const list = byNext.size > 0 ? (byNext.get(wordAfter(tokens, first)) ?? open) : open;
    if (list.length > 0) tryAll(list, token, first);
    if (index.named.length > 0 && isName(token, tokens[first - 1])) tryAll(index.named, token, first);
  }
  return out;
}
