import { closedClasses } from '../lexicon/en/closed-classes.ts';
import { femaleNames, maleNames } from '../lexicon/en/given-names.ts';
import { namesInIng } from '../lexicon/en/names-in-ing.ts';
import { surnameVerbs } from '../lexicon/en/organizations.ts';
import { reportingVerbForms } from '../lexicon/en/reporting-verbs.ts';
import { isMostOfPeople, isPastShape, isPluralSubject, isPolling } from './before-verbs.ts';
import { findHeadingVerbs } from './heading-verbs.ts';
import { isSubject } from './name-before-verb.ts';
import { chooseBetweenNounAndVerb, followsNumber, type Neighbours } from './noun-or-verb.ts';
import { choosePast } from './past-or-participle.ts';
import { findReducedRelatives } from './reduced-relatives.ts';
import type { Sentence, TextView, Token } from './view.ts';
import { isNoun, isVerbClass, type WordClass } from './word-class.ts';
import type { WordClassTable, WordEntry } from './word-class-table.ts';

/** Share of capitalised words from which a line is set in title case: there capitals say nothing of names. */
const TITLE_CASE_SHARE = 0.7;
/** Shorter lines than this have too few words to tell. */
const TITLE_CASE_LEAST = 4;

/** Words that stand inside a noun phrase. */
const IN_NOUN_PHRASE: ReadonlySet<WordClass> = new Set(['DT', 'JJ', 'NN', 'NNS', 'NNP', 'PRP$', 'CD']);
/** Words whose "to" is a preposition: no verb follows "according to". */
const TAKE_TO: ReadonlySet<string> = new Set(
  'according thanks due prior contrary owing next close addition response regard opposition'.split(' '),
);

const FINITE: ReadonlySet<WordClass> = new Set(['VB', 'VBZ', 'VBD', 'AUX', 'MD', 'TO']);

/** Words that are adverbs right before a past form: "has long said", "first reported". */
const ADVERBS_BEFORE_VERBS: ReadonlySet<string> = new Set(['long', 'first', 'late', 'best', 'better']);

/** "The army chief warned", "the chief executive warned": an office, or what another one's name begins with. */
function isOffice(next: Token | undefined, table: WordClassTable): boolean {
  if (next?.kind !== 'word' || next.capital || closedClasses.has(next.lower)) return true;
  return isPastShape(next, table) || reportingVerbForms.has(next.lower) || next.lower === 'also';
}

function chooseClass(token: Token, entry: WordEntry, around: Neighbours, table: WordClassTable): WordClass {
  const { candidates: classes, verb } = entry;
  if (ADVERBS_BEFORE_VERBS.has(token.lower) && around.before !== 'DT' && isPastShape(around.next, table))
    return 'RB';
  if (
    verb === 'VB' &&
    classes.length === 1 &&
    around.before === 'NNP' &&
    around.next?.capital &&
    around.outside !== 'CC' &&
    !around.word?.lower.endsWith('s')
  )
    return 'NN';
  if (verb === undefined) {
    if (token.lower === 'most' && around.before !== 'DT' && isMostOfPeople(around)) return 'DT';
    if (token.lower === 'chief' && isOffice(around.next, table)) return 'NN';
    if (classes[0] === 'JJ' && around.next?.lower === 'of' && classes.includes('NN')) return 'NN';
    const infinitive =
      (around.before === 'TO' || around.before === 'MD') && classes[0] === 'NN' && !token.capital;
    return infinitive ? 'VB' : (classes[0] as WordClass);
  }
  if (around.before === 'DT' && classes.length === 1 && followsNumber(entry, verb, around)) return verb;
  if (verb === 'VBZ' && around.before !== undefined && isPluralSubject(token, entry, around, table))
    return 'NNS';
  if (verb === 'VBG' && isPolling(entry, around)) return 'NN';
  if (
    verb === 'VBZ' &&
    classes.length === 1 &&
    (around.before === 'DT' ||
      around.before === 'PRP$' ||
      // "Harbor Chief Says", "the drafting contends that": before what is no noun an adjective is one.
      (around.before === 'JJ' &&
        !reportingVerbForms.has(token.lower) &&
        !(around.determined && around.next?.lower === 'that')))
  )
    return 'NNS';
  if (verb === 'VBD' || verb === 'VBN') {
    const past = choosePast(around, token);
    if (past !== 'JJ') return past;
    return entry.other ?? 'JJ';
  }
  if (classes.length > 1 && entry.other !== undefined) return chooseBetweenNounAndVerb(token, entry, around);
  if (verb === 'VB' && (around.before === 'DT' || around.before === 'PRP$')) return 'NN';
  if (verb === 'VBG' && around.before === 'DT') return 'NN';
  return verb;
}

