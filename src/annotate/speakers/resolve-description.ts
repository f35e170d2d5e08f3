import { documentNouns } from '../../lexicon/en/documents.ts';
import { epithets, quantityNouns } from '../../lexicon/en/epithets.ts';
import {
  classNouns,
  organizationNouns,
  stateGroupNouns,
  stateNouns,
} from '../../lexicon/en/organizations.ts';
import { dualWords } from '../../lexicon/en/pronouns.ts';
import { broaderRoles, roleAbbreviations } from '../../lexicon/en/roles.ts';
import { toNameWords } from '../../lexicon/name-key.ts';
import type { Token, TokenRange } from '../../text/view.ts';
import { toContentWords } from './content-words.ts';
import type { Context, Place, Resolution } from './context.ts';
import { findPhraseAt } from './find-phrase.ts';
import { contradicts } from './match-role.ts';
import { type Party, toJointParty, toKnownParty } from './party.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { resolveRole } from './resolve-role.ts';
import type { Entity } from './to-entities.ts';
import type { DescriptionPhrase } from './to-source-phrase.ts';
import { toPluralRole, toRole } from './word-tests.ts';

/** How far "by" or "from" may stand from the document whose maker it tells. */
const FARTHEST_MAKER = 6;

/** What the pack calls a body that the press calls so. */
const BODY_TYPES: Readonly<Record<string, readonly string[]>> = {
  agency: ['news-agency'],
  newspaper: ['newspaper', 'outlet'],
  paper: ['newspaper', 'outlet'],
  magazine: ['newspaper', 'outlet'],
  outlet: ['newspaper', 'outlet', 'news-agency', 'broadcaster'],
  network: ['broadcaster', 'outlet'],
  channel: ['broadcaster', 'outlet'],
  broadcaster: ['broadcaster', 'outlet'],
  station: ['broadcaster', 'outlet'],
  ministry: ['ministry'],
  department: ['ministry'],
  parliament: ['parliament'],
  legislature: ['parliament'],
  military: ['military'],
  army: ['military'],
  party: ['party'],
  court: ['court'],
  company: ['company'],
  firm: ['company'],
  watchdog: ['body'],
  body: ['body'],
  organization: ['body', 'think-tank'],
  organisation: ['body', 'think-tank'],
  group: ['body', 'think-tank', 'party'],
};

/** They fit a body of unknown type: "the group", "the company". */
const ANY_BODY: ReadonlySet<string> = new Set(
  'group company firm organization organisation nonprofit charity institution bank union agency office retailer carrier'.split(
    ' ',
  ),
);

/** What the names of such bodies end with. */
const BODY_ENDS: Readonly<Record<string, readonly string[]>> = {
  agency: [
    'office',
    'department',
    'administration',
    'bureau',
    'commission',
    'service',
    'authority',
    'directorate',
  ],
  union: [
    'association',
    'federation',
    'brotherhood',
    'workers',
    'teamsters',
    'employees',
    'attendants',
    'teachers',
  ],
  group: [
    'association',
    'federation',
    'alliance',
    'coalition',
    'council',
    'fund',
    'league',
    'network',
    'action',
    'watch',
  ],
  committee: ['panel'],
  panel: ['committee', 'commission', 'board'],
  commission: ['committee'],
  school: ['university', 'college'],
};

function sourceText(context: Context, { first, last }: TokenRange): string {
  const { tokens, text } = context.view;
  return text.slice((tokens[first] as Token).start, (tokens[last - 1] as Token).end);
}

const lowerAt = (context: Context, at: number) => (context.view.tokens[at] as Token).lower;

/** "Secretary of the council, Ali Larijani": the name that a description introduces, or null. */
function findApposed(context: Context, { core, range }: DescriptionPhrase): Party | null {
  const { mentions, mentionMap, entities, view } = context;
  for (let at = core.last; at < range.last; at++) {
    const index = mentionMap[at] as number;
    const mention = mentions[index];
    if (!mention) continue;
    const entity = entities.of[index];
    const before = view.tokens[mention.first - 1];
    const after = view.tokens[mention.last];
    const ends =
      mention.last >= range.last || after?.text === ',' || after?.text === '(' || after?.text === '—';
    const inner = mention.nameFirst > mention.first && before?.lower === 'of';
    const opens = before?.kind === 'punct' || inner || (mentionMap[mention.first - 1] ?? -1) >= 0;
    if (ends && opens && entity && (entity.kind === 'person' || entity.kind === 'unknown'))
      return context.partyOf(entity);
    at = mention.last - 1;
  }
  return null;
}

