import counts from './en/cue-counts.json' with { type: 'json' };

/** How often candidates of one kind were attributions in annotated news, and how many there were. */
export type Count = readonly [hits: number, all: number];

/** What a cue is counted under. */
export interface CueKind {
  /** The company it keeps: where it was seen too seldom itself, its group stands for it. */
  readonly group: string;
  readonly lemma: string;
  readonly frame: string;
  readonly form: string;
  /** What kind of source it has. */
  readonly source: string;
  /** Whether it stands in what another makes somebody say: `alone` or `within`. */
  readonly place: string;
}

/** The keys a kind is counted under, from the widest to the narrowest. */
export const countKeys = ({ group, lemma, frame, form, source, place }: CueKind) => ({
  group: `${group}|${frame}|${form}`,
  lemma: `${lemma}|${frame}`,
  form: `${lemma}|${frame}|${form}`,
  source: `${form}|${source}`,
  place: `${group}|${form}|${place}`,
  anyPlace: `${group}|${form}`,
});

/**
 * Weight of the wider count when a narrower one is estimated, in sightings: with fewer than about this
 * many of its own, a cue is judged mostly by the company it keeps.
 */
const PRIOR_WEIGHT = 6;
/** Precision of what was never counted. */
const UNSEEN = 0.05;
/** Estimates stay off 0 and 1, where odds have no end. */
const EDGE = 0.01;
/** Cues remembered at the most: past it they are forgotten together, so that memory stays bounded. */
const MOST_REMEMBERED = 50_000;

const table: ReadonlyMap<string, readonly number[]> = new Map(Object.entries(counts.counts));

/** How many of a kind were right, and how many there were; 0 of 0 where it was never counted. */
export const countOf = (key: string): Count => {
  const count = table.get(key);
  return [count?.[0] ?? 0, count?.[1] ?? 0];
};

const shrink = ([hits, all]: Count, prior: number): number =>
  (hits + PRIOR_WEIGHT * prior) / (all + PRIOR_WEIGHT);
const clamp = (precision: number): number => Math.min(1 - EDGE, Math.max(EDGE, precision));
const odds = (precision: number): number => clamp(precision) / (1 - clamp(precision));

function estimate(kind: CueKind): number {
  const keys = countKeys(kind);
  const byGroup = shrink(countOf(keys.group), UNSEEN);
  const byLemma = shrink(countOf(keys.lemma), byGroup);
  const byForm = shrink(countOf(keys.form), byLemma);
  const allOfForm = shrink(countOf(kind.form), UNSEEN);
  const ofSource = shrink(countOf(keys.source), allOfForm);
  const anywhere = shrink(countOf(keys.anyPlace), UNSEEN);
  const here = shrink(countOf(keys.place), anywhere);
  const corrected = odds(byForm) * (odds(ofSource) / odds(allOfForm)) * (odds(here) / odds(anywhere));
  return clamp(corrected / (1 + corrected));
}

/**
 * How likely a candidate of a kind is an attribution with the right source, from 0 to 1: the share of
 * right ones among its like in annotated news (cue, frame and form, widened where there are few),
 * corrected by what kind of source it has and by whether it stands in another's words.
 */
export type CueJudge = (kind: CueKind) => number;

type ByName<T> = Map<string, T>;

/** A judge that remembers: most candidates are of a few kinds. A lemma and a form have one group. */
export function createCueJudge(): CueJudge {
  const known: ByName<ByName<ByName<ByName<ByName<number>>>>> = new Map();
  return (kind) => {
    const before = known.get(kind.lemma)?.get(kind.frame)?.get(kind.form)?.get(kind.source)?.get(kind.place);
    if (before !== undefined) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const judged = estimate(kind);
    const byFrame = getOrAdd(known, kind.lemma, () => new Map<string, ByName<ByName<ByName<number>>>>());
    const byForm = getOrAdd(byFrame, kind.frame, () => new Map<string, ByName<ByName<number>>>());
    const bySource = getOrAdd(byForm, kind.form, () => new Map<string, ByName<number>>());
    getOrAdd(bySource, kind.source, () => new Map<string, number>()).set(kind.place, judged);
    return judged;
  };
}

function getOrAdd<T>(map: ByName<T>, key: string, create: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const added = create();
  map.set(key, added);
  return added;
}
