import type { SpeakerRecord } from '../model/list-records.ts';
import type { Column } from './column.ts';
import { originColumns } from './origin-columns.ts';

export const speakerColumns: readonly Column<SpeakerRecord>[] = [
  ...originColumns,
  { name: 'name', title: 'Speaker', value: (record) => record.name, inTable: true },
  { name: 'id', title: 'Id', value: (record) => record.id, inTable: false },
  { name: 'kind', title: 'Kind', value: (record) => record.kind, inTable: true },
  { name: 'quotes', kind: 'integer', title: 'Quotes', value: (record) => record.quotes, inTable: true },
  {
    name: 'mentions',
    kind: 'integer',
    title: 'Mentions',
    value: (record) => record.mentions.length,
    inTable: true,
  },
  {
    name: 'roles',
    title: 'As',
    value: (record) => record.roles.join('; ') || null,
    inTable: true,
    wraps: true,
  },
  {
    name: 'aliases',
    title: 'Also written',
    value: (record) => record.aliases.join('; ') || null,
    inTable: false,
  },
];
