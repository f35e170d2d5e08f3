import type { WordClass } from '../../text/word-class.ts';

/** Words that the tagger behind word-classes.json takes for past tenses, and what they are. */
export const mistaggedWords: ReadonlyMap<string, readonly WordClass[]> = new Map<
  string,
  readonly WordClass[]
>([
  ['default', ['NN', 'VB']],
  ['halt', ['NN', 'VB']],
  ['revolt', ['NN', 'VB']],
  ['unknown', ['JJ']],
  ['withhold', ['VB']],
]);