/** Whether a sentence is set in title case, as headlines are. */
export function isTitleCase(view: TextView, sentence: Sentence): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = view.tokens[at] as Token;
    if (token.kind !== 'word' || token.text.length < 4) continue;
    words++;
    if (token.capital) capitals++;
  }
  return words >= TITLE_CASE_LEAST && capitals / words >= TITLE_CASE_SHARE;
}

/** Words that own nothing by 's: "he's gone", "there's hope". */
const NO_OWNERS: ReadonlySet<string> = new Set([
  'he',
  'she',
  'it',
  'there',
  'that',
  'here',
  'who',
  'what',
  'where',
]);

const isBeing = (word: Token | undefined): boolean => word !== undefined && NO_OWNERS.has(word.lower);

function classOf(
  token: Token,
  around: Neighbours,
  isFirst: boolean,
  titleCase: boolean,
  table: WordClassTable,
): WordClass {
  if (token.kind === 'number') return 'CD';
  if (token.kind === 'clitic') {
    if (token.lower === "'s") return isBeing(around.word) ? 'AUX' : 'PRP$';
    if (token.lower === "'d") return 'MD';
    return closedClasses.get(token.lower) ?? 'AUX';
  }
  if (token.kind !== 'word') return 'PUNCT';
  const entry = table.entryOf(token.word);
  const { closed, candidates: shape } = entry;
  // "US" is a name, "us" a pronoun; "May" a month and "may" a modal.
  const name = token.capital && !isFirst && !titleCase;
  if (
    closed &&
    !(entry.shouted && token.lower !== 'i' && token.lower !== 'a') &&
    !(name && (closed === 'MD' || (closed === 'IN' && around.next?.capital)))
  ) {
    if (token.lower === 'that') return classOfThat(around);
    if (token.lower === 'like' && around.before === 'MD') return 'VB';
    return closed;
  }
  const isName = surnameVerbs.has(token.lower) || namesInIng.has(token.lower);
  if (name || (token.capital && isName)) return 'NNP';
  if (token.capital && token.text.includes('.')) return 'NNP';
  if (token.capital && !entry.listed) {
    return shape[0] === 'NN' || shape[0] === 'NNS' || !titleCase
      ? isVerbClass(shape[0]) && isFirst
        ? chooseClass(token, entry, around, table)
        : 'NNP'
      : chooseClass(token, entry, around, table);
  }
  return chooseClass(token, entry, around, table);
}

/** "that" before a noun is a determiner, else it opens a clause. */
function classOfThat({ next, before }: Neighbours): WordClass {
  if (next?.kind !== 'word') return 'IN';
  if (isNoun(before) || before === 'VBD' || before === 'VB' || before === 'VBZ' || before === 'VBG')
    return 'IN';
  return closedClasses.has(next.lower) || next.capital ? 'IN' : 'DT';
}

/** Words that stand in upper case inside a sentence that is not set in title case: names. */
function capitalsWithin(view: TextView, titles: readonly boolean[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const sentence of view.sentences) {
    if (titles[sentence.index]) continue;
    for (let at = sentence.first + 1; at < sentence.last; at++) {
      const token = view.tokens[at] as Token;
      if (token.capital && view.tokens[at - 1]?.kind === 'word') names.add(token.text);
    }
  }
  return names;
}

/** "Mark Lund": a given name before another capital, though it may be a verb. */
const beginsName = (token: Token, next: Token | undefined): boolean =>
  next?.kind === 'word' &&
  next.capital &&
  (maleNames.has(token.lower) || femaleNames.has(token.lower)) &&
  !reportingVerbForms.has(token.lower) &&
  !closedClasses.has(next.lower);

