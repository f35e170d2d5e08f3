import type { ActEntry } from '../../lexicon/en/acts.ts';
import type { TopicIndex } from '../../lexicon/topics-index.ts';
import type { TextView } from '../../text/view.ts';

export interface VerbFound {
  readonly lemma: string;
  /** Token after its particles. */
  readonly last: number;
  readonly entry: ActEntry;
}

const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were']);
const BETWEEN = /^(?:\p{L}{2,20}ly|now|still|also|again|not|already|once|even|instead|itself)$/u;
/** "is now openly drafting": so many words may stand between. */
const REACH_BE = 3;

/** "is drafting", "was now pressing for": a participle that tells what its subject does. */
export function isProgressive({ tokens }: TextView, at: number): boolean {
  if (!tokens[at]?.lower.endsWith('ing')) return false;
  let before = at - 1;
  while (before > at - 1 - REACH_BE && BETWEEN.test(tokens[before]?.lower ?? '')) before--;
  return BE.has(tokens[before]?.lower ?? '');
}

/** Between a verb and the words that belong to it: "threw its full weight behind", "came out strongly against". */
const FILLER = /^(?:a|an|the|his|her|its|their|our|my|full|own|firm|strong|solidly|hard|\p{L}{2,20}ly)$/u;
/** So many of them. */
const FILLERS = 2;

/** Token after the particles of a verb, or -1 where they do not follow. */
function afterParticles({ tokens }: TextView, from: number, particles: readonly string[]): number {
  let at = from;
  for (const particle of particles) {
    const latest = at + FILLERS;
    while (at < latest && tokens[at]?.lower !== particle && FILLER.test(tokens[at]?.lower ?? '')) at++;
    if (tokens[at]?.lower !== particle) return -1;
    at++;
  }
  return at;
}

/** What arms attack: whoever attacks these says nothing. */
const PHYSICAL =
  /^(?:sites?|facilit(?:y|ies)|plants?|bases?|targets?|launchers?|cit(?:y|ies)|infrastructure|airports?|airfields?|installations?|ships?|tankers?|vessels?|troops?|compounds?|depots?|buildings?|homes?|hospitals?)$/;
/** Its adjectives stand between: "nuclear and military sites". */
const REACH_PHYSICAL = 5;

/** "attacked nuclear sites": with arms, not with words. */
export function isArmed({ tokens }: TextView, lemma: string, from: number): boolean {
  if (lemma !== 'attack') return false;
  for (let at = from; at < from + REACH_PHYSICAL && tokens[at]?.kind === 'word'; at++)
    if (PHYSICAL.test(tokens[at]?.lower ?? '')) return tokens[at + 1]?.kind !== 'clitic';
  return false;
}

/** Behind "back" they tell where to: "bring them back to the talks". */
const WHERE: ReadonlySet<string> = new Set(
  'to from into in on at toward towards and , . ; together home here there'.split(' '),
);

/** "came back to", "brought it back into": no support. */
const isDirection = ({ tokens }: TextView, lemma: string, at: number): boolean =>
  lemma === 'back' && tokens[at]?.lower === 'back' && WHERE.has(tokens[at + 1]?.lower ?? '.');

/** The act whose verb begins at a token, with the most particles; `null` where none does. */
export function verbAt(view: TextView, at: number, index: TopicIndex): VerbFound | null {
  let best: VerbFound | null = null;
  for (const lemma of index.verbForms.get(view.tokens[at]?.lower ?? '') ?? []) {
    const particles = lemma.split(' ').slice(1);
    const last = afterParticles(view, at + 1, particles);
    if (last < 0) continue;
    const entry = index.acts.get(lemma);
    if (entry && !isArmed(view, lemma, last) && !isDirection(view, lemma, at) && (!best || last > best.last))
      best = { lemma, last, entry };
  }
  return best;
}
