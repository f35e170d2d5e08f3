import type { Annotation, Quote } from '../model/records.ts';
import type { GoldAttribution, GoldSpan } from './brat.ts';
import { type Figures, toFigures, toPercent } from './figures.ts';
import { LEAST_OVERLAP, type Match, matchByContent } from './match.ts';
import { countShared, coverWords, findWords, toDice } from './words.ts';

/** One article with its gold and what was found in it. */
export interface ScoredArticle {
  readonly name: string;
  readonly text: string;
  readonly gold: readonly (GoldAttribution & { readonly optional?: boolean })[];
  readonly annotation: Annotation | null;
}

interface Parts {
  readonly source: ReadonlySet<number>;
  readonly cue: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
}

interface Predicted extends Parts {
  readonly quote: Quote;
}

interface Wanted extends Parts {
  readonly gold: GoldAttribution & { readonly optional?: boolean };
  readonly isDirect: boolean;
}

/** An attribution that was missed, found beside the gold, or given the wrong source. */
export interface ScoringError {
  readonly document: string;
  readonly kind: 'missed' | 'extra' | 'source';
  readonly rule: string | null;
  readonly source: string;
  readonly expected: string | null;
  readonly cue: string;
  readonly content: string;
}

/** Figures of one rule or type: how many it found, how many of them are gold, how many with source and cue. */
export interface Share {
  readonly found: number;
  readonly detected: number;
  readonly right: number;
  readonly precision: number | null;
}

export interface AttributionScore {
  readonly documents: number;
  /** Content overlaps by half, source and cue are right. */
  readonly attribution: Figures;
  /** Content overlaps by half. */
  readonly detection: Figures;
  readonly contentExact: Figures;
  /** Of the detected, in per cent. */
  readonly sourceAccuracy: number | null;
  readonly cueAccuracy: number | null;
  readonly direct: {
    readonly recall: number | null;
    readonly withSource: number | null;
    readonly precision: number | null;
    readonly gold: number;
    readonly pred: number;
  };
  readonly tokens: Readonly<Record<'source' | 'cue' | 'content', Figures>>;
  readonly types: Readonly<Record<string, Share>>;
  readonly rules: Readonly<Record<string, Share>>;
  readonly errors: readonly ScoringError[];
}

