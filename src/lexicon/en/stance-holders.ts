import { toWords } from './words.ts';

/**
 * Nouns for people after what they think of something, in the singular: "a critic of the plan".
 * Source: agent nouns of verbs of judging and supporting in grammars of English.
 */
export const stanceHolders: ReadonlySet<string> = new Set(
  toWords(`advocate admirer backer believer booster challenger champion critic defender detractor enthusiast fan foe
    opponent promoter proponent skeptic sceptic supporter`),
);
