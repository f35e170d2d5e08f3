import { timeNouns, timeOpeners } from '../../lexicon/en/calendar-names.ts';
import { documentNouns } from '../../lexicon/en/documents.ts';
import { places } from '../../lexicon/en/places.ts';
import { reportingLemmas } from '../../lexicon/en/reporting-lemmas.ts';
import { personNouns } from '../../lexicon/en/roles.ts';
import type { TokenRange } from '../../text/view.ts';
import { isFiniteClass, isNoun, isVerbClass } from '../../text/word-class.ts';
import { BREAK, COMMA, DASH } from '../../text/word-features.ts';
import { afterAntecedent } from './bare-relatives.ts';
import { closesOpening, closesSubordinate, insertionKind, MOST_COMMAS, previousMatching } from './commas.ts';
import {
  classAt,
  featuresAt,
  type Grammar,
  isCalendar,
  isDash,
  isMark,
  lowerAt,
  sentenceOf,
  textAt,
} from './grammar.ts';
import { beforeOccasion, nounPhraseEnd, nounPhraseStart } from './noun-phrases.ts';
import { isTimePhrase, skipTimeBefore, skipVenueBefore } from './when-and-where.ts';

/**
 * The subject that ends right before `end` (exclusive), with apposition and relative clause, or null.
 * Commas that close an insertion are looked through; the range never ends with one.
 */
export function subjectBefore(grammar: Grammar, end: number): TokenRange | null {
  const { classes } = grammar;
  const floor = sentenceOf(grammar, Math.max(0, end - 1)).first;
  let at = end - 1;
  while (at >= floor && classes[at] === 'RB' && !isNoun(classes[at])) at--;
  if (at < floor) return null;
  at = skipVenueBefore(grammar, skipTimeBefore(grammar, beforeAll(grammar, at, floor), floor), floor);
  if (isMark(grammar, at) && textAt(grammar, at - 1) === ',') at--;
  // "Lund, however, said", "sources familiar with the plan, however, said"
  if (textAt(grammar, at) === ',' && classes[at - 1] === 'RB' && textAt(grammar, at - 2) === ',')
    return subjectBeforeAdverb(grammar, at - 2, floor);
  if (endsDescribed(grammar, at, end)) {
    const first = nounPhraseStart(grammar, at - 1, floor);
    if (first < at) return { first, last: end };
  }
  return subjectEndingAt(grammar, at, floor);
}

/** The subject before a lone adverb's first comma; "Lund left; his clerk, however, said": none across a semicolon. */
function subjectBeforeAdverb(grammar: Grammar, comma: number, floor: number): TokenRange | null {
  let first = comma;
  while (first > floor && textAt(grammar, first - 1) !== ';') first--;
  return subjectEndingAt(grammar, comma, first) ?? subjectEndingAt(grammar, comma - 1, first);
}

/** The subject whose last token, or the mark that closes what is inserted in it, is `at`; or null. */
function subjectEndingAt(grammar: Grammar, at: number, floor: number): TokenRange | null {
  if (at < floor) return null;
  const mark = textAt(grammar, at);
  if (mark !== ',' && mark !== ')' && !isDash(grammar, at))
    return relativeSubject(grammar, at + 1, floor) ?? simpleSubject(grammar, at, floor);
  return (
    segmentSubject(grammar, at, floor) ??
    subjectBeforeInsertion(grammar, at, floor) ??
    bracketedSubject(grammar, at, floor)
  );
}

/** Whether a verb may stand behind the noun phrase that begins at `first`: one like "say" only behind a plural. */
function agrees({ classes, view }: Grammar, first: number, verb: number): boolean {
  if (classes[verb] !== 'VB') return true;
  const article = view.tokens[first]?.lower;
  if (article === 'a' || article === 'an') return false;
  const wordClass = classes[verb - 1];
  return wordClass === 'NNS' || wordClass === 'PRP' || view.tokens[verb - 1]?.lower.endsWith('s') === true;
}

