import type { Figures } from '../evaluate/figures.ts';
import type { AttributionScore, ScoringError, Share } from '../evaluate/score.ts';
import type { ArticleScore } from '../evaluate/score-articles.ts';
import type { Layout } from './records.ts';
import { toSafeText } from './sanitise.ts';
import { formatRows } from './table.ts';

/** Content longer than this is cut in the list of errors, in UTF-16 units. */
const LONGEST_CONTENT = 160;

const show = (value: number | null) => (value === null ? '–' : String(value));

const figureRow = (name: string, { p, r, f1, tp, pred, gold }: Figures): string[] => [
  name,
  ...[f1, p, r, tp, pred, gold].map(String),
];

const shareRows = (shares: Readonly<Record<string, Share>>): string[][] =>
  Object.entries(shares).map(([name, { found, detected, right, precision }]) => [
    name,
    ...[found, detected, right].map(String),
    show(precision),
  ]);

function errorRow({ document, kind, rule, source, expected, cue, content }: ScoringError): string[] {
  const who = expected === null ? source : `${source} (gold: ${expected})`;
  return [document, kind, rule ?? '', who, cue, content.slice(0, LONGEST_CONTENT)].map(toSafeText);
}

const hasArticles = (score: AttributionScore | ArticleScore): score is ArticleScore => 'stances' in score;

/** A score as tables for reading: figures, then shares by type and rule, then the errors asked for. */
export function* formatScore(
  score: AttributionScore | ArticleScore,
  layout: Layout,
  toHead: (text: string) => string,
): Generator<string> {
  const flat = (heads: readonly string[]) => heads.map(() => false);
  const section = function* (
    title: string,
    heads: readonly string[],
    rows: readonly string[][],
    wraps = flat(heads),
  ) {
    if (rows.length === 0) return;
    yield `\n${title}\n\n`;
    yield* formatRows(heads, rows, wraps, layout, toHead);
  };
  const { attribution, detection, contentExact, tokens, direct } = score;
  yield `${score.documents} articles\n`;
  yield* section(
    'FIGURES',
    ['', 'F1', 'precision', 'recall', 'right', 'found', 'gold'],
    [
      figureRow('attribution', attribution),
      figureRow('detection', detection),
      figureRow('content exact', contentExact),
      figureRow('words of content', tokens.content),
      figureRow('words of source', tokens.source),
      figureRow('words of cue', tokens.cue),
      ...(hasArticles(score)
        ? [
            figureRow('dates found', score.datesFound),
            figureRow('dates resolved', score.datesResolved),
            figureRow('stances', score.stances),
          ]
        : []),
    ],
  );
  yield* section(
    'SHARES',
    ['of what', 'per cent'],
    [
      ['source right, of the detected', show(score.sourceAccuracy)],
      ['cue right, of the detected', show(score.cueAccuracy)],
      ['direct quotes found', show(direct.recall)],
      ['direct quotes found, with source', show(direct.withSource)],
      ['precision of direct quotes', show(direct.precision)],
      ...(hasArticles(score)
        ? [
            ['speaker right, of the detected', show(score.speakerAccuracy)],
            ['type right, of the detected', show(score.typeAccuracy)],
            ['scare quotes taken for speech (count)', String(score.scareQuotesTakenForSpeech)],
          ]
        : []),
    ],
  );
  const heads = ['found', 'in gold', 'right', 'precision'];
  yield* section('BY TYPE', ['type', ...heads], shareRows(score.types));
  yield* section('BY RULE', ['rule', ...heads], shareRows(score.rules));
  yield* section(
    'ERRORS',
    ['document', 'kind', 'rule', 'source', 'cue', 'content'],
    score.errors.map(errorRow),
    [true, false, true, true, false, true],
  );
}
