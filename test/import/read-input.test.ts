import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readInput } from '../../src/import/read-input.ts';
import { joinChunks } from '../../src/import/warc/http-response.ts';
import {
  collect,
  outlets,
  PARAGRAPHS,
  toAnswer,
  toChunks,
  toPacked,
  toPage,
  toWarcRecord,
} from './samples.ts';

const MOST = 100_000;

/** Title, or what is wrong, of each item. */
async function read(bytes: Uint8Array | string, maxBytes = MOST, size?: number): Promise<string[]> {
  const items = await collect(readInput(toChunks(Buffer.from(bytes), size), { outlets, maxBytes }));
  return items.map((item) =>
    'problem' in item
      ? [item.where, item.problem].filter((part) => part !== '').join(': ')
      : `${item.article.title}`,
  );
}

const TITLE = 'Talks in the harbour go on';
const toTitled = (title: string) => toPage({ heading: `<h1>${title}</h1>` });
const toStory = (number: number) => `Story number ${number} of the harbour`;
const record = (number: number, more: object = {}) =>
  toWarcRecord({
    target: `https://coast.example/${number}`,
    block: toAnswer(toTitled(toStory(number))),
    ...more,
  });

describe('what an input is', () => {
  const page = toPage();
  test.each([
    ['a page', page, [TITLE]],
    ['a page after blank lines', `\n\n  ${page}`, [TITLE]],
    ['a page with a byte order mark', `\ufeff${page}`, [TITLE]],
    ['UTF-16', Buffer.from(`\ufeff${page}`, 'utf16le'), [TITLE]],
    ['a packed page', gzipSync(page), [TITLE]],
    ['a piece of a page', `<div><h1>${TITLE}</h1><p>${PARAGRAPHS.join('</p><p>')}</p></div>`, [TITLE]],
    ['a JSON line', JSON.stringify({ title: TITLE, text: 'Yes.' }), [TITLE]],
    ['packed JSON lines', gzipSync('{"title":"A","text":"a"}\n{"title":"B","text":"b"}'), ['A', 'B']],
    [
      'MHTML',
      'From: <Saved by Blink>\r\nSubject: a\r\n\r\n<html></html>',
      ['is MHTML: save the page as HTML'],
    ],
    ['plain text', 'Talks go on.', ['is no HTML page, no WARC file and no JSON']],
    ['nothing', '', ['is no HTML page, no WARC file and no JSON']],
    ['packed nothing', gzipSync(''), []],
    ['a binary', Buffer.from('<html>\0\0\0\0'), ['is binary']],
    ['too long a page', page.padEnd(MOST + 1), [`is longer than ${MOST} bytes (see --max-bytes)`]],
    ['a bomb', gzipSync(`<html>${'<p>'.repeat(1e6)}`), [`is longer than ${MOST} bytes (see --max-bytes)`]],
    ['half a packed page', gzipSync(page).subarray(0, -20), [TITLE, 'ends in the middle of compressed data']],
  ])('%s', async (_, bytes, found) => {
    expect(await read(bytes)).toEqual(found);
  });
});

