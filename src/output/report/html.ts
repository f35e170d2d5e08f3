import { toSafeText } from '../sanitise.ts';

/** Markup that may stand in a page as it is. Made by `html` and `toTrusted` only. */
class Html {
  constructor(readonly markup: string) {}
}

export type { Html };

/** What a template takes: text is escaped, markup stays, lists are joined; null and false are nothing. */
export type Content = Html | string | number | null | false | readonly Content[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text from anywhere as text of a page, or as the value of an attribute in quotes: nothing in it is
 * markup, and what would turn the order of the text around is shown as �.
 */
const escapeText = (text: string): string =>
  toSafeText(text).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

export function toMarkup(content: Content): string {
  if (content === null || content === false) return '';
  if (content instanceof Html) return content.markup;
  if (typeof content === 'string') return escapeText(content);
  if (typeof content === 'number') return String(content);
  return content.map(toMarkup).join('');
}

/** A template of markup. Values stand in text, or in attributes that have double quotes round them. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Html {
  return new Html(strings.reduce((markup, text, at) => markup + toMarkup(values[at - 1] ?? null) + text));
}

/** Markup of our own making, such as a drawn chart: never anything that an article holds. */
export const toTrusted = (markup: string): Html => new Html(markup);

/** A separator between contents, such as a comma. */
export const joinWith = (separator: Content, contents: readonly Content[]): Content =>
  contents.flatMap((content, at) => (at === 0 ? [content] : [separator, content]));
