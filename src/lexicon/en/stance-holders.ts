import { toWords } from './words.ts';

/**
 * Nouns for people after what they think of something, in the singular: "a critic of the plan"; by the verb of
 * `acts.ts` that says the same.
 * Source: agent nouns of verbs of judging and supporting in grammars of English.
 */
const rows: readonly (readonly [verb: string, nouns: string])[] = [
  [
    'support',
    'advocate admirer backer believer booster champion defender enthusiast fan promoter proponent supporter',
  ],
  ['oppose', 'challenger critic detractor foe opponent skeptic sceptic'],
];

/** Noun → verb. */
export const stanceHolders: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([verb, nouns]) => toWords(nouns).map((noun) => [noun, verb] as const)),
);

/** Such a noun in the singular. */
export const singularHolder = (lower: string) => (lower.endsWith('s') ? lower.slice(0, -1) : lower);
