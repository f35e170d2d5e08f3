import type { Annotation, Quote, Span } from '../model/records.ts';

/** Where a document's text and its annotations are, as IRIs or relative to the file that names them. */
export interface Addresses {
  readonly text: string;
  readonly annotations: string;
}

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** Characters before and after a passage that tell it from the same words elsewhere, in code points. */
const AROUND = 32;

type Json = Readonly<Record<string, unknown>>;

const toBody = (purpose: string, value: string): Json => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
});

/** Facts that are known, as one body: "said: 2026-03-02; rule: …". */
const describe = (facts: readonly (readonly [string, string | number | null])[]): Json =>
  toBody(
    'describing',
    facts
      .flatMap(([name, value]) => (value === null || value === '' ? [] : [`${name}: ${value}`]))
      .join('; '),
  );

const isWebAddress = (url: string | null): url is string => url !== null && /^https?:\/\/[^\s]+$/i.test(url);

/** Makes the targets of a document: where a passage stands, by its place and by its words. */
function createTargets(points: readonly string[], { text }: Addresses, url: string | null) {
  const slice = (start: number, end: number) => points.slice(Math.max(0, start), end).join('');
  const toTarget = ({ start, end }: Span): Json => ({
    type: 'SpecificResource',
    source: { id: text, type: 'Text', format: 'text/plain' },
    ...(isWebAddress(url) ? { scope: url } : {}),
    selector: [
      { type: 'TextPositionSelector', start, end },
      {
        type: 'TextQuoteSelector',
        exact: slice(start, end),
        prefix: slice(start - AROUND, start),
        suffix: slice(end, end + AROUND),
      },
    ],
  });
  // One target where there is one span: selectors of one target would be alternatives.
  return (spans: readonly Span[]) => {
    const targets = spans.map(toTarget);
    return targets.length === 1 ? targets[0] : targets;
  };
}

/** The part of an id that is the finding's own: `q5`. */
const toFragment = (id: string) => id.slice(id.lastIndexOf(':') + 1);

/**
 * What was found in a document as a collection of W3C Web Annotations
 * (https://www.w3.org/TR/annotation-model/), in JSON-LD. Positions count code points of the text as decoded,
 * as the model asks. A quote is annotated where its words stand; its source and its cue are annotations of
 * their own, which link to it. A passage of several parts has a target for each.
 * @param text the document's text as decoded
 */
export function toWebAnnotations(annotation: Annotation, text: string, addresses: Addresses): Json {
  const toTargets = createTargets([...text], addresses, annotation.url);
  const toIri = (fragment: string) => `${addresses.annotations}#${fragment}`;
  const toItem = (
    fragment: string,
    motivation: string,
    body: readonly Json[],
    spans: readonly Span[],
  ): Json => ({
    id: toIri(fragment),
    type: 'Annotation',
    motivation,
    body,
    target: toTargets(spans),
  });
  const linkTo = (id: string): Json => ({
    type: 'SpecificResource',
    purpose: 'linking',
    source: toIri(toFragment(id)),
  });

  const toQuote = (quote: Quote): Json[] => {
    const { id, type, speaker, speakers, source, cue, content, via, venue, topics, said, negated } = quote;
    const names = speakers ?? (speaker ? [speaker] : []);
    const fragment = toFragment(id);
    const words = toItem(
      fragment,
      'identifying',
      [
        toBody('classifying', negated ? `${type} quote, told as not said` : `${type} quote`),
        ...names.map(({ name }) => toBody('identifying', name)),
        ...topics.map((topic) => toBody('tagging', topic)),
        describe([
          ['via', via.map(({ name }) => name).join(', ')],
          ['where', venue],
          ['said', said],
          ['rule', quote.rule],
          ['confidence', quote.confidence],
          ['id', id],
        ]),
      ],
      content.spans,
    );
    const part = (name: string, spans: readonly Span[] | undefined) =>
      spans && spans.length > 0
        ? [toItem(`${fragment}-${name}`, 'linking', [toBody('classifying', name), linkTo(id)], spans)]
        : [];
    return [words, ...part('source', source?.spans), ...part('cue', cue?.spans)];
  };

  const items = [
    ...annotation.quotes.flatMap(toQuote),
    ...annotation.stances.map((stance) =>
      toItem(
        toFragment(stance.id),
        'assessing',
        [
          toBody('classifying', stance.position),
          toBody('identifying', stance.holder.name),
          toBody('tagging', stance.topic.id),
          ...(stance.quote === null ? [] : [linkTo(stance.quote)]),
          describe([
            ['topic', stance.topic.name],
            ['act', stance.act],
            ['CAMEO', stance.cameo],
            ['date', stance.date],
            ['told by', stance.attributedBy],
            ['rule', stance.rule],
            ['confidence', stance.confidence],
            ['id', stance.id],
          ]),
        ],
        stance.evidence.spans,
      ),
    ),
    ...annotation.scareQuotes.map((span, at) =>
      toItem(`scare-quote${at + 1}`, 'classifying', [toBody('classifying', 'scare quote')], [span]),
    ),
    ...annotation.speakers.flatMap(({ id, name, kind, mentions }) =>
      mentions.map((mention, at) =>
        toItem(
          `${encodeURIComponent(id)}-${at + 1}`,
          'identifying',
          [toBody('classifying', kind), toBody('identifying', name), toBody('tagging', id)],
          [mention],
        ),
      ),
    ),
    ...annotation.dates.map((date, at) =>
      toItem(
        `date${at + 1}`,
        'identifying',
        [
          toBody('classifying', date.type),
          toBody('identifying', date.value),
          describe([
            ['EDTF', date.edtf],
            ['told by', date.anchor],
            ['rule', date.rule],
          ]),
        ],
        [date],
      ),
    ),
  ];
  return {
    '@context': CONTEXT,
    id: addresses.annotations,
    type: 'AnnotationCollection',
    label: annotation.title ?? annotation.id,
    generator: { type: 'Software', name: 'iran-corpus' },
    total: items.length,
    first: {
      id: toIri('page'),
      type: 'AnnotationPage',
      partOf: addresses.annotations,
      startIndex: 0,
      items,
    },
  };
}
