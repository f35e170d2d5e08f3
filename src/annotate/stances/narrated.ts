import type { SpeakerRef } from '../../model/records.ts';
import type { TextView, Token } from '../../text/view.ts';
import type { SpokenQuote } from '../findings.ts';
import { UNDECIDED } from './cue-meaning.ts';
import { type Holders, joinedBefore, namedBefore } from './holders.ts';
import { isHypothetical, isInQuestion, isUnreal } from './hypothetical.ts';
import { joinedFrom } from './joined-in.ts';
import type { Scene } from './scene.ts';
import { asTold, type Statement } from './statement.ts';
import { tokenAt } from './token-ranges.ts';
import { subjectsBefore } from './told-subjects.ts';
import { isProgressive, type VerbFound, verbAt } from './verb-at.ts';

/** A clause is read no further than so many tokens. */
const REACH = 80;
const ZONES: ReadonlySet<string> = new Set(['headline', 'deck', 'caption', 'subhead', 'body']);

/** Token → whether a quote's words, or its cue, stand there. */
export function toSpoken(view: TextView, quotes: readonly SpokenQuote[]): Uint8Array {
  const spoken = new Uint8Array(view.tokens.length);
  for (const { content, cue } of quotes)
    for (const { start, end } of [...content, ...(cue?.ranges ?? [])])
      for (let at = tokenAt(view, start); at < spoken.length && (view.tokens[at]?.start ?? end) < end; at++)
        spoken[at] = 1;
  return spoken;
}

const COPULAS: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were']);
/** Before a participle that goes on with what somebody does: ", rejecting", "while rejecting". */
const BEFORE_PARTICIPLE: ReadonlySet<string> = new Set([',', 'while', 'and', 'but']);

interface Verb extends VerbFound {
  readonly at: number;
}

/** Before a name they make it no subject. */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'in at to from with against on over about between into for by near of'.split(' '),
);

/** The word before the name that ends at a token, past its article. */
function beforeName({ tokens }: TextView, { voiceAt }: Holders, last: number): number {
  let first = last;
  while (first > 0 && voiceAt[first - 1] === voiceAt[last]) first--;
  return tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
}

/** Whether a preposition stands before the name that ends at a token, or "between" before it and another. */
export function isObject(view: TextView, holders: Holders, last: number): boolean {
  const before = beforeName(view, holders, last);
  if (PREPOSITIONS.has(view.tokens[before]?.lower ?? '')) return true;
  if (view.tokens[before]?.lower !== 'and' || !holders.voiceAt[before - 1]) return false;
  return view.tokens[beforeName(view, holders, before - 1)]?.lower === 'between';
}

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which']);

const NO_OBJECT = /^(?:that|it|its|to|of|about|so|he|she|they|we|i|you|there|twice|again|hard|[.,;:])$/;

/** Verbs in the past, or of a third person. */
const FINITE = /(?:ed|[^s]s)$/;
const JOINTS: ReadonlySet<string> = new Set(['and', 'but']);
const ALSO: ReadonlySet<string> = new Set(['also', 'then', 'again', 'once', 'has', 'have', 'had']);

const IS_SAID = /^(?:is|are|was|were) (?:\p{L}{1,20} )?(?:said|believed|thought|reported|understood|known)$/u;
const SAID: ReadonlySet<string> = new Set('said believed thought reported understood known'.split(' '));
/** "is widely said to have": the verb stands at most so many tokens after "said". */
const REACH_SAID = 3;

/** "was quick to reject", "rushed to condemn": what follows is done as well. */
const EAGER: ReadonlySet<string> = new Set(
  'quick swift fast prompt first rushed rushes hastened hastens hurried hurries moved moves'.split(' '),
);

/** Where the subject's own verb begins before a verb that is only told: "A is said to favour"; else the verb. */
function beforeIsSaid(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.lower === 'to' && EAGER.has(tokens[at - 2]?.lower ?? ''))
    return tokens[at - 3]?.lower === 'the' ? at - 3 : at - 2;
  for (let said = at - 2; said >= at - REACH_SAID; said--) {
    if (!SAID.has(tokens[said]?.lower ?? '') || tokens[said + 1]?.lower !== 'to') continue;
    return COPULAS.has(tokens[said - 1]?.lower ?? '') ? said - 1 : said - 2;
  }
  return at;
}

