/**
 * Characters that steer a terminal or turn the order of the text around: C0 and C1 controls, line and
 * paragraph separators, bidi marks, embeddings, overrides and isolates, and the byte order mark.
 */
const STEERING = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const BLANK = /[\t\n\v\f\r\u0085\u2028\u2029]/;
const INVISIBLE = /[\u061c\u200e\u200f\ufeff]/;

/** Text from an article, safe on a terminal: on one line, and what would steer it shown as �. */
export function toSafeText(text: string): string {
  return text.replace(STEERING, (character) =>
    BLANK.test(character) ? ' ' : INVISIBLE.test(character) ? '' : '\ufffd',
  );
}

const RAW_IN_JSON = /[\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** JSON with everything that steers a terminal written as \u escapes: the same data, safe to look at. */
export function toSafeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    RAW_IN_JSON,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
