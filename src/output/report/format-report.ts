import { toAnchors } from './anchors.ts';
import { toArticlesSection } from './articles.ts';
import { toTimeSpan } from './charts/to-time-span.ts';
import { chooseArticles } from './choose-articles.ts';
import { toContentPolicy } from './content-policy.ts';
import { formatControls } from './controls.ts';
import { toFiguresSection } from './figures.ts';
import { toFilterKeys, UNKNOWN_OUTLET } from './filter-keys.ts';
import { findFigureMarks } from './find-figure-marks.ts';
import { type Content, html, toMarkup, toTrusted } from './html.ts';
import { toMatrixSection } from './matrix.ts';
import { toOmissionsSection } from './omissions.ts';
import type { PageAssets, Report } from './report.ts';
import { toReversalsSection } from './reversals.ts';
import { formatSection, type PageContext, type Section } from './section.ts';
import { formatOverview, toTimelines, toTimelinesSection } from './timelines.ts';
import { toHeld } from './to-held.ts';
import { toWordingsSection } from './wordings.ts';

function toSections(report: Report): { readonly page: PageContext; readonly sections: readonly Section[] } {
  const { comparison, articles, daysOf } = report;
  const shown = chooseArticles(articles, comparison);
  const anchors = toAnchors(shown);
  const held = toHeld(report);
  const timelines = toTimelines(held);
  const rowOf = new Map(
    timelines.flatMap(({ rows }) =>
      rows.flatMap(({ one, id }) => one.stances.map((stance) => [stance.id, id] as const)),
    ),
  );
  const page: PageContext = {
    anchors,
    keys: toFilterKeys(report),
    rowOf: (stance) => rowOf.get(stance) ?? null,
  };
  const span = toTimeSpan(
    articles.map(({ annotation }) => daysOf(annotation.published?.edtf ?? null)),
    held.map(({ days }) => days),
  );
  const figures = findFigureMarks(comparison.figureConflicts, shown, anchors);
  const sections = [
    toReversalsSection(comparison.reversals, page),
    toMatrixSection(comparison.stances, formatOverview(comparison.stances, held, span, page), page),
    toTimelinesSection(timelines, span, page),
    toWordingsSection(comparison.claims, page),
    toOmissionsSection(comparison.claims, page),
    toFiguresSection(comparison.figureConflicts, figures, page),
    toArticlesSection(shown, articles.length, figures, page),
  ];
  return { page, sections };
}

function formatSummary({ articles }: Report): Content {
  const outlets = new Set(articles.map(({ annotation }) => annotation.outlet?.name ?? UNKNOWN_OUTLET));
  const quotes = articles.reduce((sum, { annotation }) => sum + annotation.quotes.length, 0);
  const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
  return html`<p class="lead"><a href="#articles">${count(articles.length, 'article', 'articles')}</a> of <a href="#positions">${count(outlets.size, 'outlet', 'outlets')}</a> with <a href="#articles">${count(quotes, 'quote', 'quotes')}</a>. Read by rules, without a model: every finding leads to the words it was read from. Check them before you rely on one.</p>\n`;
}

/**
 * The report as one page that needs no other file and no network. The same report gives the same bytes.
 * @throws where an asset could end its element
 */
export function formatReport(report: Report, assets: PageAssets): string {
  const { page, sections } = toSections(report);
  const links = sections.map(
    ({ id, title, count }) =>
      html`<li><a href="#${id}">${title} <span class="count">${count}</span></a></li>\n`,
  );
  const notes = sections.flatMap((section) => section.notes);
  const cutNote =
    notes.length > 0 &&
    html`<p class="rest">The corpus is larger than one page should be: some lists are cut, and say so. Narrow the report with <code>--speaker</code>, <code>--topic</code>, <code>--outlet</code> or <code>--since</code>, or print all of it with <code>iran-corpus compare --json</code>.</p>\n`;
  return toMarkup(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${toContentPolicy(assets)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Who said what: a comparison of ${report.articles.length} articles</title>
<style>${toTrusted(assets.style)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the findings</a>
<header>
<h1>Who said what, and where outlets differ</h1>
${formatSummary(report)}${cutNote}<nav aria-label="Sections"><ul>
${links}</ul></nav>
</header>
${formatControls(page.keys)}<main id="main" tabindex="-1">
${sections.map(formatSection)}</main>
<footer><p>Made by iran-corpus. Nothing on this page was fetched from elsewhere, and nothing leaves it.</p></footer>
<script>${toTrusted(assets.script)}</script>
</body>
</html>
`);
}
