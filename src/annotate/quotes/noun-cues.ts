import { beForms, haveForms } from '../../lexicon/en/closed-classes.ts';
import { nounCues, singularCue } from '../../lexicon/en/noun-cues.ts';
import type { TokenRange } from '../../text/view.ts';
import { isNoun, isVerbClass } from '../../text/word-class.ts';
import type { Candidate } from './candidate.ts';
import { contentEnd } from './content-ends.ts';
import {
  type Grammar,
  isCalendar,
  isNominal,
  lowerAt,
  range,
  sentenceOf,
  textAt,
  verbGroupAt,
} from './grammar.ts';
import { awaitsMainVerb } from './main-verbs.ts';
import { nounPhraseEnd, nounPhraseStart } from './noun-phrases.ts';
import { findSource } from './sources.ts';

/** Verbs that lend their subject to the noun they take: "made a promise to", "issued a warning that". */
const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'make issue give have express voice repeat release offer deliver reiterate raise take show share hold harbor harbour launch lodge file send announce unveil outline present renew restate declare pledge signal feel keep maintain face'.split(
    ' ',
  ),
);

const OF_WORDS: ReadonlySet<string> = new Set(
  'of for on about against over to in toward towards with at'.split(' '),
);

/** Adjectives between an owner and a noun cue: "Khamenei’s repeated public criticism". */
const MOST_ADJECTIVES = 3;
/** Most words between a verb and the adjectives of the noun it takes. */
const MOST_BETWEEN = 4;

/** How a noun takes what it is about, and where that begins. */
interface Taken {
  readonly frame: 'that' | 'to' | 'wh' | 'of' | 'clause';
  readonly start: number;
}

/** A noun with what it takes, over who it is from where that stands between. */
interface TakenFrom {
  readonly taken: Taken;
  readonly agent: TokenRange | null;
}

/** Before whose it is, where that stands between a noun and what it takes: "criticism from rivals that". */
const AGENT_WORDS: ReadonlySet<string> = new Set('by from among within inside'.split(' '));
/** Longest name of whose it is there, in tokens. */
const LONGEST_AGENT = 14;

const isBe = (grammar: Grammar, at: number): boolean =>
  grammar.classes[at] === 'AUX' && beForms.has(lowerAt(grammar, at));

/** "is that", "was to leave", ": C": what a noun is said to be, from the token after it or after whose it is; or null. */
function statedAt(grammar: Grammar, at: number): Taken | null {
  if (textAt(grammar, at) === ':' && grammar.quotationOf[at + 1] === -1)
    return { frame: 'clause', start: at + 1 };
  if (!isBe(grammar, at)) return null;
  const next = grammar.classes[at + 1] === 'RB' ? at + 2 : at + 1;
  const lower = lowerAt(grammar, next);
  if (lower === 'that' && grammar.classes[next] === 'IN') return { frame: 'that', start: next };
  if (lower === 'to' && grammar.classes[next + 1] === 'VB') return { frame: 'to', start: next };
  return lower === 'whether' ? { frame: 'wh', start: next } : null;
}

/** What a noun takes, right after it or after whose it is: "criticism from rivals that C", "their goal is to C". */
function takenBy(grammar: Grammar, noun: number): TakenFrom | null {
  const near = frameAfter(grammar, noun) ?? statedAt(grammar, noun + 1);
  if (near) return { taken: near, agent: null };
  if (!AGENT_WORDS.has(lowerAt(grammar, noun + 1))) return null;
  const end = Math.min(sentenceOf(grammar, noun).last, noun + 2 + LONGEST_AGENT);
  const last = nounPhraseEnd(grammar, noun + 2, end);
  if (last === noun + 2) return null;
  const taken = frameAfter(grammar, last - 1) ?? statedAt(grammar, last);
  // "comments by Lund on Tuesday": when and where as often as what of.
  return taken && taken.frame !== 'of' ? { taken, agent: range(noun + 2, last) } : null;
}

function frameAfter(grammar: Grammar, noun: number): Taken | null {
  const next = noun + 1;
  const lower = lowerAt(grammar, next);
  if (
    lower === 'that' &&
    !isVerbClass(grammar.classes[next + 1]) &&
    grammar.classes[next + 1] !== 'AUX' &&
    grammar.classes[next + 1] !== 'MD'
  )
    return { frame: 'that', start: next };
  if (lower === 'to' && grammar.classes[next + 1] === 'VB') return { frame: 'to', start: next };
  // "his decision not to run"
  if (lower === 'not' && lowerAt(grammar, next + 1) === 'to') return { frame: 'to', start: next };
  if (lower === 'whether' || lower === 'if') return { frame: 'wh', start: next };
  if (OF_WORDS.has(lower)) return { frame: 'of', start: next + 1 };
  return null;
}

