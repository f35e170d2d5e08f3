import { toWords } from './words.ts';

/** They tell how unnamed sources come to know: "two people familiar with the talks". Source: how news sources its stories. */
export const knowing: ReadonlySet<string> = new Set(
  toWords('familiar close briefed involved authorized authorised privy aware knowledgeable apprised'),
);
