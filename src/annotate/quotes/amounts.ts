import { countHedges } from '../../lexicon/en/quantities.ts';
import { classAt, type Grammar, lowerAt, sentenceOf } from './grammar.ts';

/** "two of them", "six in 10". */
export const isShare = (grammar: Grammar, at: number): boolean =>
  grammar.classes[at - 1] === 'CD' &&
  (lowerAt(grammar, at) === 'of' || (lowerAt(grammar, at) === 'in' && grammar.classes[at + 1] === 'CD'));

/** Words for a part of many: "many of the farmers", "half of voters". */
const QUANTIFIERS: ReadonlySet<string> = new Set(
  'all any both few fewer half many more most much neither none several some'.split(' '),
);
/** Of them those that stand for people by themselves: "some in the crowd". */
const PEOPLE: ReadonlySet<string> = new Set(['all', 'few', 'many', 'most', 'several', 'some', 'those']);

/** Whether a word before a preposition means a part of what follows it. */
export function isQuantifier(grammar: Grammar, at: number, preposition: number): boolean {
  const words = lowerAt(grammar, preposition) === 'of' ? QUANTIFIERS : PEOPLE;
  return at >= sentenceOf(grammar, preposition).first && words.has(lowerAt(grammar, at));
}

/** "at least 40", "nearly half of them", "only six in 10": where the words before a number begin that say how sure it is. */
export function hedgeStart(grammar: Grammar, start: number, floor: number): number {
  if (grammar.classes[start] !== 'CD' && !QUANTIFIERS.has(lowerAt(grammar, start))) return start;
  for (const hedge of HEDGES) {
    const first = start - hedge.length;
    if (first < floor || classAt(grammar, first - 1) === 'IN') continue;
    if (hedge.every((word, at) => lowerAt(grammar, first + at) === word)) return first;
  }
  return start;
}

/** Longest first. */
const HEDGES: readonly (readonly string[])[] = [...countHedges, 'just']
  .map((hedge) => hedge.split(' '))
  .sort((a, b) => b.length - a.length);
