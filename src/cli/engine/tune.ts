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
 * about 135,000: that is soon enough for functions that never run much again, and too soon to know what
 * they are given. Measured on 840 articles: a tenth less work, two threads a third.
 */
const BUDGET = 400_000;
/** Threads compile the same functions at the same time, and that on the cores they need themselves. */
const BUDGET_OF_THREADS = 1_000_000;

/**
 * How much of other functions one takes in where it is compiled for speed, in bytes of their code; V8's own is
 * 920. So much has not the time to pay. Measured on 840 articles: a tenth less time, in one thread and in two.
 */
const INLINED = 100;

/** The newest V8 that is known to have these settings: one that has not would complain on standard error. */
const NEWEST = 13;

const isKnown = () => Number.parseInt(process.versions.v8, 10) <= NEWEST;

function set(growth: number, budget: number): void {
  if (!isKnown()) return;
  v8.setFlagsFromString(`--heap-growing-percent=${growth}`);
  v8.setFlagsFromString(`--interrupt-budget=${budget}`);
  v8.setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${INLINED}`);
}

/** Settings of V8 for annotating in one thread: for less work and a small heap. They never change results. */
export const tuneAnnotating = (): void => set(GROWTH, BUDGET);

/** The same for threads that are started from now on. */
export const tuneThreads = (): void => set(GROWTH, BUDGET_OF_THREADS);

/** The same where nearly all that comes is kept. */
export const tuneKeeping = (): void => set(GROWTH_OF_KEPT, BUDGET);
