import type { QuoteRecord } from '../model/list-records.ts';
import type { SpeakerRef, TopicRef } from '../model/records.ts';
import {
  type Finding,
  type KnownAs,
  ofWords,
  one,
  toFirstWords,
  toKey,
  toLastWords,
  toPrintedKey,
  toVoiceKey,
  toWordsKey,
} from './finding.ts';

/** What is read of a quote of a baseline; the rest of its record may be there or not. */
export interface QuoteSeen
  extends Pick<
    QuoteRecord,
    'document' | 'outlet' | 'published' | 'type' | 'speaker' | 'topics' | 'said' | 'negated' | 'via'
  > {
  readonly speakers?: readonly SpeakerRef[] | undefined;
  readonly content: Pick<QuoteRecord['content'], 'text'>;
}

const toSpeakers = ({ speaker, speakers }: QuoteSeen): readonly SpeakerRef[] =>
  speakers ?? (speaker ? [speaker] : []);

/**
 * Quotes of two runs are one where article and words agree; else where article, speaker and the first or
 * the last words do. Ids, offsets, rules and confidences tell nothing: they move when a rule or the text
 * around does.
 */
export function toQuoteFinding(
  quote: QuoteSeen,
  knownAs: KnownAs,
  topicOf: (id: string) => TopicRef,
): Finding {
  const { document, outlet, published, type, content, topics, said, negated, via } = quote;
  const speakers = toSpeakers(quote);
  const article = knownAs(document);
  const toVoice = ({ id }: SpeakerRef) => toVoiceKey(id, document, article);
  const toValue = (speaker: SpeakerRef) => ({ key: toVoice(speaker), shown: speaker.name });
  const ids = speakers.map(toVoice).join(' ');
  const key = toWordsKey(content.text);
  return {
    kind: 'quote',
    key: toPrintedKey('quote', [speakers.map(({ id }) => id).join(' '), document], content.text),
    keys: [
      [toKey(article, key, ids, type)],
      [toKey(article, key)],
      [toKey(article, ids, 'first', toFirstWords(key))],
      [toKey(article, ids, 'last', toLastWords(key))],
    ],
    fields: {
      speaker: speakers.length > 0 ? speakers.map(toValue) : one(null),
      type: one(type),
      content: ofWords(content.text),
      topics: topics.map((topic) => ({ key: topic, shown: topicOf(topic).name })),
      said: one(said),
      negated: one(negated ? 'told as not said' : 'told as said'),
      via: via.map(toValue),
    },
    places: [{ key, document, outlet, published, text: content.text }],
    outlets: [outlet],
    speakers,
    topics: topics.map(topicOf),
    summary: negated ? `${type}, not said` : type,
    record: { ...quote },
  };
}
