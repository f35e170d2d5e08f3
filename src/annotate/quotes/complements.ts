import { nounCues } from '../../lexicon/en/noun-cues.ts';
import { countHedges } from '../../lexicon/en/quantities.ts';
import { reportingLemmas, tellingLemmas } from '../../lexicon/en/reporting-lemmas.ts';
import { venueNouns, venuePlurals } from '../../lexicon/en/venues.ts';
import { isOnlyPast } from '../../text/verb-forms.ts';
import { isFiniteClass, isNoun, isVerbClass } from '../../text/word-class.ts';
import {
  BREAK,
  CALENDAR,
  DAY_PART,
  HEDGE,
  ON,
  STOP,
  THAT,
  TIME_NOUN,
  TIME_OPENER,
} from '../../text/word-features.ts';
import {
  featuresAt,
  type Grammar,
  isCalendar,
  isDash,
  isNominal,
  lowerAt,
  quotationAt,
  sentenceOf,
  textAt,
} from './grammar.ts';
import { isHeadline } from './headings.ts';
import { about, namesHearer, namesPlace } from './hearers-and-places.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import { ADVERB, CLAUSE_PART, VERB } from './token-features.ts';

/** How a cue takes its content; the key under which its precision is counted. */
export type Frame =
  | 'quote'
  | 'fragment'
  | 'that'
  | 'clause'
  | 'wh'
  | 'to'
  | 'np-to'
  | 'ing'
  | 'of'
  | 'as'
  | 'np'
  | 'adjective'
  | 'preposition'
  | 'before'
  | 'before-turned'
  | 'quote-before'
  | 'turn'
  | 'relative-clause'
  | 'what'
  | 'none';

/** What stands right of a cue. Positions of tokens. */
export interface Complement {
  readonly frame: Frame;
  /** First token of the content; for `none`, the token after the cue. */
  readonly start: number;
  /** A particle or preposition that is part of the cue ("ruled out", "called for"), or -1. */
  readonly particle: number;
}

/** Particles that make one verb with the word before. */
export const particles: ReadonlySet<string> = new Set('out up off back down forward away over'.split(' '));

/** What "made" tells with: "made clear", "made it plain". */
export const madeKnown: ReadonlySet<string> = new Set(['clear', 'plain', 'known']);

/** Prepositions that go with the cue and not with its content. */
const CUE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'for at on upon to about toward towards into through over behind in against of with from'.split(' '),
);

const WH_WORDS: ReadonlySet<string> = new Set(
  'whether if what how why who which where when whatever'.split(' '),
);

/** Words between a cue and its "that": "said on Monday in a televised interview with the agency that". */
const THAT_REACH = 24;

/** Whether a quotation opens at a token. */
export const isOpening = (grammar: Grammar, at: number): boolean => {
  const index = grammar.quotationOf[at] ?? -1;
  return index !== -1 && grammar.view.quotations[index]?.start === grammar.view.tokens[at]?.start;
};

/** "said last week that": a stretch of time, where it is not what is said ("said last week was hard"). */
function isTimeAt(grammar: Grammar, at: number): boolean {
  if ((featuresAt(grammar, at) & TIME_OPENER) === 0) return false;
  const opener = lowerAt(grammar, at);
  if (opener === 'that' || opener === 'each') return false;
  const next = grammar.classes[at + 2];
  return (
    (featuresAt(grammar, at + 1) & TIME_NOUN) !== 0 &&
    (next === 'IN' ||
      next === 'DT' ||
      next === 'PRP' ||
      next === 'EX' ||
      /^[,.]$/.test(textAt(grammar, at + 2)))
  );
}

/** By their first word. */
const hedges = new Map<string, string[][]>();
for (const hedge of countHedges) {
  const words = hedge.split(' ');
  const first = words[0] as string;
  hedges.set(first, [...(hedges.get(first) ?? []), words]);
}

/** The number that "at least", "more than" or "nearly" leads to, or `at` where they stand before none. */
function countedAt(grammar: Grammar, at: number): number {
  if ((featuresAt(grammar, at) & HEDGE) === 0) return at;
  const hedge = hedges
    .get(lowerAt(grammar, at))
    ?.find((words) => words.every((word, index) => lowerAt(grammar, at + index) === word));
  if (!hedge) return at;
  const number = at + hedge.length;
  return grammar.classes[number] === 'CD' || /^[$£€]$/.test(textAt(grammar, number)) ? number : at;
}

