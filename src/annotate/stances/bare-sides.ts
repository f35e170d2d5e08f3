import type { ActEntry } from '../../lexicon/en/acts.ts';
import type { SpokenQuote, StanceFound } from '../findings.ts';
import { joinedBefore } from './holders.ts';
import { isHypothetical, isInQuestion, isUnreal } from './hypothetical.ts';
import { toStance } from './judge-statement.ts';
import { isObject, toSpoken } from './narrated.ts';
import { readMention } from './read-mention.ts';
import type { Scene } from './scene.ts';
import type { Statement } from './statement.ts';
import { lowerBound, rangeOf } from './token-ranges.ts';
import { subjectsBefore } from './told-subjects.ts';
import type { TopicMentionFound } from './topic-mentions.ts';

const words = (text: string) => text.split(' ');
const AGAINST: ActEntry = { attitude: 'against', act: 'reject', cameo: '12', lemmas: [], source: 'votes' };
const FOR: ActEntry = { attitude: 'for', act: 'affirm', cameo: '019', lemmas: [], source: 'votes' };

/** What says by itself that somebody is for or against what was told before; its first word is the verb. */
const rows: readonly (readonly [entry: ActEntry, words: readonly string[]])[] = [
  [AGAINST, words('voted against')],
  [AGAINST, words('voted no')],
  [AGAINST, ['resisted']],
  [AGAINST, ['objected']],
  [AGAINST, ['refused']],
  [AGAINST, ['demurred']],
  [AGAINST, words('said no')],
  [AGAINST, words('says no')],
  [FOR, words('voted for')],
  [FOR, words('voted in favor')],
  [FOR, words('voted in favour')],
  [FOR, words('voted yes')],
];
const byVerb = new Map(rows.map(([, [verb = '']]) => [verb, rows.filter(([, [first]]) => first === verb)]));
const ENDS = /^[.;,]$/;

/** What was brought up last, in the sentence or the one before in its paragraph. */
function lastMention({ view, mentions: { found } }: Scene, token: number): TopicMentionFound | null {
  const sentence = view.tokens[token]?.sentence ?? 0;
  const mention = found[lowerBound(found, token) - 1];
  const before = view.tokens[mention?.first ?? 0]?.sentence ?? 0;
  const isNear =
    sentence - before <= 1 && view.sentences[before]?.paragraph === view.sentences[sentence]?.paragraph;
  return isNear && mention && mention.of === null && !mention.speakers ? mention : null;
}

/** Sides that the reporter tells without saying again on what: "Ruritania voted against.", "The council has so far resisted." */
export function findBareSides(
  scene: Scene,
  quotes: readonly SpokenQuote[],
  published: string | null,
): StanceFound[] {
  const { view, holders } = scene;
  const spoken = toSpoken(view, quotes);
  const out: StanceFound[] = [];
  for (const [at, { kind, lower, sentence: number }] of view.tokens.entries()) {
    if (kind !== 'word' || spoken[at]) continue;
    const row = byVerb
      .get(lower)
      ?.find(([, all]) => all.every((word, step) => view.tokens[at + step]?.lower === word));
    const last = at + (row?.[1].length ?? 0);
    const sentence = view.sentences[number];
    const zone = view.paragraphs[sentence?.paragraph ?? -1]?.zone;
    if (!row || !sentence || zone !== 'body') continue;
    if (last < sentence.last && !ENDS.test(view.tokens[last]?.text ?? '')) continue;
    if (isInQuestion(scene, at) || isUnreal(scene, at) || isHypothetical(scene, at)) continue;
    const { subjects, negated } = subjectsBefore(view.tokens, sentence.first, at);
    const subject = subjects.find((place) => holders.voiceAt[place] && !isObject(view, holders, place));
    const voice = subject === undefined || spoken[subject] ? null : holders.voiceAt[subject];
    const mention = lastMention(scene, at);
    if (!voice || !mention || negated || subject === undefined) continue;
    const [entry] = row;
    const who = joinedBefore(holders, view.tokens, sentence.first, subject) ?? [
      { id: voice.id, name: voice.name },
    ];
    const part = { first: at, last };
    const statement: Statement = {
      ...{ holders: who, entry, lemma: lower, negated: false, cue: at, quote: null },
      content: [part],
    };
    for (const holder of who) {
      const reading = readMention(scene, statement, holder, part, { ...mention, first: at, last: at });
      const sign = entry.attitude === 'for' ? (1 as const) : (-1 as const);
      const judgement = { sign, weak: false, ready: false, firm: true, act: null };
      const rule = { name: 'bare-side', confidence: 0.5 };
      const range = rangeOf(view, at, last);
      const stance = toStance(scene, statement, holder, mention, reading, judgement, rule, range, published);
      if (stance) out.push(stance);
    }
  }
  return out;
}
