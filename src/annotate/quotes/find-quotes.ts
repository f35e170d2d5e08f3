import { type CueJudge, createCueJudge } from '../../lexicon/cue-judge.ts';
import type { TextView } from '../../text/view.ts';
import type { WordClassTable } from '../../text/word-class-table.ts';
import type { QuotesFound } from '../findings.ts';
import { chooseCandidates, raiseReported } from './choose.ts';
import { cutAtNextCue } from './cut-at-next-cue.ts';
import { findCandidates } from './find-candidates.ts';
import { toGrammar } from './grammar.ts';
import { joinQuotations, rescueUtterances } from './join-quotations.ts';
import { judgeCandidates } from './judge-candidates.ts';
import { toAttributions } from './to-attributions.ts';

/**
 * Who is made to say what in one text: direct, mixed and indirect quotes with source and cue, and the
 * quoted words that nobody is made to say. In order of their first word; empty for a text without any.
 */
export function findQuotes(
  view: TextView,
  table: WordClassTable,
  judge: CueJudge = createCueJudge(),
): QuotesFound {
  const grammar = toGrammar(view, table);
  const judged = raiseReported(judgeCandidates(grammar, findCandidates(grammar), judge));
  const { attributions, alone } = joinQuotations(
    grammar,
    rescueUtterances(grammar, judged, chooseCandidates(judged)),
  );
  return { attributions: toAttributions(grammar, cutAtNextCue(grammar, attributions)), scareQuotes: alone };
}
