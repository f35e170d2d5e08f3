import type { Reversal } from '../../model/comparison.ts';
import { UNKNOWN_OUTLET } from './filter-keys.ts';
import { formatDate } from './format-date.ts';
import { type Html, html } from './html.ts';
import { cutTo, limits } from './limits.ts';
import { formatPosition } from './position.ts';
import { type PageContext, type Section, toLink, toName, toWords } from './section.ts';

function formatSide(side: Reversal['from'], label: string, { anchors }: PageContext): Html {
  const outlet = toLink(anchors.article(side.document), toName(side.outlet ?? UNKNOWN_OUTLET));
  return html`<div class="side"><p class="side-head"><span class="label">${label}</span> ${formatPosition(side.position)}</p>
<blockquote>${toLink(anchors.words(side.stance), toWords(side.evidence))}</blockquote>
<p class="origin">${outlet} · ${side.date === null ? 'no date' : formatDate(side.date)}</p></div>`;
}

/** Positions given up for others, the earlier beside the later. */
export function toReversalsSection(reversals: readonly Reversal[], page: PageContext): Section {
  const cut = cutTo(reversals, limits.changes, 'changes of position');
  const entries = cut.shown.map(({ speaker, topic, from, to }) => {
    const about = page.keys.toAttributes({
      speakers: [speaker.id],
      topics: [topic.id],
      outlets: [from.outlet, to.outlet],
    });
    return html`<article class="card" ${about}>
<h3>${toName(speaker.name)} <span class="topic">${topic.name}</span></h3>
<div class="sides">${formatSide(from, 'Before', page)}${formatSide(to, 'After', page)}</div>
</article>
`;
  });
  return {
    id: 'changes',
    title: 'Changes of position',
    count: reversals.length,
    body: entries.length > 0 ? entries : html`<p>Nobody was seen to change position.</p>`,
    notes: cut.note === null ? [] : [cut.note],
  };
}
