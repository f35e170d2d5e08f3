import { describe, expect, it } from 'vitest';
import { readBratAttributions } from '../../src/evaluate/brat.ts';
import { toFigures } from '../../src/evaluate/figures.ts';
import { locate } from '../../src/evaluate/gold-articles.ts';
import { matchByContent } from '../../src/evaluate/match.ts';
import { type ScoredArticle, scoreAttributions } from '../../src/evaluate/score.ts';
import { coverWords, findWords, toDice } from '../../src/evaluate/words.ts';
import type { Annotation, Quote } from '../../src/model/records.ts';

const TEXT = 'The mayor said the dam was safe. “It is not,” Larsen replied.';

const span = (words: string) => ({ ...locate(TEXT, { text: words, n: 1 }), text: words });

const quote = (source: string, cue: string, content: string, type: Quote['type']): Quote => ({
  id: 'a:q1',
  type,
  speaker: null,
  source: { text: source, spans: [span(source)] },
  cue: { text: cue, lemma: cue, spans: [span(cue)] },
  content: { text: content, spans: [span(content)] },
  verbatim: [],
  via: [],
  venue: null,
  topics: [],
  said: null,
  negated: false,
  zone: 'body',
  rule: type === 'direct' ? 'quote-source-verb' : 'verb-clause',
  confidence: 0.9,
});

const GOLD = `T1\tSource 0 9\tThe mayor
T2\tCue 10 14\tsaid
T3\tContent 15 31\tthe dam was safe
T4\tSource 46 52\tLarsen
T5\tCue 53 60\treplied
T6\tContent 33 45\t“It is not,”
E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3
E2\tAttribution:T5 Source:T4 Cue:T5 Content:T6
`;

const article = (quotes: readonly Quote[]): ScoredArticle => ({
  name: 'a',
  text: TEXT,
  gold: readBratAttributions(GOLD),
  annotation: { quotes } as unknown as Annotation,
});

const first = quote('The mayor', 'said', 'the dam was safe', 'indirect');
const second = quote('Larsen', 'replied', '“It is not,”', 'direct');

describe('scoring', () => {
  it('finds nothing wrong in gold', () => {
    const score = scoreAttributions([article([first, second])], 10);
    expect(score.attribution).toEqual({ p: 100, r: 100, f1: 100, tp: 2, pred: 2, gold: 2 });
    expect(score.direct).toMatchObject({ recall: 100, withSource: 100, precision: 100, gold: 1 });
    expect(score.errors).toEqual([]);
  });

  it('counts what is missed, extra and wrongly given to somebody', () => {
    const wrong = quote('the dam', 'replied', '“It is not,”', 'direct');
    const extra = quote('Larsen', 'said', 'replied', 'indirect');
    const score = scoreAttributions([article([wrong, extra])], 10);
    expect(score.attribution).toMatchObject({ tp: 0, pred: 2, gold: 2 });
    expect(score.detection.tp).toBe(1);
    expect(score.errors.map(({ kind }) => kind)).toEqual(['source', 'missed', 'extra']);
    expect(score.rules['quote-source-verb']).toEqual({ found: 1, detected: 1, right: 0, precision: 0 });
  });

  it('leaves optional gold out of both sides', () => {
    const { gold, ...rest } = article([first, second]);
    const optional = gold.map((one, at) => ({ ...one, optional: at === 0 }));
    const score = scoreAttributions([{ ...rest, gold: optional }], 0);
    expect(score.attribution).toMatchObject({ tp: 1, pred: 1, gold: 1 });
  });

  it('lists no more errors than asked for', () => {
    expect(scoreAttributions([article([])], 1).errors).toHaveLength(1);
  });
});

describe('words', () => {
  it('count code points and leave punctuation out', () => {
    expect(findWords('😀 Iran’s 2,300—no!')).toEqual([
      { start: 2, end: 8 },
      { start: 9, end: 14 },
      { start: 15, end: 17 },
    ]);
  });
  it('are covered where a span overlaps them', () => {
    expect([...coverWords(findWords('one two three'), [{ start: 2, end: 5 }])]).toEqual([0, 1]);
  });
  it('overlap wholly when there are none on either side', () => {
    expect(toDice(new Set(), new Set())).toBe(1);
    expect(toDice(new Set([1]), new Set())).toBe(0);
  });
});

describe('matching', () => {
  it('takes the best overlap first and each side once', () => {
    const of = (...content: number[]) => ({ content: new Set(content) });
    const { matches, missed, extra } = matchByContent([of(1, 2, 3), of(1, 2)], [of(1, 2), of(9)]);
    expect(matches.map(({ overlap }) => overlap)).toEqual([1]);
    expect(missed).toHaveLength(1);
    expect(extra).toHaveLength(1);
  });
});

describe('figures', () => {
  it('are 0 of nothing', () => expect(toFigures(0, 0, 0)).toMatchObject({ p: 0, r: 0, f1: 0 }));
});

describe('locate', () => {
  it('takes the n-th occurrence', () =>
    expect(locate('a b a', { text: 'a', n: 2 })).toEqual({ start: 4, end: 5 }));
  it('says what is not there', () =>
    expect(() => locate('a', { text: 'b', n: 1 })).toThrow('"b" does not stand 1 times'));
});
