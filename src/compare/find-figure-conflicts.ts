import type { FigureConflict } from '../model/comparison.ts';
import { compareText } from './day-order.ts';
import type { Figure } from './find-figures.ts';
import type { Story } from './find-stories.ts';
import type { Digest } from './to-digest.ts';

/** Words around two figures that must agree before they count as one quantity; measured on the fixtures. */
const LEAST_SHARED = 2;
/** More figures of one unit than this in a story are a table, not a dispute. */
const MOST_FIGURES = 40;

interface Given {
  readonly digest: Digest;
  readonly figure: Figure;
}

const shared = (left: Figure, right: Figure) => {
  const words = new Set(right.context);
  return left.context.filter((word) => words.has(word)).length;
};

/** Whether a document gives a value for the unit anywhere. */
const gives = (digest: Digest, { unit, value }: Figure) =>
  digest.figures.some((figure) => figure.unit === unit && figure.value === value);

/** Figures of one unit that mean one quantity: each joins the one it shares most words with. */
function groupFigures(given: readonly Given[]): Given[][] {
  const groups: Given[][] = [];
  for (const one of given) {
    let best: Given[] | null = null;
    let most = LEAST_SHARED - 1;
    for (const group of groups) {
      const count = Math.max(...group.map(({ figure }) => shared(figure, one.figure)));
      if (count > most) [best, most] = [group, count];
    }
    if (best) best.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** The first figure of every document of a group, where documents disagree and neither gives both. */
function toConflict(unit: string, group: readonly Given[]): FigureConflict | null {
  const firsts = new Map<string, Given>();
  for (const one of group) if (!firsts.has(one.digest.document)) firsts.set(one.digest.document, one);
  const all = [...firsts.values()];
  const differing = all.filter((one) =>
    all.some(
      (other) =>
        other.figure.value !== one.figure.value &&
        !gives(one.digest, other.figure) &&
        !gives(other.digest, one.figure),
    ),
  );
  if (differing.length < 2) return null;
  const words = new Map<string, number>();
  for (const { figure } of differing)
    for (const word of figure.context) words.set(word, (words.get(word) ?? 0) + 1);
  const common = [...words]
    .filter(([, count]) => count > 1)
    .sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  return {
    what: [unit, ...common.slice(0, 3).map(([word]) => word)].join(' '),
    values: differing.map(({ digest, figure }) => ({
      document: digest.document,
      outlet: digest.outlet,
      value: figure.written,
      evidence: figure.sentence,
    })),
  };
}

/** The same quantity given differently by documents of one story; in order of story, then unit. */
export function findFigureConflicts(stories: readonly Story[]): FigureConflict[] {
  return stories.flatMap(({ documents }) => {
    const byUnit = new Map<string, Given[]>();
    for (const digest of documents)
      for (const figure of digest.figures)
        byUnit.set(figure.unit, [...(byUnit.get(figure.unit) ?? []), { digest, figure }]);
    return [...byUnit]
      .filter(([, given]) => given.length <= MOST_FIGURES)
      .sort(([a], [b]) => compareText(a, b))
      .flatMap(([unit, given]) => groupFigures(given).flatMap((group) => toConflict(unit, group) ?? []));
  });
}
