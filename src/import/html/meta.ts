import { type HtmlDocument, toShownText } from './dom.ts';
import { type MetaFact, metaNames } from './meta-names.ts';

/** Nothing that a page tells of itself in `<meta>` is longer. */
const LONGEST = 2000;
const LONGEST_NAME = 200;
const MOST_TAGS = 2000;

/** What the `<meta>` tags of a page tell; null where they do not. */
export type Meta = Readonly<Record<MetaFact, string | null>>;

export function findMeta(document: HtmlDocument): Meta {
  const contents = new Map<string, string>();
  for (const tag of [...document.querySelectorAll('meta[content]')].slice(0, MOST_TAGS)) {
    const content = toShownText((tag.getAttribute('content') ?? '').slice(0, LONGEST)).trim();
    const names = ['property', 'name', 'itemprop'].map((key) =>
      (tag.getAttribute(key) ?? '').slice(0, LONGEST_NAME),
    );
    for (const name of names.flatMap((list) => list.toLowerCase().split(/\s+/)))
      if (name !== '' && content !== '' && !contents.has(name)) contents.set(name, content);
  }
  const find = (names: readonly string[]) => {
    const name = names.find((one) => contents.has(one));
    return name === undefined ? null : (contents.get(name) ?? null);
  };
  return Object.fromEntries(Object.entries(metaNames).map(([fact, names]) => [fact, find(names)])) as Meta;
}
