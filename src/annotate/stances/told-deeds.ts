import type { ActEntry } from '../../lexicon/en/acts.ts';
import type { SpokenQuote } from '../findings.ts';
import { isAmong } from './holders.ts';
import { isHypothetical, isInQuestion } from './hypothetical.ts';
import { isObject, toSpoken } from './narrated.ts';
import type { Scene } from './scene.ts';
import type { Statement } from './statement.ts';
import { subjectsBefore } from './told-subjects.ts';

const DONE: ActEntry = {
  attitude: 'for',
  act: 'affirm',
  cameo: '019',
  lemmas: [],
  source: 'a deed that the reporter tells of',
};
const ZONES: ReadonlySet<string> = new Set(['headline', 'deck', 'caption', 'subhead', 'body']);
const PAST = /^\p{L}{3,30}ed$/u;
/** Within three words before a participle they make it passive, or what might be. */
const NOT_DONE: ReadonlySet<string> = new Set(
  'is are was were be been being could would might may should must will if to'.split(' '),
);
/** Right before a name, or before its first words, they make it no subject of the reporter's own. */
const NO_SUBJECTS: ReadonlySet<string> = new Set(['that', 'of', 'between', 'with', 'from']);
const REACH_BEFORE = 4;
const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that']);

/**
 * What those who can do a thing are told to have done: "Ruritania triggered the mechanism".
 * Only in the reporter's own words, and where their words for it begin with what was done.
 */
export function findToldDeeds(scene: Scene, quotes: readonly SpokenQuote[]): Statement[] {
  const { view, index, mentions, holders } = scene;
  const spoken = toSpoken(view, quotes);
  return mentions.found.flatMap(({ topic, first, last, orientation, explicit }) => {
    const doers = index.topics[topic]?.doers ?? [];
    const verb = view.tokens[first];
    if (!verb || !explicit || orientation < 0 || doers.length === 0 || !PAST.test(verb.lower)) return [];
    const sentence = view.sentences[verb.sentence];
    const zone = view.paragraphs[sentence?.paragraph ?? -1]?.zone;
    if (!sentence || !zone || !ZONES.has(zone) || spoken[first]) return [];
    if (isInQuestion(scene, first) || isHypothetical(scene, first)) return [];
    const isPassive = [1, 2, 3].some((back) => NOT_DONE.has(view.tokens[first - back]?.lower ?? ''));
    const { subjects, negated } = subjectsBefore(view.tokens, sentence.first, first);
    const at = subjects.find((place) => holders.voiceAt[place] && !isObject(view, holders, place));
    const voice = at === undefined || spoken[at] ? null : holders.voiceAt[at];
    if (at === undefined || isPassive || negated || !voice || !isAmong(holders, voice, doers)) return [];
    // "B, which triggered it, left": said in passing, of something else.
    if (view.tokens.slice(at, first).some(({ lower }) => RELATIVE.has(lower))) return [];
    // "reports that B triggered it", "talks between A and B triggered it": told by others, or of something else.
    const before = view.tokens.slice(Math.max(sentence.first, at - REACH_BEFORE), at);
    if (before.some(({ lower }) => NO_SUBJECTS.has(lower))) return [];
    const holder = { id: voice.id, name: voice.name };
    return [
      {
        ...{ holders: [holder], entry: DONE, lemma: verb.lower, negated: false, cue: first, quote: null },
        content: [{ first, last }],
      },
    ];
  });
}
