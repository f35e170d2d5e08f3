import type { ActEntry } from '../../lexicon/en/acts.ts';
import { stanceHolders } from '../../lexicon/en/stance-holders.ts';
import type { TopicIndex } from '../../lexicon/topics-index.ts';
import type { SpeakerRef } from '../../model/records.ts';
import type { TextView } from '../../text/view.ts';
import type { SpokenQuote } from '../findings.ts';
import { beyondFalse } from './called-false.ts';
import {
  beyondHope,
  beyondRefusal,
  isCalled,
  isDeniedDeed,
  isNegated,
  isNotYet,
  isOrder,
  isShortOf,
  isTakenBack,
  isTelling,
  isTurned,
  isWondering,
  UNDECIDED,
  withNot,
} from './cue-meaning.ts';
import { askedInDocument } from './document-asks.ts';
import { joinedBefore, membersBefore, namedBefore } from './holders.ts';
import { isInYesOrNo, isUnreal } from './hypothetical.ts';
import { allJoined } from './joined-in.ts';
import type { Scene } from './scene.ts';
import { tokenAt } from './token-ranges.ts';
import { isArmed } from './verb-at.ts';

/** Who has none of these leaves room. */
const OBJECTIONS: ReadonlySet<string> = new Set(['objection', 'opposition', 'misgiving', 'reservation']);

/** One speaker's words with the verb that gives them: from a quote, or from what the reporter states. */
export interface Statement {
  readonly holders: readonly SpeakerRef[];
  readonly entry: ActEntry;
  readonly lemma: string;
  readonly negated: boolean;
  /** First token of the cue, or of the content where there is none before it. */
  readonly cue: number;
  /** Token ranges of what is said, in text order. */
  readonly content: readonly { readonly first: number; readonly last: number }[];
  readonly quote: SpokenQuote | null;
}

const NEUTRAL: ActEntry = {
  attitude: 'neutral',
  act: 'affirm',
  cameo: '010',
  lemmas: [],
  source: 'the default',
};
/** Their object is what is said, not what they turn on, where a whole sentence is quoted: blasted: “We have waited.” */
const SPOKEN: ReadonlySet<string> = new Set(['against', 'for', 'deny', 'judge', 'offer', 'open']);
/** A quoted fragment of fewer tokens is part of the reporter's sentence: urged “restraint”. */
const SENTENCE_LENGTH = 3;

/** Sources that are only some of those in a place. */
const OF_SOME =
  /^(?:some|many|others|few|several|most|voices|those|people|critics|factions|figures|circles)(?: \p{L}{1,20})? (?:in|inside|within|across) \p{Lu}/iu;

/** "alleges that A builds a dam": what is said decides, as with any that-clause. */
export const asTold = ({ tokens }: TextView, entry: ActEntry, first: number): ActEntry =>
  entry.attitude === 'accuse' && tokens[first]?.lower === 'that' ? { ...entry, attitude: 'neutral' } : entry;

/** Whether the content is a sentence of its own inside quotation marks. */
function isSpeech(view: TextView, { content, type }: SpokenQuote): boolean {
  const first = tokenAt(view, content[0]?.start ?? 0);
  const last = tokenAt(view, content[0]?.end ?? 0);
  return (
    type === 'direct' &&
    view.tokens[first]?.kind === 'quote' &&
    view.tokens[first + 1]?.capital === true &&
    last - first > SENTENCE_LENGTH
  );
}

/** Verbs that leave it to their noun what is done: "voiced doubts", "has an objection". */
const LENDING: ReadonlySet<string> = new Set(
  'express voice raise make have give show state signal lodge register issue repeat reiterate'.split(' '),
);
/** After such a noun these lead to what it is about. */
const TURNS_ON: ReadonlySet<string> = new Set('over about at of to with in'.split(' '));
/** "expressed deep satisfaction with": the noun stands among so many tokens behind a cue. */
const REACH_NOUN = 3;
const PLURAL = /s$/;
/** "voiced hope that". */
const HOPES: ReadonlySet<string> = new Set(['hope', 'wish', 'optimism']);

