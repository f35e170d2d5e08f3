import { toWords } from './words.ts';

/**
 * Nouns in the singular for several people who are no body with a name: "they", never "he" or "she".
 * Source: nouns that dictionaries mark as collective, of those that speak in the news.
 */
export const collectives: ReadonlySet<string> = new Set(
  toWords(`family household couple pair duo crew staff audience crowd class generation squad band population
    public workforce leadership majority minority clan community`),
);
