import { toKebab } from '../../lexicon/name-key.ts';
import type { SpeakerKind } from '../../model/records.ts';
import type { Party } from './party.ts';
import { toPluralRole } from './word-tests.ts';

/** What an unnamed voice is known by. */
export interface UnnamedWords {
  /** As it stands, without its determiner. */
  readonly text: string;
  /** Lower case. */
  readonly head: string;
  readonly kind: SpeakerKind;
  readonly gender: 'm' | 'f' | null;
  readonly plural: boolean;
  /** A document or a body. */
  readonly thing: boolean;
  /** Of a heading: later words do not lead to it. */
  readonly apart?: boolean;
}

/** "officials" in "one of the officials" is no other word than "official". */
const toSingular = (word: string) => toPluralRole(word)?.noun ?? word;

/** "an unnamed official": told once is enough. */
const UNNAMED = /^(?:unnamed|unidentified|anonymous)\s+(?=\S)/i;

/** Ids and names are cut to this many words. */
const LONGEST_NAME = 10;

/**
 * The voices of one document that have no name. Their ids end with the document's, so that "a senior
 * official" of one article is never that of another.
 */
export class UnnamedVoices {
  readonly #document: string;
  readonly #byText = new Map<string, Party>();
  readonly #byHead = new Map<string, Party>();
  /** What those with a name of their own are called here. */
  readonly #called = new Map<Party, string>();
  readonly #counts = new Map<string, number>();

  constructor(documentId: string) {
    this.#document = toKebab(documentId) || 'document';
  }

  /** The last voice with this head noun, or null. */
  lastOf(head: string): Party | null {
    return this.#byHead.get(head) ?? null;
  }

  /** The last voice with this head noun, if all words of the text were used of it: "the official" of "a senior Iranian official". */
  lastLike(head: string, text: string): Party | null {
    const last = this.#byHead.get(head);
    const words = new Set(
      (last && (this.#called.get(last) ?? last.name))
        ?.toLowerCase()
        .split(/[\s-]+/)
        .map(toSingular),
    );
    return last &&
      text
        .toLowerCase()
        .split(/[\s-]+/)
        .every((word) => words.has(toSingular(word)))
      ? last
      : null;
  }

  sameAs(text: string): Party | null {
    return this.#byText.get(text.toLowerCase()) ?? null;
  }

  /** Whoever speaks for a body is "the spokesman" thereafter, too. */
  callAgain(text: string, head: string, party: Party): void {
    this.#called.set(party, text);
    this.#byText.set(text.toLowerCase(), party);
    this.#byHead.set(head, party);
  }

  /** A body that has a name without being one of the text's names: "Clinton campaign". */
  addBody(name: string, head: string): Party {
    const party: Party = {
      id: toKebab(name) || 'body',
      name,
      kind: 'organization',
      gender: null,
      plural: false,
      thing: true,
      entity: null,
      members: [],
    };
    this.#byText.set(name.toLowerCase(), party);
    this.#byHead.set(head, party);
    return party;
  }

  /** Whoever writes under a handle: "@zenda". */
  addHandle(handle: string): Party {
    const name = `@${handle}`;
    const before = this.#byText.get(name.toLowerCase());
    if (before) return before;
    const party: Party = {
      id: toKebab(handle) || 'account',
      name,
      kind: 'person',
      gender: null,
      plural: false,
      thing: false,
      entity: null,
      members: [],
    };
    this.#byText.set(name.toLowerCase(), party);
    return party;
  }

  /** A voice of its own even where the words were used before. */
  add({ text, head, kind, gender, plural, thing, apart }: UnnamedWords): Party {
    const name = text.replace(UNNAMED, '').split(/\s+/).slice(0, LONGEST_NAME).join(' ');
    const slug = toKebab(name) || 'voice';
    const count = (this.#counts.get(slug) ?? 0) + 1;
    this.#counts.set(slug, count);
    const number = count > 1 ? `-${count}` : '';
    const isGroup = kind === 'group';
    const party: Party = {
      id: isGroup ? slug : `unnamed-${slug}${number}-in-${this.#document}`,
      name: isGroup ? name : `unnamed ${name}`,
      kind,
      gender,
      plural,
      thing,
      entity: null,
      members: [],
    };
    if (!apart) {
      this.#byText.set(text.toLowerCase(), party);
      this.#byHead.set(head, party);
    }
    return party;
  }
}