function ownerOf(context: Context, phrase: DescriptionPhrase, place: Place): Party | null {
  if (phrase.ownerPronoun) return resolvePronoun(context, phrase.ownerPronoun.pronoun, place)?.party ?? null;
  const entity = context.entities.of[phrase.owner];
  return entity ? context.partyOf(entity) : null;
}

/** "the Loyola professor Justin Levitt": the person whom a body's name leads to without a comma. */
function lastNamed(context: Context, index: number, last: number): Entity | null {
  const mention = context.mentions[index];
  if (!mention) return null;
  for (let at = mention.last; at < Math.min(last, mention.last + FARTHEST_MAKER); at++) {
    const next = context.mentionMap[at] as number;
    if (next >= 0) {
      const entity = context.entities.of[next];
      return entity?.kind === 'person' ? entity : null;
    }
    if (
      !toRole(lowerAt(context, at)) &&
      !/-|^(?:law|political|science|economics|former)$/.test(lowerAt(context, at))
    )
      return null;
  }
  return null;
}

/** The one who made a document: "a report by …", "a CNN poll", "his statement". */
function makerOf(context: Context, phrase: DescriptionPhrase, place: Place): Party | null {
  const { mentions, mentionMap, entities } = context;
  for (let at = phrase.core.last; at < Math.min(phrase.range.last, phrase.core.last + FARTHEST_MAKER); at++) {
    const lower = lowerAt(context, at);
    if (lower !== 'by' && lower !== 'from') continue;
    for (let next = at + 1; next < Math.min(phrase.range.last, at + 4); next++) {
      const index = mentionMap[next] as number;
      const entity = mentions[index] ? entities.of[index] : null;
      if (entity) return context.partyOf(lastNamed(context, index, phrase.range.last) ?? entity);
    }
  }
  const owner = ownerOf(context, phrase, place);
  return owner && owner.kind !== 'state' ? owner : null;
}

function resolveDocument(context: Context, phrase: DescriptionPhrase, place: Place): Resolution {
  const head = lowerAt(context, phrase.head);
  const maker = makerOf(context, phrase, place);
  if (maker) return { party: maker, rule: 'document-maker' };
  const text = sourceText(context, phrase.core);
  if (phrase.definiteness !== 'indefinite') {
    const before = context.documents.get(head);
    if (before) return { party: before, rule: 'document-before' };
    const same = context.unnamed.sameAs(text);
    if (same) return { party: same, rule: 'unnamed-again' };
  }
  const plural = head.endsWith('s') && !head.endsWith('ss');
  return {
    party: context.unnamed.add({ text, head, kind: 'anonymous', gender: null, plural, thing: true }),
    rule: 'unnamed',
  };
}

function stateIn(context: Context, words: ReadonlySet<string>): Party | null {
  for (const word of words) {
    const voice = word.startsWith('@') ? context.names.voices.get(word.slice(1)) : undefined;
    if (voice?.kind === 'state') return knownParty(context, voice.id);
  }
  return null;
}

function knownParty(context: Context, id: string): Party | null {
  const voice = context.names.voices.get(id);
  if (!voice) return null;
  const entity = context.entities.all.find((one) => one.known === voice);
  return entity ? context.partyOf(entity) : toKnownParty(voice);
}

const surnameOf = (party: Party) => party.name.split(' ').at(-1) ?? party.name;

function fitsBody(party: Party, head: string): number {
  if (party.kind !== 'organization') return 0;
  const words = toNameWords(party.name);
  if (words.includes(head)) return 3;
  if (BODY_ENDS[head]?.some((end) => words.includes(end))) return 2;
  const type = party.entity?.known?.type;
  if (type) return BODY_TYPES[head]?.includes(type) ? 2 : 0;
  return ANY_BODY.has(head) ? 1 : 0;
}

