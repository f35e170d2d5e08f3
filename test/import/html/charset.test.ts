import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/corpus/decode.ts';
import { findCharset, findMetaCharset, toCharset } from '../../../src/import/html/charset.ts';

describe('labels', () => {
  test.each([
    ['UTF-8', 'utf-8'],
    [' Windows-1256 ', 'windows-1256'],
    ['cp1256', 'windows-1256'],
    ['ISO-8859-1', 'windows-1252'],
    ['iso-8859-9', 'windows-1254'],
    ['gb2312', 'gbk'],
    ['x-sjis', 'shift_jis'],
    ['utf-7', null],
    ['base64', null],
    ['hex', null],
    ['utf-16', null],
    ['constructor', null],
    ['', null],
    [null, null],
  ])('%s: %s', (label, name) => {
    expect(toCharset(label)).toBe(name);
  });
});

describe('in a page', () => {
  test.each([
    ['<meta charset="windows-1256">', 'windows-1256'],
    ["<META CHARSET='koi8-r'>", 'koi8-r'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-9">', 'windows-1254'],
    ['<meta name="a" content="b"><meta charset=gbk>', 'gbk'],
    ['<meta name="charset"><p>charset=gbk</p>', null],
    [`${' '.repeat(5000)}<meta charset="gbk">`, null],
    ['<meta '.repeat(1000), null],
  ])('%.60s', (html, name) => {
    expect(findMetaCharset(Buffer.from(html))).toBe(name);
  });
  test('of an answer', () => {
    expect(findCharset('text/html; Charset="Windows-1251"')).toBe('windows-1251');
    expect(findCharset('text/html')).toBeNull();
  });
});

describe('decoding', () => {
  const PERSIAN = 'مذاکرات ادامه دارد، وزیر خارجه گفت';
  test('a declared encoding', async () => {
    const bytes = iconv.encode(PERSIAN.replaceAll('ی', 'ي').replaceAll('ک', 'ك'), 'windows-1256');
    expect(await decode(bytes, 'windows-1256')).toBe(PERSIAN.replaceAll('ی', 'ي').replaceAll('ک', 'ك'));
    const turkish = 'Görüşmeler sürüyor, dışişleri bakanı “evet” dedi';
    expect(await decode(iconv.encode(turkish, 'windows-1254'), 'windows-1254')).toBe(turkish);
  });
  test('UTF-8 is UTF-8, whatever is declared', async () => {
    expect(await decode(Buffer.from(PERSIAN), 'windows-1256')).toBe(PERSIAN);
  });
  test('damaged UTF-8 that is declared as Windows-1252', async () => {
    const damaged = Buffer.concat([Buffer.from(PERSIAN), Buffer.from([0xc3])]);
    expect(await decode(damaged, 'windows-1252')).toBe(`${PERSIAN}\ufffd`);
  });
});
