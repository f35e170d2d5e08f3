import type { DocumentRecord } from '../model/list-records.ts';
import type { Column } from './column.ts';

/** How an outlet or date is known, as a table says it. */
const FROM: Readonly<Record<string, string>> = {
  manifest: 'manifest',
  text: 'its text',
  filename: 'its name',
};

export const documentColumns: readonly Column<DocumentRecord>[] = [
  { name: 'document', title: 'Document', value: (record) => record.document, inTable: true },
  { name: 'outlet', title: 'Outlet', value: (record) => record.outlet, inTable: true, missing: 'unknown' },
  {
    name: 'published',
    title: 'Published',
    value: (record) => record.published,
    inTable: true,
    missing: 'unknown',
  },
  {
    name: 'known',
    title: 'Known from',
    value: ({ outletBasis, publishedBasis }) =>
      [...new Set([outletBasis, publishedBasis])]
        .flatMap((basis) => (basis ? [FROM[basis] ?? basis] : []))
        .join(', ') || null,
    inTable: true,
  },
  { name: 'words', kind: 'integer', title: 'Words', value: (record) => record.words, inTable: true },
  { name: 'title', title: 'Title', value: (record) => record.title, inTable: true, wraps: true },
  { name: 'path', title: 'Path', value: (record) => record.path, inTable: false },
  { name: 'url', title: 'Address', value: (record) => record.url, inTable: false },
  { name: 'outletBasis', title: 'Outlet from', value: (record) => record.outletBasis, inTable: false },
  {
    name: 'publishedBasis',
    title: 'Published from',
    value: (record) => record.publishedBasis,
    inTable: false,
  },
];
