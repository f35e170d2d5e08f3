import { isDeepStrictEqual } from 'node:util';
import { annotate } from '../annotate/annotate.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Document } from '../model/document.ts';
import { type Annotation, annotationSchema, type Span } from '../model/records.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Lists of spans within a record, with the path to each. */
function listSpans({ quotes, speakers, stances, scareQuotes, dates }: Annotation): [string, Span[]][] {
  return [
    ['scareQuotes', scareQuotes],
    ['dates', dates],
    ...speakers.map(({ mentions }, at): [string, Span[]] => [`speakers[${at}].mentions`, mentions]),
    ...stances.map(({ evidence }, at): [string, Span[]] => [`stances[${at}].evidence`, evidence.spans]),
    ...quotes.flatMap(({ source, cue, content, verbatim }, at): [string, Span[]][] => [
      [`quotes[${at}].source`, source?.spans ?? []],
      [`quotes[${at}].cue`, cue?.spans ?? []],
      [`quotes[${at}].content`, content.spans],
      [`quotes[${at}].verbatim`, verbatim],
    ]),
  ];
}

/** Whether each begins where the one before has ended, or later. */
const isOrdered = (places: readonly Place[]) =>
  places.every(({ start }, at) => start >= (places[at - 1]?.end ?? 0));

function findSpanFaults(text: string, annotation: Annotation): string[] {
  const points = Array.from(text);
  const faults: string[] = [];
  const check = (where: string, { start, end }: Place, said?: string) => {
    if (!(0 <= start && start < end && end <= points.length)) faults.push(`${where}: empty or outside`);
    else if (said !== undefined && points.slice(start, end).join('') !== said)
      faults.push(`${where}: not the text`);
  };
  for (const zone of annotation.zones) check('zones', zone);
  if (!isOrdered(annotation.zones)) faults.push('zones: out of order');
  for (const [where, spans] of listSpans(annotation)) {
    for (const span of spans) check(where, span, span.text);
    if (!isOrdered(spans)) faults.push(`${where}: out of order`);
  }
  const first = annotation.quotes.map(({ source, cue, content }) =>
    Math.min(...[source, cue, content].flatMap((part) => part?.spans.map(({ start }) => start) ?? [])),
  );
  if (first.some((start, at) => start < (first[at - 1] ?? 0))) faults.push('quotes: out of order');
  if (annotation.quotes.some(({ content }) => content.spans.length === 0)) faults.push('quotes: no content');
  return faults;
}

function findReferenceFaults({ speakers, quotes, stances }: Annotation): string[] {
  const voices = new Set(speakers.map(({ id }) => id));
  const ids = [...quotes, ...stances].map(({ id }) => id);
  const named = quotes.flatMap(({ speaker, speakers: all }) => [
    ...(speaker ? [speaker] : []),
    ...(all ?? []),
  ]);
  const faults = named.filter(({ id }) => !voices.has(id)).map(({ id }) => `quotes: no such speaker ${id}`);
  if (new Set(ids).size < ids.length) faults.push('ids: not unique');
  if (voices.size < speakers.length) faults.push('speakers: ids not unique');
  for (const { quote } of stances)
    if (quote !== null && !ids.includes(quote)) faults.push(`stances: no such quote ${quote}`);
  return faults;
}

/**
 * What is wrong with the annotation of a document, whatever its text: a throw, a span that does not lead
 * to its text by code points, spans out of order, a record its schema refuses, ids that lead nowhere,
 * a second run that differs. `[]` where all holds.
 */
export function findAnnotationFaults(document: Document, lexicon: Lexicon): string[] {
  try {
    const annotation = annotate(document, lexicon);
    const checked = annotationSchema.safeParse(annotation);
    const faults = [
      ...(checked.success ? [] : [`schema: ${checked.error.issues[0]?.path.join('.')}`]),
      ...findSpanFaults(document.text, annotation),
      ...findReferenceFaults(annotation),
    ];
    if (!isDeepStrictEqual(annotation, annotate(document, lexicon))) faults.push('a second run differs');
    return faults;
  } catch (error) {
    return [`throws: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}