/** What such a stretch consists of. */
const BETWEEN = ADVERB | CALENDAR | DAY_PART | ON | TIME_OPENER;

/** Token after adverbs, days and "in a statement" that may stand between a cue and what it takes. */
function skipAdverbs(grammar: Grammar, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const features = featuresAt(grammar, at);
    if ((features & BETWEEN) === 0 || isOpening(grammar, at)) break;
    if (countedAt(grammar, at) > at) break;
    if ((features & ADVERB) !== 0 || isCalendar(grammar, at)) at++;
    else if ((features & DAY_PART) !== 0 && isCalendar(grammar, at - 1)) at++;
    else if ((features & ON) !== 0 && isCalendar(grammar, at + 1)) at += 2;
    else if (isTimeAt(grammar, at)) at += 2;
    else break;
  }
  return at;
}

/** "told Lund and Larsen that" */
const joinsHearers = ({ classes }: Grammar, and: number): boolean =>
  isNoun(classes[and - 1]) && isNominal(classes[and + 1]);

/** "in an interview published on Friday", "in remarks carried by the Courier": a participle behind where it is said. */
const describesVenue = (grammar: Grammar, at: number): boolean =>
  grammar.classes[at] === 'VBN' &&
  (venueNouns.has(lowerAt(grammar, at - 1)) || venuePlurals.has(lowerAt(grammar, at - 1)));

/** Position of a "that" that opens the cue's clause within reach, or -1; a verb or full stop before it ends the search. */
function findThat(grammar: Grammar, from: number, end: number, told = false): number {
  const limit = Math.min(end, from + THAT_REACH);
  for (let at = from; at < limit; at++) {
    const features = featuresAt(grammar, at);
    const wordClass = grammar.classes[at];
    if ((features & THAT) !== 0 && (wordClass === 'IN' || at === from || textAt(grammar, at - 1) === ',')) {
      // "a plan that would": the that of a noun, unless only time and place stand between.
      return at;
    }
    if ((features & VERB) !== 0 && grammar.classes[at - 1] !== 'IN' && !describesVenue(grammar, at))
      return -1;
    if (wordClass === 'CC' && !(told && joinsHearers(grammar, at))) return -1;
    if ((features & CLAUSE_PART) !== 0 && wordClass !== 'TO') return -1;
    if (wordClass === 'TO' && (at === from || grammar.classes[at + 1] === 'VB')) return -1;
    if (grammar.quotationOf[at] !== -1 && grammar.quotationOf[at] !== grammar.quotationOf[from]) return -1;
    if ((features & (BREAK | STOP)) !== 0) return -1;
  }
  return -1;
}

/** Whether a finite verb follows a noun phrase that begins at `from`: a clause without "that". */
export function clauseFollows(grammar: Grammar, from: number, end: number): boolean {
  const { classes } = grammar;
  if (classes[from] === 'EX') return true;
  let at = skipAdverbs(grammar, from, end);
  const phraseEnd = nounPhraseEnd(grammar, at, end);
  if (phraseEnd === at) return false;
  at = phraseEnd;
  // A relative clause or apposition between subject and verb.
  if (textAt(grammar, at) === ',' || classes[at] === 'WP') {
    for (let next = at + 1; next < end && next < at + 30; next++)
      if (textAt(grammar, next) === ',') return finiteAt(grammar, next + 1, end);
    return false;
  }
  return finiteAt(grammar, at, end);
}

function finiteAt(grammar: Grammar, from: number, end: number): boolean {
  const start = skipAdverbs(grammar, from, end);
  // "said the mayor “was lying”"
  const opens = isOpening(grammar, start);
  const at = opens ? skipAdverbs(grammar, start + 1, end) : start;
  if (at >= end) return false;
  const wordClass = grammar.classes[at];
  // "called it “rigged”"
  if (opens && wordClass === 'VBD' && !isOnlyPast(lowerAt(grammar, at))) return false;
  return isFiniteClass(wordClass);
}

const complement = (frame: Frame, start: number, particle = -1): Complement => ({ frame, start, particle });

const NEGATIONS: ReadonlySet<string> = new Set(['not', 'never']);

/** "vowed never to sell": a negation before an infinitive is part of what is said. */
const negatedFrom = (grammar: Grammar, head: number, at: number): number =>
  at - 1 > head && NEGATIONS.has(lowerAt(grammar, at - 1)) ? at - 1 : at;

