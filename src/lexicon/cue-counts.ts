import counts from './en/cue-counts.json' with { type: 'json' };

/** How often candidates of one kind were attributions in annotated news, and how many there were. */
export type Count = readonly [hits: number, all: number];

/** What a candidate is counted under: its cue, and the company it keeps. */
export interface CueKind {
  /** The cue's like: where it was seen too seldom itself, its group stands for it. */
  readonly group: string;
  readonly lemma: string;
  readonly frame: string;
  readonly form: string;
  /** What kind of source it has. */
  readonly source: string;
  /** Whether it stands in what another makes somebody say: `alone` or `within`. */
  readonly place: string;
  /**
   * The word before its clause in lower case ("if", "which", a comma); `^` where it begins the sentence, `-`
   * where the cue has no clause of its own.
   */
  readonly opening: string;
  /** The word before its cue in lower case; `^` where the cue begins the sentence, `(document)` for a letter, a bill. */
  readonly beforeCue: string;
  /** Class of the content's first word. */
  readonly firstClass: string;
  /** The content's first word in lower case. */
  readonly firstWord: string;
}

/** The keys a cue is counted under, from the widest to the narrowest. */
export const countKeys = ({ group, lemma, frame, form }: CueKind) => ({
  group: `${group}|${frame}|${form}`,
  lemma: `${lemma}|${frame}`,
  form: `${lemma}|${frame}|${form}`,
});

/**
 * Weight of the wider count when a narrower one is estimated, in sightings: with fewer than about this
 * many of its own, a cue is judged mostly by the company it keeps.
 */
const PRIOR_WEIGHT = 6;
/** Precision of what was never counted. */
const UNSEEN = 0.05;

const table: ReadonlyMap<string, readonly number[]> = new Map(Object.entries(counts.counts));

/** How many of a kind were right, and how many there were; 0 of 0 where it was never counted. */
export const countOf = (key: string): Count => {
  const count = table.get(key);
  return [count?.[0] ?? 0, count?.[1] ?? 0];
};

const shrink = ([hits, all]: Count, prior: number): number =>
  (hits + PRIOR_WEIGHT * prior) / (all + PRIOR_WEIGHT);

/** The share of right candidates of a cue in its frame and form, widened where there are few: 0 to 1. */
export function shareOfCue(kind: CueKind, countBy: (key: string) => Count = countOf): number {
  const { group, lemma, form } = countKeys(kind);
  return shrink(countBy(form), shrink(countBy(lemma), shrink(countBy(group), UNSEEN)));
}
