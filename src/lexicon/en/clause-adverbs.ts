import { toWords } from './words.ts';

/** Adverbs between a subject and its verb: "Iran long has insisted". Source: Quirk et al. 1985, 8.14 to 8.23. */
export const clauseAdverbs: ReadonlySet<string> = new Set(
  toWords(`long also again once now then still already often later never always ever since soon further instead
    meanwhile however therefore thus too repeatedly recently previously earlier reportedly consistently publicly
    privately initially originally finally eventually subsequently immediately quickly allegedly`),
);
