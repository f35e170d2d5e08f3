import type { Annotation, SpeakerRef } from '../../model/records.ts';

/** An annotation whose voices go by the ids and names that the whole corpus shares. */
export function renameVoices(
  annotation: Annotation,
  speakerOf: (speaker: SpeakerRef) => SpeakerRef,
): Annotation {
  return {
    ...annotation,
    speakers: annotation.speakers.map((speaker) => {
      const { id, name } = speakerOf(speaker);
      return { ...speaker, id, name };
    }),
    quotes: annotation.quotes.map((quote) => ({
      ...quote,
      speaker: quote.speaker && speakerOf(quote.speaker),
      ...(quote.speakers ? { speakers: quote.speakers.map(speakerOf) } : {}),
      via: quote.via.map(speakerOf),
    })),
    stances: annotation.stances.map((stance) => ({ ...stance, holder: speakerOf(stance.holder) })),
  };
}
