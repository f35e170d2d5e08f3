import type { Token } from '../../text/view.ts';
import type { StanceFound } from '../findings.ts';
import { toStance } from './judge-statement.ts';
import { findByPronoun } from './pronoun-references.ts';
import { readMention } from './read-mention.ts';
import { isDeed, type Scene } from './scene.ts';
import type { Statement } from './statement.ts';
import { lowerBound, rangeOf, within } from './token-ranges.ts';
import type { TopicMentionFound } from './topic-mentions.ts';

/** A reference means a topic brought up at most so many sentences before. */
const SENTENCES_BACK = 2;
/** … and no further back than so many mentions. */
const MENTIONS_BACK = 20;
/** A stance that is taken over was taken among so many before. */
const STANCES_BACK = 40;
/** Content longer than this says more than a reference. */
const LONGEST = 14;
/** A pronoun is a reference where little else is said. */
const PRONOUNS: ReadonlySet<string> = new Set(['this', 'it', 'them', 'these', 'such', 'those']);
/** Of those, what stands for several things: what somebody said, not the matter itself. */
const MANY: ReadonlySet<string> = new Set(['them', 'these', 'those', 'this']);
/** "wants exactly that": what was named just before, whatever it was. */
const EXACTLY: ReadonlySet<string> = new Set(['exactly', 'precisely', 'just']);
const NOUNS: ReadonlySet<string> = new Set(
  'things demand demands claim claims allegation allegations justification justifications accusation accusations reports expectations conditions terms'.split(
    ' ',
  ),
);
/** Of those, what others tell: to reject it is no refusal of the matter. */
const TOLD: ReadonlySet<string> = new Set(
  'claim claims allegation allegations accusation accusations reports'.split(' '),
);
/** After such a noun its own matter follows: "allegations of fraud". */
const SPECIFIED: ReadonlySet<string> = new Set(['of', 'that', 'about', 'over']);
/** They mean what the article is mostly about, whatever was brought up last. */
const MATTERS: ReadonlySet<string> = new Set(
  `move moves step steps decision measure measures notification plan proposal proposals offer draft text bill resolution idea approach
   suggestion deal agreement package initiative letter motion`.split(/\s+/),
);
/** Of those, what is on the table between two sides: it means the talks where there are any. */
export const OFFERS: ReadonlySet<string> = new Set(
  'plan proposal proposals offer deal agreement package initiative letter'.split(' '),
);
/** Of those, what two sides make: nothing but what they talk of. */
const DEALS: ReadonlySet<string> = new Set(['deal', 'agreement']);
/** Of those, what one side does: it means no talks, where the article tells of anything else. */
const ACTS: ReadonlySet<string> = new Set(
  'move moves step steps decision measure measures notification motion'.split(' '),
);
/** Such a noun stands among the first words of what is said: "the European decision". */
const MATTER_BEGINS = 5;
/** After these "offer" and "plan" are verbs. */
const VERBAL: ReadonlySet<string> = new Set(
  'can could may might will would shall should must to not they we you i'.split(' '),
);
/** Of those, what somebody has just brought up, whatever the article is mostly about. */
const REMARKS: ReadonlySet<string> = new Set(['suggestion', 'idea', 'approach']);
const POSITIONS: ReadonlySet<string> = new Set(['stance', 'position', 'line', 'view', 'stand']);

const sentenceOf = ({ view }: Scene, token: number) => view.tokens[token]?.sentence ?? 0;

const PLURAL = /\p{L}{3}s$/u;

type Fits = (mention: TopicMentionFound) => boolean;

const ALL: Fits = () => true;

function lastMention(scene: Scene, token: number, fits = ALL): TopicMentionFound | null {
  const { found } = scene.mentions;
  const last = lowerBound(found, token) - 1;
  for (let at = last; at > last - MENTIONS_BACK && at >= 0; at--) {
    const mention = found[at] as TopicMentionFound;
    if (sentenceOf(scene, token) - sentenceOf(scene, mention.first) > SENTENCES_BACK) return null;
    if (mention.of === null && fits(mention)) return mention;
  }
  return null;
}

/** The same, in the same paragraph. */
function mentionInParagraph(scene: Scene, token: number, fits = ALL): TopicMentionFound | null {
  const { sentences } = scene.view;
  const mention = lastMention(scene, token, fits);
  const paragraphOf = (at: number) => sentences[sentenceOf(scene, at)]?.paragraph;
  return mention && paragraphOf(mention.first) === paragraphOf(token) ? mention : null;
}

