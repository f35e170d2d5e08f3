import { calendarNames, timeNouns } from '../lexicon/en/calendar-names.ts';
import { closedClasses, doForms, haveForms, nominativePronouns } from '../lexicon/en/closed-classes.ts';
import { isBaseAndParticiple } from './verb-forms.ts';
import type { Token } from './view.ts';
import { isNoun, type WordClass } from './word-class.ts';
import type { WordEntry } from './word-class-table.ts';

/** Verbs and prepositions: a noun phrase right after one is its object. */
const TAKES_OBJECT: ReadonlySet<WordClass> = new Set(['VB', 'VBZ', 'VBD', 'VBG', 'VBN', 'IN', 'TO']);

/** What stands around a word that is being classed. */
export interface Neighbours {
  /** Class of the word that the noun phrase just before follows. */
  readonly outside: WordClass | undefined;
  /** That word itself. */
  readonly outsideWord: Token | undefined;
  /** Class of the word before, adverbs and marks passed over. */
  readonly before: WordClass | undefined;
  readonly word: Token | undefined;
  /** Whether an adverb stands right before. */
  readonly adverb: boolean;
  readonly next: Token | undefined;
  /** Noun that a preposition follows in a clause that has no finite verb yet: "polls" of "Polls in Tilos show". */
  readonly waiting: WordClass | undefined;
  /** Whether an article or owner begins the noun phrase just before. */
  readonly determined: boolean;
  /** Whether a noun stands in the sentence and no finite verb outside "who" clauses. */
  readonly verbless: boolean;
}

const AUXILIARY: ReadonlySet<WordClass> = new Set(['AUX', 'MD']);

const STARTS_OBJECT: ReadonlySet<WordClass> = new Set(['DT', 'PRP', 'PRP$', 'TO', 'WP', 'CD']);

/** Whether what follows is what a verb's object or clause begins with. */
function objectFollows(next: Token | undefined): boolean {
  if (!next) return false;
  if (next.kind === 'quote' || next.capital || next.kind === 'number') return true;
  const wordClass = closedClasses.get(next.lower);
  return (
    next.lower === 'that' ||
    next.lower === 'whether' ||
    (wordClass !== undefined && STARTS_OBJECT.has(wordClass))
  );
}

/** Words of number that stand for people: "many say", "both want". No noun in the singular follows the first of these. */
const OF_PLURALS: ReadonlySet<string> = new Set(['many', 'few', 'both', 'several']);
const OF_MANY: ReadonlySet<string> = new Set([
  ...OF_PLURALS,
  'some',
  'most',
  'all',
  'those',
  'these',
  'half',
]);
/** Such words that no plural follows: "another says", "that makes sense". */
const OF_ONE: ReadonlySet<string> = new Set(['another', 'each', 'one', 'either', 'neither', 'this', 'that']);

/** Words that open a clause whatever follows them, and such as open a phrase as often. */
const OPENERS: ReadonlySet<string> = new Set(
  'that if although though while because whereas whether unless'.split(' '),
);
const SOMETIMES_OPENERS: ReadonlySet<string> = new Set('as since until than before after till'.split(' '));

/** "Some say that", "another says", "many fear the worst": who stands before is told by a word of number only. */
export function followsNumber(
  entry: WordEntry,
  verb: WordClass,
  { word, next, outside }: Neighbours,
): boolean {
  const number = word?.lower ?? '';
  if (verb === 'VBZ') return OF_ONE.has(number);
  if (verb !== 'VB') return false;
  if (OF_PLURALS.has(number)) return true;
  const isObject = outside !== undefined && (outside === 'AUX' || TAKES_OBJECT.has(outside));
  return OF_MANY.has(number) && !isObject && (entry.candidates[0] === 'VB' || objectFollows(next));
}

