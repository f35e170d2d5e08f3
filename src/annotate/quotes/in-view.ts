import { viewNouns } from '../../lexicon/en/noun-cues.ts';
import type { TokenRange } from '../../text/view.ts';
import { beforeClause, contentLeft, contentRight, hasVerb } from './according-to.ts';
import type { Candidate } from './candidate.ts';
import { clauseFloor } from './content-ends.ts';
import { type Grammar, isNominal, lowerAt, range, sentenceOf, textAt } from './grammar.ts';
import { nounPhraseStart } from './noun-phrases.ts';
import { sourceAfterAccording } from './sources-after.ts';

/** In the first person the writer speaks. */
const WRITERS: ReadonlySet<string> = new Set(['my', 'our', 'your']);

interface Framed {
  /** Token of "in". */
  readonly first: number;
  readonly source: readonly TokenRange[];
  /** One past all of it. */
  readonly last: number;
}

/** "In S’s view", "in her view". */
function ownedView(grammar: Grammar, noun: number): Framed | null {
  if (grammar.classes[noun - 1] !== 'PRP$' || WRITERS.has(lowerAt(grammar, noun - 1))) return null;
  if (grammar.view.tokens[noun - 1]?.kind !== 'clitic')
    return { first: noun - 2, source: [range(noun - 1, noun)], last: noun + 1 };
  const start = nounPhraseStart(grammar, noun - 2, sentenceOf(grammar, noun).first);
  return start < noun - 1 ? { first: start - 1, source: [range(start, noun - 1)], last: noun + 1 } : null;
}

/** "In the view of S". */
function viewOf(grammar: Grammar, noun: number): Framed | null {
  if (lowerAt(grammar, noun - 1) !== 'the' || lowerAt(grammar, noun + 1) !== 'of') return null;
  const end = sentenceOf(grammar, noun).last;
  const source = sourceAfterAccording(grammar, noun + 1).map((part) => beforeClause(grammar, part, end));
  const last = source.at(-1)?.last;
  return last === undefined ? null : { first: noun - 2, source, last };
}

/** "Lund goes further: the dam, in her view, should go": what somebody thinks begins behind the colon. */
function viewFloor(grammar: Grammar, first: number): number {
  const floor = clauseFloor(grammar, first);
  for (let at = first - 1; at > floor; at--)
    if (/^[:;]$/.test(textAt(grammar, at)) && grammar.quotationOf[at] === -1) return at + 1;
  return floor;
}

/** "Dams, in her view, should go": one word may be all that is left of the cue. */
function wordLeft(grammar: Grammar, first: number, floor: number): TokenRange | null {
  const isOne = first - 2 === floor && isNominal(grammar.classes[floor]);
  return isOne ? range(floor, first - 1) : null;
}

const isQuoted = (grammar: Grammar, content: readonly TokenRange[]): boolean =>
  content.some(({ first, last }) => {
    for (let at = first; at < last; at++) if (grammar.quotationOf[at] !== -1) return true;
    return false;
  });

/** "In S’s view, C", "in the words of S, “C”" and "C, in S’s view". */
export function inViewAt(grammar: Grammar, noun: number): Candidate | null {
  const word = lowerAt(grammar, noun);
  if (!viewNouns.has(word) || grammar.quotationOf[noun] !== -1) return null;
  const framed = ownedView(grammar, noun) ?? viewOf(grammar, noun);
  const sentence = sentenceOf(grammar, noun);
  if (!framed || framed.first < sentence.first || lowerAt(grammar, framed.first) !== 'in') return null;
  const { first, source, last } = framed;
  const opens = first === sentence.first || grammar.classes[first - 1] === 'CC';
  const ends = last >= sentence.last - 1 || textAt(grammar, last) === ',';
  if (!ends || (!opens && textAt(grammar, first - 1) !== ',')) return null;
  const floor = viewFloor(grammar, first);
  const left = opens ? null : (contentLeft(grammar, first, floor) ?? wordLeft(grammar, first, floor));
  const right = contentRight(grammar, last, sentence.last);
  const content = [left, right].filter((part) => part !== null);
  if (!content.some((part) => hasVerb(grammar, part))) return null;
  if (word === 'words' && !isQuoted(grammar, content)) return null;
  return {
    ...{ rule: 'in-view-of', lemma: 'according to', frame: opens ? 'clause' : 'before', form: 'phrase' },
    ...{ cue: [range(noun, noun + 1)], source, content, negated: false },
  };
}
