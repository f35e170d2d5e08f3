import type { Pack } from './pack.ts';

/** What the rules know of one field of news, ready for look-ups. Made once, shared by all documents. */
export interface Lexicon {
  readonly pack: Pack;
}

export function toLexicon(pack: Pack): Lexicon {
  return { pack };
}
