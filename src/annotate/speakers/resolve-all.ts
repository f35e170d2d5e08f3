import { rulings } from '../../lexicon/en/documents.ts';
import { pronouns } from '../../lexicon/en/pronouns.ts';
import { toWords } from '../../lexicon/en/words.ts';
import type { Token } from '../../text/view.ts';
import type { Attribution } from '../findings.ts';
import type { Context, Place, Resolution } from './context.ts';
import { findKin } from './find-kin.ts';
import { isLive } from './find-names.ts';
import { findNarratedPeople, findNarratedPerson, type NarratedPerson } from './find-narrated-person.ts';
import { findNarratedRole } from './find-narrated-roles.ts';
import { HEADINGS } from './headings.ts';
import { sourceText } from './lookups.ts';
import { toClock } from './marks.ts';
import { tokenAt, toTokenRange } from './mention-map.ts';
import { mentionWeight, SUBJECT } from './mention-weight.ts';
import type { NameMention } from './name-mention.ts';
import { NamedTogether } from './named-together.ts';
import type { Ordered } from './order-attributions.ts';
import { type Party, toJointParty } from './party.ts';
import { resolveHeadings } from './resolve-headings.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { resolveRole } from './resolve-role.ts';
import { resolveSource } from './resolve-source.ts';
import type { Entity } from './to-entities.ts';

/** Who speaks is what an article is about: it weighs more than any mention. */
const SPEAKER = 1.5;
/** Somebody whom the words told of call "he" or "she". */
const PRONOUN = 0.8;
/** "Many voters" as those told of. */
const PEOPLE = 0.8;
/** "the president" as the one told of, and as owner of something told of. */
const ROLE = 0.8;
const ROLE_AS_OWNER = 0.45;
/** "which concerns Henry Morton, president of …": who is introduced with a role is told of next. */
const INTRODUCED = 1;
/** What courts do; a later "the ruling" is theirs. */
const RULING: ReadonlySet<string> = new Set(['rule', 'overturn', 'uphold']);
/** Words are searched for names up to here, so that long speeches do not cost twice. */
const LONGEST_SEARCH = 200;
/** A "statement" stands near the cue of what is said in it. */
const DOCUMENT_REACH = 25;
/** From a letter to the one it is written to, in tokens: "letter to the". */
const ADDRESSEE = 3;
/** "The same letter" may stand anywhere in a sentence, but sentences do not go on for ever. */
const SAME_DOCUMENT_REACH = 100;

/** What people put out in their own name; a later "the statement" means who did. */
const OWN_DOCUMENTS: ReadonlySet<string> = new Set(
  toWords(
    'statement letter post tweet message memo speech remarks email op-ed column communique communiqué declaration',
  ),
);

const subjects = new Map(
  pronouns
    .filter(({ text }) => text === 'he' || text === 'she' || text === 'they')
    .map((one) => [one.text, one]),
);

/** Whose somebody is, by the pronoun that asks for the same person. */
const OWNERS: Readonly<Record<string, string>> = { his: 'he', her: 'she' };

/** Words that begin what narration says of those who were named. */
const isTelling = (lower: string) => lower === 'the' || subjects.has(lower);

/** Names within the words said. */
function namedIn(context: Context, { content }: Attribution): ReadonlySet<string> {
  const named = new Set<string>();
  let left = LONGEST_SEARCH;
  for (const range of content) {
    const { first, last } = toTokenRange(context.view.tokens, range);
    for (let at = first; at < last && left > 0; at++, left--) {
      const entity = context.entities.of[context.mentionMap[at] ?? -1];
      if (entity) named.add(context.partyOf(entity).id);
    }
  }
  return named;
}

/** "and, in the same letter, offered": the document of this sentence, though it seems part of what is told. */
const isSame = (token: Token | undefined) => token?.lower === 'same';

/** @param assigned tokens whose writer is known: the first to speak beside a letter wrote it */
function noteDocuments(
  context: Context,
  { at, attribution }: Ordered,
  marks: Uint8Array,
  party: Party,
  assigned: Set<number>,
): void {
  const { tokens, sentences } = context.view;
  const sentence = sentences[(tokens[at] as Token | undefined)?.sentence ?? 0];
  if (!sentence) return;
  const cue = attribution.cue?.ranges[0];
  const ends = [at, cue ? tokenAt(tokens, cue.start) : at].toSorted((a, b) => a - b) as [number, number];
  const isBarrier = (i: number) => tokens[i]?.text === ';';
  let first = ends[0];
  while (first > sentence.first && ends[0] - first < DOCUMENT_REACH && !isBarrier(first - 1)) first--;
  let last = ends[1];
  while (last < sentence.last && last - ends[1] < DOCUMENT_REACH && !isBarrier(last)) last++;
  const from = Math.max(sentence.first, ends[0] - SAME_DOCUMENT_REACH);
  const to = Math.min(sentence.last, ends[1] + SAME_DOCUMENT_REACH);
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i] as Token;
    if (!OWN_DOCUMENTS.has(lower) || assigned.has(i)) continue;
    if (!isSame(tokens[i - 1]) && (i < first || i >= last || marks[i] !== 0)) continue;
    // "sent a letter to the board urging": the board got it.
    if (i < at && at - i <= ADDRESSEE && tokens[i + 1]?.lower === 'to') continue;
    context.documents.set(lower, party);
    assigned.add(i);
  }
}

