import { type Count, type CueKind, countKeys, shareBefore, shareOfForm } from '../../lexicon/cue-counts.ts';
import { type Factor, type Trait, toOdds, traits } from '../../lexicon/cue-judge.ts';

/** A candidate of an annotated text. */
export interface JudgedCandidate {
  readonly kind: CueKind;
  readonly rule: string;
  readonly right: boolean;
}

/** By trait, by what its values are weighed among, by value. */
export type TraitFactors = ReadonlyMap<Trait['name'], ReadonlyMap<string, ReadonlyMap<string, Factor>>>;

/** What was fitted, and how likely each candidate is by it, in their order. */
export interface Fitted {
  readonly factors: TraitFactors;
  readonly confidences: readonly number[];
}

/** Values seen less often have no factor. */
const LEAST_SEEN = 20;
/** As many more sightings, half of them right, hold a factor near 1 where a value was seen seldom. */
const PRIOR_WEIGHT = 16;
/** How often all factors are fitted in turn; from the fifth round on they hardly move. */
const ROUNDS = 6;
/** Steps of halving: a factor is known to a thousandth of its size. */
const STEPS = 25;
/** Logarithm of the largest factor looked for. */
const LARGEST = 8;
/** Digits of a factor that are kept. */
const DIGITS = 3;

const toShare = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** Log odds by the cue alone; its own sighting does not count for it. */
function startOf({ kind, right }: JudgedCandidate, counts: ReadonlyMap<string, Count>): number {
  const others = (key: string): Count => {
    const [hits, all] = counts.get(key) ?? [0, 0];
    return all === 0 ? [0, 0] : [hits - (right ? 1 : 0), all - 1];
  };
  return Math.log(toOdds(shareBefore(others(countKeys(kind).next), shareOfForm(kind, others))));
}

/** The shift of all log odds at which as many are expected right as there are. */
function fitShift(logOdds: readonly number[], right: number): number {
  let low = -LARGEST;
  let high = LARGEST;
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    let expected = PRIOR_WEIGHT * toShare(middle);
    for (const own of logOdds) expected += toShare(own + middle);
    if (expected < right + PRIOR_WEIGHT / 2) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

interface Value {
  readonly among: string;
  readonly value: string;
  readonly members: number[];
  right: number;
  shift: number;
}

function toValues(trait: Trait, candidates: readonly JudgedCandidate[]): Value[] {
  const values = new Map<string, Value>();
  candidates.forEach(({ kind, right }, at) => {
    const among = trait.among(kind);
    const value = trait.valueOf(kind);
    const key = JSON.stringify([among, value]);
    const found = values.get(key) ?? { among, value, members: [], right: 0, shift: 0 };
    values.set(key, found);
    found.members.push(at);
    if (right) found.right++;
  });
  return [...values.values()].filter(({ members, value }) => members.length >= LEAST_SEEN && value !== '');
}

/**
 * For each trait and value the factor of the odds at which, with the cues' own shares and all other
 * factors, as many of its candidates are expected right as there are: factors are fitted in turn until they
 * agree (iterative proportional fitting), so that two traits that go together are not counted twice.
 */
export function fitFactors(
  candidates: readonly JudgedCandidate[],
  counts: ReadonlyMap<string, Count>,
): Fitted {
  const logOdds = candidates.map((candidate) => startOf(candidate, counts));
  const tables = traits.map((trait) => ({ name: trait.name, values: toValues(trait, candidates) }));
  for (let round = 0; round < ROUNDS; round++)
    for (const { values } of tables)
      for (const value of values) {
        const without = value.members.map((at) => (logOdds[at] ?? 0) - value.shift);
        value.shift = fitShift(without, value.right);
        value.members.forEach((at, own) => {
          logOdds[at] = (without[own] ?? 0) + value.shift;
        });
      }
  const factors = new Map(
    tables.map(({ name, values }) => {
      const byAmong = new Map<string, Map<string, Factor>>();
      for (const { among, value, members, right, shift } of values) {
        const factor = Number(Math.exp(shift).toPrecision(DIGITS));
        const table = byAmong.get(among) ?? new Map<string, Factor>();
        byAmong.set(among, table.set(value, [right, members.length, factor]));
      }
      return [name, byAmong];
    }),
  );
  return { factors, confidences: logOdds.map(toShare) };
}
