import { anyBody, bodyEnds, bodyTypes, businesses, publicBodyWords } from '../../lexicon/en/body-words.ts';
import { determiners, prepositions } from '../../lexicon/en/function-words.ts';
import { stateForms, stateNouns } from '../../lexicon/en/organizations.ts';
import { titleModifiers } from '../../lexicon/en/roles.ts';
import { toNameWords } from '../../lexicon/name-key.ts';
import type { KnownVoice } from '../../lexicon/names.ts';
import type { Token } from '../../text/view.ts';
import { namedLater, withOf } from './body-names.ts';
import { bodyOfName, bodyOfOffice, bodyOfState } from './body-of-office.ts';
import { toContentWords } from './content-words.ts';
import type { Context, Place, Resolution } from './context.ts';
import { CLEARLY } from './discourse.ts';
import { administrationOf } from './find-administration.ts';
import { focusedBusiness } from './find-focused-business.ts';
import { isMedium, MEDIA_TYPES } from './find-relays.ts';
import { bodyParty, entityAt, knownParty, lowerAt, sourceText, stateIn, surnameOf } from './lookups.ts';
import { ministryInMind } from './ministry-in-mind.ts';
import type { Party } from './party.ts';
import type { DescriptionPhrase } from './to-source-phrase.ts';

/** How well a noun fits a body: the word itself in its name, its kind of name or type, anything goes. */
const OWN_WORD = 3;
const OWN_KIND = 2;
const ANY_KIND = 1;
/** No more bodies of a name's word are looked at: the last named come first. */
const MOST_BODIES = 32;

const MEDIA_HEADS: ReadonlySet<string> = new Set(['newspaper', 'paper', 'daily', 'tabloid', 'weekly']);

function fitsBody({ names }: Context, { kind, name, entity, members }: Party, head: string): number {
  if (kind !== 'organization' || members.length > 0) return 0;
  const known = entity?.known;
  const words = [name, ...(known?.aliases ?? [])].flatMap(names.wordsOf);
  if (words.includes(head)) return OWN_WORD;
  // The Associated Press is no newspaper, whatever its name ends with.
  const isTyped = known?.type && MEDIA_HEADS.has(head);
  if (!isTyped && bodyEnds[head]?.some((end) => words.includes(end))) return OWN_KIND;
  if (known?.type) return bodyTypes[head]?.includes(known.type) ? OWN_KIND : 0;
  if (
    businesses.has(head) &&
    (words.some((word) => publicBodyWords.has(word)) || isMedium({ kind, name, entity }))
  )
    return 0;
  return anyBody.has(head) ? ANY_KIND : 0;
}

/** They manage or speak for a campaign, which is another's. */
const STAFF: ReadonlySet<string> = new Set(
  'manager spokesman spokeswoman spokesperson aide adviser advisor strategist chairman chair director surrogate'.split(
    ' ',
  ),
);

/** "Morton campaign manager Jane Hale": the campaign is Morton's. */
const isStaff = (context: Context, { entity }: Party) =>
  (entity && context.rolesOf.get(entity))?.some(
    ({ head, words }) => STAFF.has(head) && (words.has('campaign') || !head.startsWith('chair')),
  ) ?? false;

/** How far back "the Clinton campaign" may stand from "the campaign", in tokens. */
const FARTHEST_OWNER = 150;

/** Between an owner and a campaign, in tokens. */
const MOST_ADJECTIVES = 2;

const isAdjective = (token: Token | undefined) =>
  token?.kind === 'word' && !token.capital && !prepositions.has(token.lower) && !determiners.has(token.lower);

/** Whose campaign or team the text last named: "the Clinton campaign", "Clinton's team". */
function ownerBefore(context: Context, head: string, from: number): Party | null {
  for (let at = from - 1; at > 1 && from - at < FARTHEST_OWNER; at--) {
    if (lowerAt(context, at) !== head) continue;
    let owner = at - 1;
    // "Morton's presidential campaign".
    while (at - owner <= MOST_ADJECTIVES && isAdjective(context.view.tokens[owner])) owner--;
    owner = lowerAt(context, owner) === "'s" ? owner - 1 : at - 1;
    const entity = entityAt(context, owner);
    if (entity?.kind === 'person' || entity?.kind === 'unknown') return context.partyOf(entity);
  }
  return null;
}

/** "the campaign": that of the one who is being talked of. */
function campaignOf(context: Context, head: string, place: Place): Party | null {
  if (!/^(?:campaign|team|camp)$/.test(head)) return null;
  const told = ownerBefore(context, head, place.at);
  if (told) return bodyParty(context, `${surnameOf(told)} ${head}`, head);
  for (const { party, weight } of context.discourse.inMind(place.clock)) {
    if (weight < CLEARLY) return null;
    if (party.id.endsWith(`-${head}`)) return party;
    // A capital that a sentence gives, met only once, is nobody's name.
    const doubtful = party.entity?.kind === 'unknown' && party.entity.mentions.length === 1;
    if (party.kind === 'person' && party.members.length === 0 && !doubtful && !isStaff(context, party))
      return bodyParty(context, `${surnameOf(party)} ${head}`, head);
  }
  return null;
}

