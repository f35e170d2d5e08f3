import { hearsayNouns } from '../../lexicon/en/documents.ts';
import {
  classNouns,
  organizationNouns,
  stateGroupNouns,
  stateNouns,
} from '../../lexicon/en/organizations.ts';
import { indefinites } from '../../lexicon/en/pronouns.ts';
import { timeUnits } from '../../lexicon/en/time-units.ts';
import type { Token, TokenRange } from '../../text/view.ts';
import type { Attribution } from '../findings.ts';
import type { Context, Place, Resolution } from './context.ts';
import { findAntecedent } from './find-antecedent.ts';
import { findOfficeHolders } from './find-office-holders.ts';
import { isMedium } from './find-relays.ts';
import { knownParty, lowerAt, sourceText, surnameOf } from './lookups.ts';
import { toTokenRange } from './mention-map.ts';
import { ministryInMind } from './ministry-in-mind.ts';
import { type Party, toJointParty } from './party.ts';
import { resolveBody } from './resolve-body.ts';
import { resolveDescription } from './resolve-description.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import {
  type DescriptionPhrase,
  type SinglePhrase,
  type SourcePhrase,
  toSourcePhrase,
} from './to-source-phrase.ts';
import { toPluralRole } from './word-tests.ts';

/** From days on: minutes are also what a meeting leaves. */
const TIME_PLURALS: ReadonlySet<string> = new Set(
  timeUnits.filter(({ time }) => !time).map(({ plural }) => plural),
);

/** Shorter words of a group's name ("the", "West") tell no region. */
const SHORTEST_REGION = 5;

/** One medium cites another that cites a third: longer chains are no sentence anybody wrote. */
const LONGEST_CHAIN = 3;

/** @param cites how often a medium has led to another before */
function resolveSingle(context: Context, phrase: SinglePhrase, place: Place, cites = 0): Resolution | null {
  if (phrase.type === 'pronoun') return resolvePronoun(context, phrase.pronoun, place);
  if (phrase.type === 'description') return resolveWordsOrDescription(context, phrase, place);
  const entity = context.entities.of[phrase.mention];
  if (!entity) return null;
  const party = context.partyOf(entity);
  const cited = cites < LONGEST_CHAIN && isMedium(party) ? findCited(context, phrase.range) : null;
  const source = cited && resolveSingle(context, cited, place, cites + 1);
  if (source && source.party.id !== party.id) return { party: source.party, rule: 'cited' };
  const ministry = entity.known ? null : ministryInMind(context, entity.name, place);
  if (ministry) return { party: ministry, rule: 'body-of-state' };
  const closer = closerGroup(context, party);
  if (closer !== party) return { party: closer, rule: 'closer-group' };
  return { party, rule: entity.known ? 'name-in-pack' : 'name' };
}

/** "one of the three officials" is an official. */
function memberNoun(context: Context, { head, range }: DescriptionPhrase): string | null {
  for (let at = head + 2; at < range.last; at++) {
    const role = toPluralRole((context.view.tokens[at] as Token).lower);
    if (role) return role.noun;
  }
  return null;
}

/** "some", "many", "one of them": nobody in particular. */
function resolveWordsOrDescription(
  context: Context,
  phrase: Extract<SinglePhrase, { type: 'description' }>,
  place: Place,
): Resolution | null {
  const head = (context.view.tokens[phrase.head] as Token).lower;
  // "who for two years had": a stretch of time speaks for nobody.
  if (TIME_PLURALS.has(head)) return null;
  // "46 percent" are nobody in particular, "the 39-year-old" is somebody.
  const counts = /^\d/.test(head) && !head.endsWith('-year-old');
  if (!indefinites.has(head) && !counts) return resolveDescription(context, phrase, place);
  const text = sourceText(context, phrase.range);
  const member = head === 'one' ? memberNoun(context, phrase) : null;
  const plural = !/^(?:one|someone|somebody|another|nobody|none|no|each)$/.test(head);
  return {
    party: context.unnamed.add({
      text,
      head: member ?? head,
      kind: 'anonymous',
      gender: null,
      plural,
      thing: false,
    }),
    rule: 'unnamed',
  };
}

