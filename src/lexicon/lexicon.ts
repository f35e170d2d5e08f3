import type { WordClassTable } from '../text/word-class-table.ts';
import { toWordClassTable } from '../text/word-class-table.ts';
import { createWords, type Words } from '../text/words.ts';
import { type CueJudge, createCueJudge } from './cue-judge.ts';
import { commonVerbs } from './en/common-verbs.ts';
import { attitudeLemmas, reportingLemmas } from './en/reporting-lemmas.ts';
import { type NameIndex, toNameIndex } from './names.ts';
import type { Pack } from './pack.ts';
import { type TopicIndex, toTopicIndex } from './topics-index.ts';

/** What the rules know of one field of news, ready for look-ups. Made once, shared by all documents. */
export interface Lexicon {
  readonly pack: Pack;
  readonly names: NameIndex;
  readonly topics: TopicIndex;
  readonly wordClasses: WordClassTable;
  readonly cues: CueJudge;
  /** The spellings met so far. */
  readonly words: Words;
}

/** Compiles a pack for a run. */
export function toLexicon(pack: Pack): Lexicon {
  return {
    pack,
    names: toNameIndex(pack),
    topics: toTopicIndex([pack.topics], pack),
    wordClasses: toWordClassTable([...reportingLemmas, ...attitudeLemmas, ...commonVerbs]),
    cues: createCueJudge(),
    words: createWords(),
  };
}
