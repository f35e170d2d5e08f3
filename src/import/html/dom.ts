/**
 * What of the DOM is used here. The compiler's own DOM types would make every global of a browser look
 * as if Node had it.
 */
export interface HtmlNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly firstChild: HtmlNode | null;
  readonly nextSibling: HtmlNode | null;
  readonly parentElement: HtmlElement | null;
}

export interface HtmlElement extends HtmlNode {
  readonly localName: string;
  readonly nextElementSibling: HtmlElement | null;
  readonly previousElementSibling: HtmlElement | null;
  readonly getAttribute: (name: string) => string | null;
  readonly querySelector: (selector: string) => HtmlElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<HtmlElement>;
  readonly remove: () => void;
}

export interface HtmlDocument extends HtmlElement {
  readonly documentElement: HtmlElement | null;
  readonly body: HtmlElement | null;
}

const ELEMENT = 1;
const TEXT = 3;

export const isElement = (node: HtmlNode): node is HtmlElement => node.nodeType === ELEMENT;
export const isTextNode = (node: HtmlNode): boolean => node.nodeType === TEXT;

/** In place of these a page shows a blank, or nothing. */
const BLANKS = /[\s\u0085\u00a0\u2028\u2029]+/gu;
/** Soft hyphens and the like tell where a line may break; control characters tell nothing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const UNSEEN = /[\u00ad\u200b\ufeff\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu;

/** Text as a page shows it: every run of white space is one blank, except at the ends, and what is not seen is gone. */
export const toShownText = (text: string): string =>
  text
    .replace(UNSEEN, '')
    .replace(BLANKS, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd');

/** The text of an element on one line; `''` where it has none. */
export const toLine = (node: HtmlNode | null): string => toShownText(node?.textContent ?? '').trim();
