import type { StanceRecord } from '../../model/list-records.ts';
import { stanceColumns } from '../../output/stance-columns.ts';
import type { Run } from '../command-specs.ts';
import { recordTypes } from '../record-types.ts';
import { type AnnotationList, runAnnotationList, toOrigin } from '../run-annotation-list.ts';

export const list: AnnotationList<StanceRecord> = {
  noun: 'position',
  columns: stanceColumns,
  fields: [
    ...['document', 'outlet', 'published', 'id', 'holder', 'topic', 'position', 'act', 'cameo'],
    ...['attributedBy', 'quote', 'evidence', 'date', 'rule', 'confidence'],
  ],
  toRecords: (annotation) => {
    const origin = toOrigin(annotation);
    return annotation.stances.map((stance) => ({ ...origin, ...stance }));
  },
  textOf: ({ evidence }) => evidence.text,
  dateOf: ({ date, published }) => date ?? published,
  types: recordTypes.stances,
  typesOf: ({ position, act }) => [position, act],
  topicsOf: ({ topic }) => [topic.id],
  speakersOf: ({ holder }) => [holder.id],
  confidenceOf: ({ confidence }) => confidence,
};

/** Lists who takes which position on which topic; `--type` takes positions and acts. */
export const run: Run = (paths, options, context) => runAnnotationList(list, paths, options, context);