interface Event {
  readonly at: number;
  readonly mention?: NameMention;
  readonly entity?: number;
  readonly ordered?: Ordered;
  readonly person?: NarratedPerson;
  /** Mentions joined at a sentence's beginning. */
  readonly joined?: readonly [number, number];
}

/** Whether a mention is the first of its bearer and a role stands right behind it. */
function isIntroduced(context: Context, who: Entity, mention: number): boolean {
  if (who.mentions[0] !== mention) return false;
  const last = context.mentions[mention]?.last ?? 0;
  return (
    context.rolesOf
      .get(who)
      ?.some(({ range }) => range && range.first > last && range.first - last < ROLE_REACH) ?? false
  );
}

/** Tokens between a name and the role behind it: a comma and an article. */
const ROLE_REACH = 4;

/** "Morton and Reed left": the two mentions that a sentence begins with, or null. */
function joinedAt({ mentions, mentionMap, view }: Context, first: number): readonly [number, number] | null {
  const one = mentionMap[first] ?? -1;
  const and = one < 0 ? -1 : (mentions[one]?.last ?? -1);
  if (view.tokens[and]?.lower !== 'and') return null;
  const other = mentionMap[and + 1] ?? -1;
  return other < 0 ? null : [one, other];
}

/** Names, narrated pronouns and sources in one order. */
function toEvents(context: Context, ordered: readonly Ordered[], marks: Uint8Array): Event[] {
  const { view, mentions } = context;
  const inSource = new Uint8Array(view.tokens.length);
  for (const { attribution } of ordered)
    for (const range of attribution.source) {
      const { first, last } = toTokenRange(view.tokens, range);
      inSource.fill(1, first, last);
    }
  const events: Event[] = [];
  for (const [entity, mention] of mentions.entries())
    if (!inSource[mention.first] && !inSource[mention.last - 1])
      events.push({ at: mention.first, mention, entity });
  for (const paragraph of view.paragraphs) {
    if (!isLive(paragraph.zone)) continue;
    const first = view.sentences[paragraph.firstSentence]?.first ?? 0;
    const last = view.sentences[paragraph.lastSentence - 1]?.last ?? 0;
    for (let at = first; at < last; at++)
      if (!inSource[at] && marks[at] !== 2 && isTelling((view.tokens[at] as Token).lower))
        events.push({ at });
    for (let index = paragraph.firstSentence; index < paragraph.lastSentence; index++) {
      const at = view.sentences[index]?.first ?? -1;
      const free = at >= 0 && !inSource[at] && marks[at] === 0;
      const person = free ? (findNarratedPerson(context, at) ?? findNarratedPeople(context, at)) : null;
      if (person) events.push({ at, person });
      const joined = free ? joinedAt(context, at) : null;
      if (joined) events.push({ at: (mentions[joined[1]]?.last ?? at) - 1, joined });
    }
  }
  // "said her husband had complained": of him it goes on.
  for (const { attribution } of ordered) {
    const [range] = attribution.type === 'indirect' ? attribution.content : [];
    const first = range ? toTokenRange(view.tokens, range).first : -1;
    const at = (view.tokens[first] as Token | undefined)?.lower === 'that' ? first + 1 : first;
    const owned = at >= 0 && Object.hasOwn(OWNERS, (view.tokens[at] as Token | undefined)?.lower ?? '');
    const person = owned && !inSource[at] ? findNarratedPerson(context, at) : null;
    if (person) events.push({ at, person });
  }
  // Sources keep their order, which is not always that of their positions: the highest so far counts.
  let floor = 0;
  for (const one of ordered) {
    floor = Math.max(floor, one.at);
    events.push({ at: floor, ordered: one });
  }
  return events.sort((a, b) => a.at - b.at);
}

