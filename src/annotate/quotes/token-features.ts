import type { Token } from '../../text/view.ts';
import type { WordClass } from '../../text/word-class.ts';
import { FIRST_OF_CLASS } from '../../text/word-features.ts';

/*
 * What a token is by its class, as bits of one number beside those of its word (`word-features.ts`): the rules
 * pass over most tokens by a look at that number alone.
 */

export const VERB = 1 << (FIRST_OF_CLASS + 0);
/** A verb that can have a subject, or an auxiliary. */
export const FINITE = 1 << (FIRST_OF_CLASS + 1);
export const PREPOSITION = 1 << (FIRST_OF_CLASS + 2);
export const ADVERB = 1 << (FIRST_OF_CLASS + 3);
export const CONJUNCTION = 1 << (FIRST_OF_CLASS + 4);
export const RELATIVE = 1 << (FIRST_OF_CLASS + 5);
/** Modals, auxiliaries, relative pronouns and "to". */
export const CLAUSE_PART = 1 << (FIRST_OF_CLASS + 6);

const OF_CLASS: Readonly<Record<WordClass, number>> = {
  NN: 0,
  NNS: 0,
  NNP: 0,
  PRP: 0,
  PRP$: 0,
  DT: 0,
  JJ: 0,
  RB: ADVERB,
  IN: PREPOSITION,
  CC: CONJUNCTION,
  TO: CLAUSE_PART,
  WP: RELATIVE | CLAUSE_PART,
  MD: FINITE | CLAUSE_PART,
  AUX: FINITE | CLAUSE_PART,
  VB: VERB | FINITE,
  VBZ: VERB | FINITE,
  VBD: VERB | FINITE,
  VBN: VERB,
  VBG: VERB,
  CD: 0,
  EX: 0,
  PUNCT: 0,
};

/** The features of every token and its word, by position. */
export function toFeatures(tokens: readonly Token[], classes: readonly WordClass[]): Int32Array {
  const features = new Int32Array(tokens.length);
  for (let at = 0; at < tokens.length; at++)
    features[at] = (tokens[at] as Token).word.features | OF_CLASS[classes[at] as WordClass];
  return features;
}
