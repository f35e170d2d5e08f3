import v8 from 'node:v8';

/**
 * How much a heap may grow between two tidyings, in percent of what was left by the last. Annotations live
 * short: with more room the program takes memory and gains no time.
 */
const GROWTH = 30;

/** The same where most of what is there stays to the end, and there may be much of it. */
const GROWTH_OF_KEPT = 15;

/**
 * How much a function runs, in bytes of its code, before it is compiled once more for speed. V8's own is
 * about 135,000: then several threads compile the same functions at the same time, and that on the cores
 * they need themselves.
 */
const BUDGET = 1_000_000;

/** The newest V8 that is known to have both settings: one that has not would complain on standard error. */
const NEWEST = 13;

const isKnown = () => Number.parseInt(process.versions.v8, 10) <= NEWEST;

/** Keeps the heaps of this process small, whatever the number of its threads. */
export function tuneHeap(): void {
  if (isKnown()) v8.setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}

/** Keeps the heap small where nearly all that comes is kept, too. */
export function tuneKeeping(): void {
  if (isKnown()) v8.setFlagsFromString(`--heap-growing-percent=${GROWTH_OF_KEPT}`);
}

/** Makes threads that are started from now on compile less at once. */
export function tuneThreads(): void {
  if (isKnown()) v8.setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
