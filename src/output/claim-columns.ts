import type { ClaimRecord } from '../model/list-records.ts';
import type { Column } from './column.ts';
import { originColumns } from './origin-columns.ts';

export const claimColumns: readonly Column<ClaimRecord>[] = [
  { name: 'claim', title: 'Claim', value: (record) => record.claim, inTable: true },
  { name: 'speaker', title: 'Speaker', value: (record) => record.speaker.name, inTable: true },
  ...originColumns,
  { name: 'form', title: 'Form', value: (record) => record.form, inTable: true },
  { name: 'text', title: 'Words', value: (record) => record.text, inTable: true, wraps: true },
  { name: 'status', title: 'Status', value: (record) => record.status, inTable: false },
  {
    name: 'similarity',
    kind: 'number',
    title: 'Similarity',
    value: (record) => record.similarity,
    inTable: false,
  },
  { name: 'topic', title: 'Topic', value: (record) => record.topic?.name ?? null, inTable: false },
  {
    name: 'missingIn',
    title: 'Not in',
    value: (record) => record.missingIn.join('; ') || null,
    inTable: false,
  },
  { name: 'gist', title: 'Gist', value: (record) => record.gist, inTable: false },
  { name: 'quote', title: 'Quote', value: (record) => record.quote, inTable: false },
  { name: 'speakerId', title: 'Speaker id', value: (record) => record.speaker.id, inTable: false },
  { name: 'topicId', title: 'Topic id', value: (record) => record.topic?.id ?? null, inTable: false },
];
