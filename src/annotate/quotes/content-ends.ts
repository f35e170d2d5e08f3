import { reportingLemmas } from '../../lexicon/en/reporting-lemmas.ts';
import { venueNouns } from '../../lexicon/en/venues.ts';
import { isOnlyPast } from '../../text/verb-forms.ts';
import { isFiniteClass, isVerbClass } from '../../text/word-class.ts';
import { MAY_END_CONTENT } from '../../text/word-features.ts';
import { asideAt, remarkAt } from './asides.ts';
import { clauseFollows, type Frame, meanwhileAt } from './complements.ts';
import {
  featuresAt,
  type Grammar,
  isDash,
  isNominal,
  lowerAt,
  quotationAt,
  sentenceOf,
  textAt,
  verbGroupAt,
} from './grammar.ts';
import { isHeading, isHeadline } from './headings.ts';
import { findMainVerb } from './main-verbs.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import { FINITE } from './token-features.ts';
import { isListedVerb } from './verb-lists.ts';

/** Tokens between a conjunction and the verb of a clause that begins after it ("but the minister also said"). */
const CLAUSE_REACH = 12;

/** Longest content outside quotation marks, in tokens: what runs on longer than any sentence of news is no sentence. */
const LONGEST_CONTENT = 400;

const isFullStop = (text: string) => text === '.' || text === '!' || text === '?';

const CONJUNCTIONS_OF_TIME: ReadonlySet<string> = new Set(
  'when after before while as because since until'.split(' '),
);

/** Whether a verb form belongs to a verb of saying; its lemma must be one that news reports with. */
function isReporting(grammar: Grammar, at: number): boolean {
  return isVerbClass(grammar.classes[at]) && reportingLemmas.has(grammar.lemma(at));
}

/** Whether after ", and" (at its last token) a new clause begins that reports something itself. */
function reportingClauseAt(grammar: Grammar, from: number, end: number): boolean {
  let reach = from + CLAUSE_REACH;
  let inserted = false;
  for (let at = from; at < end && at < reach; at++) {
    if (isReporting(grammar, at))
      return (
        (grammar.classes[at] !== 'VBG' && grammar.classes[at] !== 'VBN') ||
        verbGroupAt(grammar, at).form === 'finite'
      );
    const wordClass = grammar.classes[at];
    if (textAt(grammar, at) === ',' && !inserted && at > from) {
      // "and one farmer, known to few of them, said"
      const close = nextComma(grammar, at + 1, Math.min(end, at + LONGEST_INSERTION));
      if (close < 0) return false;
      inserted = true;
      reach += close - at;
      at = close;
      continue;
    }
    if (isVerbClass(wordClass) || textAt(grammar, at) === ',' || wordClass === 'WP' || wordClass === 'TO')
      return false;
  }
  return false;
}

/** Longest insertion between the subject of a further clause and its verb, in tokens. */
const LONGEST_INSERTION = 20;

function nextComma(grammar: Grammar, from: number, end: number): number {
  for (let at = from; at < end; at++) if (textAt(grammar, at) === ',') return at;
  return -1;
}

/** Whether a venue phrase ("in a statement on Monday") begins here. */
function venueAt(grammar: Grammar, at: number, end: number): boolean {
  if (grammar.classes[at] !== 'IN') return false;
  const preposition = lowerAt(grammar, at);
  if (preposition !== 'in' && preposition !== 'during' && preposition !== 'at') return false;
  for (let next = at + 1; next < end && next < at + 6; next++) {
    if (grammar.classes[next] === 'NN' && venueNouns.has(lowerAt(grammar, next)))
      return lowerAt(grammar, at + 1) === 'a' || lowerAt(grammar, at + 1) === 'an' || preposition === 'in';
    if (grammar.classes[next] === 'PUNCT' || isVerbClass(grammar.classes[next])) return false;
  }
  return false;
}

/**
 * Token after the last one of the content that begins at `start`: the sentence's end, or where a clause
 * of the reporter's own begins. Quoted words are never cut.
 * @param cuePast whether the cue is in the past: a further verb of its subject is too ("and accused …")
 * @param awaited whether the sentence has no main verb up to the cue, so that its main clause is still to come
 */
