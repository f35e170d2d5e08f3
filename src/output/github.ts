import type { Cell, Column } from './column.ts';
import type { Format } from './records.ts';
import { toSafeText } from './sanitise.ts';

/**
 * As the runner reads workflow commands back: `escapeData` of @actions/core. The percent sign comes first,
 * so that no text can write an escape of its own.
 */
const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** In a property, what ends it as well: `escapeProperty` of @actions/core. */
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const toText = (cell: Cell | undefined) =>
  cell === null || cell === undefined ? '' : toSafeText(String(cell));

/**
 * Annotations of a GitHub workflow, one workflow command a line: an error where the record makes the run
 * fail, else a notice. Reads the columns `title`, `summary`, `text`, `path`, `line` and `fails`; one that a
 * list does not have is left out. GitHub shows the first ten of each sort in a step.
 */
export const formatGithub: Format = async function* (records, columns) {
  const named = new Map<string, Column<never>>(columns.map((column) => [column.name, column]));
  for await (const record of records) {
    const cell = (name: string) => toText(named.get(name)?.value(record as never));
    const properties = [
      ['file', cell('path')],
      ['line', cell('line')],
      ['title', cell('title')],
    ].flatMap(([name, value]) => (value ? [`${name}=${escapeProperty(value)}`] : []));
    const message = [cell('summary'), cell('text')].filter((part) => part !== '').join('\n');
    const command = cell('fails') === 'true' ? 'error' : 'notice';
    const told = properties.length === 0 ? '' : ` ${properties.join(',')}`;
    yield `::${command}${told}::${escapeData(message)}\n`;
  }
};
