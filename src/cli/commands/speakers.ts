import type { SpeakerRecord } from '../../model/list-records.ts';
import type { Annotation } from '../../model/records.ts';
import { speakerColumns } from '../../output/speaker-columns.ts';
import type { Run } from '../command-specs.ts';
import { recordTypes } from '../record-types.ts';
import { type AnnotationList, runAnnotationList, toOrigin } from '../run-annotation-list.ts';

function toRecords(annotation: Annotation): SpeakerRecord[] {
  const origin = toOrigin(annotation);
  const quotes = new Map<string, number>();
  for (const { speaker, speakers } of annotation.quotes) {
    const ids = new Set([speaker, ...(speakers ?? [])].flatMap((one) => one?.id ?? []));
    for (const id of ids) quotes.set(id, (quotes.get(id) ?? 0) + 1);
  }
  return annotation.speakers.map((speaker) => ({
    ...origin,
    ...speaker,
    quotes: quotes.get(speaker.id) ?? 0,
  }));
}

export const list: AnnotationList<SpeakerRecord> = {
  noun: 'speaker',
  columns: speakerColumns,
  fields: ['document', 'outlet', 'published', 'id', 'name', 'kind', 'roles', 'aliases', 'mentions', 'quotes'],
  toRecords,
  textOf: ({ name, aliases, roles }) => [name, ...aliases, ...roles].join('\n'),
  dateOf: ({ published }) => published,
  types: recordTypes.speakers,
  typesOf: ({ kind }) => [kind],
  speakersOf: ({ id }) => [id],
};

/** Lists those who speak, are passed on or hold a position, article by article. */
export const run: Run = (paths, options, context) => runAnnotationList(list, paths, options, context);
