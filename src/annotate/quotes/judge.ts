import type { CueKind } from '../../lexicon/cue-counts.ts';
import { documentNouns } from '../../lexicon/en/documents.ts';
import { attitudeLemmas, attitudeNouns, reportingLemmas } from '../../lexicon/en/reporting-lemmas.ts';
import type { Candidate, CueForm } from './candidate.ts';
import type { PlacedCandidate } from './find-within.ts';
import { type Grammar, lowerAt } from './grammar.ts';

/** What kind of source a candidate has: who may speak, and how surely it was found. */
export type SourceClass = 'none' | 'person' | 'relative' | 'thing' | 'name' | 'phrase';

const PERSON_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'i', 'we', 'you']);
const THING_PRONOUNS: ReadonlySet<string> = new Set([
  'it',
  'this',
  'that',
  'which',
  'there',
  'these',
  'those',
  'what',
]);

export function sourceClassOf(grammar: Grammar, { source, form }: Candidate): SourceClass {
  const first = source[0];
  if (!first) return 'none';
  if (form === 'relative')
    return lowerAt(grammar, (source.at(-1)?.last ?? 1) - 1) === 'who' ? 'relative' : 'thing';
  const lower = lowerAt(grammar, first.first);
  if (first.last - first.first === 1) {
    if (PERSON_PRONOUNS.has(lower)) return 'person';
    if (THING_PRONOUNS.has(lower)) return 'thing';
  }
  for (const part of source)
    for (let at = part.first; at < part.last; at++) if (grammar.classes[at] === 'NNP') return 'name';
  return 'phrase';
}

/** The company a cue keeps: where it was seen too seldom itself, its group stands for it. */
function groupOf({ lemma, form }: Candidate): string {
  if (form === 'noun' || form === 'phrase') return form;
  if (reportingLemmas.has(lemma)) return 'reporting';
  return attitudeLemmas.has(lemma) || attitudeNouns.has(lemma) ? 'attitude' : 'other';
}

/**
 * "The agency reported that Larsen said", "he said that …, the agency reported": who is named as saying
 * something, or whose words are only handed on, is made to speak all the same.
 */
const speaksAll = ({ within }: PlacedCandidate, group: string, source: SourceClass): boolean =>
  (source === 'name' && (group === 'reporting' || group === 'noun')) ||
  (source !== 'none' && group === 'reporting' && within === 'relayed');

/** Stands for the word before what begins its sentence. */
const SENTENCE_START = '^';
/** Stands for the opening of what is no clause of its own. */
const NO_CLAUSE = '-';

/** Stands for every noun of a document: "a letter urging", "the bill requiring". */
const DOCUMENT = '(document)';

const WITHOUT_SUBJECT: ReadonlySet<CueForm> = new Set(['gerund', 'infinitive', 'participle']);

/** The word before a position in the sentence that begins at `start`. */
const wordBefore = (grammar: Grammar, start: number, at: number): string =>
  at === start ? SENTENCE_START : lowerAt(grammar, at - 1);

/** The kind under which a candidate is counted and judged. */
export function kindOf(grammar: Grammar, candidate: PlacedCandidate): CueKind {
  const { lemma, frame, form, within, content } = candidate;
  const group = groupOf(candidate);
  const source = sourceClassOf(grammar, candidate);
  const place = within !== null && !speaksAll(candidate, group, source) ? 'within' : 'alone';
  const { tokens, sentences } = grammar.view;
  const at = candidate.cue[0]?.first ?? 0;
  const start = sentences[tokens[at]?.sentence ?? 0]?.first ?? 0;
  const subject = candidate.source[0]?.first ?? at;
  const clause = subject === start ? subject : Math.min(subject, at);
  const before = wordBefore(grammar, start, at);
  const first = content[0]?.first ?? 0;
  return {
    group,
    lemma,
    frame,
    form,
    source,
    place,
    opening: WITHOUT_SUBJECT.has(form) ? NO_CLAUSE : wordBefore(grammar, start, clause),
    beforeCue: documentNouns.has(before) ? DOCUMENT : before,
    firstClass: grammar.classes[first] ?? '',
    firstWord: lowerAt(grammar, first),
  };
}
