import { timeNouns, timeOpeners } from '../../lexicon/en/calendar-names.ts';
import { beForms, haveForms } from '../../lexicon/en/closed-classes.ts';
import type { Sentence, TextView, Token, TokenRange } from '../../text/view.ts';
import type { WordClass } from '../../text/word-class.ts';
import type { WordClassTable } from '../../text/word-class-table.ts';
import { findWordClasses } from '../../text/word-classes.ts';
import { CALENDAR, DASH } from '../../text/word-features.ts';
import { toFeatures } from './token-features.ts';

/** A view with what the attribution rules ask of its tokens. Positions are those of `view.tokens`. */
export interface Grammar {
  readonly view: TextView;
  readonly classes: readonly WordClass[];
  /** What the rules ask of each token most often, as bits (`token-features.ts`). */
  readonly features: Int32Array;
  /** Outermost quotation that holds a token (its marks included), or -1. */
  readonly quotationOf: Int32Array;
  /** Tokens of each outermost quotation. */
  readonly quotationTokens: ReadonlyMap<number, TokenRange>;
  /** Base form of a token taken as a verb. */
  readonly lemma: (at: number) => string;
}

export function toGrammar(view: TextView, table: WordClassTable): Grammar {
  const quotationOf = new Int32Array(view.tokens.length).fill(-1);
  const quotationTokens = new Map<number, TokenRange>();
  let at = 0;
  for (const { index, depth, start, end } of view.quotations) {
    if (depth > 0) continue;
    while (at < view.tokens.length && (view.tokens[at] as Token).start < start) at++;
    const first = at;
    while (at < view.tokens.length && (view.tokens[at] as Token).start < end) quotationOf[at++] = index;
    quotationTokens.set(index, { first, last: at });
  }
  const classes = findWordClasses(view, table);
  return {
    view,
    classes,
    features: toFeatures(view.tokens, classes),
    quotationOf,
    quotationTokens,
    lemma: (position) => table.baseOf((view.tokens[position] as Token).word),
  };
}

/** The tokens of the outermost quotation that holds a token (its marks included), or that token alone. */
export function quotationAt(grammar: Grammar, at: number): TokenRange {
  return grammar.quotationTokens.get(grammar.quotationOf[at] ?? -1) ?? { first: at, last: at + 1 };
}

/** A verb with its auxiliaries: "has not been told". */
export interface VerbGroup {
  /** The full verb. */
  readonly head: number;
  readonly first: number;
  /** past, present, base (after a modal or to), gerund or participle: what the clause is built on. */
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly past: boolean;
  readonly passive: boolean;
  readonly modal: boolean;
  readonly negated: boolean;
}

const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'never', 'hardly', 'nor', 'neither']);

/** "has since apologized", "have long been worried". */
const isSinceOfTime = ({ tokens }: TextView, at: number): boolean =>
  (tokens[at]?.lower === 'since' || tokens[at]?.lower === 'long') &&
  haveForms.has(tokens[at - 1]?.lower ?? '');

/** The noun of "last week", where an auxiliary stands before it: "had last week welcomed". */
const isTimeNounAt = ({ tokens }: TextView, at: number): boolean =>
  timeNouns.has(tokens[at]?.lower ?? '') &&
  timeOpeners.has(tokens[at - 1]?.lower ?? '') &&
  haveForms.has(tokens[at - 2]?.lower ?? '');

/** The last word of "in the past", where an auxiliary stands before it: "has in the past called". */
const endsInThePast = ({ tokens }: TextView, at: number): boolean =>
  tokens[at]?.lower === 'past' &&
  tokens[at - 1]?.lower === 'the' &&
  tokens[at - 2]?.lower === 'in' &&
  haveForms.has(tokens[at - 3]?.lower ?? '');

