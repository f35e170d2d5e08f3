import { findingLemmas, neverInverted, reportingLemmas } from '../../lexicon/en/reporting-lemmas.ts';
import type { TokenRange } from '../../text/view.ts';
import { isVerbClass, type WordClass } from '../../text/word-class.ts';
import { asSourceSaid } from './as-source-said.ts';
import { askedAt, isQuestion } from './asked.ts';
import type { Candidate, CueForm } from './candidate.ts';
import {
  type Complement,
  clauseFollows,
  complementAt,
  type Frame,
  madeKnown,
  particles,
} from './complements.ts';
import { clauseFloor, contentEnd } from './content-ends.ts';
import {
  type Grammar,
  isCalendar,
  isNominal,
  lowerAt,
  quotationAt,
  range,
  sentenceOf,
  textAt,
  type VerbGroup,
  verbGroupAt,
} from './grammar.ts';
import { endsInVoice, isHeading, isHeadline } from './headings.ts';
import { isIntroduction } from './introductions.ts';
import { awaitsMainVerb, findMainVerb } from './main-verbs.ts';
import { isNoCue } from './no-cues.ts';
import { mergedCueAt } from './noun-cues.ts';
import { participleBy, passiveAlone, passiveBy, toldOf } from './passives.ts';
import { quoteThenSentence } from './quote-then-sentence.ts';
import { quotedAsSaying } from './quoted-as-saying.ts';
import { isQuotedAs } from './quoting.ts';
import { relativeObject } from './relative-objects.ts';
import { findSource, type SubjectFound } from './sources.ts';
import { sourceAfter } from './sources-after.ts';
import { subjectAfterQuote } from './subject-after-quote.ts';
import { describedSubject, subjectBefore } from './subjects.ts';
import { closesUtterance, contentAfter, contentBefore, followsContent, hasFinite } from './verb-content.ts';
import { verbFirst } from './verb-first.ts';
import { isListedVerb } from './verb-lists.ts';
import { whatSourceCalled } from './what-source-called.ts';
import { whichSourceSaid } from './which-source-said.ts';

/** What is quoted as said counts as said. */
function formOf(grammar: Grammar, group: VerbGroup, subject: SubjectFound): CueForm {
  if (isQuotedAs(grammar, group)) return 'finite';
  if (group.passive) return 'passive';
  if (group.form === 'finite') return subject.kind === 'relative' ? 'relative' : 'finite';
  return group.form;
}

/** "lashed out at", "spoke favorably of", "made it clear": whether nothing but adverbs, particles and "it" stands between a verb and what belongs to it. */
function isJoined(grammar: Grammar, head: number, particle: number): boolean {
  for (let at = head + 1; at < particle; at++)
    if (grammar.classes[at] !== 'RB' && !particles.has(lowerAt(grammar, at)) && lowerAt(grammar, at) !== 'it')
      return false;
  return true;
}

function cueRanges(grammar: Grammar, group: VerbGroup, complement: Complement): TokenRange[] {
  const cue = [range(group.head, group.head + 1)];
  const { particle } = complement;
  if (particle < 0) return cue;
  return isJoined(grammar, group.head, particle)
    ? [range(group.head, particle + 1)]
    : [...cue, range(particle, particle + 1)];
}

/** How far left of ", told the paper" quoted words may end for the verb to have its subject there, in tokens. */
const QUOTE_REACH = 40;

/** What goes on with quoted words and is no subject: "“We lost” in the end, said S", "“He may win” if they vote, said S". */
const GOES_ON: ReadonlySet<WordClass> = new Set(['IN', 'TO', 'WP', 'VB']);

/** Whether quoted words end left of a comma in the same sentence, and what stands between is the verb's subject. */
function closesUtteranceBefore(grammar: Grammar, head: number): boolean {
  const floor = Math.max(sentenceOf(grammar, head).first, head - QUOTE_REACH);
  for (let at = head - 1; at >= floor; at--)
    if (closesUtterance(grammar, at)) return !GOES_ON.has(grammar.classes[at + 1] as WordClass);
  return false;
}

