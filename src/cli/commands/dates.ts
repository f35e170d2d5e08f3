import type { DateRecord } from '../../model/list-records.ts';
import { dateColumns } from '../../output/date-columns.ts';
import type { Run } from '../command-specs.ts';
import { recordTypes } from '../record-types.ts';
import { type AnnotationList, runAnnotationList, toOrigin } from '../run-annotation-list.ts';

export const list: AnnotationList<DateRecord> = {
  noun: 'date',
  columns: dateColumns,
  fields: [
    ...['document', 'outlet', 'published', 'start', 'end', 'text', 'type', 'value', 'edtf', 'range'],
    ...['anchor', 'rule'],
  ],
  toRecords: (annotation) => {
    const origin = toOrigin(annotation);
    return annotation.dates.map((date) => ({ ...origin, ...date }));
  },
  textOf: ({ text }) => text,
  dateOf: ({ range, edtf }) => range ?? edtf,
  types: recordTypes.dates,
  typesOf: ({ type }) => [type],
};

/**
 * Lists the dates, times and durations that the articles mention; `--since` and `--until` ask for their days.
 * A table for people is a line of time: in order of the calendar, what has no place on it last. Data are in
 * corpus order.
 */
export const run: Run = (paths, options, context) => {
  const isTable = !options.json && (options.format ?? 'table') === 'table';
  const sorted = isTable ? { ...options, sort: options.sort ?? 'edtf' } : options;
  return runAnnotationList(list, paths, sorted, context);
};