describe('web archives', () => {
  const three = [1, 2, 3].map((number) => record(number));
  const titles = [1, 2, 3].map(toStory);

  test('pages, whatever the pieces they come in', async () => {
    for (const size of [1, 7, 1000, 1e6]) {
      expect(await read(Buffer.concat(three), MOST, size)).toEqual(titles);
      expect(await read(toPacked(three), MOST, size)).toEqual(titles);
    }
    expect(await read(gzipSync(Buffer.concat(three)))).toEqual(titles);
  });

  test.each([
    ['other records', { type: 'request', block: 'GET / HTTP/1.1\r\n\r\n' }, []],
    ['revisits', { type: 'revisit', block: toAnswer('') }, []],
    ['pictures', { block: toAnswer('x').toString().replace('text/html', 'image/png') }, []],
    ['errors', { block: toAnswer(toPage(), [], 'HTTP/1.1 404 Not Found') }, []],
    ['resources', { type: 'resource', contentType: 'text/html', block: toPage() }, [TITLE]],
    ['other resources', { type: 'resource', contentType: 'text/plain', block: toPage() }, []],
    ['gzip', { block: toAnswer(gzipSync(toPage()), ['Content-Encoding: gzip']) }, [TITLE]],
    ['gzip that is none any more', { block: toAnswer(toPage(), ['Content-Encoding: gzip']) }, [TITLE]],
    ['deflate', { block: toAnswer(deflateSync(toPage()), ['Content-Encoding: deflate']) }, [TITLE]],
    ['raw deflate', { block: toAnswer(deflateRawSync(toPage()), ['Content-Encoding: deflate']) }, [TITLE]],
    ['brotli', { block: toAnswer(brotliCompressSync(toPage()), ['content-encoding: br']) }, [TITLE]],
    [
      'chunks',
      {
        block: toAnswer(
          `5\r\n${toPage().slice(0, 5)}\r\n${(toPage().length - 5).toString(16)};x=y\r\n${toPage().slice(5)}\r\n0\r\n\r\n`,
          ['Transfer-Encoding: chunked'],
        ),
      },
      [TITLE],
    ],
    [
      'chunks that are joined already',
      { block: toAnswer(toPage(), ['Transfer-Encoding: chunked']) },
      [TITLE],
    ],
    [
      'folded headers',
      { block: toAnswer(gzipSync(toPage()), ['X-A: b', '  c', 'Content-Encoding:', '\tgzip']) },
      [TITLE],
    ],
    [
      'a front page',
      { target: 'https://coast.example/', block: toAnswer(toPage()) },
      ['record 2 (https://coast.example/): is a front page, no article'],
    ],
    [
      'zstd',
      { block: toAnswer('x', ['Content-Encoding: zstd']) },
      ['record 2 (https://coast.example/a): is packed in a way that is not known (zstd)'],
    ],
    [
      'damaged gzip',
      { block: toAnswer(gzipSync(toPage()).fill(7, 40, 60), ['Content-Encoding: gzip']) },
      ['record 2 (https://coast.example/a): holds damaged compressed data'],
    ],
    [
      'a bomb',
      { block: toAnswer(gzipSync('a'.repeat(1e6)), ['Content-Encoding: gzip']) },
      [`record 2 (https://coast.example/a): is longer than ${MOST} bytes (see --max-bytes) when unpacked`],
    ],
    [
      'too long',
      { block: 'x'.repeat(MOST + 1) },
      [`record 2: is longer than ${MOST} bytes (see --max-bytes)`],
    ],
    ['no answer', { block: 'hello' }, ['record 2 (https://coast.example/a): holds no HTTP answer']],
    [
      'no length',
      { block: 'x', length: 'none' },
      ['record 2: does not tell its length', 'record 3: is preceded by bytes of no record'],
    ],
    [
      'a wrong length',
      { block: toAnswer(toPage()), length: '40' },
      [
        'record 2 (https://coast.example/a): holds no HTTP answer',
        'record 3: is preceded by bytes of no record',
      ],
    ],
  ])('%s, and the rest goes on', async (_, made, found) => {
    const records = [record(1), toWarcRecord(made), record(3)];
    expect(await read(Buffer.concat(records))).toEqual([toStory(1), ...found, toStory(3)]);
  });

  test('cut off', async () => {
    const cut = Buffer.concat(three).subarray(0, -300);
    expect(await read(cut)).toEqual([toStory(1), toStory(2), 'record 3: ends early']);
    const packed = toPacked(three).subarray(0, -30);
    expect(await read(packed)).toEqual([
      toStory(1),
      toStory(2),
      'record 3: ends in the middle of compressed data',
    ]);
    expect(await read('WARC/1.0\r\nContent-Le')).toEqual(['record 1: does not tell its length']);
  });

  test('a damaged member, and the rest goes on', async () => {
    const [first, second, third] = three.map((one) => gzipSync(one)) as [Buffer, Buffer, Buffer];
    const broken = Buffer.from(second).fill(0xff, 200, 220);
    const found = await read(Buffer.concat([first, broken, third]));
    expect([found[0], found.at(-1)]).toEqual([toStory(1), toStory(3)]);
    expect(found.slice(1, -1).join()).toMatch(/^record 2: holds damaged compressed data \([^)]+\)$/);
  });

  test('endless headers', async () => {
    const head = `WARC/1.0\r\n${'X-A: b\r\n'.repeat(10_000)}${'y'.repeat(1e6)}\r\n`;
    expect(await read(`${head}\r\n`)).toEqual(['record 1: does not tell its length']);
  });

  test('any bytes end in articles and problems', async () => {
    const good = Buffer.concat(three);
    const edit = fc.tuple(fc.nat(good.length - 1), fc.uint8Array({ maxLength: 40 }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(edit, { maxLength: 6 }),
        fc.boolean(),
        fc.nat(good.length),
        async (edits, packed, end) => {
          const bytes = packed ? toPacked(three) : Buffer.from(good);
          for (const [at, change] of edits)
            bytes.set(change.subarray(0, Math.max(0, bytes.length - at)), Math.min(at, bytes.length));
          for (const item of await read(bytes.subarray(0, end), MOST, 500)) expect(item).not.toBe('');
        },
      ),
      { numRuns: 100 },
    );
  });
});