/** What a pronoun can mean: brought up in its sentence or the one before, in the same paragraph. */
function nearMention(scene: Scene, token: number): TopicMentionFound | null {
  const mention = mentionInParagraph(scene, token);
  return mention && sentenceOf(scene, token) - sentenceOf(scene, mention.first) <= 1 ? mention : null;
}

/** "want exactly that", in the words or right before them. */
const isExactly = (words: readonly Token[], at: number, tokens: readonly Token[], first: number) =>
  EXACTLY.has((at > 0 ? words[at - 1] : tokens[first - 1])?.lower ?? '');

/** Before the subject of a clause. */
const OPENERS: ReadonlySet<string> = new Set(['that', 'what', 'how', 'why', 'whether']);

/** "demanded that it stop", "agree on what it is": a subject, and no object that one is for or against. */
const isSubject = (words: readonly Token[], at: number) =>
  OPENERS.has(words[at - 1]?.lower ?? '') && words[at + 1]?.kind === 'word';

const TIMES =
  /^(?:week|month|year|day|morning|afternoon|evening|autumn|spring|summer|winter|time|weekend)s?$/;
const ABOUT: ReadonlySet<string> = new Set(['on', 'about', 'over', 'into']);

/** "demanded a vote this week", "called for a vote on it": no object that one is for or against. */
const isOfOther = (words: readonly Token[], at: number) =>
  TIMES.test(words[at + 1]?.lower ?? '') || (at > 1 && ABOUT.has(words[at - 1]?.lower ?? ''));

/** "chided those who ask", "these people": persons, and no matter. */
const isOfPeople = (words: readonly Token[], at: number) =>
  (words[at]?.lower === 'those' || words[at]?.lower === 'these') &&
  /^(?:who|whose|in|inside|people|men|critics|voices|\p{L}{2,30}ing)$/u.test(words[at + 1]?.lower ?? '');

/** "the idea of an island", "the suggestion that it rained": of that. */
const OWN_MATTER: ReadonlySet<string> = new Set(['that', 'of']);

/** "signed the treaty and ratified it": what the sentence has just named. */
const goesOn = ({ view: { tokens } }: Scene, cue: number) =>
  /^(?:and|or)$/.test(tokens[cue - 1]?.lower ?? '');

/** "put forward a fresh proposal": one that nobody knows yet. */
const isNew = (words: readonly Token[], at: number) =>
  words.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === 'a' || lower === 'an');

/** Texts and steps push the topic's proposition, unless the topic says that they push the contrary. */
function toMatter({ index }: Scene, mention: TopicMentionFound | null): TopicMentionFound | null {
  return mention && { ...mention, orientation: index.topics[mention.topic]?.matter === 'against' ? -1 : 1 };
}

/** What "the step" or "the offer" among the words is about. */
function matterOf(scene: Scene, { cue }: Statement, all: readonly Token[]): TopicMentionFound | null {
  // "put forward a draft to extend the deal": the draft is meant.
  const words = all.filter(({ lower }) => MATTERS.has(lower) || REMARKS.has(lower)).slice(0, 1);
  if (words.some(({ lower }) => DEALS.has(lower))) return scene.mainJoint;
  if (words.some(({ lower }) => OFFERS.has(lower))) return scene.mainJoint ?? scene.main;
  if (words.some(({ lower }) => REMARKS.has(lower))) return lastMention(scene, cue);
  if (!words.some(({ lower }) => ACTS.has(lower))) return scene.main;
  const last = lastMention(scene, cue);
  const isAct = last !== null && isDeed(scene.index, last.topic);
  return (isAct ? last : scene.mainAct) ?? scene.main;
}

/** Whose stance it is, where the words say so: "the stance of Sylvania"; `null` where they do not. */
function ownerIn({ holders: { voiceAt } }: Scene, part: { first: number }, words: readonly Token[]) {
  const at = words.findIndex((_, place) => voiceAt[part.first + place]);
  return at < 0 ? null : (voiceAt[part.first + at]?.id ?? null);
}

