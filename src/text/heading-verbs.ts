import { reportingVerbForms } from '../lexicon/en/reporting-verbs.ts';
import { roleNouns } from '../lexicon/en/roles.ts';
import type { Sentence, TextView, Token } from './view.ts';
import { isFiniteClass, isNoun, type WordClass } from './word-class.ts';
import type { WordClassTable } from './word-class-table.ts';

/** What an object begins with. */
const BEGINS_OBJECT: ReadonlySet<WordClass> = new Set(['DT', 'JJ', 'NN', 'NNS', 'NNP', 'PRP$', 'CD']);

/** What parts the statements of a heading. */
const PARTS: ReadonlySet<string> = new Set([',', ':', ';']);

const people: ReadonlySet<string> = new Set(roleNouns.map(({ noun }) => noun));

/**
 * Whether a word that ends in -s may be the verb of what is left of it: a name alone, or anything with a verb of saying, or
 * somebody.
 */
function mayBeVerb({ tokens }: TextView, classes: readonly WordClass[], at: number, first: number): boolean {
  const { lower, capital } = tokens[at] as Token;
  if (classes[at] !== 'NNS' || capital || !isNoun(classes[at - 1])) return false;
  const next = classes[at + 1] as WordClass;
  const takesObject = BEGINS_OBJECT.has(next);
  if (takesObject && reportingVerbForms.has(lower)) return true;
  // "hits back"
  if (!takesObject && next !== 'RB') return false;
  if (people.has(tokens[at - 1]?.lower ?? '')) return true;
  for (let before = first; before < at; before++) if (classes[before] !== 'NNP') return false;
  return true;
}

function findVerb(view: TextView, classes: WordClass[], first: number, last: number): void {
  for (let at = first; at < last; at++) if (isFiniteClass(classes[at])) return;
  for (let at = first + 1; at + 1 < last; at++)
    if (mayBeVerb(view, classes, at, first)) {
      classes[at] = 'VBZ';
      return;
    }
}

/** "Zenda, Tilos reject plan": the verb of a list of names at the beginning. */
function findVerbOfList(
  { tokens }: TextView,
  classes: WordClass[],
  { first, last }: Sentence,
  table: WordClassTable,
): void {
  let at = first;
  let commas = 0;
  while (at < last && (classes[at] === 'NNP' || (tokens[at]?.text === ',' && classes[at + 1] === 'NNP')))
    if (tokens[at++]?.text === ',') commas++;
  const verb = tokens[at];
  if (commas === 0 || !verb || at + 1 >= last || isFiniteClass(classes[at])) return;
  if (table.entryOf(verb.word).verb === 'VB' && BEGINS_OBJECT.has(classes[at + 1] as WordClass))
    classes[at] = 'VB';
}

/**
 * "Council demands answers from Lund", "Tilos scraps plan, says dam safe": a statement of a heading in which no verb was
 * found has one, and what looks like a plural after its subject is it.
 */
export function findHeadingVerbs(
  view: TextView,
  classes: WordClass[],
  sentence: Sentence,
  table: WordClassTable,
): void {
  const { first, last } = sentence;
  findVerbOfList(view, classes, sentence, table);
  let start = first;
  for (let at = first; at <= last; at++) {
    if (at < last && !PARTS.has(view.tokens[at]?.text ?? '')) continue;
    findVerb(view, classes, start, at);
    start = at + 1;
  }
}
