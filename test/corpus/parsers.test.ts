import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decode } from '../../src/corpus/decode.ts';
import { findExplicitDate } from '../../src/corpus/explicit-date.ts';
import { toOutletIndex } from '../../src/corpus/outlets.ts';
import { readArticles } from '../../src/corpus/read-corpus.ts';
import { readManifest } from '../../src/corpus/read-manifest.ts';
import { PackError, readPack } from '../../src/corpus/read-pack.ts';
import { toDayRange } from '../../src/model/edtf.ts';
import { makeFolder, type TemporaryFolder } from './temporary-folder.ts';

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await makeFolder({});
});
afterAll(() => folder.remove());

const settings = { seed: 8, numRuns: 150 };
const odd = fc.constantFrom(
  '__proto__',
  'constructor',
  'documents',
  'file',
  'text',
  'published',
  '../a.txt',
  'a.txt',
);
/** Values of JSON in which the names that parsers look for come up. */
const json = fc.oneof(
  fc.jsonValue(),
  fc.dictionary(fc.oneof(odd, fc.string()), fc.oneof(odd, fc.jsonValue())),
  fc.record({ documents: fc.array(fc.dictionary(odd, fc.oneof(odd, fc.jsonValue()), { maxKeys: 5 })) }),
);
/** JSON, or JSON that is broken off. */
const source = fc.tuple(json, fc.nat(), fc.boolean()).map(([value, at, whole]) => {
  const text = JSON.stringify(value);
  return whole ? text : text.slice(0, at % (text.length + 1));
});

describe('whatever is read, parsers give what they promise', () => {
  test('manifests: entries within the folder, and problems', async () => {
    await fc.assert(
      fc.asyncProperty(source, async (text) => {
        await writeFile(path.join(folder.path, 'manifest.json'), text);
        const { entries, problems } = await readManifest(folder.path, 'manifest.json', false);
        for (const name of entries.keys()) expect(path.relative(folder.path, name)).not.toMatch(/^\.\./);
        for (const { message } of problems) expect(message).not.toBe('');
        expect(({} as { outlet?: unknown }).outlet).toBeUndefined();
      }),
      settings,
    );
  });

  test('packs: a pack, or an error that names the file', async () => {
    await fc.assert(
      fc.asyncProperty(source, async (text) => {
        await writeFile(path.join(folder.path, 'pack.json'), text);
        const failure = await readPack(folder.path).catch((error: unknown) => error);
        expect(failure).toBeInstanceOf(PackError);
        expect((failure as Error).message).toMatch(/\.json: /);
      }),
      settings,
    );
  });

  test('streams: documents and problems, however they are cut', async () => {
    const line = fc.oneof(
      source,
      fc.string(),
      fc.string().map((text) => JSON.stringify({ text })),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 6 }),
        fc.integer({ min: 1, max: 40 }),
        async (lines, size) => {
          const bytes = Buffer.from(lines.join('\n'));
          const read = async (step: number) => {
            const chunks = (async function* () {
              for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
            })();
            const all: unknown[] = [];
            for await (const one of readArticles(chunks, toOutletIndex([]), 500)) all.push(one);
            return all;
          };
          expect(await read(size)).toEqual(await read(100_000));
        },
      ),
      settings,
    );
  });

  test('bytes: the same text each time, without lone surrogates, or a refusal', async () => {
    const marks = fc.constantFrom([], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf]);
    await fc.assert(
      fc.asyncProperty(marks, fc.uint8Array({ maxLength: 100 }), async (mark, rest) => {
        const bytes = Uint8Array.from([...mark, ...rest]);
        const read = () => decode(bytes).catch((error: Error) => error.message);
        const text = await read();
        expect(text).not.toMatch(/\p{Surrogate}/u);
        expect(await read()).toBe(text);
      }),
      settings,
    );
  });

  test('dates: days that exist, or none', async () => {
    const piece = fc.constantFrom(
      '2026',
      '-',
      '02',
      '30',
      '/',
      '..',
      '~',
      '?',
      'X',
      ' ',
      'March',
      '31',
      ',',
      '1',
      'T',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
        const text = pieces.join('');
        const range = await toDayRange(text);
        if (range)
          for (const day of [range.from, range.to])
            if (day) expect(Number.isNaN(Date.parse(day))).toBe(false);
        const found = findExplicitDate(text);
        if (found !== null) expect(new Date(found).toISOString().slice(0, 10)).toBe(found);
      }),
      settings,
    );
  });
});