/** "The council, Lund said on Friday, has asked for money": the subject before another's reporting clause, or null. */
export function subjectBeforeReport(grammar: Grammar, close: number): TokenRange | null {
  if (textAt(grammar, close) !== ',') return null;
  const floor = sentenceOf(grammar, close).first;
  const open = previousMatching(grammar, close, floor);
  if (open <= floor) return null;
  let verb = nounPhraseEnd(grammar, open + 1, close);
  if (verb === open + 1) return null;
  while (grammar.classes[verb] === 'RB') verb++;
  // "Lund, a fellow of a Tilos think tank, said"
  const isReport =
    isFiniteClass(grammar.classes[verb]) &&
    agrees(grammar, open + 1, verb) &&
    reportingLemmas.has(grammar.lemma(verb));
  const subject = isReport && verb < close ? simpleSubject(grammar, open - 1, floor) : null;
  // "In Tilos, Lund said yes, laughed"
  const isFirst =
    subject &&
    (subject.first === floor ||
      isBoundary(grammar, subject.first - 1) ||
      grammar.classes[subject.first - 1] === 'CC');
  return isFirst ? subject : null;
}

/** "Sen. Lund (D-Conn.), said": the comma of an apposition that has only a bracket. */
export function bracketedSubject(grammar: Grammar, comma: number, floor: number): TokenRange | null {
  if (textAt(grammar, comma) !== ',' || textAt(grammar, comma - 1) !== ')') return null;
  const start = nounPhraseStart(grammar, comma - 1, floor);
  return grammar.classes[start] === 'NNP' && start < comma - 1 ? { first: start, last: comma } : null;
}

/** "A poll released Wednesday found", "a poll out this week shows", "farmers surveyed said": the word behind the noun. */
function endsDescribed({ classes, view }: Grammar, at: number, end: number): boolean {
  if (!isNoun(classes[at - 1])) return false;
  const lower = view.tokens[at]?.lower ?? '';
  const isTimed = at < end - 1;
  return classes[at] === 'VBN' ? isTimed || ASKED_OF_MANY.has(lower) : isTimed && lower === 'out';
}

/** What polls do with people: "voters surveyed said". */
const ASKED_OF_MANY: ReadonlySet<string> = new Set(['surveyed', 'polled', 'interviewed', 'questioned']);

/** "Lund and Larsen both said", "they all said": the token before a word that only tells how many of the subject do. */
function beforeAll(grammar: Grammar, last: number, floor: number): number {
  const lower = lowerAt(grammar, last);
  if ((lower !== 'both' && lower !== 'all') || last <= floor) return last;
  const before = grammar.classes[last - 1];
  const ends =
    isNoun(before) || before === 'PRP' || textAt(grammar, last - 1) === ')' || isDash(grammar, last - 1);
  return ends ? last - 1 : last;
}

/** Longest "who" clause without commas within a subject, in tokens. */
const LONGEST_RELATIVE = 20;

/**
 * "A diplomat who asked not to be named", "a woman who lives near the dam": a subject that ends with a
 * "who" clause without commas. Null where the last words are the subject themselves ("who think the mayor").
 */
function relativeSubject(grammar: Grammar, end: number, floor: number): TokenRange | null {
  const { classes } = grammar;
  let who = end - 1;
  let finite = -1;
  while (
    who >= floor &&
    end - who < LONGEST_RELATIVE &&
    classes[who] !== 'WP' &&
    !isRelativeThat(grammar, who)
  ) {
    if (classes[who] === 'PUNCT' || classes[who] === 'CC' || grammar.quotationOf[who] !== -1) return null;
    if (isFiniteClass(classes[who]) && classAt(grammar, who - 1) !== 'TO') finite = who;
    who--;
  }
  const opens = lowerAt(grammar, who) === 'who' || isRelativeThat(grammar, who);
  if (who <= floor || !opens || finite < 0) return null;
  const own = nounPhraseStart(grammar, end - 1, who);
  const before = own - 1;
  // "who say the mayor", "who hope it", "who think that he": these words begin a clause of their own.
  if (lowerAt(grammar, before) === 'that') return null;
  if (own < end && isVerbClass(classes[before]) && classes[before] !== 'VBN') {
    const lemma = grammar.lemma(before);
    // "who saw him leave"
    if (SUBJECT_PRONOUNS.has(lowerAt(grammar, own)) || reportingLemmas.has(lemma) || LETTING.has(lemma))
      return null;
  }
  const start = nounPhraseStart(grammar, who - 1, floor);
  return start < who ? { first: start, last: end } : null;
}

/** Verbs that another in its base form follows behind who does it: "made them say". */
const LETTING: ReadonlySet<string> = new Set('let make have help see hear watch'.split(' '));

