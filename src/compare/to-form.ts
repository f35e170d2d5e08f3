import type { ClaimForm } from '../model/comparison.ts';
import { alignKeys } from './align-words.ts';
import type { Utterance } from './utterance.ts';

/** Quoted words that stand in the gist, in order, in so large a share are its own words. */
const LEAST_KEPT = 0.9;

/**
 * The member with the fullest direct wording: the most quoted words; failing any, the most words.
 * Of equals the first.
 */
export function chooseGist(members: readonly Utterance[]): Utterance {
  return members.reduce((best, one) =>
    one.verbatim.length > best.verbatim.length ||
    (one.verbatim.length === best.verbatim.length && one.words.length > best.words.length)
      ? one
      : best,
  );
}

/** How a member's wording relates to the gist. */
export function toForm(gist: Utterance, member: Utterance): ClaimForm {
  if (member.verbatim.length === 0 || member.quote.type === 'indirect') return 'paraphrase';
  if (member === gist) return 'verbatim';
  const lowers = (words: Utterance['words']) => words.map(({ lower }) => lower);
  const [whole, own] = [lowers(gist.verbatim), lowers(member.verbatim)];
  const kept = alignKeys(whole, own).length;
  if (kept < own.length * LEAST_KEPT) return 'reworded';
  return kept >= whole.length * LEAST_KEPT ? 'verbatim' : 'truncated';
}
