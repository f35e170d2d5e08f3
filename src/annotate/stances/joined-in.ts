import type { SpeakerRef } from '../../model/records.ts';
import { joinedBefore } from './holders.ts';
import type { Scene } from './scene.ts';

const JOINS = /^join(?:s|ed|ing)?$/;
/** "joined A, B and C in rejecting": so many tokens lead from the one verb to the other. */
const REACH_JOINED = 10;

/** "joined the envoys in Ruritania in rejecting": where they are, or whose, joins nobody. */
const PLACES: ReadonlySet<string> = new Set(['in', 'at', 'from', 'of', 'to']);

/** Those whom somebody joins: named from a token on, up to what they do. */
export function joinedFrom({ view: { tokens }, holders: { voiceAt }, index }: Scene, first: number) {
  const end = tokens
    .slice(first, first + REACH_JOINED)
    .findIndex(({ lower }, at) => lower === 'in' && index.verbForms.has(tokens[first + at + 1]?.lower ?? ''));
  const found = new Map<string, SpeakerRef>();
  for (let at = first; at < first + end; at++) {
    const voice = voiceAt[at];
    if (voice && !PLACES.has(tokens[at - 1]?.lower ?? ''))
      found.set(voice.id, { id: voice.id, name: voice.name });
  }
  return [...found.values()];
}

/** "A and B joined C in rejecting": all of them; `null` where nobody joins anybody before a verb. */
export function allJoined(scene: Scene, from: number, cue: number, said: readonly SpeakerRef[]) {
  const { tokens } = scene.view;
  if (tokens[cue - 1]?.lower !== 'in') return null;
  for (let at = cue - 2; at > Math.max(from, cue - REACH_JOINED); at--)
    if (JOINS.test(tokens[at]?.lower ?? '')) {
      const subjects = joinedBefore(scene.holders, tokens, from, at - 1);
      const voice = scene.holders.voiceAt[at - 1];
      const who = subjects ?? (voice ? [{ id: voice.id, name: voice.name }] : said);
      return [...who, ...joinedFrom(scene, at + 1)];
    }
  return null;
}
