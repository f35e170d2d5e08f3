import { holds, toFolded } from './search.ts';

/** What the controls ask for; the empty string for everything. */
export interface Query {
  readonly speaker: string;
  readonly topic: string;
  readonly outlet: string;
  readonly needles: readonly string[];
}

export const isEmpty = ({ speaker, topic, outlet, needles }: Query): boolean =>
  speaker === '' && topic === '' && outlet === '' && needles.length === 0;

/** An element of the page that the filters show or hide. */
export interface Entry {
  readonly element: HTMLElement;
  readonly matches: (query: Query) => boolean;
}

/** A note stands in an article: the words are looked for in the article, and its outlet is the note's. */
export const isNote = (element: HTMLElement): boolean => element.tagName === 'LI';

function toEntry(element: HTMLElement): Entry {
  const setOf = (text: string | undefined) => new Set(text ? text.split(' ') : []);
  const { dataset } = element;
  const speakers = setOf(dataset.speakers);
  const topics = setOf(dataset.topics);
  const outlets = setOf(dataset.outlets);
  const note = isNote(element);
  let folded: string | undefined;
  return {
    element,
    matches: ({ speaker, topic, outlet, needles }) => {
      if (speaker !== '' && !speakers.has(speaker)) return false;
      if (topic !== '' && !topics.has(topic)) return false;
      if (note) return true;
      if (outlet !== '' && !outlets.has(outlet)) return false;
      if (needles.length === 0) return true;
      folded ??= toFolded(element.textContent ?? '');
      return holds(folded, needles);
    },
  };
}

export const toEntries = (): Entry[] =>
  [...document.querySelectorAll<HTMLElement>('[data-item]')].map(toEntry);

/** Hides what has no entry left to show, and says so; returns how many entries are there and are shown. */
function settleSection(section: HTMLElement, isFiltered: boolean): readonly [number, number] {
  const entries = [...section.querySelectorAll<HTMLElement>('[data-item]')].filter((one) => !isNote(one));
  const shown = entries.filter(({ hidden }) => !hidden).length;
  for (const group of section.querySelectorAll<HTMLElement>('[data-group]'))
    group.hidden = group.querySelector('[data-item]:not([hidden])') === null;
  const none = section.querySelector<HTMLElement>('.none');
  if (none) none.hidden = entries.length === 0 || shown > 0;
  const count = section.querySelector<HTMLElement>('h2 .count');
  if (count) {
    count.dataset.all ??= count.textContent ?? '';
    count.textContent =
      isFiltered && entries.length > 0 ? `${shown} of ${entries.length}` : count.dataset.all;
  }
  return [entries.length, shown];
}

/** Shows the entries that match and hides the others. Returns how many there are, and how many match. */
export function applyQuery(entries: readonly Entry[], query: Query): readonly [number, number] {
  for (const { element, matches } of entries) element.hidden = !matches(query);
  const isFiltered = !isEmpty(query);
  for (const chart of document.querySelectorAll<HTMLElement>('[data-whole]')) chart.hidden = isFiltered;
  let [all, shown] = [0, 0];
  for (const section of document.querySelectorAll<HTMLElement>('main > section')) {
    const [entriesThere, entriesShown] = settleSection(section, isFiltered);
    all += entriesThere;
    shown += entriesShown;
  }
  return [all, shown];
}

/** Shows an element that a filter hides: a link leads to it. */
export function reveal(target: Element | null): void {
  for (let one = target; one instanceof HTMLElement; one = one.parentElement) one.hidden = false;
}
