import { organizationNouns } from '../../lexicon/en/organizations.ts';
import { LED } from './body-then-name.ts';
import type { Context } from './context.ts';
import { lowerAt } from './lookups.ts';
import type { NameMention } from './name-mention.ts';
import type { Party } from './party.ts';
import { beforeShortForm } from './short-form.ts';
import type { DescriptionPhrase } from './to-source-phrase.ts';
import { isHonorific, isTitleNoun } from './word-tests.ts';

/** Between an office and what it is of. */
const OFFICE_LINKS = /^(?:of|for|to|at|in)$/;
/** First words of ranks that names are called by without them. */
const RANKS = /^(?:major|brigadier|lieutenant|rear|vice)$/;

/** "His neighbor, the Reform Party's Ann Lund": whether a possessive behind a description tells whose member is named. */
function isMember({ mentions, mentionMap, view }: Context, possessive: number, from: number): boolean {
  const owner = mentions[mentionMap[possessive - 1] ?? -1];
  if (!owner || owner.first <= from) return false;
  const before = view.tokens[owner.first - 1]?.lower === 'the' ? owner.first - 2 : owner.first - 1;
  return view.tokens[before]?.text === ',';
}

/** "Ann Lund of Zenda": the token after where somebody is from, or sits for. */
function beyondOrigin(context: Context, last: number): number {
  if (!/^(?:of|from)$/.test(lowerAt(context, last))) return last;
  let at = last + 1;
  while (context.view.tokens[at]?.capital) at++;
  return at > last + 1 ? at : last;
}

/** "Secretary of the council, Ali Larijani": the name that a description introduces, or null. */
export function findApposed(context: Context, { core, head, range }: DescriptionPhrase): Party | null {
  const { mentions, mentionMap, entities } = context;
  for (let at = core.last; at < range.last; at++) {
    const index = mentionMap[at] as number;
    if (index < 0) continue;
    const mention = mentions[index] as NameMention;
    const entity = entities.of[index];
    const rank = RANKS.test(lowerAt(context, mention.first - 1)) ? 1 : 0;
    const before = lowerAt(context, mention.first - 1 - rank);
    const last = beyondOrigin(context, mention.last);
    const ends = last >= range.last || /^[,(—]$/.test(lowerAt(context, last));
    // "Spokesman for the Trade Ministry Morton": the name behind what the office is of.
    const governor = before === 'the' ? lowerAt(context, mention.first - 2) : before;
    const title = lowerAt(context, mention.nameFirst - 1);
    const inner =
      mention.nameFirst > mention.first &&
      (before === 'of' || (OFFICE_LINKS.test(governor) && !isTitleNoun(title) && !isHonorific(title)));
    // "The letter's author, the Labour MP Ann Lund,".
    const introduced = mention.nameFirst > mention.first && lowerAt(context, mention.first - 2) === ',';
    const opens =
      /^(?:[,(—]|named|called)$/.test(before) ||
      (before === "'s" && isMember(context, mention.first - 1, core.last)) ||
      (before === 'the' && introduced) ||
      inner ||
      LED.has(before) ||
      beforeShortForm(context.view.tokens, mention.first - rank) < mention.first - rank ||
      (mentionMap[mention.first - 1 - rank] ?? -1) >= 0;
    if (ends && opens && entity && (entity.kind === 'person' || entity.kind === 'unknown'))
      return context.partyOf(entity);
    // "The auditor, Brandt & Sons": a body right behind the comma.
    if (ends && entity?.kind === 'organization' && at === core.last + 1 && before === ',')
      return context.partyOf(entity);
    // "A channel close to the guards, Zenda News".
    const isBody = entity?.kind === 'organization' && organizationNouns.has(lowerAt(context, head));
    if (isBody && mention.last >= range.last && before === ',') return context.partyOf(entity);
    at = mention.last - 1;
  }
  return null;
}
