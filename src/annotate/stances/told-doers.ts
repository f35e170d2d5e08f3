import type { ActEntry } from '../../lexicon/en/acts.ts';
import type { SpeakerRef } from '../../model/records.ts';
import { asGroup, isAmong } from './holders.ts';
import type { Scene } from './scene.ts';
import type { Statement } from './statement.ts';
import { within } from './token-ranges.ts';

const DONE: ActEntry = {
  attitude: 'for',
  act: 'affirm',
  cameo: '019',
  lemmas: [],
  source: 'a deed that somebody is thanked for or reproached with',
};
/** Who is thanked or condemned for something has done it. */
const FOR_DEEDS: ReadonlySet<string> = new Set(
  'thank praise congratulate commend applaud credit salute compliment'.split(' '),
);
/** Before whom one thanks: "the leaders of A". */
const REACH_WHOM = 5;
const JOINTS: ReadonlySet<string> = new Set(['and', ',', 'the', 'of']);
const LEADS: ReadonlySet<string> = new Set(['for', 'on', 'over']);
/** Between "for" and what was done: "for having at last had the courage to". */
const REACH_DEED = 9;
/** What turns the deed round, or makes it another's or a later one. */
const NOT_DONE =
  /^(?:not|n't|never|no|without|(?:halt|stop|suspend|end|paus|delay|scrap|wind|cancel|abandon|call|lift|dropp|postpon|refrain|resist|avoid|prevent|ceas|quitt|revers|withdraw|hold)ing|refus\p{L}*|oppos\p{L}*|reject\p{L}*|block\p{L}*|if|would|may|might|who|which|that|but)$/u;

/** "for triggering it", "for the decision to". */
const DEED = /^(?:\p{L}{3,20}ing|decision|move|choice|resolve|courage)$/u;

/** Those named at the head of a part, and the token behind them. */
function namedAt({ view: { tokens }, holders: { voiceAt } }: Scene, first: number, last: number) {
  const names = new Map<string, SpeakerRef>();
  let at = first;
  while (at < Math.min(last, first + REACH_WHOM) && !voiceAt[at] && !LEADS.has(tokens[at]?.lower ?? '')) at++;
  while (at < last && (voiceAt[at] || (names.size > 0 && JOINTS.has(tokens[at]?.lower ?? '')))) {
    const voice = voiceAt[at];
    if (voice) names.set(voice.id, { id: voice.id, name: voice.name });
    at++;
  }
  return { names: [...names.values()], last: at };
}

/** What those who can do it are thanked for: "thanked B for triggering the mechanism" tells that B did. */
export function findToldDoers(scene: Scene, statements: readonly Statement[]): Statement[] {
  const { view, index, mentions, holders } = scene;
  return statements.flatMap(({ lemma, negated, content, cue, holders: tellers }) => {
    const part = content[0];
    if (!part || negated || !FOR_DEEDS.has(lemma)) return [];
    const { names, last } = namedAt(scene, part.first, part.last);
    if (names.length === 0 || !LEADS.has(view.tokens[last]?.lower ?? '')) return [];
    const mention = within(mentions.found, last, part.last)[0];
    if (!mention?.explicit || mention.orientation < 0 || mention.first - last > REACH_DEED) return [];
    const between = view.tokens.slice(last, mention.last).map(({ lower }) => lower);
    if (between.some((lower) => NOT_DONE.test(lower)) || !between.some((lower) => DEED.test(lower)))
      return [];
    const doers = index.topics[mention.topic]?.doers ?? [];
    const whose = asGroup(index, holders, names).filter(
      (one) => isAmong(holders, one, doers) && !tellers.some(({ id }) => id === one.id),
    );
    if (whose.length === 0) return [];
    const did = { holders: whose, entry: DONE, lemma, negated: false, cue, quote: null };
    return [{ ...did, content: [{ first: mention.first, last: mention.last }] }];
  });
}
