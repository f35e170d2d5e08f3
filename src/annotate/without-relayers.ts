import type { NameIndex } from '../lexicon/names.ts';
import type { Range } from '../text/view.ts';
import type { Attribution, QuotesFound, SourceResolved, SpeakersFound } from './findings.ts';
import { namesMedium } from './speakers/find-relays.ts';

/** Bodies that hand on what others say, of the pack's types. */
const MEDIA_TYPES: ReadonlySet<string> = new Set(['news-agency', 'outlet', 'newspaper', 'broadcaster']);

/** "Hebrew media", "local media reports" */
const MEDIA = /\bmedia(?: reports)?$/i;

/** Rules by which a medium's name beside a sentence hands on what it says. */
const RELAYING_RULES: ReadonlySet<string> = new Set([
  'clause-verb-source',
  'clause-source-verb',
  'quote-verb-source',
  'quote-source-verb',
]);

/** Rules by which anybody does: "according to an official, Morton told Reed that C". */
const ACCORDING_RULES: ReadonlySet<string> = new Set(['according-to-first', 'according-to-last']);

const holds = (outer: readonly Range[], inner: Range | undefined): boolean =>
  inner !== undefined && outer.some(({ start, end }) => start <= inner.start && end >= inner.end);

/** How many attributions to either side are looked at: what one hands on stands in its sentence. */
const NEIGHBOURS = 12;

/** Half of what somebody reports is another's saying: then they vouch for nothing of their own. */
const MOSTLY = 0.5;

const lengthOf = (ranges: readonly Range[]) => ranges.reduce((sum, { start, end }) => sum + end - start, 0);

/**
 * Attributions and their sources, who hands on what another speaker says in the `via` of the words ("according to
 * an official, Morton told Reed that …"); without those in which a medium does no more than that ("he told the
 * channel that …, reported the agency").
 */
export function withoutRelayers(
  found: QuotesFound,
  { sources }: SpeakersFound,
  names: NameIndex,
): { readonly attributions: QuotesFound['attributions']; readonly sources: readonly SourceResolved[] } {
  const { attributions } = found;
  const isMedium = (at: number): boolean => {
    const { id = '', name = '' } = sources[at]?.speaker ?? {};
    const type = names.voices.get(id)?.type;
    return MEDIA.test(name) || (type ? MEDIA_TYPES.has(type) : namesMedium(name));
  };
  const mayRelay = (at: number, { rule }: Attribution): boolean =>
    ACCORDING_RULES.has(rule) || (RELAYING_RULES.has(rule) && isMedium(at));
  /** Indexes of what an attribution hands on; empty where it says something of its own. */
  const handedOnBy = (at: number): readonly number[] => {
    const outer = attributions[at];
    if (!outer || !mayRelay(at, outer)) return [];
    const inner: number[] = [];
    for (let other = Math.max(0, at - NEIGHBOURS); other <= at + NEIGHBOURS; other++)
      if (other !== at && holds(outer.content, attributions[other]?.cue?.ranges[0])) inner.push(other);
    const words = inner.reduce((sum, other) => {
      const { source, content } = attributions[other] as Attribution;
      return sum + lengthOf([...source, ...content]);
    }, 0);
    return words >= MOSTLY * lengthOf(outer.content) ? inner : [];
  };
  const relayed = new Map<number, SourceResolved['via'][number][]>();
  const kept = [...attributions.keys()].filter((at) => {
    const inner = handedOnBy(at);
    const relayer = sources[at]?.speaker;
    for (const other of relayer ? inner : [])
      relayed.set(other, [...(relayed.get(other) ?? []), relayer as SourceResolved['via'][number]]);
    // An official vouches for the saying of another; an agency only hands it on.
    return inner.length === 0 || !isMedium(at);
  });
  const withRelayers = (at: number): SourceResolved => {
    const source = sources[at] as SourceResolved;
    const known = new Set([source.speaker?.id, ...source.via.map(({ id }) => id)]);
    const added = (relayed.get(at) ?? []).filter(({ id }) => !known.has(id));
    return added.length === 0 ? source : { ...source, via: [...source.via, ...added] };
  };
  return { attributions: kept.map((at) => attributions[at] as Attribution), sources: kept.map(withRelayers) };
}
