import type { ActEntry } from '../../lexicon/en/acts.ts';
import type { SpeakerRef } from '../../model/records.ts';
import type { Token } from '../../text/view.ts';
import type { StanceFound } from '../findings.ts';
import { isAppositive, SUMS } from './clauses.ts';
import { toStance } from './judge-statement.ts';
import { readMention } from './read-mention.ts';
import { OFFERS } from './referred.ts';
import type { Scene } from './scene.ts';
import type { Statement } from './statement.ts';
import { rangeOf, tokenAt, within } from './token-ranges.ts';
import type { TopicMentionFound } from './topic-mentions.ts';
import { verbAt } from './verb-at.ts';

/** Words of another: who turns one down turns down what it says of him. */
const CLAIMS: ReadonlySet<string> = new Set(['charge', 'claim', 'allegation', 'accusation', 'assertion']);
/** The subject stands at most so many tokens after the noun, its verb so many after the subject. */
const REACH_SUBJECT = 6;
const REACH_VERB = 5;
/** What a verb calls it stands within so many tokens. */
const REACH_JUDGEMENT = 10;
/** What is summed up was named at most so many tokens before. */
const REACH_BEFORE = 60;

const SAYS: ReadonlySet<string> = new Set(['say', 'says', 'said', 'believe', 'believes']);

const COPULAS: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were']);
/** Who says that it is something calls it that. */
const JUDGING: ActEntry = {
  attitude: 'judge',
  act: 'affirm',
  cameo: '010',
  lemmas: [],
  source: 'a verb of speech with a copula after it',
};

const DECLARES = /^(?:declar|deem|consider|regard|view)(?:e|es|s|ed|ing)?$/;

interface Summary {
  /** The noun, or `null` for a bare "which". */
  readonly noun: string | null;
  readonly at: number;
  /** First token after the noun and its "that". */
  readonly from: number;
}

/** A noun for what is summed up by "what". */
const IT = 'what';

/** ", a move (that)" or ", which" at a token. */
function summaryAt(tokens: readonly Token[], at: number): Summary | null {
  if (tokens[at]?.lower === 'which' && tokens[at - 1]?.text === ',') return { noun: null, at, from: at + 1 };
  // "struck the dam, in what A called a crime"
  if (tokens[at]?.lower === 'what' && tokens[at - 1]?.lower === 'in') return { noun: IT, at, from: at + 1 };
  // "struck the dam, in a move that A called a crime"
  const isIn =
    tokens[at - 1]?.lower === 'in' &&
    /^an?$/.test(tokens[at]?.lower ?? '') &&
    SUMS.has(tokens[at + 1]?.lower ?? '');
  if (!isIn && !isAppositive(tokens, at)) return null;
  const noun = SUMS.has(tokens[at + 1]?.lower ?? '') ? at + 1 : at + 2;
  const relative = ['that', 'which'].includes(tokens[noun + 1]?.lower ?? '');
  return { noun: tokens[noun]?.lower ?? null, at, from: noun + (relative ? 2 : 1) };
}

/** Names at the most in a list of those who say it. */
const MOST_SAYING = 5;

/** "A, B and C": those listed from a voice on, and the last token of the last. */
function listedFrom(
  { view, holders }: Scene,
  at: number,
): { readonly voices: SpeakerRef[]; readonly last: number } {
  const voices: SpeakerRef[] = [];
  let next = at;
  let last = at;
  while (voices.length < MOST_SAYING) {
    const voice = holders.voiceAt[next];
    if (!voice) break;
    last = next;
    while (holders.voiceAt[last + 1] === voice) last++;
    voices.push({ id: voice.id, name: voice.name });
    next = last + 1;
    if (view.tokens[next]?.text === ',') next++;
    if (view.tokens[next]?.lower === 'and') next++;
    if (next === last + 1) break;
    if (view.tokens[next]?.lower === 'the') next++;
  }
  return { voices, last };
}

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they']);

