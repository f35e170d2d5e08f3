import { findPhrases } from '../../lexicon/phrases.ts';
import type { TopicIndex } from '../../lexicon/topics-index.ts';
import type { SpeakerRef } from '../../model/records.ts';
import type { TextView, Token } from '../../text/view.ts';
import type { SpeakersFound, Voice } from '../findings.ts';
import { namesMedium } from '../speakers/find-relays.ts';
import type { Actor } from './features.ts';
import { tokenAt } from './token-ranges.ts';

/** Who stands where, and whose side he is on. */
export interface Holders {
  readonly byId: ReadonlyMap<string, Voice>;
  /** The voice a token is part of a mention of; `null` for none. */
  readonly voiceAt: readonly (Voice | null)[];
  /** State id, or `null` where nothing tells. */
  readonly sideOf: (id: string) => string | null;
}

function sideByWords(voice: Voice, index: TopicIndex): string | null {
  // Papers and stations are named after a place, and speak for none; an agency may be a state's.
  if (voice.kind === 'organization' && namesMedium(voice.name) && !/agency$/i.test(voice.name)) return null;
  for (const text of [voice.name, ...voice.roles, ...voice.aliases]) {
    const words = text.replace(/[’']s\b/g, '').split(/[\s,]+/);
    for (const word of words) {
      const side = index.sideWords.get(word.toLowerCase());
      if (side && word !== 'us') return side;
    }
  }
  return null;
}

/** Somebody whom the pack knows and who says nothing in this text. */
const toSilent = ({ id, name }: SpeakerRef, kind: Voice['kind']): Voice => ({
  id,
  name,
  kind,
  roles: [],
  aliases: [],
  mentions: [],
});

/** "officials, including A and B": those who are named behind these words stand for themselves. */
const NAMES_MEMBERS: ReadonlySet<string> = new Set(['including', 'among', 'along']);

/** Before a surname they are no given name: "President Brandt", "Mr Brandt". */
const TITLES: ReadonlySet<string> = new Set(
  `president minister secretary premier chancellor mr mr. ms ms. mrs mrs. dr dr. ayatollah sheikh general gen. senator sen. rep.
   ambassador envoy speaker chief director prime leader king prince congressman spokesman spokeswoman`.split(
    /\s+/,
  ),
);

/** Whether a surname stands by itself: not "Eva Brandt", where Karl Brandt is known. */
function isAlone(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const isJoined = before?.sentence === tokens[at]?.sentence && before?.capital === true;
  return tokens[at]?.capital === true && (!isJoined || TITLES.has(before.lower));
}

export function toHolders(view: TextView, { voices }: SpeakersFound, index: TopicIndex): Holders {
  const byId = new Map(voices.map((voice) => [voice.id, voice]));
  const voiceAt: (Voice | null)[] = new Array(view.tokens.length).fill(null);
  for (const voice of voices)
    for (const { start, end } of voice.mentions)
      for (
        let at = tokenAt(view, start);
        at < view.tokens.length && (view.tokens[at]?.start ?? end) < end;
        at++
      ) {
        if (voice.kind === 'anonymous' && NAMES_MEMBERS.has(view.tokens[at]?.lower ?? '')) break;
        voiceAt[at] = voice;
      }
  for (const { value, first, last } of findPhrases(index.names, view.tokens)) {
    const isSurname = last - first === 1 && value.name.includes(' ');
    if (isSurname && index.sides.get(value.id) !== value.id && !isAlone(view.tokens, first)) continue;
    // "Ruritania, Sylvania and Elbonia": the three that have a name together are that one voice.
    const isGroup = (index.members.get(value.id)?.length ?? 0) > 0;
    for (let at = first; at < last; at++) {
      const isState = index.sides.get(value.id) === value.id;
      const kind = isGroup ? 'group' : isState ? 'state' : 'person';
      const voice = byId.get(value.id) ?? toSilent(value, kind);
      if (isGroup) voiceAt[at] = voice;
      else voiceAt[at] ??= voice;
    }
  }
  const sides = new Map<string, string | null>();
  for (const voice of voices) sides.set(voice.id, index.sides.get(voice.id) ?? sideByWords(voice, index));
  return { byId, voiceAt, sideOf: (id) => sides.get(id) ?? index.sides.get(id) ?? null };
}

export const OWN_PRONOUNS: ReadonlySet<string> = new Set('i we our us my he she it his her its'.split(' '));
/** As first word of a clause they are its subject. */
const OTHERS: ReadonlySet<string> = new Set(['whoever', 'those', 'anyone', 'they']);
export const OTHER_PRONOUNS: ReadonlySet<string> = new Set('they you whoever those anyone'.split(' '));
/** A pronoun after them is no subject. */
const BEFORE_OBJECTS: ReadonlySet<string> = new Set(
  'for of with against from at about toward towards'.split(' '),
);
/** They take their subject from the clause before. */
const RELATIVES: ReadonlySet<string> = new Set(['which', 'who', 'that', 'whom']);
/** A subject is looked for at most so many tokens before its verb. */
const REACH_SUBJECT = 12;
/** What a state is called by those who belong to it, and whom "the country" may mean stands so many tokens before. */
const HOME: ReadonlySet<string> = new Set([
  'country',
  'nation',
  'government',
  'administration',
  'kingdom',
  'sultanate',
  'emirate',
  'guards',
  'army',
  'military',
  'navy',
  'cabinet',
  'treasury',
  'ministry',
]);
/** Whom a country has but one of; people without a name tell of any. */
const HEADS: ReadonlySet<string> = new Set(['president']);
/** They speak for themselves, whoever is president. */
const OF_PARLIAMENT =
  /senat|congress|representative|lawmaker|democrat|republican|\bmp\b|deputy$|opposition|\bformer\b/i;
const REACH_HOME = 60;
/** What states are together, by their number: a number's place in the list is what it counts. */
const STATES: ReadonlySet<string> = new Set(['countries', 'powers', 'nations', 'governments', 'states']);
const COUNTED: readonly string[] = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const OF_HOME: ReadonlySet<string> = new Set(['the', 'our', 'his', 'her']);
const THIRD_PERSON: ReadonlySet<string> = new Set(['he', 'she', 'it', 'his', 'her', 'its']);
/** "the West has shown that it": before these words stands whom the pronoun means, if anybody is named there. */
const SHOWN =
  /^(?:show|prov|demonstrat|reveal|signal|admit|conced|declar|announc|insist|claim|said$|says$|made$|clear$|again$)/;

/** "A and B agreed": whether a state named right before another, of which it is told as well, is his own. */
function isJoinedWith({ tokens }: TextView, { voiceAt, sideOf }: Holders, last: number, side: string | null) {
  let first = last;
  while (first > 0 && voiceAt[first - 1] && voiceAt[first - 1] === voiceAt[last]) first--;
  const joint = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  const before = voiceAt[joint - 1];
  if (side === null || !before || tokens[joint]?.lower !== 'and' || sideOf(before.id) !== side) return false;
  let own = joint - 1;
  while (own > 0 && voiceAt[own - 1] === before) own--;
  return !BEFORE_OBJECTS.has(tokens[own - 1]?.lower ?? '');
}

const POSSESSIVES: ReadonlySet<string> = new Set(['my', 'our', 'his', 'her', 'its', 'their']);
/** With a possessive they are people whom nobody speaks for. */
const OUTSIDERS: ReadonlySet<string> = new Set(
  `congressman congresswoman senator senators representative critics critic opponents opponent rival rivals predecessor
   predecessors successor counterpart counterparts host hosts father mother son daughter brother sister husband wife parents
   children friend friends neighbour neighbours neighbor neighbors colleague colleagues boss enemy enemies foe foes adversary
   adversaries constituents voters`.split(/\s+/),
);
/** People whom no one person is. */
const CROWDS: ReadonlySet<string> = new Set(
  'percent % voters respondents majority democrats republicans'.split(' '),
);

/** Who the subject before a token is, for one holder: the nearest voice, state word or pronoun in its clause. */
export function actorBefore(
  view: TextView,
  holders: Holders,
  index: TopicIndex,
  clauses: Int32Array,
  holder: SpeakerRef,
  from: number,
  isPlural: boolean,
  isDirect: boolean,
  isJoint: boolean,
): (token: number) => Actor {
  const side = holders.sideOf(holder.id);
  /** A pronoun that means somebody named before it: in somebody's own words, or where another is told of. */
  const isOfAnother = (at: number, lower: string) =>
    THIRD_PERSON.has(lower) &&
    (isDirect || (view.tokens[at - 1]?.lower === 'that' && SHOWN.test(view.tokens[at - 2]?.lower ?? '')));
  /** "the country": the speaker's own, where he belongs to one and the sentence has named no other. */
  const isHome = (at: number): boolean => {
    const { lower = '', sentence = 0 } = view.tokens[at] ?? {};
    const voice = holders.byId.get(holder.id);
    const isHead =
      HEADS.has(lower) && voice?.kind === 'person' && !voice.roles.some((role) => OF_PARLIAMENT.test(role));
    if (side === null || !(HOME.has(lower) || isHead) || !OF_HOME.has(view.tokens[at - 1]?.lower ?? ''))
      return false;
    const begin = isHead ? from : (view.sentences[sentence]?.first ?? 0);
    const floor = Math.max(begin, at - REACH_HOME);
    for (let before = at - 1; before >= floor; before--) {
      const voice = holders.voiceAt[before];
      const other = voice ? holders.sideOf(voice.id) : null;
      if (other !== null && other !== side) return false;
    }
    return true;
  };
  /** "the three countries": those of which the speaker's own is one. */
  const isOwnGroup = (at: number): boolean => {
    if (side === null || !STATES.has(view.tokens[at]?.lower ?? '')) return false;
    const count = COUNTED.indexOf(view.tokens[at - 1]?.lower ?? '');
    return count > 1 && [...index.members.values()].some((one) => one.length === count && one.includes(side));
  };
  return (token) => {
    let clause = token;
    let opener = token;
    while (opener > from && clauses[opener - 1] === clauses[token]) opener--;
    const lowerAt = (at: number) => (at >= from && at < token ? (view.tokens[at]?.lower ?? '') : '');
    const joined = lowerAt(opener) === 'and' || lowerAt(opener) === 'or' || lowerAt(opener) === 'that';
    const subject = RELATIVES.has(lowerAt(opener)) && !joined ? opener - 1 : joined ? opener + 1 : opener;
    if (OTHERS.has(lowerAt(subject))) return isPlural && lowerAt(subject) === 'they' ? 'own' : 'other';
    const isRelative = lowerAt(opener) === 'which' || lowerAt(opener) === 'who';
    let meant: Actor = 'none';
    for (let at = token - 1; at >= Math.max(from, token - REACH_SUBJECT); at--) {
      if (clauses[at] !== clauses[clause]) {
        if (!RELATIVES.has(view.tokens[at + 1]?.lower ?? '')) break;
        clause = at;
      }
      const { lower, text } = view.tokens[at] ?? { lower: '', text: '' };
      // "its critics want", "most voters oppose"
      if (
        POSSESSIVES.has(lower) &&
        OUTSIDERS.has(view.tokens[at + 1]?.lower ?? '') &&
        // "he and his friends"
        view.tokens[at - 1]?.lower !== 'and'
      )
        return 'other';
      if (CROWDS.has(lower) && holders.voiceAt[at]?.id !== holder.id && !isPlural) return 'other';
      if (isPlural && (lower === 'it' || lower === 'its')) return 'other';
      // "who calls for our end does not": the pronoun belongs to an object.
      if (OWN_PRONOUNS.has(lower) && text !== 'US' && BEFORE_OBJECTS.has(view.tokens[at - 1]?.lower ?? ''))
        continue;
      if (isOfAnother(at, lower)) {
        if (isDirect && (lower === 'he' || lower === 'she')) return 'other';
        meant = isDirect ? 'none' : 'own';
        continue;
      }
      if (OWN_PRONOUNS.has(lower) && text !== 'US') return 'own';
      if (isPlural && (lower === 'they' || lower === 'their')) return 'own';
      if (OTHER_PRONOUNS.has(lower)) return 'other';
      if (isHome(at) || isOwnGroup(at)) return 'own';
      const voice = holders.voiceAt[at];
      const state = voice
        ? holders.sideOf(voice.id)
        : lower === 'us' && text !== 'US'
          ? null
          : (index.sideWords.get(lower) ?? null);
      if (!voice && !state) continue;
      const isMember = side !== null && (index.members.get(voice?.id ?? '')?.includes(side) ?? false);
      const isBody = index.bodies.get(holder.id)?.includes(voice?.id ?? '') ?? false;
      if (isBody || voice?.id === holder.id || (side !== null && state === side) || isMember) return 'own';
      return isJoint && isJoinedWith(view, holders, at, side) ? 'own' : 'other';
    }
    return isRelative ? 'other' : meant;
  };
}

/** Before these a list of people has ended or not yet begun. */
const LEAVES_LIST: ReadonlySet<string> = new Set(
  'for from to after before who whom which while when'.split(' '),
);
/** A list of people as subject is at most so many tokens long. */
const REACH_LIST = 20;

/** People listed as a subject: "officials, including A and B, have"; `null` where fewer than two are. */
export function namedBefore(
  { voiceAt }: Holders,
  tokens: readonly Token[],
  from: number,
  to: number,
): SpeakerRef[] | null {
  const people = new Map<string, SpeakerRef>();
  let joined = true;
  for (let at = to; at >= Math.max(from, to - REACH_LIST); at--) {
    const voice = voiceAt[at];
    if (tokens[at]?.lower === 'and') joined = true;
    // "left Paris and Berlin for talks, and A said": the list is another.
    if (!voice && LEAVES_LIST.has(tokens[at]?.lower ?? '')) break;
    if (voice?.kind !== 'person' || people.has(voice.id)) continue;
    if (!joined) break;
    people.set(voice.id, { id: voice.id, name: voice.name });
    joined = false;
  }
  return people.size > 1 ? [...people.values()].reverse() : null;
}

const JOINTS: ReadonlySet<string> = new Set(['and', ',', 'the']);
const INCLUDES: ReadonlySet<string> = new Set(['including', 'notably']);

/** "several states, including": nothing stands before those but the beginning of the sentence. */
const REACH_UNNAMED = 5;
const GOVERNS = /^(?:of|by|in|from|with|to|for|against|met|meet|that|which|who)$/;

function isSubjectList(tokens: readonly Token[], from: number, including: number): boolean {
  const noun = tokens[including - 1]?.text === ',' ? including - 1 : including;
  if (noun - from > REACH_UNNAMED) return false;
  for (let at = from; at < noun; at++)
    if (tokens[at]?.kind !== 'word' || GOVERNS.test(tokens[at]?.lower ?? '')) return false;
  return noun > from;
}

/** States and bodies named among others that are not: "several states, including A and B, have"; `[]` where none is. */
export function membersBefore(
  { voiceAt }: Holders,
  tokens: readonly Token[],
  from: number,
  to: number,
): SpeakerRef[] {
  const out = new Map<string, SpeakerRef>();
  for (let at = to; at >= Math.max(from, to - REACH_LIST); at--) {
    const voice = voiceAt[at];
    const lower = tokens[at]?.lower ?? '';
    if (INCLUDES.has(lower)) return isSubjectList(tokens, from, at) ? [...out.values()].reverse() : [];
    if (voice && (voice.kind === 'state' || voice.kind === 'organization'))
      out.set(voice.id, { id: voice.id, name: voice.name });
    else if (!JOINTS.has(lower)) return [];
  }
  return [];
}

/** States or bodies listed as a subject, nothing else between them: "A, B and C have"; `null` where fewer than two are. */
export function joinedBefore(
  { voiceAt }: Holders,
  tokens: readonly Token[],
  from: number,
  to: number,
): SpeakerRef[] | null {
  const out = new Map<string, SpeakerRef>();
  let isJoined = false;
  for (let at = to; at >= Math.max(from, to - REACH_LIST); at--) {
    const voice = voiceAt[at];
    if (!voice) {
      if (!JOINTS.has(tokens[at]?.lower ?? '')) break;
      isJoined ||= tokens[at]?.lower === 'and';
    } else if (voice.kind === 'state' || voice.kind === 'organization') {
      out.set(voice.id, { id: voice.id, name: voice.name });
    } else return null;
  }
  return out.size > 1 && isJoined ? [...out.values()].reverse() : null;
}

/** All members of a group, named one by one, are the group: the ministers of A, B and C. */
export function asGroup(
  index: TopicIndex,
  { byId }: Holders,
  speakers: readonly SpeakerRef[],
): readonly SpeakerRef[] {
  if (speakers.length < 2) return speakers;
  const ids = new Set(speakers.map(({ id }) => id));
  for (const [id, members] of index.members)
    if (members.length === ids.size && members.every((member) => ids.has(member)))
      return [{ id, name: byId.get(id)?.name ?? index.groupNames.get(id) ?? id }];
  return speakers;
}

/** Whether a speaker, or the state he belongs to, is one of these. */
export const isAmong = (holders: Holders, { id }: SpeakerRef, ids: readonly string[]) =>
  ids.includes(id) || ids.includes(holders.sideOf(id) ?? '');

/** Whether the holder has a part in a topic; where none are listed everybody has. */
export const isParty = (holders: Holders, holder: SpeakerRef, parties: readonly string[]) =>
  parties.length === 0 || isAmong(holders, holder, parties);
