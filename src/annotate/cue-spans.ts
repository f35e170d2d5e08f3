import type { Range } from '../text/view.ts';
import type { Cue } from './findings.ts';

/** A cue as it is shown: its verb together with what stands before it, and a particle further right; in text order. */
export function cueSpans({ ranges, before }: Pick<Cue, 'ranges' | 'before'>): Range[] {
  const [head, ...rest] = ranges;
  return before && head ? [{ start: before.start, end: head.end }, ...rest] : [...ranges];
}
