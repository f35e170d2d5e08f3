import { headingLabels } from '../../lexicon/en/heading-labels.ts';
import { personNouns } from '../../lexicon/en/roles.ts';
import type { Paragraph, TokenRange } from '../../text/view.ts';
import { isFiniteClass, isNoun, isVerbClass } from '../../text/word-class.ts';
import type { Candidate } from './candidate.ts';
import { type Grammar, isDash, isNominal, lowerAt, quotationAt, range, textAt } from './grammar.ts';
import { namesVoice } from './headings.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import type { QuoteRuleName } from './rules.ts';

/** A name before or after a headline's colon is no longer than this, in tokens. */
const LONGEST_NAME = 7;
/** A speaker's name at the head of a transcript line is no longer than this, in tokens. */
const LONGEST_TURN_NAME = 6;

function tokensOf(grammar: Grammar, paragraph: Paragraph): TokenRange {
  const { sentences } = grammar.view;
  const first = sentences[paragraph.firstSentence]?.first ?? 0;
  const last = sentences[paragraph.lastSentence - 1]?.last ?? first;
  return { first, last };
}

/**
 * Whether a range is a noun phrase with a name or title in it and no verb: who may be speaking.
 * @param goesOn whether it may begin in lower case, after a semicolon
 */
function isVoice(grammar: Grammar, { first, last }: TokenRange, goesOn = false): boolean {
  if (last - first > LONGEST_NAME || last <= first) return false;
  let noun = false;
  for (let at = first; at < last; at++) {
    const wordClass = grammar.classes[at];
    noun ||= isNoun(wordClass);
    if (isVerbClass(wordClass) && wordClass !== 'VBG' && wordClass !== 'VBN') return false;
    if (!isNominal(wordClass) && wordClass !== 'IN' && wordClass !== 'CC' && wordClass !== 'PUNCT')
      return false;
  }
  return (
    noun &&
    (goesOn || grammar.view.tokens[first]?.capital === true) &&
    grammar.view.tokens[first]?.kind === 'word' &&
    grammar.classes[first] !== 'CD'
  );
}

function hasVerbOrQuote(grammar: Grammar, { first, last }: TokenRange): boolean {
  for (let at = first; at < last; at++) {
    const wordClass = grammar.classes[at];
    if (isVerbClass(wordClass) || wordClass === 'AUX' || wordClass === 'MD' || grammar.quotationOf[at] !== -1)
      return true;
  }
  return false;
}

/** "No talks under pressure": a statement without a verb. */
const opensWithNo = (grammar: Grammar, { first, last }: TokenRange): boolean =>
  lowerAt(grammar, first) === 'no' && last - first > 1;

/** "Dam not for sale", "Dam in the valley useless": a statement that leaves out its verb. */
const isJudging = (grammar: Grammar, { first, last }: TokenRange): boolean => {
  for (let at = first + 1; at < last - 1; at++) if (lowerAt(grammar, at) === 'not') return true;
  return last - first > 2 && grammar.classes[last - 1] === 'JJ' && isNoun(grammar.classes[last - 2]);
};

/** Tokens of two words in quotation marks: one alone is a term. */
const LEAST_QUOTED = 4;

/** Whether a range is one quotation of several words and nothing else. */
const isQuotation = (grammar: Grammar, { first, last }: TokenRange): boolean =>
  last - first >= LEAST_QUOTED &&
  grammar.quotationOf[first] !== -1 &&
  quotationAt(grammar, first).last === last;

/** "‘We will not sell’: farmers march on Tilos": whose words they are, by what they are told to do; or null. */
function subjectOf(grammar: Grammar, { first, last }: TokenRange): TokenRange | null {
  const end = nounPhraseEnd(grammar, first, last);
  const subject = range(first, end);
  const isDeed = end < last && isVerbClass(grammar.classes[end]) && isFiniteClass(grammar.classes[end]);
  return isDeed && isVoice(grammar, subject, true) && namesVoice(grammar, subject) ? subject : null;
}