const FOCUSING: ReadonlySet<string> = new Set(['only', 'even', 'just']);

/** "said only the mayor could go": what tells of the subject is part of what is said. */
const focusedFrom = (grammar: Grammar, head: number, at: number): number =>
  at - 1 > head && FOCUSING.has(lowerAt(grammar, at - 1)) ? at - 1 : at;

/** How the words right of a cue are taken by it. @param head the cue's verb or noun */
export function complementAt(grammar: Grammar, head: number): Complement {
  const sentence = sentenceOf(grammar, head);
  const end = sentence.last;
  let at = head + 1;
  let particle = -1;
  if (particles.has(lowerAt(grammar, at)) && !grammar.view.tokens[at]?.capital) particle = at++;
  // "as S put it, “…”"
  if (lowerAt(grammar, at) === 'it' && grammar.lemma(head) === 'put') particle = at++;
  // "made clear that", "made it clear on Monday that"
  const plain = lowerAt(grammar, at) === 'it' ? at + 1 : at;
  if (madeKnown.has(lowerAt(grammar, plain)) && grammar.lemma(head) === 'make') {
    particle = plain;
    at = plain + 1;
  }
  at = skipAdverbs(grammar, at, end);
  const near = skipToQuote(grammar, at, end);
  const titled = near >= 0 ? -1 : thatAfterTitle(grammar, at, end);
  if (titled >= 0) return complement('that', titled, particle);
  const quoteAt = near >= 0 ? near : findLateQuote(grammar, at, end);
  if (quoteAt >= 0)
    return complement(isUtteranceAt(grammar, quoteAt) ? 'quote' : 'fragment', quoteAt, particle);
  if (lowerAt(grammar, at) === 'that') return complement('that', at, particle);
  if (at >= end || grammar.classes[at] === 'PUNCT') return punctuated(grammar, at, end, particle);
  const lower = lowerAt(grammar, at);
  if (WH_WORDS.has(lower)) return complement('wh', at, particle);
  const counted = countedAt(grammar, at);
  if (counted > at && clauseFollows(grammar, counted, end)) return complement('clause', at, particle);
  if (namesHearer(grammar, head, at)) return behindHearer(grammar, at, end);
  if (grammar.classes[at] === 'TO') {
    if (infinitiveAt(grammar, at, end)) return complement('to', negatedFrom(grammar, head, at), particle);
    // "said to reporters that".
    const that = findThat(grammar, at + 1, end);
    return that >= 0 ? complement('that', that, particle) : complement('preposition', at + 1, at);
  }
  if (grammar.classes[at] === 'VBG' || lower === 'having') return complement('ing', at, particle);
  if (lower === 'as') return complement('as', at, particle);
  const told = toldAt(grammar, head, at, end);
  if (told) return { ...told, particle };
  if (clauseFollows(grammar, at, end) && grammar.classes[at] !== 'IN')
    return complement('clause', focusedFrom(grammar, head, at), particle);
  const that = findThat(grammar, at, end, tellingLemmas.has(grammar.lemma(head)));
  if (that >= 0 && !isObjectsThat(grammar, head, at, that)) return complement('that', that, particle);
  const behind = reportingLemmas.has(grammar.lemma(head)) ? behindVenue(grammar, at, end) : at;
  if (behind > at && clauseFollows(grammar, behind, end)) return complement('clause', behind, particle);
  const placed = namesPlace(grammar, head, at) ? behindPlace(grammar, at, end) : null;
  if (placed) return placed;
  if (grammar.classes[at] === 'IN') return prepositional(grammar, at, particle);
  if (!isNominal(grammar.classes[at]) && grammar.classes[at] !== 'PRP' && !isOpening(grammar, at))
    return complement('none', at, particle);
  return withObject(grammar, at, end, particle);
}

/** Longest title of a show or book between a cue and its "that", in tokens. */
const LONGEST_TITLE = 10;

/** "said on the show “Zenda Today” that": the "that" behind a title in quotation marks; or -1. */
function thatAfterTitle(grammar: Grammar, from: number, end: number): number {
  if (grammar.classes[from] !== 'IN') return -1;
  for (let at = from + 1; at < end && at < from + THAT_REACH; at++) {
    if (isVerbClass(grammar.classes[at]) || textAt(grammar, at) === ',') return -1;
    if (!isOpening(grammar, at)) continue;
    const { last } = quotationAt(grammar, at);
    return last - at <= LONGEST_TITLE && last < end && lowerAt(grammar, last) === 'that' ? last : -1;
  }
  return -1;
}

