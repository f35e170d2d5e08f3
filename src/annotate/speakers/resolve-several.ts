import { stateGroupNouns } from '../../lexicon/en/organizations.ts';
import { dualWords } from '../../lexicon/en/pronouns.ts';
import { broaderRoles } from '../../lexicon/en/roles.ts';
import type { Context, Place, Resolution } from './context.ts';
import { lowerAt } from './lookups.ts';
import { type Party, toJointParty } from './party.ts';
import type { DescriptionPhrase } from './to-source-phrase.ts';
import { toPluralRole } from './word-tests.ts';

/** A phrase for several is short: "the three European powers". */
const LONGEST = 4;

/** Nouns that leave open who the several are. */
const ANYONE: ReadonlySet<string> = new Set('both two pair duo men women people'.split(' '));

const COUNTS: Readonly<Record<string, number>> = {
  both: 2,
  two: 2,
  pair: 2,
  duo: 2,
  three: 3,
  trio: 3,
  four: 4,
  five: 5,
  six: 6,
};

/** "both candidates": each of them has been called one. */
function isSuch(context: Context, { entity }: Party, head: string): boolean {
  if (entity?.kind !== 'person') return false;
  const role = toPluralRole(head)?.noun;
  if (ANYONE.has(head) || !role) return ANYONE.has(head);
  const nouns = [role, ...(broaderRoles[role] ?? [])];
  return (
    context.rolesOf.get(entity)?.some((fact) => nouns.includes(fact.head) || fact.words.has(role)) ?? false
  );
}

/** "the three", "the trio": the group of so many members that the text names, or whose members spoke together. */
function groupOf({ groups, partyOf, discourse, names }: Context, count: number, place: Place): Party | null {
  for (const entity of groups) if (entity.known?.members.length === count) return partyOf(entity);
  const joined = discourse
    .inMind(place.clock)
    .find(({ party }) => party.kind === 'group' && names.voices.get(party.id)?.members.length === count);
  return joined?.party ?? null;
}

/** Two named as a pair stand at most so many tokens before "both sides". */
const REACH_PAIR = 60;

/** "A and the B": the last two states so named before a place. */
function pairBefore(
  { mentions, mentionMap, entities, partyOf, view }: Context,
  place: Place,
): Party[] | null {
  const partyAt = (at: number) => {
    const entity = entities.of[mentionMap[at] ?? -1];
    return entity?.kind === 'state' ? partyOf(entity) : null;
  };
  for (let at = place.at - 1; at >= Math.max(1, place.at - REACH_PAIR); at--) {
    if (view.tokens[at]?.lower !== 'and') continue;
    const one = partyAt(at - 1);
    const next = view.tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
    const other = partyAt(next);
    // "A and B's minister" is no pair.
    const last = mentions[mentionMap[next] ?? -1]?.last ?? next;
    if (
      one &&
      other &&
      one !== other &&
      view.tokens[last]?.lower !== "'s" &&
      view.tokens[last]?.lower !== '’s'
    )
      return [one, other];
  }
  return null;
}

/** "the envoys of the two states": the states; else the phrase itself. */
function governed(context: Context, phrase: DescriptionPhrase): DescriptionPhrase {
  const { core, head, range } = phrase;
  const first = core.last + 1;
  const isTheirs = GOVERNORS.has(lowerAt(context, head)) && lowerAt(context, core.last) === 'of';
  if (!isTheirs || lowerAt(context, first) !== 'the' || range.last - first > LONGEST) return phrase;
  const states = { first, last: range.last };
  if (!stateGroupNouns.has(lowerAt(context, range.last - 1))) return phrase;
  // "of the six River states": a region's body may have a name.
  for (let at = first; at < range.last; at++) if (context.view.tokens[at]?.capital) return phrase;
  return {
    ...{ type: 'description', definiteness: 'definite', owner: -1, ownerPronoun: null },
    ...{ core: { first: first + 1, last: range.last }, head: range.last - 1, range: states },
  };
}

/** Those who speak for states. */
const GOVERNORS: ReadonlySet<string> = new Set('ministers leaders governments presidents heads'.split(' '));

/** "both countries", "the two", "the three European powers": the last who were so many. */
export function resolveSeveral(context: Context, whole: DescriptionPhrase, place: Place): Resolution | null {
  const phrase = governed(context, whole);
  const { first, last } = phrase.range;
  const head = lowerAt(context, phrase.head);
  if (last - first > LONGEST || (phrase.definiteness !== 'definite' && lowerAt(context, first) !== 'both'))
    return null;
  let count = 0;
  for (let at = first; at < last; at++) {
    const lower = lowerAt(context, at);
    if (Object.hasOwn(COUNTS, lower)) count = COUNTS[lower] ?? 0;
    else if (dualWords.has(lower)) count = 2;
  }
  if (count === 0) return null;
  const governs =
    head === 'leaders' || (head === 'ministers' && lowerAt(context, phrase.head - 1) === 'foreign');
  const states =
    governs ||
    stateGroupNouns.has(head) ||
    head === 'sides' ||
    head === 'trio' ||
    Object.hasOwn(COUNTS, head);
  const group = states ? groupOf(context, count, place) : null;
  if (group) return { party: group, rule: 'group-by-number' };
  const wanted = (stateGroupNouns.has(head) && head !== 'trio') || head === 'sides' ? 'state' : 'person';
  const inMind = context.discourse.inMind(place.clock);
  const joint = context.discourse.joint;
  if (
    joint &&
    joint.kind === wanted &&
    joint.members.length === count &&
    inMind.some(({ party }) => party === joint)
  )
    return { party: joint, rule: 'several-spoke-before' };
  const found = inMind
    .filter(({ party }) => party.kind === wanted && party.members.length === 0)
    .filter(({ party }) => wanted === 'state' || isSuch(context, party, head))
    .slice(0, count)
    .map(({ party }) => party);
  const pair = wanted === 'state' && count === 2 ? pairBefore(context, place) : null;
  if (pair) return { party: toJointParty(pair), rule: 'several-named-before' };
  return count === 2 && found.length === 2
    ? { party: toJointParty(found), rule: 'several-named-before' }
    : null;
}
