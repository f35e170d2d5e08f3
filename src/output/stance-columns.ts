import type { StanceRecord } from '../model/list-records.ts';
import type { Column } from './column.ts';
import { originColumns } from './origin-columns.ts';
import { formatPosition } from './position.ts';

export const stanceColumns: readonly Column<StanceRecord>[] = [
  ...originColumns,
  { name: 'id', title: 'Id', value: (record) => record.id, inTable: false },
  { name: 'holder', title: 'Speaker', value: (record) => record.holder.name, inTable: true },
  { name: 'holderId', title: 'Speaker id', value: (record) => record.holder.id, inTable: false },
  { name: 'topic', title: 'Topic', value: (record) => record.topic.name, inTable: true },
  { name: 'topicId', title: 'Topic id', value: (record) => record.topic.id, inTable: false },
  {
    name: 'position',
    title: 'Position',
    value: (record) => record.position,
    shown: (record) => formatPosition(record.position),
    inTable: true,
  },
  { name: 'act', title: 'Act', value: (record) => record.act, inTable: false },
  { name: 'cameo', title: 'CAMEO', value: (record) => record.cameo, inTable: false },
  { name: 'attributedBy', title: 'Told by', value: (record) => record.attributedBy, inTable: false },
  { name: 'quote', title: 'Quote', value: (record) => record.quote, inTable: false },
  { name: 'evidence', title: 'Words', value: (record) => record.evidence.text, inTable: true, wraps: true },
  { name: 'date', title: 'Date', value: (record) => record.date, inTable: false },
  {
    name: 'start',
    kind: 'integer',
    title: 'Start',
    value: (record) => record.evidence.spans[0]?.start ?? null,
    inTable: false,
  },
  {
    name: 'end',
    kind: 'integer',
    title: 'End',
    value: (record) => record.evidence.spans.at(-1)?.end ?? null,
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
