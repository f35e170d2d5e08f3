import { calendarNames } from '../../lexicon/en/calendar-names.ts';
import { countHedges } from '../../lexicon/en/quantities.ts';
import { isNoun, isVerbClass } from '../../text/word-class.ts';
import { type Grammar, isDash, isFiniteClass, isNominal, lowerAt, sentenceOf, textAt } from './grammar.ts';

/** Prepositions that tie what follows to the noun before: "a spokesman for the ministry in Tehran". */
const TYING: ReadonlySet<string> = new Set(
  'of for in from at with on to by near behind about between against under over among within across inside outside like than including following'.split(
    ' ',
  ),
);

/** Longest noun phrase read, in tokens: longer ones are lists that a subject never is. */
const LONGEST_PHRASE = 45;

/** Longest apposition or relative clause between a subject and its verb, in tokens. */
const LONGEST_INSERTION = 40;

/** Appositions within appositions ("mayor of Austin, Texas, a Democrat,") read backwards. */
export const MOST_COMMAS = 6;

/** How far the "and" of a list may be from one of its commas, in tokens. */
const LIST_REACH = 30;

/** Occasions of speaking that stand right before a speaker's name without a comma. */
const OCCASIONS: ReadonlySet<string> = new Set(
  'interview speech statement tweet address email letter memo post rally debate conference meeting week month year'.split(
    ' ',
  ),
);

/** Whether the name of a day stands there. */
export function isCalendar(grammar: Grammar, at: number): boolean {
  const lower = lowerAt(grammar, at);
  // "Ruritania Today" is a paper.
  if (lower === 'today' && grammar.view.tokens[at]?.capital && grammar.classes[at - 1] === 'NNP')
    return false;
  return calendarNames.has(lower.endsWith('.') ? lower.slice(0, -1) : lower);
}

/** Whether the token before `at` can go on with a noun phrase to its left over a quotation mark. */
export const isMark = (grammar: Grammar, at: number) => grammar.view.tokens[at]?.kind === 'quote';