/** The cue's lemma with its particle, in the cue or after it, where both name an act: "rule" + "out". */
function withParticle(view: TextView, { cue }: SpokenQuote, lemma: string, index: TopicIndex): string {
  const range = cue?.ranges[0];
  if (!range) return lemma;
  const first = tokenAt(view, range.start);
  const after = tokenAt(view, range.end);
  const inside = view.tokens.slice(first + 1, after).map(({ lower }) => lower);
  const named = [inside.at(-1), view.tokens[after]?.lower].map((particle) => `${lemma} ${particle}`);
  const act = named.find((one) => index.acts.has(one));
  if (act !== undefined || !LENDING.has(lemma)) return act ?? lemma;
  const behind = view.tokens.slice(after, after + REACH_NOUN);
  const lent = behind.findIndex(
    ({ lower }, at) =>
      index.acts.get(lower)?.attitude === 'for' && TURNS_ON.has(view.tokens[after + at + 1]?.lower ?? ''),
  );
  // "expressed no satisfaction with", "gave little support to"
  const isNone = behind
    .slice(0, Math.max(lent, 0))
    .some(({ lower }) => /^(?:no|little|scant|not|never|few)$/.test(lower));
  if (inside.length === 0 && lent >= 0 && !isNone) return behind[lent]?.lower ?? lemma;
  // "expressed deep concern over", "voiced doubts about": the noun says what is done; "concern for" is no doubt.
  const noun = inside
    .map((word) => word.replace(PLURAL, ''))
    .find((word) => index.acts.has(word) || HOPES.has(word));
  if (noun === undefined) return lemma;
  // "expressed its support for" is support; "concern for" is no concern about.
  const turnsOn =
    TURNS_ON.has(inside.at(-1) ?? '') ||
    (inside.at(-1) === 'for' && index.acts.get(noun)?.attitude === 'for');
  return HOPES.has(noun) ? 'hope' : turnsOn ? noun : lemma;
}

/** Who says, backs or puts forward what a document asks for asks for it. */
const GIVING_OUT: ReadonlySet<string> = new Set(['neutral', 'for']);

/** An act against what follows, for cues that end so: "voted against", "argued against". */
const TURNED = 'come out against';

function fromQuote(scene: Scene, quote: SpokenQuote): Statement | null {
  const { view, index, holders: known } = scene;
  const said = quote.speakers.length > 0 ? quote.speakers : quote.speaker ? [quote.speaker] : [];
  if (said.length === 0) return null;
  const content = quote.content.map(({ start, end }, at) => ({
    first: at === 0 ? withNot(view, tokenAt(view, start)) : tokenAt(view, start),
    last: tokenAt(view, end),
  }));
  const withoutNot = tokenAt(view, quote.content[0]?.start ?? 0);
  const lemma = quote.cue?.lemma ?? '';
  const cueStart = quote.cue?.ranges[0]?.start;
  const cue = tokenAt(view, cueStart ?? quote.content[0]?.start ?? 0);
  if (isDeniedDeed(view, cue)) return null;
  if (isShortOf(view, cue, content) || (cueStart !== undefined && isUnreal(scene, cue))) return null;
  const isUnnamed = said.every(({ id }) => known.byId.get(id)?.kind === 'anonymous');
  const sentenceBegin = view.sentences[view.tokens[cue]?.sentence ?? 0]?.first ?? cue;
  // "A and B have met, two diplomats said": who is named in what is said does not say it.
  const sentenceFirst = content.reduce(
    (first, { last }) => (last <= cue && last > first ? last : first),
    sentenceBegin,
  );
  // "Senior officials, including A and B, supported …": those who are named stand for those who are not.
  const listed = isUnnamed ? namedBefore(known, view.tokens, sentenceFirst, cue - 1) : null;
  // "talks between A and B, its minister said": states are no officials.
  // "A and B have said": both.
  const joined = isUnnamed ? null : joinedBefore(known, view.tokens, sentenceFirst, cue - 1);
  const isOfJoined = said.length === 1 && joined?.some(({ id }) => id === said[0]?.id);
  const members = isUnnamed ? membersBefore(known, view.tokens, sentenceFirst, cue - 1) : [];
  const holders =
    allJoined(scene, sentenceFirst, cue, said) ??
    (listed?.every(({ id }) => known.sideOf(id) !== id)
      ? listed
      : [...(isOfJoined && joined ? joined : said), ...members]);
  const start = content[0]?.first ?? 0;
  // "is a critic of": as who opposes it.
  const told = withParticle(view, quote, lemma, index);
  // "resolved on Monday to leave"
  const isDecided = view.tokens[start]?.lower === 'to' && UNDECIDED.has(`${lemma} to`);
  const found = stanceHolders.get(lemma) ?? (isDecided ? `${lemma} to` : told);
  const named = isTurned(view, quote, found, content) ? TURNED : found;
  if (isTakenBack(scene, lemma, content) || isArmed(view, lemma, start)) return null;
  if ((quote.negated || isNegated(view, cue)) && (UNDECIDED.has(named) || isNotYet(view, cue, named)))
    return null;
  const isJudged = named === 'dismiss' && isCalled(view, content);
  const isTo = quote.rule === 'verb-np-to' || /^(?:not|to)$/.test(view.tokens[start]?.lower ?? '');
  const isOrdered = lemma === 'tell' && isTo && isOrder(view, start);
  const ordered = isOrdered ? index.acts.get('urge') : undefined;
  const entry = isWondering(view, named, content)
    ? NEUTRAL
    : (ordered ??
      asTold(
        view,
        (named === 'think' && isTelling(view, content)
          ? null
          : index.acts.get(isJudged ? 'reject' : named)) ?? NEUTRAL,
        start,
      ));
  const hoping = entry.attitude === 'neutral' ? beyondHope(scene, content, said) : -1;
  if (hoping > 0) {
    const rest = content.map((part, at) => (at === 0 ? { ...part, first: hoping } : part));
    const hope = index.acts.get('hope') ?? NEUTRAL;
    return { holders, entry: hope, lemma: 'hope', negated: quote.negated, cue, content: rest, quote };
  }
  const first = content[0];
  const untrue =
    entry.attitude === 'neutral' && first ? beyondFalse(view.tokens, first.first, first.last) : -1;
  if (untrue > 0) {
    const rest = content.map((part, at) => (at === 0 ? { ...part, first: untrue } : part));
    const deny = index.acts.get('deny') ?? NEUTRAL;
    return { holders, entry: deny, lemma: 'deny', negated: quote.negated, cue, content: rest, quote };
  }
  const asked =
    first && GIVING_OUT.has(entry.attitude) ? askedInDocument(scene, first.first, first.last) : null;
  if (asked) {
    const rest = content.map((part, at) => (at === 0 ? { ...part, first: asked.first } : part));
    return {
      holders,
      entry: asked.entry,
      lemma: asked.lemma,
      negated: quote.negated,
      cue,
      content: rest,
      quote,
    };
  }
  // "some in Strelsau want it": nobody speaks for the state.
  const isState = said.some(({ id }) => known.byId.get(id)?.kind === 'state');
  if (isState && OF_SOME.test(view.text.slice(quote.source[0]?.start, quote.source[0]?.end))) return null;
  // "had no objection to the dam"
  if (OBJECTIONS.has(named) && view.tokens[cue - 1]?.lower === 'no') {
    const open: ActEntry = { ...NEUTRAL, attitude: 'open', act: 'offer', cameo: '03' };
    return { holders, entry: open, lemma: named, negated: false, cue, content, quote };
  }
  const beyond = beyondRefusal(scene, lemma, content);
  if (beyond > 0) {
    const open: ActEntry = { ...NEUTRAL, attitude: 'open', act: 'offer', cameo: '03' };
    const rest = content.map((part, at) => (at === 0 ? { ...part, first: beyond } : part));
    return { holders, entry: open, lemma: named, negated: false, cue, content: rest, quote };
  }
  return {
    holders,
    entry: isSpeech(view, quote)
      ? { ...entry, attitude: SPOKEN.has(entry.attitude) ? 'neutral' : entry.attitude }
      : entry,
    lemma: named,
    negated: content[0]?.first === withoutNot ? quote.negated || isNegated(view, cue) : false,
    cue,
    content,
    quote,
  };
}