/** "Larsen, who lost his house, said": all that stands before the comma is the verb's own subject. */
function opensWithSubject(grammar: Grammar, head: number): boolean {
  const { first } = sentenceOf(grammar, head);
  const subject = subjectBefore(grammar, head);
  return subject !== null && subject.first <= first + (grammar.classes[first] === 'CC' ? 1 : 0);
}

/** Whether the quotation that ends at `at` is all that its sentence has said so far. */
function opensWithQuote(grammar: Grammar, at: number): boolean {
  if ((grammar.quotationOf[at] ?? -1) === -1) return false;
  return quotationAt(grammar, at).first <= sentenceOf(grammar, at).first;
}

/** "C, said S" and "“C,” said S". */
function inverted(grammar: Grammar, group: VerbGroup, lemma: string): Candidate | null {
  if (group.first !== group.head || group.form !== 'finite') return null;
  if (!followsContent(grammar, group.head)) return null;
  const comma = textAt(grammar, group.head - 1) === ',';
  const next = grammar.classes[group.head + 1];
  if (comma && !reportingLemmas.has(lemma)) return null;
  // "# Council rejects plan, says dam safe"
  if (comma && isHeading(grammar, group.head) && !endsInVoice(grammar, group.head + 1)) return null;
  // "“C”, said S"
  const afterComma = comma && !opensWithQuote(grammar, group.head - 2);
  // "praised the dam, criticized the council and warned"
  if (afterComma && isListedVerb(grammar, group.head - 1)) return null;
  if (afterComma && grammar.quotationOf[group.head - 2] !== -1) return null;
  if (afterComma && closesUtteranceBefore(grammar, group.head)) return null;
  if (afterComma && (next === 'PRP' || opensWithSubject(grammar, group.head))) return null;
  // "The mayor, who was away, promised residents a dam".
  if (afterComma && describedSubject(grammar, group.head - 1)) return null;
  if (neverInverted.has(lemma) || lowerAt(grammar, group.head + 1) === 'it') return null;
  if (!(next === 'PRP' || isNominal(next)) || next === 'VBG' || lowerAt(grammar, group.head + 1) === 'that')
    return null;
  const source = sourceAfter(grammar, group.head);
  const last = source.at(-1)?.last;
  if (last === undefined || complementTakesClause(grammar, last)) return null;
  if (isCalendar(grammar, group.head + 1)) return null;
  if (afterComma && clauseFollows(grammar, group.head + 1, sentenceOf(grammar, group.head).last)) return null;
  const content = contentBefore(grammar, group.head, clauseFloor(grammar, group.head));
  if (!content) return null;
  const quoted = grammar.quotationOf[content.last - 1] !== -1;
  if (!quoted && isDescribed(grammar, content)) return null;
  // "One of them, a farmer hurt in the flood, described the dam as safe"
  const { last: end } = sentenceOf(grammar, group.head);
  if (!quoted && lowerAt(grammar, last) === 'as' && !clauseFollows(grammar, last + 1, end)) return null;
  const after = contentAfter(grammar, last, quoted);
  return {
    rule: quoted ? 'quote-verb-source' : 'clause-verb-source',
    lemma,
    frame: quoted ? 'quote-before' : 'before-turned',
    form: 'finite',
    cue: [range(group.head, group.head + 1)],
    source,
    content: after ? [content, after] : [content],
    negated: group.negated,
  };
}

/** "Lund, a clerk of the council, said Larsen would": no clause, where commas part a phrase and no main verb is left of the cue. */
function isDescribed(grammar: Grammar, { first, last }: TokenRange): boolean {
  if (isHeadline(grammar, first)) return false;
  if (findMainVerb(grammar, first, last) >= 0) return false;
  for (let at = first; at < last; at++) if (textAt(grammar, at) === ',') return true;
  return false;
}

/** Whether what was taken for a source is followed by a verb of its own: then it was the cue's clause. */
function complementTakesClause(grammar: Grammar, at: number): boolean {
  const wordClass = grammar.classes[at];
  return wordClass === 'MD' || wordClass === 'AUX' || wordClass === 'VBD' || wordClass === 'VBZ';
}

