import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { makeFolder, type TemporaryFolder } from '../corpus/temporary-folder.ts';
import { json, root, run } from './run.ts';
import { runHere } from './run-here.ts';

let folder: TemporaryFolder | undefined;
afterEach(async () => {
  await folder?.remove();
  folder = undefined;
});

test('no arguments and --help show the commands, --version the version', async () => {
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(await run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  const help = await run(['--help']);
  expect(help.stdout).toMatch(/Usage: iran-corpus/);
  expect(await run([])).toEqual(help);
  expect((await run(['help', 'quotes'])).stdout).toMatch(/^Examples:\n {2}\$ iran-corpus quotes/);
});

describe('a wrong command line is explained, and the exit code is 2', () => {
  test.each([
    [['--fromat'], /unknown option '--fromat'\. See iran-corpus help\./],
    [['--json', 'quotes'], /Options stand after the command: iran-corpus quotes --json/],
    [['seeds'], /unknown command 'seeds'\. Name a command before it: iran-corpus quotes seeds/],
    [['show'], /show needs <document>: id of a document, or its path\. See iran-corpus help show\./],
    [['quotes', '--limit'], /argument missing\. See iran-corpus help quotes\./],
    [['schema', 'a', 'b'], /too many arguments .* See iran-corpus help schema\./],
    [['help', 'pakcs'], /help pakcs: there is no such command or topic\. Did you mean packs or pack\?/],
    [['help', '\u001b[31m'], /there is no such command or topic\. See iran-corpus help/],
    [['quotes', '--fromat', 'json'], /unknown option '--fromat' \(Did you mean --format\?\)/],
    [['qoutes'], /unknown command 'qoutes' \(Did you mean quotes\?\)/],
    [['quotes', '--format', 'xml'], /'xml' is invalid\. Allowed choices are table, json/],
    [['quotes', '--limit', '-1'], /It should be a whole number/],
    [['quotes', '--min-confidence', '2'], /It should be a number from 0 to 1/],
    [['quotes', '--max-bytes', 'much'], /It should be a number of bytes/],
    [['quotes', '--since', 'yesterday'], /--since yesterday: this is no date/],
    [['compare', '--until', '2026-13'], /--until 2026-13: this is no date/],
    [['quotes', '--type', 'dirct'], /--type dirct: there is no such type\. Did you mean direct/],
    [['quotes', '--topic', 'us-takls'], /--topic us-takls: there is no such topic\. Did you mean us-talks/],
    [['compare', '--topic', 'us-takls'], /--topic us-takls: there is no such topic\. Did you mean us-talks/],
    [['quotes', '--fields', 'speeker'], /--fields speeker: there is no such field\. Did you mean speaker/],
    [['quotes', '--sort', 'speeker'], /--sort speeker: there is no such field\. Did you mean speaker/],
    [['quotes', '--text', '/(/'], /--text \/\(\/: /],
    [['quotes', '--text', '/a/x'], /the flags may be i, m and s/],
    [['annotate', '--format', 'xml'], /Allowed choices are ndjson, table, json,/],
    [['schema', 'quots'], /there is no such schema\. Did you mean quotes/],
    [['quotes', '--pack', 'nowhere'], /nowhere\/pack\.json: cannot be read \(ENOENT\)/],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await run(args);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^iran-corpus: [^\n]*\n$/);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});

describe('nothing matched', () => {
  test('is no failure, and gives a hint', async () => {
    const { code, stdout, stderr } = await run(['quotes', '--speaker', 'Larijany Ali Reza', '--json']);
    expect([code, stdout]).toEqual([0, '[]\n']);
    expect(stderr).toMatch(/No speaker is called Larijany Ali Reza\./);
  });
  test('names the nearest', async () => {
    const { stderr } = await run(['quotes', '--speaker', 'Larijnai']);
    expect(stderr).toMatch(/Did you mean Ali Larijani\?/);
  });
  test('is one with --exit-status, and quiet with --quiet', async () => {
    const result = await run([
      'quotes',
      '--speaker',
      'Nobody',
      '--exit-status',
      '--quiet',
      '--format',
      'ndjson',
    ]);
    expect(result).toEqual({ code: 1, stdout: '', stderr: '' });
    expect((await run(['quotes', '--exit-status', '--limit', '1', '--quiet'])).code).toBe(0);
  });
});

describe('--speaker', () => {
  test.each([
    'Larijani',
    'larijani',
    'LARIJANI',
    'Ali Larijani',
    'ali-larijani',
    'Lārījānī',
    'Larijany',
    'Larijaani',
  ])('%s', async (name) => {
    const quotes = await json<{ speaker: { id: string } }[]>(['quotes', '--speaker', name, '--json']);
    expect(quotes.length).toBeGreaterThan(10);
    expect(new Set(quotes.map(({ speaker }) => speaker.id))).toEqual(new Set(['ali-larijani']));
  });
  test('several are alternatives', async () => {
    const args = [
      'quotes',
      '--speaker',
      'Khamenei',
      '--speaker',
      'Araqchi',
      '--json',
      '--fields',
      'speaker.id',
    ];
    const ids = (await json<Record<string, string>[]>(args)).map((record) => record['speaker.id']);
    expect(new Set(ids)).toEqual(new Set(['ali-khamenei', 'abbas-araghchi']));
  });
});

describe('options of lists', () => {
  type Row = Record<string, string | null>;
  const quotes = (...args: string[]) =>
    json<Row[]>([
      'quotes',
      '--json',
      '--fields',
      'document,outlet,published,type,content.text,confidence',
      ...args,
    ]);

  test('--outlet takes a name, an id or a domain', async () => {
    for (const name of ['EIR News', 'eir news', 'eir-news'])
      expect(new Set((await quotes('--outlet', name)).map(({ outlet }) => outlet))).toEqual(
        new Set(['EIR News']),
      );
  });
  test('--type, --text, --limit', async () => {
    const direct = await quotes('--type', 'direct');
    expect(new Set(direct.map(({ type }) => type))).toEqual(new Set(['direct']));
    const service = await quotes('--text', 'these are the americans who only PAY LIP SERVICE');
    expect(service).toHaveLength(1);
    expect(await quotes('--text', '/lip\\s+service/')).toEqual(service);
    expect(await quotes('--limit', '2')).toEqual((await quotes()).slice(0, 2));
    expect(await quotes('--limit', '0')).toEqual([]);
  });
  test('the table of dates is a line of time', async () => {
    const { stdout } = await run(['dates', 'seeds', '--fields', 'edtf']);
    const dates = stdout.split('\n').filter((line) => /^\d{4}/.test(line));
    expect(dates.length).toBeGreaterThan(5);
    expect(dates).toEqual([...dates].sort());
    expect(stdout.trimEnd()).toMatch(/–$/);
  });

  test('--since and --until tell what lies in the period for certain', async () => {
    const { stdout, stderr } = await run([
      'quotes',
      '--json',
      '--until',
      '2026-02-10',
      '--since',
      '2026',
      'seeds',
    ]);
    const within = JSON.parse(stdout).map((record: { within: string }) => record.within);
    expect(new Set(within)).toEqual(new Set(['possibly']));
    expect(stderr).toMatch(/lie only possibly in the period/);
    const whole = await run(['quotes', '--json', '--since', '2026', '--outlet', 'EIR News', 'seeds']);
    expect(JSON.parse(whole.stdout)[0].within).toBe('certainly');
    expect(whole.stderr).toBe('');
  });

  test('--since and --until', async () => {
    const since = await quotes('--since', '2026');
    expect(new Set(since.map(({ outlet }) => outlet))).toEqual(new Set(['EIR News', 'Telangana Today']));
    const until = await quotes('--until', '2025-03');
    expect(new Set(until.map(({ outlet }) => outlet))).toEqual(new Set(['Turkey News Gazette']));
  });
  test('--sort up and down', async () => {
    const up = (await quotes('--sort', 'published')).map(({ published }) => published);
    expect(up).toEqual([...up].sort());
    const down = (await quotes('--sort', '-published')).map(({ published }) => published);
    expect(down).toEqual([...up].reverse());
  });
  test('--min-confidence', async () => {
    const sure = await json<{ confidence: number }[]>(['quotes', '--json', '--min-confidence', '0.9']);
    expect(sure.every(({ confidence }) => confidence >= 0.9)).toBe(true);
  });
  test('a pattern made to be slow is not', async () => {
    const started = process.hrtime.bigint();
    await run(['quotes', '--text', '/(a|a|[a-z ])*([a-z ]+)+!/']);
    expect(Number(process.hrtime.bigint() - started) / 1e9).toBeLessThan(20);
  });
});

describe('output', () => {
  test('--output writes the whole, and nothing else', async () => {
    folder = await makeFolder({});
    const file = path.join(folder.path, 'out.json');
    const { stdout } = await run(['quotes', '--json']);
    expect(await run(['quotes', '--json', '--output', file])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await readFile(file, 'utf8')).toBe(stdout);
    expect(await readdir(folder.path)).toEqual(['out.json']);
  });
  test('--output leaves nothing where it fails', async () => {
    folder = await makeFolder({ 'sub/x': '' });
    const wrong = await run(['quotes', '--output', path.join(folder.path, 'sub')]);
    expect(wrong.stderr).toMatch(/^iran-corpus: .*sub: cannot be written \([A-Z]+\)\.\n$/);
    expect(wrong.code).toBe(3);
    const nowhere = await run(['quotes', '--output', path.join(folder.path, 'no/where')]);
    expect(nowhere.stderr).toMatch(/cannot be written \(ENOENT\)/);
    expect(await readdir(folder.path)).toEqual(['sub']);
  });
  test('colour only where it is asked for', async () => {
    const sequence = '\u001b[';
    expect((await run(['docs'])).stdout).not.toContain(sequence);
    expect((await run(['docs', '--color', 'always'])).stdout).toContain(sequence);
    expect((await run(['docs'], { env: { FORCE_COLOR: '1' } })).stdout).toContain(sequence);
    expect((await run(['docs'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).stdout).toContain(sequence);
    expect((await run(['docs', '--color', 'never'], { env: { FORCE_COLOR: '1' } })).stdout).not.toContain(
      escape,
    );
  });
  test('tables keep to the width', async () => {
    for (const width of [60, 100]) {
      for (const command of [
        'docs',
        'speakers',
        'quotes',
        'dates',
        'stances',
        'claims',
        'timeline',
        'compare',
      ]) {
        const { stdout } = await runHere([command], { env: { COLUMNS: String(width) } });
        const widest = Math.max(...stdout.split('\n').map((line) => line.length));
        expect([command, widest <= width]).toEqual([command, true]);
      }
    }
  });
  test('a reader that has enough ends it quietly', async () => {
    const child = spawn(process.execPath, ['bin/iran-corpus.js', 'annotate', '--json'], { cwd: root });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, stderr]).toEqual([0, '']);
  });
});

test('the same bytes, whatever the time zone, the locale and the run', async () => {
  for (const command of ['annotate', 'compare', 'docs']) {
    const { stdout } = await run([command], { anew: true });
    for (const env of [
      {},
      { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
      { TZ: 'America/Anchorage', LC_ALL: 'C' },
    ])
      expect((await run([command], { env, anew: true })).stdout).toBe(stdout);
  }
});