/** "groups that have backed it": the "that" of a noun, with its verb. */
const isRelativeThat = ({ classes, view }: Grammar, at: number): boolean =>
  view.tokens[at]?.lower === 'that' && isNoun(classes[at - 1]) && isFiniteClass(classes[at + 1]);

const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'we', 'i', 'it', 'you']);

/**
 * "The council, which met on Monday," before a verb: the subject of a main clause whose relative clause
 * the comma at `close` ends, or null where the clause has a verb of its own before that.
 */
export function describedSubject(grammar: Grammar, close: number): TokenRange | null {
  const subject = segmentSubject(grammar, close, sentenceOf(grammar, close).first);
  if (!subject) return null;
  for (let at = subject.first + 1; at < close; at++)
    if (grammar.classes[at] === 'WP' && textAt(grammar, at - 1) === ',') return subject;
  return null;
}

/** Longest subject with all its insertions, in tokens. */
const LONGEST_SEGMENT = 60;

/**
 * "Ann Lee, 29, of Ames, Iowa, a nurse who votes," read as one: everything from the clause's beginning
 * to the comma before the verb, where it begins with a name and has no verb outside relative clauses.
 */
function segmentSubject(grammar: Grammar, close: number, floor: number): TokenRange | null {
  if (textAt(grammar, close) !== ',') return null;
  let first = close;
  while (first > floor && close - first < LONGEST_SEGMENT && !isBoundary(grammar, first - 1)) first--;
  while (
    grammar.classes[first] === 'CC' ||
    grammar.classes[first] === 'RB' ||
    textAt(grammar, first) === ',' ||
    isAdverbBefore(grammar, first)
  )
    first++;
  first = afterOpening(grammar, first, close);
  const comma = nextComma(grammar, first, close);
  if (comma >= close || !beginsSubject(grammar, first)) return null;
  if (nounPhraseEnd(grammar, first, comma) !== comma) return null;
  // An age is followed by more: "Ann Lee, 29, of Ames, Iowa, who votes,".
  const age = grammar.classes[comma + 1] === 'CD' && textAt(grammar, comma + 2) === ',';
  const adverbial = !age && insertionKind(grammar, comma + 1, close - 1) === 'adverbial';
  if (adverbial && !placeFollows(grammar, comma + 1)) return null;
  let relative = false;
  for (let at = comma; at < close; at++) {
    const wordClass = grammar.classes[at];
    if (wordClass === 'WP') relative = true;
    const finite = wordClass === 'VBD' || wordClass === 'VBZ' || wordClass === 'AUX' || wordClass === 'MD';
    if (finite && !relative) return null;
  }
  // A surname alone has been introduced before: what "who" adds is news, not who it is.
  const surname = comma - first === 1 && grammar.classes[comma + 1] === 'WP';
  return { first, last: surname ? comma : close };
}

/** Openings before a subject: "Speaking in Tilos on Monday, in a rare appearance, Ann Lund, …". */
const MOST_OPENINGS = 2;

/** Where a clause begins behind phrases of time, place and circumstance, each up to its comma. */
function afterOpening(grammar: Grammar, from: number, close: number): number {
  let first = from;
  for (let round = 0; round < MOST_OPENINGS; round++) {
    const comma = nextComma(grammar, first, close);
    if (comma >= close || !isOpening(grammar, first, comma)) break;
    first = comma + 1;
    // "In Ames, Iowa, the mayor, …"
    const next = nextComma(grammar, first, close);
    if (next < close && places.has(wordsOf(grammar, first, next))) first = next + 1;
  }
  return first;
}

/** "Last week", "On Monday in Tilos", "Speaking to reporters": a stretch with no subject and no finite verb. */
function isOpening(grammar: Grammar, first: number, last: number): boolean {
  const { classes } = grammar;
  for (let at = first; at < last; at++)
    if (isFiniteClass(classes[at]) && classes[at - 1] !== 'TO') return false;
  if (classes[first] === 'IN' || classes[first] === 'TO' || classes[first] === 'VBG') return true;
  if (isCalendar(grammar, first)) return true;
  return timeOpeners.has(lowerAt(grammar, first)) && timeNouns.has(lowerAt(grammar, last - 1));
}

/** "Separately, …": at a sentence's beginning any word may have a capital. */
const isAdverbBefore = (grammar: Grammar, at: number) =>
  lowerAt(grammar, at).endsWith('ly') && textAt(grammar, at + 1) === ',';

