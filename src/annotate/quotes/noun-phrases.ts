import { timeNouns } from '../../lexicon/en/calendar-names.ts';
import { isNoun } from '../../text/word-class.ts';
import { hedgeStart, isQuantifier, isShare } from './amounts.ts';
import { endsSeries, isListComma } from './commas.ts';
import {
  classAt,
  type Grammar,
  isCalendar,
  isMark,
  isNominal,
  lowerAt,
  sentenceOf,
  textAt,
} from './grammar.ts';
import { findMainVerb } from './main-verbs.ts';

/** Prepositions that tie what follows to the noun before: "a spokesman for the ministry in Tehran". */
const TYING: ReadonlySet<string> = new Set(
  'of for in from at with on to by near behind about between against under over among within across inside outside like than including following'.split(
    ' ',
  ),
);

/** Longest noun phrase read, in tokens: longer ones are lists that a subject never is. */
const LONGEST_PHRASE = 45;

/** Occasions of speaking that stand right before a speaker's name without a comma. */
const OCCASIONS: ReadonlySet<string> = new Set(
  'interview speech statement tweet address email letter memo post rally debate conference convention forum hearing meeting week month year'.split(
    ' ',
  ),
);

/** Pronouns that are one of several subjects: "he and Larsen". */
const JOINED_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'we', 'i']);

const IN_TIME: ReadonlySet<string> = new Set(['in', 'on', 'at', 'during', 'after', 'before']);

/** End of a name without when and where it spoke: "Lund in recent weeks", "Lund in her speech". */
export function beforeOccasion(grammar: Grammar, first: number, last: number): number {
  let at = first;
  while (at < last && grammar.classes[at] === 'NNP') at++;
  if (at === first || !IN_TIME.has(lowerAt(grammar, at))) return last;
  const noun = lowerAt(grammar, last - 1).replace(/s$/, '');
  return OCCASIONS.has(noun) || timeNouns.has(noun) ? at : last;
}

/** "the pilots’ guild": the apostrophe of an owner in the plural, no closing quotation mark. */
function ownsInPlural(grammar: Grammar, at: number): boolean {
  const mark = grammar.view.tokens[at];
  const owner = at > 0 ? grammar.view.tokens[at - 1] : undefined;
  if (!mark || !owner || (mark.text !== '’' && mark.text !== "'") || grammar.quotationOf[at] !== -1)
    return false;
  const next = grammar.view.tokens[at + 1];
  return (
    isNoun(grammar.classes[at - 1]) &&
    owner.lower.endsWith('s') &&
    owner.end === mark.start &&
    next !== undefined &&
    next.start > mark.end &&
    isNominal(grammar.classes[at + 1])
  );
}

/**
 * First token of the noun phrase that ends at `last` (inclusive), with its prepositional phrases and
 * coordinated parts; `last + 1` where none ends there.
 */
