import { documentNouns } from '../../lexicon/en/documents.ts';
import { neverInverted, reportingLemmas } from '../../lexicon/en/reporting-lemmas.ts';
import type { TokenRange } from '../../text/view.ts';
import { isFiniteClass, isNoun, isVerbClass } from '../../text/word-class.ts';
import {
  auxiliaryBefore,
  firstFinite,
  governing,
  groupAt,
  nearestVerb,
  SUBJECT_REACH,
  verbRightBefore,
} from './governing-verbs.ts';
import {
  classAt,
  type Grammar,
  isMark,
  isNominal,
  lowerAt,
  quotationAt,
  range,
  sentenceOf,
  textAt,
  type VerbGroup,
  verbGroupAt,
} from './grammar.ts';
import { isHeading } from './headings.ts';
import { nounPhraseEnd, nounPhraseStart } from './noun-phrases.ts';
import { quotedBefore } from './quoting.ts';
import { sourceAfter } from './sources-after.ts';
import { bracketedSubject, describedSubject, subjectBefore, subjectBeforeReport } from './subjects.ts';
import { closesUtterance, hasFinite } from './verb-content.ts';
import { isListedVerb } from './verb-lists.ts';
import { isTimePhrase, skipTimeBefore } from './when-and-where.ts';

/** Steps from one inherited subject to the next ("said …, and warned …, adding …"). */
const MOST_STEPS = 4;

/** Tokens of an antecedent that stand for it beside its relative pronoun: first and last name. */
const ANTECEDENT_TOKENS = 2;
/** As many where it is an office: "the secretary of state". */
const OFFICE_TOKENS = 4;

const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that']);

/** Longest bracket between a name and its relative pronoun, in tokens: party and place. */
const LONGEST_BRACKET = 8;

/** The token before the bracket that closes at `close`: "Lund (D-Conn.), who". */
function beforeBracket(grammar: Grammar, close: number, floor: number): number {
  for (let at = close - 1; at > floor && at > close - LONGEST_BRACKET; at--)
    if (textAt(grammar, at) === '(') return at - 1;
  return close - 1;
}

/** Name before a relative pronoun and the pronoun: "Araghchi, who". */
function relativeSource(grammar: Grammar, pronoun: number): TokenRange[] {
  const floor = sentenceOf(grammar, pronoun).first;
  let last = pronoun - 1;
  while (last >= floor && (textAt(grammar, last) === ',' || textAt(grammar, last) === ')'))
    last = textAt(grammar, last) === ')' ? beforeBracket(grammar, last, floor) : last - 1;
  // "Lund of Tilos, who": the name without the place.
  if (lowerAt(grammar, last - 1) === 'of' && grammar.classes[last - 2] === 'NNP' && last - 2 >= floor)
    last -= 2;
  let first = last + 1;
  // "the secretary of state, who": people are called after what they serve.
  const ofWhat = (at: number) =>
    lowerAt(grammar, pronoun) === 'who' && lowerAt(grammar, at) === 'of' && isNoun(grammar.classes[at - 1]);
  while (
    first - 1 >= floor &&
    last + 1 - (first - 1) <= (ofWhat(last - 1) ? OFFICE_TOKENS : ANTECEDENT_TOKENS) &&
    (isNoun(grammar.classes[first - 1]) || grammar.classes[first - 1] === 'DT' || ofWhat(first - 1))
  )
    first--;
  if (first > last) return [range(pronoun, pronoun + 1)];
  return first <= last && last + 1 === pronoun
    ? [range(first, pronoun + 1)]
    : [range(first, last + 1), range(pronoun, pronoun + 1)];
}