/** Words that open a question and describe nobody: "asked the mayor who" may go on with either. */
const QUESTION_WORDS: ReadonlySet<string> = new Set('whether if what how why'.split(' '));

/** Longest name of who is told something, in tokens. */
const LONGEST_RECIPIENT = 6;

/** Token after who is told or asked: "him", "reporters", "the Courier"; where another phrase may begin. */
function recipientEnd(grammar: Grammar, from: number, end: number): number {
  const { classes } = grammar;
  if (classes[from] === 'PRP') return from + 1;
  const limit = Math.min(end, from + LONGEST_RECIPIENT);
  let at = classes[from] === 'DT' || classes[from] === 'PRP$' ? from + 1 : from;
  while (at < limit && !isOpening(grammar, at)) {
    const ofWhat = lowerAt(grammar, at) === 'of' && isNoun(classes[at - 1]);
    if (!ofWhat && !isNoun(classes[at]) && classes[at] !== 'JJ' && classes[at] !== 'CD') break;
    at++;
  }
  return isNoun(classes[at - 1]) ? at : from;
}

/** "told the Courier the dam was safe", "asked Larsen whether it was": what stands behind who is told; or null. */
function toldAt(grammar: Grammar, head: number, from: number, end: number): Complement | null {
  const lemma = grammar.lemma(head);
  if (lemma !== 'ask' && !tellingLemmas.has(lemma)) return null;
  const recipient = recipientEnd(grammar, from, end);
  if (recipient === from) return null;
  const at = skipAdverbs(grammar, recipient, end);
  // "told his supporters, “this is not the end”"
  const quote = /^[,:]$/.test(textAt(grammar, at)) && isOpening(grammar, at + 1) ? at + 1 : -1;
  if (quote >= 0) return complement(isUtteranceAt(grammar, quote) ? 'quote' : 'fragment', quote);
  if (QUESTION_WORDS.has(lowerAt(grammar, at))) return complement('wh', at);
  const opens = grammar.classes[at] !== 'IN' && grammar.classes[at] !== 'NNP' && grammar.classes[at] !== 'CC';
  if (lemma === 'ask' || lemma === 'show' || !opens) return null;
  return clauseFollows(grammar, at, end) ? complement('clause', at) : null;
}

function punctuated(grammar: Grammar, at: number, end: number, particle: number): Complement {
  if (textAt(grammar, at) === ',') {
    const that = findThat(grammar, at + 1, end);
    if (that >= 0 && textAt(grammar, that - 1) === ',') return complement('that', that, particle);
  }
  if (textAt(grammar, at) === ':' && at + 1 < end) return complement('clause', at + 1, particle);
  if (/^[$£€]$/.test(textAt(grammar, at))) return complement('np', at, particle);
  return complement('none', at, particle);
}

/** Words from which quoted words with a capital are a sentence of somebody's and no term. */
const LEAST_UTTERANCE = 3;

/** Whether the quotation that opens at a token is an utterance: a capital and some words, or a stop at its end. */
export function isUtteranceAt(grammar: Grammar, at: number): boolean {
  const { tokens } = grammar.view;
  const { last } = quotationAt(grammar, at);
  let words = 0;
  for (let next = at + 1; next < last && words < LEAST_UTTERANCE * 2; next++)
    if (tokens[next]?.kind === 'word') words++;
  if (/^[?!]/.test(textAt(grammar, last - 2))) return true;
  return words >= LEAST_UTTERANCE && (tokens[at + 1]?.capital === true || words >= LEAST_UTTERANCE * 2);
}

/** Position of an opening quotation mark that follows a cue over a comma, colon, "that" or a short adverbial; else -1. */
function skipToQuote(grammar: Grammar, from: number, end: number): number {
  let at = from;
  while (at < end && (textAt(grammar, at) === ',' || textAt(grammar, at) === ':' || isDash(grammar, at)))
    at++;
  if (at < end && isOpening(grammar, at)) return at;
  return -1;
}

/** Tokens between a cue and a quotation that it opens over adverbials: "said in an interview on state television, “…”". */
const QUOTE_REACH = 30;

const ENDS_OPENING = VERB | CLAUSE_PART | THAT | BREAK;

