import type { CueKind } from '../../lexicon/cue-counts.ts';
import { documentNouns } from '../../lexicon/en/documents.ts';
import {
  attitudeLemmas,
  attitudeNouns,
  reportingLemmas,
  tellingLemmas,
} from '../../lexicon/en/reporting-lemmas.ts';
import type { TokenRange } from '../../text/view.ts';
import { isVerbClass } from '../../text/word-class.ts';
import type { Candidate, CueForm } from './candidate.ts';
import type { PlacedCandidate } from './find-within.ts';
import { type Grammar, isNominal, lowerAt, type VerbGroup, verbGroupAt } from './grammar.ts';

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
  if (form === 'object') return 'noun';
  if (form === 'noun' || form === 'phrase' || form === 'adjective') return form;
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

/** Stands for all whom something is told: "told lawmakers", "told state television". */
const HEARER = 'reporters';
const HEARERS: ReadonlySet<string> = new Set(
  `reporters journalists correspondents newsmen viewers listeners readers lawmakers legislators parliament parliamentarians mps
   deputies senators congressmen officials diplomats ministers envoys delegates investigators jurors investors analysts shareholders
   supporters voters students worshippers worshipers troops soldiers officers colleagues aides staff employees workers`.split(
    /\s+/,
  ),
);
/** Owned by a state: "told state media". */
const BROADCASTERS: ReadonlySet<string> = new Set(
  'television tv radio media broadcaster news agency'.split(' '),
);

/** Whether the words at a position are whom a verb of telling tells it. */
const isHearer = (grammar: Grammar, at: number): boolean =>
  HEARERS.has(lowerAt(grammar, at)) ||
  (lowerAt(grammar, at) === 'state' && BROADCASTERS.has(lowerAt(grammar, at + 1)));

/** Stand for every name and every number: a judgement must not hang on whom the news was about. */
const NAME = '(name)';
const NUMBER = '(number)';
/** Stands for the words around a cue that is no verb and no noun. */
const PHRASE = '(phrase)';
/** Stands for what no word is left of or right of. */
const NO_WORD = '-';

const WITHOUT_SUBJECT: ReadonlySet<CueForm> = new Set(['gerund', 'infinitive', 'participle']);

function wordAt(grammar: Grammar, at: number): string {
  const wordClass = grammar.classes[at];
  if (wordClass === 'NNP') return NAME;
  return wordClass === 'CD' ? NUMBER : lowerAt(grammar, at);
}

/** The word before a position in the sentence that begins at `start`. */
const wordBefore = (grammar: Grammar, start: number, at: number): string =>
  at === start ? SENTENCE_START : wordAt(grammar, at - 1);

/** Words from which a content counts as longer, in tokens. */
const LENGTHS = [3, 6, 10, 20, 40] as const;
/** Written once: a text put together for each candidate would be looked up far more slowly. */
const LENGTH_NAMES: readonly string[] = [1, ...LENGTHS].map((least) => `${least}+`);

function lengthOf(content: readonly TokenRange[]): string {
  let tokens = 0;
  for (const { first, last } of content) tokens += last - first;
  let step = 0;
  while (step < LENGTHS.length && (LENGTHS[step] as number) <= tokens) step++;
  return LENGTH_NAMES[step] as string;
}

const MOODS: readonly string[] = ['present', 'past'].flatMap((tense) =>
  ['', ' modal'].flatMap((modal) =>
    ['', ' passive'].flatMap((passive) => ['', ' not'].map((not) => `${tense}${modal}${passive}${not}`)),
  ),
);

/** How a verb tells what it tells: in the past, under a modal, in the passive, as not so. */
const moodOf = ({ past, modal, passive, negated }: VerbGroup): string =>
  MOODS[(past ? 8 : 0) + (modal ? 4 : 0) + (passive ? 2 : 0) + (negated ? 1 : 0)] as string;

/** "declined to comment", "began by saying": what leads to a verb; verbs in their base form. */
const governorOf = (grammar: Grammar, { first }: VerbGroup, start: number): string =>
  first > start && isVerbClass(grammar.classes[first - 1])
    ? grammar.lemma(first - 1)
    : wordBefore(grammar, start, first);