const colonCandidate = (
  rule: QuoteRuleName,
  colon: number,
  source: TokenRange,
  content: TokenRange,
): Candidate => ({
  rule,
  lemma: ':',
  frame: rule === 'headline-content-source' ? 'before' : 'clause',
  form: 'phrase',
  cue: [range(colon, colon + 1)],
  source: [source],
  content: [content],
  negated: false,
});

/** "Zenda floods live: …": what a page of news on something ends its name with. */
const OF_PAGES: ReadonlySet<string> = new Set(['live', 'latest', 'updates', 'explained', 'recap']);

/** "Exclusive: …", "The Latest: …". */
const isLabel = ({ view: { text, tokens } }: Grammar, { first, last }: TokenRange): boolean =>
  OF_PAGES.has(tokens[last - 1]?.lower ?? '') ||
  headingLabels.has(text.slice(tokens[first]?.start, tokens[last - 1]?.end).toLowerCase());

/** The statements of a headline: what stands between its semicolons. */
function statementsOf(grammar: Grammar, { first, last }: TokenRange): TokenRange[] {
  const statements: TokenRange[] = [];
  let from = first;
  for (let at = first; at < last; at++)
    if (textAt(grammar, at) === ';' && grammar.quotationOf[at] === -1) {
      statements.push(range(from, at));
      from = at + 1;
    }
  return [...statements, range(from, last)];
}

/** "S: C" and "C: S" in the statements of a headline or deck. */
export function headlineColons(grammar: Grammar, paragraph: Paragraph): Candidate[] {
  const statements = statementsOf(grammar, tokensOf(grammar, paragraph));
  return statements.flatMap(
    (statement, at) => colonIn(grammar, statement, at > 0) ?? voiceBehindDash(grammar, statement) ?? [],
  );
}

/** "Tilos sees no need for a dam — council spokesman": who says so, by an office in lower case; outlets stand there by name. */
function voiceBehindDash(grammar: Grammar, { first, last }: TokenRange): Candidate | null {
  const end = textAt(grammar, last - 1) === '.' ? last - 1 : last;
  if (grammar.view.tokens[end - 1]?.capital || !personNouns.has(lowerAt(grammar, end - 1))) return null;
  let dash = end - 1;
  while (dash > first && !isDash(grammar, dash)) dash--;
  const left = range(first, dash);
  const right = range(dash + 1, end);
  if (dash === first || !isVoice(grammar, right, true) || !hasVerbOrQuote(grammar, left)) return null;
  return colonCandidate('headline-content-source', dash, right, left);
}

/** Words of those who speak to somebody. */
const TO_SOMEBODY: ReadonlySet<string> = new Set(['we', 'us', 'our']);

/** A command, a quotation or words of "us". */
function addresses(grammar: Grammar, { first, last }: TokenRange): boolean {
  if (grammar.classes[first] === 'VB' || grammar.quotationOf[first] !== -1) return true;
  for (let at = first; at < last; at++)
    if (TO_SOMEBODY.has(lowerAt(grammar, at)) && textAt(grammar, at) !== 'US') return true;
  return false;
}

/** "Road to Tilos: Make or break". */
const WAYS: ReadonlySet<string> = new Set(
  'road path route way back return journey welcome guide answer letter message key window'.split(' '),
);

/** "Lund to Tilos: Sell the dam": a name before whom it speaks to; or null. */
function addresserOf(grammar: Grammar, { first, last }: TokenRange, said: TokenRange): TokenRange | null {
  if (!addresses(grammar, said) || last - first > LONGEST_NAME) return null;
  if (WAYS.has(lowerAt(grammar, first))) return null;
  for (let at = first; at < last - 1; at++) {
    if (lowerAt(grammar, at) === 'to' && at > first)
      return isVoice(grammar, range(at + 1, last)) ? range(first, at) : null;
    if (!grammar.view.tokens[at]?.capital || grammar.classes[at] === 'IN') return null;
  }
  return null;
}

/** "The dam on Monday. Credit: Ann Lund": who took a picture says nothing of it. */
const PICTURES: ReadonlySet<string> = new Set(
  'credit credits photo photograph picture image source'.split(' '),
);

/** What a voice after a semicolon says has at least so many tokens. */
const LEAST_SAID = 3;