/** Position of an utterance that follows a comma or colon with no finite verb before it, or -1. */
function findLateQuote(grammar: Grammar, from: number, end: number): number {
  for (let at = from; at < end && at < from + QUOTE_REACH; at++) {
    const wordClass = grammar.classes[at];
    if (grammar.quotationOf[at] !== -1 && isOpening(grammar, at)) {
      const before = textAt(grammar, at - 1);
      const utterance = grammar.view.tokens[at + 1]?.capital === true;
      return utterance && (before === ':' || before === ',') ? at : -1;
    }
    const features = featuresAt(grammar, at);
    if ((features & ENDS_OPENING) === 0) continue;
    if (
      wordClass === 'MD' ||
      wordClass === 'AUX' ||
      wordClass === 'WP' ||
      wordClass === 'VBD' ||
      wordClass === 'VBZ'
    )
      return -1;
    if ((features & THAT) !== 0 || textAt(grammar, at) === ';') return -1;
    // "concludes with footage of Larsen saying, “…”" has a cue of its own.
    if (wordClass === 'VBG' && at > from && reportingLemmas.has(grammar.lemma(at))) return -1;
  }
  return -1;
}

/** Whether the "that" found belongs to an object ("a plan that would") and not to the cue. */
function isObjectsThat(grammar: Grammar, head: number, from: number, that: number): boolean {
  // "spoke in a way that is rare"
  const after = grammar.classes[that + 1];
  if (grammar.classes[from] === 'IN') return isFiniteClass(after) && isNoun(grammar.classes[that - 1]);
  if (grammar.classes[from] === 'PRP') return false;
  if (!tellingLemmas.has(grammar.lemma(head)) && isNoun(grammar.classes[that - 1])) return true;
  const next = grammar.classes[that + 1];
  return next === 'MD' || next === 'AUX' || isVerbClass(next) || next === 'RB';
}

/** What a verb takes behind the hearer that "to" at `at` names. */
function behindHearer(grammar: Grammar, at: number, end: number): Complement {
  const that = findThat(grammar, at + 1, end);
  if (that >= 0) return complement('that', that);
  const next = skipAdverbs(grammar, phraseEndAt(grammar, at + 1, end), end);
  return about.has(lowerAt(grammar, next))
    ? complement('preposition', next + 1, next)
    : complement('none', next);
}

/** Words between "in" and what something is said in: "in a rare televised interview". */
const VENUE_REACH = 5;

/** "said in an interview the dam would hold": the position behind where it is said, and when; `at` where nothing tells. */
function behindVenue(grammar: Grammar, at: number, end: number): number {
  if (lowerAt(grammar, at) !== 'in') return at;
  const opens = grammar.classes[at + 1] === 'DT' || grammar.classes[at + 1] === 'PRP$';
  let noun = at + 2;
  while (noun < Math.min(end, at + VENUE_REACH) && !venueNouns.has(lowerAt(grammar, noun))) noun++;
  while (venueNouns.has(lowerAt(grammar, noun + 1))) noun++;
  if (!opens || !isNoun(grammar.classes[noun]) || !venueNouns.has(lowerAt(grammar, noun))) return at;
  // "in a letter he wrote that it held"
  const isOwn = grammar.classes[noun + 1] === 'PRP' && lowerAt(grammar, noun + 3) === 'that';
  return isOwn ? at : skipAdverbs(grammar, noun + 1, end);
}

/** What a verb takes behind the place that a preposition at `at` names; null where no object follows. */
function behindPlace(grammar: Grammar, at: number, end: number): Complement | null {
  const next = skipAdverbs(grammar, phraseEndAt(grammar, at + 1, end), end);
  const lower = lowerAt(grammar, next);
  if (lower === 'of' || about.has(lower)) return complement('preposition', next + 1, next);
  if (clauseFollows(grammar, next, end)) return complement('clause', next);
  return isNominal(grammar.classes[next]) ? withObject(grammar, next, end, -1) : null;
}

/** One past a noun phrase without what prepositions tie to it, up to where an article begins another. */
function phraseEndAt(grammar: Grammar, from: number, end: number): number {
  const last = shortObjectEnd(grammar, from, nounPhraseEnd(grammar, from, end));
  for (let at = from + 1; at < last; at++)
    if (grammar.classes[at] === 'DT' || grammar.classes[at] === 'PRP$') return at;
  return last;
}

