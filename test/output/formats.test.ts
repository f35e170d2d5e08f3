import fc from 'fast-check';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import type { Column } from '../../src/output/column.ts';
import { type FormatName, formatNames, loadFormat } from '../../src/output/formats.ts';
import { formatRows } from '../../src/output/table.ts';

interface Row {
  readonly name: string | null;
  readonly words: string;
  readonly count: number;
}

const columns: readonly Column<Row>[] = [
  { name: 'name', title: 'Name', value: (row) => row.name, inTable: true, missing: 'unknown' },
  { name: 'count', kind: 'integer', title: 'Count', value: (row) => row.count, inTable: false },
  { name: 'words', title: 'Words', value: (row) => row.words, inTable: true, wraps: true },
];

async function format(name: FormatName, rows: readonly Row[], width = 60, chosen = false): Promise<string> {
  const records = (async function* () {
    yield* rows;
  })();
  let text = '';
  for await (const piece of (await loadFormat(name))(records, columns, { width, colour: 0, chosen }))
    text += piece;
  return text;
}

async function formatBytes(rows: readonly Row[]): Promise<Buffer> {
  const records = (async function* () {
    yield* rows;
  })();
  const pieces: Uint8Array[] = [];
  const layout = { width: 80, colour: 0, chosen: false } as const;
  for await (const piece of (await loadFormat('parquet'))(records, columns, layout))
    pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

const row = (words: string, name: string | null = 'A', count = 1): Row => ({ name, words, count });

describe('table', () => {
  test('rows of one line stand close, others apart', async () => {
    expect(await format('table', [row('b'), row('c', null)])).toBe(
      ['Name     Words', '──────────────', 'A        b', 'unknown  c', ''].join('\n'),
    );
    expect(await format('table', [row('one two three four five'), row('c')], 20)).toBe(
      [
        'Name  Words',
        '────────────────────',
        'A     one two three',
        '      four five',
        '────────────────────',
        'A     c',
        '',
      ].join('\n'),
    );
  });
  test('fields that were chosen are all shown', async () => {
    expect(await format('table', [row('b')], 60, true)).toMatch(/^Name +Count +Words\n/);
  });
  test('many rows stand as few do', async () => {
    const texts = Array.from({ length: 250 }, (_, index) => `w${index}`);
    const short = await format(
      'table',
      texts.map((text) => row(text)),
    );
    expect(short.split('\n').slice(2, -1)).toEqual(texts.map((text) => `A     ${text}`));
    const tall = await format(
      'table',
      texts.map((text) => row(`${text} and more words`)),
      20,
    );
    const rules = tall.split('\n').filter((line) => line.startsWith('─'));
    expect([rules.length, new Set(rules).size]).toEqual([250, 1]);
  });
  test('lists are drawn as other tables are', async () => {
    const word = fc.constantFrom('talks', 'é', 'e\u0301', '外務', '👍🏽', 'x'.repeat(30), ' ', '—');
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    const rows = fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 12, max: 90 }), async (cells, width) => {
        const layout = { width, colour: 0, chosen: false } as const;
        const drawn = [...formatRows(['Name', 'Words'], cells, [false, true], layout)].join('');
        const list = cells.map(([name, words]) => row(words, name));
        expect(await format('table', list, width)).toBe(drawn);
      }),
    );
  });
  test('heads are bold where there are colours, and nothing else', async () => {
    const records = (async function* () {
      yield row('b');
    })();
    let text = '';
    for await (const piece of (await loadFormat('table'))(records, columns, {
      width: 60,
      colour: 1,
      chosen: true,
    }))
      text += piece;
    const [heads] = text.split('\n');
    expect(heads).toBe('\u001b[1mName\u001b[22m  \u001b[1mCount\u001b[22m  \u001b[1mWords\u001b[22m');
    expect(text.split('\u001b[').length).toBe(7);
  });
  test('nothing is nothing', async () => {
    expect(await format('table', [])).toBe('');
  });
  test('wide characters and long words keep to the width', async () => {
    const text = await format(
      'table',
      [row('外務大臣は交渉の継続を表明した'.repeat(3)), row('x'.repeat(90))],
      40,
    );
    expect(text.split('\n').every((line) => [...line].length <= 40)).toBe(true);
  });
});

