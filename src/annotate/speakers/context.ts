import type { NameIndex } from '../../lexicon/names.ts';
import type { TextView, TokenRange } from '../../text/view.ts';
import type { Discourse } from './discourse.ts';
import type { Entity } from './drafts.ts';
import type { RoleFact } from './find-roles.ts';
import type { IntroducedDocuments } from './introduced-documents.ts';
import type { NameMention } from './name-mention.ts';
import type { Party } from './party.ts';
import type { RoleRow } from './role-index.ts';
import type { Entities } from './to-entities.ts';
import type { UnnamedVoices } from './unnamed-voices.ts';

/** What resolving a source needs to know of its document. */
export interface Context {
  readonly view: TextView;
  readonly names: NameIndex;
  readonly mentions: readonly NameMention[];
  readonly mentionMap: Int32Array;
  readonly entities: Entities;
  /** From `toVoiceMarks`. */
  readonly marks: Uint8Array;
  /** By each role noun in them; text order, then the pack's. */
  readonly roles: ReadonlyMap<string, RoleRow>;
  /** By the one whose they are; text order, then the pack's. */
  readonly rolesOf: ReadonlyMap<Entity, readonly RoleFact[]>;
  readonly partyOf: (entity: Entity) => Party;
  readonly discourse: Discourse;
  readonly unnamed: UnnamedVoices;
  /** By the pack's id. */
  readonly known: ReadonlyMap<string, Entity>;
  /** Bodies by each word of their names and aliases; text order. */
  readonly bodies: ReadonlyMap<string, readonly Entity[]>;
  /** Groups of the pack that the text names; text order. */
  readonly groups: readonly Entity[];
  /** Persons who are named as a source: token position and entity, in text order. */
  readonly namedSources: readonly { readonly at: number; readonly entity: Entity }[];
  /** Who spoke last by what the article itself tells, not another in it, and in which paragraph. */
  readonly speaking: { last: { readonly party: Party; readonly paragraph: number } | null };
  /** From `findOwnDocuments`. */
  readonly ownDocuments: readonly number[];
  /** From `findDescribedBodies`. */
  readonly describedBodies: ReadonlyMap<string, TokenRange>;
  /** How old the text says somebody is. */
  readonly ages: ReadonlyMap<Entity, number>;
  /** By id, what "he" and "she" told of those whose names do not tell. */
  readonly learnedGender: Map<string, 'm' | 'f'>;
  /** EDTF, or null. */
  readonly published: string | null;
  /** Who was last made to speak by a document, and when: "it" may be the letter. */
  readonly documentSaid: { last: { readonly party: Party; readonly clock: number } | null };
  /** Persons with a given name, by their surname; made when first asked for. */
  readonly bearers: () => ReadonlyMap<string, readonly Entity[]>;
  /** Documents whose makers the text tells beside them; found when first asked for. */
  readonly introduced: () => IntroducedDocuments;
  /** What was said before in the same words: who last put out a "statement", "letter", "post". */
  readonly documents: Map<string, Party>;
}

/** Where a source stands. */
export interface Place {
  /** Token position. */
  readonly at: number;
  readonly clock: number;
  readonly paragraph: number;
  /** A headline, deck or subhead: articles are left out and names follow. */
  readonly heading: boolean;
  /** Ids that the words said name: people seldom speak of themselves by name. */
  readonly named: ReadonlySet<string>;
  /** Who is being quoted between the quotation marks the source stands in, or null. */
  readonly quotedBy: Party | null;
  /** Whose told, unquoted words the source stands in, or null. */
  readonly toldBy: Party | null;
}

/** Who a phrase means, and the rule that told. */
export interface Resolution {
  readonly party: Party;
  readonly rule: string;
}
