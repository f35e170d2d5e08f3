import type { Claim, ClaimMember } from '../model/comparison.ts';
import {
  type Finding,
  type KnownAs,
  ofRef,
  one,
  toFirstWords,
  toKey,
  toOutletName,
  toPrintedKey,
  toWordsKey,
} from './finding.ts';

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/**
 * Null for a claim without wordings. A claim is the same where most of its wordings (article and words) agree; else where speaker, article and
 * the first words of a wording do. Its id and its gist tell nothing: they move with every article.
 */
export function toClaimFinding(claim: Claim, knownAs: KnownAs): Finding | null {
  const { speaker, topic, members, missingIn, status } = claim;
  const wordingKey = ({ document, text }: ClaimMember) => toKey(knownAs(document), toWordsKey(text));
  const [first, ...others] = members.map(({ document, outlet, published, text, form }) => ({
    ...{ document, outlet, published, text },
    key: toKey(knownAs(document), toWordsKey(text), form),
  }));
  if (!first) return null;
  const articles = new Set(members.map(({ document }) => document)).size;
  const not = missingIn.length === 0 ? '' : `; not in ${missingIn.join(', ')}`;
  return {
    kind: 'claim',
    key: toPrintedKey('claim', [speaker.id, topic?.id ?? null, first.document], first.text),
    keys: [
      members.map(wordingKey),
      members.map(({ document, text }) =>
        toKey(knownAs(document), speaker.id, toFirstWords(toWordsKey(text))),
      ),
    ],
    fields: {
      speaker: ofRef(speaker),
      topic: ofRef(topic),
      status: one(status),
      members: members.map((member) => ({
        key: toKey(knownAs(member.document), toWordsKey(member.text), member.form),
        shown: `${toOutletName(member)} (${member.form})`,
      })),
      missingIn: missingIn.map((outlet) => ({ key: outlet, shown: outlet })),
    },
    places: [first, ...others],
    outlets: [...members.map(({ outlet }) => outlet), ...missingIn],
    speakers: [speaker],
    topics: topic ? [topic] : [],
    summary: `${status}, in ${plural(articles, 'article')}${not}`,
    record: claim,
  };
}
