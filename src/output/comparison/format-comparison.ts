import { Chalk } from 'chalk';
import type { Comparison } from '../../model/comparison.ts';
import type { Layout } from '../records.ts';
import { formatEvidence, formatFigureConflicts, formatReversals } from './changes.ts';
import { type By, formatMatrix } from './matrix.ts';
import type { Page } from './page.ts';
import { formatOmissions, formatWordings } from './wordings.ts';

/** A comparison for people: the matrix, then what changed, differs and is left out. '' where all is empty. */
export function formatComparison(comparison: Comparison, by: By, most: number, layout: Layout): string {
  const page: Page = { width: layout.width, chalk: new Chalk({ level: layout.colour }) };
  const { stances, claims, reversals, figureConflicts } = comparison;
  const rows = stances.slice(0, most);
  return [
    rows.length === 0 ? '' : formatMatrix(page, rows, by, layout.colour),
    rows.length + reversals.length === 0 ? '' : formatReversals(page, reversals, most),
    formatWordings(page, claims, most),
    formatOmissions(page, claims, most),
    formatFigureConflicts(page, figureConflicts, most),
    formatEvidence(page, stances, most),
  ]
    .filter((section) => section !== '')
    .join('\n');
}