/** Whether what the noun phrase before follows has that noun phrase for its object, and does not open a clause. */
function isObject({ outside, outsideWord, next, word }: Neighbours): boolean {
  // "A poll released Tuesday shows"
  if (calendarNames.has(word?.lower ?? '')) return false;
  if (outside === undefined || !TAKES_OBJECT.has(outside)) return false;
  if (outside !== 'IN' || !outsideWord) return true;
  if (OPENERS.has(outsideWord.lower)) return false;
  return !(SOMETIMES_OPENERS.has(outsideWord.lower) && objectFollows(next));
}

/** What no noun has right after it, whatever a verb has: "calls her", "offers a". */
const isDetermined = (next: Token | undefined): boolean => {
  const wordClass = closedClasses.get(next?.lower ?? '');
  return (
    !next?.capital &&
    (wordClass === 'DT' || wordClass === 'PRP' || wordClass === 'PRP$') &&
    next?.lower !== 'all' &&
    next?.lower !== 'that'
  );
};

/** Verbs that go with many: what stands before them in the plural is a noun, "records show". */
const SHOWING: ReadonlySet<string> = new Set(['show', 'suggest', 'indicate', 'reveal', 'say']);

/** "support closing the dam". */
const isGerund = (next: Token | undefined): boolean =>
  next !== undefined && !next.capital && /[a-z]{3}ing$/.test(next.lower);

/** Words in the singular that many are meant by: "others call", "police say", "64 percent support". */
const MEANS_MANY: ReadonlySet<string> = new Set('others police people data media percent %'.split(' '));

/** Nouns that look like verbs, and are none before these: "US sanctions on Iran", "Zenda attacks against". */
const HARMS: ReadonlySet<string> = new Set(
  'sanctions strikes attacks raids threats controls curbs'.split(' '),
);
const UPON: ReadonlySet<string> = new Set(['on', 'against', 'upon']);

/** Whether a verb may have the noun before it for its subject. */
const agrees = (before: WordClass | undefined, verb: WordClass | undefined): boolean =>
  verb === 'VBZ' ? before !== 'NNS' : verb === 'VB' && before !== 'NN';

/** "the court document filed": one thing, behind which no verb stands as it would behind many. */
const isSingular = ({ before, outside, waiting, word }: Neighbours): boolean =>
  before === 'NN' && outside !== 'CC' && waiting !== 'NNS' && !word?.lower.endsWith('s');

/** Relative pronouns that may be the subject of their clause. */
const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set([
  'who',
  'which',
  'what',
  'that',
  'whoever',
  'whatever',
]);

