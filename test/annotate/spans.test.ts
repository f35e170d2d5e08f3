import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { readPack } from '../../src/corpus/read-pack.ts';
import { type Lexicon, toLexicon } from '../../src/lexicon/lexicon.ts';
import type { Document } from '../../src/model/document.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = toLexicon(await readPack(path.join(root, 'src/lexicon/packs/iran')));
});

const toDocument = (text: string): Document => ({
  ...{ id: 'a', path: 'a.txt', text, outlet: null, title: null, url: null },
  published: { edtf: '2026-03-02', basis: 'manifest' },
});

interface Found {
  readonly where: string;
  readonly start: number;
  readonly end: number;
  readonly text?: string;
}

/** Everything within a record that has a start and an end, with the path to it. */
function collectSpans(value: unknown, where = ''): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'start' in value && 'end' in value ? [{ where, ...(value as Omit<Found, 'where'>) }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, part]) => collectSpans(part, `${where}.${key}`))];
}

/** Spans whose offsets, counted in code points, do not lead to their text. */
function findWrong(text: string): readonly Found[] {
  const points = [...text];
  return collectSpans(annotate(toDocument(text), lexicon)).filter(({ start, end, text: said }) => {
    const inside = 0 <= start && start <= end && end <= points.length;
    return !inside || (said !== undefined && points.slice(start, end).join('') !== said);
  });
}

describe('every span leads to its text', () => {
  const files = ['seeds', 'fixtures/articles', 'fixtures/stories'].flatMap((folder) =>
    readdirSync(path.join(root, folder))
      .filter((name) => name.endsWith('.txt'))
      .map((name) => `${folder}/${name}`),
  );
  test.each(files)('%s', (file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    expect(collectSpans(annotate(toDocument(text), lexicon)).length).toBeGreaterThan(10);
    expect(findWrong(text)).toEqual([]);
  });

  test('with an astral character before every word', () => {
    for (const file of files.slice(0, 5)) {
      const text = readFileSync(path.join(root, file), 'utf8');
      expect(findWrong(text.replace(/(?<= )(?=\p{L})/gu, '𝒳 '))).toEqual([]);
      expect(findWrong(`🇮🇷${text.replaceAll('\n', '\u2028')}`)).toEqual([]);
    }
  });

  const pieces = fc.constantFrom(
    ...[
      '“',
      '”',
      '‘',
      '’',
      '"',
      "'",
      '«',
      '»',
      '(',
      ')',
      ' ',
      '\n',
      '\r\n',
      '\u2028',
      '—',
      ': ',
      ', ',
      '. ',
      '? ',
      '-',
    ],
    ...['𝒳', '🇮🇷', 'é', '\u202e', '\u200b', '\ud800', '\u0000', 'İ', 'ß', '新聞', '١٢'],
    ...[
      'said',
      'He said that',
      'according to',
      'Ali Larijani',
      'Iran',
      'the foreign minister',
      'told',
      'rejected talks',
    ],
    ...[
      'on Monday',
      'March 3, 2026',
      'in May',
      'two weeks ago',
      'negotiations with the United States',
      'not',
      'will',
    ],
  );
  test('of whatever text', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        expect(findWrong(parts.join(''))).toEqual([]);
        expect(findWrong(parts.join(' '))).toEqual([]);
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(findWrong(text)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
