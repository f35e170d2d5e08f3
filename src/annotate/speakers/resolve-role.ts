import { broaderRoles, roleBodies } from '../../lexicon/en/roles.ts';
import type { Context, Place, Resolution } from './context.ts';
import type { Entity } from './drafts.ts';
import { findOfficeHolder } from './find-office.ts';
import type { RoleFact } from './find-roles.ts';
import { HEADINGS } from './headings.ts';
import { entityAt, lowerAt } from './lookups.ts';
import { isSameRole, matchRole } from './match-role.ts';
import type { NameMention } from './name-mention.ts';
import { type Party, toKnownParty } from './party.ts';
import { rolesAround } from './role-index.ts';
import type { Definiteness } from './to-source-phrase.ts';
import { isTitleNoun, toRole } from './word-tests.ts';

/** A role fits from here on: a broader noun without a strange word, or the same noun with one. */
const ENOUGH = 2.4;
/** "A senior Iranian official" before the name: the noun must fit, and something else as well. */
const ENOUGH_BEFORE_NAME = 3.9;
/** A new description and the name it prepares for stand at most this many paragraphs apart. */
const FARTHEST_NAME = 3;
/** Those of the lead are named in the course of the article. */
const FARTHEST_OF_LEAD = 12;
/** As many quotes of others may stand between a description and the name it prepares for. */
const MOST_BETWEEN = 16;
/** In a headline the one who speaks first and most is meant. */
const SPEAKS_FIRST = 1.5;
/** What the text calls somebody counts more than what the pack does. */
const TOLD = 1.5;
/** No more roles than this are looked at for one description: the nearest come first. */
const MOST_ROLES = 64;
/** Offices within bodies whose members have a name of their own. */
const OFFICES: readonly string[] = [
  'chair',
  'chairman',
  'chairwoman',
  'head',
  'deputy',
  'member',
  'spokesman',
  'spokesperson',
];

export interface RoleDescription {
  /** Singular. */
  readonly head: string;
  readonly words: ReadonlySet<string>;
  readonly definiteness: Definiteness;
  /** "his lawyer": whose they are, null where that is not told; undefined for nobody's. */
  readonly owner?: Party | null | undefined;
}

function candidates(context: Context, head: string, at: number): RoleFact[] {
  const facts: RoleFact[] = [];
  for (const noun of [
    head,
    ...(broaderRoles[head] ?? []),
    ...(roleBodies[head] ? OFFICES : []),
    ...(head.startsWith('spokes') ? ['director'] : []),
    'republican',
    'democrat',
    'libertarian',
    'reformist',
  ]) {
    const row = context.roles.get(noun);
    if (row) facts.push(...rolesAround(row.told, at, MOST_ROLES), ...row.known.slice(0, MOST_ROLES));
  }
  return facts;
}

const firstMention = (context: Context, entity: Entity) =>
  context.mentions[entity.mentions[0] ?? 0]?.first ?? Number.POSITIVE_INFINITY;

function paragraphOf(context: Context, token: number): number {
  const sentence = context.view.tokens[token]?.sentence ?? 0;
  return context.view.sentences[sentence]?.paragraph ?? 0;
}

/** They are somebody's: "his lawyer" is no lawyer of another's. */
const SERVANTS: ReadonlySet<string> = new Set(
  'lawyer attorney counsel spokesman spokeswoman spokesperson aide adviser advisor assistant manager doctor physician wife husband brother sister son daughter mother father friend colleague boss partner'.split(
    ' ',
  ),
);

