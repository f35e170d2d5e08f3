import type { Claim, ClaimMember } from '../../model/comparison.ts';
import { diffWords, type WordDiff } from './diff-words.ts';
import { UNKNOWN_OUTLET } from './filter-keys.ts';
import { formatDate } from './format-date.ts';
import { type Html, html, joinWith } from './html.ts';
import { cutTo, limits } from './limits.ts';
import { type PageContext, type Section, toLink, toName, toWords } from './section.ts';

const FORMS: Readonly<Record<ClaimMember['form'], string>> = {
  verbatim: 'word for word',
  truncated: 'cut short',
  reworded: 'other words',
  paraphrase: 'in the reporter’s words',
};

const formatOrigin = ({ outlet, published, document }: ClaimMember, { anchors }: PageContext): Html =>
  html`${toLink(anchors.article(document), toName(outlet ?? UNKNOWN_OUTLET))}${published !== null && html` · ${formatDate(published)}`}`;

/** Members of one text, in the order of their first. */
function byText(members: readonly ClaimMember[]): readonly (readonly ClaimMember[])[] {
  const groups = new Map<string, ClaimMember[]>();
  for (const member of members) {
    const key = `${member.form}\n${member.text}`;
    const group = groups.get(key);
    if (group) group.push(member);
    else groups.set(key, [member]);
  }
  return [...groups.values()];
}

/** One wording, and what differs from the fullest one; null where that tells nothing. */
interface Wording {
  readonly group: readonly ClaimMember[];
  readonly first: ClaimMember;
  readonly diff: WordDiff | null;
}

function toWording(gist: string, group: readonly ClaimMember[]): readonly Wording[] {
  const [first] = group;
  if (!first) return [];
  const diff = first.form === 'paraphrase' ? null : diffWords(gist, first.text);
  return [{ group, first, diff: diff?.isSame ? null : diff }];
}

/** Where the words stand, how they relate to the fullest ones, and both side by side where they differ. */
function formatWording({ group, first, diff }: Wording, columns: number, page: PageContext): Html {
  const origins = joinWith(
    html`<br>`,
    group.map((member) => formatOrigin(member, page)),
  );
  const anchor = page.anchors.words(first.quote);
  const head = html`<th role="rowheader" scope="row">${origins} <span class="form">${toLink(anchor, FORMS[first.form])}</span></th>`;
  if (diff === null) {
    const span = columns > 1 && html` colspan="${columns}"`;
    return html`<tr role="row">${head}<td role="cell"${span}>${toWords(first.text)}</td></tr>\n`;
  }
  return html`<tr role="row">${head}<td role="cell"><span class="column-name" aria-hidden="true">Fullest wording</span>${diff.gist}</td><td role="cell"><span class="column-name" aria-hidden="true">Here</span>${diff.wording}</td></tr>\n`;
}

function formatClaim(claim: Claim, page: PageContext): Html {
  const { speaker, topic, members, missingIn, gist, status } = claim;
  const about = page.keys.toAttributes({
    speakers: [speaker.id],
    topics: topic ? [topic.id] : [],
    outlets: members.map(({ outlet }) => outlet),
  });
  const cut = cutTo(byText(members), limits.wordings, 'wordings');
  const wordings = cut.shown.flatMap((group) => toWording(gist, group));
  const names = wordings.some(({ diff }) => diff !== null) ? ['Fullest wording', 'Here'] : ['Words'];
  const missing =
    missingIn.length > 0 &&
    html`<p class="missing">Not in ${joinWith(', ', missingIn.map(toName))}, which cover the same story.</p>\n`;
  return html`<article class="card" ${about}>
<h3>${toName(speaker.name)}${topic !== null && html` <span class="topic">${topic.name}</span>`} ${status === 'varied' && html`<span class="badge">other words</span>`}</h3>
<table role="table" class="wordings">
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">In</th>${names.map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}</tr></thead>
<tbody role="rowgroup">
${wordings.map((wording) => formatWording(wording, names.length, page))}</tbody>
</table>
${missing}${cut.note !== null && html`<p class="rest">${cut.note}</p>\n`}</article>
`;
}

/** One statement in the words of each article; those that differ in their words come first. */
export function toWordingsSection(claims: readonly Claim[], page: PageContext): Section {
  const shared = claims
    .filter(({ status }) => status !== 'single')
    .sort((a, b) => Number(b.status === 'varied') - Number(a.status === 'varied'));
  const cut = cutTo(shared, limits.statements, 'statements');
  const legend = html`<p class="legend"><del>Struck words</del> stand only in the fullest wording, <ins>underlined ones</ins> only here.</p>\n`;
  return {
    id: 'wordings',
    title: 'The same statement in other words',
    count: shared.length,
    body:
      shared.length > 0
        ? [legend, cut.shown.map((claim) => formatClaim(claim, page))]
        : html`<p>No statement stands in two articles.</p>`,
    notes: cut.note === null ? [] : [cut.note],
  };
}
