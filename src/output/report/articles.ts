import { isFurniture } from '../../text/furniture.ts';
import { formatNotes } from './article-notes.ts';
import { UNKNOWN_OUTLET } from './filter-keys.ts';
import type { FigureMarks } from './find-figure-marks.ts';
import { formatDate } from './format-date.ts';
import { formatMarked, type Mark } from './format-marked.ts';
import { type Content, type Html, html, joinWith } from './html.ts';
import { limits } from './limits.ts';
import type { ReportArticle } from './report.ts';
import { type PageContext, type Section, toName } from './section.ts';
import { toMarks } from './to-marks.ts';
import { toSafeUrl } from './to-safe-url.ts';
import { toSlices } from './to-slices.ts';

/** Marks of each zone, in one walk over both. */
function byZone(
  marks: readonly Mark[],
  zones: readonly { readonly start: number; readonly end: number }[],
): readonly (readonly Mark[])[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start);
  let next = 0;
  let open: Mark[] = [];
  return zones.map(({ start, end }) => {
    open = open.filter((mark) => mark.end > start);
    for (let mark = sorted[next]; mark && mark.start < end; mark = sorted[++next])
      if (mark.end > start) open.push(mark);
    return [...open];
  });
}

function formatHead({ annotation }: ReportArticle): Html {
  const { outlet, published, url, path } = annotation;
  const address = toSafeUrl(url);
  const facts: Content[] = [
    outlet ? toName(outlet.name) : UNKNOWN_OUTLET,
    published ? html`${formatDate(published.edtf)}` : 'no date',
    html`<span class="path">${toName(path)}</span>`,
    ...(address === null
      ? []
      : [
          html`<a href="${address}" rel="noopener noreferrer nofollow external">at ${new URL(address).hostname}</a>`,
        ]),
  ];
  return html`<p class="origin">${joinWith(' · ', facts)}</p>`;
}

function formatArticle(
  one: ReportArticle,
  article: string,
  figures: readonly Mark[],
  page: PageContext,
): { readonly section: Html; readonly isCut: boolean } {
  const { annotation, text } = one;
  const slice = toSlices(text);
  const until = limits.articleText;
  const isCut = (annotation.zones.at(-1)?.end ?? 0) > until;
  const zones = annotation.zones
    .filter(({ start }) => start < until)
    .map((zone) => ({ ...zone, end: Math.min(zone.end, until) }));
  const marks = byZone([...toMarks(annotation, article), ...figures], zones);
  const paragraphs = zones.map(({ zone, ...range }, at) => {
    const words = formatMarked(slice, range, marks[at] ?? []);
    const kind = isFurniture(zone) ? `aside ${zone}` : zone;
    return kind === 'body'
      ? html`<p dir="auto">${words}</p>\n`
      : html`<p dir="auto" class="${kind}">${words}</p>\n`;
  });
  const { id, title, outlet, speakers, stances, quotes } = annotation;
  const about = page.keys.toAttributes({
    speakers: speakers.map((speaker) => speaker.id),
    topics: [...stances.map(({ topic }) => topic.id), ...quotes.flatMap(({ topics }) => topics)],
    outlets: [outlet?.name ?? null],
  });
  const cutNote =
    isCut && html`<p class="rest">The text goes on; the notes list all that was found in it.</p>\n`;
  const section = html`<article id="${article}" aria-labelledby="${article}-h" ${about}>
<h3 id="${article}-h" dir="auto">${toName(title ?? id)}</h3>
${formatHead(one)}
<div class="sheet">
<div class="text">
${paragraphs}${cutNote}</div>
<div class="notes">
${formatNotes(one, { article, until }, page)}</div>
</div>
</article>
`;
  return { section, isCut };
}

/**
 * A section for each article, its text marked.
 * @param all how many articles the corpus has; those beyond the limits are not in `articles`
 */
export function toArticlesSection(
  articles: readonly ReportArticle[],
  all: number,
  figures: FigureMarks,
  page: PageContext,
): Section {
  const formatted = articles.map((one) =>
    formatArticle(
      one,
      page.anchors.article(one.annotation.id) ?? '',
      figures.marks.get(one.annotation.id) ?? [],
      page,
    ),
  );
  const cut = formatted.filter(({ isCut }) => isCut).length;
  const legend = html`<p class="legend">Marked: <span class="quote direct">quoted words</span>, <span class="quote indirect">speech in the reporter’s words</span>, <span class="voice">voices</span>, <span class="cue">words that say who speaks</span>, <span class="date">dates</span>, <span class="stance supports">support</span>, <span class="stance conditional">conditions</span>, <span class="stance opposes">opposition</span>, <span class="scare">“words in marks that nobody said”</span>. The small letters and numbers lead to the notes.</p>\n`;
  return {
    id: 'articles',
    title: 'Articles',
    count: all,
    body: [legend, formatted.map(({ section }) => section)],
    notes: [
      ...(all > articles.length
        ? [
            `Only ${articles.length} of ${all} articles are here, those that the sections above speak of first.`,
          ]
        : []),
      ...(cut > 0
        ? [`${cut === 1 ? 'One text is' : `${cut} texts are`} cut after ${limits.articleText} characters.`]
        : []),
    ],
  };
}
