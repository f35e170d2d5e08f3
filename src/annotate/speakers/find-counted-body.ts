import { stateGroupNouns } from '../../lexicon/en/organizations.ts';
import { numberWords } from '../../lexicon/en/quantities.ts';
import type { Context } from './context.ts';
import { lowerAt } from './lookups.ts';
import type { Party } from './party.ts';
import type { DescriptionPhrase } from './to-source-phrase.ts';

/** The count stands at most this many tokens into the phrase: "the finance ministers of the nine river states". */
const FARTHEST_COUNT = 7;
/** Two and three are groups with names of their own. */
const FEWEST_STATES = 4;

/**
 * "The nine river states", "ministers of the nine river states" where the text names a body with the region's
 * name ("Gulf Cooperation Council"): that body, or null. Without the count any of the region may be meant.
 */
export function findCountedBody(context: Context, { range }: DescriptionPhrase): Party | null {
  for (let at = range.first; at + 2 < Math.min(range.last, range.first + FARTHEST_COUNT + 2); at++) {
    const word = lowerAt(context, at);
    const count = Object.hasOwn(numberWords, word) ? (numberWords[word] ?? 0) : 0;
    if (count < FEWEST_STATES || !context.view.tokens[at + 1]?.capital) continue;
    if (!stateGroupNouns.has(lowerAt(context, at + 2))) continue;
    const bodies = (context.bodies.get(lowerAt(context, at + 1)) ?? []).filter(
      ({ known }) => known?.type === 'body',
    );
    const [body] = bodies;
    return body && bodies.length === 1 ? context.partyOf(body) : null;
  }
  return null;
}