/** "said that they had struck the dam, which he called a crime": within somebody's words a pronoun that means him. */
function speakerAt(scene: Scene, at: number): SpeakerRef | null {
  if (!PRONOUNS.has(scene.view.tokens[at]?.lower ?? '')) return null;
  const speaker = scene.holders.byId.get(scene.speakerOf.get(scene.innermost[at] ?? '') ?? '');
  return speaker ? { id: speaker.id, name: speaker.name } : null;
}

/** Who say something of it, by which verb. */
function sayingOf(scene: Scene, { from }: Summary) {
  const { view, holders, index } = scene;
  const sentence = view.tokens[from]?.sentence;
  const speaker = speakerAt(scene, from);
  const called = speaker ? verbAt(view, from + 1, index) : null;
  if (speaker && called) return { voices: [speaker], at: from + 1, ...called };
  for (let at = from; at < from + REACH_SUBJECT && view.tokens[at]?.sentence === sentence; at++) {
    const voice = holders.voiceAt[at];
    if (!voice) continue;
    const { voices, last } = listedFrom(scene, at);
    // "an offer they say A rejected"
    const says = view.tokens[last + 1]?.lower ?? '';
    // "which A says was a crime"
    if (SAYS.has(says) && COPULAS.has(view.tokens[last + 2]?.lower ?? ''))
      return {
        voices,
        at: last + 1,
        lemma: says,
        last: last + 2,
        entry: JUDGING,
      };
    if (SAYS.has(says)) {
      at = last;
      continue;
    }
    for (let verb = last + 1; verb <= last + REACH_VERB && view.tokens[verb]?.sentence === sentence; verb++) {
      // "which A has declared illegal"
      if (DECLARES.test(view.tokens[verb]?.lower ?? ''))
        return { voices, at: verb, lemma: 'declare', last: verb + 1, entry: JUDGING };
      const found = verbAt(view, verb, index);
      if (found) return { voices, at: verb, ...found };
      if (holders.voiceAt[verb]) return null;
    }
    return null;
  }
  return null;
}

/** The mention that stands last before a token in its sentence. */
function mentionBefore({ view, mentions }: Scene, at: number): TopicMentionFound | null {
  const sentence = view.sentences[view.tokens[at]?.sentence ?? 0];
  const before = within(mentions.found, Math.max(sentence?.first ?? 0, at - REACH_BEFORE), at);
  return (
    before.filter(({ of, notOf, speakers }) => of === null && notOf === null && !speakers).at(-1) ?? null
  );
}

type BySentence = ReadonlyMap<number, readonly StanceFound[]>;

function toBySentence({ view }: Scene, found: readonly StanceFound[]): BySentence {
  const out = new Map<number, StanceFound[]>();
  for (const stance of found) {
    const sentence = view.tokens[tokenAt(view, stance.evidence[0]?.start ?? 0)]?.sentence ?? -1;
    const same = out.get(sentence);
    if (same) same.push(stance);
    else out.set(sentence, [stance]);
  }
  return out;
}

/** Which way another went on the topic in the same sentence: what is summed up is that. */
function wayOf({ view }: Scene, found: BySentence, { at }: Summary, topicId: string): 1 | -1 | 0 {
  const start = view.tokens[at]?.start ?? 0;
  const last = found
    .get(view.tokens[at]?.sentence ?? -1)
    ?.findLast(({ topic, evidence }) => topic.id === topicId && (evidence[0]?.start ?? start) < start);
  return last === undefined ? 0 : last.position === 'opposes' ? -1 : 1;
}

