import type { SpeakerRef } from '../../model/records.ts';
import type { TextView } from '../../text/view.ts';
import type { Actor, Operator } from './features.ts';
import { OWN_PRONOUNS } from './holders.ts';
import type { Scene } from './scene.ts';
import type { Statement } from './statement.ts';

/** Verbs of telling something. */
const TELLS =
  /^(?:argued|told|said|warned|promised|pledged|vowed|insisted|demanded|conveyed|stressed|claimed|added|written|suggested)$/;
const WILL: ReadonlySet<string> = new Set(['will', 'would', "'ll", '’ll']);
/** "would urge Lund not to": what somebody is going to say. */
const SAYS_THEN = /^(?:argue|tell|urge|ask|insist|warn|say|propose)$/;
/** What is told of begins at most so many tokens before a mention. */
const REACH_TOLD = 16;
const HAD: ReadonlySet<string> = new Set(['had', 'has', 'have', "'d", '’d', "'ve", '’ve']);
const ADVERB = /^(?:also|once|already|privately|repeatedly|long|never|again|\p{L}{3,}ly)$/u;

/** "the mayor had told them that": a verb of telling, its auxiliary right before it, and its subject. */
function isTelling({ tokens }: TextView, at: number, from: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (SAYS_THEN.test(lower)) return WILL.has(tokens[at - 1]?.lower ?? '') && at - 1 > from;
  if (!TELLS.test(lower)) return false;
  const aux = ADVERB.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  return HAD.has(tokens[aux]?.lower ?? '') && aux > from;
}

/** Whether within what is said somebody else has said it: "said that the mayor had promised to". */
export function isToldByOther(
  view: TextView,
  from: number,
  first: number,
  actor: (token: number) => Actor,
): boolean {
  const sentence = view.tokens[first]?.sentence;
  for (let at = first - 1; at > Math.max(from, first - REACH_TOLD); at--) {
    if (view.tokens[at]?.sentence !== sentence) return false;
    if (isTelling(view, at, from)) return actor(at) !== 'own';
  }
  return false;
}

const AUDIENCE = /^(?:in|at|to|told|telling|tell|tells|with|during)$/;
const SAYS =
  /^(?:argu(?:e|es|ed|ing)|say|says|said|tell|tells|told|telling|warn(?:s|ed|ing)?|stress(?:es|ed)?|underlin(?:es|ed)|emphasi[sz](?:es|ed)|reiterat(?:es|ed)|insist(?:s|ed)?|claim(?:s|ed)?)$/;
/** An audience is named in so many tokens. */
const REACH_AUDIENCE = 5;

/** "argued in meetings that", "told a packed meeting on Tuesday that": where he says it. */
export function isAudience({ tokens }: TextView, from: number, first: number, last: number): boolean {
  const that = tokens.slice(last, last + REACH_AUDIENCE).findIndex(({ lower }) => lower === 'that');
  if (that < 0 || tokens.slice(last, last + that).some(({ text }) => text === ',')) return false;
  for (let at = first - 1; at >= Math.max(from, first - REACH_AUDIENCE); at--)
    if (AUDIENCE.test(tokens[at]?.lower ?? ''))
      return SAYS.test(tokens[at]?.lower ?? '') || SAYS.test(tokens[at - 1]?.lower ?? '');
  return false;
}

const SPEAKS_OF: ReadonlySet<string> = new Set('about on over at in during who that with after'.split(' '));
/** "for more than an hour on the dam": so many tokens. */
const REACH_SPOKEN = 12;

/** "spoke for an hour about the dam", "speaks for those who want it": not for the thing itself. */
export const isSpokesman = ({ tokens }: TextView, { lemma }: Statement, from: number, first: number) =>
  lemma === 'speak for' &&
  tokens.slice(from, Math.min(first, from + REACH_SPOKEN)).some(({ lower }) => SPEAKS_OF.has(lower));

/** Claims that it is right, and not that somebody does it. */
const RIGHTS =
  /^(?:rights?|legal|lawful|legitimate|justified|necessary|should|must|allowed|permitted|entitled|deserves?|needs?|ought|keep|good|wise)$/;
/** They stand behind the mention, too: so many tokens. */
const REACH_RIGHTS = 6;

const ARTICLES: ReadonlySet<string> = new Set(['the', 'its', 'his', 'her', 'their']);

/**
 * Of whom others claim what a mention is in: "reports that Ruritania wants the dam".
 * @param operators of its clause
 * @param from first token of what the holder says or takes a side on
 */
export function claimedOf(
  { view: { tokens }, holders: { voiceAt, sideOf } }: Scene,
  operators: readonly Operator[],
  holder: SpeakerRef,
  from: number,
  mention: number,
): Actor {
  const claim = operators.find(
    ({ value, first, last }) => value === 'claimed' && first >= from && last <= mention,
  );
  // "claimed that it was": the holder himself.
  const isNoun = claim && !tokens[claim.first]?.lower.endsWith('ed');
  if (!isNoun || tokens[claim.last - 1]?.lower !== 'that') return 'none';
  if (tokens.slice(claim.last, mention + REACH_RIGHTS).some(({ lower }) => RIGHTS.test(lower))) return 'none';
  const subject = ARTICLES.has(tokens[claim.last]?.lower ?? '') ? claim.last + 1 : claim.last;
  if (OWN_PRONOUNS.has(tokens[subject]?.lower ?? '')) return 'own';
  const voice = voiceAt[subject];
  if (!voice) return 'none';
  if (voice.id === holder.id) return 'own';
  const side = sideOf(holder.id);
  return side === null ? 'none' : sideOf(voice.id) === side ? 'own' : 'other';
}