/** Behind "in" they are no place where something is said: "said in case of rain, it would break". */
const NO_PLACES: ReadonlySet<string> = new Set(['case', 'fact', 'order', 'return', 'exchange', 'addition']);

function prepositional(grammar: Grammar, at: number, particle: number): Complement {
  const lower = lowerAt(grammar, at);
  if (lower === 'in' && NO_PLACES.has(lowerAt(grammar, at + 1))) return complement('clause', at, particle);
  if (CUE_PREPOSITIONS.has(lower)) return complement('preposition', at + 1, at);
  if (lower === 'if') return complement('wh', at, particle);
  return complement('none', at, particle);
}

const BASE_AUXILIARIES: ReadonlySet<string> = new Set(['be', 'have', 'do']);

/** "to leave", "to be heard", "to “leave at once”". */
function infinitiveAt(grammar: Grammar, at: number, end: number): boolean {
  if (grammar.classes[at] !== 'TO') return false;
  const next = skipAdverbs(grammar, at + 1, end);
  const verb = isOpening(grammar, next) ? next + 1 : next;
  return (
    grammar.classes[verb] === 'VB' ||
    (grammar.classes[verb] === 'AUX' && BASE_AUXILIARIES.has(lowerAt(grammar, verb)))
  );
}

/** "urged Lund to leave", and not "believed his claim to be a clerk", where the noun takes the infinitive. */
const toldToAt = (grammar: Grammar, at: number, end: number): boolean =>
  infinitiveAt(grammar, at, end) &&
  !(grammar.classes[at + 1] === 'AUX' && nounCues.has(lowerAt(grammar, at - 1)));

function withObject(grammar: Grammar, at: number, end: number, particle: number): Complement {
  const objectEnd = nounPhraseEnd(grammar, at, end);
  const short = shortObjectEnd(grammar, at, objectEnd);
  const after = skipAdverbs(grammar, short, end);
  const lower = lowerAt(grammar, after);
  const late = skipAdverbs(grammar, objectEnd, end);
  if (toldToAt(grammar, after, end) || toldToAt(grammar, late, end)) return complement('np-to', at, particle);
  if (WH_WORDS.has(lower) && grammar.classes[at] === 'PRP') return complement('wh', after, particle);
  if (takesAs(grammar, after, end) || takesAs(grammar, late, end)) return complement('as', at, particle);
  if (lower === 'of' || lower === 'for' || lower === 'against' || lower === 'with')
    return complement('of', at, particle);
  if (late < end && (grammar.classes[late] === 'JJ' || isOpening(grammar, late)))
    return complement('adjective', at, particle);
  return complement('np', at, particle);
}

/** Before "as" they begin a comparison or tell how: "the same as", "acts as Lund expects". */
const COMPARED: ReadonlySet<string> = new Set(
  'as so such same well far long soon much good twice just do does did act acts acted go goes behave live'.split(
    ' ',
  ),
);

/** "# Lund says dam is safe as farmers leave valley": headlines tell of two, and the second is the reporter's. */
export function meanwhileAt(grammar: Grammar, as: number, end: number): boolean {
  if (!isHeadline(grammar, as) || COMPARED.has(lowerAt(grammar, as - 1))) return false;
  // "as old as the town is"
  if (lowerAt(grammar, as - 2) === 'as') return false;
  const isOther = grammar.classes[as + 1] !== 'PRP' && !COUNTED.has(lowerAt(grammar, as + 1));
  return isOther && clauseFollows(grammar, as + 1, end);
}

/** "as many as ten" */
const COUNTED: ReadonlySet<string> = new Set(['many', 'few', 'much', 'little', 'more', 'old', 'good']);

/** "described the dam as safe", and not "closed the dam even as it held". */
const takesAs = (grammar: Grammar, at: number, end: number): boolean =>
  lowerAt(grammar, at) === 'as' &&
  lowerAt(grammar, at - 1) !== 'even' &&
  lowerAt(grammar, at - 1) !== 'just' &&
  !meanwhileAt(grammar, at, end) &&
  !(grammar.classes[at + 1] === 'PRP' && isFiniteClass(grammar.classes[at + 2]));

/** The object without what prepositions tie to it: "Iran" of "Iran of seeking". */
function shortObjectEnd(grammar: Grammar, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) if (grammar.classes[at] === 'IN') return at;
  return end;
}
