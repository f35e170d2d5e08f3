import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { OutletIndex } from '../../corpus/outlets.ts';
import { isFrontPage, isSameSite, toAddress } from '../address.ts';
import type { ArticleRead } from '../article.ts';
import { toOutletName } from '../outlet-name.ts';
import { toPublishedDay } from '../published-day.ts';
import { toText } from '../to-text.ts';
import { checkMarkup } from './check-markup.ts';
import { findDeck } from './deck.ts';
import { type HtmlDocument, type HtmlElement, toShownText } from './dom.ts';
import { findHeadline } from './headline.ts';
import { findLinkedData } from './json-ld.ts';
import { findMeta } from './meta.ts';
import { findSavedFrom } from './saved-from.ts';
import { isSameText, toTextKey } from './text-key.ts';
import { findTime } from './time.ts';
import { type Block, toBlocks } from './to-blocks.ts';

/** A text without a paragraph of so many words is a list, a menu or a notice. */
const SHORTEST_PARAGRAPH = 12;
/** Readability looks at every `<meta>`, slowly; pages have less than a hundred. */
const MOST_META = 300;
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i;

const NO_ARTICLE = { problem: 'holds no article' } as const;
const BROKEN = { problem: 'is broken HTML' } as const;

/** Of the address a page names as its own and the one it was at: the first, unless it leads elsewhere. */
function toOwnAddress(own: string | null, at: string | null): string | null {
  if (own === null || at === null) return own ?? at;
  const isWrong = !isSameSite(own, at) || (isFrontPage(own) && !isFrontPage(at));
  return isWrong ? at : own;
}

/**
 * The document of a page. One without the frame that every page has gets it: finding the article asks for
 * it, and pieces of pages are often kept without. Null where no tree can be made of it.
 */
function toDocument(html: string): HtmlDocument | null {
  const framed = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  try {
    return parseHTML(framed).document as unknown as HtmlDocument;
  } catch {
    return null;
  }
}

/**
 * The article's blocks as Readability finds them, and whose they are; null where it cannot make sense of
 * the page. It takes the document apart.
 */
function findBody(
  document: HtmlDocument,
): { readonly blocks: readonly Block[]; readonly byline: string | null } | null {
  const reader = new Readability<unknown>(document as never, {
    serializer: (node) => node,
    disableJSONLD: true,
  });
  let found: ReturnType<typeof reader.parse>;
  try {
    found = reader.parse();
  } catch {
    // Made for what browsers build, it stumbles over trees that they would not.
    return null;
  }
  const content = found?.content as HtmlElement | null | undefined;
  return { blocks: content ? toBlocks(content) : [], byline: found?.byline ?? null };
}

const isArticle = (blocks: readonly Block[]) =>
  blocks.some(({ text }) => text.split(/\s+/).length >= SHORTEST_PARAGRAPH);

/** Paragraphs of a text as JSON-LD gives it: plain, or as a piece of HTML. */
function toBodyBlocks(text: string): readonly Block[] {
  if (/<(?:p|br|div)\b/i.test(text)) {
    const body = checkMarkup(text) === null ? toDocument(text)?.body : null;
    return body ? toBlocks(body) : [];
  }
  return text
    .split(/\r?\n|\r/)
    .map((line) => ({ kind: 'paragraph' as const, text: toShownText(line).trim() }))
    .filter(({ text: line }) => line !== '');
}

/**
 * The article of an HTML page, with what the page tells of it. No script runs and nothing is fetched.
 * @param at where the page was fetched from; null where that is not known
 */
export function readPage(html: string, at: string | null, outlets: OutletIndex): ArticleRead {
  const problem = checkMarkup(html);
  if (problem !== null) return { problem };
  const document = toDocument(html);
  if (!document?.documentElement) return BROKEN;
  const meta = findMeta(document);
  const linked = findLinkedData(document);
  const fetched = toAddress(at) ?? findSavedFrom(html);
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  const own =
    toAddress(canonical, fetched) ?? toAddress(meta.url, fetched) ?? toAddress(linked?.url, fetched);
  const url = toOwnAddress(own, fetched);
  if (url !== null && isFrontPage(url)) return { problem: 'is a front page, no article' };
  const outlet = toOutletName(fetched ?? url, [meta.site, linked?.publisher ?? null], outlets);
  const headline = findHeadline(document, [linked?.headline ?? null, meta.title], meta.site ?? outlet);
  const deck = findDeck(document, headline, linked?.description ?? meta.description);
  const published =
    toPublishedDay(linked?.published) ??
    toPublishedDay(meta.published) ??
    findTime(document, headline?.element ?? null);
  const language = document.documentElement.getAttribute('lang')?.trim().replaceAll('_', '-') ?? '';
  // From here on the document is taken apart.
  for (const tag of [...document.querySelectorAll('meta')].slice(MOST_META)) tag.remove();
  const shown = findBody(document);
  if (!shown && !linked?.body) return BROKEN;
  const { blocks, byline } = shown ?? { blocks: [], byline: null };
  const found = isArticle(blocks) || !linked?.body ? blocks : toBodyBlocks(linked.body);
  const title = headline?.text ?? null;
  const first = found[0];
  const isRepeated = first?.kind === 'heading' && title !== null && isSameText(first.text, title);
  const body = isRepeated ? found.slice(1) : found;
  const isInBody = deck !== null && body.some(({ text }) => toTextKey(text) === toTextKey(deck));
  if (!isArticle(body)) return NO_ARTICLE;
  const author = byline ?? linked?.author ?? meta.author;
  return {
    article: {
      id: null,
      text: toText({
        headline: title,
        deck: isInBody ? null : deck,
        byline: author === null ? null : toShownText(author).trim(),
        body,
      }),
      title,
      outlet,
      published,
      url,
      language: LANGUAGE.test(language) ? language : null,
    },
  };
}
