import { createHash } from 'node:crypto';
import { toKebab } from '../lexicon/name-key.ts';
import type { ChangeKind } from '../model/changes.ts';
import type { SpeakerRef, TopicRef } from '../model/records.ts';

/** One of the values of a field: what is compared, and how it reads. */
export interface FieldValue {
  readonly key: string;
  readonly shown: string;
}

/** The values a field of a finding has, in any order; by the field's name in the record. */
export type Fields = Readonly<Record<string, readonly FieldValue[]>>;

/** Words in an article that a finding rests on. */
export interface Place {
  /** As the fields name it, so that a place that is new can be told from others. */
  readonly key: string;
  readonly document: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly text: string;
}

/** What a run of `compare` or `quotes` found, as it is looked for in another run. */
export interface Finding {
  readonly kind: ChangeKind;
  /** Kind, speaker, topic, article and words: the same in every run that finds it. */
  readonly key: string;
  /**
   * What it goes by, the surest first: findings of two runs are one where they share a key of the first
   * list, else of the second, and so on. Articles are named as the baseline names them.
   */
  readonly keys: readonly (readonly string[])[];
  /** What may differ between two runs of one finding. */
  readonly fields: Fields;
  /** At least one. */
  readonly places: readonly [Place, ...Place[]];
  /** All outlets it speaks of. */
  readonly outlets: readonly (string | null)[];
  readonly speakers: readonly SpeakerRef[];
  readonly topics: readonly TopicRef[];
  /** What it is, in a line. */
  readonly summary: string;
  /** As the run printed it. */
  readonly record: Readonly<Record<string, unknown>>;
}

/** The id by which the baseline knows an article. */
export type KnownAs = (document: string) => string;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * The words of a text, whatever its case, punctuation, quotation marks and blanks; the text itself where
 * it has no word.
 */
export const toWordsKey = (text: string): string =>
  (text.normalize('NFKC').toLowerCase().match(WORD) ?? [text]).join(' ');

/** A key of several parts that no other parts have. */
export const toKey = (...parts: readonly (string | null)[]): string => JSON.stringify(parts);

/** As many hexadecimal digits tell the words of a corpus apart: at a million texts one chance in 10⁸ to err. */
const HASH_DIGITS = 16;

/** The key that is printed: its parts, and the words as a hash. */
export const toPrintedKey = (kind: ChangeKind, parts: readonly (string | null)[], words: string): string =>
  [
    kind,
    ...parts.map((part) => part ?? ''),
    createHash('sha256').update(toWordsKey(words)).digest('hex').slice(0, HASH_DIGITS),
  ].join(':');

export const one = (shown: string | null, key: string = shown ?? ''): readonly FieldValue[] => [
  { key, shown: shown ?? 'unknown' },
];

/** The id of who speaks in an article; of a voice without a name it holds the article's own. */
export const toVoiceKey = (id: string, document: string, article: string): string => {
  const end = `-in-${toKebab(document)}`;
  return id.endsWith(end) ? id.slice(0, -end.length) + toKey(article) : id;
};

/** Words as a field: the same where only case, marks and blanks differ. */
export const ofWords = (text: string): readonly FieldValue[] => one(`“${text}”`, toWordsKey(text));

/** A name of a speaker or topic, compared by its id. */
export const ofRef = (ref: SpeakerRef | TopicRef | null): readonly FieldValue[] =>
  one(ref?.name ?? 'none', ref?.id ?? '');

/** A quote whose end or beginning moved still has so many words in common with what it was. */
const WORDS_AT_AN_END = 6;

export const toFirstWords = (wordsKey: string): string =>
  wordsKey.split(' ').slice(0, WORDS_AT_AN_END).join(' ');
export const toLastWords = (wordsKey: string): string =>
  wordsKey.split(' ').slice(-WORDS_AT_AN_END).join(' ');

/** What stands for an article where its outlet is not known. */
export const toOutletName = ({ outlet, document }: { outlet: string | null; document: string }): string =>
  outlet ?? document;