/** What a verb makes of it, and where the words end that say so; `null` where it takes no side. */
function sideOf(scene: Scene, attitude: string, from: number): { sign: 1 | -1; last: number } | null {
  if (attitude === 'for') return { sign: 1, last: from };
  if (attitude === 'against' || attitude === 'deny') return { sign: -1, last: from };
  if (attitude !== 'judge') return null;
  const judgement = within(scene.operators, from, from + REACH_JUDGEMENT).find(({ value }) =>
    ['bad', 'good', 'not'].includes(value),
  );
  if (!judgement || judgement.value === 'not') return null;
  return { sign: judgement.value === 'good' ? 1 : -1, last: judgement.last };
}

/** "the height of the dam to below ten metres, which A denies": so many tokens may go on with what is meant. */
const REACH_WHICH = 6;

/** What stands behind them is another thing: "the dam near a hill, which A denounced". */
const ELSE: ReadonlySet<string> = new Set(
  'and or near in at on by with after before during since for amid over'.split(' '),
);

/** Whether a mention goes on up to "which" without a mark and without another clause. */
function leadsTo({ view, mentions: { clauses } }: Scene, last: number, to: number): boolean {
  if (to - last > REACH_WHICH) return false;
  for (let at = last; at < to; at++) {
    const { kind, lower } = view.tokens[at] ?? {};
    if ((kind !== 'word' && kind !== 'number') || ELSE.has(lower ?? '')) return false;
    if (clauses[at] !== clauses[last - 1]) return false;
  }
  return true;
}

function judgeSummary(
  scene: Scene,
  summary: Summary,
  found: BySentence,
  published: string | null,
): StanceFound[] {
  const isOffer = OFFERS.has(summary.noun ?? '');
  const mention = (isOffer ? scene.mainJoint : null) ?? mentionBefore(scene, summary.at);
  const topic = mention && scene.index.topics[mention.topic];
  const saying = topic ? sayingOf(scene, summary) : null;
  const [first] = saying?.voices ?? [];
  if (!mention || !topic || !saying || !first) return [];
  // "…, which A denies": what stands right before, or a whole sentence that is somebody's words.
  if (summary.noun === null && !leadsTo(scene, mention.last, summary.at - 1)) return [];
  const isClaim = CLAIMS.has(summary.noun ?? '');
  const side = sideOf(scene, saying.entry.attitude, saying.last);
  const way = isClaim || isOffer || summary.noun === null ? 0 : wayOf(scene, found, summary, topic.ref.id);
  if (side === null || (isClaim && side.sign > 0)) return [];
  const part = { first: summary.at, last: side.last };
  const statement: Statement = {
    holders: saying.voices,
    entry: saying.entry,
    lemma: saying.lemma,
    negated: false,
    cue: saying.at,
    content: [part],
    quote: null,
  };
  const meant = way === 0 ? mention : { ...mention, orientation: way };
  const reading = readMention(scene, statement, first, part, {
    ...meant,
    first: part.first,
    last: part.first,
  });
  const act = saying.entry.attitude === 'judge' && side.sign < 0 ? ('criticise' as const) : null;
  // "an offer that A called unacceptable": another he might take.
  const isOnTerms = isOffer && topic.joint && side.sign < 0 && reading.party;
  const judgement = { sign: side.sign, weak: isOnTerms, ready: false, firm: true, act };
  const rule = 'summed-up';
  const range = rangeOf(scene.view, part.first, part.last);
  return saying.voices.flatMap(
    (holder) => toStance(scene, statement, holder, meant, reading, judgement, rule, range, published) ?? [],
  );
}

/**
 * Positions on what a sentence has just told, summed up in a noun: "…, a move that A called illegal", "…, a charge A denies".
 * @param found positions found so far; whom they belong to has no part in it
 */
export function findSummedUp(
  scene: Scene,
  found: readonly StanceFound[],
  published: string | null,
): StanceFound[] {
  const out: StanceFound[] = [];
  const before = toBySentence(scene, found);
  for (let at = 1; at < scene.view.tokens.length; at++) {
    const summary = summaryAt(scene.view.tokens, at);
    if (summary) out.push(...judgeSummary(scene, summary, before, published));
  }
  return out;
}
