import type { ActEntry } from '../../lexicon/en/acts.ts';
import type { TextView, TokenRange } from '../../text/view.ts';
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
/** What headlines tell as it happens. */
const PRESENT =
  /^(?:launch|trigger|activat|invok|start|begin|initiat|restor|reimpos|reinstat|reviv|quit|leav|withdraw|strik|bomb|hit|attack|raid)(?:e|s|es)?$/;

/** A sentence that no mark ends: a headline, wherever it stands. */
const isLine = ({ tokens }: TextView, sentence: TokenRange | undefined) =>
  sentence !== undefined &&
  !/^[.!?]$/.test(tokens[sentence.last - 1]?.text ?? '.') &&
  tokens[sentence.last - 1]?.kind === 'word';

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
    if (!verb || !explicit || orientation < 0 || doers.length === 0) return [];
    const sentence = view.sentences[verb.sentence];
    if (!PAST.test(verb.lower) && !(PRESENT.test(verb.lower) && isLine(view, sentence))) return [];
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
