import { toConfidence, toOdds } from './cue-judge.ts';
import file from './en/stance-counts.json' with { type: 'json' };

/** How many stances of one kind were right in annotated articles, and how many there were. */
export type StanceCount = readonly [right: number, all: number];

/** What a stance is counted under. */
export interface StanceKind {
  readonly rule: string;
  readonly position: string;
  /** The same holder takes another position on the same topic elsewhere in the article. */
  readonly contradicted: boolean;
}

/** The keys a stance is counted under. */
export const stanceKeys = ({ rule, position, contradicted }: StanceKind) => ({
  rule: `rule ${rule}`,
  standing: `${position} ${contradicted ? 'beside another' : 'alone'}`,
});

/** Weight of all stances where those of a kind are few, in sightings. */
const PRIOR_WEIGHT = 10;

const table: ReadonlyMap<string, readonly number[]> = new Map(Object.entries(file.counts));

/** 0 of 0 where a kind was never seen. */
export const stanceCountOf = (key: string): StanceCount => {
  const count = table.get(key);
  return [count?.[0] ?? 0, count?.[1] ?? 0];
};

const [RIGHT, ALL] = stanceCountOf('all');
const SHARE = RIGHT / ALL;

const oddsOf = ([right, all]: StanceCount) => toOdds((right + PRIOR_WEIGHT * SHARE) / (all + PRIOR_WEIGHT));

/** What being of a kind multiplies the odds of a stance by; two digits. */
export const stanceFactorOf = (key: string): number =>
  Math.round((100 * oddsOf(stanceCountOf(key))) / toOdds(SHARE)) / 100;

/** How likely a stance is right, from 0 to 1 in two digits: by its rule, and by what else its article tells. */
export function stanceConfidence(kind: StanceKind): number {
  const { rule, standing } = stanceKeys(kind);
  return Math.round(100 * toConfidence(oddsOf(stanceCountOf(rule)) * stanceFactorOf(standing))) / 100;
}
