import type { ChangeType } from '../model/changes.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Origin } from '../model/list-records.ts';
import type { TopicRef } from '../model/records.ts';
import { toClaimFinding } from './claim-finding.ts';
import { toFigureFinding } from './figure-finding.ts';
import type { FieldValue, Finding, KnownAs, Place } from './finding.ts';
import { type DocumentsMatched, matchDocuments, toDocumentsSeen } from './match-documents.ts';
import { type Pair, pairFindings } from './pair-findings.ts';
import { toPositionFinding } from './position-finding.ts';
import { type QuoteSeen, toQuoteFinding } from './quote-finding.ts';
import { toReversalFinding } from './reversal-finding.ts';

/** A finding that one of two runs does not have, or that they have differently. */
export interface Change {
  readonly change: ChangeType;
  /** Where to look: words that are new where there are such; for what is gone, where it was. */
  readonly place: Place;
  readonly before: Finding | null;
  readonly after: Finding | null;
  /** Names of the fields that differ. */
  readonly fields: readonly string[];
  readonly summary: string;
}

const keysOf = (values: readonly FieldValue[]) => new Set(values.map(({ key }) => key));

const formatList = (values: readonly FieldValue[]) => values.map(({ shown }) => shown).join(', ');

/** "old → new"; of several values "+ what came, − what went". Null where they agree. */
function formatDifference(before: readonly FieldValue[], after: readonly FieldValue[]): string | null {
  const [old, today] = [keysOf(before), keysOf(after)];
  const gone = before.filter(({ key }) => !today.has(key));
  const come = after.filter(({ key }) => !old.has(key));
  if (gone.length === 0 && come.length === 0) return null;
  if (before.length === 1 && after.length === 1) return `${formatList(before)} → ${formatList(after)}`;
  return [come.length > 0 ? `+ ${formatList(come)}` : '', gone.length > 0 ? `− ${formatList(gone)}` : '']
    .filter((part) => part !== '')
    .join('; ');
}

function toChange({ before, after }: Pair<Finding>): Change | null {
  const only = before ? (after ? null : before) : after;
  if (only) {
    const change = before ? 'gone' : 'new';
    return { change, place: only.places[0], before, after, fields: [], summary: only.summary };
  }
  if (!before || !after) return null;
  const differences = Object.entries(after.fields).flatMap(([name, values]) => {
    const difference = formatDifference(before.fields[name] ?? [], values);
    return difference === null ? [] : [{ name, text: `${name}: ${difference}` }];
  });
  if (differences.length === 0) return null;
  const known = new Set(before.places.map(({ key }) => key));
  return {
    change: 'different',
    place: after.places.find(({ key }) => !known.has(key)) ?? after.places[0],
    before,
    after,
    fields: differences.map(({ name }) => name),
    summary: differences.map(({ text }) => text).join('; '),
  };
}

const compareFindings = (before: readonly Finding[], after: readonly Finding[]): Change[] =>
  pairFindings(before, after).flatMap((pair) => toChange(pair) ?? []);

const compareDocuments = ({ pairs }: DocumentsMatched): Change[] =>
  pairs.flatMap((pair) => toChange(pair) ?? []);

/** An article that is in the baseline goes by its own id. */
const itself: KnownAs = (document) => document;

/**
 * What differs between two runs of `quotes`: quotes in the order of the later run, then what is gone, then
 * articles whose outlet, date or id is another.
 */
export function findQuoteChanges(
  before: readonly QuoteSeen[],
  after: readonly QuoteSeen[],
  topicOf: (id: string) => TopicRef,
): Change[] {
  const toSeen = (quotes: readonly QuoteSeen[]) =>
    toDocumentsSeen(quotes.map((quote) => [quote, quote.content.text] as const));
  const documents = matchDocuments(toSeen(before), toSeen(after));
  return [
    ...compareFindings(
      before.map((quote) => toQuoteFinding(quote, itself, topicOf)),
      after.map((quote) => toQuoteFinding(quote, documents.knownAs, topicOf)),
    ),
    ...compareDocuments(documents),
  ];
}

/** The parts of a comparison that changes are looked for in. */
export type ComparisonSeen = Pick<Comparison, 'stances' | 'claims' | 'reversals' | 'figureConflicts'>;

function* toOrigins({ stances, claims }: ComparisonSeen): Generator<readonly [Origin, string]> {
  for (const { cells } of stances) for (const cell of cells) yield [cell, cell.evidence];
  for (const { members } of claims) for (const member of members) yield [member, member.text];
}

function toFindings(comparison: ComparisonSeen, published: ReadonlyMap<string, string | null>, as: KnownAs) {
  const publishedOf = (document: string) => published.get(document) ?? null;
  const { stances, claims, reversals, figureConflicts } = comparison;
  return [
    reversals.map((reversal) => toReversalFinding(reversal, as, publishedOf)),
    claims.flatMap((claim) => toClaimFinding(claim, as) ?? []),
    figureConflicts.flatMap((conflict) => toFigureFinding(conflict, as, publishedOf) ?? []),
    stances.flatMap(({ speaker, topic, cells }) =>
      cells.map((cell) => toPositionFinding(cell, speaker, topic, as)),
    ),
  ];
}

/**
 * What differs between two runs of `compare`: changes of position, claims, figures, positions, then articles
 * whose outlet, date or id is another; each in the order of the later run, then what is gone.
 */
export function findComparisonChanges(before: ComparisonSeen, after: ComparisonSeen): Change[] {
  const [old, today] = [toDocumentsSeen(toOrigins(before)), toDocumentsSeen(toOrigins(after))];
  const documents = matchDocuments(old, today);
  const toDates = (seen: typeof old) => new Map(seen.map(({ document, published }) => [document, published]));
  const later = toFindings(after, toDates(today), documents.knownAs);
  return [
    ...toFindings(before, toDates(old), itself).flatMap((findings, at) =>
      compareFindings(findings, later[at] ?? []),
    ),
    ...compareDocuments(documents),
  ];
}
