import type { TextView } from '../../text/view.ts';
import type { Attribution } from '../findings.ts';
import { tokenAt, toTokenRange } from './mention-map.ts';

/** An attribution with its place in the order of resolving. */
export interface Ordered {
  /** Position in `QuotesFound.attributions`. */
  readonly index: number;
  readonly attribution: Attribution;
  /** Token where its source stands, else its cue, else its words. */
  readonly at: number;
  /** The attribution within whose words it stands (the narrowest), or -1. */
  readonly outer: number;
}

/** Nesting deeper than this is no speech but a fault of the finder. */
const DEEPEST = 5;

function positionOf(view: TextView, { source, cue, content }: Attribution): number {
  const range = source[0] ?? cue?.ranges[0] ?? content[0];
  return range ? tokenAt(view.tokens, range.start) : 0;
}

/** For each token the narrowest attribution whose content holds it, or -1. */
function toHolders(view: TextView, attributions: readonly Attribution[]): Int32Array {
  const holders = new Int32Array(view.tokens.length).fill(-1);
  const pieces = attributions.flatMap(({ content }, index) => content.map((range) => ({ index, range })));
  pieces.sort((a, b) => b.range.end - b.range.start - (a.range.end - a.range.start));
  for (const { index, range } of pieces) {
    const { first, last } = toTokenRange(view.tokens, range);
    holders.fill(index, first, last);
  }
  return holders;
}

/** Attributions in the order in which their sources stand; one within another's words after that other. */
export function orderAttributions(view: TextView, attributions: readonly Attribution[]): Ordered[] {
  const holders = toHolders(view, attributions);
  const all = attributions.map((attribution, index): Ordered => {
    const cue = attribution.cue?.ranges[0];
    const at = positionOf(view, attribution);
    const outer = holders[cue ? tokenAt(view.tokens, cue.start) : at] ?? -1;
    return { index, attribution, at, outer: outer === index ? -1 : outer };
  });
  const keyOf = ({ at, outer }: Ordered, depth = 0): number => {
    const holder = outer >= 0 && depth < DEEPEST ? all[outer] : undefined;
    return holder ? Math.max(at, keyOf(holder, depth + 1)) : at;
  };
  const keys = all.map((one) => keyOf(one));
  return all.toSorted(
    (a, b) => (keys[a.index] as number) - (keys[b.index] as number) || a.at - b.at || a.index - b.index,
  );
}
