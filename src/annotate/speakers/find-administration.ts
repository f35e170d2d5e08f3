import type { Context } from './context.ts';
import { entityAt, knownParty, lowerAt } from './lookups.ts';
import type { Party } from './party.ts';

/** How far back "the Lund administration" may stand from "the administration", in tokens. */
const FARTHEST = 1500;
/** So many presidents of the text are asked for their state. */
const MOST_PRESIDENTS = 16;

/** "The administration": the one named last before a token, else the state of the first president whom the text calls so. */
export function administrationOf(context: Context, from: number): Party | null {
  for (let at = from - 1; at > 0 && from - at < FARTHEST; at--) {
    if (lowerAt(context, at) !== 'administration') continue;
    const whole = entityAt(context, at);
    const owner = entityAt(context, at - 1);
    const named = whole ?? (owner?.kind === 'state' ? owner : null);
    if (named) return context.partyOf(named);
  }
  for (const { entity, range } of context.roles.get('president')?.told.slice(0, MOST_PRESIDENTS) ?? []) {
    const country = entity.known?.country;
    if (country && range && range.first < from) return knownParty(context, country);
  }
  return null;
}