/** "repeated her harsh criticism": the verb or preposition that a noun with all that stands before it is taken by. */
function governorOfNoun(grammar: Grammar, noun: number, start: number): string {
  let at = noun - 1;
  while (at > start && isNominal(grammar.classes[at]) && !isVerbClass(grammar.classes[at])) at--;
  if (at < start) return SENTENCE_START;
  return isVerbClass(grammar.classes[at]) ? grammar.lemma(at) : wordAt(grammar, at);
}

type Words = Pick<
  CueKind,
  'afterCue' | 'mood' | 'governor' | 'beforeSource' | 'sourceWord' | 'lastWord' | 'length'
>;

/** Colons and phrases without a verb of their own are too few for their words to tell anything. */
const UNTOLD: Words = {
  afterCue: PHRASE,
  mood: PHRASE,
  governor: PHRASE,
  beforeSource: PHRASE,
  sourceWord: PHRASE,
  lastWord: PHRASE,
  length: PHRASE,
};

/** @param start first token of the sentence */
function wordsOf(grammar: Grammar, { form, lemma, cue, source, content }: Candidate, start: number): Words {
  if (form === 'phrase') return UNTOLD;
  const at = cue[0]?.first ?? 0;
  const speaker = source[0]?.first ?? -1;
  const group = isVerbClass(grammar.classes[at]) ? verbGroupAt(grammar, at) : null;
  return {
    afterCue: tellingLemmas.has(lemma) && isHearer(grammar, at + 1) ? HEARER : wordAt(grammar, at + 1),
    mood: group ? moodOf(group) : NO_WORD,
    governor: group
      ? governorOf(grammar, group, start)
      : form === 'noun' || form === 'object'
        ? governorOfNoun(grammar, at, start)
        : NO_WORD,
    beforeSource: speaker < 0 ? NO_WORD : wordBefore(grammar, start, speaker),
    sourceWord: speaker < 0 ? NO_WORD : wordAt(grammar, (source.at(-1)?.last ?? 1) - 1),
    lastWord: wordAt(grammar, (content.at(-1)?.last ?? 1) - 1),
    length: lengthOf(content),
  };
}

/** Prepositions that say what kind of cue takes them: "boasted of", "railed against", "agreed with". */
const TELLING_PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'against', 'with', 'from']);

/** First token of what a cue takes: the preposition of "boasted of his dams", though that belongs to the cue. */
function complementStart(grammar: Grammar, { frame, content }: Candidate): number {
  const first = content[0]?.first ?? 0;
  const after = frame === 'preposition' || frame === 'of';
  return after && TELLING_PREPOSITIONS.has(lowerAt(grammar, first - 1)) ? first - 1 : first;
}

/** The kind under which a candidate is counted and judged. */
export function kindOf(grammar: Grammar, candidate: PlacedCandidate): CueKind {
  const { lemma, frame, form, within } = candidate;
  const group = groupOf(candidate);
  const source = sourceClassOf(grammar, candidate);
  const place = within !== null && !speaksAll(candidate, group, source) ? 'within' : 'alone';
  const { tokens, sentences } = grammar.view;
  const at = candidate.cue[0]?.first ?? 0;
  const start = sentences[tokens[at]?.sentence ?? 0]?.first ?? 0;
  const subject = candidate.source[0]?.first ?? at;
  const clause = subject === start ? subject : Math.min(subject, at);
  const before = wordBefore(grammar, start, at);
  const first = complementStart(grammar, candidate);
  const words = wordsOf(grammar, candidate, start);
  // Field by field: a spread in the middle of an object is slow.
  return {
    group,
    lemma,
    frame,
    form,
    source,
    place,
    held: '',
    opening: WITHOUT_SUBJECT.has(form) ? NO_CLAUSE : wordBefore(grammar, start, clause),
    beforeCue: documentNouns.has(before) ? DOCUMENT : before,
    afterCue: words.afterCue,
    mood: words.mood,
    governor: words.governor,
    beforeSource: words.beforeSource,
    sourceWord: words.sourceWord,
    firstClass: grammar.classes[first] ?? '',
    firstWord: wordAt(grammar, first),
    lastWord: words.lastWord,
    length: words.length,
  };
}