const isBoundary = (grammar: Grammar, at: number) =>
  (featuresAt(grammar, at) & (BREAK | DASH)) !== 0 || isMark(grammar, at);

function nextComma(grammar: Grammar, from: number, end: number): number {
  let at = from;
  while (at < end && (featuresAt(grammar, at) & COMMA) === 0) at++;
  return at;
}

const beginsSubject = (grammar: Grammar, at: number) => {
  const wordClass = grammar.classes[at];
  return (
    (wordClass === 'NNP' && !isCalendar(grammar, at)) ||
    wordClass === 'DT' ||
    wordClass === 'PRP$' ||
    (isNoun(wordClass) && grammar.view.tokens[at]?.capital === true)
  );
};

const placeFollows = (grammar: Grammar, at: number) =>
  lowerAt(grammar, at) === 'of' || lowerAt(grammar, at) === 'from';

/** How far left of a preposition's object the participle that governs it may stand, in tokens. */
const PARTICIPLE_REACH = 14;

/**
 * "Protesters marching through the streets", "people familiar with the plan", "a statement released on Friday by the ministry": where the
 * phrase before the verb hangs on a participle, the noun that this describes; else -1.
 */
function participleSubject(grammar: Grammar, start: number, floor: number): number {
  const governed = classAt(grammar, start - 1);
  if (governed !== 'IN' && governed !== 'VBG' && governed !== 'VBN' && governed !== 'TO') return -1;
  for (let at = start - 1; at > floor && at > start - PARTICIPLE_REACH; at--) {
    const wordClass = grammar.classes[at];
    // "people familiar with the plan", "a man living near the dam"
    const ties = grammar.classes[at + 1] === 'IN' || grammar.classes[at + 1] === 'TO';
    const describes =
      (wordClass === 'JJ' || lowerAt(grammar, at) === 'close') && ties && isNoun(grammar.classes[at - 1]);
    if (wordClass === 'VBG' || wordClass === 'VBN' || describes) {
      if (!isNoun(grammar.classes[at - 1])) return -1;
      const first = nounPhraseStart(grammar, at - 1, floor);
      return first < at && classAt(grammar, first - 1) !== 'IN' ? first : -1;
    }
    if (
      isVerbClass(wordClass) ||
      wordClass === 'AUX' ||
      wordClass === 'MD' ||
      wordClass === 'PUNCT' ||
      wordClass === 'CC'
    )
      return -1;
  }
  return -1;
}

const COUNTS: ReadonlySet<string> = new Set(
  'one two three four five some many most all none both several each neither either few half another any'.split(
    ' ',
  ),
);
const OBJECTIVE_PRONOUNS: ReadonlySet<string> = new Set(['him', 'them', 'me', 'us']);

const REFLEXIVES: ReadonlySet<string> = new Set(['himself', 'herself', 'itself', 'themselves']);

function simpleSubject(grammar: Grammar, end: number, floor: number): TokenRange | null {
  // "Lund herself"
  const last = REFLEXIVES.has(lowerAt(grammar, end)) && isNoun(grammar.classes[end - 1]) ? end - 1 : end;
  if (OBJECTIVE_PRONOUNS.has(lowerAt(grammar, last)) && grammar.classes[last] === 'PRP') {
    // "one of them"
    if (lowerAt(grammar, last - 1) === 'of' && COUNTS.has(lowerAt(grammar, last - 2)))
      return { first: last - 2, last: last + 1 };
    // "people close to him"
    const described = participleSubject(grammar, last, floor);
    return described >= 0 ? { first: described, last: last + 1 } : null;
  }
  const start = nounPhraseStart(grammar, last, floor);
  if (start > last) return null;
  const described = participleSubject(grammar, start, floor);
  if (described >= 0) return { first: described, last: last + 1 };
  const own = afterAntecedent(grammar, start, last);
  return { first: own, last: beforeOccasion(grammar, own, last + 1) };
}

/** "A memo dated 3 May,", "the letter sent last week,": the document that a date behind its participle belongs to; or -1. */
function datedSubject(grammar: Grammar, start: number, floor: number): number {
  const participle = classAt(grammar, start - 1);
  if (participle !== 'VBN' && participle !== 'VBD') return -1;
  if (start - 2 < floor || !documentNouns.has(lowerAt(grammar, start - 2))) return -1;
  const first = nounPhraseStart(grammar, start - 2, floor);
  return first <= start - 2 ? first : -1;
}

