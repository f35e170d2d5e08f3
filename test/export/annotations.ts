import fc from 'fast-check';
import type { Annotation, Quote, Span } from '../../src/model/records.ts';

/** Spans of a text by their places, in code points. */
export const toSpans = (text: string, ...places: readonly (readonly [number, number])[]): Span[] =>
  places.map(([start, end]) => ({ start, end, text: [...text].slice(start, end).join('') }));

const passage = (spans: Span[]) => ({ text: spans.map(({ text }) => text).join(' … '), spans });

export const toQuote = (
  id: string,
  parts: { readonly source?: Span[]; readonly cue?: Span[]; readonly content: Span[] },
  more: Partial<Quote> = {},
): Quote => ({
  id,
  type: 'direct',
  speaker: { id: 'roe', name: 'Roe' },
  source: parts.source ? passage(parts.source) : null,
  cue: parts.cue ? { text: 'said', lemma: 'say', spans: parts.cue } : null,
  content: passage(parts.content),
  verbatim: [],
  via: [],
  venue: null,
  topics: ['talks'],
  said: '2026-03-02',
  negated: false,
  zone: 'body',
  rule: 'rule-a',
  confidence: 0.9,
  ...more,
});

export const toAnnotation = (more: Partial<Annotation>): Annotation => ({
  schemaVersion: 1,
  id: 'a',
  path: 'a.txt',
  outlet: null,
  published: null,
  title: null,
  url: null,
  zones: [],
  speakers: [],
  quotes: [],
  scareQuotes: [],
  dates: [],
  stances: [],
  ...more,
});

/** Texts with pairs of surrogates, combining marks, line ends of all kinds and what means something to brat. */
export const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('a', 'é', '“', ' ', '\t', ';', '😀', '𝒳', '\u0301', 'ج', '\u202e'),
      fc.constantFrom(
        '\n',
        '\r\n',
        '\r',
        '\u000b',
        '\u000c',
        '\u001c',
        '\u0085',
        '\u2028',
        '\u2029',
        '\u0000',
      ),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((parts) => parts.join(''))
  .filter((words) => words !== '');

/** A text with spans in it, none of them empty; they may overlap and stand in any order. */
export const textWithSpans = text.chain((words) => {
  const length = [...words].length;
  const place = fc
    .tuple(fc.nat({ max: length - 1 }), fc.integer({ min: 1, max: 12 }))
    .map(([start, long]) => [start, Math.min(length, start + long)] as const);
  return fc
    .array(place, { minLength: 1, maxLength: 3 })
    .map((places) => ({ text: words, spans: toSpans(words, ...places) }));
});