/** What a phrase begins with that opens a sentence: "Citing “delays,” S said that C", "After “delays,” S said C". */
const OPENS_PHRASE: ReadonlySet<WordClass> = new Set(['VBG', 'VBN', 'IN']);

/**
 * Whether the quotation that ends at `at` only closes the phrase that the sentence opens with, and what is
 * said follows its cue.
 */
function endsOpening(grammar: Grammar, at: number, { frame }: Complement): boolean {
  if (frame !== 'that' && frame !== 'clause') return false;
  const { first } = sentenceOf(grammar, at);
  return OPENS_PHRASE.has(grammar.classes[first] as WordClass) && !opensWithQuote(grammar, at);
}

/** Prepositions that tell when and where something was said: "C, S said at the time". */
const PLACES: ReadonlySet<string> = new Set(['in', 'on', 'at', 'to', 'from']);
/** "C, S said of the dam": what it is about, told after it. */
const OF_WHICH: ReadonlySet<string> = new Set(['of', 'about']);
const SAYING: ReadonlySet<string> = new Set(['say', 'write', 'tweet', 'remark', 'post', 'add']);

/** Whether what follows a cue over a preposition belongs to the clause before it. */
const tellsWhere = (lemma: string, preposition: string): boolean =>
  PLACES.has(preposition) || (OF_WHICH.has(preposition) && SAYING.has(lemma));

/** Whether a few quoted words follow the cue over a comma: "Asked about it, S said, “Never.”". */
const opensFragment = (grammar: Grammar, { frame, start }: Complement): boolean =>
  frame === 'fragment' && textAt(grammar, start - 1) === ',';

/** Whether a cue opens an utterance over a comma or colon: "S wrote back, “…”". */
function opensQuote(grammar: Grammar, { frame, start }: Complement): boolean {
  const before = textAt(grammar, start - 1);
  return frame === 'quote' && (before === ',' || before === ':');
}

/** Whether the quotation left of `at` ends in a stop and another's cue opened it: "A asked, “…?” B answered, “…”". */
function isIntroduced(grammar: Grammar, at: number): boolean {
  if (!/^[.?!…]/.test(textAt(grammar, at - 2))) return false;
  const before = quotationAt(grammar, at - 1).first - 1;
  return textAt(grammar, before) === ',' || textAt(grammar, before) === ':';
}

/** Whether a verb follows a clause that is its content: "C, S said", "C, the poll found". */
const followsClause = (lemma: string): boolean => reportingLemmas.has(lemma) || findingLemmas.has(lemma);

/** "C, S said" and "“C,” S said". */
function contentFirst(
  grammar: Grammar,
  group: VerbGroup,
  lemma: string,
  subject: SubjectFound,
  complement: Complement,
): Candidate | null {
  const first = subject.source[0];
  if (group.form !== 'finite' || group.passive || subject.kind !== 'subject' || !first) return null;
  const { frame } = complement;
  const time = grammar.classes[complement.start] === 'NNP' && frame === 'np';
  // "“…,” as S put it"
  const isPut = lemma === 'put' && lowerAt(grammar, group.head + 1) === 'it';
  const begin = isPut && lowerAt(grammar, first.first - 1) === 'as' ? first.first - 1 : first.first;
  const afterQuote =
    closesUtterance(grammar, begin - 1) &&
    !(frame === 'that' && complement.start === group.head + 1) &&
    !endsOpening(grammar, begin - 1, complement);
  if (
    !(
      afterQuote ||
      frame === 'none' ||
      frame === 'quote' ||
      frame === 'fragment' ||
      frame === 'preposition' ||
      frame === 'ing' ||
      time ||
      isRecipient(grammar, group, complement, lemma)
    )
  )
    return null;
  const from = afterQuote ? begin : first.first;
  if (!followsContent(grammar, from)) return null;
  if (afterQuote && opensQuote(grammar, complement) && isIntroduced(grammar, from)) return null;
  const content = contentBefore(grammar, from, clauseFloor(grammar, group.head));
  if (!content) return afterParenthesis(grammar, group, lemma, subject);
  const quoted = grammar.quotationOf[content.last - 1] !== -1;
  if (!quoted && (!followsClause(lemma) || frame === 'quote' || opensFragment(grammar, complement)))
    return null;
  if (!quoted && frame === 'preposition' && !tellsWhere(lemma, lowerAt(grammar, complement.particle)))
    return null;
  if (frame !== 'none' && isIntroduction(grammar, content)) return null;
  const comma = quoted ? -1 : clauseComma(grammar, group.head, lemma);
  const after = contentAfter(grammar, comma < 0 ? group.head + 1 : comma, quoted);
  return {
    rule: quoted ? 'quote-source-verb' : 'clause-source-verb',
    lemma: isPut ? 'put it' : lemma,
    frame: quoted ? 'quote-before' : 'before',
    form: 'finite',
    cue: [range(group.head, group.head + (isPut ? 2 : 1))],
    source: subject.source,
    content: after ? [content, after] : [content],
    negated: group.negated,
  };
}

