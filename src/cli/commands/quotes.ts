import type { QuoteRecord } from '../../model/list-records.ts';
import { quoteColumns } from '../../output/quote-columns.ts';
import type { Run } from '../command-specs.ts';
import { recordTypes } from '../record-types.ts';
import { type AnnotationList, runAnnotationList, toOrigin } from '../run-annotation-list.ts';

export const list: AnnotationList<QuoteRecord> = {
  noun: 'quote',
  columns: quoteColumns,
  fields: [
    ...['document', 'outlet', 'published', 'id', 'type', 'speaker', 'speakers', 'source', 'cue', 'content'],
    ...['verbatim', 'via', 'venue', 'topics', 'said', 'negated', 'zone', 'rule', 'confidence'],
  ],
  toRecords: (annotation) => {
    const origin = toOrigin(annotation);
    return annotation.quotes.map((quote) => ({ ...origin, ...quote }));
  },
  textOf: ({ content }) => content.text,
  dateOf: ({ said, published }) => said ?? published,
  types: recordTypes.quotes,
  typesOf: ({ type }) => [type],
  topicsOf: ({ topics }) => topics,
  speakersOf: ({ speaker, speakers }) => [speaker, ...(speakers ?? [])].flatMap((one) => one?.id ?? []),
  confidenceOf: ({ confidence }) => confidence,
};

/** Lists who is made to say what. */
export const run: Run = (paths, options, context) => runAnnotationList(list, paths, options, context);
