import { withoutNameSuffix } from '../../lexicon/name-key.ts';
import type { KnownVoice, NameIndex } from '../../lexicon/names.ts';
import type { SpeakerKind } from '../../model/records.ts';
import type { TextView, Token } from '../../text/view.ts';
import type { NameMention } from './name-mention.ts';
import { givenNameGender } from './word-tests.ts';

/** One that the text names, with all places where it does. */
export interface Entity {
  /** Position among the entities of its document. */
  readonly index: number;
  readonly known: KnownVoice | null;
  /** The pack's name, else the fullest in the text. */
  readonly name: string;
  /** `unknown`: a lone capitalised word that nothing else tells. */
  readonly kind: SpeakerKind | 'unknown';
  readonly gender: 'm' | 'f' | null;
  /** Positions of its mentions, in text order. */
  readonly mentions: readonly number[];
}

/** An entity while names are brought together. */
export interface Draft {
  readonly key: string;
  readonly known: KnownVoice | null;
  readonly kind: Entity['kind'];
  name: string;
  gender: 'm' | 'f' | null;
  readonly words: readonly string[];
  readonly mentions: number[];
  titled: boolean;
}

/** All drafts of a document, and how they are looked up. */
export interface Drafts {
  readonly view: TextView;
  readonly mentions: readonly NameMention[];
  /** Their names as they stand, each string made once: the engine finds one that it has seen by its hash. */
  readonly texts: readonly string[];
  readonly names: NameIndex;
  readonly byKey: Map<string, Draft>;
  /** Persons by the folded key of each trailing stretch of their name, longest and single words alike. */
  readonly byEnding: Map<string, Draft[]>;
  readonly byGiven: Map<string, Draft[]>;
  readonly of: (Draft | null)[];
  /** Surnames that go on with whoever was introduced right before. */
  readonly goingOn: Set<number>;
  readonly parts: Map<string, Parts>;
}

export function nameText(view: TextView, mention: NameMention): string {
  const first = view.tokens[mention.nameFirst] as Token;
  const last = view.tokens[mention.last - 1] as Token;
  return view.text.slice(first.start, last.end);
}

/** A spelling taken apart; names come again and again, so each is taken apart once. */
interface Parts {
  /** Without "Jr." and the like. */
  readonly words: readonly string[];
  readonly keys: readonly string[];
}

export function partsOf({ parts, names }: Drafts, text: string): Parts {
  const known = parts.get(text);
  if (known) return known;
  const words = withoutNameSuffix(names.wordsOf(text));
  const made = { words, keys: words.map(names.wordKey) };
  parts.set(text, made);
  return made;
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const row = map.get(key);
  if (!row) map.set(key, [value]);
  else if (!row.includes(value)) row.push(value);
}

function register(drafts: Drafts, draft: Draft): Draft {
  drafts.byKey.set(draft.key, draft);
  if (draft.kind !== 'person') return draft;
  const words = draft.words.map(drafts.names.wordKey);
  for (let at = 1; at < words.length; at++) append(drafts.byEnding, words.slice(at).join(' '), draft);
  if (words.length > 1) append(drafts.byGiven, words[0] as string, draft);
  return draft;
}

export function knownDraft(drafts: Drafts, voice: KnownVoice): Draft {
  const key = `=${voice.id}`;
  return (
    drafts.byKey.get(key) ??
    register(drafts, {
      key,
      known: voice,
      kind: voice.kind,
      name: voice.name,
      gender: voice.gender,
      words: partsOf(drafts, voice.name).words,
      mentions: [],
      titled: false,
    })
  );
}

export function ownDraft(
  drafts: Drafts,
  kind: Draft['kind'],
  name: string,
  words: readonly string[],
  key: string,
): Draft {
  const found = drafts.byKey.get(key);
  if (found) return found;
  const gender = (kind === 'person' || kind === 'unknown') && words[0] ? givenNameGender(words[0]) : null;
  return register(drafts, { key, known: null, kind, name, gender, words, mentions: [], titled: false });
}

export function place(drafts: Drafts, at: number, draft: Draft): void {
  const mention = drafts.mentions[at] as NameMention;
  draft.mentions.push(at);
  draft.gender ??= mention.gender;
  draft.titled ||= mention.titled;
  drafts.of[at] = draft;
}