test('chunks of a body, joined again', () => {
  const sizes = fc.array(fc.uint8Array({ minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(sizes, (parts) => {
      const sent = parts.map((part) =>
        Buffer.concat([Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n')]),
      );
      const joined = joinChunks(Buffer.concat([...sent, Buffer.from('0\r\n\r\n')]));
      expect(Buffer.from(joined ?? []).equals(Buffer.concat(parts))).toBe(true);
    }),
  );
});

describe('JSON records', () => {
  const line = (record: object) => JSON.stringify(record);
  async function readArticles(text: string) {
    const items = await collect(readInput(toChunks(Buffer.from(text)), { outlets, maxBytes: MOST }));
    return items.map((item) => ('problem' in item ? `${item.where}: ${item.problem}` : item.article));
  }

  test.each([
    [
      'our own',
      {
        id: 'a',
        text: 'Yes.',
        title: 'T',
        outlet: 'The Harbour Post',
        published: '2026-03-02~',
        url: 'https://x.example/a',
      },
      { id: 'a', title: 'T', outlet: 'Harbour Post', published: '2026-03-02~', url: 'https://x.example/a' },
    ],
    [
      'trafilatura',
      {
        text: 'Yes.',
        title: 'T',
        date: '2026-03-02',
        source: 'https://coast.example/a',
        hostname: 'coast.example',
        'source-hostname': 'CD',
        id: null,
      },
      { outlet: 'Coast Daily', published: '2026-03-02', url: 'https://coast.example/a' },
    ],
    [
      'news-please',
      {
        maintext: 'Yes.',
        title: 'T',
        date_publish: '2026-03-02 10:00:00',
        source_domain: 'www.coast.example',
        language: 'en',
      },
      { outlet: 'Coast Daily', published: '2026-03-02', language: 'en' },
    ],
    [
      'an unknown domain',
      { text: 'Yes.', source_domain: 'valley.example' },
      { outlet: null, url: null, published: null, title: null },
    ],
    ['a date that is none', { text: 'Yes.', published: '3/4/2026' }, { published: null }],
    ['the text as it is', { text: 'A  b\tc\r\nd' }, { text: 'A  b\tc\r\nd\n' }],
    ['the headline before it', { title: 'Talks go on', text: 'A.\n' }, { text: 'Talks go on\n\nA.\n' }],
    ['the headline once', { title: 'Talks go on', text: 'TALKS GO ON!\nA.' }, { text: 'TALKS GO ON!\nA.\n' }],
    ['halves of pairs', { text: 'a\ud800b' }, { text: 'a\ufffdb\n' }],
    [
      'a page',
      { html: toPage(), url: 'https://coast.example/a', published: '2026-03-02' },
      { title: TITLE, outlet: 'Coast Daily', published: '2026-03-02' },
    ],
  ])('%s', async (_, record, wanted) => {
    expect(await readArticles(line(record))).toEqual([expect.objectContaining(wanted)]);
  });

  test('bad lines, and the rest goes on', async () => {
    const lines = [
      line({ text: 'a' }),
      '{"text":',
      '',
      '[]',
      '7',
      line({ title: 'x' }),
      line({ text: '  ' }),
      line({ html: '<p>x' }),
      line({ text: 'b' }),
    ];
    const found = await readArticles(lines.join('\n'));
    expect(found.map((item) => (typeof item === 'string' ? item.replace(/\(.*/, '') : item.text))).toEqual([
      'a\n',
      'line 2: is no JSON ',
      'line 4: is no JSON object',
      'line 5: is no JSON object',
      'line 6: holds no text',
      'line 7: holds no text',
      'line 8: holds no article',
      'b\n',
    ]);
  });

  test('a list, and a record over several lines', async () => {
    const list = JSON.stringify([{ text: 'a' }, 1, { text: 'b' }], null, 2);
    expect((await readArticles(list)).map((item) => (typeof item === 'string' ? item : item.text))).toEqual([
      'a\n',
      'record 2: is no JSON object',
      'b\n',
    ]);
    expect(await readArticles(JSON.stringify({ text: 'a' }, null, 2))).toEqual([
      expect.objectContaining({ text: 'a\n' }),
    ]);
    expect(await readArticles('{\n"a": ')).toEqual([expect.stringMatching(/^: is no JSON/)]);
  });

  test('too long a line', async () => {
    const long = line({ text: 'x'.repeat(MOST) });
    expect(
      await read(`${line({ title: 'A', text: 'a' })}\n${long}\n${line({ title: 'B', text: 'b' })}`),
    ).toEqual(['A', `line 2: is longer than ${MOST} bytes (see --max-bytes)`, 'B']);
  });

  test('any JSON is a record or a problem', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (json) => {
        for (const item of await readArticles(`{"text":"a"}\n${json}`)) expect(item).toBeTruthy();
      }),
    );
  });
});
