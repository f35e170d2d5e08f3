import type { Origin } from '../model/list-records.ts';
import { type Finding, type KnownAs, one, toKey, toPrintedKey, toWordsKey } from './finding.ts';
import { pairFindings } from './pair-findings.ts';

/** An article as the findings of a run show it. */
export interface DocumentSeen extends Origin {
  /** Words of its findings, as keys. */
  readonly words: ReadonlySet<string>;
}

/** The articles that something was found in, in the order of the findings. */
export function toDocumentsSeen(findings: Iterable<readonly [Origin, string]>): readonly DocumentSeen[] {
  const seen = new Map<string, { origin: Origin; words: Set<string> }>();
  for (const [origin, text] of findings) {
    const known = seen.get(origin.document) ?? { origin, words: new Set<string>() };
    known.words.add(toWordsKey(text));
    seen.set(origin.document, known);
  }
  return [...seen.values()].map(({ origin: { document, outlet, published }, words }) => ({
    document,
    outlet,
    published,
    words,
  }));
}

/** Of the words found in an article before, this share must be in an article of another name. */
const LEAST_SHARED = 0.5;

const toRecord = ({ document, outlet, published }: DocumentSeen) => ({ document, outlet, published });

const toFinding = (seen: DocumentSeen): Finding => ({
  kind: 'document',
  key: toPrintedKey('document', [seen.document], ''),
  keys: [],
  fields: {
    document: one(seen.document),
    outlet: one(seen.outlet),
    published: one(seen.published),
  },
  places: [{ key: '', ...toRecord(seen), text: '' }],
  outlets: [seen.outlet],
  speakers: [],
  topics: [],
  summary: '',
  record: toRecord(seen),
});

export interface DocumentsMatched {
  readonly knownAs: KnownAs;
  /** Articles that both runs know, as each of them does. */
  readonly pairs: readonly { readonly before: Finding; readonly after: Finding }[];
}

/**
 * Tells which articles of two runs are one: those of one id, and else those of one outlet in which the
 * same words were found (a file that was renamed, or whose id another file of its name made longer).
 */
export function matchDocuments(
  before: readonly DocumentSeen[],
  after: readonly DocumentSeen[],
): DocumentsMatched {
  const ids = new Map(before.map((seen) => [seen.document, seen]));
  const stayed = new Set(after.map(({ document }) => document).filter((id) => ids.has(id)));
  const toKeyed = (seen: DocumentSeen) => ({
    seen,
    keys: [[...seen.words].map((words) => toKey(seen.outlet, words))],
  });
  const moved = pairFindings(
    before.filter(({ document }) => !stayed.has(document)).map(toKeyed),
    after.filter(({ document }) => !stayed.has(document)).map(toKeyed),
    (old, _, shared) => shared >= old.seen.words.size * LEAST_SHARED,
  );
  const names = new Map(
    moved.flatMap((pair) =>
      pair.before && pair.after ? [[pair.after.seen.document, pair.before.seen.document] as const] : [],
    ),
  );
  const knownAs: KnownAs = (document) => names.get(document) ?? document;
  const pairs = after.flatMap((seen) => {
    const old = ids.get(knownAs(seen.document));
    return old ? [{ before: toFinding(old), after: toFinding(seen) }] : [];
  });
  return { knownAs, pairs };
}