interface Owner {
  readonly source: readonly TokenRange[];
  /** `object` where it is the subject of the verb that takes the noun: "S made a claim". */
  readonly form: 'noun' | 'object';
  /** The verb that takes the noun. */
  readonly verb?: number;
}

const owner = (source: readonly TokenRange[]): Owner => ({ source, form: 'noun' });

/** Whose it is: "Khamenei’s criticism", "his claim", "the American claim", "a claim by S", "S made a claim". */
function ownerOf(grammar: Grammar, noun: number, contentLast: number): Owner {
  const floor = sentenceOf(grammar, noun).first;
  let at = noun - 1;
  while (
    at > floor &&
    noun - at <= MOST_ADJECTIVES &&
    (grammar.classes[at] === 'JJ' || grammar.classes[at] === 'NN' || isParticipleInside(grammar, at))
  )
    at--;
  if (grammar.classes[at] === 'PRP$') {
    if (grammar.view.tokens[at]?.kind !== 'clitic') {
      // "She repeated her promise to"
      const verb = verbBefore(grammar, at - 1, floor);
      const maker = verb >= 0 && isLight(grammar, verb) ? makerOf(grammar, verb) : [];
      return maker.length > 0 ? { source: maker, form: 'object', verb } : owner([range(at, at + 1)]);
    }
    const start = nounPhraseStart(grammar, at - 1, floor);
    return owner(start < at ? [range(start, at)] : []);
  }
  const by = byAfter(grammar, noun, contentLast);
  if (by) return owner([by]);
  const verb = verbBefore(grammar, at, floor);
  if (verb >= 0)
    return isLight(grammar, verb) ? { source: makerOf(grammar, verb), form: 'object', verb } : owner([]);
  const before = firstOfPhrase(grammar, at, floor) - 1;
  if (before > floor && lowerAt(grammar, before) === 'with')
    return { source: withWhom(grammar, before), form: 'object' };
  const named = grammar.classes[noun - 1] === 'NNP' && grammar.classes[noun - 2] !== 'NNP';
  return owner(named ? [range(noun - 1, noun)] : []);
}

/** "repeated" of "his repeated promise", which no verb of "She repeated promises" is. */
const isParticipleInside = (grammar: Grammar, at: number): boolean =>
  grammar.classes[at] === 'VBN' && isNominal(grammar.classes[at - 1]);

function byAfter(grammar: Grammar, noun: number, contentLast: number): TokenRange | null {
  for (const at of [noun + 1, contentLast]) {
    const lower = lowerAt(grammar, at);
    if (lower !== 'by' && lower !== 'from') continue;
    const end = nounPhraseEnd(grammar, at + 1, sentenceOf(grammar, noun).last);
    if (end > at + 1) return range(at + 1, end);
  }
  return null;
}

const isLight = (grammar: Grammar, verb: number): boolean =>
  haveForms.has(lowerAt(grammar, verb)) || LIGHT_VERBS.has(grammar.lemma(verb));

/** Subject of the verb that takes a noun cue as its object. "has no plan to": a form of "have" is a verb of its own here. */
function makerOf(grammar: Grammar, verb: number): TokenRange[] {
  const group = verbGroupAt(grammar, verb);
  if (group.passive) return [];
  const own = grammar.classes[verb] === 'AUX' && group.form === 'participle';
  return [...findSource(grammar, own ? { ...group, form: 'finite' } : group).source];
}

/** ", with an assertion that": the subject of the clause that this adds to. */
const withWhom = (grammar: Grammar, at: number): TokenRange[] => [
  ...findSource(grammar, {
    head: at,
    first: at,
    form: 'participle',
    past: false,
    passive: false,
    modal: false,
    negated: false,
  }).source,
];

/** First token of the words that may belong to a noun phrase left of a position, at most a few. */
function firstOfPhrase(grammar: Grammar, from: number, floor: number): number {
  let at = from;
  while (at >= floor && from - at < MOST_BETWEEN && isInPhrase(grammar, at)) at--;
  return at + 1;
}

const isInPhrase = (grammar: Grammar, at: number): boolean =>
  (isNominal(grammar.classes[at]) && !isVerbClass(grammar.classes[at])) || grammar.classes[at] === 'RB';

/** The verb that has the noun phrase which ends at `from` for its object, or -1. */
function verbBefore(grammar: Grammar, from: number, floor: number): number {
  const at = firstOfPhrase(grammar, from, floor) - 1;
  if (at < floor) return -1;
  return isVerbClass(grammar.classes[at]) || haveForms.has(lowerAt(grammar, at)) ? at : -1;
}

/** Verbs that are one cue with the noun of saying or thinking they take: "expressed doubts about", "took issue with". */
const MERGING: ReadonlySet<string> = new Set(
  'make express voice raise show deliver draw take give put issue provide throw renew signal share harbor harbour'.split(
    ' ',
  ),
);

