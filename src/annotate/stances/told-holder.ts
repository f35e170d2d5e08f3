import type { SpeakerRef } from '../../model/records.ts';
import type { Token } from '../../text/view.ts';
import { type Holders, OTHER_PRONOUNS, OWN_PRONOUNS } from './holders.ts';
import type { Scene } from './scene.ts';
import type { Statement } from './statement.ts';

/** What they read is what their subject wants, or does not. */
export const wants: ReadonlySet<string> = new Set([
  'own-wish',
  'own-openness',
  'own-refusal',
  'will-not',
  'not-refused',
]);

/** A subject is looked for at most so many tokens before what it wants. */
const REACH = 12;
/** Before a name they make it no subject. */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'in at to from with against on over about between into for by near of told tell tells'.split(' '),
);

const JOINTS: ReadonlySet<string> = new Set(['but', 'and']);
const FINITE: ReadonlySet<string> = new Set(
  'would will has had is was does did can could may might wants also'.split(' '),
);

/** "but would": a clause that has no subject of its own. */
const goesOnAt = (tokens: readonly Token[], at: number) =>
  JOINTS.has(tokens[at]?.lower ?? '') && FINITE.has(tokens[at + 1]?.lower ?? '');

function beginOf({ voiceAt }: Holders, last: number): number {
  let first = last;
  while (first > 0 && voiceAt[first - 1] === voiceAt[last]) first--;
  return first;
}

/** Whether somebody may speak of another as of himself: of his own side, or nobody knows of which. */
export function speaksFor({ byId, sideOf }: Holders, teller: SpeakerRef, id: string): boolean {
  const side = sideOf(teller.id);
  return byId.get(teller.id)?.kind === 'anonymous' || (side !== null && side === sideOf(id));
}

/** What a state does not do of which somebody without a name tells: "Ruritania will not lend its ports". */
export const REFUSES = 'own-refusal';

/** Somebody without a name who is of no state that is known: he only tells. */
const isUnnamed = ({ byId, sideOf }: Holders, teller: SpeakerRef) =>
  byId.get(teller.id)?.kind === 'anonymous' && sideOf(teller.id) === null;

/** Before the subject of what is told. */
const OPENERS: ReadonlySet<string> = new Set(['that', 'the', ',']);

/** Whether a name that ends at a token is what is told begins with. */
function begins({ voiceAt }: Holders, tokens: readonly Token[], from: number, last: number): boolean {
  let at = last;
  while (at >= from && voiceAt[at] === voiceAt[last]) at--;
  while (at >= from && OPENERS.has(tokens[at]?.lower ?? '')) at--;
  return at < from;
}

/** What somebody is told to have said ends before "that", at most so many tokens behind his verb. */
const REACH_THAT = 5;
const SAID =
  /^(?:said|told|answered|replied|insisted|stressed|warned|reiterated|assured|informed|responded)$/;

/**
 * Of whose words somebody tells: "the aides said that Lund answered that the dam must go". `null` where nobody's are.
 * @param from first token of what is said
 */
export function tellerWithin(
  { view: { tokens }, holders }: Scene,
  { quote, entry }: Statement,
  teller: SpeakerRef,
  from: number,
  token: number,
): SpeakerRef | null {
  if (!quote || quote.type === 'direct' || entry.attitude !== 'neutral') return null;
  const sentence = tokens[token]?.sentence;
  for (let at = from; at < token; at++) {
    if (tokens[at]?.sentence !== sentence || !SAID.test(tokens[at]?.lower ?? '')) continue;
    const voice = holders.voiceAt[at - 1];
    if (voice?.kind !== 'person' || voice.id === teller.id || at - 1 < from) continue;
    const that = tokens.slice(at + 1, at + 1 + REACH_THAT).findIndex(({ lower }) => lower === 'that');
    if (that < 0 || at + 1 + that >= token) continue;
    return { id: voice.id, name: voice.name };
  }
  return null;
}

/**
 * The person whose wishes somebody else tells before a token, or the state of which somebody unnamed does:
 * "the aides said Lund wanted the dam".
 * `null` where nobody's are, or those of another side, of whom a speaker tells his own view.
 * @param from first token of what is said
 */
export function toldBefore(
  { view, holders, mentions: { clauses } }: Scene,
  { quote, entry }: Statement,
  teller: SpeakerRef,
  from: number,
  token: number,
): SpeakerRef | null {
  if (!quote || quote.type === 'direct' || entry.attitude !== 'neutral') return null;
  let clause = clauses[token];
  for (let at = token - 1; at >= Math.max(from, token - REACH); at--) {
    // "Lund wants the road but would not stand in the way of the dam": the subject stands before "but".
    if (clauses[at] !== clause && !goesOnAt(view.tokens, at + 1)) return null;
    clause = clauses[at];
    const lower = view.tokens[at]?.lower ?? '';
    if (OWN_PRONOUNS.has(lower) || OTHER_PRONOUNS.has(lower)) return null;
    const voice = holders.voiceAt[at];
    if (!voice) continue;
    const isState = holders.sideOf(voice.id) === voice.id;
    const isPerson = voice.kind === 'person' && !isState && voice.id !== teller.id;
    const isHis =
      (isPerson && speaksFor(holders, teller, voice.id)) ||
      (isState && isUnnamed(holders, teller) && begins(holders, view.tokens, from, at));
    const isObject = PREPOSITIONS.has(view.tokens[beginOf(holders, at) - 1]?.lower ?? '');
    return isHis && !isObject ? { id: voice.id, name: voice.name } : null;
  }
  return null;
}
