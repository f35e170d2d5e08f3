import { quantityUnits } from '../lexicon/en/quantities.ts';
import type { FigureConflict } from '../model/comparison.ts';
import { compareText } from './day-order.ts';
import type { Figure } from './find-figures.ts';
import type { Story } from './find-stories.ts';
import { toWords } from './stems.ts';
import type { Digest } from './to-digest.ts';

/** For what the lists do not name: words around two figures that must agree before they count as one quantity. */
const LEAST_SHARED = 3;
const SHARED_BY_UNIT: ReadonlyMap<string, number> = new Map(
  quantityUnits.map(({ unit, shared }) => [unit, shared]),
);
/** More figures of one unit than this in a story are a table, not a dispute. */
const MOST_FIGURES = 40;

interface Given {
  readonly digest: Digest;
  readonly figure: Figure;
  readonly context: ReadonlySet<string>;
}

function countShared(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return shared;
}

/** Whether a document gives a value for the unit anywhere. */
const gives = (digest: Digest, { unit, value }: Figure) =>
  digest.figures.some((figure) => figure.unit === unit && figure.value === value);

/** Figures of one unit that mean one quantity: those that share enough words, directly or through others. */
function groupFigures(given: readonly Given[]): Given[][] {
  let groups: Given[][] = [];
  for (const one of given) {
    const least = SHARED_BY_UNIT.get(one.figure.unit) ?? LEAST_SHARED;
    const isAlike = (group: readonly Given[]) =>
      group.some(({ context }) => countShared(context, one.context) >= least);
    const joined = [...groups.filter(isAlike).flat(), one];
    groups = [...groups.filter((group) => !isAlike(group)), joined];
  }
  return groups;
}

/** Key → the first word of the sentences that stands for it, as written. */
function toSurface(group: readonly Given[], synonyms: ReadonlyMap<string, string>): Map<string, string> {
  const surface = new Map<string, string>();
  for (const { figure } of group)
    for (const { key, text } of toWords(figure.sentence, synonyms))
      if (!surface.has(key)) surface.set(key, text);
  return surface;
}

/** The first figure of every document of a group, where documents disagree and neither gives both. */
function toConflict(
  unit: string,
  group: readonly Given[],
  synonyms: ReadonlyMap<string, string>,
): FigureConflict | null {
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
  for (const { context } of differing)
    for (const word of context) words.set(word, (words.get(word) ?? 0) + 1);
  const common = [...words]
    .filter(([, count]) => count > 1)
    .sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  const surface = toSurface(differing, synonyms);
  return {
    what: [surface.get(unit) ?? unit, ...common.slice(0, 3).map(([word]) => surface.get(word) ?? word)].join(
      ', ',
    ),
    values: differing.map(({ digest, figure }) => ({
      document: digest.document,
      outlet: digest.outlet,
      value: figure.written,
      evidence: figure.sentence,
    })),
  };
}

/** The same quantity given differently by documents of one story; in order of story, then unit. */
export function findFigureConflicts(
  stories: readonly Story[],
  synonyms: ReadonlyMap<string, string>,
): FigureConflict[] {
  return stories.flatMap(({ documents }) => {
    const byUnit = new Map<string, Omit<Given, 'context'>[]>();
    for (const digest of documents)
      for (const figure of digest.figures) {
        const given = byUnit.get(figure.unit);
        if (given) given.push({ digest, figure });
        else byUnit.set(figure.unit, [{ digest, figure }]);
      }
    return [...byUnit]
      .filter(([, given]) => given.length <= MOST_FIGURES)
      .sort(([a], [b]) => compareText(a, b))
      .flatMap(([unit, given]) =>
        groupFigures(given.map((one) => ({ ...one, context: new Set(one.figure.context) }))).flatMap(
          (group) => toConflict(unit, group, synonyms) ?? [],
        ),
      );
  });
}
