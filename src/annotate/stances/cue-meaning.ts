import type { SpeakerRef } from '../../model/records.ts';
import type { TextView } from '../../text/view.ts';
import type { SpokenQuote } from '../findings.ts';
import type { Scene } from './scene.ts';
import type { Statement } from './statement.ts';

const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'never']);
const AUXILIARIES: ReadonlySet<string> = new Set(
  'has have had do does did would will could yet also again even ever'.split(' '),
);

/** "has not ruled out": a negation among the auxiliaries before a cue. */
export function isNegated(view: TextView, cue: number): boolean {
  for (let at = cue - 1; at >= 0; at--) {
    const lower = view.tokens[at]?.lower ?? '';
    if (NEGATIONS.has(lower)) return true;
    if (!AUXILIARIES.has(lower)) return false;
  }
  return false;
}

/** "declined to rule out", "refused to dismiss": who holds back from a refusal leaves room. */
const HOLDING_BACK: ReadonlySet<string> = new Set(['decline', 'refuse', 'hesitate', 'neglect', 'avoid']);

/** "has not decided to": nor against it. */
export const UNDECIDED: ReadonlySet<string> = new Set(['decide to', 'resolve to', 'choose to']);

/** Who has not done so yet need not be against it. */
const ENDORSING: ReadonlySet<string> = new Set([
  'endorse',
  'back',
  'approve',
  'support',
  'ratify',
  'confirm',
  'adopt',
]);
/** "has not yet publicly backed": so many tokens. */
const REACH_NOT_YET = 4;

/** "has not endorsed the bill": no side is taken. */
export function isNotYet({ tokens }: TextView, cue: number, named: string): boolean {
  const from = Math.max(0, cue - REACH_NOT_YET);
  return (
    ENDORSING.has(named) &&
    tokens.slice(from, cue + 1).some(({ lower }) => lower === 'has' || lower === 'have') &&
    tokens.slice(from, cue + REACH_NOT_YET).some(({ lower }) => NEGATIONS.has(lower))
  );
}

/** What somebody asks about, who asks nothing of anybody. */
const WONDERED: ReadonlySet<string> = new Set('when where what who how which why if whether'.split(' '));
/** After "asked" whom he asks is named in so many tokens. */
const REACH_ASKED = 8;

/** "asked when the dam was built", "asked A whether". */
export const isWondering = ({ tokens }: TextView, lemma: string, content: Statement['content']) =>
  (lemma === 'ask' || lemma === 'asked') &&
  content
    .slice(0, 1)
    .some(({ first, last }) =>
      tokens.slice(first, Math.min(last, first + REACH_ASKED)).some(({ lower }) => WONDERED.has(lower)),
    );

/** "dismissed criticism of the dam as weak": of what others have against it. */
const HELD_AGAINST = /^(?:criticisms?|objections?|fears?|concerns?|doubts?|warnings?|opposition)$/;

const TELLING: ReadonlySet<string> = new Set(
  "that it he she they we is are was were has have had will would can could should must might may 's".split(
    ' ',
  ),
);
/** What is thought of a thing, and not that it is so, is told in so many words. */
const REACH_THOUGHT = 12;

/** "thinks that the dam is", "thinks the dam will": not "thinks the dam useless". */
export const isTelling = ({ tokens }: TextView, content: Statement['content']) =>
  content.some(
    ({ first, last }) =>
      last - first > REACH_THOUGHT || tokens.slice(first, last).some(({ lower }) => TELLING.has(lower)),
  );

/** "dismissed the dam as useless": called so, not denied. */
export const isCalled = ({ tokens }: TextView, content: Statement['content']) =>
  content.some(
    ({ first, last }) =>
      !tokens.slice(first, last).some(({ lower }) => HELD_AGAINST.test(lower)) &&
      tokens
        .slice(first, last)
        .some(
          ({ lower }, at, all) =>
            lower === 'as' && at > 0 && all[at + 1]?.lower !== 'well' && tokens[first]?.lower !== 'that',
        ),
  );

/** Where the words of what is not refused begin; -1 where no refusal is held back. */
export function beyondRefusal(scene: Scene, lemma: string, content: Statement['content']): number {
  const first = content[0]?.first ?? 0;
  if (!HOLDING_BACK.has(lemma) || scene.view.tokens[first]?.lower !== 'to') return -1;
  const refusal = scene.operators.find(({ value, first: at }) => value === 'against' && at === first + 1);
  return refusal?.last ?? -1;
}

/** "failed to condemn", "neglected to reject": what somebody did not do. */
const FAILS_TO = /^(?:fail(?:s|ed|ing|ure)?|neglect(?:s|ed|ing)?|forgot|omitted)$/;

