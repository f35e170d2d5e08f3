import { type CueKind, countAfter, shareBefore, shareOfForm } from './cue-counts.ts';
import file from './en/cue-factors.json' with { type: 'json' };

/** One thing about a candidate, beside its cue, that tells how likely it is. */
export interface Trait {
  readonly name:
    | 'source'
    | 'place'
    | 'held'
    | 'opening'
    | 'beforeCue'
    | 'afterCue'
    | 'mood'
    | 'governor'
    | 'beforeSource'
    | 'sourceWord'
    | 'firstClass'
    | 'firstWord'
    | 'lastWord'
    | 'length';
  /** Among which candidates a value is weighed. */
  readonly among: (kind: CueKind) => string;
  readonly valueOf: (kind: CueKind) => string;
}

export const traits: readonly Trait[] = [
  { name: 'source', among: ({ form }) => form, valueOf: ({ source }) => source },
  { name: 'place', among: ({ group, form }) => `${group}|${form}`, valueOf: ({ place }) => place },
  { name: 'held', among: ({ group, form }) => `${group}|${form}`, valueOf: ({ held }) => held },
  { name: 'opening', among: () => 'all', valueOf: ({ opening }) => opening },
  { name: 'beforeCue', among: ({ form }) => form, valueOf: ({ beforeCue }) => beforeCue },
  { name: 'afterCue', among: ({ form }) => form, valueOf: ({ afterCue }) => afterCue },
  { name: 'mood', among: ({ group }) => group, valueOf: ({ mood }) => mood },
  { name: 'governor', among: ({ form }) => form, valueOf: ({ governor }) => governor },
  { name: 'beforeSource', among: ({ frame }) => frame, valueOf: ({ beforeSource }) => beforeSource },
  { name: 'sourceWord', among: ({ frame }) => frame, valueOf: ({ sourceWord }) => sourceWord },
  { name: 'firstClass', among: ({ frame }) => frame, valueOf: ({ firstClass }) => firstClass },
  { name: 'firstWord', among: ({ frame }) => frame, valueOf: ({ firstWord }) => firstWord },
  { name: 'lastWord', among: ({ frame }) => frame, valueOf: ({ lastWord }) => lastWord },
  { name: 'length', among: ({ form }) => form, valueOf: ({ length }) => length },
];

/** Right ones of a value in annotated news, all of it, and what it multiplies the odds of a candidate by. */
export type Factor = readonly [right: number, all: number, factor: number];

type ByKey<T> = Readonly<Record<string, T>>;

/** By what a trait is weighed among, and by its value; a trait not yet measured has none. */
const factors: Readonly<Partial<Record<Trait['name'], ByKey<ByKey<Factor>>>>> = file.factors as object;

const find = <T>(table: ByKey<T> | undefined, key: string): T | undefined =>
  table && Object.hasOwn(table, key) ? table[key] : undefined;

const factorsAmong = ({ name, among }: Trait, kind: CueKind) => find(factors[name], among(kind));

/** What is known of a trait's value; null where it was seen too seldom to say anything. */
export const factorOf = (trait: Trait, kind: CueKind): Factor | null =>
  find(factorsAmong(trait, kind), trait.valueOf(kind)) ?? null;

/** Estimates stay off 0 and 1, where odds have no end. */
const EDGE = 0.01;

const clamp = (share: number): number => Math.min(1 - EDGE, Math.max(EDGE, share));

/** Odds of a share, which is kept off 0 and 1. */
export const toOdds = (share: number): number => clamp(share) / (1 - clamp(share));

/** How likely odds are, from 0 to 1, kept off both. */
export const toConfidence = (odds: number): number => clamp(odds / (1 + odds));

/** Tells how likely candidates are attributions with the right source. */
export interface CueJudge {
  /**
   * Odds of a candidate of a kind: those of the share of right ones among its like in annotated news (cue,
   * frame and form, widened where there are few, and the word after the cue), multiplied by a factor for each
   * trait of it but `held`.
   */
  readonly oddsOf: (kind: CueKind) => number;
  /** By what the trait `held` of a kind multiplies its odds. */
  readonly heldFactorOf: (kind: CueKind) => number;
}

/** Factors of a trait by value. */
type Values = ReadonlyMap<string, number> | undefined;

/** A trait that was measured among candidates of a kind, and its factors there. */
interface Weighed {
  readonly trait: Trait;
  readonly factors: ReadonlyMap<string, number>;
}

/** What candidates of one group, frame and form have in common: what is weighed of them, in the order of `traits`. */
interface Shared {
  readonly weighed: readonly Weighed[];
  readonly held: Values;
}

/** What candidates of one cue, frame and form have in common. */
interface Known extends Shared {
  readonly share: number;
}

type ByName<T> = Map<string, T>;

/** Cues remembered at the most: past it they are forgotten together, so that memory stays bounded. */
const MOST_REMEMBERED = 50_000;

/** Numbers alone, each table made once: the judge asks for them more often than for anything else. */
function toValues(): (trait: Trait, kind: CueKind) => Values {
  const made = new Map<ByKey<Factor>, Values>();
  return (trait, kind) => {
    const table = factorsAmong(trait, kind);
    if (!table) return undefined;
    const known =
      made.get(table) ?? new Map(Object.entries(table).map(([value, [, , factor]]) => [value, factor]));
    made.set(table, known);
    return known;
  };
}

function toShared(valuesOf: (trait: Trait, kind: CueKind) => Values, kind: CueKind): Shared {
  const weighed: Weighed[] = [];
  let held: Values;
  for (const trait of traits) {
    const factors = valuesOf(trait, kind);
    if (trait.name === 'held') held = factors;
    else if (factors) weighed.push({ trait, factors });
  }
  return { weighed, held };
}

/** A judge that remembers: most candidates are of a few kinds. A lemma and a form have one group. */
export function createCueJudge(): CueJudge {
  const known: ByName<ByName<ByName<Known>>> = new Map();
  const valuesOf = toValues();
  /** There are a few hundred: none of their names is a word of the text. */
  const shared: ByName<Shared> = new Map();
  const remember = (kind: CueKind): Known => {
    if (known.size >= MOST_REMEMBERED) known.clear();
    const byFrame = getOrAdd(known, kind.lemma, () => new Map<string, ByName<Known>>());
    const byForm = getOrAdd(byFrame, kind.frame, () => new Map<string, Known>());
    const { group, frame, form } = kind;
    const { weighed, held } = getOrAdd(shared, `${group}|${frame}|${form}`, () => toShared(valuesOf, kind));
    return getOrAdd(byForm, form, () => ({
      weighed,
      held,
      share: shareOfForm(kind),
    }));
  };
  const knownOf = (kind: CueKind): Known =>
    known.get(kind.lemma)?.get(kind.frame)?.get(kind.form) ?? remember(kind);
  return {
    oddsOf: (kind) => {
      const { share, weighed } = knownOf(kind);
      let odds = toOdds(shareBefore(countAfter(kind.lemma, kind.afterCue), share));
      for (let at = 0; at < weighed.length; at++) {
        const { trait, factors } = weighed[at] as Weighed;
        odds *= factors.get(trait.valueOf(kind)) ?? 1;
      }
      return odds;
    },
    heldFactorOf: (kind) => knownOf(kind).held?.get(kind.held) ?? 1,
  };
}

function getOrAdd<T>(map: ByName<T>, key: string, create: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const added = create();
  map.set(key, added);
  return added;
}
