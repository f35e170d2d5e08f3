import { UsageError } from './errors.ts';

const DELIMITED = /^\/(?<source>.+)\/(?<flags>[a-z]*)$/su;
const APOSTROPHES = /[‘’ʼ`´]/g;
const MARKS = /[“”„«»]/g;
const DASHES = /[‐‑‒–—―]/g;
const ACCENTS = /\p{M}/gu;

/** Text as it is looked for: whatever the case, the accents and the kind of marks. */
export const toSearchText = (text: string) =>
  text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replace(APOSTROPHES, "'")
    .replace(MARKS, '"')
    .replace(DASHES, '-')
    .toLowerCase();

/**
 * What `--text` matches: words as they are written, or between slashes a regular expression. That one
 * runs in time linear in the text, whatever it says (RE2: no back-references, no look-around).
 * @throws {UsageError} the expression is wrong
 */
export async function toTextTest(pattern: string): Promise<(text: string) => boolean> {
  const { source, flags = '' } = DELIMITED.exec(pattern)?.groups ?? {};
  if (source === undefined) {
    const wanted = toSearchText(pattern);
    return (text) => toSearchText(text).includes(wanted);
  }
  const { RE2JS } = await import('re2js');
  if (/[^ims]/.test(flags)) throw new UsageError(`--text ${pattern}: the flags may be i, m and s.`);
  const bits =
    (flags.includes('i') ? RE2JS.CASE_INSENSITIVE : 0) |
    (flags.includes('m') ? RE2JS.MULTILINE : 0) |
    (flags.includes('s') ? RE2JS.DOTALL : 0);
  try {
    const expression = RE2JS.compile(source, bits);
    return (text) => expression.matcher(text).find();
  } catch (error) {
    throw new UsageError(`--text ${pattern}: ${(error as Error).message}.`);
  }
}