function resolveBody(context: Context, phrase: DescriptionPhrase, place: Place): Resolution {
  const head = lowerAt(context, phrase.head);
  const ofState =
    lowerAt(context, Math.min(phrase.core.last, phrase.range.last - 1)) === 'of' && stateNouns.has(head);
  const words = toContentWords(context.view, ofState ? phrase.range : phrase.core, context.names);
  const owner = ownerOf(context, phrase, place);
  const state = owner?.kind === 'state' ? owner : stateIn(context, words);
  if (state && stateNouns.has(head)) return { party: state, rule: 'state-by-government' };
  const text = sourceText(context, phrase.core);
  if (owner && owner.kind !== 'state') {
    const name = `${owner.kind === 'person' ? surnameOf(owner) : owner.name} ${head}`;
    return { party: bodyParty(context, name, head), rule: 'body-of-owner' };
  }
  if (state) return { party: bodyParty(context, text, head), rule: 'body-of-state' };
  if (phrase.definiteness !== 'indefinite') {
    let best: Party | null = null;
    let most = 0;
    for (const { party, weight } of context.discourse.inMind(place.clock)) {
      const score = fitsBody(party, head) * (1 + weight);
      if (score > most) {
        most = score;
        best = party;
      }
    }
    best = campaignOf(context, head, place) ?? best ?? farBody(context, head, place.at);
    if (best) return { party: best, rule: 'body-named-before' };
    const same = context.unnamed.sameAs(text) ?? context.unnamed.lastLike(head, text);
    if (same) return { party: same, rule: 'unnamed-again' };
  }
  return {
    party: context.unnamed.add({ text, head, kind: 'anonymous', gender: null, plural: false, thing: true }),
    rule: 'unnamed',
  };
}

/** "the campaign": that of the one who is being talked of, where the text speaks of their campaign at all. */
function campaignOf(context: Context, head: string, place: Place): Party | null {
  if (!/^(?:campaign|team|camp)$/.test(head)) return null;
  for (const { party, weight } of context.discourse.inMind(place.clock)) {
    if (weight < CLEARLY) return null;
    if (party.id.endsWith(`-${head}`)) return party;
    if (party.kind === 'person' && party.members.length === 0)
      return bodyParty(context, `${surnameOf(party)} ${head}`, head);
  }
  return null;
}

/** A body named long before whose name holds the noun, or whose type it is. */
function farBody(context: Context, head: string, at: number): Party | null {
  let best: Party | null = null;
  for (const entity of context.entities.all) {
    const first = context.mentions[entity.mentions[0] ?? 0];
    if (entity.kind !== 'organization' || !first || first.first > at) continue;
    const party = context.partyOf(entity);
    if (fitsBody(party, head) >= 2) best = party;
  }
  return best;
}

/** "the Clinton campaign", "his campaign" and "Clinton's campaign" are one. */
function bodyParty(context: Context, name: string, head: string): Party {
  const same = context.unnamed.sameAs(name);
  return same ?? context.unnamed.addBody(name, head);
}

/** Nouns that leave open who the two are. */
const ANY_TWO: ReadonlySet<string> = new Set('both two pair duo men women people'.split(' '));

/** "both candidates": each of them has been called one. */
function isSuch(context: Context, { entity }: Party, head: string): boolean {
  if (entity?.kind !== 'person') return false;
  const role = toPluralRole(head)?.noun;
  if (ANY_TWO.has(head) || !role) return ANY_TWO.has(head);
  return (context.roles.get(role) ?? [])
    .concat((broaderRoles[role] ?? []).flatMap((noun) => context.roles.get(noun) ?? []))
    .some((fact) => fact.entity === entity);
}

/** "both countries", "the two": the last who were two. */
function resolveSeveral(context: Context, phrase: DescriptionPhrase, place: Place): Resolution | null {
  const { first, last } = phrase.range;
  let dual = false;
  for (let at = first; at < last; at++) dual ||= dualWords.has(lowerAt(context, at));
  const head = lowerAt(context, phrase.head);
  if (!dual || last - first > 4) return null;
  const wanted = stateGroupNouns.has(head) || head === 'sides' ? 'state' : 'person';
  const joint = context.discourse.joint;
  if (
    joint &&
    joint.kind === wanted &&
    context.discourse.inMind(place.clock).some(({ party }) => party === joint)
  )
    return { party: joint, rule: 'several-spoke-before' };
  const pair = context.discourse
    .inMind(place.clock)
    .filter(({ party }) => party.kind === wanted && party.members.length === 0 && !party.plural)
    .filter(({ party }) => wanted === 'state' || isSuch(context, party, head))
    .slice(0, 2)
    .map(({ party }) => party);
  return pair.length === 2 ? { party: toJointParty(pair), rule: 'several-named-before' } : null;
}

/** "Iranians", "American" as a source, the pack's adjective or people covering all of the core. */
function resolvePeople(context: Context, { core }: DescriptionPhrase): Resolution | null {
  const phrase = findPhraseAt(context.view.tokens, core.first, core.last, context.names);
  if (!phrase || core.first + phrase.words.length !== core.last) return null;
  if (phrase.use !== 'people') {
    const party = knownParty(context, phrase.voice.id);
    return party && { party, rule: 'state-by-adjective' };
  }
  return { party: groupParty(context, sourceText(context, core)), rule: 'people' };
}

