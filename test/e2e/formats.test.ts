import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandSpecs } from '../../src/cli/command-specs.ts';
import { toOption } from '../../src/cli/options.ts';
import { makeFolder, type TemporaryFolder } from '../corpus/temporary-folder.ts';
import { runHere } from './run-here.ts';

const WIDTH = 100;
const ARTICLE = '000_2ff7fd694e83b69a';

/**
 * How each command that prints records is run here, and what it prints: a list of records, one record, or
 * sections, of which the formats of lists show one. `{}` stands for the folder with earlier results.
 */
const commands: readonly (readonly [
  name: string,
  args: readonly string[],
  prints: 'list' | 'record' | 'sections',
])[] = [
  ['docs', ['docs', 'seeds'], 'list'],
  ['speakers', ['speakers', 'seeds'], 'list'],
  ['quotes', ['quotes', 'seeds'], 'list'],
  ['dates', ['dates', 'seeds'], 'list'],
  ['stances', ['stances', 'seeds'], 'list'],
  ['claims', ['claims', 'seeds'], 'list'],
  ['timeline', ['timeline', 'seeds'], 'list'],
  ['changes', ['changes', '{}/part.json', 'seeds'], 'list'],
  ['annotate', ['annotate', 'seeds'], 'list'],
  ['compare', ['compare', 'seeds'], 'sections'],
  ['explain', ['explain', `${ARTICLE}:q5`, '--corpus', 'seeds'], 'record'],
  ['explain', ['explain', `${ARTICLE}:s2`, '--corpus', 'seeds'], 'record'],
  ['evaluate', ['evaluate', 'fixtures/articles', '--errors', '2'], 'record'],
  ['cache', ['cache'], 'record'],
  ['pack', ['pack'], 'record'],
];

/** By the command, where the schema has another name than it. */
const schemaNames: Readonly<Record<string, string>> = { annotate: 'annotation', pack: 'pack-summary' };

let folder: TemporaryFolder;
const env = () => ({ IRAN_CORPUS_CACHE: path.join(folder.path, 'cache'), COLUMNS: String(WIDTH) });
const at = (arg: string) => arg.replace('{}', folder.path);

const printed = new Map<string, Promise<string>>();

/** What a command prints; each is run once. */
function print(args: readonly string[]): Promise<string> {
  const line = args.join(' ');
  const known = printed.get(line);
  if (known) return known;
  const text = runHere(args.map(at), { env: env() }).then(({ code, stdout, stderr }) => {
    expect([line, code, stderr]).toEqual([line, 0, '']);
    return stdout;
  });
  printed.set(line, text);
  return text;
}

beforeAll(async () => {
  folder = await makeFolder({});
  await print(['compare', `seeds/${ARTICLE}.txt`, '--json', '--output', '{}/part.json']);
}, 60_000);
afterAll(() => folder.remove());

const formatsOf = (name: string): readonly string[] =>
  commandSpecs
    .find((spec) => spec.name === name)
    ?.options.map(toOption)
    .find(({ long }) => long === '--format')?.argChoices ?? [];

const optionsOf = (name: string) =>
  commandSpecs.find((spec) => spec.name === name)?.options.map((option) => toOption(option).long) ?? [];

test('every command that prints records is among those that are run here', () => {
  const withFormats = commandSpecs.map(({ name }) => name).filter((name) => formatsOf(name).length > 0);
  expect([...new Set(commands.map(([name]) => name))].sort()).toEqual([...withFormats].sort());
  for (const name of withFormats) {
    const least = ['table', 'json', 'ndjson', 'csv', 'tsv', 'markdown'];
    expect([name, least.filter((format) => !formatsOf(name).includes(format))]).toEqual([name, []]);
    expect([name, optionsOf(name).includes('--fields'), optionsOf(name).includes('--json')]).toEqual([
      ...[name, true, true],
    ]);
  }
});

/** The rows of separated values, as RFC 4180 has them. */
function readRows(text: string, delimiter: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^"\n]*)/y;
  for (let start = 0; start < text.length; ) {
    cell.lastIndex = start;
    const plain = delimiter === '\t' ? /[^\t\n"]*/y : /[^,\n"]*/y;
    plain.lastIndex = start;
    const match = text[start] === '"' ? cell.exec(text) : plain.exec(text);
    rows.at(-1)?.push(match?.groups?.quoted?.replaceAll('""', '"') ?? match?.[0] ?? '');
    start += match?.[0].length ?? 0;
    if (text[start] === '\n') rows.push([]);
    else expect([start, text[start]]).toEqual([start, delimiter]);
    start++;
  }
  expect(rows.pop()).toEqual([]);
  return rows;
}

const readMarkdown = (text: string): string[][] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => {
      expect(line).toMatch(/^\| .* \|$/);
      return line.slice(2, -2).split(/ (?<!\\)\| /);
    });

async function validate(name: string, data: unknown): Promise<void> {
  const ajv = new Ajv2020({ allErrors: true });
  const valid = ajv.validate(JSON.parse(await print(['schema', name])), data);
  expect(valid ? [] : ajv.errors).toEqual([]);
}

