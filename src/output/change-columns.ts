import type { ChangeRecord } from '../model/changes.ts';
import type { Column } from './column.ts';
import { originColumns } from './origin-columns.ts';

const toWhat = ({ change, kind }: ChangeRecord) => `${change} ${kind}`;

const toAbout = ({ speaker, topic }: ChangeRecord) =>
  [speaker?.name, topic?.name].filter((name) => name !== undefined).join(' · ') || null;

const toTitle = (record: ChangeRecord) =>
  [toWhat(record), toAbout(record)].filter((part) => part !== null).join(': ');

export const changeColumns: readonly Column<ChangeRecord>[] = [
  { name: 'change', title: 'Change', value: (record) => record.change, shown: toWhat, inTable: true },
  { name: 'kind', title: 'Kind', value: (record) => record.kind, inTable: false },
  { name: 'about', title: 'Who, on what', value: toAbout, inTable: true, wraps: true },
  ...originColumns.map((column) => (column.name === 'published' ? { ...column, inTable: false } : column)),
  { name: 'summary', title: 'What', value: (record) => record.summary, inTable: true, wraps: true },
  { name: 'text', title: 'Words', value: (record) => record.text || null, inTable: true, wraps: true },
  { name: 'fields', title: 'Differs in', value: (record) => record.fields.join(' ') || null, inTable: false },
  { name: 'speaker', title: 'Speaker', value: (record) => record.speaker?.name ?? null, inTable: false },
  { name: 'topic', title: 'Topic', value: (record) => record.topic?.name ?? null, inTable: false },
  { name: 'fails', kind: 'boolean', title: 'Fails', value: (record) => record.fails, inTable: false },
  { name: 'path', title: 'Path', value: (record) => record.path, inTable: false },
  { name: 'line', kind: 'integer', title: 'Line', value: (record) => record.line, inTable: false },
  { name: 'key', title: 'Key', value: (record) => record.key, inTable: false },
  { name: 'title', title: 'Title', value: toTitle, inTable: false },
];