const WISHES: ReadonlySet<string> = new Set(['want', 'seek', 'pursue', 'intend', 'hope', 'plan', 'see']);

/** "The claim that Iran seeks …": what another says somebody wants he has not said. */
function isWishWithin({ view, innermost }: Scene, { cue, id }: SpokenQuote): boolean {
  const at = cue?.ranges[0]?.start;
  if (!cue || at === undefined || !WISHES.has(cue.lemma)) return false;
  const outer = innermost[tokenAt(view, at)];
  return outer !== undefined && outer !== id;
}

/** "Does Ruritania want the dam?": nobody says that it does. */
const isAsked = (scene: Scene, { type, cue }: SpokenQuote) =>
  type === 'indirect' && cue !== null && isInYesOrNo(scene, tokenAt(scene.view, cue.ranges[0]?.start ?? 0));

/** "accused A of … by demanding …": what A is accused of saying is A's, not the accuser's. */
function withAccused(
  { view, innermost, index, holders }: Scene,
  quote: SpokenQuote,
  byId: ReadonlyMap<string, SpokenQuote>,
): SpokenQuote {
  const at = quote.cue?.ranges[0]?.start;
  const outer = at === undefined ? undefined : byId.get(innermost[tokenAt(view, at)] ?? '');
  if (!outer || outer.id === quote.id || outer.speaker?.id !== quote.speaker?.id) return quote;
  if (index.acts.get(outer.cue?.lemma ?? '')?.attitude !== 'accuse') return quote;
  const accused = holders.voiceAt[tokenAt(view, outer.content[0]?.start ?? 0)];
  return { ...quote, speaker: accused ? { id: accused.id, name: accused.name } : null, speakers: [] };
}

/** What the quotes say, by whom; those that nobody says are left out. In order of the quotes. */
export function toStatements(scene: Scene, quotes: readonly SpokenQuote[]): Statement[] {
  const byId = new Map(quotes.map((quote) => [quote.id, quote]));
  return quotes.flatMap((quote) =>
    isWishWithin(scene, quote) || isAsked(scene, quote)
      ? []
      : (fromQuote(scene, withAccused(scene, quote, byId)) ?? []),
  );
}