function subjectBeforeInsertion(grammar: Grammar, close: number, floor: number): TokenRange | null {
  const { classes } = grammar;
  let right = close;
  let last = close;
  for (let commas = 0; commas < MOST_COMMAS; commas++) {
    const open = previousMatching(grammar, right, floor);
    if (open <= floor) return null;
    const kind = insertionKind(grammar, open + 1, right - 1);
    if (textAt(grammar, right) === ')') last = Math.max(last, right + 1);
    else if (kind === 'adverbial') last = Math.min(last, open);
    const before = open - 1;
    const start = nounPhraseStart(grammar, before, floor);
    // "A channel close to the guards, Zenda News, said", "A memo dated 3 May, and signed, said"
    const isTime = start <= before && isTimePhrase(grammar, start, before + 1);
    const isSurely = kind === 'apposition' && right === close;
    const dated = isTime ? datedSubject(grammar, start, floor) : -1;
    const described = dated < 0 && isSurely ? participleSubject(grammar, start, floor) : dated;
    if (described >= 0) return { first: described, last };
    const intro = start <= before && (isTime || startsAdverbial(grammar, start, floor));
    if (
      start <= before &&
      !intro &&
      !(
        textAt(grammar, start - 1) === ',' &&
        !closesSubordinate(grammar, start - 1) &&
        !closesOpening(grammar, start - 1) &&
        isPartOfApposition(grammar, start, before)
      )
    ) {
      if (kind === 'relative' && classes[before] === 'IN') return null;
      return { first: start, last };
    }
    if (
      intro &&
      kind === 'apposition' &&
      textAt(grammar, close) === ',' &&
      (start - 1 <= floor + 1 || right !== close || !isPlace(grammar, open + 1, right))
    ) {
      // "In Texas, the governor, said": the phrase between the commas is the subject itself.
      return { first: open + 1, last: Math.max(right, last) };
    }
    right = open;
  }
  return null;
}

/** ", Ohio," and ", West Virginia,": where a town is. */
function isPlace(grammar: Grammar, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (grammar.classes[at] !== 'NNP') return false;
  if (last - first === 1) return true;
  return places.has(wordsOf(grammar, first, last));
}

function wordsOf(grammar: Grammar, first: number, last: number): string {
  const words: string[] = [];
  for (let at = first; at < Math.min(last, first + LONGEST_PLACE); at++) words.push(lowerAt(grammar, at));
  return words.join(' ');
}

/** Words of a state's name, and one more. */
const LONGEST_PLACE = 5;

/** Conjunctions that are followed by a subject and not by the noun of an adverbial: "As Larsen, the mayor, put it". */
const OPENS_CLAUSE: ReadonlySet<string> = new Set(
  'as while because if though although whereas that whether'.split(' '),
);

/** Conjunctions that are prepositions as often. */
const SOMETIMES_OPENS: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until']);

/** A phrase after a preposition that opens the sentence or follows a comma: no subject. */
function startsAdverbial(grammar: Grammar, start: number, floor: number): boolean {
  const before = start - 1;
  if (before < floor || OPENS_CLAUSE.has(lowerAt(grammar, before))) return false;
  // "after the mayor, …, said", but "since June 1, 2015, …"
  if (SOMETIMES_OPENS.has(lowerAt(grammar, before)) && !isCalendar(grammar, start)) return false;
  return grammar.classes[before] === 'IN' || grammar.classes[before] === 'TO';
}

/** Whether a phrase right after a comma goes on with the apposition of a name further left. */
function isPartOfApposition(grammar: Grammar, start: number, last: number): boolean {
  const first = grammar.classes[start];
  if (first === 'CD') return true;
  if (last - start > 4) return false;
  // "mayor of Austin, Texas,": a bare name after a comma; not "the dam, Ann Lund, the mayor,".
  if (first !== 'NNP' || last - start > 1) return false;
  // "its mayor, Ann Lund, in a rage, said"
  if (personNouns.has(lowerAt(grammar, start - 2))) return true;
  return (
    places.has(wordsOf(grammar, start, last + 1)) || (last === start && grammar.classes[start - 2] === 'NNP')
  );
}
