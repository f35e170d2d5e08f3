import type { NameIndex } from '../../lexicon/names.ts';
import type { SpeakerRef } from '../../model/records.ts';
import type { TextView } from '../../text/view.ts';
import type { QuotesFound, SourceResolved, SpeakersFound, Voice } from '../findings.ts';
import type { Context } from './context.ts';
import { Discourse } from './discourse.ts';
import type { Entity } from './drafts.ts';
import { findAges } from './find-ages.ts';
import { findChains } from './find-chains.ts';
import { findDescribedBodies } from './find-described-bodies.ts';
import { findNames } from './find-names.ts';
import { findRoles } from './find-roles.ts';
import { IntroducedDocuments } from './introduced-documents.ts';
import { surnameOf } from './lookups.ts';
import { toVoiceMarks } from './marks.ts';
import { toMentionMap, toTokenRange } from './mention-map.ts';
import { findOwnDocuments } from './note-documents.ts';
import { orderAttributions } from './order-attributions.ts';
import { type Party, toEntityParty } from './party.ts';
import { resolveAll } from './resolve-all.ts';
import { rolesByEntity, rolesByNoun } from './role-index.ts';
import { toEntities } from './to-entities.ts';
import { toSourcePhrase } from './to-source-phrase.ts';
import { toVoices } from './to-voices.ts';
import { UnnamedVoices } from './unnamed-voices.ts';

/** What resolving needs to know of the document beside its text. */
export interface SpeakersDocument {
  /** Ends the ids of unnamed voices, which are never the same in two documents. */
  readonly id: string;
  /** Tells which offices of the pack were held then; null where it is not known. */
  readonly published: { readonly edtf: string } | null;
}

export interface SpeakersAndNamed extends SpeakersFound {
  /** Persons, bodies, states and groups that the text names without letting them speak, as `voices`; made when asked for. */
  readonly named: () => readonly Voice[];
}

function bodiesByWord(entities: readonly Entity[], { wordsOf }: NameIndex): Map<string, Entity[]> {
  const rows = new Map<string, Entity[]>();
  for (const entity of entities) {
    if (entity.kind !== 'organization') continue;
    const own = [entity.name, ...(entity.known?.aliases ?? [])];
    for (const word of new Set(own.flatMap(wordsOf))) {
      const row = rows.get(word);
      if (row) row.push(entity);
      else rows.set(word, [entity]);
    }
  }
  return rows;
}

function personsBySurname(
  entities: readonly Entity[],
  partyOf: (entity: Entity) => Party,
): ReadonlyMap<string, readonly Entity[]> {
  const rows = new Map<string, Entity[]>();
  for (const entity of entities) {
    const surname = surnameOf(partyOf(entity));
    if (entity.kind !== 'person' || entity.name === surname) continue;
    const row = rows.get(surname);
    if (row) row.push(entity);
    else rows.set(surname, [entity]);
  }
  return rows;
}

function toPartyOf({ kebabOf }: NameIndex): (entity: Entity) => Party {
  const parties = new Map<Entity, Party>();
  return (entity) => {
    const found = parties.get(entity);
    if (found) return found;
    const party = toEntityParty(entity, kebabOf);
    parties.set(entity, party);
    return party;
  };
}

const toRef = ({ id, name }: Party): SpeakerRef => ({ id, name });

/**
 * Says who speaks in each attribution, by what ways it came, and who has a voice in the document.
 * `sources` has one entry for each of `quotes.attributions`; `speaker` is null where the text does not
 * tell. Work grows in line with the text.
 * @param names the pack's names, from `toNameIndex`
 */
export function findSpeakers(
  view: TextView,
  quotes: QuotesFound,
  names: NameIndex,
  document: SpeakersDocument,
): SpeakersAndNamed {
  const mentions = findNames(view, names);
  const entities = toEntities(view, mentions, names);
  const facts = findRoles(view, mentions, entities, names, document.published?.edtf ?? null);
  const mentionMap = toMentionMap(view, mentions, entities);
  const ordered = orderAttributions(view, quotes.attributions);
  const namedSources = ordered.flatMap(({ attribution, at }) => {
    const [range] = attribution.source;
    const phrase = range && toSourcePhrase({ view, mentions, mentionMap }, toTokenRange(view.tokens, range));
    const entity = phrase?.type === 'name' ? entities.of[phrase.mention] : null;
    return entity?.kind === 'person' ? [{ at, entity }] : [];
  });
  let bearers: ReadonlyMap<string, readonly Entity[]> | null = null;
  let introduced: IntroducedDocuments | null = null;
  const context: Context = {
    view,
    names,
    mentions,
    mentionMap,
    entities,
    roles: rolesByNoun(facts),
    rolesOf: rolesByEntity(facts),
    partyOf: toPartyOf(names),
    marks: toVoiceMarks(view, quotes.attributions),
    discourse: new Discourse(),
    unnamed: new UnnamedVoices(document.id),
    namedSources: namedSources.toSorted((a, b) => a.at - b.at),
    known: new Map(
      entities.all.flatMap((entity) => (entity.known ? [[entity.known.id, entity] as const] : [])),
    ),
    bodies: bodiesByWord(entities.all, names),
    groups: entities.all.filter(({ known }) => known?.kind === 'group'),
    bearers: () => (bearers ??= personsBySurname(entities.all, context.partyOf)),
    introduced: () => (introduced ??= new IntroducedDocuments(context)),
    documents: new Map(),
    documentSaid: { last: null },
    ownDocuments: findOwnDocuments(view),
    describedBodies: findDescribedBodies(view),
    ages: findAges(view, mentions, entities),
    learnedGender: new Map(),
    speaking: { last: null },
    published: document.published?.edtf ?? null,
  };
  const resolutions = resolveAll(context, ordered);
  const chains = findChains(context, ordered, resolutions);
  const sources = quotes.attributions.map((_, at): SourceResolved => {
    const resolution = resolutions[at];
    const via = chains[at]?.via.map(toRef) ?? [];
    const venue = chains[at]?.venue ?? null;
    if (!resolution) return { speaker: null, speakers: [], via, venue, rule: 'none' };
    const { party, rule } = resolution;
    return { speaker: toRef(party), speakers: party.members.map(toRef), via, venue, rule };
  });
  const spoken = quotes.attributions.flatMap((attribution, at) => {
    const party = resolutions[at]?.party;
    return party ? [{ attribution, party }] : [];
  });
  const parties = [...spoken.map(({ party }) => party), ...chains.flatMap(({ via }) => via)];
  const voices = toVoices(context, parties, spoken);
  const ids = new Set(voices.map(({ id }) => id));
  const named = () => {
    const silent = entities.all
      .filter(({ kind }) => kind !== 'unknown')
      .map((entity) => context.partyOf(entity));
    return toVoices(
      context,
      silent.filter(({ id }) => !ids.has(id)),
      [],
    );
  };
  return { voices, sources, named };
}
