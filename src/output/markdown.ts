import { type Format, formatCell } from './records.ts';

/** Text that stays one cell and plain text in any Markdown. */
const toMarkdown = (text: string) =>
  text
    .replace(/[\\`*_[\]|~#]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** A table in GitHub's Markdown, with the columns of the table for reading. */
export const formatMarkdown: Format = async function* (records, columns, { chosen }) {
  const shown = chosen ? columns : columns.filter(({ inTable }) => inTable);
  const toRow = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  yield toRow(shown.map(({ title }) => title));
  yield toRow(shown.map(() => '---'));
  for await (const record of records)
    yield toRow(shown.map((column) => toMarkdown(formatCell(column, record))));
};
