import type { Origin } from '../model/list-records.ts';
import type { Column } from './column.ts';

/** Columns that every list of findings begins with. */
export const originColumns: readonly Column<Origin>[] = [
  { name: 'document', title: 'Document', value: (record) => record.document, inTable: false },
  { name: 'outlet', title: 'Outlet', value: (record) => record.outlet, inTable: true, missing: 'unknown' },
  {
    name: 'published',
    title: 'Published',
    value: (record) => record.published,
    inTable: true,
    missing: 'unknown',
  },
];