/**
 * "The dam, S said, would hold", "In the end, S said, C": what stands before the reporting clause belongs to
 * the content that follows it; null for a conjunction alone and for what leads to a quoted sentence ("In Tilos, S said, “…”").
 */
function openingBefore(grammar: Grammar, comma: number, after: TokenRange): TokenRange | null {
  const isQuotation =
    grammar.quotationOf[after.first] !== -1 && quotationAt(grammar, after.first).last >= after.last;
  if (isQuotation && grammar.view.tokens[after.first + 1]?.capital) return null;
  const floor = clauseFloor(grammar, comma);
  const first = grammar.classes[floor] === 'CC' ? floor + 1 : floor;
  return comma > first ? range(first, comma) : null;
}

/** A reporting clause between commas names hearers and places in so many tokens: "S told the council of Tilos on Friday,". */
const LONGEST_ASIDE = 10;

/** Particles of verbs that report alone: "The dam, he pointed out, had held". */
const PARTICLES: Readonly<Record<string, string>> = {
  point: 'out',
  hit: 'back',
  fire: 'back',
  shoot: 'back',
  chime: 'in',
  go: 'on',
  sum: 'up',
};

/** The comma that ends a reporting clause in the middle of its content, past those who hear it; -1 where there is none. */
function clauseComma(grammar: Grammar, head: number, lemma: string): number {
  const end = Math.min(sentenceOf(grammar, head).last, head + LONGEST_ASIDE);
  if (textAt(grammar, head + 1) === ',') return head + 1;
  const hasParticle = Object.hasOwn(PARTICLES, lemma) && PARTICLES[lemma] === lowerAt(grammar, head + 1);
  if (hasParticle && textAt(grammar, head + 2) === ',') return head + 2;
  if (!TELLING.has(lemma) && !tellsWhere(lemma, lowerAt(grammar, head + 1))) return -1;
  for (let at = head + 1; at < end; at++) {
    if (textAt(grammar, at) === ',') return at;
    const wordClass = grammar.classes[at];
    const isClause = isVerbClass(wordClass) || wordClass === 'MD' || wordClass === 'WP' || wordClass === 'CC';
    if (isClause || lowerAt(grammar, at) === 'that' || grammar.quotationOf[at] !== -1) return -1;
    if (textAt(grammar, at) === ';') return -1;
  }
  return -1;
}

/** "In the end, S said, C": the reporting clause stands in the middle of its content. */
function afterParenthesis(
  grammar: Grammar,
  group: VerbGroup,
  lemma: string,
  subject: SubjectFound,
): Candidate | null {
  const comma = clauseComma(grammar, group.head, lemma);
  if (!followsClause(lemma) || comma < 0) return null;
  const after = contentAfter(grammar, comma, false);
  if (!after || !hasFinite(grammar, after.first, after.last)) return null;
  const before = openingBefore(grammar, (subject.source[0]?.first ?? 1) - 1, after);
  return {
    rule: 'clause-source-verb',
    lemma,
    frame: 'before',
    form: 'finite',
    cue: [range(group.head, group.head + 1)],
    source: subject.source,
    content: before ? [before, after] : [after],
    negated: group.negated,
  };
}

/** Their object is whom one tells: "C, S assured the assembly". */
const TELLING: ReadonlySet<string> = new Set([
  'tell',
  'ask',
  'assure',
  'reassure',
  'remind',
  'inform',
  'notify',
  'warn',
  'advise',
  'caution',
]);

