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
   * Whether its cue stands in what a likely candidate makes somebody say: `held` or `free`; empty as long as
   * nobody knows which candidates are likely.
   */
  readonly held: string;
  /**
   * The word before its clause in lower case ("if", "which", a comma); `^` where it begins the sentence, `-`
   * where the cue has no clause of its own.
   */
  readonly opening: string;
  /** The word before its cue in lower case; `^` where the cue begins the sentence, `(document)` for a letter, a bill. */
  readonly beforeCue: string;
  /** The word right after its cue in lower case; here and below `(phrase)` where the cue is no verb and no noun. */
  readonly afterCue: string;
  /** Tense, modal, voice and negation of a cue that is a verb; `-` of any other. */
  readonly mood: string;
  /** The word before a verb and its auxiliaries or "to", a verb in its base form; `-` where the cue is none. */
  readonly governor: string;
  /** The word before its source in lower case; `^` where that begins the sentence, `-` where there is none. */
  readonly beforeSource: string;
  /** The last word of its source in lower case; `-` where there is none. */
  readonly sourceWord: string;
  /** Class of the content's first word. */
  readonly firstClass: string;
  /** The content's first word in lower case. */
  readonly firstWord: string;
  /** The content's last word in lower case. */
  readonly lastWord: string;
  /** The content's length, in steps. */
  readonly length: string;
}

/** Between a cue and the word after it. */
const AFTER = '|+';

/** Ways to give what is said in its own words: how often a verb does so tells nothing of what else it takes. */
const SAID_FRAMES: ReadonlySet<string> = new Set(['quote', 'quote-before', 'before', 'before-turned']);

/** The keys a cue is counted under, from the widest to the narrowest. */
export const countKeys = ({ group, lemma, frame, form, afterCue }: CueKind) => ({
  group: `${group}|${frame}|${form}`,
  lemma: SAID_FRAMES.has(frame) ? `${lemma}|said` : `${lemma}|taken`,
  frame: `${lemma}|${frame}`,
  form: `${lemma}|${frame}|${form}`,
  next: `${lemma}${AFTER}${afterCue}`,
});

/**
 * Weight of the wider count when a narrower one is estimated, in sightings: with fewer than about this
 * many of its own, a cue is judged mostly by the company it keeps.
 */
const PRIOR_WEIGHT = 9;
/** Precision of what was never counted. */
const UNSEEN = 0.05;

/** Looked up as it was read: a run asks for few of its many thousand keys. */
const table: Readonly<Record<string, readonly number[]>> = counts.counts;

const find = (key: string): Count | undefined => {
  const count = Object.hasOwn(table, key) ? table[key] : undefined;
  return count && [count[0] ?? 0, count[1] ?? 0];
};

/** How many of a kind were right, and how many there were; 0 of 0 where it was never counted. */
export const countOf = (key: string): Count => find(key) ?? [0, 0];

const shrink = ([hits, all]: Count, prior: number): number =>
  (hits + PRIOR_WEIGHT * prior) / (all + PRIOR_WEIGHT);

/** The share of right candidates of a cue in its frame and form, widened where there are few: 0 to 1. */
export function shareOfForm(kind: CueKind, countBy: (key: string) => Count = countOf): number {
  const { group, lemma, frame, form } = countKeys(kind);
  const share = shrink(countBy(lemma), shrink(countBy(group), UNSEEN));
  return shrink(countBy(form), shrink(countBy(frame), share));
}

/** That share where the cue is followed by a word: "made clear" is seldom about what was made. */
export const shareBefore = (count: Count | undefined, shareOfForm: number): number =>
  count ? shrink(count, shareOfForm) : shareOfForm;

/** How often a cue was right before a word that it often stands before. */
export const countAfter = (lemma: string, word: string): Count | undefined => find(`${lemma}${AFTER}${word}`);
