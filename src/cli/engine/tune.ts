import v8 from 'node:v8';

/**
 * How much a heap may grow between two tidyings, in percent of what was left by the last. Annotations live
 * short: with more room the program takes memory and gains no time.
 */
const GROWTH = 15;

/**
 * How much a function runs, in bytes of its code, before it is compiled once more for speed. V8’s own is
 * about 68,000: that is soon enough for functions that never run much again, and too soon to know what
 * they are given. Measured on 840 articles: a tenth less work, two threads a third.
 */
const BUDGET = 400_000;
/** Threads compile the same functions at the same time, and that on the cores they need themselves. */
const BUDGET_OF_THREADS = 1_000_000;

/**
 * How much of other functions one takes in where it is compiled for speed, in bytes of their code; V8’s own is
 * 920. So much has not the time to pay. Measured on 840 articles: a tenth less time, in one thread and in two.
 */
const INLINED = 100;

export interface Tuning {
  readonly growth: number;
  readonly inlined: number;
  readonly budget: number;
}

const ANNOTATING: Tuning = { growth: GROWTH, inlined: INLINED, budget: BUDGET };
/** What V8 11.3 has where it is told nothing (`node --v8-options`); 0 leaves the growth to it. */
const V8_OWN: Tuning = { growth: 0, inlined: 920, budget: 66 * 1024 };

/** From the first to the last V8 that is known to have the settings: others would complain on standard error. */
const KNOWN = [11, 14] as const;
/** The last V8 (11.3, in Node 20) that knows one budget for how much a function runs: later ones have several. */
const LAST_WITH_BUDGET = [11, 3] as const;

/**
 * What V8 is told.
 * @param v8Version as in `process.versions.v8`
 * @returns options of V8's; none for a V8 that may not have them
 */
export function toSettings(v8Version: string, { growth, inlined, budget }: Tuning): string[] {
  const [major = 0, minor = 0] = v8Version.split('.').map(Number);
  if (!(major >= KNOWN[0] && major <= KNOWN[1])) return [];
  const hasBudget = major === LAST_WITH_BUDGET[0] && minor <= LAST_WITH_BUDGET[1];
  return [
    `--heap-growing-percent=${growth}`,
    `--max-inlined-bytecode-size-cumulative=${inlined}`,
    ...(hasBudget ? [`--interrupt-budget=${budget}`] : []),
  ];
}

function set(tuning: Tuning): void {
  for (const setting of toSettings(process.versions.v8, tuning)) v8.setFlagsFromString(setting);
}

/** Settings of V8 for annotating in one thread: for less work and a small heap. They never change results. */
export const tuneAnnotating = (): void => set(ANNOTATING);

/** The same for threads that are started from now on. */
export const tuneThreads = (): void => set({ ...ANNOTATING, budget: BUDGET_OF_THREADS });

/** V8's own settings again: it takes kept code only where its settings are those of the run that kept it. */
export const untune = (): void => set(V8_OWN);