/** Subject of the main clause that a participle at the sentence's beginning leans on. */
function followingSubject(grammar: Grammar, head: number): TokenRange[] {
  const end = Math.min(sentenceOf(grammar, head).last, head + SUBJECT_REACH);
  // A phrase between commas may be an apposition of what went before: one right before a verb is surer.
  let between: TokenRange[] = [];
  for (let at = head + 1; at < end; at++) {
    if (textAt(grammar, at) === ':') break;
    if (textAt(grammar, at) !== ',') continue;
    // "Noting that it was “old,” Lund said": the comma stands inside the marks.
    const closed = isMark(grammar, at + 1) && grammar.quotationOf[at + 2] !== grammar.quotationOf[at];
    const start = closed ? at + 2 : at + 1;
    if (grammar.quotationOf[at] !== -1 && grammar.quotationOf[start] === grammar.quotationOf[at]) continue;
    const phraseEnd = nounPhraseEnd(grammar, start, end);
    if (phraseEnd === start || endsList(grammar, at, start, phraseEnd)) continue;
    const next = grammar.classes[phraseEnd];
    if (isVerbClass(next) || next === 'AUX' || next === 'MD' || next === 'RB')
      return [range(start, phraseEnd)];
    if (textAt(grammar, phraseEnd) === ',' && between.length === 0) between = [range(start, phraseEnd)];
  }
  return between;
}

/**
 * "Talking to Tilos, Ames and Zenda is": names joined behind the comma that go on with a name before it, unless
 * they are made to say something.
 */
function endsList(grammar: Grammar, comma: number, first: number, last: number): boolean {
  const { classes } = grammar;
  if (classes[comma - 1] !== 'NNP' || classes[first] !== 'NNP' || classes[last - 1] !== 'NNP') return false;
  const and = first + 1 < last && lowerAt(grammar, first + 1) === 'and';
  return and && (classes[last] === 'AUX' || classes[last] === 'MD');
}

/** ", raging: “…”" in a sentence whose verb was not recognised: the phrase that it begins with. */
function leadingSubject(grammar: Grammar, gerund: number): TokenRange[] {
  const { first, last } = sentenceOf(grammar, gerund);
  const opens = textAt(grammar, gerund + 1);
  if (textAt(grammar, gerund - 1) !== ',' || (opens !== ':' && opens !== ',')) return [];
  const end = nounPhraseEnd(grammar, first, last);
  return end > first && end < gerund ? [range(first, end)] : [];
}

/** Verbs that tell somebody to do something by a preposition: "called on S to say". */
const APPEALING: ReadonlySet<string> = new Set(
  'call appeal plead rely lean prevail shout signal count'.split(' '),
);

/** Who is told to, in "asked S to say": the noun phrase right before "to". */
function objectBefore(grammar: Grammar, to: number, governor: VerbGroup): TokenRange[] {
  const start = nounPhraseStart(grammar, to - 1, governor.head + 1);
  // "took to the radio to say": nobody is told to.
  const isGoverned = grammar.classes[start - 1] === 'IN' || grammar.classes[start - 1] === 'TO';
  if (isGoverned && lowerAt(grammar, start - 1) !== 'for' && !APPEALING.has(grammar.lemma(governor.head)))
    return [];
  return start <= to - 1 && start > governor.head ? [range(start, to)] : [];
}

/** The agent of a passive: the noun phrase after its "by". */
export function agentAfter(grammar: Grammar, head: number): TokenRange[] {
  const end = sentenceOf(grammar, head).last;
  for (let at = head + 1; at < end && at <= head + 2; at++) {
    if (lowerAt(grammar, at) !== 'by') continue;
    const phraseEnd = nounPhraseEnd(grammar, at + 1, end);
    return phraseEnd > at + 1 ? [range(at + 1, phraseEnd)] : [];
  }
  return [];
}

/** What a verb group's source is and how it was found. */
export interface SubjectFound {
  readonly source: readonly TokenRange[];
  readonly kind: 'subject' | 'relative' | 'inherited' | 'agent' | 'none';
}

const found = (kind: SubjectFound['kind'], source: readonly TokenRange[]): SubjectFound => ({
  kind: source.length > 0 ? kind : 'none',
  source,
});

const RECORDINGS: ReadonlySet<string> = new Set([
  'footage',
  'video',
  'clip',
  'recording',
  'tape',
  'audio',
  'image',
]);

/** "went home complaining", "flew to Tilos saying": where to somebody went who says it. */
function isWhereTo(grammar: Grammar, first: number, last: number): boolean {
  const before = classAt(grammar, first - 1);
  if (before === 'TO') return grammar.classes[first] === 'NNP' && last - first <= LONGEST_PLACE;
  const bare = last - first === 1 && grammar.classes[first] === 'NN';
  return bare && isVerbClass(before) && GOALS.has(lowerAt(grammar, first));
}

