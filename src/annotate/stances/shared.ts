import type { SpeakerRef } from '../../model/records.ts';
import type { StanceFound } from '../findings.ts';
import type { Scene } from './scene.ts';
import { rangeOf, tokenAt } from './token-ranges.ts';

const oneOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** After "as" they stand for the verb before: "A rejects it, as do B and C". */
const DOES = oneOf('do does did have has would will are is were was');
/** What is shared. */
const VIEWS = oneOf(
  'view position stance opinion assessment line concern reading interpretation demand sentiment',
);
const ARTICLES = oneOf('a the');
const RELATIVES = oneOf('that which');
const ADVERBS = oneOf('also both all each');
const SHARES = oneOf(
  'share shares shared echo echoes echoed back backs backed support supports supported endorse endorsed',
);
/** Between the names of a list. */
const JOINTS = oneOf('and the , both');
/** A list of names is at most so many tokens long. */
const REACH = 16;

/** The voices listed from a token on, and the token after the last of them. */
function namesFrom({ view, holders }: Scene, first: number): { names: SpeakerRef[]; last: number } {
  const names = new Map<string, SpeakerRef>();
  let last = first;
  const sentence = view.tokens[first]?.sentence;
  for (let at = first; at < first + REACH && view.tokens[at]?.sentence === sentence; at++) {
    const voice = holders.voiceAt[at];
    if (voice) {
      names.set(voice.id, { id: voice.id, name: voice.name });
      last = at + 1;
    } else if (!JOINTS.has(view.tokens[at]?.lower ?? '')) break;
  }
  return { names: [...names.values()], last };
}

/** ", as do B and C" at a token. */
function doingSo(scene: Scene, at: number) {
  const { tokens } = scene.view;
  const isSo =
    tokens[at]?.lower === 'as' && tokens[at - 1]?.text === ',' && DOES.has(tokens[at + 1]?.lower ?? '');
  return isSo ? namesFrom(scene, at + 2) : null;
}

/** ", a view (that) B and C share" or ", a view shared by B" at a token. */
function sharing(scene: Scene, at: number) {
  const { tokens } = scene.view;
  if (!ARTICLES.has(tokens[at]?.lower ?? '') || !VIEWS.has(tokens[at + 1]?.lower ?? '')) return null;
  const next = tokens[at + 2]?.lower ?? '';
  if (SHARES.has(next)) return tokens[at + 3]?.lower === 'by' ? namesFrom(scene, at + 4) : null;
  const found = namesFrom(scene, at + (RELATIVES.has(next) ? 3 : 2));
  let verb = found.last;
  while (ADVERBS.has(tokens[verb]?.lower ?? '') || DOES.has(tokens[verb]?.lower ?? '')) verb++;
  return SHARES.has(tokens[verb]?.lower ?? '') ? { ...found, last: verb + 1 } : null;
}

/**
 * Positions that others are said to share with one told in the same sentence: "…, as do B and C", "…, a view that B shares".
 * @param found positions found so far
 */
export function findShared(scene: Scene, found: readonly StanceFound[]): StanceFound[] {
  const { view } = scene;
  const out: StanceFound[] = [];
  for (let at = 1; at < view.tokens.length; at++) {
    const others = doingSo(scene, at) ?? sharing(scene, at);
    if (!others || others.names.length === 0) continue;
    const sentence = view.tokens[at]?.sentence;
    const start = view.tokens[at]?.start ?? 0;
    const shared = found.findLast(({ evidence: [range] }) => {
      const first = range?.start ?? start;
      return first < start && view.tokens[tokenAt(view, first)]?.sentence === sentence;
    });
    if (!shared) continue;
    for (const holder of others.names)
      if (holder.id !== shared.holder.id)
        out.push({
          ...shared,
          holder,
          act: 'affirm',
          cameo: '019',
          attributedBy: 'narrator',
          quote: null,
          evidence: [rangeOf(view, at, others.last)],
          rule: 'shared',
        });
  }
  return out;
}
