import type { Comparison } from '../model/comparison.ts';
import { UsageError } from './errors.ts';
import { findNearest } from './suggest.ts';

const sections = ['stances', 'claims', 'reversals', 'figureConflicts', 'stories'] as const;
type Section = (typeof sections)[number];

const isSection = (name: string): name is Section => (sections as readonly string[]).includes(name);

/** @throws {UsageError} a section does not exist */
function check(name: string): Section {
  if (isSection(name)) return name;
  const near = findNearest(name, sections);
  const hint = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `There are: ${sections.join(', ')}.`;
  throw new UsageError(`--fields ${name}: a comparison has no such section. ${hint}`);
}

/**
 * The sections of a comparison that were asked for, in that order, each no longer than the limit.
 * @throws {UsageError} a section does not exist
 */
export function pickSections(
  comparison: Comparison,
  fields: readonly string[] = sections,
  limit = Number.POSITIVE_INFINITY,
): Partial<Comparison> {
  return Object.fromEntries(
    fields.map(check).map((name) => [name, comparison[name].slice(0, limit)] as const),
  );
}

const EMPTY: Comparison = { stances: [], claims: [], reversals: [], figureConflicts: [], stories: [] };

/** The comparison with nothing in the sections that were not asked for. @throws {UsageError} */
export const keepSections = (comparison: Comparison, fields: readonly string[] | undefined): Comparison => ({
  ...EMPTY,
  ...pickSections(comparison, fields),
});