export function nounPhraseStart(grammar: Grammar, last: number, floor: number): number {
  const { classes } = grammar;
  const lower = lowerAt(grammar, last);
  if (classes[last] === 'PRP' || classes[last] === 'EX') return last;
  if (classes[last] === 'WP') return lower === 'who' || lower === 'which' ? last : last + 1;
  if (isCalendar(grammar, last)) return last + 1;
  if (classes[last] === 'DT') return last;
  if (classes[last] === 'IN' && lower === 'that') return last;
  let at = last;
  let start = last + 1;
  const limit = Math.max(floor, last - LONGEST_PHRASE);
  while (at >= limit) {
    const wordClass = classes[at];
    if (isNominal(wordClass) || isDescribing(grammar, at)) {
      if (isCalendar(grammar, at) && start <= last && classes[start] !== 'PRP$') break;
      // "…, accused of" and "saw fighting": a participle begins no subject that goes on to its left.
      const isVerb = wordClass === 'VBN' || wordClass === 'VBG';
      if (isVerb && start <= last && !isDeterminer(grammar, at - 1) && !isOfMany(grammar, at)) break;
      if ((wordClass === 'VBN' || wordClass === 'VBG') && start > last) break;
      // "In an interview Larsen said": where something was said is no title.
      if (
        wordClass === 'NN' &&
        classes[start] === 'NNP' &&
        start === at + 1 &&
        OCCASIONS.has(lowerAt(grammar, at))
      )
        break;
      if (start === at + 1 && start <= last && classes[start] === 'NNP' && isThing(grammar, at)) break;
      start = at;
      at--;
      if (wordClass === 'DT' || (wordClass === 'PRP$' && lowerAt(grammar, start) !== "'s")) {
        if (classAt(grammar, at) === 'IN') {
          if (isQuantifier(grammar, at - 1, at)) {
            start = at - 1;
            at -= 2;
            break;
          }
          continue;
        }
        // "the ambassador to the council"
        if (classes[at] === 'TO' && isNoun(classes[at - 1])) continue;
        if (
          classes[at] === 'DT' ||
          classes[at] === 'RB' ||
          classes[at] === 'CC' ||
          textAt(grammar, at) === ','
        )
          continue;
        break;
      }
      continue;
    }
    if (textAt(grammar, at) === ')') {
      const open = openingBracket(grammar, at, limit);
      if (open < 0 || !isNoun(classes[open - 1])) break;
      at = open - 1;
      continue;
    }
    if (start > last && !isPercentage(grammar, at)) break;
    if (ownsInPlural(grammar, at)) {
      at--;
      continue;
    }
    if (isMark(grammar, at) && (isNominal(classes[at - 1]) || isMark(grammar, at + 2))) {
      at--;
      continue;
    }
    if (wordClass === 'PUNCT' && (isSign(grammar, at) || joinsNames(grammar, at))) {
      start = at;
      at--;
      continue;
    }
    if (
      wordClass === 'IN' &&
      TYING.has(lowerAt(grammar, at)) &&
      (isNoun(classes[at - 1]) ||
        textAt(grammar, at - 1) === '%' ||
        isShare(grammar, at) ||
        isQuantifier(grammar, at - 1, at)) &&
      !isCalendar(grammar, at - 1)
    ) {
      at--;
      continue;
    }
    // "officials in the guild and at the port", "nine out of 10"
    if (wordClass === 'IN' && (joinsPlaces(grammar, at) || isOutOf(grammar, at))) {
      at -= 2;
      continue;
    }
    if (wordClass === 'TO' && lowerAt(grammar, at) === 'to' && isNoun(classes[at - 1])) {
      at--;
      continue;
    }
    // "Lund as well as Larsen"
    if (
      lowerAt(grammar, at) === 'as' &&
      lowerAt(grammar, at - 1) === 'well' &&
      lowerAt(grammar, at - 2) === 'as'
    ) {
      if (!isNoun(classes[at - 3]) || at - 3 < limit) break;
      at -= 3;
      continue;
    }
    if (wordClass === 'CC' && endsSeries(grammar, at, limit)) {
      at -= 2;
      continue;
    }
    if (
      wordClass === 'CC' &&
      lowerAt(grammar, at) !== 'but' &&
      (isNoun(classes[at - 1]) || classes[at - 1] === 'PRP')
    ) {
      if (!coordinates(grammar, at, limit)) break;
      at--;
      if (classes[at] === 'PRP' && JOINED_PRONOUNS.has(lowerAt(grammar, at))) {
        start = at;
        break;
      }
      continue;
    }
    if (textAt(grammar, at) === ',' && isListComma(grammar, at, limit)) {
      at--;
      continue;
    }
    if (wordClass === 'RB' && classes[at + 1] === 'JJ' && start === at + 1) {
      start = at;
      at--;
      continue;
    }
    break;
  }
  return start > last ? start : hedgeStart(grammar, start, limit);
}

