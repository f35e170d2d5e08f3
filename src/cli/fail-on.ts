import { type ChangeKind, type ChangeType, changeTypes } from '../model/changes.ts';
import { UsageError } from './errors.ts';
import type { Options } from './options.ts';
import { findNearest } from './suggest.ts';

interface Kinds {
  readonly change: ChangeType;
  readonly kind: ChangeKind;
}

/** What `--fail-on` may name: a kind, what became of it, or both, such as `new-claim`. */
export const toFailNames = (kinds: readonly ChangeKind[]): readonly string[] => [
  ...kinds,
  ...changeTypes.flatMap((change) => [change, ...kinds.map((kind) => `${change}-${kind}`)]),
];

/**
 * Whether a change ends the run with 1: those that `--fail-on` names, else with `--exit-status` every one.
 * @param kinds that the baseline can show
 * @throws {UsageError} a kind is named that there is not, or that could never fail
 */
export function toFailTest(
  { failOn, exitStatus }: Options,
  kinds: readonly ChangeKind[],
): (change: Kinds) => boolean {
  if (!failOn) return () => exitStatus === true;
  const known = toFailNames(kinds);
  for (const name of failOn) {
    if (known.includes(name)) continue;
    const near = findNearest(name, known);
    const hint =
      near.length > 0
        ? `Did you mean ${near.join(' or ')}?`
        : `There are: ${kinds.join(', ')}, each also with new-, gone- or different- before it.`;
    throw new UsageError(`--fail-on ${name}: this baseline shows no such changes. ${hint}`);
  }
  const named = new Set(failOn);
  return ({ change, kind }) => named.has(kind) || named.has(change) || named.has(`${change}-${kind}`);
}