export function contentEnd(
  grammar: Grammar,
  start: number,
  frame: Frame,
  cuePast: boolean,
  awaited = false,
): number {
  if (start >= grammar.view.tokens.length) return start;
  const sentence = sentenceOf(grammar, start);
  const end = Math.min(sentence.last, start + LONGEST_CONTENT);
  const quoted = frame === 'quote' || frame === 'fragment';
  const wide =
    frame === 'that' || frame === 'clause' || frame === 'wh' || frame === 'quote' || frame === 'fragment';
  const ownVerb = ownVerbOf(grammar, start, end, frame);
  const awaitedFrom = awaited ? ownVerb : end;
  let dashed = false;
  let finite = false;
  for (let at = start; at < end; at++) {
    const quotation = grammar.quotationOf[at] ?? -1;
    if (quotation !== -1) {
      const span = grammar.view.quotations[quotation];
      at = quotationAt(grammar, at).last - 1;
      if (at >= end) return at + 1;
      if (span && at + 1 >= end) return at + 1;
      const innerLast = textAt(grammar, at - 1);
      if ((innerLast === ',' || innerLast === '.') && cutsAtComma(grammar, at, end, wide)) return at + 1;
      if (innerLast === ',' && at > awaitedFrom && clauseFollows(grammar, at + 1, end)) return at + 1;
      if (quoted && grammar.quotationOf[start] === grammar.quotationOf[at] && isOver(grammar, at))
        return at + 1;
      // What a verb with the same subject does after a whole quotation is the reporter's ("“…” and left").
      if (
        quoted &&
        grammar.classes[at + 1] === 'CC' &&
        sharedSubjectVerb(grammar, at + 2, end, cuePast, false, true)
      )
        return at + 1;
      continue;
    }
    if (at === start) continue;
    const features = featuresAt(grammar, at);
    if ((features & FINITE) !== 0) finite ||= grammar.classes[at - 1] !== 'TO';
    if ((features & MAY_END_CONTENT) === 0) continue;
    const text = textAt(grammar, at);
    if (text === ',') {
      if (cutsAtComma(grammar, at, end, wide)) return at;
      if (at > awaitedFrom && mainClauseAt(grammar, at + 1, end)) return at;
      if (at > ownVerb && asideAt(grammar, at + 1, end, wide)) return at;
      continue;
    }
    if (text === ';') return at;
    if (isDash(grammar, at)) {
      if (!dashed && at > ownVerb && remarkAt(grammar, at + 1) && !isInserted(grammar, at, end)) return at;
      dashed = true;
    }
    const lower = lowerAt(grammar, at);
    if ((lower === 'and' || lower === 'but') && grammar.classes[at] === 'CC') {
      if (sharedSubjectVerb(grammar, at + 1, end, cuePast, wide)) return at;
      // "They call it safe and urge him to stay"
      if (
        !cuePast &&
        WITHOUT_VERB.has(frame) &&
        grammar.classes[at + 1] === 'VB' &&
        isReporting(grammar, at + 1)
      )
        return at;
      if (!wide && !finite && auxiliaryAt(grammar, at + 1, end)) return at;
      if (!wide && !finite && cuePast && pastAt(grammar, at + 1, end)) return at;
      if (
        !wide &&
        lower === 'but' &&
        isNominal(grammar.classes[at + 1]) &&
        newsClauseAt(grammar, at + 1, end)
      )
        return at;
      continue;
    }
    if (lower === 'according' && lowerAt(grammar, at + 1) === 'to') return at;
    if (lower === 'on' && conditionAt(grammar, at + 1)) return at;
    if (lower === 'as' && meanwhileAt(grammar, at, end)) return at;
    if (lower === 'while' && reportingClauseAt(grammar, at + 1, end)) return at;
    if (!wide && at > start && endsNarrow(grammar, at, end, finite))
      return textAt(grammar, at - 1) === ',' ? at - 1 : at;
  }
  let last = end;
  while (last > start && isFullStop(textAt(grammar, last - 1)) && grammar.quotationOf[last - 1] === -1)
    last--;
  return last;
}