/** @param goesOn whether another statement stands before it */
function colonIn(grammar: Grammar, { first, last }: TokenRange, goesOn: boolean): Candidate | null {
  let colon = first;
  while (colon < last && !(textAt(grammar, colon) === ':' && grammar.quotationOf[colon] === -1)) colon++;
  if (colon === first || colon >= last - 1) return null;
  let end = last;
  while (end > colon && textAt(grammar, end - 1) === '.') end--;
  const left = range(first, colon);
  const right = range(colon + 1, end);
  const isStated =
    opensWithNo(grammar, left) ||
    isJudging(grammar, left) ||
    (hasVerbOrQuote(grammar, left) && !isVoice(grammar, left));
  if (isVoice(grammar, right) && isStated && !PICTURES.has(lowerAt(grammar, colon - 1)))
    return colonCandidate('headline-content-source', colon, right, left);
  // "Dam collapse: what we know" announces an article and lets nobody speak.
  if (grammar.classes[right.first] === 'WP') return null;
  const subject = subjectOf(grammar, right);
  if (subject && isQuotation(grammar, left))
    return colonCandidate('headline-content-source', colon, subject, left);
  const isSaid =
    hasVerbOrQuote(grammar, right) ||
    opensWithNo(grammar, right) ||
    isJudging(grammar, right) ||
    (goesOn && right.last - right.first >= LEAST_SAID);
  const source = isVoice(grammar, left, goesOn) ? left : addresserOf(grammar, left, right);
  const isAddressed = source !== null && source !== left;
  if (source && (isSaid || isAddressed) && !isLabel(grammar, left))
    return colonCandidate('headline-source-content', colon, source, right);
  return null;
}

/** A transcript turn, "NAME: …": the rest of the line is what NAME says. */
export function transcriptTurn(grammar: Grammar, paragraph: Paragraph): Candidate | null {
  const { first, last } = tokensOf(grammar, paragraph);
  const limit = Math.min(last, first + LONGEST_TURN_NAME + 1);
  let colon = first;
  while (colon < limit && textAt(grammar, colon) !== ':') colon++;
  if (colon === first || colon >= limit || colon + 1 >= last) return null;
  const name = range(first, colon);
  const shouted = isShouted(grammar, name);
  if (!shouted && paragraph.zone !== 'transcript') return null;
  return { ...colonCandidate('transcript-turn', colon, name, range(colon + 1, last)), frame: 'turn' };
}

/** Whether every word of a range is in capitals and one of them has more than one letter. */
function isShouted(grammar: Grammar, { first, last }: TokenRange): boolean {
  let long = false;
  for (let at = first; at < last; at++) {
    const token = grammar.view.tokens[at];
    if (!token || token.kind === 'number') return false;
    if (token.kind !== 'word') continue;
    if (token.text !== token.text.toUpperCase()) return false;
    long ||= token.text.length > 2;
  }
  return long;
}

/** First token of the name before a colon: after a dash ("THE DAM HELD - Ida Lund: “…”") and after "from" ("More from Lund: “…”"). */
function voiceStart(grammar: Grammar, colon: number, sentenceFirst: number): number {
  const floor = Math.max(sentenceFirst, colon - LONGEST_NAME);
  for (let at = colon - 1; at >= floor; at--)
    if (isDash(grammar, at) || lowerAt(grammar, at) === 'from') return at + 1;
  return sentenceFirst;
}

/** "S: “…”" in running text: a name, a colon and a quotation. */
export function colonBeforeQuote(grammar: Grammar, colon: number, sentenceFirst: number): Candidate | null {
  if (
    textAt(grammar, colon) !== ':' ||
    grammar.quotationOf[colon] !== -1 ||
    (grammar.quotationOf[colon + 1] ?? -1) === -1
  )
    return null;
  const source = range(voiceStart(grammar, colon, sentenceFirst), colon);
  // "Said Larsen: “…”" has a cue of its own.
  if (!isVoice(grammar, source) || isVerbClass(grammar.classes[source.first])) return null;
  const { last } = quotationAt(grammar, colon + 1);
  return { ...colonCandidate('source-colon-quote', colon, source, range(colon + 1, last)), frame: 'quote' };
}
