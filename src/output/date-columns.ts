import type { DateRecord } from '../model/list-records.ts';
import type { Column } from './column.ts';
import { originColumns } from './origin-columns.ts';

export const dateColumns: readonly Column<DateRecord>[] = [
  ...originColumns,
  { name: 'text', title: 'Words', value: (record) => record.text, inTable: true, wraps: true },
  { name: 'type', title: 'Type', value: (record) => record.type, inTable: true },
  { name: 'value', title: 'Value', value: (record) => record.value, inTable: true },
  { name: 'edtf', title: 'EDTF', value: (record) => record.edtf, inTable: true, missing: '–' },
  { name: 'from', title: 'From', value: (record) => record.range?.from ?? null, inTable: false },
  { name: 'to', title: 'To', value: (record) => record.range?.to ?? null, inTable: false },
  { name: 'anchor', title: 'Told by', value: (record) => record.anchor, inTable: true },
  { name: 'start', kind: 'integer', title: 'Start', value: (record) => record.start, inTable: false },
  { name: 'end', kind: 'integer', title: 'End', value: (record) => record.end, inTable: false },
  { name: 'rule', title: 'Rule', value: (record) => record.rule, inTable: false },
];
