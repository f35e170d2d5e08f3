import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Column } from '../../src/output/column.ts';
import { formatGithub } from '../../src/output/github.ts';

interface Row {
  readonly path: string | null;
  readonly line: number | null;
  readonly title: string;
  readonly summary: string;
  readonly text: string;
  readonly fails: boolean;
}

const column = <K extends keyof Row>(name: K): Column<Row> => ({
  name,
  title: name,
  value: (row) => row[name],
  inTable: false,
});
const columns = [
  column('path'),
  column('line'),
  column('title'),
  column('summary'),
  column('text'),
  column('fails'),
];

const row = (more: Partial<Row>): Row => ({
  ...{ path: 'a.txt', line: 3, title: 'T', summary: 'S', text: 'W', fails: false },
  ...more,
});

async function format(...rows: readonly Row[]): Promise<string> {
  const records = (async function* () {
    yield* rows;
  })();
  let text = '';
  for await (const piece of formatGithub(records, columns, { width: 80, colour: 0, chosen: false }))
    text += piece;
  return text;
}

describe('workflow commands', () => {
  test.each<[Partial<Row>, string]>([
    [{}, '::notice file=a.txt,line=3,title=T::S%0AW\n'],
    [{ fails: true }, '::error file=a.txt,line=3,title=T::S%0AW\n'],
    [{ path: null, line: null }, '::notice title=T::S%0AW\n'],
    [{ text: '' }, '::notice file=a.txt,line=3,title=T::S\n'],
    [{ title: 'a: b, c' }, '::notice file=a.txt,line=3,title=a%3A b%2C c::S%0AW\n'],
    [{ path: 'a,line=9.txt' }, '::notice file=a%2Cline=9.txt,line=3,title=T::S%0AW\n'],
    [{ text: '100%\r\n::error::x' }, '::notice file=a.txt,line=3,title=T::S%0A100%25  ::error::x\n'],
    [{ text: '%0A::error::x' }, '::notice file=a.txt,line=3,title=T::S%0A%250A::error::x\n'],
    [{ text: '\u001b[2J\u202e' }, '::notice file=a.txt,line=3,title=T::S%0A\ufffd[2J\ufffd\n'],
  ])('%j', async (more, line) => {
    expect(await format(row(more))).toBe(line);
  });
});

const readBack = (text: string) =>
  text
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '\r')
    .replaceAll('%25', '%');

test('whatever the text: one line each, no command but its own, and the runner reads back the same', async () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('%', '0A', '::', 'error', ',', ':', '\n', '\r', '%3A', '25', ' '))
      .map((parts) => parts.join('')),
  );
  await fc.assert(
    fc.asyncProperty(hostile, hostile, hostile, async (title, text, path) => {
      const lines = (await format(row({ title, text, path }), row({}))).split('\n');
      expect(lines).toHaveLength(3);
      expect(lines[1]).toBe('::notice file=a.txt,line=3,title=T::S%0AW');
      const { properties, message } =
        /^::notice (?<properties>.*?)::(?<message>.*)$/s.exec(lines[0] ?? '')?.groups ?? {};
      const read = new Map(
        properties?.split(',').map((part) => part.split(/=(.*)/s).slice(0, 2) as [string, string]),
      );
      expect([...read.keys()].filter((name) => !['file', 'line', 'title'].includes(name))).toEqual([]);
      expect(readBack(message ?? '').startsWith('S')).toBe(true);
      if (/^[ -~]*$/.test(title) && title !== '') expect(readBack(read.get('title') ?? '')).toBe(title);
    }),
  );
});