/** "His lawyer, Ann Lund", "Morton's lawyer Ann Lund": the text says whose, and it is no other than the owner. */
function isToldOwned(context: Context, { range, entity }: RoleFact, owner: Party | null): boolean {
  if (!range) return false;
  let told = /^(?:his|her|its|their|my|our)$/.test(lowerAt(context, range.first - 1));
  for (let at = range.first - 1; at < range.last; at++) {
    const other = entityAt(context, at);
    if (other && other !== entity && owner) return context.partyOf(other).id === owner.id;
    told ||= /^(?:'s|to|for|of)$/.test(lowerAt(context, at));
  }
  return told;
}

/** Somebody named before, whom the text or the pack gives such a role. */
function resolveKnown(context: Context, description: RoleDescription, place: Place): Resolution | null {
  const { head, words, owner } = description;
  let best: Entity | null = null;
  let most = 0;
  const gender = toRole(head)?.gender ?? null;
  for (const fact of candidates(context, head, place.at)) {
    const match = matchRole(fact, head, words);
    if (match < ENOUGH || firstMention(context, fact.entity) > place.at) continue;
    if (owner !== undefined && SERVANTS.has(head) && !isToldOwned(context, fact, owner)) continue;
    const party = context.partyOf(fact.entity);
    const own = party.gender ?? context.learnedGender.get(party.id) ?? null;
    // "The spokeswoman" is none whom the text calls "he".
    if (gender !== null && own !== null && own !== gender) continue;
    const told = fact.range && fact.range.first < place.at ? 1 : 0;
    // "The president": of several, the one whom the sentence before tells of.
    const fresh = words.size === 1 && context.discourse.isActing(party, place.clock - 1) ? 1 : 0;
    const score =
      match +
      told +
      fresh +
      context.discourse.weightOf(party, place.clock) -
      (place.named.has(party.id) ? 2 : 0);
    if (score > most) {
      most = score;
      best = fact.entity;
    }
  }
  return best && { party: context.partyOf(best), rule: 'role-named-before' };
}

interface NamedSource {
  readonly at: number;
  readonly entity: Entity;
}

/** Those who are named as sources after the description, at most so many. */
function nextSources({ namedSources }: Context, at: number, most: number): readonly NamedSource[] {
  let low = 0;
  let high = namedSources.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((namedSources[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return namedSources.slice(low, low + most);
}

const nextSource = (context: Context, at: number): NamedSource | null =>
  nextSources(context, at, 1)[0] ?? null;

/** "An official said no, though Hale told": two of one sentence, with a comma between. */
function isOfAnotherClause({ view }: Context, first: number, next: number): boolean {
  const { tokens } = view;
  if (tokens[first]?.sentence !== tokens[next]?.sentence) return false;
  for (let at = first; at < next; at++) if (tokens[at]?.text === ',') return true;
  return false;
}

/** Those who ask not to be named are called so: another's office that may be called so, too, does not make him one of them. */
const VAGUE: ReadonlySet<string> = new Set('official diplomat source aide insider figure'.split(' '));

/** Whether a paragraph opens the article: who is described there is named next. */
const isLead = ({ view }: Context, paragraph: number): boolean =>
  view.paragraphs.findIndex(({ zone }) => zone === 'body') === paragraph;

/**
 * Whether "a senior official" can be who is named next: the text calls him so, too, or the article opens so and goes on with
 * his name, and no title before it.
 */
function canBeVague(
  context: Context,
  { range, head }: RoleFact,
  wanted: string,
  name: NameMention,
  paragraph: number,
): boolean {
  if (range !== null && isSameRole(head, wanted)) return true;
  return isLead(context, paragraph) && name.first === name.nameFirst;
}

/** Whether a description fits one who is named later, and for the first time. */
function isNamedBy(context: Context, description: RoleDescription, place: Place, next: NamedSource): boolean {
  const first = firstInText(context, next.entity);
  if (!first || first.last <= place.at) return false;
  const { head, words, definiteness } = description;
  const isVague = VAGUE.has(head) && definiteness !== 'definite';
  return candidates(context, head, place.at).some(
    (fact) =>
      fact.entity === next.entity &&
      (!isVague || canBeVague(context, fact, head, first, place.paragraph)) &&
      matchRole(fact, head, words) >= ENOUGH_BEFORE_NAME,
  );
}

/** "A senior Omani diplomat told us …", and the next to speak is one, by name and for the first time. */
function resolveNamedLater(context: Context, description: RoleDescription, place: Place): Resolution | null {
  const next = nextSource(context, place.at);
  if (!next || isOfAnotherClause(context, place.at, next.at)) return null;
  if (paragraphOf(context, next.at) - place.paragraph > FARTHEST_NAME) return null;
  if (!isNamedBy(context, description, place, next))
    return resolveNamedMuchLater(context, description, place);
  return { party: context.partyOf(next.entity), rule: 'role-named-later' };
}

/**
 * "Zenda's envoy said no" and "a senior lawmaker called it off" at the head of an article: who is described by a
 * state, or in the lead by more than rank, is named later, though others speak before.
 */
function resolveNamedMuchLater(
  context: Context,
  description: RoleDescription,
  place: Place,
): Resolution | null {
  const { head, words, definiteness } = description;
  const isOfState = definiteness !== 'indefinite' && [...words].some((word) => word.startsWith('@'));
  if (VAGUE.has(head) || !(isOfState || isLead(context, place.paragraph))) return null;
  const farthest = isOfState ? FARTHEST_NAME : FARTHEST_OF_LEAD;
  const fitting = nextSources(context, place.at, MOST_BETWEEN).filter(
    (next) =>
      paragraphOf(context, next.at) - place.paragraph <= farthest &&
      isNamedBy(context, description, place, next),
  );
  const [named] = fitting;
  // Where two fit nobody knows which.
  return named && fitting.every(({ entity }) => entity === named.entity)
    ? { party: context.partyOf(named.entity), rule: 'role-named-later' }
    : null;
}

/**
 * "The town's tax commissioner says …", and the next sentence of the next paragraph begins "Ann Lund says …": who comes
 * without a word of who they are has been described.
 */
function resolveNamedNext(context: Context, { head }: RoleDescription, place: Place): Resolution | null {
  const next = nextSource(context, place.at);
  if (!next || paragraphOf(context, next.at) !== place.paragraph + 1) return null;
  const first = firstInText(context, next.entity);
  const sentence = context.view.sentences[context.view.tokens[next.at]?.sentence ?? 0];
  const paragraph = context.view.paragraphs[place.paragraph + 1];
  if (!first || first.first !== sentence?.first || sentence.index !== paragraph?.firstSentence) return null;
  if (!isTitleNoun(head) || context.view.tokens[first.last]?.text === ',') return null;
  if (first.first !== first.nameFirst || (context.rolesOf.get(next.entity)?.length ?? 0) > 0) return null;
  const party = context.partyOf(next.entity);
  const gender = toRole(head)?.gender ?? null;
  if (gender !== null && party.gender !== null && party.gender !== gender) return null;
  return { party, rule: 'named-next' };
}

function isHeading(context: Context, mention: number): boolean {
  const token = context.mentions[mention]?.first ?? 0;
  return HEADINGS.has(context.view.paragraphs[paragraphOf(context, token)]?.zone ?? 'body');
}

/** The first mention of somebody that stands in no heading. */
const firstInText = (context: Context, { mentions }: Entity) =>
  context.mentions[mentions.find((mention) => !isHeading(context, mention)) ?? -1];

/** By themselves they mean anybody in office: "Lund heads to Tilos; official: No deal". */
const UNTELLING: ReadonlySet<string> = new Set(['official', 'diplomat']);

/** In a headline: "Top Iranian security official". */
function resolveHeading(context: Context, { head, words }: RoleDescription, place: Place): Resolution | null {
  const next = nextSource(context, place.at);
  const isBare = UNTELLING.has(head) && [...words].every((word) => word === head);
  let best: Entity | null = null;
  let most = 0;
  for (const fact of candidates(context, head, place.at)) {
    const match = matchRole(fact, head, words);
    if (match < ENOUGH || fact.entity.kind === 'unknown') continue;
    if (isBare && (fact.head !== head || fact.words.has('former'))) continue;
    const told = fact.range ? TOLD : 0;
    const score = match + told + (fact.entity === next?.entity ? SPEAKS_FIRST : 0);
    if (score > most) {
      most = score;
      best = fact.entity;
    }
  }
  return best && { party: context.partyOf(best), rule: 'role-in-heading' };
}

function resolveOffice(context: Context, description: RoleDescription): Resolution | null {
  const holder = findOfficeHolder(context, description);
  return holder && { party: toKnownParty(holder), rule: 'office-in-pack' };
}

/** Who a description by role means; null where nobody in the text fits. */
export function resolveRole(context: Context, description: RoleDescription, place: Place): Resolution | null {
  if (place.heading)
    return resolveHeading(context, description, place) ?? resolveOffice(context, description);
  if (description.definiteness === 'indefinite')
    return resolveNamedLater(context, description, place) ?? resolveNamedNext(context, description, place);
  return (
    resolveKnown(context, description, place) ??
    resolveNamedLater(context, description, place) ??
    resolveOffice(context, description) ??
    resolveNamedNext(context, description, place)
  );
}