/** "the pilots’ guild": the apostrophe of an owner in the plural, no closing quotation mark. */
function ownsInPlural(grammar: Grammar, at: number): boolean {
  const mark = grammar.view.tokens[at];
  const owner = grammar.view.tokens[at - 1];
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
      if ((wordClass === 'VBN' || wordClass === 'VBG') && start <= last && !isDeterminer(grammar, at - 1))
        break;
      if ((wordClass === 'VBN' || wordClass === 'VBG') && start > last) break;
      // "In an interview Larsen said": where something was said is no title.
      if (
        wordClass === 'NN' &&
        classes[start] === 'NNP' &&
        start <= last &&
        OCCASIONS.has(lowerAt(grammar, at))
      )
        break;
      start = at;
      at--;
      if (wordClass === 'DT' || (wordClass === 'PRP$' && lowerAt(grammar, start) !== "'s")) {
        if (classes[at] === 'IN') {
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
    if (start > last) break;
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
      (isNoun(classes[at - 1]) || isShare(grammar, at) || isQuantifier(grammar, at - 1, at)) &&
      !isCalendar(grammar, at - 1)
    ) {
      at--;
      continue;
    }
    if (wordClass === 'TO' && lowerAt(grammar, at) === 'to' && isNoun(classes[at - 1])) {
      at--;
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

/** "$", "%": signs that are read as words. */
const isSign = (grammar: Grammar, at: number): boolean => /^[$£€#%&]$/.test(textAt(grammar, at));

/** "the Herald/Ransom poll": two names with a stroke between them. */
const joinsNames = (grammar: Grammar, at: number): boolean =>
  textAt(grammar, at) === '/' && isNoun(grammar.classes[at - 1]) && isNoun(grammar.classes[at + 1]);

/** "two of them", "six in 10". */
const isShare = (grammar: Grammar, at: number): boolean =>
  grammar.classes[at - 1] === 'CD' &&
  (lowerAt(grammar, at) === 'of' || (lowerAt(grammar, at) === 'in' && grammar.classes[at + 1] === 'CD'));

/** Words for a part of many: "many of the farmers", "half of voters". */
const QUANTIFIERS: ReadonlySet<string> = new Set(
  'all any both few fewer half many more most much neither none several some'.split(' '),
);
/** Of them those that stand for people by themselves: "some in the crowd". */
const PEOPLE: ReadonlySet<string> = new Set(['all', 'few', 'many', 'most', 'several', 'some', 'those']);

/** Whether a word before a preposition means a part of what follows it. */
function isQuantifier(grammar: Grammar, at: number, preposition: number): boolean {
  const words = lowerAt(grammar, preposition) === 'of' ? QUANTIFIERS : PEOPLE;
  return at >= sentenceOf(grammar, preposition).first && words.has(lowerAt(grammar, at));
}

/** "at least 40", "nearly half of them", "only six in 10": where the words before a number begin that say how sure it is. */
function hedgeStart(grammar: Grammar, start: number, floor: number): number {
  if (grammar.classes[start] !== 'CD' && !QUANTIFIERS.has(lowerAt(grammar, start))) return start;
  for (const hedge of HEDGES) {
    const first = start - hedge.length;
    if (first < floor || grammar.classes[first - 1] === 'IN') continue;
    if (hedge.every((word, at) => lowerAt(grammar, first + at) === word)) return first;
  }
  return start;
}

/** Longest first. */
const HEDGES: readonly (readonly string[])[] = [...countHedges, 'just']
  .map((hedge) => hedge.split(' '))
  .sort((a, b) => b.length - a.length);

const isDeterminer = (grammar: Grammar, at: number) => {
  const wordClass = grammar.classes[at];
  return wordClass === 'DT' || wordClass === 'PRP$' || wordClass === 'JJ' || wordClass === 'CD';
};

/** "one unaligned strategist": what looks like a verb between a determiner and a noun describes the noun. */
function isDescribing(grammar: Grammar, at: number): boolean {
  const before = grammar.classes[at - 1];
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

/** "Farmers, teachers, and clerks": whether a comma before "and" is the last of a list. */
function endsSeries(grammar: Grammar, and: number, floor: number): boolean {
  if (lowerAt(grammar, and) === 'but' || textAt(grammar, and - 1) !== ',') return false;
  let at = and - 2;
  while (at > floor && isNominal(grammar.classes[at])) at--;
  return at < and - 2 && at > floor && textAt(grammar, at) === ',' && isListComma(grammar, at, floor);
}

/** Whether "and" joins two nouns of one subject, and not two clauses: what is left of it must not be an object. */
function coordinates(grammar: Grammar, and: number, floor: number): boolean {
  let at = and - 1;
  while (at >= floor && (isNominal(grammar.classes[at]) || lowerAt(grammar, at) === 'of')) at--;
  const before = grammar.classes[at];
  return !(
    before === 'VBD' ||
    before === 'VBZ' ||
    before === 'VB' ||
    before === 'VBG' ||
    before === 'VBN' ||
    before === 'AUX'
  );
}

/** "When the war ended, Lund and Larsen said": the first comma of a sentence that opens with a clause of time or reason. */
export function closesSubordinate(grammar: Grammar, comma: number): boolean {
  const { first } = sentenceOf(grammar, comma);
  if (comma - first > LONGEST_INSERTION || !TIME_CLAUSES.has(lowerAt(grammar, first))) return false;
  let finite = false;
  for (let at = first + 1; at < comma; at++) {
    if (textAt(grammar, at) === ',') return false;
    finite ||= isFiniteClass(grammar.classes[at]);
  }
  return finite;
}

const TIME_CLAUSES: ReadonlySet<string> = new Set([
  'when',
  'as',
  'while',
  'after',
  'before',
  'because',
  'since',
  'if',
]);

/** "After the war, Lund and Larsen said": the comma behind a time or place that a sentence begins with is no list's. */
function closesOpening(grammar: Grammar, comma: number): boolean {
  const { first } = sentenceOf(grammar, comma);
  if (grammar.classes[first] !== 'IN' || comma - first > LONGEST_OPENING) return false;
  for (let at = first + 1; at < comma; at++) {
    const wordClass = grammar.classes[at];
    if (isVerbClass(wordClass) || wordClass === 'AUX' || wordClass === 'MD' || textAt(grammar, at) === ',')
      return false;
  }
  return true;
}

/** Tokens of a time or place before the first comma. */
const LONGEST_OPENING = 8;

/** A comma of "A, B and C": the phrase right of it has an "and", and a noun stands on its left. */
function isListComma(grammar: Grammar, comma: number, floor: number): boolean {
  if (comma - 1 < floor || !isNoun(grammar.classes[comma - 1])) return false;
  if (closesSubordinate(grammar, comma) || closesOpening(grammar, comma)) return false;
  for (let at = comma + 1; at < comma + LIST_REACH; at++) {
    const wordClass = grammar.classes[at];
    if (wordClass === 'CC') return lowerAt(grammar, at) !== 'but';
    if ((isVerbClass(wordClass) && wordClass !== 'VBN') || wordClass === 'AUX' || wordClass === 'MD')
      return false;
    if (wordClass === 'PUNCT' && textAt(grammar, at) !== ',') return false;
  }
  return false;
}

/** "Ann Lee, 29," and "Ann Lee, 29 years old,": tokens after the number. */
const LONGEST_AGE = 3;

/** What stands between two commas: an apposition or relative clause belongs to the noun before it, an adverbial does not. */
export function insertionKind(
  grammar: Grammar,
  first: number,
  last: number,
): 'apposition' | 'relative' | 'adverbial' {
  const { classes } = grammar;
  const wordClass = classes[first];
  if (wordClass === 'WP' || (wordClass === 'IN' && lowerAt(grammar, first) === 'that')) return 'relative';
  if (wordClass === 'CD') return last - first <= LONGEST_AGE ? 'apposition' : 'adverbial';
  if (wordClass === 'NNP' && isCalendar(grammar, first)) return 'adverbial';
  if (
    wordClass === 'DT' ||
    wordClass === 'NN' ||
    wordClass === 'NNS' ||
    wordClass === 'NNP' ||
    wordClass === 'JJ' ||
    wordClass === 'PRP$'
  )
    return 'apposition';
  return 'adverbial';
}

export function previousMatching(grammar: Grammar, from: number, floor: number): number {
  const mark = textAt(grammar, from);
  const wanted = mark === ')' ? '(' : mark;
  const limit = Math.max(floor, from - LONGEST_INSERTION);
  for (let at = from - 1; at >= limit; at--) {
    if (
      wanted === ','
        ? textAt(grammar, at) === ','
        : isDash(grammar, from)
          ? isDash(grammar, at)
          : textAt(grammar, at) === wanted
    )
      return at;
  }
  return -1;
}

/** Adjectives that follow their title: "director general", "president elect". */
const AFTER_TITLES: ReadonlySet<string> = new Set(['general', 'elect', 'designate', 'emeritus']);

/** Last token (exclusive) of the noun phrase that begins at `first`, with what is tied to it; `first` where none begins. */
export function nounPhraseEnd(grammar: Grammar, first: number, ceiling: number): number {
  const { classes } = grammar;
  if (classes[first] === 'PRP') return first + 1;
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
