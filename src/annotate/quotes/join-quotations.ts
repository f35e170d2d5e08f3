import { countOf } from '../../lexicon/cue-counts.ts';
import type { Quotation, Range, Sentence, Token, TokenRange } from '../../text/view.ts';
import type { Judged } from './choose.ts';
import { isUtteranceAt } from './complements.ts';
import type { Grammar } from './grammar.ts';
import { isArticleText } from './zones.ts';

/** Fewer words than this between marks are a term or a title, not an utterance of its own. */
const LEAST_WORDS = 4;
/** As many words that open a sentence were said, even where the reporter ends it ("“…” workers."). */
const LONG_QUOTATION = 8;
/** Sentences of the reporter's own that may stand between two quotations of one speaker in one paragraph. */
const MOST_SENTENCES_BETWEEN = 1;

/** A stop at the end, with marks of nested quotations behind it. */
const ENDS_UTTERANCE = /[.?!,…—–-][\s'"’”»]{0,4}$/;

const ENDS_SENTENCE = /[.?!]$/;

interface Placed {
  readonly quotation: Quotation;
  readonly tokens: TokenRange;
}

/** Outermost quotations of the article's text with their tokens, in order. */
function placeQuotations(grammar: Grammar): Placed[] {
  const placed: Placed[] = [];
  const { tokens, quotations, paragraphs } = grammar.view;
  let at = 0;
  while (at < tokens.length) {
    const index = grammar.quotationOf[at] ?? -1;
    if (index === -1) {
      at++;
      continue;
    }
    const first = at;
    while (at < tokens.length && grammar.quotationOf[at] === index) at++;
    const quotation = quotations[index] as Quotation;
    const zone = paragraphs[quotation.paragraph]?.zone;
    if (zone && isArticleText(zone)) placed.push({ quotation, tokens: { first, last: at } });
  }
  return placed;
}

const sentenceAt = (grammar: Grammar, at: number): Sentence =>
  grammar.view.sentences[(grammar.view.tokens[at] as Token).sentence] as Sentence;

/**
 * Whether quoted words stand on their own as an utterance: a whole sentence, and long enough.
 * @param follows whether they stand right behind a sentence in which their speaker is named: "“We won’t,” S said. “We can’t.”"
 */
function isUtterance(grammar: Grammar, { quotation, tokens }: Placed, follows: boolean): boolean {
  let words = 0;
  for (let at = tokens.first; at < tokens.last; at++) if (grammar.view.tokens[at]?.kind === 'word') words++;
  const sentence = sentenceAt(grammar, tokens.first);
  const begins = sentence.first === tokens.first;
  const inner = grammar.view.text.slice(quotation.inner.start, quotation.inner.end);
  if (words < LEAST_WORDS)
    return follows && begins && sentence.last === tokens.last && ENDS_SENTENCE.test(inner);
  return begins && (ENDS_UTTERANCE.test(inner) || !quotation.closed || words >= LONG_QUOTATION);
}

/** An attribution with the quotations that were joined to it. */
interface Growing {
  readonly judged: Judged;
  readonly content: TokenRange[];
  /** Last token of anything of it. */
  end: number;
}

const endOf = ({ candidate }: Judged): number =>
  Math.max(...[...candidate.content, ...candidate.cue, ...candidate.source].map(({ last }) => last));

/** Whether a quotation begins the sentence right behind an attribution, in its paragraph. */
function followsAt(grammar: Grammar, before: Growing, { tokens }: Placed): boolean {
  const ended = sentenceAt(grammar, before.end - 1);
  const begins = sentenceAt(grammar, tokens.first);
  return begins.index === ended.index + 1 && begins.paragraph === ended.paragraph;
}

/** Whether a quotation goes on with what an earlier attribution made somebody say. */
function goesOn(grammar: Grammar, before: Growing, placed: Placed): boolean {
  const ended = sentenceAt(grammar, before.end - 1);
  const begins = sentenceAt(grammar, placed.tokens.first);
  const between = begins.index - ended.index - 1;
  if (ended.paragraph === begins.paragraph) return between <= MOST_SENTENCES_BETWEEN;
  return begins.paragraph === ended.paragraph + 1 && between === 0 && begins.first === placed.tokens.first;
}

/** Whether a quoted sentence right behind one that tells what somebody said bears it out: "S said it would fail. “It is too late.”" */
function isBorneOut(grammar: Grammar, told: Growing, placed: Placed): boolean {
  const { last } = sentenceAt(grammar, told.end - 1);
  return (
    told.judged.candidate.source.length > 0 &&
    last - told.end <= 1 &&
    followsAt(grammar, told, placed) &&
    isUtterance(grammar, placed, false) &&
    // "that the U.S. “stay away.”"
    /^[^\p{L}]*\p{Lu}/u.test(
      grammar.view.text.slice(placed.quotation.inner.start, placed.quotation.inner.end),
    )
  );
}

/** The rule of a quotation given to whom the text told of before it. */
export const AFTER_TOLD = 'quote-after-told';

/** How many of these lie in what somebody says, in annotated news. */
function shareAfterTold(): number {
  const [right, all] = countOf(`rule ${AFTER_TOLD}`);
  return all === 0 ? 1 : right / all;
}

/** The quotation as one of its own, without cue and source: whoever was told of says it. */
function toBorneOut({ judged }: Growing, { tokens }: Placed): Growing {
  // "did not say that": that was not said, but this was.
  const own = { rule: AFTER_TOLD, cue: [], source: [], negated: false } as const;
  const candidate = { ...judged.candidate, ...own };
  const confidence = Math.min(judged.confidence, shareAfterTold());
  return { judged: { ...judged, candidate, confidence }, content: [tokens], end: tokens.last };
}

/** Least confidence of a cue whose content is an utterance that nobody else has: quoted sentences are nearly always said. */
const LEAST_FOR_UTTERANCE = 0.1;

/**
 * The chosen candidates and, for utterances that none of them covers, the likeliest of the others that
 * has a source; in order of their cues.
 */
export function rescueUtterances(
  grammar: Grammar,
  judged: readonly Judged[],
  chosen: readonly Judged[],
): Judged[] {
  const covered = coveredTokens(grammar, chosen);
  const rescued = new Set(chosen);
  const others = judged.filter(
    (other) =>
      !rescued.has(other) && other.confidence >= LEAST_FOR_UTTERANCE && other.candidate.source.length > 0,
  );
  let from = 0;
  for (const placed of placeQuotations(grammar)) {
    if (covered[placed.tokens.first] || covered[placed.tokens.last - 1]) continue;
    if (
      !isUtteranceAt(grammar, placed.tokens.first) ||
      placed.quotation.inner.start === placed.quotation.start
    )
      continue;
    while (from < others.length && cueAt(others[from]) < placed.tokens.first - RESCUE_REACH) from++;
    let best: Judged | null = null;
    for (let at = from; at < others.length && cueAt(others[at]) < placed.tokens.last + RESCUE_REACH; at++) {
      const other = others[at] as Judged;
      const holds = other.candidate.content.some(
        ({ first, last }) => first <= placed.tokens.first && last >= placed.tokens.last,
      );
      if (holds && (!best || other.confidence > best.confidence)) best = other;
    }
    if (best) rescued.add(best);
  }
  return judged.filter((one) => rescued.has(one));
}

/** How far from an utterance its cue may stand, in tokens. */
const RESCUE_REACH = 40;

const cueAt = (judged: Judged | undefined): number => judged?.candidate.cue[0]?.first ?? 0;

/**
 * Gives quotations that have no cue of their own to the speaker of the one before, where they follow it
 * in the same paragraph or begin the next. Attributions come back in the same order.
 */
export function joinQuotations(
  grammar: Grammar,
  chosen: readonly Judged[],
): { attributions: Judged[]; alone: Range[] } {
  const growing: Growing[] = chosen.map((judged) => ({
    judged,
    content: [...judged.candidate.content],
    end: endOf(judged),
  }));
  const byEnd = [...growing].sort((a, b) => a.end - b.end);
  const alone: Range[] = [];
  let next = 0;
  let last: Growing | null = null;
  /** The last whose words are told, and not quoted. */
  let told: Growing | null = null;
  const covered = coveredTokens(grammar, chosen);
  for (const placed of placeQuotations(grammar)) {
    if (covered[placed.tokens.first] || covered[placed.tokens.last - 1]) continue;
    while (next < byEnd.length && (byEnd[next] as Growing).end <= placed.tokens.first) {
      const candidate = byEnd[next++] as Growing;
      if (isQuoted(grammar, candidate)) last = !last || candidate.end >= last.end ? candidate : last;
      else told = !told || candidate.end >= told.end ? candidate : told;
    }
    if (
      last &&
      isUtterance(grammar, placed, followsAt(grammar, last, placed)) &&
      goesOn(grammar, last, placed)
    ) {
      last.content.push(placed.tokens);
      last.end = placed.tokens.last;
      continue;
    }
    if (told && isBorneOut(grammar, told, placed)) {
      last = toBorneOut(told, placed);
      growing.push(last);
      continue;
    }
    alone.push({ start: placed.quotation.start, end: placed.quotation.end });
  }
  return {
    attributions: growing.map(({ judged, content }) => ({
      ...judged,
      candidate: { ...judged.candidate, content },
    })),
    alone,
  };
}

/** Whether an attribution has quoted words, so that a further quotation may go on with it. */
function isQuoted(grammar: Grammar, { content }: Growing): boolean {
  return content.some(
    ({ first, last }) => grammar.quotationOf[first] !== -1 || grammar.quotationOf[last - 1] !== -1,
  );
}

function coveredTokens(grammar: Grammar, chosen: readonly Judged[]): Uint8Array {
  const covered = new Uint8Array(grammar.view.tokens.length);
  for (const { candidate } of chosen)
    for (const { first, last } of [...candidate.content, ...candidate.source]) covered.fill(1, first, last);
  return covered;
}