function groupParty(context: Context, text: string): Party {
  const head = text.toLowerCase();
  return (
    context.unnamed.sameAs(text) ??
    context.unnamed.add({ text, head, kind: 'group', gender: null, plural: true, thing: false })
  );
}

function unnamedPerson(context: Context, phrase: DescriptionPhrase, plural: boolean): Resolution {
  const head = lowerAt(context, phrase.head);
  const text = sourceText(context, { first: phrase.core.first, last: phrase.range.last }).replace(
    /,.*$/s,
    '',
  );
  const again = phrase.definiteness !== 'indefinite' || plural;
  const same = again
    ? (context.unnamed.sameAs(text) ?? (plural ? null : context.unnamed.lastLike(head, text)))
    : null;
  if (same) return { party: same, rule: 'unnamed-again' };
  const gender = plural ? null : (toRole(head)?.gender ?? null);
  return {
    party: context.unnamed.add({ text, head, kind: 'anonymous', gender, plural, thing: false }),
    rule: 'unnamed',
  };
}

/** How clearly somebody must be in mind to be called by an epithet, and how far before all others. */
const CLEARLY = 0.3;
const FAR_BEFORE_OTHERS = 1.5;

/** "the 57-year-old scientist", "the New York businessman": who is being talked of. */
function resolveEpithet(context: Context, phrase: DescriptionPhrase, place: Place): Resolution | null {
  const head = lowerAt(context, phrase.head);
  const aged = /-year-old$/.test(lowerAt(context, phrase.core.first));
  if (phrase.definiteness !== 'definite' || phrase.ownerPronoun || phrase.owner >= 0) return null;
  if (!(epithets.has(head) || aged) || context.unnamed.lastOf(head)) return null;
  const gender = toRole(head)?.gender ?? null;
  const [first, second] = context.discourse
    .inMind(place.clock)
    .filter(
      ({ party }) => party.kind === 'person' && party.members.length === 0 && !place.named.has(party.id),
    )
    .filter(({ party }) => gender === null || party.gender === null || party.gender === gender);
  const words = toContentWords(context.view, phrase.core, context.names);
  const own = first?.party.entity ? (context.rolesOf.get(first.party.entity) ?? []) : [];
  if (own.some((fact) => contradicts(fact, words))) return null;
  if (!first || first.weight < CLEARLY || first.weight < FAR_BEFORE_OTHERS * (second?.weight ?? 0))
    return null;
  return { party: first.party, rule: 'epithet' };
}

/** Who a description means; an unnamed voice of its own where the text names nobody for it. */
export function resolveDescription(context: Context, phrase: DescriptionPhrase, place: Place): Resolution {
  const apposed = findApposed(context, phrase);
  if (apposed) return { party: apposed, rule: 'apposition' };
  const people = resolvePeople(context, phrase);
  if (people) return people;
  const several = resolveSeveral(context, phrase, place);
  if (several) return several;
  const head = lowerAt(context, phrase.head);
  const role = toRole(head);
  if (role) {
    const end = firstComma(context, phrase);
    const words = toContentWords(context.view, { first: phrase.core.first, last: end }, context.names);
    const noun = roleAbbreviations[role.noun]?.at(-1) ?? role.noun;
    const found = resolveRole(context, { head: noun, words, definiteness: phrase.definiteness }, place);
    return found ?? resolveEpithet(context, phrase, place) ?? unnamedPerson(context, phrase, false);
  }
  if (documentNouns.has(head)) return resolveDocument(context, phrase, place);
  const counted = quantityNouns.has(head) && context.view.tokens[phrase.core.last]?.lower === 'of';
  if (counted && phrase.core.last < phrase.range.last) return unnamedPerson(context, phrase, true);
  if (organizationNouns.has(head)) return resolveBody(context, phrase, place);
  const plural = toPluralRole(head) !== null || stateGroupNouns.has(head) || /[^s]s$/.test(head);
  const isClass =
    (classNouns.has(head) || stateGroupNouns.has(head)) && phrase.core.last === phrase.range.last;
  if (isClass && phrase.definiteness !== 'indefinite' && !phrase.ownerPronoun && phrase.owner < 0)
    return { party: groupParty(context, sourceText(context, phrase.core)), rule: 'group' };
  return unnamedPerson(context, phrase, plural);
}

function firstComma(context: Context, { core, range }: DescriptionPhrase): number {
  let at = core.last;
  while (at < range.last && lowerAt(context, at) !== ',') at++;
  return at;
}
