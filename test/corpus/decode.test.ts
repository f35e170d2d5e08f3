import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '../../src/corpus/decode.ts';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))),
  );
const utf16 = (text: string, big: boolean) => {
  const little = Buffer.from(text, 'utf16le');
  return big ? little.swap16() : little;
};

test.each([
  ['UTF-8', bytes('“Iran’s”'), '“Iran’s”'],
  ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], 'é'), 'é'],
  ['nothing', bytes(), ''],
  ['a mark alone', bytes([0xef, 0xbb, 0xbf]), ''],
  ['UTF-16 LE', bytes([0xff, 0xfe], [...utf16('“é” 𝒳', false)]), '“é” 𝒳'],
  ['UTF-16 BE', bytes([0xfe, 0xff], [...utf16('“é” 𝒳', true)]), '“é” 𝒳'],
  ['UTF-16 LE with a lone surrogate', bytes([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]), '\ufffdA'],
  ['Windows-1252', bytes([0x93], 'Iran', [0x92], 's caf', [0xe9, 0x94]), '“Iran’s café”'],
  ['UTF-8 cut off in a sequence', bytes('“Iran’s” caf', [0xc3]), '“Iran’s” caf\ufffd'],
  ['UTF-8 with a byte damaged', bytes('“a” ', [0xff], ' “b”'), '“a” \ufffd “b”'],
  [
    'tabs, line ends, escapes',
    bytes('a\tb\r\nc\fd\u001b[31m and more text'),
    'a\tb\r\nc\fd\u001b[31m and more text',
  ],
])('%s', async (_, input, text) => {
  expect(await decode(input)).toBe(text);
});

test.each([
  ['NULs', bytes('abc', [0], 'def')],
  ['a picture', bytes([0x89], 'PNG\r\n', [0x1a], '\n', [0, 0, 0, 13])],
  ['control characters', bytes([1, 2, 3, 4, 5, 6, 7], 'abc')],
])('%s are binary', async (_, input) => {
  await expect(decode(input)).rejects.toThrow('is binary');
});

test('any bytes are decoded to well-formed text or refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (input) => {
      const text = await decode(input).catch((error: Error) => error.message);
      expect(text).not.toMatch(/\p{Surrogate}/u);
    }),
  );
});

test('text comes back from UTF-8 as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
      fc.pre(!/[\p{Cc}\ufeff]/u.test(text));
      expect(await decode(Buffer.from(text, 'utf8'))).toBe(text);
    }),
  );
});
