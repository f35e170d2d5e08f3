import type { NameIndex } from '../lexicon/names.ts';
import type { Range } from '../text/view.ts';
import type { QuotesFound, SourceResolved, SpeakersFound } from './findings.ts';

/** Bodies that hand on what others say, of the pack's types. */
const MEDIA_TYPES: ReadonlySet<string> = new Set(['news-agency', 'outlet', 'newspaper', 'broadcaster']);

/** Rules by which a medium's name at the end of a sentence hands on what stands before it. */
const RELAYING_RULES: ReadonlySet<string> = new Set(['clause-verb-source', 'clause-source-verb']);

const holds = (outer: readonly Range[], inner: Range | undefined): boolean =>
  inner !== undefined && outer.some(({ start, end }) => start <= inner.start && end >= inner.end);

/** Half of what a medium reports is somebody else's words: then it vouches for nothing of its own. */
const MOSTLY = 0.5;

const lengthOf = (ranges: readonly Range[]) => ranges.reduce((sum, { start, end }) => sum + end - start, 0);

/**
 * Attributions and their sources without those in which a medium only hands on what another speaker says
 * ("he told the channel that …, reported the agency"): such a medium stands in `via` of the words.
 */
export function withoutRelayers(
  found: QuotesFound,
  { sources }: SpeakersFound,
  names: NameIndex,
): { readonly attributions: QuotesFound['attributions']; readonly sources: readonly SourceResolved[] } {
  const isRelayer = (at: number): boolean => {
    const attribution = found.attributions[at];
    const type = names.voices.get(sources[at]?.speaker?.id ?? '')?.type;
    if (!attribution || !type || !MEDIA_TYPES.has(type) || !RELAYING_RULES.has(attribution.rule))
      return false;
    const handedOn = found.attributions.filter(
      (inner) => inner !== attribution && holds(attribution.content, inner.cue?.ranges[0]),
    );
    const words = handedOn.reduce((sum, inner) => sum + lengthOf(inner.content), 0);
    return words >= MOSTLY * lengthOf(attribution.content);
  };
  const kept = found.attributions.map((_, at) => at).filter((at) => !isRelayer(at));
  return {
    attributions: kept.map((at) => found.attributions[at] as QuotesFound['attributions'][number]),
    sources: kept.map((at) => sources[at] as SourceResolved),
  };
}