const ROLES = ['source', 'cue', 'content'] as const;
const OPENS = /["“‘«]/;
const CLOSES = /["”’»]/;

/** Whether gold content stands between quotation marks. */
function isDirect(characters: readonly string[], spans: readonly GoldSpan[]): boolean {
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const at = (index: number) => characters[index] ?? '';
  return (
    (OPENS.test(at(start)) || OPENS.test(at(start - 1))) &&
    (CLOSES.test(at(end - 1)) || CLOSES.test(at(end)) || CLOSES.test(at(end - 2)))
  );
}

const spansOf = (quote: Quote) => ({
  source: quote.source?.spans ?? [],
  cue: quote.cue?.spans ?? [],
  content: quote.content.spans,
});

function isRight({ predicted, gold }: Match<Predicted, Wanted>): { source: boolean; cue: boolean } {
  return {
    source: toDice(predicted.source, gold.source) >= LEAST_OVERLAP,
    cue: gold.cue.size === 0 || countShared(predicted.cue, gold.cue) > 0,
  };
}

/** Predictions less those that best match a borderline (`optional`) gold attribution. */
function withoutOptional(predicted: readonly Predicted[], wanted: readonly Wanted[]): readonly Predicted[] {
  const dropped = new Set(
    matchByContent(predicted, wanted)
      .matches.filter(({ gold }) => gold.gold.optional)
      .map((match) => match.predicted),
  );
  return predicted.filter((one) => !dropped.has(one));
}

interface Tally {
  found: number;
  detected: number;
  right: number;
}

class Shares {
  readonly #tallies = new Map<string, Tally>();

  count(key: string, detected: boolean, right: boolean): void {
    const tally = this.#tallies.get(key) ?? { found: 0, detected: 0, right: 0 };
    tally.found++;
    if (detected) tally.detected++;
    if (right) tally.right++;
    this.#tallies.set(key, tally);
  }

  toRecord(): Record<string, Share> {
    const entries = [...this.#tallies].sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(
      entries.map(([key, tally]) => [key, { ...tally, precision: toPercent(tally.right, tally.found) }]),
    );
  }
}

/**
 * Scores what was found against gold, as brat standoff or the project's own form has it.
 * @param mostErrors how many errors are listed, in the order of the articles
 */
export function scoreAttributions(articles: readonly ScoredArticle[], mostErrors: number): AttributionScore {
  const sums = { pred: 0, gold: 0, hit: 0, exact: 0, source: 0, cue: 0, full: 0 };
  const direct = { gold: 0, hit: 0, source: 0, pred: 0, predHit: 0 };
  const tokens = { source: [0, 0, 0], cue: [0, 0, 0], content: [0, 0, 0] } as Record<string, number[]>;
  const types = new Shares();
  const rules = new Shares();
  const errors: ScoringError[] = [];
  for (const { name, text, gold, annotation } of articles) {
    const words = findWords(text);
    const characters = [...text];
    const say = (spans: readonly GoldSpan[]) =>
      spans.map(({ start, end }) => characters.slice(start, end).join('')).join(' … ');
    const toParts = (spans: Record<(typeof ROLES)[number], readonly GoldSpan[]>): Parts => ({
      source: coverWords(words, spans.source),
      cue: coverWords(words, spans.cue),
      content: coverWords(words, spans.content),
    });
    const all: Wanted[] = gold
      .map((one) => ({ gold: one, isDirect: isDirect(characters, one.content), ...toParts(one) }))
      .filter(({ content }) => content.size > 0);
    const found: Predicted[] = (annotation?.quotes ?? [])
      .map((quote) => ({ quote, ...toParts(spansOf(quote)) }))
      .filter(({ content }) => content.size > 0);
    const predicted = withoutOptional(found, all);
    const wanted = all.filter((one) => !one.gold.optional);
    for (const role of ROLES) {
      const a = new Set(predicted.flatMap((one) => [...one[role]]));
      const b = new Set(wanted.flatMap((one) => [...one[role]]));
      const sum = tokens[role] as [number, number, number];
      sum[0] += countShared(a, b);
      sum[1] += a.size;
      sum[2] += b.size;
    }
    const { matches, missed, extra } = matchByContent(predicted, wanted);
    sums.pred += predicted.length;
    sums.gold += wanted.length;
    sums.hit += matches.length;
    direct.gold += wanted.filter((one) => one.isDirect).length;
    direct.pred += predicted.filter(({ quote }) => quote.type === 'direct').length;
    for (const match of matches) {
      const right = isRight(match);
      if (match.overlap === 1) sums.exact++;
      if (right.source) sums.source++;
      if (right.cue) sums.cue++;
      if (right.source && right.cue) sums.full++;
      if (match.gold.isDirect) {
        direct.hit++;
        if (right.source) direct.source++;
      }
      const { quote } = match.predicted;
      if (quote.type === 'direct') direct.predHit++;
      types.count(quote.type, true, right.source && right.cue);
      rules.count(quote.rule, true, right.source && right.cue);
      if (!right.source)
        errors.push({
          document: name,
          kind: 'source',
          rule: quote.rule,
          source: quote.source?.text ?? '',
          expected: say(match.gold.gold.source),
          cue: quote.cue?.text ?? '',
          content: quote.content.text,
        });
    }
    for (const { gold: one } of missed)
      errors.push({
        document: name,
        kind: 'missed',
        rule: null,
        source: say(one.source),
        expected: null,
        cue: say(one.cue),
        content: say(one.content),
      });
    for (const { quote } of extra) {
      types.count(quote.type, false, false);
      rules.count(quote.rule, false, false);
      errors.push({
        document: name,
        kind: 'extra',
        rule: quote.rule,
        source: quote.source?.text ?? '',
        expected: null,
        cue: quote.cue?.text ?? '',
        content: quote.content.text,
      });
    }
  }
  const ofRole = (role: string) => toFigures(...(tokens[role] as [number, number, number]));
  return {
    documents: articles.length,
    attribution: toFigures(sums.full, sums.pred, sums.gold),
    detection: toFigures(sums.hit, sums.pred, sums.gold),
    contentExact: toFigures(sums.exact, sums.pred, sums.gold),
    sourceAccuracy: toPercent(sums.source, sums.hit),
    cueAccuracy: toPercent(sums.cue, sums.hit),
    direct: {
      recall: toPercent(direct.hit, direct.gold),
      withSource: toPercent(direct.source, direct.gold),
      precision: toPercent(direct.predHit, direct.pred),
      gold: direct.gold,
      pred: direct.pred,
    },
    tokens: { source: ofRole('source'), cue: ofRole('cue'), content: ofRole('content') },
    types: types.toRecord(),
    rules: rules.toRecord(),
    errors: errors.slice(0, mostErrors),
  };
}
