import { businesses } from '../../lexicon/en/body-words.ts';
import { organizationNouns } from '../../lexicon/en/organizations.ts';
import type { Context, Place } from './context.ts';
import { CLEARLY } from './discourse.ts';
import { lowerAt } from './lookups.ts';
import type { Party } from './party.ts';

/** Mentions of a name that are looked at for what it is. */
const MOST_MENTIONS = 24;
/** Words from a name to "its": "Zendatel keeps its". */
const ITS_REACH = 3;

const KINDS: ReadonlySet<string> = new Set([
  'giant',
  'maker',
  'website',
  'site',
  'startup',
  'start-up',
  'chain',
]);

/** "Zendatel, which", "the retailer Zendatel", "Zendatel keeps its books", "zendatel.com". */
function isThingAt(context: Context, index: number): boolean {
  const { first = 0, last = 0 } = context.mentions[index] ?? {};
  const before = lowerAt(context, first - 1);
  if (
    organizationNouns.has(before) ||
    KINDS.has(before) ||
    /\.(?:com|org|net)$/.test(lowerAt(context, last - 1))
  )
    return true;
  if (lowerAt(context, last) === ',') return lowerAt(context, last + 1) === 'which';
  for (let at = last; at < last + ITS_REACH; at++) {
    if (context.view.tokens[at]?.kind !== 'word') return false;
    if (lowerAt(context, at) === 'its') return true;
  }
  return false;
}

/** "The company": a lone name told of last, where the text shows that it is no person's; or null. */
export function focusedBusiness(context: Context, head: string, { clock }: Place): Party | null {
  const { focus } = context.discourse;
  if (!businesses.has(head) || focus?.entity?.kind !== 'unknown' || focus.gender !== null) return null;
  if (context.discourse.weightOf(focus, clock) < CLEARLY) return null;
  const mentions = focus.entity.mentions.slice(0, MOST_MENTIONS);
  return mentions.some((index) => isThingAt(context, index)) ? focus : null;
}

/** What the press calls media that nothing in their name shows to be any. */
const SITES: ReadonlySet<string> = new Set(['website', 'site', 'blog']);

/** "Zenda Watch asked why. The website noted": a name that spoke last and is no person's as far as the text tells. */
export function focusedSite(context: Context, head: string, { clock }: Place): Party | null {
  const { focus } = context.discourse;
  if (!SITES.has(head) || !focus?.entity || context.learnedGender.has(focus.id)) return null;
  if (context.discourse.weightOf(focus, clock) < CLEARLY) return null;
  const { entity } = focus;
  const isBare = entity.kind === 'person' && entity.gender === null && !context.rolesOf.has(entity);
  return entity.kind === 'organization' || entity.kind === 'unknown' || isBare ? focus : null;
}