/** Tokens from a medium's name to "citing" over its verb: "IRNA reported on Sunday, citing". */
const CITING_REACH = 8;
/** Tokens of who is cited. */
const LONGEST_CITED = 14;

/** "IRNA reported, quoting the police": the body or the one with a name who is cited; whoever has none leaves it to the medium. */
function findCited(context: Context, { last }: TokenRange): SinglePhrase | null {
  const { tokens } = context.view;
  const { sentence } = tokens[last - 1] as Token;
  for (let at = last; at < last + CITING_REACH && tokens[at]?.sentence === sentence; at++) {
    const { lower } = tokens[at] as Token;
    if (lower === 'that' || tokens[at]?.kind === 'quote') return null;
    if ((lower !== 'citing' && lower !== 'quoting') || lowerAt(context, at - 1) !== ',') continue;
    let end = at + 1;
    while (
      end < at + LONGEST_CITED &&
      tokens[end]?.sentence === sentence &&
      !/^[,.;:“"]$/.test(lowerAt(context, end))
    )
      end++;
    const phrase = toSourcePhrase(context, { first: at + 1, last: end });
    if (phrase?.type === 'name') return phrase;
    if (phrase?.type !== 'description') return null;
    const head = (tokens[phrase.head] as Token).lower;
    return organizationNouns.has(head) ? phrase : null;
  }
  return null;
}

/** "Netanyahu, whose government": his state; "the bank, whose president": one of its own. */
function resolveOwned(context: Context, owner: Resolution, noun: number, place: Place): Resolution {
  const range = { first: noun, last: noun + 1 };
  const phrase: DescriptionPhrase = {
    type: 'description',
    definiteness: 'definite',
    core: range,
    head: noun,
    owner: -1,
    ownerPronoun: null,
    range,
  };
  const head = (context.view.tokens[noun] as Token).lower;
  const country = owner.party.entity?.known?.country;
  const state = country && stateNouns.has(head) ? knownParty(context, country) : null;
  if (state) return { party: state, rule: 'state-by-government' };
  if (organizationNouns.has(head)) return resolveBody(context, phrase, place, owner.party);
  return resolveOwnedPeople(context, owner.party, head) ?? resolveDescription(context, phrase, place);
}

/** "Morton, whose allies", "whose aides": people who are called by whose they are. */
function resolveOwnedPeople(context: Context, owner: Party, head: string): Resolution | null {
  const isClass = classNouns.has(head) || stateGroupNouns.has(head);
  if (owner.kind !== 'person' || !(isClass || toPluralRole(head))) return null;
  const text = `${surnameOf(owner)} ${head}`;
  const same = context.unnamed.sameAs(text);
  if (same) return { party: same, rule: 'unnamed-again' };
  const kind = isClass ? 'group' : 'anonymous';
  const party = context.unnamed.add({ text, head, kind, gender: null, plural: true, thing: false });
  return { party, rule: isClass ? 'group' : 'unnamed' };
}

/** "The Europeans" where the text has the three European powers: of a loose group and a named one, the named. */
function closerGroup(context: Context, party: Party): Party {
  const known = party.entity?.known;
  if (known?.kind !== 'group' || known.members.length > 0) return party;
  const words = new Set(
    [known.name, ...known.aliases]
      .flatMap(context.names.wordsOf)
      .filter((word) => word.length > SHORTEST_REGION),
  );
  const closer = context.groups.find(
    (group) =>
      (group.known?.members.length ?? 0) > 0 &&
      (group.known?.aliases ?? []).some((alias) => words.has(context.names.wordsOf(alias)[0] ?? '')),
  );
  return closer ? context.partyOf(closer) : party;
}

/** Two states are no group of their own: many treaties have but two parties. */
const FEWEST_MEMBERS = 3;

/** "Ruritania, Zenda and Hentzau" in any order: the group whose members they are, and no other is. */
function groupOfMembers(context: Context, members: readonly Party[]): Party | null {
  if (members.length < FEWEST_MEMBERS || members.some(({ kind }) => kind !== 'state')) return null;
  const ids = new Set(members.map(({ id }) => id));
  for (const voice of context.names.voices.values())
    if (voice.members.length === ids.size && voice.members.every((id) => ids.has(id)))
      return knownParty(context, voice.id);
  return null;
}

/** "Morton and his team": the team is that of the first. */
function resolveOwnBody(
  context: Context,
  part: SinglePhrase,
  owner: Party | undefined,
  place: Place,
): Resolution | null {
  if (!owner || part.type !== 'description' || !part.ownerPronoun) return null;
  const head = (context.view.tokens[part.head] as Token).lower;
  return organizationNouns.has(head) ? resolveBody(context, part, place, owner) : null;
}

export function resolvePhrase(context: Context, phrase: SourcePhrase, place: Place): Resolution | null {
  if (phrase.type === 'relative') {
    const before = findAntecedent(context, phrase.range.first);
    const found = before && before.type !== 'relative' ? resolvePhrase(context, before, place) : null;
    return found && phrase.noun >= 0 ? resolveOwned(context, found, phrase.noun, place) : found;
  }
  if (phrase.type !== 'joint') return resolveSingle(context, phrase, place);
  const members: Party[] = [];
  for (const part of phrase.parts) {
    const party = (resolveOwnBody(context, part, members[0], place) ?? resolveSingle(context, part, place))
      ?.party;
    for (const one of party && party.members.length > 0 ? party.members : party ? [party] : [])
      if (!members.some(({ id }) => id === one.id)) members.push(one);
  }
  const [first] = members;
  if (!first) return null;
  const holders = findOfficeHolders(context, phrase.range, members);
  if (holders && holders.length > 1) return { party: toJointParty(holders), rule: 'office-in-pack' };
  const group = groupOfMembers(context, members);
  if (group) return { party: group, rule: 'group-of-members' };
  return { party: members.length > 1 ? toJointParty(members) : first, rule: 'joint' };
}

/** "Reportedly", "reports that": said by nobody in particular. */
function resolveHearsay(context: Context, attribution: Attribution): Resolution | null {
  const cue = attribution.cue?.text.toLowerCase();
  if (!cue || !hearsayNouns.has(cue)) return null;
  const same = context.unnamed.sameAs('reports');
  const words = {
    text: 'reports',
    head: 'hearsay',
    kind: 'anonymous',
    gender: null,
    plural: true,
    thing: false,
  } as const;
  return { party: same ?? context.unnamed.add(words), rule: 'hearsay' };
}

/** A quotation on its own, right after somebody's: they go on speaking. */
function resolveGoingOn(context: Context, { cue, type }: Attribution, place: Place): Resolution | null {
  const { last } = context.speaking;
  if (cue !== null || type === 'indirect' || !last) return null;
  return place.paragraph - last.paragraph <= 1 ? { party: last.party, rule: 'goes-on' } : null;
}

/** Who an attribution's source is; null where the text does not tell. */
export function resolveSource(context: Context, attribution: Attribution, place: Place): Resolution | null {
  const [first] = attribution.source;
  if (!first) return resolveHearsay(context, attribution) ?? resolveGoingOn(context, attribution, place);
  const phrase = toSourcePhrase(context, toTokenRange(context.view.tokens, first));
  if (phrase?.type === 'pronoun' && isFact(context, phrase, attribution)) return null;
  return phrase && resolvePhrase(context, phrase, place);
}

/** What facts and things do, and bodies and states hardly. */
const SHOWING: ReadonlySet<string> = new Set(['show', 'signal', 'illustrate', 'mean', 'reflect', 'prove']);

/** "The states agreed. It showed that …", "It goes without saying": the pronoun stands for what was told or for nothing. */
function isFact(
  context: Context,
  { pronoun, range }: Extract<SourcePhrase, { type: 'pronoun' }>,
  { cue }: Attribution,
): boolean {
  if (pronoun.text !== 'it' || context.documentSaid.last) return false;
  const idle = lowerAt(context, range.last) === 'goes' && lowerAt(context, range.last + 1) === 'without';
  return idle || SHOWING.has(cue?.lemma ?? '');
}