describe('JSON', () => {
  test('is an array, one record after another', async () => {
    expect(JSON.parse(await format('json', [row('b'), row('c', null)]))).toEqual([row('b'), row('c', null)]);
    expect(await format('json', [])).toBe('[]\n');
  });
  test('or one record a line', async () => {
    expect(await format('ndjson', [row('b\nc')])).toBe('{"name":"A","words":"b\\nc","count":1}\n');
    expect(await format('ndjson', [])).toBe('');
  });
});

describe('CSV and TSV', () => {
  test.each([
    ['csv', row('a, "b"'), 'A,1,"a, ""b"""\n'],
    ['csv', row('two\nlines'), 'A,1,two lines\n'],
    ['csv', row('x', null), ',1,x\n'],
    ['csv', row('=1+1'), "A,1,'=1+1\n"],
    ['csv', row('+1'), "A,1,'+1\n"],
    ['csv', row('-1'), "A,1,'-1\n"],
    ['csv', row('@SUM(A1)'), "A,1,'@SUM(A1)\n"],
    ['csv', row('\tx'), 'A,1, x\n'],
    ['csv', row('＝1'), "A,1,'＝1\n"],
    ['tsv', row('a\tb'), 'A\t1\ta b\n'],
    ['tsv', row('=1'), "A\t1\t'=1\n"],
  ] as const)('%s %j', async (name, record, line) => {
    const text = await format(name, [record]);
    expect(text.slice(text.indexOf('\n') + 1)).toBe(line);
  });
  test('negative numbers are numbers', async () => {
    expect(await format('csv', [row('x', 'A', -1)])).toMatch(/\nA,-1,x\n$/);
  });
});

describe('Markdown', () => {
  test.each([
    ['a|b', 'a\\|b'],
    ['a\nb', 'a b'],
    ['*b* _i_ `c`', '\\*b\\* \\_i\\_ \\`c\\`'],
    ['<script>&', '&lt;script&gt;&amp;'],
    ['[x](http://y)', '\\[x\\](http://y)'],
    ['\\|', '\\\\\\|'],
  ])('%j', async (words, cell) => {
    expect(await format('markdown', [row(words)])).toBe(`| Name | Words |\n| --- | --- |\n| A | ${cell} |\n`);
  });
});

test('whatever the text, rows stay rows and nothing steers the terminal', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...formatNames.filter((name) => name !== 'parquet')),
      async (words, name) => {
        const text = await format(name, [row(words), row('last')]);
        expect(text).not.toMatch(
          /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069](?<![\n\t])/u,
        );
        if (name === 'csv' || name === 'markdown' || name === 'tsv')
          expect(text.split('\n')).toHaveLength(name === 'markdown' ? 5 : 4);
      },
    ),
    { numRuns: 200 },
  );
});

describe('Parquet', () => {
  const read = async (rows: readonly Row[]) => {
    const bytes = await formatBytes(rows);
    return parquetReadObjects({
      file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
    });
  };
  test('holds all columns of all rows, with null and odd characters', async () => {
    const rows = [row('b'), row('“é” 𝒳\n\u001b', null, 7), row('')];
    expect(await read(rows)).toEqual(rows);
  });
  test('holds more rows than one group', async () => {
    const rows = Array.from({ length: 25_001 }, (_, index) => row(`w${index}`, 'A', index));
    const found = await read(rows);
    expect(found).toHaveLength(rows.length);
    expect([found[0], found[9_999], found[10_000], found.at(-1)]).toEqual([
      rows[0],
      rows[9_999],
      rows[10_000],
      rows.at(-1),
    ]);
  });
  test('has its columns without rows too', async () => {
    expect(await read([])).toEqual([]);
    expect((await formatBytes([])).subarray(0, 4).toString()).toBe('PAR1');
  });
});
