import { findHits, toFolded } from './search.ts';

/** Hits beyond this many are found, but not marked: marking takes time. */
const MOST_MARKED = 2000;
const NAME = 'hits';

/** The places of the words searched for, in the parts of the page that are shown. */
export interface Hits {
  readonly count: number;
  /** Goes to the next one, after the last to the first. Returns its number, counted from 1; 0 for none. */
  readonly next: () => number;
}

/** Finds and marks the words searched for, without changing the page's elements. */
export function markHits(needles: readonly string[]): Hits {
  CSS.highlights?.delete(NAME);
  const ranges: Range[] = [];
  const main = document.querySelector('main');
  if (needles.length > 0 && main) {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
      if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
      const isOut = (node instanceof HTMLElement && node.hidden) || node.classList.contains('chart');
      return isOut ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    });
    while (ranges.length < MOST_MARKED && walker.nextNode()) {
      const node = walker.currentNode;
      for (const [start, end] of findHits(toFolded(node.nodeValue ?? ''), needles)) {
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, end);
        ranges.push(range);
      }
    }
    if (ranges.length > 0) CSS.highlights?.set(NAME, new Highlight(...ranges));
  }
  let at = -1;
  return {
    count: ranges.length,
    next: () => {
      if (ranges.length === 0) return 0;
      at = (at + 1) % ranges.length;
      ranges[at]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      return at + 1;
    },
  };
}
