import { toWords } from './words.ts';

/**
 * Lower-case words that stand inside a name, before its last part. Source: Chicago Manual of Style
 * 8.7–8.14 (European, Arabic); only those that are no English words.
 */
export const nameParticles: ReadonlySet<string> = new Set(
  toWords(
    'al el ul ibn bin bint ben abu umm de del della di da dos du la le van von der den ter ten zu af y',
  ),
);

/** Articles that are no part of what tells two names apart: al-Sudani and Sudani are one. */
export const nameArticles: ReadonlySet<string> = new Set(toWords('al el ul as ash ar ad an az at'));

/** What may follow a surname as part of the name. */
export const nameSuffixes: ReadonlySet<string> = new Set(toWords('jr sr ii iii iv phd md esq'));