/** "“…,” he told reporters": the object is who was told, and nothing of the content. */
function isRecipient(grammar: Grammar, group: VerbGroup, complement: Complement, lemma: string): boolean {
  if (complement.frame !== 'np' && complement.frame !== 'of' && complement.frame !== 'adjective')
    return false;
  return TELLING.has(lemma) || grammar.quotationOf[group.first - 2] !== -1;
}

/** Frames in which a verb may take a noun of saying: "expressed doubts about C", "made a promise to C". */
const TAKES_OBJECT: ReadonlySet<Frame> = new Set(['np', 'of', 'np-to', 'that', 'adjective']);

/** "S said that C", "urged A to C", "accused A of C" and the like: content right of the cue. */
function contentLast(
  grammar: Grammar,
  group: VerbGroup,
  lemma: string,
  subject: SubjectFound,
  complement: Complement,
): Candidate | null {
  const { frame } = complement;
  if (
    frame === 'none' ||
    frame === 'before' ||
    frame === 'before-turned' ||
    frame === 'quote-before' ||
    frame === 'turn' ||
    frame === 'relative-clause' ||
    frame === 'what'
  )
    return null;
  const awaited = awaitsMainVerb(grammar, group.head);
  const merged = !group.passive && TAKES_OBJECT.has(frame) ? mergedCueAt(grammar, group.head) : null;
  const start = merged?.start ?? complement.start;
  const inner = merged ? (merged.frame === 'of' ? 'np' : merged.frame) : frame;
  const last = contentEnd(grammar, start, inner, group.past, awaited);
  if (last <= start) return null;
  const content = range(start, last);
  const told = toldOf(grammar, group, lemma, frame);
  const known =
    lemma === 'make' && madeKnown.has(lowerAt(grammar, complement.particle))
      ? lowerAt(grammar, complement.particle)
      : '';
  return {
    shown: merged ? [merged.cue] : undefined,
    rule: `verb-${frame}`,
    lemma: known ? `${lemma} ${known}` : lemma,
    frame: complement.frame,
    form: formOf(grammar, group, subject),
    cue: cueRanges(grammar, group, complement),
    source: told ? [] : subject.source,
    content: told ? [told, content] : [content],
    negated: group.negated,
  };
}

/** The attribution that a verb at `head` may make, or null. Verbs inside quotations make none. */
export function verbCandidateAt(grammar: Grammar, head: number): Candidate | null {
  if (grammar.quotationOf[head] !== -1) return null;
  const group = verbGroupAt(grammar, head);
  const lemma = grammar.lemma(head);
  if (isNoCue(grammar, head)) return null;
  const asked = askedAt(grammar, head);
  if (asked) return asked;
  const turned = inverted(grammar, group, lemma);
  if (turned) return turned;
  const leading = verbFirst(grammar, head, lemma);
  if (leading) return leading;
  const subject = subjectAfterQuote(grammar, group, lemma) ?? findSource(grammar, group);
  if (subject.source.length === 0 && isQuestion(grammar, head)) return null;
  const complement = complementAt(grammar, head);
  // "Lund, said to be ill, left": who says so is left open, and what he says goes no further.
  const isBare = group.first === head && subject.source.length === 0;
  if (isBare && lemma === 'say' && complement.frame === 'to') return null;
  return (
    passiveBy(grammar, group, lemma, subject) ??
    participleBy(grammar, group, lemma) ??
    asSourceSaid(grammar, group, lemma, subject) ??
    whichSourceSaid(grammar, group, lemma, subject) ??
    whatSourceCalled(grammar, group, lemma, subject, complement) ??
    (group.form === 'gerund' && complement.frame !== 'that' ? quotedAsSaying(grammar, group, lemma) : null) ??
    contentFirst(grammar, group, lemma, subject, complement) ??
    quoteThenSentence(grammar, group, lemma, subject, complement) ??
    relativeObject(grammar, group, lemma, subject) ??
    contentLast(grammar, group, lemma, subject, complement) ??
    passiveAlone(grammar, group, lemma, complement.frame)
  );
}
