import type { FigureConflict } from '../../model/comparison.ts';
import { UNKNOWN_OUTLET } from './filter-keys.ts';
import type { FigureMarks } from './find-figure-marks.ts';
import { type Html, html } from './html.ts';
import { cutTo, limits } from './limits.ts';
import { type PageContext, type Section, toLink, toName, toWords } from './section.ts';

type Value = FigureConflict['values'][number];

function formatValue(
  { document, outlet, value, evidence }: Value,
  marks: FigureMarks,
  page: PageContext,
): Html {
  const article = page.anchors.article(document);
  return html`<tr role="row"><th role="rowheader" scope="row">${toLink(article, toName(outlet ?? UNKNOWN_OUTLET))}</th><td role="cell" class="value">${toLink(marks.anchor(document, evidence) ?? article, toName(value))}</td><td role="cell">${toWords(evidence)}</td></tr>\n`;
}

/** One quantity, given differently by articles on the same events. */
export function toFiguresSection(
  conflicts: readonly FigureConflict[],
  marks: FigureMarks,
  page: PageContext,
): Section {
  const cut = cutTo(conflicts, limits.figures, 'figures');
  const entries = cut.shown.map(
    ({
      what,
      values,
    }) => html`<article class="card" ${page.keys.toAttributes({ outlets: values.map(({ outlet }) => outlet) })}>
<h3>${toName(what)}</h3>
<table role="table" class="list figures">
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">In</th><th role="columnheader" scope="col">Figure</th><th role="columnheader" scope="col">Sentence</th></tr></thead>
<tbody role="rowgroup">
${values.map((value) => formatValue(value, marks, page))}</tbody>
</table>
</article>
`,
  );
  return {
    id: 'figures',
    title: 'Figures that differ',
    count: conflicts.length,
    body: entries.length > 0 ? entries : html`<p>No figure differs between articles on the same events.</p>`,
    notes: cut.note === null ? [] : [cut.note],
  };
}