/** Who each attribution's source is, by position in `QuotesFound.attributions`. */
export function resolveAll(context: Context, ordered: readonly Ordered[]): (Resolution | null)[] {
  const { view, discourse, entities } = context;
  const { marks } = context;
  const clock = toClock(view, marks);
  const results: (Resolution | null)[] = ordered.map(() => null);
  const assigned = new Set<number>();
  const bySource = new Map<string, Resolution>();
  const nobody: ReadonlySet<string> = new Set();
  const namedTogether = new NamedTogether(context);
  const placeAt = (at: number, named: ReadonlySet<string>, outer: number): Place => {
    const sentence = view.sentences[(view.tokens[at] as Token | undefined)?.sentence ?? 0];
    const paragraph = sentence?.paragraph ?? 0;
    const zone = view.paragraphs[paragraph]?.zone ?? 'body';
    const holder = outer >= 0 ? (results[outer]?.party ?? null) : null;
    const quoted = marks[at] === 2;
    return {
      at,
      paragraph,
      clock: clock[sentence?.index ?? 0] ?? 0,
      heading: HEADINGS.has(zone),
      named,
      quotedBy: quoted ? holder : null,
      toldBy: quoted ? null : holder,
    };
  };
  const timeAt = (at: number) => clock[(view.tokens[at] as Token | undefined)?.sentence ?? 0] ?? 0;
  for (const { at, mention, entity, ordered: one, person, joined } of toEvents(context, ordered, marks)) {
    if (one) {
      const place = placeAt(one.at, namedIn(context, one.attribution), one.outer);
      // Verbs that share a subject share who it is.
      const [range] = one.attribution.source;
      const key = range ? `${range.start} ${range.end}` : null;
      const before = key === null ? undefined : bySource.get(key);
      const found = before ?? resolveSource(context, one.attribution, place);
      results[one.index] = found;
      if (found && one.attribution.type !== 'indirect' && !place.heading)
        context.quoted.last = { party: found.party, paragraph: place.paragraph };
      if (found?.rule.startsWith('document-'))
        context.documentSaid.last = { party: found.party, clock: place.clock };
      else if (found?.party.thing) context.documentSaid.last = null;
      if (found && RULING.has(one.attribution.cue?.lemma ?? ''))
        for (const noun of rulings) context.documents.set(noun, found.party);
      if (found) noteDocuments(context, one, marks, found.party, assigned);
      if (found) namedTogether.note(one, found, place.paragraph, results);
      if (!found || before) continue;
      if (key !== null) bySource.set(key, found);
      discourse.noteSubject(found.party, SPEAKER, place.clock);
    } else if (person) {
      const text = sourceText(context, person.core);
      const { noun: head, gender } = person;
      const { plural } = person;
      const kind = person.group ? 'group' : 'anonymous';
      const words = { text, head, kind, gender, plural, thing: false } as const;
      const owner = subjects.get(OWNERS[(view.tokens[at] as Token).lower] ?? '');
      const whose = owner && resolvePronoun(context, owner, placeAt(at, nobody, -1))?.party;
      const kin = whose ? findKin(context, head, whose) : null;
      const same = plural ? (context.unnamed.sameAs(text) ?? context.unnamed.lastLike(head, text)) : null;
      discourse.noteSubject(kin ?? same ?? context.unnamed.add(words), plural ? PEOPLE : SUBJECT, timeAt(at));
    } else if (joined) {
      const who = joined.map((index) => entities.of[index]).filter((one) => one?.kind === 'person');
      const [a, b] = who.map((one) => context.partyOf(one as Entity));
      if (a && b && a !== b) discourse.note(toJointParty([a, b]), SUBJECT, timeAt(at));
    } else if (mention && entity !== undefined) {
      const who = entities.of[entity];
      if (!who) continue;
      const own = mentionWeight(view, mention, marks[at] ?? 0);
      const weight =
        isIntroduced(context, who, entity) && (marks[at] ?? 0) === 0 ? Math.max(own, INTRODUCED) : own;
      if (weight >= SUBJECT) discourse.noteSubject(context.partyOf(who), weight, timeAt(at));
      else discourse.note(context.partyOf(who), weight, timeAt(at));
    } else if ((view.tokens[at] as Token).lower === 'the') {
      const role = findNarratedRole(context, at);
      const place = placeAt(at, nobody, -1);
      const found = role && !place.heading ? resolveRole(context, role.description, place) : null;
      if (role && found) discourse.note(found.party, role.isOwner ? ROLE_AS_OWNER : ROLE, place.clock);
    } else {
      const pronoun = subjects.get((view.tokens[at] as Token).lower);
      const place = placeAt(at, nobody, -1);
      const found = pronoun && resolvePronoun(context, pronoun, place);
      if (found) discourse.note(found.party, PRONOUN, place.clock);
    }
  }
  return resolveHeadings(context, ordered, results);
}