/** They stand for two who were named together. */
const TWO: ReadonlySet<string> = new Set(['both', 'two', 'pair']);
/** They were so at most so many tokens before. */
const REACH_TWO = 40;

/** "A and B", named last before a sentence. */
function pairBefore({ tokens }: TextView, { voiceAt }: Holders, first: number): SpeakerRef[] | null {
  for (let at = first - 2; at >= Math.max(1, first - REACH_TWO); at--) {
    if (tokens[at]?.lower !== 'and') continue;
    const [one, other] = [voiceAt[at - 1], voiceAt[at + 1]];
    if (one && other && one.id !== other.id) return [one, other].map(({ id, name }) => ({ id, name }));
  }
  return null;
}

/** Verb after its subject: "Iran has consistently rejected …". */
function finite(view: TextView, holders: Holders, spoken: Uint8Array, first: number, { at }: Verb) {
  const { subjects, negated } = subjectsBefore(view.tokens, first, beforeIsSaid(view.tokens, at));
  for (const subject of subjects) {
    const pair = TWO.has(view.tokens[subject]?.lower ?? '') ? pairBefore(view, holders, first) : null;
    if (pair) return { holders: pair, negated };
    const voice = spoken[subject] ? null : holders.voiceAt[subject];
    if (!voice || isObject(view, holders, subject)) continue;
    const named =
      namedBefore(holders, view.tokens, first, subject) ?? joinedBefore(holders, view.tokens, first, subject);
    return { holders: named ?? [{ id: voice.id, name: voice.name }], negated };
  }
  return null;
}

/** The verb before in a sentence, and whose it is. */
interface Current {
  readonly sentence: number;
  readonly holders: readonly SpeakerRef[];
  readonly at: number;
}

/** Between two verbs they give the second a subject of its own: "A condemned B, which struck and backed". */
const OWN_SUBJECTS: ReadonlySet<string> = new Set(['who', 'which', 'that', 'those', 'whose', 'whom']);

/** "A said so and called for it": a verb after "and" or "but" has the subject of the one before. */
function goingOn({ tokens }: TextView, { at }: Verb, before: Current | null) {
  if (!before || tokens[at]?.sentence !== before.sentence || !FINITE.test(tokens[at]?.lower ?? ''))
    return null;
  if (at - before.at > REACH) return null;
  let joint = at - 1;
  while (ALSO.has(tokens[joint]?.lower ?? '')) joint--;
  if (!JOINTS.has(tokens[joint]?.lower ?? '')) return null;
  const isOwn = tokens.slice(before.at, joint).some(({ lower }) => OWN_SUBJECTS.has(lower));
  return isOwn ? null : { holders: before.holders, negated: false };
}

/** Past participle before its subject: "…, as demanded by Israel". */
function passive(view: TextView, holders: Holders, { last }: Verb): SpeakerRef | null {
  if (view.tokens[last]?.lower !== 'by') return null;
  const voice = holders.voiceAt[last + 1] ?? holders.voiceAt[last + 2];
  return voice ? { id: voice.id, name: voice.name } : null;
}

/** Verbs of asking for a thing that with these ask somebody a question. */
const ASKS: ReadonlySet<string> = new Set(['press', 'ask', 'push']);
const ABOUT: ReadonlySet<string> = new Set(['about', 'whether', 'why', 'how', 'over']);
/** "pressed several times by reporters over lunch about": so many tokens. */
const REACH_ABOUT = 7;

/** "was pressed by reporters about it": he asks for nothing. */
function isQuestioned({ tokens }: TextView, { lemma, last }: Verb): boolean {
  if (!ASKS.has(lemma)) return false;
  for (let at = last; at < last + REACH_ABOUT; at++) {
    const { lower, text } = tokens[at] ?? { lower: '', text: '.' };
    if (ABOUT.has(lower)) return true;
    if (text === ',' || text === '.' || lower === 'to' || lower === 'for') return false;
  }
  return false;
}

/**
 * What the reporter states of somebody's position in his own words: only verbs of speech and will beside
 * their subject, and participles that go on with what a subject of the same sentence does, outside all quotes.
 */
