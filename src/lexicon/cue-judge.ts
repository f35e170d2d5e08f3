import { type Count, type CueKind, countsAfter, shareBefore, shareOfForm } from './cue-counts.ts';
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

/** Factors of a trait by value, by what they are weighed among. */
type FactorTable = ReadonlyMap<string, ReadonlyMap<string, Factor>>;

/** A trait not yet measured has none. */
const factors: Readonly<
  Partial<Record<Trait['name'], Readonly<Record<string, Readonly<Record<string, Factor>>>>>>
> = file.factors as object;

const readTable = (name: Trait['name']): FactorTable =>
  new Map(
    Object.entries(factors[name] ?? {}).map(([among, values]) => [among, new Map(Object.entries(values))]),
  );

const tables: ReadonlyMap<Trait['name'], FactorTable> = new Map(
  traits.map(({ name }) => [name, readTable(name)]),
);

const factorsAmong = ({ name, among }: Trait, kind: CueKind) => tables.get(name)?.get(among(kind));

/** What is known of a trait's value; null where it was seen too seldom to say anything. */
export const factorOf = (trait: Trait, kind: CueKind): Factor | null =>
  factorsAmong(trait, kind)?.get(trait.valueOf(kind)) ?? null;

/** Estimates stay off 0 and 1, where odds have no end. */
const EDGE = 0.01;

const clamp = (share: number): number => Math.min(1 - EDGE, Math.max(EDGE, share));

/** Odds of a share, which is kept off 0 and 1. */
export const toOdds = (share: number): number => clamp(share) / (1 - clamp(share));

/**
 * How likely a candidate of a kind is an attribution with the right source, from 0 to 1: the share of
 * right ones among its like in annotated news (cue, frame and form, widened where there are few, and the
 * word after the cue), its odds multiplied by a factor for each trait of it.
 */
export type CueJudge = (kind: CueKind) => number;

/** What candidates of one cue, frame and form have in common; `values` has the factors of each trait. */
interface Known {
  readonly share: number;
  readonly after: ReadonlyMap<string, Count> | undefined;
  readonly values: readonly (ReadonlyMap<string, Factor> | undefined)[];
}

type ByName<T> = Map<string, T>;

/** Cues remembered at the most: past it they are forgotten together, so that memory stays bounded. */
const MOST_REMEMBERED = 50_000;

/** A judge that remembers: most candidates are of a few kinds. A lemma and a form have one group. */
export function createCueJudge(): CueJudge {
  const known: ByName<ByName<ByName<Known>>> = new Map();
  const remember = (kind: CueKind): Known => {
    if (known.size >= MOST_REMEMBERED) known.clear();
    const byFrame = getOrAdd(known, kind.lemma, () => new Map<string, ByName<Known>>());
    const byForm = getOrAdd(byFrame, kind.frame, () => new Map<string, Known>());
    return getOrAdd(byForm, kind.form, () => ({
      share: shareOfForm(kind),
      after: countsAfter(kind.lemma),
      values: traits.map((trait) => factorsAmong(trait, kind)),
    }));
  };
  return (kind) => {
    const cue = known.get(kind.lemma)?.get(kind.frame)?.get(kind.form) ?? remember(kind);
    let odds = toOdds(shareBefore(cue.after?.get(kind.afterCue), cue.share));
    for (let at = 0; at < traits.length; at++)
      odds *= cue.values[at]?.get((traits[at] as Trait).valueOf(kind))?.[2] ?? 1;
    return clamp(odds / (1 + odds));
  };
}

function getOrAdd<T>(map: ByName<T>, key: string, create: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const added = create();
  map.set(key, added);
  return added;
}