/** "stopped short of endorsing": no side is taken. */
export const isShortOf = ({ tokens }: TextView, cue: number, content: Statement['content']) =>
  (tokens[cue - 1]?.lower === 'of' && tokens[cue - 2]?.lower === 'short') ||
  (tokens[cue - 1]?.lower === 'to' && FAILS_TO.test(tokens[cue - 2]?.lower ?? '')) ||
  content
    .slice(0, 1)
    .some(({ first }) => tokens[first]?.lower === 'short' && tokens[first + 1]?.lower === 'of');

const DENIES = /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dispute[sd]?|disputing)$/;

/** "denied having asked for": what he says that he did not do. */
export const isDeniedDeed = ({ tokens }: TextView, cue: number) =>
  (tokens[cue - 1]?.lower === 'having' && DENIES.test(tokens[cue - 2]?.lower ?? '')) ||
  (tokens[cue]?.lower.endsWith('ing') === true && DENIES.test(tokens[cue - 1]?.lower ?? ''));

/** "he was hopeful that", "we hope that": so many tokens from the beginning of what is said. */
const REACH_HOPE = 5;
const HOPING: ReadonlySet<string> = new Set(['hope', 'hopes', 'hoped', 'hopeful', 'optimistic']);
const WHO_HOPES: ReadonlySet<string> = new Set(
  'that he she it they we i was is were are remain remained also still very and had'.split(' '),
);

/** Where that begins of which somebody says that he hopes for it; -1 where he does not say so. */
export function beyondHope(
  { view: { tokens }, holders: { voiceAt, sideOf } }: Scene,
  content: Statement['content'],
  said: readonly SpeakerRef[],
): number {
  const part = content[0];
  if (!part) return -1;
  for (let at = part.first; at < Math.min(part.last - 1, part.first + REACH_HOPE); at++) {
    const { lower, kind } = tokens[at] ?? { lower: '', kind: 'word' };
    if (at > part.first && HOPING.has(lower)) return tokens[at + 1]?.lower === 'to' ? -1 : at + 1;
    const voice = voiceAt[at];
    const isOwn = voice && said.some(({ id }) => id === voice.id || sideOf(id) === voice.id);
    if (kind !== 'quote' && !WHO_HOPES.has(lower) && !isOwn) return -1;
  }
  return -1;
}

/** "told the whole of A not to stop": whom one tells stands in so many tokens. */
const REACH_TOLD = 8;
const TOLD_OF: ReadonlySet<string> = new Set(['of', 'about', 'that', 'how', 'where', 'plan', 'plans']);

const BEGINS_TOLD: ReadonlySet<string> = new Set([
  "'s",
  '’s',
  'the',
  'a',
  'an',
  'its',
  'his',
  'her',
  'their',
  'any',
  'no',
]);
const BEFORE_TOLD: ReadonlySet<string> = new Set(['of', 'and', 'all', 'in', 'from', 'at']);

/** "told A to stop", "told A not to", not "told A of its plan to". */
export function isOrder({ tokens }: TextView, first: number): boolean {
  for (let at = first; at < first + REACH_TOLD; at++) {
    if (tokens[at]?.lower === 'to') return true;
    // "told them the decision to stop was right": what is told begins.
    if (
      at > first &&
      BEGINS_TOLD.has(tokens[at]?.lower ?? '') &&
      !BEFORE_TOLD.has(tokens[at - 1]?.lower ?? '')
    )
      return false;
    if (TOLD_OF.has(tokens[at]?.lower ?? '')) return false;
  }
  return false;
}

/** "withdrew its support for": what somebody takes back he does not take for his own. */
const TAKING_BACK: ReadonlySet<string> = new Set(['withdraw', 'drop', 'lose', 'lack', 'soften', 'ease']);
/** "its long-standing support" stands among so many tokens. */
const REACH_TAKEN_BACK = 4;

export const isTakenBack = ({ view, index }: Scene, lemma: string, content: Statement['content']): boolean =>
  TAKING_BACK.has(lemma) &&
  content
    .slice(0, 1)
    .some(({ first }) =>
      view.tokens
        .slice(first, first + REACH_TAKEN_BACK)
        .some(({ lower }) => index.acts.get(lower)?.attitude === 'for'),
    );

/** Whether the cue ends with "against" and is no act of its own with it. */
export const isTurned = (
  { tokens }: TextView,
  { cue }: SpokenQuote,
  named: string,
  content: Statement['content'],
) =>
  cue !== null &&
  !named.endsWith(' against') &&
  cue.text.endsWith(' against') &&
  tokens[(content[0]?.first ?? 0) - 1]?.lower === 'against';

/** "said not a single dam": a negation before what is said belongs to it. */
export const withNot = ({ tokens }: TextView, first: number) =>
  tokens[first - 1]?.lower === 'not' && /^(?:an?|one|even)$/.test(tokens[first]?.lower ?? '')
    ? first - 1
    : first;
