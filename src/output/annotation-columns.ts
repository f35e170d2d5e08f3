import type { Annotation } from '../model/records.ts';
import type { Column } from './column.ts';

const count = (
  name: 'speakers' | 'quotes' | 'scareQuotes' | 'dates' | 'stances',
  title: string,
): Column<Annotation> => ({
  name,
  kind: 'integer',
  title,
  value: (record) => record[name].length,
  inTable: name !== 'scareQuotes',
});

/** An annotation as tables show it: how much was found in the article. */
export const annotationColumns: readonly Column<Annotation>[] = [
  { name: 'id', title: 'Document', value: (record) => record.id, inTable: true },
  {
    name: 'outlet',
    title: 'Outlet',
    value: (record) => record.outlet?.name ?? null,
    inTable: true,
    missing: 'unknown',
  },
  {
    name: 'published',
    title: 'Published',
    value: (record) => record.published?.edtf ?? null,
    inTable: true,
    missing: 'unknown',
  },
  count('speakers', 'Speakers'),
  count('quotes', 'Quotes'),
  count('scareQuotes', 'Scare quotes'),
  count('dates', 'Dates'),
  count('stances', 'Stances'),
  { name: 'title', title: 'Title', value: (record) => record.title, inTable: false, wraps: true },
  { name: 'path', title: 'Path', value: (record) => record.path, inTable: false },
  { name: 'url', title: 'Address', value: (record) => record.url, inTable: false },
];