export function findNarrated(scene: Scene, quotes: readonly SpokenQuote[]): Statement[] {
  const {
    view,
    holders,
    mentions: { clauses },
    index,
  } = scene;
  // "A is said to want it": nobody's words.
  const spoken = toSpoken(
    view,
    quotes.filter(({ speaker, cue }) => speaker !== null || !IS_SAID.test(cue?.text ?? '')),
  );
  const subjects = new Map<number, readonly SpeakerRef[]>();
  for (const { cue, speaker } of quotes)
    if (cue?.ranges[0] && speaker) subjects.set(tokenAt(view, cue.ranges[0].start), [speaker]);
  const out: Statement[] = [];
  let current: Current | null = null;
  for (const [at, token] of view.tokens.entries()) {
    const subject = subjects.get(at);
    if (subject) current = { sentence: token.sentence, holders: subject, at };
    if (spoken[at] || token.kind !== 'word') continue;
    const found = verbAt(view, at, index);
    const sentence = view.sentences[token.sentence];
    const zone = view.paragraphs[sentence?.paragraph ?? -1]?.zone;
    if (!found || !sentence || !zone || !ZONES.has(zone)) continue;
    if (isInQuestion(scene, at) || isUnreal(scene, at) || isHypothetical(scene, at)) continue;
    // "is said to want it": who says so nobody tells.
    if (SAID.has(token.lower) && view.tokens[at + 1]?.lower === 'to') continue;
    // "thought it was the dam", "thought of": no judgement on what follows.
    if (found.lemma === 'think' && NO_OBJECT.test(view.tokens[found.last]?.lower ?? '.')) continue;
    // "is weighing a plan": not yet.
    if (found.entry.attitude === 'open' && isProgressive(view, at)) continue;
    const verb = { at, ...found };
    if (isQuestioned(view, verb)) continue;
    const by = passive(view, holders, verb);
    if (by) {
      const first = clauseBefore(clauses, at, sentence.first);
      if (first < at) out.push(toStatement(verb, [by], false, first, at));
      continue;
    }
    // "B, which joined it, has watched the talks": what follows the insertion is none of its verb's.
    const isInsertion = RELATIVES.has(view.tokens[at - 1]?.lower ?? '') && view.tokens[at - 2]?.text === ',';
    let last = verb.last;
    while (
      last < Math.min(sentence.last, verb.last + REACH) &&
      !spoken[last] &&
      clauses[last] === clauses[verb.last - 1] &&
      !(isInsertion && view.tokens[last]?.text === ',')
    )
      last++;
    // "what A rejected is the idea": its object stands before.
    if (last === verb.last || COPULAS.has(view.tokens[verb.last]?.lower ?? '')) continue;
    if (token.lower.endsWith('ing') && !isProgressive(view, at)) {
      const goesOn: boolean =
        BEFORE_PARTICIPLE.has(view.tokens[at - 1]?.lower ?? '') && current?.sentence === token.sentence;
      if (goesOn && current) out.push(toStatement(verb, current.holders, false, verb.last, last));
      continue;
    }
    // "suspect that A wants it": what is within is theirs to tell.
    if (isWithinThat(view, out.at(-1)?.content[0], at)) continue;
    const who = finite(view, holders, spoken, sentence.first, verb) ?? goingOn(view, verb, current);
    if (!who || (who.negated && UNDECIDED.has(verb.lemma))) continue;
    current = { sentence: token.sentence, holders: who.holders, at };
    const told = { ...verb, entry: asTold(view, verb.entry, verb.last) };
    const all = verb.lemma === 'join' ? [...who.holders, ...joinedFrom(scene, verb.last)] : who.holders;
    out.push(toStatement(told, all, who.negated, verb.last, last));
  }
  return out;
}

/** Whether a token stands in a that-clause that a verb has begun. */
const isWithinThat = (
  { tokens }: TextView,
  part: { readonly first: number; readonly last: number } | undefined,
  at: number,
) => part !== undefined && tokens[part.first]?.lower === 'that' && at > part.first && at < part.last;

/** Where the words begin that a participle belongs to: its clause, or the one before where it begins its own. */
function clauseBefore(clauses: Int32Array, at: number, from: number): number {
  const least = Math.max(from, at - REACH);
  let first = at;
  while (first > least && clauses[first - 1] === clauses[at]) first--;
  if (at - first > 1) return first;
  const before = first - 1;
  while (first > least && clauses[first - 1] === clauses[before]) first--;
  return first;
}

function toStatement(
  { at, lemma, entry }: Verb,
  holders: readonly SpeakerRef[],
  negated: boolean,
  first: number,
  last: number,
): Statement {
  return { holders, entry, lemma, negated, cue: at, content: [{ first, last }], quote: null };
}
