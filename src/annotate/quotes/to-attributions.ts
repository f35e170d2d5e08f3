import type { QuoteType } from '../../model/records.ts';
import type { Paragraph, Quotation, Range, Token, TokenRange } from '../../text/view.ts';
import { isVerbClass } from '../../text/word-class.ts';
import { cueSpans } from '../cue-spans.ts';
import type { Attribution, Cue } from '../findings.ts';
import type { Candidate, CueForm } from './candidate.ts';
import type { Judged } from './choose.ts';
import { type Grammar, lowerAt, sentenceOf, verbGroupAt } from './grammar.ts';

const startOf = (grammar: Grammar, at: number) => (grammar.view.tokens[at] as Token).start;
const endOf = (grammar: Grammar, at: number) => (grammar.view.tokens[at - 1] as Token).end;

function toRange(grammar: Grammar, { first, last }: TokenRange): Range {
  return { start: startOf(grammar, first), end: endOf(grammar, last) };
}

/** Commas and colons at either end belong to no part of an attribution. */
function trimTokens(grammar: Grammar, { first, last }: TokenRange): TokenRange {
  let from = first;
  let to = last;
  while (to > from + 1 && /^[,;:–—-]+$/.test((grammar.view.tokens[to - 1] as Token).text)) to--;
  while (from < to - 1 && /^[,;:–—-]+$/.test((grammar.view.tokens[from] as Token).text)) from++;
  return { first: from, last: to };
}

/** Without "that" where all the rest is quoted: the content is then the quotation. */
function withoutThat(grammar: Grammar, part: TokenRange): TokenRange {
  if (lowerAt(grammar, part.first) !== 'that') return part;
  const quotation = grammar.quotationOf[part.first + 1] ?? -1;
  if (quotation === -1 || grammar.quotationOf[part.last - 1] !== quotation) return part;
  return { first: part.first + 1, last: part.last };
}

/** Cuts a content part at the ends of paragraphs: no span holds a line end. */
function byParagraph(grammar: Grammar, part: TokenRange): TokenRange[] {
  const paragraphAt = (at: number) => sentenceOf(grammar, at).paragraph;
  if (part.last > part.first && paragraphAt(part.first) === paragraphAt(part.last - 1)) return [part];
  const parts: TokenRange[] = [];
  let first = part.first;
  for (let at = part.first + 1; at <= part.last; at++) {
    if (at < part.last && paragraphAt(at) === paragraphAt(first)) continue;
    parts.push({ first, last: at });
    first = at;
  }
  return parts;
}

function verbatimOf(grammar: Grammar, parts: readonly TokenRange[]): Range[] {
  const found: Range[] = [];
  for (const { first, last } of parts)
    for (let at = first; at < last; at++) {
      const index = grammar.quotationOf[at] ?? -1;
      if (index === -1) continue;
      const { inner } = grammar.view.quotations[index] as Quotation;
      const lineEnd = (grammar.view.paragraphs[sentenceOf(grammar, at).paragraph] as Paragraph).end;
      if (inner.end > inner.start) found.push({ start: inner.start, end: Math.min(inner.end, lineEnd) });
      while (at + 1 < last && grammar.quotationOf[at + 1] === index) at++;
    }
  return found;
}

/** Direct: nothing but quotations; indirect: none; else mixed. */
function typeOf(grammar: Grammar, parts: readonly TokenRange[], rule: string): QuoteType {
  if (rule === 'transcript-turn') return 'direct';
  let quoted = 0;
  let words = 0;
  for (const { first, last } of parts)
    for (let at = first; at < last; at++) {
      if (grammar.view.tokens[at]?.kind === 'punct') continue;
      words++;
      if (grammar.quotationOf[at] !== -1) quoted++;
    }
  if (quoted === 0) return 'indirect';
  return quoted === words ? 'direct' : 'mixed';
}

/** Verbs that say of another only how far it came: "tried to explain", "continued to deny", "went on to say". */
const PHASES: ReadonlySet<string> = new Set('try attempt struggle begin start continue choose go'.split(' '));

/** First token of a verb with its auxiliaries, and of the verb of trying or beginning that it hangs on. */
function firstOfChain(grammar: Grammar, head: number): number {
  const group = verbGroupAt(grammar, head);
  if (group.form !== 'infinitive' && group.form !== 'gerund') return group.first;
  const on = lowerAt(grammar, group.first - 1) === 'on';
  const verb = on ? group.first - 2 : group.first - 1;
  if (!isVerbClass(grammar.classes[verb]) || grammar.quotationOf[verb] !== -1) return group.first;
  const lemma = grammar.lemma(verb);
  if (!PHASES.has(lemma) || on !== (lemma === 'go')) return group.first;
  return verbGroupAt(grammar, verb).first;
}

/** The auxiliaries, negations and adverbs left of a cue that is a verb or an adjective: "has repeatedly" of "has repeatedly said". */
function wordsBefore(grammar: Grammar, head: number, form: CueForm): Range | null {
  if (!isVerbClass(grammar.classes[head]) && form !== 'adjective') return null;
  const first = firstOfChain(grammar, head);
  return first < head ? toRange(grammar, { first, last: head }) : null;
}

function toCue(grammar: Grammar, { cue: judged, shown, lemma, form }: Candidate): Cue {
  const cue = shown ?? judged;
  const ranges = cue.map((part) => toRange(grammar, part));
  const before = cue[0] ? wordsBefore(grammar, cue[0].first, form) : null;
  const named = before ? { ranges, before } : { ranges };
  const spans = cueSpans(named).map(({ start, end }) => grammar.view.text.slice(start, end));
  const text = spans.join(' … ');
  return before ? { ranges, before, text, lemma } : { ranges, text, lemma };
}

function toAttribution(grammar: Grammar, { candidate, confidence }: Judged): Attribution {
  const parts = candidate.content.flatMap((part) =>
    byParagraph(grammar, withoutThat(grammar, trimTokens(grammar, part))),
  );
  const type = typeOf(grammar, parts, candidate.rule);
  const content = parts.map((part) => toRange(grammar, part));
  return {
    type,
    source: candidate.source.map((part) => toRange(grammar, trimTokens(grammar, part))),
    cue: candidate.cue.length > 0 ? toCue(grammar, candidate) : null,
    content,
    verbatim: candidate.rule === 'transcript-turn' ? content : verbatimOf(grammar, parts),
    negated: candidate.negated,
    zone: (grammar.view.paragraphs[sentenceOf(grammar, parts[0]?.first ?? 0).paragraph] as Paragraph).zone,
    rule: candidate.rule,
    confidence: Math.round(confidence * 100) / 100,
  };
}

const firstOf = ({ source, cue, content }: Attribution): number =>
  Math.min(...[...source, ...(cue ? cueSpans(cue) : []), ...content].map(({ start }) => start));

/** The chosen candidates as attributions with UTF-16 ranges, in order of their first word. */
export function toAttributions(grammar: Grammar, chosen: readonly Judged[]): Attribution[] {
  return chosen.map((judged) => toAttribution(grammar, judged)).sort((a, b) => firstOf(a) - firstOf(b));
}
