import type { PositionRecord } from '../model/list-records.ts';
import type { Column } from './column.ts';
import { originColumns } from './origin-columns.ts';
import { formatPosition } from './position.ts';

export const positionColumns: readonly Column<PositionRecord>[] = [
  { name: 'speaker', title: 'Speaker', value: (record) => record.speaker.name, inTable: true },
  { name: 'topic', title: 'Topic', value: (record) => record.topic.name, inTable: true },
  ...originColumns,
  {
    name: 'position',
    title: 'Position',
    value: (record) => record.position,
    shown: (record) => formatPosition(record.position),
    inTable: true,
  },
  { name: 'date', title: 'Date', value: (record) => record.date, inTable: false },
  { name: 'evidence', title: 'Words', value: (record) => record.evidence, inTable: true, wraps: true },
  { name: 'stances', kind: 'integer', title: 'Stances', value: (record) => record.stances, inTable: false },
  { name: 'speakerId', title: 'Speaker id', value: (record) => record.speaker.id, inTable: false },
  { name: 'topicId', title: 'Topic id', value: (record) => record.topic.id, inTable: false },
];
