import { type HtmlDocument, type HtmlElement, toLine } from './dom.ts';
import { isSameText, toTextKey } from './text-key.ts';

const LONGEST = 300;
/** A heading of fewer words is the name of the site or the section. */
const SHORTEST_HEADING = 3;
const SITE_MARK = /(?<!\s)\s+[|»·•–—-]\s+/u;
/** What follows the last mark of a title is the site's name where it is this short. */
const LONGEST_SITE = 4;
const MOST_HEADINGS = 20;

const countWords = (text: string) => text.split(' ').length;

/** A title without the name of the site after it: "Talks go on - Harbour Post". */
function withoutSite(title: string, site: string | null): string {
  const parts = title.split(SITE_MARK);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return title;
  const rest = title.slice(0, title.length - last.length).replace(/(?<!\s)\s+[|»·•–—-]\s+$/u, '');
  const isSite = site !== null && toTextKey(site) === toTextKey(last);
  const looksLikeSite =
    site === null && countWords(last) <= LONGEST_SITE && countWords(rest) > countWords(last);
  return isSite || looksLikeSite ? rest : title;
}

export interface Headline {
  /** As the page shows it. */
  readonly text: string;
  /** The heading that shows it; null where only what is told about the page has it. */
  readonly element: HtmlElement | null;
}

/**
 * The headline of an article: the main heading that says what the page tells of itself, or the only one
 * that is no label; else what the page tells of itself. Null where nothing does.
 * @param told titles from the page's metadata, best first
 */
export function findHeadline(
  document: HtmlDocument,
  told: readonly (string | null)[],
  site: string | null,
): Headline | null {
  const titles = [...told, toLine(document.querySelector('head title'))]
    .map((title) => withoutSite((title ?? '').replace(/\s+/g, ' ').trim(), site))
    .filter((title) => title !== '' && title.length <= LONGEST);
  const headings = [...document.querySelectorAll('h1')]
    .slice(0, MOST_HEADINGS)
    .map((element) => ({ element, text: toLine(element) }))
    .filter(({ text }) => text !== '' && text.length <= LONGEST);
  const same = headings.find(({ text }) => titles.some((title) => isSameText(text, title)));
  if (same) return same;
  const possible = headings.filter(({ text }) => countWords(text) >= SHORTEST_HEADING);
  if (possible.length === 1) return possible[0] as Headline;
  const [title] = titles;
  return title === undefined ? null : { text: title, element: null };
}
