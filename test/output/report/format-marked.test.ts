import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { formatMarked, type Mark } from '../../../src/output/report/format-marked.ts';
import { toMarkup } from '../../../src/output/report/html.ts';
import { toSlices } from '../../../src/output/report/to-slices.ts';
import { toSafeText } from '../../../src/output/sanitise.ts';

const mark = (start: number, end: number, className: string, anchor = ''): Mark => ({
  ...{ start, end, className, anchor },
  after: `(${className})`,
});

const format = (text: string, start: number, end: number, marks: readonly Mark[]) =>
  toMarkup(formatMarked(toSlices(text), { start, end }, marks)).replaceAll(/span class="(\w+)"/g, '$1');

test.each([
  ['none', [], 'abcdef'],
  ['one', [mark(1, 3, 'q')], 'a<q>bc</span>(q)def'],
  ['nested', [mark(2, 3, 'd'), mark(1, 5, 'q')], 'a<q>b<d>c</span>(d)de</span>(q)f'],
  ['side by side', [mark(0, 2, 'q'), mark(2, 6, 's')], '<q>ab</span>(q)<s>cdef</span>(s)'],
  ['crossing', [mark(0, 4, 'q'), mark(2, 6, 's')], '<q>ab<s>cd</span></span>(q)<s>ef</span>(s)'],
  ['the same', [mark(0, 6, 'q'), mark(0, 6, 's')], '<q><s>abcdef</span></span>(q)(s)'],
  [
    'with an anchor',
    [mark(0, 4, 'q', 'x'), mark(2, 6, 's', 'y')],
    '<q id="x">ab<s id="y">cd</span></span>(q)<s>ef</span>(s)',
  ],
  ['empty', [mark(2, 2, 'q')], 'abcdef'],
  ['outside', [mark(7, 9, 'q')], 'abcdef'],
])('marks: %s', (_, marks, expected) => {
  expect(format('abcdef', 0, 6, marks)).toBe(expected);
});

test('a mark over two parts has its anchor in the first and its note in the second', () => {
  const marks = [mark(1, 5, 'q', 'x')];
  expect(format('abcdef', 0, 3, marks)).toBe('a<q id="x">bc</span>');
  expect(format('abcdef', 3, 6, marks)).toBe('<q>de</span>(q)f');
});

test('offsets count code points', () => {
  expect(format('😀a😀b', 0, 4, [mark(2, 3, 'q')])).toBe('😀a<q>😀</span>(q)b');
});

test('whatever the marks: the words are all there, elements nest, each anchor once', () => {
  const marks = fc.array(
    fc.tuple(fc.nat(30), fc.nat(30)).map(
      ([start, length]): Omit<Mark, 'anchor'> => ({
        ...{ start, end: start + length, className: 'q', after: null },
      }),
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(fc.string({ minLength: 30, maxLength: 60 }), marks, (text, ranges) => {
      const all = ranges.map((range, at) => ({ ...range, anchor: `m${at}` }));
      const markup = toMarkup(formatMarked(toSlices(text), { start: 0, end: 30 }, all));
      const body = parseHTML(`<html><body>${markup}</body></html>`).document.body;
      expect(body.textContent).toBe(toSafeText([...text].slice(0, 30).join('')));
      expect(markup.split('<span').length).toBe(markup.split('</span>').length);
      const there = all.filter(({ start, end }) => start < end && start < 30);
      expect([...body.querySelectorAll('[id]')].map(({ id }) => id).sort()).toEqual(
        there.map(({ anchor }) => anchor).sort(),
      );
      for (const { anchor, start, end } of there) {
        const first = [...text].slice(start, Math.min(end, 30)).join('');
        const words = body.querySelector(`#${anchor}`)?.textContent ?? '';
        expect(toSafeText(first).startsWith(words)).toBe(true);
        expect(words).not.toBe('');
      }
    }),
  );
});