/** "that the dam begun in May – a wall – still held": whether the verb follows a second dash. */
function isInserted(grammar: Grammar, dash: number, end: number): boolean {
  for (let at = dash + 1; at < end && at < dash + LONGEST_INSERTION; at++) {
    if (!isDash(grammar, at)) continue;
    let next = at + 1;
    while (next < end && grammar.classes[next] === 'RB') next++;
    return isFiniteClass(grammar.classes[next]);
  }
  return false;
}

/** Content of less than a clause and without a verb: a bare verb behind "and" is the next of its subject. */
const WITHOUT_VERB: ReadonlySet<Frame> = new Set(['np', 'as', 'of', 'preposition', 'adjective', 'fragment']);

/** The verb of content that is a clause, or its end where that has none; of other content the beginning. */
function ownVerbOf(grammar: Grammar, start: number, end: number, frame: Frame): number {
  if (frame !== 'that' && frame !== 'wh' && frame !== 'clause') return start;
  const own = findMainVerb(grammar, frame === 'clause' ? start : start + 1, end);
  return own < 0 ? end : own;
}

/** Whether the main clause that a sentence still lacks begins after a comma, or its verb: "while Lund says C, Larsen left". */
function mainClauseAt(grammar: Grammar, from: number, end: number): boolean {
  let at = from;
  while (at < end && grammar.classes[at] === 'RB') at++;
  if (isFiniteClass(grammar.classes[at]) || clauseFollows(grammar, from, end)) return true;
  // "while Lund rejected the dam, the farmers who live there say"
  const last = nounPhraseEnd(grammar, from, end);
  return last > from && grammar.classes[last] === 'WP' && isFiniteClass(grammar.classes[last + 1]);
}

/** "“We lost!” when asked": whether quoted words end in a stop, and tell nothing of what follows the closing mark. */
function isOver(grammar: Grammar, mark: number): boolean {
  const next = grammar.classes[mark + 1];
  return /^[,.!?]/.test(textAt(grammar, mark - 1)) && (next === 'IN' || next === 'WP');
}

/** Verbs that report something only with the particle behind them, by their first word. */
const PARTICLES: Readonly<Record<string, string>> = {
  rule: 'out',
  turn: 'down',
  brush: 'aside',
  shrug: 'off',
  play: 'down',
  lash: 'out',
  hit: 'back',
};

/** "and ruled out", "and turned down". */
const isPhrasal = (grammar: Grammar, at: number) => PARTICLES[grammar.lemma(at)] === lowerAt(grammar, at + 1);

/** A finite verb right after a conjunction goes on with the reporter's clause when it reports too. */
function sharedSubjectVerb(
  grammar: Grammar,
  from: number,
  end: number,
  cuePast: boolean,
  wide: boolean,
  anyVerb = false,
): boolean {
  let at = from;
  while (at < end && grammar.classes[at] === 'RB') at++;
  const wordClass = grammar.classes[at];
  if (wordClass === 'VBG') return isReporting(grammar, at);
  if (wordClass !== 'VBD' && (cuePast || wordClass !== 'VBZ')) return false;
  return (
    anyVerb || isReporting(grammar, at) || isPhrasal(grammar, at) || (!wide && takesObject(grammar, at + 1))
  );
}

/** "and has rejected": an auxiliary after a conjunction. */
function auxiliaryAt(grammar: Grammar, from: number, end: number): boolean {
  let at = from;
  while (at < end && grammar.classes[at] === 'RB') at++;
  return at < end && (grammar.classes[at] === 'AUX' || grammar.classes[at] === 'MD');
}

/** "and refused to", "and went": a past tense that is no participle. */
function pastAt(grammar: Grammar, from: number, end: number): boolean {
  let at = from;
  while (at < end && grammar.classes[at] === 'RB') at++;
  if (at >= end || grammar.classes[at] !== 'VBD') return false;
  const follows = grammar.classes[at + 1] === 'TO' || takesObject(grammar, at + 1);
  return follows || isOnlyPast(lowerAt(grammar, at));
}

