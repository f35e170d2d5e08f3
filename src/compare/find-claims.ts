import type { Claim, ClaimMember } from '../model/comparison.ts';
import type { SpeakerRef, TopicRef } from '../model/records.ts';
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

/** How much a key tells: the fewer utterances have it, the more. */
type WeightOf = (key: string) => number;

function toMember(gist: Utterance, member: Utterance, weightOf: WeightOf): ClaimMember {
  const { digest, quote } = member;
  return {
    document: digest.document,
    outlet: digest.outlet,
    published: digest.published,
    quote: quote.id,
    text: quote.text,
    form: toForm(gist, member),
    similarity: round(Math.min(1, toSimilarity(gist.keys, member.keys, weightOf).dice)),
    // Asked for less often than the rest, and the dearest.
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

function toWeights(utterances: readonly Utterance[]): WeightOf {
  const counts = new Map<string, number>();
  for (const { keys } of utterances)
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (key) => Math.log(1 + utterances.length / (counts.get(key) ?? 1));
}

/** Groups of those that report one utterance. */
function joinAlike(utterances: readonly Utterance[], weightOf: WeightOf): Utterance[][] {
  const links = new Links(utterances.length);
  findCandidates(utterances, (left, right) => {
    const score = judgePair(utterances[left] as Utterance, utterances[right] as Utterance, weightOf);
    if (score > 0) links.add(left, right, score);
  });
  return groupUtterances(utterances, links);
}

const toDocuments = (group: readonly Utterance[]) => new Set(group.map(({ digest }) => digest.document)).size;

function toStatus(group: readonly Utterance[], gist: Utterance): Claim['status'] {
  if (toDocuments(group) < 2) return 'single';
  return group.some((member) => toForm(gist, member) === 'reworded') ? 'varied' : 'agreed';
}

/** A group of which there is something to tell. */
interface Told {
  readonly group: readonly Utterance[];
  readonly gist: Utterance;
  readonly speaker: SpeakerRef;
  readonly missingIn: string[];
  readonly status: Claim['status'];
}

function toTold(group: readonly Utterance[], stories: readonly Story[]): Told | null {
  const gist = chooseGist(group);
  const speaker =
    (gist.quote.named ? gist.quote.speaker : null) ??
    group.find(({ quote }) => quote.named)?.quote.speaker ??
    gist.quote.speaker;
  if (!speaker) return null;
  const missingIn = toMissing(group, stories);
  const status = toStatus(group, gist);
  return status === 'single' && missingIn.length === 0 ? null : { group, gist, speaker, missingIn, status };
}

const byDate = (a: Utterance, b: Utterance) =>
  compareDays(a.digest.days, b.digest.days) ||
  compareText(a.digest.document, b.digest.document) ||
  a.index - b.index;

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
  const weightOf = toWeights(utterances);
  const groups = joinAlike(utterances, weightOf);
  const grouped = new Set(groups.flat());
  const alone = utterances
    .filter((one) => !grouped.has(one) && one.story >= 0 && one.quote.named)
    .map((one) => [one]);
  return [...groups, ...alone]
    .flatMap((group) => toTold(group, stories) ?? [])
    .map((told) => ({ told, documents: toDocuments(told.group) }))
    .sort((a, b) => b.documents - a.documents)
    .map(({ told: { group, gist, speaker, missingIn, status } }, at) => ({
      id: `claim-${at + 1}`,
      speaker,
      topic: toTopic(group, names),
      gist: gist.quote.text,
      // Made when they are looked at: together those of a large corpus take more room than its quotes.
      get members() {
        return group.toSorted(byDate).map((member) => toMember(gist, member, weightOf));
      },
      missingIn,
      status,
    }));
}