describe.each(commands)('%s %j', (name, args, prints) => {
  const schema = schemaNames[name] ?? name;
  const as = (format: string) => print([...args, '--format', format]);
  const readLines = async () => (await as('ndjson')).split('\n').slice(0, -1);

  test('JSON is valid, and one record a line is the same', async () => {
    const data = JSON.parse(await print([...args, '--json'])) as unknown;
    const each = (await readLines()).map((line) => JSON.parse(line) as unknown);
    expect(each).toEqual(prints === 'list' ? data : [data]);
    expect(each.length).toBeGreaterThan(0);
    for (const one of name === 'annotate' ? each : [data]) await validate(schema, one);
  });

  test('CSV and TSV hold the same, a row for each record, all of one length', async () => {
    const [head = [], ...rows] = readRows(await as('csv'), ',');
    expect(readRows(await as('tsv'), '\t')).toEqual([head, ...rows]);
    expect(rows.length).toBeGreaterThan(2);
    if (prints === 'list') expect(rows).toHaveLength((await readLines()).length);
    expect(new Set(head).size).toBe(head.length);
    for (const row of rows) expect(row).toHaveLength(head.length);
    expect(rows.flat().filter((cell) => /undefined|\[object|NaN/.test(cell))).toEqual([]);
  });

  test('Markdown is a table of one width, with as many rows', async () => {
    const [head = [], rule, ...rows] = readMarkdown(await as('markdown'));
    expect(rule).toEqual(head.map(() => '---'));
    expect(rows).toHaveLength(readRows(await as('csv'), ',').length - 1);
    for (const row of rows) expect(row).toHaveLength(head.length);
  });

  test('a table keeps to the width', async () => {
    const text = await as('table');
    const lines = text.split('\n');
    expect(lines.length).toBeGreaterThan(2);
    // The path of a temporary folder may be longer than any terminal.
    if (name !== 'cache') expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(WIDTH);
    expect(text).not.toMatch(/undefined|\[object|NaN/);
  });

  test.runIf(formatsOf(name).includes('parquet'))('Parquet holds as many rows', async () => {
    const file = path.join(folder.path, `${name}.parquet`);
    await print([...args, '--format', 'parquet', '--output', file]);
    const bytes = await readFile(file);
    const rows = await parquetReadObjects({
      file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
    });
    expect(rows).toHaveLength(readRows(await as('csv'), ',').length - 1);
  });

  test.runIf(formatsOf(name).includes('github'))('annotations of a workflow are one a line', async () => {
    const lines = (await as('github')).split('\n').slice(0, -1);
    expect(lines).toHaveLength((await readLines()).length);
    for (const line of lines) expect(line).toMatch(/^::notice file=[^:]+,line=\d+,title=[^:]+::./);
  });

  test.runIf(prints === 'record')('--fields chooses', async () => {
    const [, field = ''] = Object.keys(JSON.parse(await print([...args, '--json'])) as object);
    const rows = readRows(await print([...args, '--fields', field, '--format', 'csv']), ',');
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.slice(1).every(([place = '']) => place.split('.')[0] === field)).toBe(true);
    const picked = JSON.parse(await print([...args, '--json', '--fields', field])) as object;
    expect(Object.keys(picked)).toEqual([field]);
  });

  test.runIf(prints !== 'record')('--fields, --sort and --limit choose, order and cut', async () => {
    const [head = [], ...rows] = readRows(await as('csv'), ',');
    const [first, second] = [head[0] ?? '', 'outlet'];
    const chosen = rows.map((row) => [row[0] ?? '', row[head.indexOf(second)] ?? '']);
    const sorted = chosen.toSorted(([, a = ''], [, b = '']) => (a === b ? 0 : a < b ? 1 : -1));
    const more = [
      '--fields',
      `${first},${second}`,
      '--sort',
      `-${second}`,
      '--limit',
      '3',
      '--format',
      'csv',
    ];
    expect(readRows(await print([...args, ...more]), ',')).toEqual([[first, second], ...sorted.slice(0, 3)]);
  });
});

describe('sections of a comparison', () => {
  test('--fields chooses them, --limit cuts each, --sort has to be of a list', async () => {
    const data = JSON.parse(
      await print(['compare', 'seeds', '--json', '--fields', 'claims,stances', '--limit', '1']),
    ) as object;
    expect(Object.entries(data).map(([name, list]) => [name, (list as unknown[]).length])).toEqual([
      ['claims', 1],
      ['stances', 1],
    ]);
    const text = await print(['compare', 'seeds', '--fields', 'reversals']);
    expect(text).toMatch(/^CHANGES OF POSITION\n/);
    expect(text).not.toMatch(/WHO STANDS WHERE/);
    const wrong = await runHere(['compare', 'seeds', '--sort', 'outlet'], { env: env() });
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringMatching(/--sort: .*Add --format csv/)]);
    const unknown = await runHere(['compare', 'seeds', '--fields', 'claim'], { env: env() });
    expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringMatching(/Did you mean claims\?/)]);
  });
});

test('what other commands print as JSON is valid as well', async () => {
  const notes = ['export', 'seeds', '--to', 'brat', '--output', '{}/brat', '--json', '--quiet'];
  await validate('export', JSON.parse(await print(notes)));
  const { stdout } = await runHere(['import', '-', '--output', at('{}/imported'), '--json', '--quiet'], {
    env: env(),
    stdin: '{"id":"a","text":"The dam is safe, the mayor said on Monday.","title":"Dam"}\n',
  });
  const imported = JSON.parse(stdout) as unknown[];
  expect(imported).toHaveLength(1);
  await validate('import', imported);
});