/** Nouns that are of saying or thinking only with such a verb: "took issue with", "paid attention to". */
const WITH_VERB: ReadonlySet<string> = new Set(
  'issue attention case credit exception note remark aim swipe jab dig pains thanks'.split(' '),
);

/** Nouns of thinking whose object follows "in". */
const TAKING_IN: ReadonlySet<string> = new Set([
  'confidence',
  'faith',
  'interest',
  'belief',
  'trust',
  'pride',
]);

/** Nouns of a blow with words, whose object follows "at". */
const TAKING_AT: ReadonlySet<string> = new Set(['aim', 'swipe', 'jab', 'dig', 'shot']);

/** "made a statement in Tilos", "issued a warning on Monday": whether when and where follows a noun, and nothing that it is about. */
function isOccasion(grammar: Grammar, start: number, lemma: string): boolean {
  const preposition = lowerAt(grammar, start - 1);
  if (preposition === 'in') return !TAKING_IN.has(lemma);
  if (preposition === 'at') return !TAKING_AT.has(lemma);
  // "made the same case to the council"
  if (preposition === 'to' && lemma === 'case') return true;
  return preposition === 'on' && isCalendar(grammar, start);
}

/** What a verb and its noun of saying or thinking take together: "expressed grave doubts about C". */
export interface MergedCue extends Taken {
  /** From the verb to the noun, with the preposition after it. */
  readonly cue: TokenRange;
}

/** The noun of saying that is one cue with the verb at a position, and what both take; or null. */
export function mergedCueAt(grammar: Grammar, verb: number): MergedCue | null {
  if (!haveForms.has(lowerAt(grammar, verb)) && !MERGING.has(grammar.lemma(verb))) return null;
  const limit = Math.min(sentenceOf(grammar, verb).last, verb + 1 + LONGEST_OBJECT);
  for (let at = verb + 1; at < limit && grammar.quotationOf[at] === -1; at++) {
    const wordClass = grammar.classes[at];
    if (!isInPhrase(grammar, at) && wordClass !== 'VBN') return null;
    if (!isNoun(wordClass) || isNoun(grammar.classes[at + 1])) continue;
    const lemma = singularCue(lowerAt(grammar, at));
    if (!nounCues.has(lemma) && !WITH_VERB.has(lemma)) return null;
    const taken = frameAfter(grammar, at);
    if (!taken || taken.start >= sentenceOf(grammar, verb).last) return null;
    if (isOccasion(grammar, taken.start, lemma)) return null;
    return { ...taken, cue: range(verb, taken.frame === 'of' ? taken.start : at + 1) };
  }
  return null;
}

/** Most tokens of a noun phrase that a verb takes up to its noun: "the same grave doubts". */
const LONGEST_OBJECT = 6;

/** End of what a noun cue is about: "of the parties to the deal for hiding it". */
function objectEnd(grammar: Grammar, start: number, end: number): number {
  let last = nounPhraseEnd(grammar, start, end);
  if (grammar.classes[last] === 'TO' && isNominal(grammar.classes[last + 1]))
    last = nounPhraseEnd(grammar, last + 1, end);
  return lowerAt(grammar, last) === 'for' && grammar.classes[last + 1] === 'VBG' ? end : last;
}

/** "S’s claim that C", "a promise to C", "criticism of C by S". */
export function nounCueAt(grammar: Grammar, at: number): Candidate | null {
  if (!isNoun(grammar.classes[at]) || grammar.quotationOf[at] !== -1) return null;
  const lemma = singularCue(lowerAt(grammar, at));
  if (!nounCues.has(lemma)) return null;
  const found = takenBy(grammar, at);
  if (!found) return null;
  const after = found.taken;
  const end = contentEnd(grammar, after.start, after.frame, true, awaitsMainVerb(grammar, at));
  const last =
    after.frame === 'of'
      ? Math.min(end, Math.max(after.start + 1, objectEnd(grammar, after.start, end)))
      : end;
  if (last <= after.start) return null;
  if (textAt(grammar, after.start) === '') return null;
  const { source, form, verb } = found.agent ? owner([found.agent]) : ownerOf(grammar, at, last);
  if (after.frame === 'clause' && source.length === 0) return null;
  const merged = verb === undefined ? null : mergedCueAt(grammar, verb);
  return {
    shown: merged?.start === after.start ? [merged.cue] : undefined,
    rule: after.frame === 'of' || after.frame === 'to' ? `noun-${after.frame}` : 'noun-that',
    lemma,
    frame: after.frame,
    form,
    cue: [range(at, after.frame === 'of' ? after.start : at + 1)],
    source,
    content: [range(after.start, last)],
    negated: false,
  };
}
