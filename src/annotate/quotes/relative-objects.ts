import { attitudeLemmas, reportingLemmas } from '../../lexicon/en/reporting-lemmas.ts';
import { personNouns } from '../../lexicon/en/roles.ts';
import type { TokenRange } from '../../text/view.ts';
import { isFiniteClass, isNoun } from '../../text/word-class.ts';
import type { Candidate } from './candidate.ts';
import { contentEnd } from './content-ends.ts';
import {
  classAt,
  type Grammar,
  isCalendar,
  lowerAt,
  range,
  sentenceOf,
  textAt,
  type VerbGroup,
} from './grammar.ts';
import { nounPhraseStart } from './noun-phrases.ts';
import type { SubjectFound } from './sources.ts';

const RELATIVES: ReadonlySet<string> = new Set(['which', 'that', 'whom']);
/** Pronouns that a clause may follow without "that": "everything she said". */
const ANY_THING: ReadonlySet<string> = new Set(['everything', 'anything', 'nothing', 'something', 'all']);

/** What a clause hangs on, and its subject. */
interface Antecedent {
  readonly content: TokenRange;
  readonly source: TokenRange;
}

const isPerson = (grammar: Grammar, at: number): boolean => personNouns.has(lowerAt(grammar, at));

/** "a plan that", or ", which" alone; null where no relative pronoun stands there. */
function withPronoun(grammar: Grammar, pronoun: number, floor: number): TokenRange | null {
  const lower = lowerAt(grammar, pronoun);
  const before = pronoun - 1;
  if (!RELATIVES.has(lower) || before < floor) return null;
  const own = range(pronoun, pronoun + 1);
  if (textAt(grammar, before) === ',') return lower === 'that' ? null : own;
  if (lower === 'that' && !isNoun(grammar.classes[before]) && !ANY_THING.has(lowerAt(grammar, before)))
    return null;
  const first = nounPhraseStart(grammar, before, floor);
  return first <= before ? range(first, pronoun + 1) : own;
}

/** "a plan", "everything": what a clause without a pronoun hangs on, that ends at a token; or null. */
function bareAntecedent(grammar: Grammar, last: number, floor: number): TokenRange | null {
  if (last < floor || isCalendar(grammar, last) || isPerson(grammar, last)) return null;
  const isThing = isNoun(grammar.classes[last]) && grammar.classes[last] !== 'NNP';
  if (!isThing && !ANY_THING.has(lowerAt(grammar, last))) return null;
  const first = nounPhraseStart(grammar, last, floor);
  return first <= last ? range(first, last + 1) : null;
}

/** "a tactic Ruritanians": where what was read as one noun phrase is two, a thing and who says something of it. */
function splitSubject(grammar: Grammar, { first, last }: TokenRange): number {
  if (grammar.classes[first] !== 'DT') return first;
  for (let at = first + 2; at < last; at++) {
    const before = classAt(grammar, at - 1);
    const isName = grammar.classes[at] === 'NNP' && (before === 'NN' || before === 'NNS');
    if (isName && !isPerson(grammar, at - 1)) return at;
  }
  return first;
}

function antecedentOf(grammar: Grammar, subject: TokenRange): Antecedent | null {
  const floor = sentenceOf(grammar, subject.first).first;
  const pronoun = subject.first > floor ? withPronoun(grammar, subject.first - 1, floor) : null;
  if (pronoun) return { content: pronoun, source: subject };
  const split = splitSubject(grammar, subject);
  const content = bareAntecedent(grammar, split - 1, floor);
  return content ? { content, source: range(split, subject.last) } : null;
}

/** "a step which S believes will help", "everything S says is true": C goes round who says it. */
export function relativeObject(
  grammar: Grammar,
  group: VerbGroup,
  lemma: string,
  { kind, source: [subject, more] }: SubjectFound,
): Candidate | null {
  if (kind !== 'subject' || !subject || more || group.form !== 'finite' || group.passive) return null;
  // "The dam Lund built would hold"
  if (!reportingLemmas.has(lemma) && !attitudeLemmas.has(lemma)) return null;
  const next = group.head + 1;
  if (next >= sentenceOf(grammar, group.head).last || !isFiniteClass(grammar.classes[next])) return null;
  const found = antecedentOf(grammar, subject);
  const last = contentEnd(grammar, next, 'clause', group.past);
  if (!found || last <= next) return null;
  return {
    rule: 'relative-object',
    lemma,
    frame: 'relative-clause',
    form: 'finite',
    cue: [range(group.head, next)],
    source: [found.source],
    content: [found.content, range(next, last)],
    negated: group.negated,
  };
}