/** The verb group whose full verb stands at `head`. */
export function verbGroupAt(grammar: Grammar, head: number): VerbGroup {
  const { classes, view } = grammar;
  const { tokens } = view;
  const floor = (view.sentences[(tokens[head] as Token).sentence] as Sentence).first;
  let first = head;
  let passive = false;
  let modal = false;
  let negated = false;
  let infinitive = false;
  let auxiliary: Token | undefined;
  for (let at = head - 1; at >= floor; at--) {
    const token = tokens[at] as Token;
    const wordClass = classes[at];
    if (wordClass === 'AUX' || wordClass === 'MD') {
      if (classes[head] === 'VBN' && auxiliary === undefined && beForms.has(token.lower)) passive = true;
      auxiliary = token;
      modal ||= wordClass === 'MD';
      first = at;
    } else if (wordClass === 'TO' && first === at + 1) {
      infinitive = true;
      first = at;
      break;
    } else if (isTimeNounAt(view, at) && first === at + 1) {
      // "had last week welcomed"
      at--;
      first = at;
      continue;
    } else if (endsInThePast(view, at) && first === at + 1) {
      at -= 2;
      first = at;
      continue;
    } else if (wordClass !== 'RB' && !isSinceOfTime(view, at)) break;
    if (NEGATIONS.has(token.lower)) negated = true;
    if (
      wordClass === 'RB' &&
      first === at + 1 &&
      classes[at - 1] !== 'AUX' &&
      classes[at - 1] !== 'MD' &&
      classes[at - 1] !== 'RB' &&
      classes[at - 1] !== 'TO'
    )
      first = at;
    else if (wordClass === 'RB' && first === at + 1) first = at;
  }
  const own = classes[head];
  const finite = auxiliary !== undefined || own === 'VBD' || own === 'VBZ' || own === 'VB';
  const leading = auxiliary?.lower ?? '';
  // "Having announced that it was safe, the mayor left"
  const gerund = leading === 'having' || leading === 'being' || (own === 'VBG' && !finite);
  const form = infinitive ? 'infinitive' : gerund ? 'gerund' : finite ? 'finite' : 'participle';
  const past =
    own === 'VBD' || leading === 'had' || leading === 'was' || leading === 'were' || leading === 'did';
  return { head, first, form, past, passive, modal, negated };
}

/** Whether a token can stand inside a noun phrase, quotation marks apart. */
export function isNominal(wordClass: WordClass | undefined): boolean {
  switch (wordClass) {
    case 'NN':
    case 'NNS':
    case 'NNP':
    case 'JJ':
    case 'CD':
    case 'DT':
    case 'PRP$':
    case 'VBN':
    case 'VBG':
      return true;
    default:
      return false;
  }
}

export const sentenceOf = (grammar: Grammar, at: number): Sentence =>
  grammar.view.sentences[(grammar.view.tokens[at] as Token).sentence] as Sentence;

/** A token's class; undefined before the first and beyond the last (reading a list at -1 is slow). */
export const classAt = (grammar: Grammar, at: number): WordClass | undefined =>
  at < 0 ? undefined : grammar.classes[at];

export const lowerAt = (grammar: Grammar, at: number): string =>
  at < 0 ? '' : (grammar.view.tokens[at]?.lower ?? '');

export const textAt = (grammar: Grammar, at: number): string =>
  at < 0 ? '' : (grammar.view.tokens[at]?.text ?? '');

/** A token's features; none before the first and beyond the last. */
export const featuresAt = ({ features }: Grammar, at: number): number =>
  at < 0 || at >= features.length ? 0 : (features[at] as number);

/** Whether a dash, alone or doubled, stands there. */
export const isDash = (grammar: Grammar, at: number): boolean => (featuresAt(grammar, at) & DASH) !== 0;

export const range = (first: number, last: number): TokenRange => ({ first, last });

/** Whether the name of a day stands there. */
export function isCalendar(grammar: Grammar, at: number): boolean {
  if ((featuresAt(grammar, at) & CALENDAR) === 0) return false;
  const { lower, capital } = grammar.view.tokens[at] as Token;
  // "Ruritania Today" is a paper.
  return !(lower === 'today' && capital && classAt(grammar, at - 1) === 'NNP');
}

/** Whether the token before `at` can go on with a noun phrase to its left over a quotation mark. */
export const isMark = (grammar: Grammar, at: number) => grammar.view.tokens[at]?.kind === 'quote';
