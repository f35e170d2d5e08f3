import type { FigureConflict, Reversal, StanceRow } from '../../model/comparison.ts';
import { colourPosition } from '../position.ts';
import { toSafeText } from '../sanitise.ts';
import { formatEntry, formatHeading, type Page, padTo, widest } from './page.ts';
import { formatRest } from './wordings.ts';

/** No column before the words is wider. */
const WIDEST_LABEL = 24;

interface Side {
  readonly document: string;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly position: Reversal['from']['position'];
  readonly evidence: string;
}

/** One line for each side: date, outlet and position in columns, then the words. */
function formatSides(page: Page, title: string, sides: readonly Side[]): string {
  const columns = [
    sides.map(({ date }) => toSafeText(date ?? 'no date')),
    sides.map(({ outlet, document }) => toSafeText(outlet ?? document)),
    sides.map(({ position }) => colourPosition(page.chalk, position)),
  ];
  const rooms = columns.map((texts) => widest(texts, WIDEST_LABEL));
  const lines = sides.map((side, index) => {
    const label = columns.map((texts, column) => padTo(texts[index] ?? '', rooms[column] ?? 0)).join('  ');
    return formatEntry(page, `${label}  `, toSafeText(side.evidence), 4);
  });
  return `  ${page.chalk.bold(toSafeText(title))}\n${lines.join('')}`;
}

/** Positions given up for others, the earlier first; that there are none is told too. */
export function formatReversals(page: Page, reversals: readonly Reversal[], most: number): string {
  if (reversals.length === 0) return `${formatHeading(page, 'Changes of position')}\n  none found\n`;
  const shown = reversals
    .slice(0, most)
    .map(({ speaker, topic, from, to }) => formatSides(page, `${speaker.name} · ${topic.name}`, [from, to]));
  return `${formatHeading(page, 'Changes of position')}\n${shown.join('\n')}${formatRest(reversals.length, most)}`;
}

/** The words that each position of the matrix was read from. */
export function formatEvidence(page: Page, rows: readonly StanceRow[], most: number): string {
  if (rows.length === 0) return '';
  const shown = rows.slice(0, most).map(({ speaker, topic, cells }) =>
    formatSides(
      page,
      `${speaker.name} · ${topic.name}`,
      cells.map((cell) => ({ ...cell, date: cell.date ?? cell.published })),
    ),
  );
  return `${formatHeading(page, 'In their words')}\n${shown.join('\n')}${formatRest(rows.length, most)}`;
}

/** One quantity, given differently. */
export function formatFigureConflicts(
  page: Page,
  conflicts: readonly FigureConflict[],
  most: number,
): string {
  if (conflicts.length === 0) return '';
  const shown = conflicts.slice(0, most).map(({ what, values }) => {
    const lines = values.map(({ outlet, document, value, evidence }) =>
      formatEntry(
        page,
        `${toSafeText(outlet ?? document)}  ${page.chalk.bold(toSafeText(value))}  `,
        toSafeText(evidence),
        4,
      ),
    );
    return `  ${page.chalk.bold(toSafeText(what))}\n${lines.join('')}`;
  });
  return `${formatHeading(page, 'Figures that differ')}\n${shown.join('\n')}${formatRest(conflicts.length, most)}`;
}