/** "two reasons Lund left", "a point Lund made": what a name is said of, and no title of that name. */
const isThing = ({ classes, view }: Grammar, at: number): boolean =>
  (classes[at] === 'NNS' || classes[at] === 'NN') &&
  ABSTRACT.has((view.tokens[at]?.lower ?? '').replace(/s$/, ''));

/** Nouns that never stand before a name as titles do; in the singular. */
const ABSTRACT: ReadonlySet<string> = new Set(
  'reason point issue thing way fact claim idea word position charge question time moment topic matter problem step move tactic strategy promise goal proposal plan policy'.split(
    ' ',
  ),
);

/** "$", "%": signs that are read as words. */
const isSign = (grammar: Grammar, at: number): boolean => /^[$£€#%&]$/.test(textAt(grammar, at));

const joinsPlaces = ({ classes, view }: Grammar, at: number): boolean =>
  TYING.has(view.tokens[at]?.lower ?? '') && view.tokens[at - 1]?.lower === 'and' && isNoun(classes[at - 2]);

const isOutOf = (grammar: Grammar, at: number): boolean =>
  lowerAt(grammar, at) === 'of' && lowerAt(grammar, at - 1) === 'out' && classAt(grammar, at - 2) === 'CD';

/** "47% say": a share that stands for people. */
const isPercentage = (grammar: Grammar, at: number): boolean =>
  textAt(grammar, at) === '%' && classAt(grammar, at - 1) === 'CD';

/** "the Herald/Ransom poll", "Lt.-Gen. Lund": two names with a stroke between them. */
function joinsNames({ classes, view: { tokens } }: Grammar, at: number): boolean {
  const stroke = tokens[at];
  if (!isNoun(classes[at - 1]) || !isNoun(classes[at + 1]) || !stroke) return false;
  // A dash has room about it.
  const isTight = tokens[at - 1]?.end === stroke.start && tokens[at + 1]?.start === stroke.end;
  return stroke.text === '/' || (stroke.text === '-' && isTight);
}

/** "52 percent of registered voters", "most of surveyed farmers". */
const isOfMany = (grammar: Grammar, at: number): boolean =>
  grammar.classes[at] === 'VBN' && lowerAt(grammar, at - 1) === 'of' && grammar.classes[at + 1] === 'NNS';

const isDeterminer = (grammar: Grammar, at: number) => {
  const wordClass = classAt(grammar, at);
  return wordClass === 'DT' || wordClass === 'PRP$' || wordClass === 'JJ' || wordClass === 'CD';
};

/** "one unaligned strategist": what looks like a verb between a determiner and a noun describes the noun. */
function isDescribing(grammar: Grammar, at: number): boolean {
  const before = classAt(grammar, at - 1);
  return (
    grammar.classes[at] === 'VBD' &&
    (before === 'DT' || before === 'CD' || before === 'PRP$') &&
    isNominal(grammar.classes[at + 1])
  );
}

/** Longest bracket after a name, in tokens: party and place. */
const LONGEST_BRACKET = 8;

function closingBracket(grammar: Grammar, open: number, ceiling: number): number {
  for (let at = open + 1; at < ceiling && at < open + LONGEST_BRACKET; at++)
    if (textAt(grammar, at) === ')') return at;
  return -1;
}

function openingBracket(grammar: Grammar, close: number, floor: number): number {
  for (let at = close - 1; at >= floor; at--) if (textAt(grammar, at) === '(') return at;
  return -1;
}

/** "asked for a vote and Lund said": a name after "and" is no fellow of a thing that hangs on a verb before it. */
function joinsClauses(grammar: Grammar, preposition: number, and: number): boolean {
  if (grammar.classes[and + 1] !== 'NNP' && grammar.classes[and + 1] !== 'PRP') return false;
  if (grammar.classes[and - 1] === 'NNP') return false;
  const { first } = sentenceOf(grammar, preposition);
  return findMainVerb(grammar, Math.max(first, preposition - LONGEST_PHRASE), preposition) >= 0;
}

/** Whether "and" joins two nouns of one subject, and not two clauses: what is left of it must not be an object. */
function coordinates(grammar: Grammar, and: number, floor: number): boolean {
  let at = and - 1;
  while (at >= floor && (isNominal(grammar.classes[at]) || lowerAt(grammar, at) === 'of')) at--;
  const before = classAt(grammar, at);
  if (before === 'IN' && joinsClauses(grammar, at, and)) return false;
  return !(
    before === 'VBD' ||
    before === 'VBZ' ||
    before === 'VB' ||
    before === 'VBG' ||
    before === 'VBN' ||
    before === 'AUX'
  );
}

/** Adjectives that follow their title: "director general", "president elect". */
const AFTER_TITLES: ReadonlySet<string> = new Set(['general', 'elect', 'designate', 'emeritus']);

/** Last token (exclusive) of the noun phrase that begins at `first`, with what is tied to it; `first` where none begins. */
export function nounPhraseEnd(grammar: Grammar, first: number, ceiling: number): number {
  const { classes } = grammar;
  if (classes[first] === 'PRP') {
    const joins = lowerAt(grammar, first + 1) === 'and' && JOINED_PRONOUNS.has(lowerAt(grammar, first));
    // "he and she": no more than two, or a text of nothing else would be read without end.
    const both = joins && classes[first + 2] === 'PRP' ? first + 3 : first + 2;
    const next = joins && both === first + 2 ? nounPhraseEnd(grammar, both, ceiling) : both;
    return next > first + 2 ? next : first + 1;
  }
  // "more than 1,300 emails".
  const counted = lowerAt(grammar, first + 1) === 'than' && classes[first + 2] === 'CD';
  let at = counted ? first + 2 : first;
  let seen = false;
  while (at < ceiling && at - first < LONGEST_PHRASE) {
    const wordClass = classes[at];
    if (isNominal(wordClass) || (at > first && isDescribing(grammar, at))) {
      if (seen && (wordClass === 'VBG' || wordClass === 'VBN') && !isNominal(classes[at + 1])) break;
      // "a Wednesday editorial", but "the mayor Wednesday".
      if (seen && isCalendar(grammar, at) && !(isDeterminer(grammar, at - 1) && isNominal(classes[at + 1])))
        break;
      // "called the report false": an adjective after its noun says something of it.
      const after = wordClass === 'JJ' && isNoun(classes[at - 1]) && at > first;
      if (after && !isNominal(classes[at + 1]) && !AFTER_TITLES.has(lowerAt(grammar, at))) break;
      seen ||= isNoun(wordClass) || wordClass === 'CD' || wordClass === 'JJ' || wordClass === 'DT';
      at++;
    } else if (
      seen &&
      wordClass === 'IN' &&
      TYING.has(lowerAt(grammar, at)) &&
      isNominal(classes[at + 1]) &&
      !isCalendar(grammar, at + 1)
    )
      at++;
    else if (seen && wordClass === 'CC' && isNominal(classes[at + 1]) && lowerAt(grammar, at) !== 'but') at++;
    else if (isMark(grammar, at) && isNominal(classes[at + 1]) && grammar.quotationOf[at] !== -1) at++;
    else if (
      seen &&
      isMark(grammar, at) &&
      grammar.quotationOf[at] !== -1 &&
      grammar.quotationOf[at - 1] === grammar.quotationOf[at]
    )
      at++;
    else if (wordClass === 'PUNCT' && (isSign(grammar, at) || joinsNames(grammar, at))) at++;
    else if (wordClass === 'RB' && isNominal(classes[at + 1])) at++;
    else if (seen && ownsInPlural(grammar, at)) at++;
    else if (seen && textAt(grammar, at) === '(' && closingBracket(grammar, at, ceiling) >= 0)
      at = closingBracket(grammar, at, ceiling) + 1;
    else break;
  }
  return seen ? at : first;
}
