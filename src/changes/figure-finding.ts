import type { FigureConflict } from '../model/comparison.ts';
import { type Finding, type KnownAs, toKey, toOutletName, toPrintedKey, toWordsKey } from './finding.ts';

type Value = FigureConflict['values'][number];

const formatValue = (value: Value) => `${toOutletName(value)} ${value.value}`;

/**
 * Null for figures without values. Differing figures are the same where most of their sentences (article and words) agree; else where they
 * are of the same thing in one of the articles.
 */
export function toFigureFinding(
  conflict: FigureConflict,
  knownAs: KnownAs,
  publishedOf: (document: string) => string | null,
): Finding | null {
  const { what, values } = conflict;
  const [first, ...others] = values.map(({ document, outlet, value, evidence }) => ({
    ...{ document, outlet, text: evidence },
    published: publishedOf(document),
    key: toKey(knownAs(document), value),
  }));
  if (!first) return null;
  return {
    kind: 'figure',
    key: toPrintedKey('figure', [first.document], first.text),
    keys: [
      values.map(({ document, evidence }) => toKey(knownAs(document), toWordsKey(evidence))),
      values.map(({ document }) => toKey(knownAs(document), what)),
    ],
    fields: {
      values: values.map((value) => ({
        key: toKey(knownAs(value.document), value.value),
        shown: formatValue(value),
      })),
    },
    places: [first, ...others],
    outlets: values.map(({ outlet }) => outlet),
    speakers: [],
    topics: [],
    summary: `${what}: ${values.map(formatValue).join(', ')}`,
    record: conflict,
  };
}
