import type { ClaimForm } from '../model/comparison.ts';
import { alignKeys } from './align-words.ts';
import { compareDays } from './day-order.ts';
import type { Utterance } from './utterance.ts';

/** Quoted words that stand in the gist, in order, in so large a share are its own words. */
const LEAST_KEPT = 0.9;

const lowersOf = (words: Utterance['words']) => words.map(({ lower }) => lower);

/** Whether nearly all quoted words of one stand in the other, in order. */
function holds(whole: Utterance, part: Utterance): boolean {
  const own = lowersOf(part.verbatim);
  return own.length > 0 && alignKeys(lowersOf(whole.verbatim), own).length >= own.length * LEAST_KEPT;
}

/** Members beyond this many are not asked whether they bear a wording out. */
const MOST_ASKED = 20;

/**
 * The member whose direct wording the others bear out most, by repeating or cutting it; of equals the
 * earliest, then the fullest. Where nobody quotes, the one with most words.
 */
export function chooseGist(members: readonly Utterance[]): Utterance {
  const direct = members.filter(({ verbatim, quote }) => verbatim.length > 0 && quote.type !== 'indirect');
  const asked = direct.slice(0, MOST_ASKED);
  const ranked = (direct.length > 0 ? asked : members).map((one) => ({
    one,
    support: asked.filter((other) => other !== one && holds(one, other)).length,
  }));
  ranked.sort(
    (a, b) =>
      b.support - a.support ||
      (direct.length > 0 ? compareDays(a.one.digest.days, b.one.digest.days) : 0) ||
      b.one.words.length - a.one.words.length ||
      a.one.index - b.one.index,
  );
  return ranked[0]?.one ?? (members[0] as Utterance);
}

/** How a member's wording relates to the gist. */
export function toForm(gist: Utterance, member: Utterance): ClaimForm {
  if (member.verbatim.length === 0 || member.quote.type === 'indirect') return 'paraphrase';
  if (member === gist) return 'verbatim';
  const [whole, own] = [lowersOf(gist.verbatim), lowersOf(member.verbatim)];
  const kept = alignKeys(whole, own).length;
  if (kept < own.length * LEAST_KEPT) return 'reworded';
  return kept >= whole.length * LEAST_KEPT ? 'verbatim' : 'truncated';
}
