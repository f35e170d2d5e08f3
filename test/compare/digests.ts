import { toSynonymIndex, toWords } from '../../src/compare/stems.ts';
import type { Digest, DigestQuote, DigestStance } from '../../src/compare/to-digest.ts';
import type { Position } from '../../src/model/records.ts';

const synonyms = toSynonymIndex();

/** A direct or indirect quote by its marks. */
export function quote(
  id: string,
  speaker: string,
  text: string,
  day: string,
  more: Partial<DigestQuote> = {},
): DigestQuote {
  const verbatim = Array.from(text.matchAll(/“([^”]*)”/g), (match) => match[1] ?? '');
  return {
    id,
    type: verbatim.length === 0 ? 'indirect' : text.startsWith('“') ? 'direct' : 'mixed',
    speaker: { id: speaker, name: speaker },
    named: true,
    topics: [],
    acts: [],
    text,
    verbatim,
    days: { from: day, to: day },
    ...more,
  };
}

export function stance(id: string, position: Position, from: string, to = from): DigestStance {
  return {
    id,
    holder: { id: 'roe', name: 'Roe' },
    topic: { id: 'talks', name: 'Talks' },
    position,
    date: from,
    days: { from, to },
    evidence: id,
    confidence: 0.8,
  };
}

/** A document of an outlet of its own; `body` gives the words that stories are found by. */
export function digest(
  document: string,
  day: string | null,
  parts: Partial<Digest> & { readonly body?: string },
): Digest {
  const { body = '', ...more } = parts;
  return {
    document,
    outlet: `The ${document}`,
    published: day,
    days: day === null ? null : { from: day, to: day },
    quotes: [],
    stances: [],
    speakers: [],
    words: [
      ...new Set(
        toWords(body, synonyms)
          .filter(({ common }) => !common)
          .map(({ key }) => key),
      ),
    ],
    figures: [],
    ...more,
  };
}