/** A body named anywhere before (in a heading: anywhere) whose name holds the noun, or whose type it is. */
function farBody(context: Context, head: string, place: Place): Party | null {
  const found = (context.bodies.get(head) ?? []).slice(0, MOST_BODIES).find(({ mentions }) => {
    const first = context.mentions[mentions[0] ?? 0];
    return first && (place.heading || first.first < place.at);
  });
  return found ? context.partyOf(found) : null;
}

/** Words of "the Ruritanian mission": state and noun. */
const STATE_AND_NOUN = 2;

/** "The Ruritanian mission" after "the Ruritanian mission to the league": the only body of that state called so before. */
function namedBodyOf(context: Context, state: Party, head: string, text: string, place: Place): Party | null {
  if (text.split(/[\s’']+/).filter((word) => word !== 's').length > STATE_AND_NOUN) return null;
  const found = (context.bodies.get(head) ?? []).slice(0, MOST_BODIES).filter(({ mentions, known }) => {
    const first = context.mentions[mentions[0] ?? 0];
    return first && first.first < place.at && known?.country === state.id && known.id !== state.id;
  });
  const [only] = found;
  return only && found.length === 1 ? context.partyOf(only) : null;
}

/** "Clinton campaign"; offices are called by the whole name, as two may share a surname. */
function bodyNameOf(owner: Party, head: string): string {
  if (owner.kind !== 'person') return `${owner.name} ${head}`;
  return head === 'office' ? `office of ${owner.name}` : `${surnameOf(owner)} ${head}`;
}

/** The body most in mind that the noun fits, or null. */
function bodyInMind(context: Context, head: string, place: Place): Party | null {
  let best: Party | null = null;
  let most = 0;
  for (const { party, weight } of context.discourse.inMind(place.clock)) {
    const fits = fitsBody(context, party, head);
    if (fits === ANY_KIND && weight < CLEARLY) continue;
    const score = fits * (1 + weight);
    if (score > most) {
      most = score;
      best = party;
    }
  }
  return best;
}

/** "The kingdom" after Saudi Arabia: the state most in mind that is a kingdom by its full name, or null. */
function stateOfForm({ names, discourse }: Context, form: string, { clock }: Place): Party | null {
  const isCalled = (name: string) =>
    names.wordsOf(name).some((word, at, words) => word === form && words[at + 1] === 'of');
  const found = discourse
    .inMind(clock)
    .filter(({ party: { kind, members, entity } }) => {
      const aliases = kind === 'state' && members.length === 0 ? entity?.known?.aliases : undefined;
      return aliases?.some(isCalled) ?? false;
    })
    .sort((a, b) => b.weight - a.weight);
  return found[0]?.party ?? null;
}

function nearBody(context: Context, head: string, place: Place): Party | null {
  const inMind = bodyInMind(context, head, place);
  const fits = inMind !== null && fitsBody(context, inMind, head) >= OWN_KIND;
  return (
    campaignOf(context, head, place) ??
    (head === 'administration' ? administrationOf(context, place.at) : null) ??
    bodyOfFocus(context, head) ??
    (fits ? inMind : null) ??
    farBody(context, head, place) ??
    focusedBusiness(context, head, place) ??
    bodyOfSomebody(context, head, place) ??
    onlyBusiness(context, head, place) ??
    inMind
  );
}

/** "The company" where only one body that may be one has been named so far. */
function onlyBusiness(context: Context, head: string, place: Place): Party | null {
  if (!businesses.has(head)) return null;
  let only: Party | null = null;
  for (const entity of context.entities.all) {
    if (entity.known?.type) continue;
    const first = context.mentions[entity.mentions[0] ?? 0];
    const party = context.partyOf(entity);
    if (!first || first.first > place.at || fitsBody(context, party, head) === 0) continue;
    if (only) return null;
    only = party;
  }
  return only;
}

/** "The agency" right after its director spoke, though another was named since. */
function bodyOfFocus(context: Context, head: string): Party | null {
  const { focus } = context.discourse;
  const body = focus?.entity?.known ? bodyOfOffice(context, focus, head, false) : null;
  return body && context.names.voices.has(body.id) ? body : null;
}

/** "The agency" where only its director has been named. */
function bodyOfSomebody(context: Context, head: string, place: Place): Party | null {
  for (const { party } of context.discourse.inMind(place.clock)) {
    const body = bodyOfOffice(context, party, head, false);
    if (body) return body;
  }
  return null;
}

/** Nationality of a body's name: "Marenian central bank" may be the Bank of Marenia. */
function sharesStem(party: Party, words: ReadonlySet<string>, head: string): boolean {
  const own = toNameWords(party.name);
  return [...words].every(
    (word) =>
      word === head ||
      word.startsWith('@') ||
      /^(?:central|state|national|federal|whole|entire)$/.test(word) ||
      own.some(
        (one) => one.length > SHORTEST_STEM && (word.startsWith(one.slice(0, -1)) || one.startsWith(word)),
      ),
  );
}

const SHORTEST_STEM = 4;

/** The pack's only body that is called so, whatever the capitals; none for one word. */
function calledSo({ names }: Context, text: string): KnownVoice | null {
  const words = names.wordsOf(text);
  if (words.length < STATE_AND_NOUN) return null;
  const called = names.phrases
    .get(words[0] as string)
    ?.filter(({ words: own, use }) => use === 'name' && own.join(' ') === words.join(' '));
  const voice = called?.[0]?.voice;
  const isOnly = called?.every((one) => one.voice === voice);
  return voice?.kind === 'organization' && !MEDIA_TYPES.has(voice.type ?? '') && isOnly ? voice : null;
}

/**
 * The body that a description like "the agency", "his campaign" or "the Iranian government" means;
 * an unnamed one where the text names none.
 * @param owner whose it is, where the text says so
 */
export function resolveBody(
  context: Context,
  phrase: DescriptionPhrase,
  place: Place,
  owner: Party | null,
): Resolution {
  const head = lowerAt(context, phrase.head);
  const ofNext = lowerAt(context, Math.min(phrase.core.last, phrase.range.last - 1)) === 'of';
  const words = toContentWords(
    context.view,
    ofNext && stateNouns.has(head) ? phrase.range : phrase.core,
    context.names,
  );
  const state = owner?.kind === 'state' ? owner : stateIn(context, words);
  if (state && stateNouns.has(head)) return { party: state, rule: 'state-by-government' };
  const text = sourceText(context, withOf(context, phrase));
  const later =
    phrase.definiteness === 'indefinite' || place.heading
      ? namedLater(context, phrase, toContentWords(context.view, phrase.range, context.names), place)
      : null;
  if (later) return { party: later, rule: 'body-named-later' };
  // "The island's government": what belongs to somebody unnamed has no name either.
  if (owner && owner.kind !== 'state' && owner.kind !== 'anonymous') {
    // "the Zenda agency", where Zenda is one: what it is beside its name.
    const owns = lowerAt(context, phrase.head - 1) === "'s" || phrase.ownerPronoun !== null;
    if (!owns && owner.entity?.known?.type && fitsBody(context, owner, head) >= OWN_KIND)
      return { party: owner, rule: 'body-by-kind' };
    const office = bodyOfOffice(context, owner, head, true);
    if (office) return { party: office, rule: 'body-of-office' };
    const known = text.includes(' of ') ? null : bodyOfName(context, owner, head);
    const party = known && knownParty(context, known.id);
    if (party) return { party, rule: 'body-of-owner' };
    const name = text.includes(' of ') ? text : bodyNameOf(owner, head);
    return { party: bodyParty(context, name, head), rule: 'body-of-owner' };
  }
  const ofState = state && namedBodyOf(context, state, head, text, place);
  if (ofState) return { party: ofState, rule: 'body-named-before' };
  const called = state && !text.includes(' of ') ? bodyOfState(context, state, words) : null;
  const known = called && knownParty(context, called.id);
  if (known) return { party: known, rule: 'body-of-state' };
  if (state) return { party: bodyParty(context, text, head), rule: 'body-of-state' };
  if (phrase.definiteness !== 'indefinite') {
    // "the state department": some write names of bodies without capitals.
    const voice = calledSo(context, text);
    const named = voice ? knownParty(context, voice.id) : ministryInMind(context, text, place);
    if (named) return { party: named, rule: voice ? 'name-in-pack' : 'body-of-state' };
    const bare = phrase.core.last - phrase.core.first === 1;
    const ofForm = bare && stateForms.has(head) ? stateOfForm(context, head, place) : null;
    if (ofForm) return { party: ofForm, rule: 'state-by-form' };
    const near = nearBody(context, head, place);
    if (near && (bare || fitsBody(context, near, head) < OWN_WORD || sharesStem(near, words, head)))
      return { party: near, rule: 'body-named-before' };
    const same = context.unnamed.sameAs(text) ?? context.unnamed.lastLike(head, text);
    if (same) return { party: same, rule: 'unnamed-again' };
    // "the interior ministry", "the water authority": a name in all but capitals.
    const definite = phrase.definiteness === 'definite' || place.heading;
    const described = bare && (definite || head === 'police') ? context.describedBodies.get(head) : undefined;
    if (described && (head === 'police' || described.first < place.at))
      return { party: bodyParty(context, sourceText(context, described), head), rule: 'body-named-before' };
    // "Zenda police": a town before it is as good as an article.
    const start = context.view.tokens[phrase.core.first];
    const isNamed =
      !bare && phrase.definiteness === 'bare' && start?.capital && !titleModifiers.has(start.lower);
    if ((!bare || text.includes(' of ')) && (definite || isNamed) && phrase.head === phrase.core.last - 1)
      return { party: bodyParty(context, text, head), rule: 'body-by-description' };
  }
  return {
    party: context.unnamed.add({ text, head, kind: 'anonymous', gender: null, plural: false, thing: true }),
    rule: 'unnamed',
  };
}
