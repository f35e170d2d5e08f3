import type { ZoneName } from '../../model/records.ts';
import { COLON, CUE_WORD } from '../../text/word-features.ts';
import { accordingToAt } from './according-to.ts';
import { adjectiveCueAt, isFeeling } from './adjective-cues.ts';
import { asReportedByAt } from './as-reported-by.ts';
import type { Candidate } from './candidate.ts';
import { colonBeforeQuote, headlineColons, transcriptTurn } from './colon-cues.ts';
import { colonThenQuote } from './colon-then-quote.ts';
import { findWithin, type PlacedCandidate } from './find-within.ts';
import { featuresAt, type Grammar, lowerAt } from './grammar.ts';
import { withHeadingList } from './heading-lists.ts';
import { holderCueAt } from './holder-cues.ts';
import { inPollAt } from './in-poll.ts';
import { inViewAt } from './in-view.ts';
import { nounCueAt } from './noun-cues.ts';
import { signatureOf } from './signatures.ts';
import { PREPOSITION, VERB } from './token-features.ts';
import { verbCandidateAt } from './verb-cues.ts';
import { isArticleText } from './zones.ts';

/** One line that begins with a name in capitals may be a dateline ("WASHINGTON: …"): a transcript has more. */
const LEAST_TURNS = 2;

const HEADS: ReadonlySet<ZoneName> = new Set(['headline', 'deck', 'subhead']);

/** Most tokens are no cue of any rule. */
const MAY_BE_CUE = VERB | CUE_WORD | PREPOSITION | COLON;

/** Every attribution that the words of a text may make, likely or not, in order of their cues. */
export function findCandidates(grammar: Grammar): PlacedCandidate[] {
  const { view } = grammar;
  const candidates: Candidate[] = [];
  const add = (candidate: Candidate | null) => {
    if (candidate) candidates.push(withHeadingList(grammar, candidate));
  };
  const turns = view.paragraphs.map((paragraph) => transcriptTurn(grammar, paragraph));
  const isTranscript = turns.filter((turn) => turn !== null).length >= LEAST_TURNS;
  for (const paragraph of view.paragraphs) {
    if (!isArticleText(paragraph.zone)) continue;
    if (HEADS.has(paragraph.zone)) headlineColons(grammar, paragraph).forEach(add);
    const turn = isTranscript || paragraph.zone === 'transcript' ? (turns[paragraph.index] ?? null) : null;
    add(turn);
    if (turn) continue;
    add(signatureOf(grammar, paragraph));
    for (let index = paragraph.firstSentence; index < paragraph.lastSentence; index++) {
      const sentence = view.sentences[index];
      if (!sentence) continue;
      for (let at = sentence.first; at < sentence.last; at++) {
        const features = featuresAt(grammar, at);
        if ((features & MAY_BE_CUE) === 0) continue;
        const wordClass = grammar.classes[at];
        if ((features & VERB) !== 0) {
          if (lowerAt(grammar, at) === 'according' && lowerAt(grammar, at + 1) === 'to')
            add(accordingToAt(grammar, at));
          else if (wordClass === 'VBN' && lowerAt(grammar, at - 1) === 'as') add(asReportedByAt(grammar, at));
          else
            add(
              (isFeeling(grammar, at) ? adjectiveCueAt(grammar, at) : null) ?? verbCandidateAt(grammar, at),
            );
        } else if (wordClass === 'JJ') add(adjectiveCueAt(grammar, at));
        else if (wordClass === 'NN' || wordClass === 'NNS')
          add(
            adjectiveCueAt(grammar, at) ??
              holderCueAt(grammar, at) ??
              inViewAt(grammar, at) ??
              nounCueAt(grammar, at),
          );
        else if (wordClass === 'IN' && at === sentence.first) add(inPollAt(grammar, at));
        else if (wordClass === 'PUNCT')
          add(colonBeforeQuote(grammar, at, sentence.first) ?? colonThenQuote(grammar, at));
      }
    }
  }
  return findWithin(candidates, view.tokens.length);
}
