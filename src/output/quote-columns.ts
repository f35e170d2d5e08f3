import type { QuoteRecord } from '../model/list-records.ts';
import type { Column } from './column.ts';
import { originColumns } from './origin-columns.ts';

/** Who speaks: by name, all of them where several do; else as the text says it. */
const toSpeaker = ({ speaker, speakers, source }: QuoteRecord): string | null => {
  if (speakers && speakers.length > 0) return speakers.map(({ name }) => name).join(', ');
  return speaker?.name ?? source?.text ?? null;
};

const toNames = (list: readonly { readonly name: string }[]) =>
  list.map(({ name }) => name).join(' ← ') || null;

export const quoteColumns: readonly Column<QuoteRecord>[] = [
  ...originColumns,
  { name: 'id', title: 'Id', value: (record) => record.id, inTable: false },
  { name: 'speaker', title: 'Speaker', value: toSpeaker, inTable: true, missing: 'nobody named' },
  { name: 'speakerId', title: 'Speaker id', value: (record) => record.speaker?.id ?? null, inTable: false },
  {
    name: 'type',
    title: 'Type',
    value: (record) => record.type,
    shown: ({ type, negated }) => (negated ? `${type}, not said` : type),
    inTable: true,
  },
  { name: 'source', title: 'Source', value: (record) => record.source?.text ?? null, inTable: false },
  { name: 'cue', title: 'Cue', value: (record) => record.cue?.text ?? null, inTable: false },
  { name: 'content', title: 'Words', value: (record) => record.content.text, inTable: true, wraps: true },
  { name: 'via', title: 'By way of', value: (record) => toNames(record.via), inTable: false },
  { name: 'venue', title: 'Where', value: (record) => record.venue, inTable: false },
  { name: 'topics', title: 'Topics', value: (record) => record.topics.join(' ') || null, inTable: false },
  { name: 'said', title: 'Said', value: (record) => record.said, inTable: false },
  { name: 'negated', kind: 'boolean', title: 'Not said', value: (record) => record.negated, inTable: false },
  { name: 'zone', title: 'Zone', value: (record) => record.zone, inTable: false },
  {
    name: 'start',
    kind: 'integer',
    title: 'Start',
    value: (record) => record.content.spans[0]?.start ?? null,
    inTable: false,
  },
  {
    name: 'end',
    kind: 'integer',
    title: 'End',
    value: (record) => record.content.spans.at(-1)?.end ?? null,
    inTable: false,
  },
  { name: 'rule', title: 'Rule', value: (record) => record.rule, inTable: false },
  {
    name: 'confidence',
    kind: 'number',
    title: 'Confidence',
    value: (record) => record.confidence,
    inTable: false,
  },
];