function takesObject(grammar: Grammar, at: number): boolean {
  const wordClass = grammar.classes[at];
  return (
    wordClass === 'DT' ||
    wordClass === 'PRP' ||
    wordClass === 'PRP$' ||
    wordClass === 'NNP' ||
    lowerAt(grammar, at) === 'that'
  );
}

const UNNAMED: ReadonlySet<string> = new Set('anonymity silence secrecy confidentiality not'.split(' '));

/** "on condition of anonymity", but "on condition that he leaves" is a part of what is said. */
function conditionAt(grammar: Grammar, at: number): boolean {
  const noun = lowerAt(grammar, at) === 'the' ? at + 1 : at;
  return (
    lowerAt(grammar, noun) === 'condition' &&
    lowerAt(grammar, noun + 1) === 'of' &&
    UNNAMED.has(lowerAt(grammar, noun + 2))
  );
}

const isThing = (lower: string) =>
  lower === 'this' || lower === 'that' || lower === 'these' || lower === 'those';

/** ", as farmers left the valley": what happens meanwhile is told by the reporter. Pronouns go on with what is said. */
function newsClauseAt(grammar: Grammar, from: number, end: number): boolean {
  if (grammar.classes[from] === 'PRP' || (grammar.classes[from] === 'DT' && isThing(lowerAt(grammar, from))))
    return false;
  for (let at = from; at < end && at < from + CLAUSE_REACH; at++) {
    const wordClass = grammar.classes[at];
    if (
      wordClass === 'VBD' ||
      wordClass === 'VBZ' ||
      wordClass === 'VB' ||
      wordClass === 'VBN' ||
      wordClass === 'AUX'
    )
      return at > from;
    if (
      wordClass === 'PUNCT' ||
      wordClass === 'TO' ||
      wordClass === 'WP' ||
      (wordClass === 'IN' && at === from)
    )
      return false;
  }
  return false;
}

/** "rejected the plan, and he left" */
const pronounClauseAt = (grammar: Grammar, at: number): boolean =>
  grammar.classes[at] === 'PRP' && isFiniteClass(grammar.classes[at + 1]);

function cutsAtComma(grammar: Grammar, comma: number, end: number, wide: boolean): boolean {
  const { classes } = grammar;
  let at = comma + 1;
  const lower = lowerAt(grammar, at);
  if (lower === 'according' && lowerAt(grammar, at + 1) === 'to') return true;
  if (lower === 'as' && (classes[at + 1] === 'VBN' || classes[at + 1] === 'VBG')) return true;
  if (lower === 'reported' || lower === 'reports') return true;
  if (isListedVerb(grammar, comma)) return true;
  // "# Council rejects plan, says dam safe"
  if (isHeading(grammar, comma) && isFiniteClass(classes[at]) && isReporting(grammar, at)) return true;
  // "that it was “null”, accused them of": the next of the reporter's verbs.
  if (classes[at] === 'VBD' && grammar.quotationOf[comma - 1] !== -1 && isReporting(grammar, at)) return true;
  if (lower === 'as' && newsClauseAt(grammar, at + 1, end)) return true;
  while (at < end && classes[at] === 'RB') at++;
  if (classes[at] === 'VBG' && (reportingLemmas.has(grammar.lemma(at)) || !wide)) return true;
  if (
    classes[at] === 'CC' ||
    lower === 'though' ||
    lower === 'although' ||
    lower === 'while' ||
    lower === 'as'
  ) {
    if (reportingClauseAt(grammar, at + 1, end)) return true;
    // "rejected the plan, and the council left"
    if (!wide && lower === 'and' && (newsClauseAt(grammar, at + 1, end) || pronounClauseAt(grammar, at + 1)))
      return true;
    if (!wide) return lower === 'but' || lower === 'while' || lower === 'though' || lower === 'although';
    return false;
  }
  // "C, he said": the reporting clause after its content.
  return reportingTail(grammar, comma + 1, end);
}

