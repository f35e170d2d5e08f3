import { availableParallelism } from 'node:os';

/** As many threads as the machine runs at once. */
export const toDefaultJobs = (): number => availableParallelism();