/** Tokens of "New Tilos". */
const LONGEST_PLACE = 2;

const GOALS: ReadonlySet<string> = new Set('home office town court power stage'.split(' '));

/** "footage of Larsen saying": who speaks in a recording; or null. */
function shownIn(grammar: Grammar, first: number, last: number): TokenRange | null {
  for (let at = first; at + 2 < last; at++)
    if (RECORDINGS.has(lowerAt(grammar, at)) && lowerAt(grammar, at + 1) === 'of') return range(at + 2, last);
  return null;
}

/** What those do with documents who did not write them. */
const RECEIVING: ReadonlySet<string> = new Set(
  'get receive obtain have see read review cite find hear quote reject dismiss deny refute dispute condemn slam criticize criticise confirm call'.split(
    ' ',
  ),
);

/** "released a statement saying": the verb whose subject put out the document that says something; or null. */
function senderOf(grammar: Grammar, first: number, last: number): VerbGroup | null {
  // "sent out a letter"
  const verb = lowerAt(grammar, first - 1) === 'out' ? first - 2 : first - 1;
  if (!isVerbClass(classAt(grammar, verb)) || grammar.quotationOf[verb] !== -1) return null;
  const group = verbGroupAt(grammar, verb);
  if (group.form !== 'finite' || group.passive || RECEIVING.has(grammar.lemma(verb))) return null;
  let document = false;
  for (let at = first; at < last; at++) document ||= documentNouns.has(lowerAt(grammar, at));
  return document ? group : null;
}

/** "“C,” he said, the agency reported, adding that": it is he who adds. The verb before one that only hands on. */
function beforeRelay(grammar: Grammar, relay: VerbGroup): VerbGroup {
  if (grammar.lemma(relay.head) !== 'report' || textAt(grammar, relay.head + 1) !== ',') return relay;
  const subject = subjectBefore(grammar, relay.first);
  if (!subject) return relay;
  // The comma may stand inside the marks.
  const comma = isMark(grammar, subject.first - 1) ? subject.first - 2 : subject.first - 1;
  if (textAt(grammar, comma) !== ',') return relay;
  const verb = governing(grammar, comma);
  return verb?.form === 'finite' && reportingLemmas.has(grammar.lemma(verb.head)) ? verb : relay;
}

/** Who is "quick to say", "has to say", "had reason to say". */
function beforeInfinitive(grammar: Grammar, { first }: VerbGroup, steps: number): SubjectFound {
  const auxiliary = auxiliaryBefore(grammar, first);
  // "was in the city to open a show": why somebody was there.
  if (auxiliary < 0 || lowerAt(grammar, auxiliary + 1) === 'in') return found('none', []);
  // "It is time for Lund to say"
  for (let at = auxiliary + 1; at < first - 1; at++)
    if (lowerAt(grammar, at) === 'for') return found('inherited', [range(at + 1, first)]);
  return inherited(grammar, groupAt(grammar, auxiliary), first, steps);
}

