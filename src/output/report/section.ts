import type { Anchors } from './anchors.ts';
import type { FilterKeys } from './filter-keys.ts';
import { type Content, type Html, html } from './html.ts';
import { limits } from './limits.ts';

/** What the sections of a page share. */
export interface PageContext {
  readonly anchors: Anchors;
  readonly keys: FilterKeys;
  /** Id of the row in a timeline that lists all stances of a position, by one of them; null for none. */
  readonly rowOf: (stance: string) => string | null;
}

/** A section of the page. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** How many things it lists, before cutting. */
  readonly count: number;
  readonly body: Content;
  /** Sentences that tell what it leaves out. */
  readonly notes: readonly string[];
}

/** Words as a link to where they stand in their article; plain where the page does not hold them. */
export const toLink = (anchor: string | null, content: Content, className = ''): Content =>
  anchor === null
    ? content
    : className === ''
      ? html`<a href="#${anchor}">${content}</a>`
      : html`<a class="${className}" href="#${anchor}">${content}</a>`;

const cutText = (text: string, most: number) => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);

/** A name or title from an article: whatever its direction of writing, its neighbours keep theirs. */
export const toName = (name: string): Html => html`<bdi>${cutText(name, limits.name)}</bdi>`;

/** Words from an article, where a list tells them. */
export const toWords = (words: string): Html => html`<bdi>${cutText(words, limits.words)}</bdi>`;

export function formatSection({ id, title, count, body, notes }: Section): Html {
  return html`<section id="${id}" aria-labelledby="${id}-h">
<h2 id="${id}-h">${title} <span class="count">${count}</span></h2>
${body}
${notes.map((note) => html`<p class="rest">${note}</p>\n`)}<p class="none" hidden>Nothing here matches the filters.</p>
</section>
`;
}
