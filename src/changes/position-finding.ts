import type { Cell } from '../model/comparison.ts';
import type { SpeakerRef, TopicRef } from '../model/records.ts';
import {
  type Finding,
  type KnownAs,
  ofRef,
  ofWords,
  one,
  toKey,
  toPrintedKey,
  toVoiceKey,
  toWordsKey,
} from './finding.ts';

/**
 * A position is the same where article, speaker, topic and position agree; else where article, speaker and
 * topic do (it changed), or article and words with speaker or topic (one of them was read otherwise).
 */
export function toPositionFinding(
  cell: Cell,
  speaker: SpeakerRef,
  topic: TopicRef,
  knownAs: KnownAs,
): Finding {
  const { document, outlet, published, position, date, evidence } = cell;
  const article = knownAs(document);
  const voice = toVoiceKey(speaker.id, document, article);
  const words = toWordsKey(evidence);
  return {
    kind: 'position',
    key: toPrintedKey('position', [speaker.id, topic.id, document, position], evidence),
    keys: [
      [toKey(article, voice, topic.id, position)],
      [toKey(article, voice, topic.id)],
      [toKey(article, words, topic.id)],
      [toKey(article, words, voice)],
    ],
    fields: {
      position: one(position),
      speaker: one(speaker.name, voice),
      topic: ofRef(topic),
      date: one(date),
      evidence: ofWords(evidence),
    },
    places: [{ key: words, document, outlet, published, text: evidence }],
    outlets: [outlet],
    speakers: [speaker],
    topics: [topic],
    summary: date === null ? position : `${position}, ${date}`,
    record: { speaker, topic, ...cell },
  };
}
