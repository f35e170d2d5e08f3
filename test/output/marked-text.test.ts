import { describe, expect, test } from 'vitest';
import { formatMarked } from '../../src/output/marked-text.ts';

const plain = (words: string) => words;
const mark = (start: number, end: number, before: string, after: string) => ({
  start,
  end,
  before,
  after,
  paint: plain,
});

describe('marks stand where they begin and end', () => {
  const text = 'Ida said it is so.';
  test.each([
    [
      'beside each other',
      [mark(0, 3, '[', ']'), mark(4, 8, '<', '>'), mark(9, 17, '{', '}')],
      '[Ida] <said> {it is so}.',
    ],
    ['the longer is outside', [mark(0, 3, '<', '>'), mark(0, 8, '[', ']')], '[<Ida> said] it is so.'],
    ['the later closes first', [mark(0, 8, '[', ']'), mark(4, 8, '<', '>')], '[Ida <said>] it is so.'],
    ['crossing', [mark(0, 8, '[', ']'), mark(4, 11, '{', '}')], '[Ida {said] it} is so.'],
    ['an empty one is left out', [mark(3, 3, '[', ']')], 'Ida said it is so.'],
    ['none', [], text],
  ])('%s', (_name, marks, expected) => {
    expect(formatMarked(text, { start: 0, end: text.length }, marks)).toBe(expected);
  });

  test('cut to the part that is shown', () => {
    expect(formatMarked(text, { start: 4, end: 11 }, [mark(0, 6, '[', ']'), mark(12, 14, '<', '>')])).toBe(
      '[sa]id it',
    );
  });
});

test('what began last gives the colour; between marks there is none', () => {
  const paint = (name: string) => (words: string) => `${name}(${words})`;
  const marks = [
    { ...mark(0, 8, '', ''), paint: paint('a') },
    { ...mark(4, 8, '', ''), paint: paint('b') },
  ];
  const formatted = formatMarked('Ida said so', { start: 0, end: 11 }, marks);
  expect(formatted.replaceAll(/[ab]\(\)/g, '')).toBe('a(Ida )b(said) so');
});

test('the text cannot steer the terminal', () => {
  const formatted = formatMarked('a\u001b[2Jb\u202ec', { start: 0, end: 8 }, [mark(0, 3, '[', ']')]);
  expect(formatted).toBe('[a\ufffd[]2Jb\ufffdc');
});
