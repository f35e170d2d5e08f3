/** Encodings that pages are declared in, as the Encoding Standard names them; others are no text on the web. */
const KNOWN =
  /^(?:utf-8|windows-125\d|windows-874|iso-8859-(?:[2-8]|1[0-6])|koi8-[ru]|gb18030|gbk|big5(?:-hkscs)?|shift_jis|euc-jp|euc-kr|macintosh|ibm866)$/;

/** Labels that browsers take for another encoding than their name says. Source: Encoding Standard, 4.2. */
const LABELS: Readonly<Record<string, string>> = {
  utf8: 'utf-8',
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'iso8859-1': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'iso-8859-11': 'windows-874',
  'tis-620': 'windows-874',
  gb2312: 'gbk',
  gb_2312: 'gbk',
  'x-gbk': 'gbk',
  'x-sjis': 'shift_jis',
  sjis: 'shift_jis',
  'ks_c_5601-1987': 'euc-kr',
  'x-mac-roman': 'macintosh',
};

/** How far into a page browsers look for its encoding is 1,024 bytes; pages with long heads exceed it. */
const HEAD = 4096;
const LONGEST_TAG = 400;
const META = /<meta\b/gi;
const CHARSET = /\bcharset\s*=\s*["']?\s*(?<label>[\w:.-]{2,40})/i;

/** The encoding that a label means; null for none that pages are written in. */
export function toCharset(label: string | null | undefined): string | null {
  const lower = (label ?? '').trim().toLowerCase();
  const name = Object.hasOwn(LABELS, lower)
    ? (LABELS[lower] as string)
    : lower.replace(/^(?:cp|x-cp)(?=125\d$)/, 'windows-');
  return KNOWN.test(name) ? name : null;
}

/** The encoding of a content type: "text/html; charset=windows-1256". */
export const findCharset = (contentType: string | null | undefined): string | null =>
  toCharset(CHARSET.exec((contentType ?? '').slice(0, LONGEST_TAG))?.groups?.label);

/** The encoding that a page's own `<meta>` declares. */
export function findMetaCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1');
  for (const { index } of head.matchAll(META)) {
    const tag = head.slice(index, index + LONGEST_TAG);
    const end = tag.indexOf('>');
    const charset = findCharset(end < 0 ? tag : tag.slice(0, end));
    if (charset !== null) return charset;
  }
  return null;
}