/** "supported this stance": takes over the position that was taken most often just before, by another. */
function takeOver(
  scene: Scene,
  statement: Statement,
  before: readonly StanceFound[],
  published: string | null,
): StanceFound[] {
  const part = statement.content[0];
  if (!part || statement.entry.attitude !== 'for' || statement.negated) return [];
  const words = scene.view.tokens.slice(part.first, Math.min(part.last, part.first + LONGEST));
  // "urged a strong stand": a new one, not the one just told.
  const isTold = ({ lower }: Token, at: number) =>
    POSITIONS.has(lower) && !words.slice(Math.max(0, at - 2), at).some((word) => /^an?$/.test(word.lower));
  if (!words.some(isTold)) return [];
  const owner = ownerIn(scene, part, words);
  const counts = new Map<string, { stance: StanceFound; count: number }>();
  for (const stance of before.slice(-STANCES_BACK)) {
    if (statement.holders.some(({ id }) => id === stance.holder.id)) continue;
    if (owner !== null && owner !== stance.holder.id) continue;
    const key = `${stance.topic.id} ${stance.position}`;
    counts.set(key, { stance, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const main = [...counts.values()].sort((a, b) => b.count - a.count)[0]?.stance;
  if (!main) return [];
  const sentence = scene.view.sentences[sentenceOf(scene, statement.cue)];
  const range = rangeOf(scene.view, sentence?.first ?? statement.cue, part.last);
  return statement.holders.map((holder) => ({
    ...main,
    holder,
    act: 'affirm' as const,
    cameo: '019',
    attributedBy: statement.quote ? ('speaker' as const) : ('narrator' as const),
    quote: statement.quote?.id ?? null,
    evidence: [range],
    date: statement.quote?.said ?? published,
    rule: 'take-over',
  }));
}

/** "a report", "the claims": what others tell stands so many tokens before the cue. */
const REACH_REPORT = 30;
const REPORTS: ReadonlySet<string> = new Set(['report', 'reports', 'story', ...TOLD]);

/** Whether a sentence tells of a report before a token. */
const tellsOfReport = ({ view: { tokens, sentences } }: Scene, at: number) =>
  tokens
    .slice(Math.max(sentences[tokens[at]?.sentence ?? 0]?.first ?? 0, at - REACH_REPORT), at)
    .some(({ lower }) => REPORTS.has(lower));

/** "called for them to stop": what is to become of what they mean. */
const STOPS = /^(?:stop|end|ceas|halt|suspend|scrap|dismantl|abandon|curb|limit|curtail|revers)/;
/** After the pronoun it stands within so many tokens. */
const REACH_STOP = 4;

/** Whether what is asked for is that the thing referred to should end. */
const isToStop = (words: readonly Token[]) => {
  const at = words.findIndex(({ lower }) => PRONOUNS.has(lower));
  return (
    at >= 0 &&
    words.slice(at + 1, at + 1 + REACH_STOP).some(({ lower }) => lower === 'to' || lower === 'be') &&
    words.slice(at + 1, at + 1 + REACH_STOP).some(({ lower }) => STOPS.test(lower))
  );
};

/** The sign that a cue gives to what it refers to; 0 where it gives none. */
function signOf(
  scene: Scene,
  statement: Statement,
  part: { first: number; last: number },
  isMatter: boolean,
): 1 | 0 | -1 {
  const { attitude } = statement.entry;
  if (attitude === 'for') {
    const isEnd = !isMatter && isToStop(scene.view.tokens.slice(part.first, part.last));
    return statement.negated === isEnd ? 1 : -1;
  }
  if (attitude === 'against' || attitude === 'deny') return -1;
  const operators = within(scene.operators, part.first, part.last);
  const has = (value: string) => operators.some((operator) => operator.value === value);
  if (attitude === 'judge') return has('bad') ? -1 : has('good') ? 1 : 0;
  if (attitude !== 'neutral') return 0;
  if (isMatter && has('not')) return 0;
  if (isMatter) return has('bad') ? -1 : has('good') ? 1 : 0;
  const accepts = scene.view.tokens
    .slice(part.first, part.last)
    .some(({ lower }) => ['accept', 'tolerate', 'agree', 'bow', 'yield', 'submit'].includes(lower));
  return has('not') && accepts ? -1 : 0;
}

/**
 * Positions on what a statement only refers to ("denied this", "such things", "called them illegal"):
 * the topic that was brought up last. Asked only where the statement itself brings up none.
 */
export function findReferred(
  scene: Scene,
  statement: Statement,
  before: readonly StanceFound[],
  published: string | null,
): StanceFound[] {
  // "doubts it": that it will come about.
  if (statement.lemma === 'doubt') return [];
  const taken = takeOver(scene, statement, before, published);
  if (taken.length > 0) return taken;
  const { view } = scene;
  for (const content of statement.content) {
    const lastSentence = sentenceOf(scene, content.last - 1);
    const first = Math.max(content.first, view.sentences[lastSentence]?.first ?? 0);
    const part = { first, last: content.last };
    if (part.last - part.first > LONGEST) continue;
    const words = view.tokens.slice(part.first, part.last);
    const refers = words.some(
      ({ lower }, at) =>
        (NOUNS.has(lower) && !SPECIFIED.has(words[at + 1]?.lower ?? '')) ||
        (PRONOUNS.has(lower) &&
          (at < 3 || words.length <= 4) &&
          !isSubject(words, at) &&
          !isOfOther(words, at) &&
          !isOfPeople(words, at)) ||
        (lower === 'that' &&
          at === words.length - 1 &&
          at <= 1 &&
          isExactly(words, at, scene.view.tokens, part.first)),
    );
    // "denied that any such plan was made": the one just told of.
    const isSuch = (at: number) => words[at - 1]?.lower === 'such';
    const isMatter = words.slice(0, MATTER_BEGINS).some(
      ({ lower }, at) =>
        MATTERS.has(lower) &&
        !isSuch(at) &&
        !VERBAL.has(words[at - 1]?.lower ?? '') &&
        !isNew(words, at) &&
        // "the suggestion that it was raining": of that.
        !(REMARKS.has(lower) && OWN_MATTER.has(words[at + 1]?.lower ?? '')),
    );
    // "described them as a start": the talks, and not the war behind them.
    const isMany = words.some(({ lower }) => lower === 'them');
    const isOfMany: Fits = ({ first, last }) =>
      view.tokens.slice(first, last).some(({ lower }) => PLURAL.test(lower));
    // "ruled out any such clause": of a kind told of before, if need be in another paragraph.
    const toReferent = words.some(({ lower }) => lower === 'such') ? lastMention : mentionInParagraph;
    const mention = isMatter
      ? toMatter(scene, matterOf(scene, statement, words))
      : refers
        ? toReferent(scene, Math.min(statement.cue, part.first), isMany ? isOfMany : ALL)
        : null;
    // "denied the report, calling it false": the report is.
    const isOfReport =
      statement.entry.attitude === 'judge' && !isMatter && tellsOfReport(scene, statement.cue);
    const isOfElse =
      !isMatter &&
      goesOn(scene, statement.cue) &&
      mention !== null &&
      sentenceOf(scene, mention.first) !== sentenceOf(scene, statement.cue);
    // "denied this": that it was so. Only of what nobody owns to, and of a matter of both, is that a position.
    const topic = mention ? scene.index.topics[mention.topic] : undefined;
    const isOnlyDenied =
      statement.entry.attitude === 'deny' && !isMatter && topic?.joint === false && topic.reproach === null;
    const sign =
      mention && !isOfReport && !isOfElse && !isOnlyDenied ? signOf(scene, statement, part, isMatter) : 0;
    if (!mention || sign === 0) continue;
    const edge = statement.entry.attitude === 'neutral' ? part.first : Math.min(statement.cue, part.first);
    const rule = `refer-${statement.entry.attitude}`;
    const act = statement.entry.attitude === 'neutral' ? ('reject' as const) : null;
    const ready = scene.index.topics[mention.topic]?.joint ?? false;
    // "called them contradictory", "denied this": what the other side says of it, not the matter of both.
    const { attitude } = statement.entry;
    const isTold = words.some(({ lower }) => TOLD.has(lower)) && !isMatter;
    const isDenied = statement.lemma === 'deny' || (attitude === 'deny' && !isMatter) || isTold;
    // "called it a trap": the matter, and not what was said of it.
    const isOfThem = words.some(({ lower }) => MANY.has(lower));
    const isOfWords = ready && sign < 0 && (isDenied || (attitude === 'judge' && !isMatter && isOfThem));
    const judgement = {
      sign: isOfWords ? (1 as const) : sign,
      weak: (statement.negated && attitude !== 'for') || isOfWords,
      ready: ready && (attitude !== 'for' || isMatter),
      firm: true,
      act,
    };
    return statement.holders.flatMap((holder) => {
      const reading = readMention(scene, statement, holder, part, {
        ...mention,
        first: part.first,
        last: part.first,
      });
      return (
        toStance(
          scene,
          statement,
          holder,
          mention,
          reading,
          judgement,
          rule,
          rangeOf(view, edge, part.last),
          published,
        ) ?? []
      );
    });
  }
  return findByPronoun(scene, statement, (token) => nearMention(scene, token), published);
}
