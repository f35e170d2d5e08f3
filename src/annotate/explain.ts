import { countOf } from '../lexicon/cue-counts.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { stanceCountOf, stanceFactorOf, stanceKeys } from '../lexicon/stance-judge.ts';
import type { Document } from '../model/document.ts';
import type { SpeakerRef, Stance } from '../model/records.ts';
import type { Range } from '../text/view.ts';
import type { AllFound } from './annotate.ts';
import { cueSpans } from './cue-spans.ts';
import { findCounts, type KindCount } from './quotes/find-counts.ts';

import { quoteRules } from './quotes/rules.ts';
import { resolutionRules } from './speakers/resolution-rules.ts';
import { toContradicted } from './stances/find-stances.ts';
import { toReferringNote } from './stances/referring-rules.ts';
import { stanceRules } from './stances/rules.ts';
import type { QuoteFound } from './to-record.ts';

/** A part of a sentence and what it is to the finding. UTF-16 offsets into the document's text. */
export interface Part extends Range {
  readonly part: 'source' | 'cue' | 'content';
}

/** What told the date: a mention beside the words, what tells the article's date, or nothing. */
export interface DateTold {
  readonly edtf: string | null;
  readonly basis: 'mention' | 'manifest' | 'text' | 'filename' | 'none';
  /** The mention's words and the rule that read them; null unless the basis is a mention. */
  readonly mention: { readonly text: string; readonly rule: string } | null;
}

interface Explained {
  readonly id: string;
  /** What holds the parts: whole sentences, one range for each paragraph, in text order. */
  readonly sentences: readonly Range[];
  readonly parts: readonly Part[];
  readonly date: DateTold;
  readonly confidence: number;
}

export interface QuoteExplained extends Explained {
  readonly kind: 'quote';
  readonly rule: (typeof quoteRules)[number];
  /** Of all candidates of the rule in annotated news, before any was chosen. */
  readonly measured: { readonly right: number; readonly all: number };
  readonly counts: readonly KindCount[];
  readonly type: QuoteFound['type'];
  readonly negated: boolean;
  readonly speakers: readonly SpeakerRef[];
  readonly source: string | null;
  readonly resolvedBy: { readonly rule: string; readonly what: string };
}

export interface StanceKindCount {
  readonly kind: keyof ReturnType<typeof stanceKeys>;
  readonly key: string;
  readonly right: number;
  readonly all: number;
  /** What it multiplies the odds of all stances by. */
  readonly factor: number;
}

export interface StanceExplained extends Explained {
  readonly kind: 'stance';
  readonly rule: {
    readonly name: string;
    readonly what: string;
    readonly takes: readonly (readonly [example: string, position: string])[];
    readonly leaves: readonly string[];
  };
  /** Of what its confidence comes: how many of its like were right in annotated articles. */
  readonly counts: readonly StanceKindCount[];
  readonly holder: SpeakerRef;
  readonly topic: Stance['topic'] & { readonly proposition: string };
  readonly position: Stance['position'];
  readonly act: Stance['act'];
  readonly attributedBy: Stance['attributedBy'];
  /** Id of the quote it was read from. */
  readonly quote: string | null;
}

export type Explanation = QuoteExplained | StanceExplained;

/** Whole sentences around parts, those of one paragraph together. */
function toSentences({ view }: AllFound, parts: readonly Range[]): Range[] {
  const found = new Map<number, Range>();
  for (const { start, end, paragraph } of view.sentences) {
    if (!parts.some((part) => part.start < end && start < part.end)) continue;
    found.set(paragraph, { start: found.get(paragraph)?.start ?? start, end });
  }
  return [...found.values()];
}

const toParts = ({ source, cue, content }: QuoteFound): Part[] => [
  ...source.map(({ start, end }) => ({ start, end, part: 'source' as const })),
  ...(cue ? cueSpans(cue) : []).map(({ start, end }) => ({ start, end, part: 'cue' as const })),
  ...content.map(({ start, end }) => ({ start, end, part: 'content' as const })),
];