/** Whose words a verb reports, from the words left of it (for passives: after it). */
export function findSource(grammar: Grammar, group: VerbGroup, steps = 0): SubjectFound {
  if (steps > MOST_STEPS) return found('none', []);
  if (group.passive) return found('agent', agentAfter(grammar, group.head));
  const sentence = sentenceOf(grammar, group.head);
  if (group.form === 'infinitive') {
    const governor = nearestVerb(grammar, group.first);
    if (!governor) return beforeInfinitive(grammar, group, steps);
    const object = objectBefore(grammar, group.first, governor);
    if (object.length > 0) return found('inherited', object);
    return inherited(grammar, governor, group.first, steps);
  }
  if (group.form === 'gerund' && isNoun(classAt(grammar, group.first - 1))) {
    const start = nounPhraseStart(grammar, group.first - 1, sentence.first);
    const shown = shownIn(grammar, start, group.first);
    if (shown) return found('subject', [shown]);
    const sender = senderOf(grammar, start, group.first);
    if (sender) return inherited(grammar, sender, group.first, steps);
    const goer = isWhereTo(grammar, start, group.first) ? nearestVerb(grammar, start) : null;
    if (goer?.form === 'finite') return inherited(grammar, goer, group.first, steps);
    // "had written on 3 May warning", "spent the day saying": whoever did so.
    const isTime = isTimePhrase(grammar, start, group.first);
    const doing = isTime ? nearestVerb(grammar, start) : null;
    // "released an ad this week showing": the ad does, whoever released it.
    if (isTime && isNoun(classAt(grammar, start - 1))) return found('none', []);
    if (doing?.form === 'finite' && !doing.passive) return inherited(grammar, doing, group.first, steps);
    if (start < group.first && !isTime) return found('subject', [range(start, group.first)]);
  }
  const quoted = group.form === 'gerund' ? quotedBefore(grammar, group.first - 1) : [];
  if (quoted.length > 0) return found('subject', quoted);
  if (group.form === 'gerund' || group.form === 'participle') {
    const nearest = governing(grammar, group.first);
    const governor = nearest && beforeRelay(grammar, nearest);
    if (governor) return inherited(grammar, governor, group.first, steps);
    // "Sen. Lund (D-Conn.), noting that it was old, left"
    const bracketed = bracketedSubject(grammar, group.first - 1, sentence.first);
    if (bracketed) return found('subject', [bracketed]);
    // "Said Larsen: “…”"
    if (group.head === sentence.first && reportingLemmas.has(grammar.lemma(group.head))) {
      const after = sourceAfter(grammar, group.head);
      const colon = textAt(grammar, after.at(-1)?.last ?? -1);
      if (colon === ':') return found('subject', after);
    }
    const following = followingSubject(grammar, group.head);
    return found('inherited', following.length > 0 ? following : leadingSubject(grammar, group.first));
  }
  let before = group.first - 1;
  while (before > sentence.first && grammar.classes[before] === 'RB') before--;
  // "and on Monday said"
  const early = skipTimeBefore(grammar, before, sentence.first);
  if (early < before && grammar.classes[early] === 'CC') before = early;
  const wordClass = classAt(grammar, before);
  if (RELATIVE.has(lowerAt(grammar, before)) && (wordClass === 'WP' || isRelativeThat(grammar, before)))
    return found('relative', relativeSource(grammar, before));
  const reported = subjectBeforeReport(grammar, before);
  if (reported) return found('subject', [reported]);
  const described = textAt(grammar, before) === ',' ? describedSubject(grammar, before) : null;
  if (described) return found('subject', [withoutTold(grammar, described)]);
  if (isInverted(grammar, before)) return found('none', []);
  if (wordClass === 'CC' || (textAt(grammar, before) === ',' && isVerbList(grammar, before))) {
    const nearest = verbRightBefore(grammar, before) ?? governing(grammar, before);
    const governor = nearest && beforeRelay(grammar, nearest);
    // "was mocked and criticized": the second is a passive, too.
    if (governor?.passive && !reportingLemmas.has(grammar.lemma(group.head))) return found('none', []);
    // "said that it “will not talk” but would answer": what is said goes on.
    if (governor && group.modal && !governor.modal && reportingLemmas.has(grammar.lemma(governor.head)))
      return found('none', []);
    return governor ? inherited(grammar, governor, group.first, steps) : found('none', []);
  }
  const subject = subjectBefore(grammar, group.first);
  if (!subject) {
    const relative = relativeBefore(grammar, group.first, sentence.first);
    if (relative >= 0) return found('relative', relativeSource(grammar, relative));
  }
  return found('subject', subject ? [withoutTold(grammar, subject)] : []);
}

/** "Lund, who has called it “old,”": a "who" clause that tells of something said is no part of who says the rest. */
function withoutTold(grammar: Grammar, { first, last }: TokenRange): TokenRange {
  for (let at = first + 1; at < last; at++) {
    if (grammar.classes[at] !== 'WP' || textAt(grammar, at - 1) !== ',') continue;
    for (let told = at + 1; told < last; told++) {
      if (tellsClause(grammar, told) || grammar.quotationOf[told] !== -1) return range(first, at - 1);
    }
  }
  return range(first, last);
}

