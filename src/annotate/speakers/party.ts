import type { KnownVoice } from '../../lexicon/names.ts';
import type { SpeakerKind, SpeakerRef } from '../../model/records.ts';
import type { Entity } from './drafts.ts';

/** Somebody that a document lets speak: an entity, an unnamed voice, or several at once. */
export interface Party extends SpeakerRef {
  readonly kind: SpeakerKind;
  readonly gender: 'm' | 'f' | null;
  readonly plural: boolean;
  /** A document or a body, not people: "it". */
  readonly thing: boolean;
  readonly entity: Entity | null;
  /** Joint speakers, at least two; else empty. */
  readonly members: readonly Party[];
}

/** A surname alone, capitalised as a title of a work would be, is still a person when it speaks. */
const kindOf = (entity: Entity): SpeakerKind => (entity.kind === 'unknown' ? 'person' : entity.kind);

/** @param kebabOf `toKebab`, or what remembers it */
export function toEntityParty(entity: Entity, kebabOf: (name: string) => string): Party {
  const kind = kindOf(entity);
  return {
    id: entity.known?.id ?? (kebabOf(entity.name) || `voice-${entity.index}`),
    name: entity.name,
    kind,
    gender: kind === 'person' ? entity.gender : null,
    plural: kind === 'group',
    thing: kind === 'organization' || kind === 'state',
    entity,
    members: [],
  };
}

/** Somebody of the pack whom the text does not name. */
export function toKnownParty({ id, name, kind, gender }: KnownVoice): Party {
  return {
    id,
    name,
    kind,
    gender,
    entity: null,
    members: [],
    plural: kind === 'group',
    thing: kind === 'organization' || kind === 'state',
  };
}

export function toJointParty(members: readonly Party[]): Party {
  const [first] = members as readonly [Party];
  return { ...first, plural: true, members };
}
