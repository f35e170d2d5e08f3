import type { TimelineRecord } from '../model/list-records.ts';
import type { Column } from './column.ts';
import { originColumns } from './origin-columns.ts';
import { formatPosition } from './position.ts';

/** "± conditional", or where the position changed "− opposes (was ± conditional)". */
const toPosition = ({ position, changedFrom }: TimelineRecord) =>
  changedFrom === null
    ? formatPosition(position)
    : `${formatPosition(position)}, before: ${formatPosition(changedFrom)}`;

export const timelineColumns: readonly Column<TimelineRecord>[] = [
  { name: 'date', title: 'Date', value: (record) => record.date, inTable: true, missing: 'unknown' },
  { name: 'speaker', title: 'Speaker', value: (record) => record.speaker.name, inTable: true },
  { name: 'topic', title: 'Topic', value: (record) => record.topic.name, inTable: true },
  {
    name: 'position',
    title: 'Position',
    value: (record) => record.position,
    shown: toPosition,
    inTable: true,
  },
  ...originColumns.map((column) => (column.name === 'published' ? { ...column, inTable: false } : column)),
  { name: 'evidence', title: 'Words', value: (record) => record.evidence.text, inTable: true, wraps: true },
  { name: 'changedFrom', title: 'Before', value: (record) => record.changedFrom, inTable: false },
  { name: 'act', title: 'Act', value: (record) => record.act, inTable: false },
  { name: 'stance', title: 'Stance', value: (record) => record.stance, inTable: false },
  { name: 'speakerId', title: 'Speaker id', value: (record) => record.speaker.id, inTable: false },
  { name: 'topicId', title: 'Topic id', value: (record) => record.topic.id, inTable: false },
];
