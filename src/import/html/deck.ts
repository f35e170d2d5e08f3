import { type HtmlDocument, toLine } from './dom.ts';
import type { Headline } from './headline.ts';
import { isSameText } from './text-key.ts';

/** What sites call the lines under the headline that sum an article up. */
const NAMED =
  '[itemprop~="description"], [itemprop~="alternativeHeadline"], [class*="standfirst" i], [class*="subtitle" i], [class*="sub-title" i], [class*="subhead" i], [class*="deck" i], [class*="dek" i], [class*="sapo" i]';
const LONGEST = 500;
const SHORTEST_WORDS = 4;
const MOST_NAMED = 10;
const MOST_NEXT = 3;

const isDeck = (text: string) => text.length <= LONGEST && text.split(' ').length >= SHORTEST_WORDS;

/** Elements right after the headline or the box around it. */
function findNext(headline: Headline): readonly string[] {
  const lines: string[] = [];
  for (const start of [headline.element, headline.element?.parentElement]) {
    let next = start?.nextElementSibling ?? null;
    for (let count = 0; next && count < MOST_NEXT; count++, next = next.nextElementSibling)
      if (/^(?:h[2-6]|p|div)$/.test(next.localName)) lines.push(toLine(next));
  }
  return lines;
}

/**
 * The lines that a page shows under its headline to sum the article up: an element that a site names
 * so, or the one after the headline that says what the page tells of itself. Null where there is none.
 * @param description what the page's metadata say of the article
 */
export function findDeck(
  document: HtmlDocument,
  headline: Headline | null,
  description: string | null,
): string | null {
  if (headline?.element == null) return null;
  const next = findNext(headline).filter(isDeck);
  const named = [...document.querySelectorAll(NAMED)].slice(0, MOST_NAMED).map(toLine).filter(isDeck);
  const told =
    description === null ? undefined : [...next, ...named].find((text) => isSameText(text, description));
  return told ?? named.find((text) => next.includes(text)) ?? null;
}
