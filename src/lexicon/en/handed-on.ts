import { toWords } from './words.ts';

/**
 * Participles before "by" that tell who handed a document on or saw it ("a letter obtained by …"), not
 * who wrote it. Source: how the press says where it has a document from.
 */
export const handedOn: ReadonlySet<string> = new Set(
  toWords(`seen read obtained reviewed viewed carried quoted cited received acquired examined reported
    relayed broadcast aired published translated verified monitored`),
);

/** Participles before "by" that tell who made a document. */
export const drafting: ReadonlySet<string> = new Set(
  toWords(`drafted written signed sponsored co-sponsored authored co-authored prepared compiled tabled proposed issued
    commissioned penned submitted introduced put`),
);

/** Verbs whose subject puts a document out in its own name: "Morton sent the council a letter saying". */
export const issuing: ReadonlySet<string> = new Set(
  toWords(`sent send sends wrote writes write issued issues issue released releases posted posts published publishes
    signed signs submitted delivered circulated penned tweeted addressed gave gives made`),
);
