import type { Context } from './context.ts';
import { entityAt } from './lookups.ts';
import { toTokenRange } from './mention-map.ts';
import type { Ordered } from './order-attributions.ts';
import type { Party } from './party.ts';

/** Who is asked something answers. */
const ASKING: ReadonlySet<string> = new Set(['ask', 'press']);
/** "Lund asked Morton whether": the person named right behind a verb of asking, or null. */
export function findAsked(context: Context, { attribution: { cue } }: Ordered): Party | null {
  const range = cue && ASKING.has(cue.lemma) ? cue.ranges.at(-1) : null;
  if (!range) return null;
  const { last } = toTokenRange(context.view.tokens, range);
  const entity = entityAt(context, last);
  return entity?.kind === 'person' ? context.partyOf(entity) : null;
}
