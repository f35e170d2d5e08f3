import { closedClasses } from '../lexicon/en/closed-classes.ts';
import { irregularVerbs } from '../lexicon/en/irregular-verbs.ts';
import { mistaggedWords } from '../lexicon/en/mistagged-words.ts';
import { neverNouns } from '../lexicon/en/never-nouns.ts';
import { personNouns } from '../lexicon/en/roles.ts';
import measured from '../lexicon/en/word-classes.json' with { type: 'json' };
import { isIrregularParticiple, isIrregularPast, toBaseForm } from './verb-forms.ts';
import { defaultWordClass, isVerbClass, type WordClass } from './word-class.ts';
import { perWord, type Word } from './words.ts';

/** What one word form may be. */
export interface WordEntry {
  /** The closed class it belongs to. */
  readonly closed: WordClass | undefined;
  /** All open classes, commonest first. */
  readonly candidates: readonly WordClass[];
  /** The commonest of them that is a verb's, and the commonest that is not. */
  readonly verb: WordClass | undefined;
  readonly other: WordClass | undefined;
  /** Whether a list has it, so that its classes are no guess. */
  readonly listed: boolean;
  /** Whether all its letters are capitals, of several: "US". */
  readonly shouted: boolean;
  /** Whether it ends as past forms do or is an irregular one. */
  readonly past: boolean;
}

/** What classes a word takes, commonest first. */
export interface WordClassTable {
  readonly classesOf: (lower: string) => readonly WordClass[] | undefined;
  readonly isVerb: (base: string) => boolean;
  /** What a word form may be; remembered from one look-up to the next. */
  readonly entryOf: (word: Word) => WordEntry;
  /** Base form of a word taken as a verb; remembered likewise. */
  readonly baseOf: (word: Word) => string;
}

/** Words in -ing that the tagger took for base forms. */
const GERUNDS: ReadonlySet<string> = new Set(['being', 'going', 'getting', 'having']);

/** What the tagger got wrong: a third person without its s ("police"), "rights" as a verb, "going" as a base form. */
const isSlip = (word: string, wordClass: WordClass): boolean =>
  wordClass === 'VBZ' ? !word.endsWith('s') || word === 'rights' : wordClass === 'VB' && GERUNDS.has(word);

/** Builds the table from the measured list; `verbs` are further base forms that rules know. */
export function toWordClassTable(verbs: Iterable<string> = []): WordClassTable {
  const classes = new Map<string, readonly WordClass[]>();
  const bases = new Set(verbs);
  for (const line of irregularVerbs) bases.add(line.slice(0, line.indexOf(' ')));
  for (const [key, words] of Object.entries(measured.words)) {
    const list = key.split(' ') as WordClass[];
    for (const word of words.split(' ')) {
      const kept = list.filter((wordClass) => !isSlip(word, wordClass));
      if (kept.length > 0) classes.set(word, kept);
      // So is a past tense as a base form ("used").
      const isPast = word.endsWith('ed') && list.includes('VBD');
      if (list.includes('VB') && !isPast) bases.add(word);
    }
  }
  const classesOf = (lower: string) => classes.get(lower);
  const isVerb = (base: string) => bases.has(base);
  return {
    classesOf,
    isVerb,
    entryOf: perWord((word) => toEntry(word, classesOf, isVerb)),
    baseOf: perWord(({ lower }) => toBaseForm(lower, isVerb)),
  };
}

const first = (classes: readonly WordClass[], test: (wordClass: WordClass) => boolean) => classes.find(test);

function candidates(
  lower: string,
  classesOf: WordClassTable['classesOf'],
  isVerb: WordClassTable['isVerb'],
): readonly WordClass[] {
  if (neverNouns.has(lower)) return ['VBZ'];
  const known = mistaggedWords.get(lower) ?? classesOf(lower);
  if (known) return known;
  if (isIrregularParticiple(lower)) return ['VBN'];
  if (isIrregularPast(lower)) return ['VBD'];
  const byShape = defaultWordClass(lower);
  // "aides" are people, though one may aid.
  if (byShape === 'NNS' && isVerb(toBaseForm(lower, isVerb)))
    return personNouns.has(lower) ? ['NNS'] : ['VBZ', 'NNS'];
  if (byShape === 'NN' && isVerb(lower)) return ['VB', 'NN'];
  return [byShape];
}

function toEntry(
  { text, lower }: Word,
  classesOf: WordClassTable['classesOf'],
  isVerb: WordClassTable['isVerb'],
): WordEntry {
  const all = candidates(lower, classesOf, isVerb);
  return {
    closed: closedClasses.get(lower),
    candidates: all,
    verb: first(all, isVerbClass),
    other: first(all, (wordClass) => !isVerbClass(wordClass)),
    listed: classesOf(lower) !== undefined,
    shouted: text.length > 1 && text === text.toUpperCase(),
    past: lower.endsWith('ed') || isIrregularPast(lower),
  };
}
