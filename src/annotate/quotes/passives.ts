import { tellingLemmas } from '../../lexicon/en/reporting-lemmas.ts';
import type { TokenRange } from '../../text/view.ts';
import { isNoun } from '../../text/word-class.ts';
import type { Candidate } from './candidate.ts';
import type { Frame } from './complements.ts';
import { contentEnd } from './content-ends.ts';
import { type Grammar, lowerAt, range, sentenceOf, textAt, type VerbGroup } from './grammar.ts';
import { nounPhraseStart } from './noun-phrases.ts';
import { agentAfter, type SubjectFound } from './sources.ts';
import { subjectBefore } from './subjects.ts';

/** Verbs whose passive has for its subject who hears something: "Lund was asked to leave". */
const HEARING: ReadonlySet<string> = new Set(['ask', 'press', 'question', ...tellingLemmas]);

/** "The dam was seen by S as old": what is told of the subject behind the agent. */
function toldAfter(grammar: Grammar, source: readonly TokenRange[]): TokenRange | null {
  const as = source.at(-1)?.last ?? -1;
  if (lowerAt(grammar, as) !== 'as') return null;
  const last = contentEnd(grammar, as, 'as', true);
  return last > as + 1 ? range(as, last) : null;
}

/** "C was rejected by S": the content is the subject of a passive whose agent is named. */
export function passiveBy(
  grammar: Grammar,
  group: VerbGroup,
  lemma: string,
  agent: SubjectFound,
): Candidate | null {
  if (!group.passive || agent.source.length === 0 || HEARING.has(lemma)) return null;
  const content = subjectBefore(grammar, group.first);
  if (!content) return null;
  const rest = toldAfter(grammar, agent.source);
  return {
    rule: 'passive-by',
    lemma,
    frame: 'before',
    form: 'passive',
    cue: [range(group.head, group.head + 1)],
    source: agent.source,
    content: rest ? [content, rest] : [content],
    negated: group.negated,
  };
}

/** Verbs by which something is made known, or is known, to all. */
const MAKING_KNOWN: ReadonlySet<string> = new Set(
  'announce disclose reveal confirm know mention publish report release present unveil rumor rumour expect predict mock'.split(
    ' ',
  ),
);

/** "C was announced": the content is the subject of a passive that tells no more. */
export function passiveAlone(
  grammar: Grammar,
  group: VerbGroup,
  lemma: string,
  frame: Frame,
): Candidate | null {
  if (!group.passive || frame !== 'none' || !MAKING_KNOWN.has(lemma)) return null;
  const content = subjectBefore(grammar, group.first);
  if (!content || lowerAt(grammar, content.first) === 'it') return null;
  return {
    rule: 'passive-alone',
    lemma,
    frame,
    form: 'passive',
    cue: [range(group.head, group.head + 1)],
    source: [],
    content: [content],
    negated: group.negated,
  };
}

/** "the plan, opposed by S", "a deal reported by S": a participle with its agent tells of the noun before it. */
export function participleBy(grammar: Grammar, group: VerbGroup, lemma: string): Candidate | null {
  if (group.form !== 'participle' || grammar.classes[group.head] !== 'VBN' || HEARING.has(lemma)) return null;
  const source = agentAfter(grammar, group.head);
  if (source.length === 0) return null;
  const { first } = sentenceOf(grammar, group.head);
  const last = textAt(grammar, group.first - 1) === ',' ? group.first - 1 : group.first;
  if (last <= first || !isNoun(grammar.classes[last - 1])) return null;
  const start = nounPhraseStart(grammar, last - 1, first);
  return start >= last
    ? null
    : {
        rule: 'passive-by',
        lemma,
        frame: 'before',
        form: 'participle',
        cue: [range(group.head, group.head + 1)],
        source,
        content: [range(start, last)],
        negated: group.negated,
      };
}

/** Frames in which a passive tells something of its subject: "the dam is expected to hold", "Lund was seen as a hero". */
const TELLS_OF_SUBJECT: ReadonlySet<Frame> = new Set([
  'to',
  'as',
  'np',
  'adjective',
  'of',
  'ing',
  'preposition',
]);

/** Verbs that tell how their subject looks to somebody who is not named: "the dam seems to hold". */
const SEEMING: ReadonlySet<string> = new Set(['seem', 'appear']);

/**
 * The subject where it is a part of what is said, and who says so is not named: "the dam" of "the dam is
 * expected to hold" and "the dam seems to hold"; or null.
 */
export function toldOf(grammar: Grammar, group: VerbGroup, lemma: string, frame: Frame): TokenRange | null {
  const seems = SEEMING.has(lemma) && group.form === 'finite';
  const isTold = group.passive && agentAfter(grammar, group.head).length === 0 && !HEARING.has(lemma);
  if (!(seems || isTold) || !TELLS_OF_SUBJECT.has(frame)) return null;
  const before = group.first - 1;
  if (grammar.classes[before] === 'WP') return range(before, group.first);
  const subject = subjectBefore(grammar, group.first);
  return subject && lowerAt(grammar, subject.first) !== 'it' ? subject : null;
}