function toDate({ text, published }: Document, quote: QuoteFound | null): DateTold {
  const mention = quote?.saidAt ?? null;
  if (mention) {
    const { start, end, edtf, rule } = mention;
    return { edtf, basis: 'mention', mention: { text: text.slice(start, end), rule } };
  }
  return { edtf: published?.edtf ?? null, basis: published?.basis ?? 'none', mention: null };
}

function explainQuote(
  document: Document,
  found: AllFound,
  lexicon: Lexicon,
  quote: QuoteFound,
): QuoteExplained | null {
  const rule = quoteRules.find(({ name }) => name === quote.rule);
  if (!rule) return null;
  const parts = toParts(quote);
  const [right, all] = countOf(`rule ${rule.name}`);
  return {
    kind: 'quote',
    id: quote.id,
    sentences: toSentences(found, parts),
    parts,
    rule,
    measured: { right, all },
    counts: findCounts(found.view, lexicon, quote),
    type: quote.type,
    negated: quote.negated,
    speakers: quote.speakers.length > 0 ? quote.speakers : quote.speaker ? [quote.speaker] : [],
    source:
      quote.source.length > 0
        ? quote.source.map((range) => document.text.slice(range.start, range.end)).join(' … ')
        : null,
    resolvedBy: { rule: quote.resolvedBy, what: resolutionRules[quote.resolvedBy] ?? '' },
    date: toDate(document, quote),
    confidence: quote.confidence,
  };
}

function toStanceRule(name: string): StanceExplained['rule'] | null {
  const rule = stanceRules.find((candidate) => candidate.name === name);
  if (rule) {
    const { note, takes, leaves } = rule;
    return { name, what: note, takes, leaves };
  }
  const what = toReferringNote(name);
  return what === null ? null : { name, what, takes: [], leaves: [] };
}

function countStances({ stances }: AllFound, stance: AllFound['stances'][number]): StanceKindCount[] {
  const keys = stanceKeys({ ...stance, contradicted: toContradicted(stances)(stance) });
  return (['rule', 'standing'] as const).map((kind) => {
    const [right, all] = stanceCountOf(keys[kind]);
    return { kind, key: keys[kind], right, all, factor: stanceFactorOf(keys[kind]) };
  });
}

function explainStance(
  document: Document,
  found: AllFound,
  lexicon: Lexicon,
  stance: AllFound['stances'][number],
): StanceExplained | null {
  const rule = toStanceRule(stance.rule);
  if (!rule) return null;
  const quote = found.quotes.find(({ id }) => id === stance.quote) ?? null;
  const evidence = stance.evidence.map(({ start, end }) => ({ start, end, part: 'content' as const }));
  const around = quote ? toParts(quote).filter(({ part }) => part !== 'content') : [];
  const known = lexicon.pack.topics.topics.find(({ id }) => id === stance.topic.id);
  return {
    kind: 'stance',
    id: stance.id,
    sentences: toSentences(found, evidence),
    parts: [...around, ...evidence],
    rule,
    counts: countStances(found, stance),
    holder: stance.holder,
    topic: { ...stance.topic, proposition: known?.proposition ?? '' },
    position: stance.position,
    act: stance.act,
    attributedBy: stance.attributedBy,
    quote: stance.quote,
    date: toDate(document, quote),
    confidence: stance.confidence,
  };
}

/**
 * Why a quote or stance of a document is there.
 * @param found what `findAll` found in it
 * @returns null where the document has no finding of that id
 */
export function explain(
  document: Document,
  found: AllFound,
  lexicon: Lexicon,
  id: string,
): Explanation | null {
  const quote = found.quotes.find((candidate) => candidate.id === id);
  if (quote) return explainQuote(document, found, lexicon, quote);
  const stance = found.stances.find((candidate) => candidate.id === id);
  return stance ? explainStance(document, found, lexicon, stance) : null;
}
