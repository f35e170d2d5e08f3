import type { SpeakerRef } from '../model/records.ts';
import type { WordlessDigest } from './to-digest.ts';

/**
 * A digest in which speakers go by other ids, as `mergeSpeakers` tells; the same one where none does.
 * @param renamed by the id that gives way
 */
export function renameSpeakers(
  digest: WordlessDigest,
  renamed: ReadonlyMap<string, SpeakerRef>,
): WordlessDigest {
  if (!digest.speakers.some((id) => renamed.has(id))) return digest;
  const rename = (speaker: SpeakerRef): SpeakerRef => renamed.get(speaker.id) ?? speaker;
  return {
    ...digest,
    quotes: digest.quotes.map((quote) => ({ ...quote, speaker: quote.speaker && rename(quote.speaker) })),
    stances: digest.stances.map((stance) => ({ ...stance, holder: rename(stance.holder) })),
    speakers: [...new Set(digest.speakers.map((id) => renamed.get(id)?.id ?? id))],
  };
}