/** Whether all that is left is "S said" or "said S", with its adverbials. */
function reportingTail(grammar: Grammar, from: number, end: number): boolean {
  if (grammar.classes[from] === 'WP') return false;
  for (let at = from; at < end && at < from + CLAUSE_REACH; at++) {
    if (textAt(grammar, at) === ',') return false;
    if (!isVerbClass(grammar.classes[at])) continue;
    return (
      (grammar.classes[at] === 'VBD' || grammar.classes[at] === 'VBZ') &&
      reportingLemmas.has(grammar.lemma(at)) &&
      nothingTaken(grammar, at + 1, end)
    );
  }
  return false;
}

function nothingTaken(grammar: Grammar, from: number, end: number): boolean {
  const wordClass = grammar.classes[from];
  if (from >= end || wordClass === 'PUNCT') return true;
  const lower = lowerAt(grammar, from);
  return (wordClass === 'IN' && lower !== 'that') || wordClass === 'NNP' || wordClass === 'RB';
}

/** "as Larsen left", and all that follows "as" in a headline: no role of anybody's ("as Larsen’s man"). */
const namedClauseAt = (grammar: Grammar, at: number, end: number): boolean =>
  grammar.classes[at] === 'NNP' && (isHeadline(grammar, at) || clauseFollows(grammar, at, end));

/** "left the hall even as the siren sounded" */
const EVEN_AS: ReadonlySet<string> = new Set(['as', 'though', 'while']);

/** Whether what is less than a clause ends here; `finite` where a clause stands in it, to which conjunctions may belong. */
function endsNarrow(grammar: Grammar, at: number, end: number, finite: boolean): boolean {
  const lower = lowerAt(grammar, at);
  if (venueAt(grammar, at, end)) return true;
  if (lower === 'even') return EVEN_AS.has(lowerAt(grammar, at + 1));
  // "Talks stall as Lund leaves" tells of two, like most headlines.
  const isOther = textAt(grammar, at - 1) === ',' || (lower === 'as' && grammar.classes[at + 1] === 'NNP');
  if (finite && !isOther) return false;
  if (CONJUNCTIONS_OF_TIME.has(lower) && grammar.classes[at] !== 'CC') {
    if (lower === 'as' || lower === 'since' || lower === 'until' || lower === 'before' || lower === 'after')
      return grammar.classes[at + 1] === 'PRP' || (lower === 'as' && namedClauseAt(grammar, at + 1, end));
    // "the tax because of the flood" and "the day when the dam broke" tell of what stands before.
    if (lower === 'because') return lowerAt(grammar, at + 1) !== 'of';
    if (lower === 'when') return grammar.classes[at + 1] === 'PRP' || textAt(grammar, at - 1) === ',';
    // "mocked the mayor while walking home", but "while praising the dam" is a further thing that was said.
    return lower !== 'while' || grammar.classes[at + 1] !== 'VBG' || isReporting(grammar, at + 1);
  }
  return false;
}

/** A reporting clause that ends in a semicolon has so many tokens at most behind its verb: who heard it, and where. */
const LONGEST_REST = 8;

/** "C, S told the council; C, S said": whether what ends at the semicolon was said by its own reporting clause. */
function endsReportingClause(grammar: Grammar, semicolon: number, floor: number): boolean {
  const least = Math.max(floor, semicolon - LONGEST_REST);
  for (let at = semicolon - 1; at > least; at--) {
    if (grammar.quotationOf[at] !== -1 || textAt(grammar, at) === ',') return false;
    const wordClass = grammar.classes[at];
    if (isFiniteClass(wordClass)) return reportingLemmas.has(grammar.lemma(at));
  }
  return false;
}

/**
 * Where content left of a cue may begin: the sentence's beginning, as far back as content reaches, or behind
 * what the same sentence reported before.
 */
export function clauseFloor(grammar: Grammar, head: number): number {
  const floor = Math.max(sentenceOf(grammar, head).first, head - LONGEST_CONTENT);
  for (let at = head - 1; at > floor; at--)
    if (
      textAt(grammar, at) === ';' &&
      grammar.quotationOf[at] === -1 &&
      endsReportingClause(grammar, at, floor)
    )
      return at + 1;
  return floor;
}
