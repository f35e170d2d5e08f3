import type { DateItem } from './date-item.ts';
import type { Keys } from './pattern-keys.ts';

/** What the items of a text can be, and which requirements their runs meet. */
export interface Runs {
  /** Numbers of the keys of an item: its word's first, then those of its readings in their order. */
  readonly keysOf: (at: number) => readonly number[];
  /** Whether the run of an item, all that is joined to it on either side, has a key of the requirement. */
  readonly isMet: (requirement: number, at: number) => boolean;
}

/**
 * Keys and sets of keys by number, so that asking whether a pattern can match at all costs next to
 * nothing: most can't, at most items. Filled while a grammar is compiled.
 */
export interface Requirements {
  readonly numberOf: (key: string) => number;
  /** The number of a set of keys of which one must be there; equal sets have one number. */
  readonly add: (keys: Keys) => number;
  readonly toRuns: (items: readonly DateItem[]) => Runs;
}

const NONE: readonly number[] = [];

export function toRequirements(): Requirements {
  const numbers = new Map<string, number>();
  const requirements = new Map<string, number>();
  /** Requirements that a key meets, by its number. */
  const metBy: number[][] = [];
  const numberOf = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, metBy.length);
    return metBy.push([]) - 1;
  };
  const add = (keys: Keys): number => {
    const name = [...keys].sort().join(' ');
    const known = requirements.get(name);
    if (known !== undefined) return known;
    const made = requirements.size;
    requirements.set(name, made);
    for (const key of keys) metBy[numberOf(key)]?.push(made);
    return made;
  };
  const toKeys = ({ lower, readings }: DateItem): readonly number[] => {
    const keys: number[] = [];
    const word = numbers.get(`=${lower}`);
    if (word !== undefined) keys.push(word);
    for (const reading of readings) {
      const number = numbers.get(reading.class);
      if (number !== undefined) keys.push(number);
    }
    return keys;
  };
  const toRuns = (items: readonly DateItem[]): Runs => {
    const keys = items.map(toKeys);
    const runOf = new Int32Array(items.length);
    let run = 0;
    for (const [at, { joined }] of items.entries()) {
      runOf[at] = run;
      if (!joined) run = at + 1;
    }
    /** For each requirement the last run looked at that met it, plus one. */
    const met = new Int32Array(requirements.size);
    let looked = -1;
    const look = (first: number) => {
      looked = first;
      for (let at = first; runOf[at] === first; at++)
        for (const key of keys[at] ?? NONE) for (const number of metBy[key] ?? NONE) met[number] = first + 1;
    };
    return {
      keysOf: (at) => keys[at] ?? NONE,
      isMet: (requirement, at) => {
        const first = runOf[at] as number;
        if (first !== looked) look(first);
        return met[requirement] === first + 1;
      },
    };
  };
  return { numberOf, add, toRuns };
}
