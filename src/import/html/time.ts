import { toPublishedDay } from '../published-day.ts';
import type { HtmlDocument, HtmlElement } from './dom.ts';
import { toLine } from './dom.ts';

const MARKED = '[itemprop~="datePublished"], time[pubdate]';
/** Further out, times belong to other articles. */
const BOX = /^(?:article|main|header|section)$/;
const MOST_TIMES = 200;

const toDay = (element: HtmlElement) =>
  toPublishedDay(element.getAttribute('datetime') ?? element.getAttribute('content')) ??
  toPublishedDay(toLine(element));

/** The nearest box that the headline and a time stand in. */
function findBox(headline: HtmlElement | null): HtmlElement | null {
  for (let box = headline?.parentElement ?? null; box; box = box.parentElement)
    if (BOX.test(box.localName) && box.querySelector('time')) return box;
  return null;
}

/**
 * The day that a page shows as that of its publication: an element that is marked so, else the `<time>`
 * elements around the headline as far as they agree. Null where they do not, or there are none.
 */
export function findTime(document: HtmlDocument, headline: HtmlElement | null): string | null {
  for (const element of [...document.querySelectorAll(MARKED)].slice(0, MOST_TIMES)) {
    const day = toDay(element);
    if (day !== null) return day;
  }
  const times = [...(findBox(headline)?.querySelectorAll('time') ?? [])].slice(0, MOST_TIMES);
  const days = new Set(times.flatMap((time) => toDay(time) ?? []));
  const [day] = days;
  return days.size === 1 && day !== undefined ? day : null;
}