/** What stood before a bracket. */
type Bracket = Pick<Neighbours, 'before' | 'outside' | 'outsideWord' | 'word'>;

/** Whether the token before is a mark that opens right here. */
function opensBefore(before: Token | undefined, token: Token): boolean {
  return before?.kind === 'quote' && before.end === token.start;
}

/**
 * The class of every token of a view, by position. Made from lists, endings and the words on either
 * side: about as good for finding verbs and their subjects as a full tagger, at many times its speed.
 */
export function findWordClasses(view: TextView, table: WordClassTable): WordClass[] {
  const classes: WordClass[] = new Array(view.tokens.length).fill('PUNCT');
  const titles = view.sentences.map((sentence) => isTitleCase(view, sentence));
  const names = capitalsWithin(view, titles);
  for (const sentence of view.sentences) {
    const titleCase = titles[sentence.index] as boolean;
    let before: WordClass | undefined;
    let outside: WordClass | undefined;
    let outsideWord: Token | undefined;
    let word: Token | undefined;
    let bracket: Bracket | null = null;
    let noun: WordClass | undefined;
    let waiting: WordClass | undefined;
    let decided = false;
    let determined = false;
    let named = false;
    let verb = false;
    let relative = false;
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = view.tokens[at] as Token;
      const next = at + 1 < sentence.last ? view.tokens[at + 1] : undefined;
      // Of words without a capital nobody asks it.
      const isFirst =
        token.capital &&
        (at === sentence.first ||
          opensBefore(view.tokens[at - 1], token) ||
          view.tokens[at - 1]?.text === ':');
      const name =
        isFirst &&
        !titleCase &&
        !closedClasses.has(token.lower) &&
        (names.has(token.text) ||
          beginsName(token, next) ||
          isSubject(token, next, view.tokens[at + 2], table));
      const adverb = at > sentence.first && classes[at - 1] === 'RB';
      const wordClass = name
        ? 'NNP'
        : classOf(
            token,
            {
              before,
              word,
              adverb,
              next,
              outside,
              outsideWord,
              waiting,
              determined,
              verbless: named && !verb,
            },
            isFirst,
            titleCase,
            table,
          );
      classes[at] = wordClass;
      const isNominal = isNoun(wordClass);
      const mayBeFinite = FINITE.has(wordClass);
      if (wordClass === 'PUNCT' || wordClass === 'CC' || wordClass === 'WP' || token.lower === 'that') {
        noun = undefined;
        waiting = undefined;
        decided = false;
      } else if (isNominal) noun = wordClass;
      else if (wordClass === 'IN' && !decided) {
        // A clause that opens with a preposition has its subject after it.
        if (noun === undefined) decided = true;
        else waiting ??= noun;
      } else if (mayBeFinite) {
        decided = true;
        waiting = undefined;
      }
      named ||= isNominal;
      if (wordClass === 'WP') relative = true;
      else if (token.text === ',') relative = false;
      else if (!relative && wordClass !== 'TO' && mayBeFinite) verb = true;
      if (wordClass === 'DT' || wordClass === 'PRP$') determined = true;
      else if (!IN_NOUN_PHRASE.has(wordClass)) determined = false;
      if (wordClass === 'RB' || token.kind === 'quote') continue;
      // "the agency (AX) estimates": what is said in brackets stands beside the sentence.
      if (token.text === '(') bracket = { before, outside, outsideWord, word };
      if (token.text === ')' && bracket) {
        ({ before, outside, outsideWord, word } = bracket);
        bracket = null;
        continue;
      }
      if (before === undefined || !IN_NOUN_PHRASE.has(before)) {
        outside = before;
        outsideWord = word;
      }
      before = wordClass === 'PUNCT' ? undefined : wordClass;
      if (wordClass === 'TO' && TAKE_TO.has(word?.lower ?? '')) before = 'IN';
      word = token;
    }
    findReducedRelatives(view, classes, sentence);
    if (view.paragraphs[sentence.paragraph]?.zone === 'headline')
      findHeadingVerbs(view, classes, sentence, table);
  }
  return classes;
}