/** The class of a word that may be a noun (or adjective) and a verb. */
export function chooseBetweenNounAndVerb(token: Token, entry: WordEntry, around: Neighbours): WordClass {
  const { candidates: classes } = entry;
  const verb = entry.verb as WordClass;
  const auxiliaryFollows = AUXILIARY.has(closedClasses.get(around.next?.lower ?? '') ?? 'NN');
  const noun = entry.other as WordClass;
  const { before, word, next, outside, waiting } = around;
  const isMany = MEANS_MANY.has(word?.lower ?? '') && !(outside !== undefined && TAKES_OBJECT.has(outside));
  if (isMany && verb === 'VB' && (isDetermined(next) || next?.lower === 'that')) return verb;
  // "Lund cast himself as", "Lund set the"
  if (before === 'NNP' && verb === 'VB' && isBaseAndParticiple(token.lower) && isDetermined(next))
    return 'VBD';
  if (before === 'TO') return classes.includes('VB') ? 'VB' : noun;
  if (before === 'MD') return classes.includes('VB') ? 'VB' : verb;
  const afterSubject = word !== undefined && before === 'PRP' && nominativePronouns.has(word.lower);
  if (auxiliaryFollows && verb !== 'VBG' && !afterSubject) return noun;
  if (before === undefined && (verb === 'VBG' || classes[0] === 'VBZ') && objectFollows(next)) return verb;
  // "Ann Lund, a nurse from Tilos, doubts that"
  const closes = before === undefined && word?.text === ',' && around.verbless;
  if (closes && verb === 'VBZ' && noun === 'NNS' && objectFollows(next)) return verb;
  // "Nurses working there said": no sentence begins with a verb that has its subject in the third person.
  if (word === undefined && verb === 'VBZ') return noun;
  if (
    verb !== 'VBG' &&
    (before === 'VBD' || before === 'VB' || before === 'VBZ' || before === 'VBG' || before === 'VBN')
  )
    return noun;
  if (before === 'AUX' && word && haveForms.has(word.lower) && isBaseAndParticiple(token.lower)) return 'VBN';
  if ((before === 'DT' || before === 'CD') && followsNumber(entry, verb, around)) return verb;
  // ", calls her", "and offers a"
  if ((before === 'CC' || (before === undefined && word?.text === ',')) && isDetermined(next)) {
    if (verb === 'VBZ' || (verb === 'VB' && before === 'CC')) return verb;
  }
  // "the mayor also hopes for"
  if (around.adverb && (isNoun(before) || afterSubject) && agrees(before, verb)) return verb;
  // "officials point out", "and points out"
  const maySubject = isNoun(before) || (before === 'CC' && verb === 'VBZ');
  if (maySubject && next?.lower === 'out' && agrees(before, verb)) return verb;
  if (verb === 'VBZ' && HARMS.has(token.lower) && UPON.has(next?.lower ?? '')) return noun;
  // "FEC records show"
  if (verb === 'VBZ' && isNoun(before) && SHOWING.has(next?.lower ?? '')) return noun;
  // "a group backing Lund"
  if (verb === 'VBG' && isNoun(before) && (isDetermined(next) || next?.capital)) return verb;
  if (verb === 'VB' && !isMany && isSingular(around)) return noun;
  if (before === 'DT' || before === 'JJ' || before === 'PRP$' || before === 'CD') return noun;
  if (before === 'AUX') {
    if (word && doForms.has(word.lower)) return verb;
    return verb === 'VB' || verb === 'VBZ' ? noun : verb;
  }
  if (afterSubject) return verb;
  // "where polls show"
  if (verb === 'VBZ' && before === 'WP' && !SUBJECT_PRONOUNS.has(word?.lower ?? '')) return noun;
  if (before === 'WP' || word?.lower === 'that') return verb;
  if (before === 'IN' || before === 'CC')
    return verb === 'VBG' || before === 'CC' ? (classes[0] as WordClass) : noun;
  // "the Arab states of the north", "the June strikes"
  if (verb === 'VBZ' && before === 'NNP' && around.determined) {
    if (next?.lower === 'of') return noun;
    if (timeNouns.has(word?.lower ?? '') && !objectFollows(next)) return noun;
  }
  if (verb === 'VBZ' && classes[0] === 'VBZ' && isNoun(before) && next?.kind === 'punct') return verb;
  // "Footage from the harbour shows that", "Polls in Tilos show the mayor"
  if (outside === 'IN' && isNoun(before) && objectFollows(next)) {
    if (verb === 'VBZ' && (waiting === 'NN' || waiting === 'NNP')) return verb;
    if (verb === 'VB' && waiting === 'NNS') return verb;
  }
  if (verb === 'VBZ' && isObject(around)) return noun;
  if (verb === 'VBZ' && (before === 'NNP' || before === 'NN'))
    return objectFollows(next) || next?.lower === 'for' || before === 'NNP' || classes[0] === 'VBZ'
      ? verb
      : noun;
  // One name takes no plural verb; two joined by "and" do.
  const joined = outside === 'CC' && objectFollows(next);
  if (verb === 'VB' && before === 'NNP' && !joined && !word?.lower.endsWith('s')) return noun;
  if (verb === 'VB' && (before === 'NNS' || before === 'NNP'))
    return objectFollows(next) || isGerund(next) ? verb : (classes[0] as WordClass);
  return classes[0] as WordClass;
}
