import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toWebAnnotations } from '../../src/export/web-annotation.ts';
import { textWithSpans, toAnnotation, toQuote, toSpans } from './annotations.ts';

interface Target {
  readonly source: { readonly id: string };
  readonly scope?: string;
  readonly selector: readonly {
    readonly type: string;
    readonly start: number;
    readonly end: number;
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
  }[];
}
interface Item {
  readonly id: string;
  readonly type: string;
  readonly motivation: string;
  readonly body: readonly { readonly type: string; readonly purpose: string; readonly value?: string }[];
  readonly target: Target | readonly Target[];
}
interface Collection {
  readonly '@context': string;
  readonly total: number;
  readonly first: { readonly items: readonly Item[] };
}

const ADDRESSES = { text: 'a.txt', annotations: 'a.jsonld' };
const TEXT = 'Roe said: “We 😀 talk.”\nNever, he added.';

const convert = (...given: Parameters<typeof toWebAnnotations>) =>
  toWebAnnotations(...given) as unknown as Collection;
const targetsOf = ({ target }: Item) => [target].flat() as Target[];

const annotation = toAnnotation({
  url: 'https://example.org/a',
  title: 'Talks',
  quotes: [
    toQuote(
      'a:q1',
      {
        source: toSpans(TEXT, [0, 3]),
        cue: toSpans(TEXT, [4, 8]),
        content: toSpans(TEXT, [10, 22], [23, 28]),
      },
      { via: [{ id: 'doe', name: 'Doe' }] },
    ),
  ],
});

test('a quote, its source and its cue', () => {
  const { first, total } = convert(annotation, TEXT, ADDRESSES);
  const [quote, source, cue] = first.items;
  expect(total).toBe(3);
  expect(quote).toMatchObject({
    id: 'a.jsonld#q1',
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      { type: 'TextualBody', purpose: 'classifying', value: 'direct quote' },
      { purpose: 'identifying', value: 'Roe' },
      { purpose: 'tagging', value: 'talks' },
      { purpose: 'describing', value: 'via: Doe; said: 2026-03-02; rule: rule-a; confidence: 0.9; id: a:q1' },
    ],
    target: [
      {
        type: 'SpecificResource',
        source: { id: 'a.txt', type: 'Text', format: 'text/plain' },
        scope: 'https://example.org/a',
        selector: [
          { type: 'TextPositionSelector', start: 10, end: 22 },
          {
            type: 'TextQuoteSelector',
            exact: '“We 😀 talk.”',
            prefix: 'Roe said: ',
            suffix: '\nNever, he added.',
          },
        ],
      },
      { selector: [{ start: 23, end: 28 }, { exact: 'Never' }] },
    ],
  });
  expect(source).toMatchObject({
    id: 'a.jsonld#q1-source',
    motivation: 'linking',
    body: [{ value: 'source' }, { type: 'SpecificResource', purpose: 'linking', source: 'a.jsonld#q1' }],
    target: {
      selector: [
        { start: 0, end: 3 },
        { exact: 'Roe', prefix: '' },
      ],
    },
  });
  expect(cue).toMatchObject({
    id: 'a.jsonld#q1-cue',
    target: { selector: [{ start: 4 }, { exact: 'said' }] },
  });
});

/** The terms of http://www.w3.org/ns/anno.jsonld that are used: others would be lost when it is read as JSON-LD. */
const TERMS = new Set([
  ...[
    '@context',
    'id',
    'type',
    'label',
    'generator',
    'name',
    'total',
    'first',
    'partOf',
    'startIndex',
    'items',
  ],
  ...['motivation', 'body', 'purpose', 'value', 'format', 'target', 'source', 'scope', 'selector'],
  ...['start', 'end', 'exact', 'prefix', 'suffix'],
]);
const CLASSES = new Set([
  ...['AnnotationCollection', 'AnnotationPage', 'Annotation', 'SpecificResource', 'TextualBody', 'Text'],
  ...['TextPositionSelector', 'TextQuoteSelector', 'Software'],
]);
const MOTIVATIONS = new Set(['assessing', 'classifying', 'describing', 'identifying', 'linking', 'tagging']);

function* walk(value: unknown): Generator<readonly [string, unknown]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) yield [key, inner];
    yield* walk(inner);
  }
}

describe('JSON-LD', () => {
  const collection = convert(annotation, TEXT, ADDRESSES);
  test('names the context, and uses nothing that the context does not have', () => {
    expect(collection['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    for (const [key, value] of walk(collection)) {
      expect(TERMS).toContain(key);
      if (key === 'type') expect(CLASSES).toContain(value);
      if (key === 'purpose' || key === 'motivation') expect(MOTIVATIONS).toContain(value);
    }
  });
  test('every annotation has one id of its own, a type and a target', () => {
    const { items } = collection.first;
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const item of items) expect([item.type, targetsOf(item).length > 0]).toEqual(['Annotation', true]);
  });
  test('a page that is no web address is no scope', () => {
    for (const url of [null, 'javascript:alert(1)', 'example.org', 'https://a b'])
      expect(
        targetsOf(convert({ ...annotation, url }, TEXT, ADDRESSES).first.items[0] as Item)[0]?.scope,
      ).toBe(undefined);
  });
});

test('whatever the text: positions count code points, and words with what is around them stand there', () => {
  fc.assert(
    fc.property(textWithSpans, ({ text, spans }) => {
      const quotes = [toQuote('a:q1', { content: spans })];
      const [item] = convert(toAnnotation({ quotes }), text, ADDRESSES).first.items;
      const points = [...text];
      const targets = item ? targetsOf(item) : [];
      expect(targets.map(({ selector: [place] }) => [place?.start, place?.end])).toEqual(
        spans.map(({ start, end }) => [start, end]),
      );
      for (const { selector } of targets) {
        const [place, words] = selector;
        const { start = 0, end = 0 } = place ?? {};
        expect(words?.exact).toBe(points.slice(start, end).join(''));
        const around = `${words?.prefix}${words?.exact}${words?.suffix}`;
        expect(points.slice(Math.max(0, start - 32), end + 32).join('')).toBe(around);
      }
    }),
    { numRuns: 300 },
  );
});
