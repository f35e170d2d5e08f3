import type { Claim } from '../../model/comparison.ts';
import { UNKNOWN_OUTLET } from './filter-keys.ts';
import { formatDate } from './format-date.ts';
import { type Html, html, joinWith } from './html.ts';
import { cutTo, limits } from './limits.ts';
import { type PageContext, type Section, toLink, toName, toWords } from './section.ts';

function formatRow({ speaker, topic, gist, members, missingIn }: Claim, page: PageContext): Html {
  const about = page.keys.toAttributes({
    speakers: [speaker.id],
    topics: topic ? [topic.id] : [],
    outlets: [...members.map(({ outlet }) => outlet), ...missingIn],
  });
  const { anchors } = page;
  const first = members[0];
  const origin =
    first &&
    html`${toLink(anchors.article(first.document), toName(first.outlet ?? UNKNOWN_OUTLET))}${first.published !== null && html` · ${formatDate(first.published)}`}`;
  return html`<tr role="row" ${about}><th role="rowheader" scope="row">${toName(speaker.name)}${topic !== null && html` <span class="topic">${topic.name}</span>`}</th><td role="cell">${toLink(first ? anchors.words(first.quote) : null, toWords(gist))}</td><td role="cell"><span class="column-name" aria-hidden="true">Only in</span>${origin ?? null}</td><td role="cell"><span class="column-name" aria-hidden="true">Not in</span>${joinWith(', ', missingIn.map(toName))}</td></tr>\n`;
}

/** Statements that only one outlet of a story carries. */
export function toOmissionsSection(claims: readonly Claim[], page: PageContext): Section {
  const left = claims.filter(({ status, missingIn }) => status === 'single' && missingIn.length > 0);
  const cut = cutTo(left, limits.omissions, 'statements');
  const table = html`<table role="table" class="list omissions" data-group>
<caption>Articles that tell of the same events are compared; a statement stands here where only one outlet reports it.</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Speaker</th><th role="columnheader" scope="col">Words</th><th role="columnheader" scope="col">Only in</th><th role="columnheader" scope="col">Not in</th></tr></thead>
<tbody role="rowgroup">
${cut.shown.map((claim) => formatRow(claim, page))}</tbody>
</table>
`;
  return {
    id: 'omissions',
    title: 'What others leave out',
    count: left.length,
    body: left.length > 0 ? table : html`<p>Nothing, as far as the articles tell of the same events.</p>`,
    notes: cut.note === null ? [] : [cut.note],
  };
}
