import type { Claim, ClaimMember } from '../model/comparison.ts';
import type { TopicRef } from '../model/records.ts';
import { toDiff } from './align-words.ts';
import { compareDays, compareText } from './day-order.ts';
import { findCandidates } from './find-candidates.ts';
import type { Story } from './find-stories.ts';
import { groupUtterances } from './group-utterances.ts';
import { judgePair, toSimilarity } from './judge-pair.ts';
import { Links } from './links.ts';
import type { Digest } from './to-digest.ts';
import { chooseGist, toForm } from './to-form.ts';
import { toUtterances, type Utterance } from './utterance.ts';

const round = (value: number) => Math.round(value * 100) / 100;

function toMember(gist: Utterance, member: Utterance, weightOf: (key: string) => number): ClaimMember {
  const { digest, quote } = member;
  return {
    document: digest.document,
    outlet: digest.outlet,
    published: digest.published,
    quote: quote.id,
    text: quote.text,
    form: toForm(gist, member),
    similarity: round(Math.min(1, toSimilarity(gist.keys, member.keys, weightOf).dice)),
    // Made when it is looked at: together all differences of a large corpus take more room than its quotes.
    get diff() {
      return toDiff(gist.words, member.words);
    },
  };
}

/** The topic most members bring up; of equals the first. */
function toTopic(group: readonly Utterance[], names: ReadonlyMap<string, TopicRef>): TopicRef | null {
  const counts = new Map<string, number>();
  for (const { quote } of group)
    for (const topic of quote.topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const best = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  return best === undefined ? null : (names.get(best) ?? { id: best, name: best });
}

/** Outlets that cover a story of the members but do not carry the claim, by name. */
function toMissing(group: readonly Utterance[], stories: readonly Story[]): string[] {
  const carry = new Set(group.map(({ digest }) => digest.outlet));
  const missing = new Set<string>();
  for (const story of new Set(group.map((member) => member.story)))
    for (const { outlet } of stories[story]?.documents ?? [])
      if (outlet !== null && !carry.has(outlet)) missing.add(outlet);
  return [...missing].sort(compareText);
}

function toStatus(members: readonly ClaimMember[]): Claim['status'] {
  if (new Set(members.map(({ document }) => document)).size < 2) return 'single';
  return members.some(({ form }) => form === 'reworded') ? 'varied' : 'agreed';
}

/**
 * Joins the quotes that report one utterance. What one document alone carries is listed where other
 * outlets of the same story leave it out.
 * @param names topics by id
 * @returns claims of most documents first; members by date
 */
export function findClaims(
  digests: readonly Digest[],
  stories: readonly Story[],
  names: ReadonlyMap<string, TopicRef>,
  synonyms: ReadonlyMap<string, string>,
): Claim[] {
  const storyOf = new Map(
    stories.flatMap(({ documents }, at) => documents.map(({ document }) => [document, at] as const)),
  );
  const utterances = toUtterances(digests, storyOf, synonyms);
  const counts = new Map<string, number>();
  for (const { keys } of utterances)
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const weightOf = (key: string) => Math.log(1 + utterances.length / (counts.get(key) ?? 1));
  const links = new Links();
  findCandidates(utterances, (left, right) => {
    const score = judgePair(utterances[left] as Utterance, utterances[right] as Utterance, weightOf);
    if (score > 0) links.add(left, right, score);
  });
  const groups = groupUtterances(utterances, links);
  const grouped = new Set(groups.flat());
  const alone = utterances
    .filter((one) => !grouped.has(one) && one.story >= 0 && one.quote.named)
    .map((one) => [one]);
  return [...groups, ...alone]
    .flatMap((group): Omit<Claim, 'id'>[] => {
      const gist = chooseGist(group);
      const speaker =
        (gist.quote.named ? gist.quote.speaker : null) ??
        group.find(({ quote }) => quote.named)?.quote.speaker ??
        gist.quote.speaker;
      if (!speaker) return [];
      const members = group
        .toSorted(
          (a, b) =>
            compareDays(a.digest.days, b.digest.days) ||
            compareText(a.digest.document, b.digest.document) ||
            a.index - b.index,
        )
        .map((member) => toMember(gist, member, weightOf));
      const missingIn = toMissing(group, stories);
      const status = toStatus(members);
      if (status === 'single' && missingIn.length === 0) return [];
      return [{ speaker, topic: toTopic(group, names), gist: gist.quote.text, members, missingIn, status }];
    })
    .map((claim) => ({ claim, documents: new Set(claim.members.map(({ document }) => document)).size }))
    .sort((a, b) => b.documents - a.documents)
    .map(({ claim }, at) => ({ id: `claim-${at + 1}`, ...claim }));
}