/** "who held that", "who once said it would": whether a clause follows a verb, as far as its next words tell. */
function tellsClause(grammar: Grammar, head: number): boolean {
  if (!isVerbClass(grammar.classes[head])) return false;
  if (lowerAt(grammar, head + 1) === 'that') return true;
  const isClause = grammar.classes[head + 1] === 'PRP' && isFiniteClass(grammar.classes[head + 2]);
  return isClause && reportingLemmas.has(grammar.lemma(head));
}

/** "“C”, said S", "The dam will go, said Lund": whether words said end with the comma before a verb that a name follows. */
function followsComma(grammar: Grammar, head: number): boolean {
  if (textAt(grammar, head - 1) !== ',') return false;
  const { first } = sentenceOf(grammar, head);
  if ((grammar.quotationOf[head - 2] ?? -1) !== -1) return quotationAt(grammar, head - 2).first <= first;
  return (
    grammar.classes[head + 1] === 'NNP' &&
    hasFinite(grammar, first, head - 1) &&
    !describedSubject(grammar, head - 1)
  );
}

/** "“C,” said S, adding that": who speaks stands right of the verb after quoted words. */
function turnedSubject(grammar: Grammar, { head, first, form, passive }: VerbGroup): TokenRange[] {
  if (form !== 'finite' || passive || first !== head) return [];
  if (!closesUtterance(grammar, head - 1) && !followsComma(grammar, head)) return [];
  const isTurned = reportingLemmas.has(grammar.lemma(head)) && !neverInverted.has(grammar.lemma(head));
  const next = grammar.classes[head + 1];
  return isTurned && (next === 'PRP' || (isNominal(next) && next !== 'VBG' && next !== 'VBN'))
    ? [...sourceAfter(grammar, head)]
    : [];
}

/** @param heir first token of the verb that has no subject of its own */
function inherited(grammar: Grammar, governor: VerbGroup, heir: number, steps: number): SubjectFound {
  if (governor.passive) return found('inherited', passiveSubject(grammar, governor));
  const turned = turnedSubject(grammar, governor);
  if (turned.length > 0 && (turned.at(-1)?.last ?? heir) <= heir) return found('inherited', turned);
  return found('inherited', findSource(grammar, governor, steps + 1).source);
}

function passiveSubject(grammar: Grammar, governor: VerbGroup): TokenRange[] {
  const subject = subjectBefore(grammar, governor.first);
  return subject ? [subject] : [];
}

function isRelativeThat(grammar: Grammar, at: number): boolean {
  const before = grammar.view.tokens[at - 1]?.kind === 'quote' ? at - 2 : at - 1;
  return isNoun(grammar.classes[before]);
}

const HANDS_ON: ReadonlySet<string> = new Set(['report', 'say', 'write', 'add', 'state', 'announce']);

/** "Lund said C, reported Zenda TV.": the subject follows. */
function isInverted(grammar: Grammar, comma: number): boolean {
  if (!HANDS_ON.has(grammar.lemma(comma + 1)) || grammar.classes[comma + 2] !== 'NNP') return false;
  const { last } = sentenceOf(grammar, comma);
  return textAt(grammar, comma) === ',' && nounPhraseEnd(grammar, comma + 2, last) >= last - 1;
}

/** A comma before a verb in "rose, said and left". */
function isVerbList(grammar: Grammar, comma: number): boolean {
  // "said it was “null”, accused them of haste": the list goes on after quoted words.
  const quoted = grammar.quotationOf[comma - 1] !== -1 && reportingLemmas.has(grammar.lemma(comma + 1));
  // "# Council rejects plan, says dam safe"
  if (isHeading(grammar, comma) && firstFinite(grammar, sentenceOf(grammar, comma).first, comma)) return true;
  return quoted || isVerbClass(grammar.classes[comma - 1]) || isListedVerb(grammar, comma);
}

/** "who, in an interview, said": the relative pronoun before an insertion, or -1. */
function relativeBefore(grammar: Grammar, end: number, floor: number): number {
  if (textAt(grammar, end - 1) !== ',') return -1;
  for (let at = end - 2; at >= floor && at > end - 30; at--)
    if (textAt(grammar, at) === ',') return grammar.classes[at - 1] === 'WP' ? at - 1 : -1;
  return -1;
}
