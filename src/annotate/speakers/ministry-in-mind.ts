import { bodyOfState } from './body-of-office.ts';
import type { Context, Place } from './context.ts';
import { entityAt, knownParty } from './lookups.ts';
import type { Party } from './party.ts';

/** "the Grain Ministry": fewer words tell of no one ministry. */
const FEWEST_WORDS = 2;

/** A sentence names its states within so many tokens before whoever speaks. */
const REACH = 60;

/**
 * The state that the sentence begins with: "Zenda recalled its envoy, the Foreign Ministry said". Null where another
 * place is named, whose ministry it may be: "Zenda bombed Tilos, the Defence Ministry said".
 */
function subjectState(context: Context, { at }: Place): Party | null {
  const { tokens, sentences } = context.view;
  const first = sentences[tokens[at]?.sentence ?? 0]?.first ?? 0;
  const entity = entityAt(context, first);
  if (entity?.kind !== 'state') return null;
  for (let place = first + 1; place < Math.min(at, first + REACH); place++) {
    const other = entityAt(context, place);
    if (other && other !== entity && other.kind !== 'person' && other.kind !== 'organization') return null;
  }
  return context.partyOf(entity);
}

/** The state of somebody whose office is of such a ministry: a foreign minister, a spokesman of the foreign ministry. */
function stateOfHolder(context: Context, { entity }: Party, portfolio: readonly string[]): Party | null {
  const country = entity?.known?.country;
  if (!entity || !country || entity.kind !== 'person') return null;
  const holds = context.rolesOf.get(entity)?.some(({ words }) => portfolio.every((word) => words.has(word)));
  return holds ? knownParty(context, country) : null;
}

/**
 * "The Foreign Ministry", with no state to its name: that of the state which acts in the sentence, else of whoever in
 * mind has an office of such a ministry; null where neither is told or the pack knows of none.
 * @param name what it is called, without an article
 */
export function ministryInMind(context: Context, name: string, place: Place): Party | null {
  const words = context.names.wordsOf(name);
  if (words.length < FEWEST_WORDS || words.at(-1) !== 'ministry') return null;
  const portfolio = words.slice(0, -1);
  const holders = context.discourse
    .inMind(place.clock)
    .map(({ party }) => stateOfHolder(context, party, portfolio));
  for (const state of [subjectState(context, place), ...holders]) {
    const voice = state && bodyOfState(context, state, new Set(words));
    if (voice) return knownParty(context, voice.id);
  }
  return null;
}
