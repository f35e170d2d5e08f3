import { mergeSpeakers } from '../annotate/speakers/merge-speakers.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Speaker, SpeakerRef } from '../model/records.ts';
import { compare } from './compare.ts';
import { KeptDigests } from './kept-digest.ts';
import { toPackSynonyms } from './pack-synonyms.ts';
import type { Digest } from './to-digest.ts';

type Named = Pick<Speaker, 'id' | 'name' | 'kind'>;

/** The documents of a corpus, taken in one by one and kept small until all are there. */
export interface Gathering {
  /** @param speakers of the document; only their names are kept */
  readonly add: (digest: Digest, speakers: readonly Named[]) => void;
  /** Sets what was taken in side by side. */
  readonly compare: (lexicon: Lexicon) => Gathered;
}

export interface Gathered {
  readonly comparison: Comparison;
  /** The ids that give way to another in the comparison, since they are the same person's. */
  readonly merged: ReadonlyMap<string, SpeakerRef>;
}

/** A speaker and how many documents have it: in a large corpus most have the same few. */
interface Voice {
  readonly speaker: Named;
  readonly documents: number;
}

function* toMentions(voices: Iterable<Voice>): Generator<Named> {
  for (const { speaker, documents } of voices) for (let count = 0; count < documents; count++) yield speaker;
}

export function createGathering(): Gathering {
  const digests = new KeptDigests();
  const voices = new Map<string, Voice>();
  return {
    add: (digest, speakers) => {
      digests.add(digest);
      for (const { id, name, kind } of speakers) {
        const key = `${kind} ${id} ${name}`;
        const voice = voices.get(key);
        voices.set(key, {
          speaker: voice?.speaker ?? { id, name, kind },
          documents: (voice?.documents ?? 0) + 1,
        });
      }
    },
    compare: ({ names, pack }) => {
      const merged = mergeSpeakers(toMentions(voices.values()), names);
      const topics = pack.topics.topics.map(({ id, name }) => ({ id, name }));
      digests.rename(merged);
      return { comparison: compare(digests.all, topics, toPackSynonyms(pack)), merged };
    },
  };
}
