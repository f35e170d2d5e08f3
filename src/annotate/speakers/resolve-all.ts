import { rulings } from '../../lexicon/en/documents.ts';
import type { Token } from '../../text/view.ts';
import type { Attribution } from '../findings.ts';
import type { Context, Place, Resolution } from './context.ts';
import { isIntroduced, OWNERS, opensAlone, subjects, toEvents } from './discourse-events.ts';
import type { Entity } from './drafts.ts';
import { findAsked } from './find-asked.ts';
import { findKin, findWritersKin } from './find-kin.ts';
import { findNarratedRole } from './find-narrated-roles.ts';
import { HEADINGS } from './headings.ts';
import { entityAt, lowerAt, sourceText } from './lookups.ts';
import { toClock } from './marks.ts';
import { toTokenRange } from './mention-map.ts';
import { mentionWeight, SUBJECT } from './mention-weight.ts';
import { NamedTogether } from './named-together.ts';
import { noteDocuments } from './note-documents.ts';
import type { Ordered } from './order-attributions.ts';
import { toJointParty } from './party.ts';
import { resolveHeadings } from './resolve-headings.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { resolveRole } from './resolve-role.ts';
import { resolveSource } from './resolve-source.ts';

/** Who speaks is what an article is about: it weighs more than any mention. */
const SPEAKER = 1.5;
/** Somebody whom the words told of call "he" or "she". */
const PRONOUN = 0.8;
/** Who is interviewed, where a paragraph begins: less than one whom it tells of. */
const ANSWERING = 0.8;
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
/** Names within the words said, and before an interposed "he said": "Morton, he said, had left". */
function namedIn(context: Context, { content }: Attribution, at: number): ReadonlySet<string> {
  const named = new Set<string>();
  const isInterposed = subjects.has(lowerAt(context, at)) && lowerAt(context, at - 1) === ',';
  const before = isInterposed ? entityAt(context, at - 2) : null;
  if (before) named.add(context.partyOf(before).id);
  let left = LONGEST_SEARCH;
  for (const range of content) {
    const { first, last } = toTokenRange(context.view.tokens, range);
    let known = -1;
    for (let at = first; at < last && left > 0; at++, left--) {
      const mention = context.mentionMap[at] as number;
      if (mention === known) continue;
      known = mention;
      const entity = mention < 0 ? null : context.entities.of[mention];
      if (entity) named.add(context.partyOf(entity).id);
    }
  }
  return named;
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
  const byIndex = new Map(ordered.map((one) => [one.index, one]));
  const ahead = new Map<number, Resolution | null>();
  const namedTogether = new NamedTogether(context);
  const placeAt = (at: number, named: ReadonlySet<string>, outer: number): Place => {
    const sentence = view.sentences[(view.tokens[at] as Token | undefined)?.sentence ?? 0];
    const paragraph = sentence?.paragraph ?? 0;
    const zone = view.paragraphs[paragraph]?.zone ?? 'body';
    const holder = outer < 0 ? null : (results[outer]?.party ?? null);
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
  /** "They left, the officials said": those named behind a pronoun whose words hold it are others. */
  const namedBehind = ({ at, outer }: Ordered): readonly string[] => {
    const holder = byIndex.get(outer);
    if (!holder || holder.at <= at || holder.attribution.source.length === 0) return [];
    if (!subjects.has(lowerAt(context, at)) || subjects.has(lowerAt(context, holder.at))) return [];
    const found = resolveSource(context, holder.attribution, placeAt(holder.at, nobody, holder.outer));
    ahead.set(outer, found);
    return found ? [found.party.id] : [];
  };
  const timeAt = (at: number) => clock[(view.tokens[at] as Token | undefined)?.sentence ?? 0] ?? 0;
  for (const event of toEvents(context, ordered, marks)) {
    const { at, mention, entity, ordered: one, person, joined, answering } = event;
    if (answering) discourse.noteSubject(context.partyOf(answering), ANSWERING, timeAt(at));
    else if (one) {
      const named = new Set([...namedIn(context, one.attribution, one.at), ...namedBehind(one)]);
      const place = placeAt(one.at, named, one.outer);
      // Verbs that share a subject share who it is.
      const [range] = one.attribution.source;
      const key = range ? `${range.start} ${range.end}` : null;
      const before = key === null ? undefined : bySource.get(key);
      const found = before ?? ahead.get(one.index) ?? resolveSource(context, one.attribution, place);
      results[one.index] = found;
      if (found && one.outer < 0 && !place.heading)
        context.speaking.last = { party: found.party, paragraph: place.paragraph };
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
      const isTold = place.toldBy !== null || place.quotedBy !== null;
      const asked = isTold ? null : findAsked(context, one);
      if (asked) discourse.noteSubject(asked, SPEAKER, place.clock);
    } else if (person) {
      const text = sourceText(context, person.core);
      const { noun: head, gender } = person;
      const { plural } = person;
      const kind = person.group ? 'group' : 'anonymous';
      const words = { text, head, kind, gender, plural, thing: false } as const;
      const owner = subjects.get(OWNERS[(view.tokens[at] as Token).lower] ?? '');
      const whose = owner && resolvePronoun(context, owner, placeAt(at, nobody, -1))?.party;
      const kin = whose
        ? findKin(context, head, whose)
        : findWritersKin(context, head, (view.tokens[at] as Token).lower);
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
      const isIn = isIntroduced(context, who, entity);
      const told = opensAlone(context, who, entity) ? SUBJECT : isIn ? INTRODUCED : 0;
      const weight = (marks[at] ?? 0) === 0 ? Math.max(own, told) : own;
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
