import type { Reversal } from '../model/comparison.ts';
import { type Finding, type KnownAs, ofRef, one, toKey, toOutletName, toPrintedKey } from './finding.ts';

type Side = Reversal['from'];

const formatSide = ({ position, date, ...where }: Side) =>
  `${position} (${[toOutletName(where), date].filter((part) => part !== null).join(', ')})`;

/**
 * A change of position is the same where speaker, topic, new position and both articles agree; else where
 * one of the articles does: an article that joins the corpus in between takes the place of the other.
 */
export function toReversalFinding(
  reversal: Reversal,
  knownAs: KnownAs,
  publishedOf: (document: string) => string | null,
): Finding {
  const { speaker, topic, from, to } = reversal;
  const [first, last] = [knownAs(from.document), knownAs(to.document)];
  const ofSide = (side: Side) =>
    one(formatSide(side), toKey(knownAs(side.document), side.position, side.date));
  return {
    kind: 'reversal',
    key: toPrintedKey(
      'reversal',
      [speaker.id, topic.id, from.document, to.document],
      `${from.evidence}\n${to.evidence}`,
    ),
    keys: [
      [toKey(speaker.id, topic.id, first, last, to.position)],
      [toKey(speaker.id, topic.id, 'to', last, to.position)],
      [toKey(speaker.id, topic.id, 'from', first, to.position)],
      [toKey(topic.id, first, last, to.position)],
    ],
    fields: { from: ofSide(from), to: ofSide(to), speaker: ofRef(speaker), topic: ofRef(topic) },
    places: [
      {
        key: last,
        document: to.document,
        outlet: to.outlet,
        published: publishedOf(to.document),
        text: to.evidence,
      },
    ],
    outlets: [from.outlet, to.outlet],
    speakers: [speaker],
    topics: [topic],
    summary: `${formatSide(from)} → ${formatSide(to)}`,
    record: reversal,
  };
}
