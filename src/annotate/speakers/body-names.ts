import type { TokenRange } from '../../text/view.ts';
import type { Context, Place } from './context.ts';
import { entityAt, lowerAt } from './lookups.ts';
import type { Party } from './party.ts';
import type { DescriptionPhrase } from './to-source-phrase.ts';

/** Bodies that are told apart by what follows "of". */
const OF_SOMETHING: ReadonlySet<string> = new Set(
  'city town village county municipality borough district ministry department board office university diocese chapter branch'.split(
    ' ',
  ),
);
/** "the ministry of trade and industry" */
const LONGEST_OF = 6;

/** "city of Zenda", "ministry of agriculture": the core, with what tells the body from others of its kind. */
export function withOf(context: Context, { core, head, range }: DescriptionPhrase): TokenRange {
  if (lowerAt(context, core.last) !== 'of' || !OF_SOMETHING.has(lowerAt(context, head))) return core;
  let last = core.last + 1;
  while (
    last < range.last &&
    last - core.last < LONGEST_OF &&
    (context.view.tokens[last]?.kind === 'word' || /^['’]$/.test(lowerAt(context, last))) &&
    lowerAt(context, last) !== 'and'
  )
    last++;
  return last > core.last + 1 ? { first: core.first, last } : core;
}

/** What the press calls panels, by what their names end with. */
const PANELS: Readonly<Record<string, readonly string[]>> = {
  panel: ['committee', 'commission', 'subcommittee', 'board', 'council'],
  committee: ['committee', 'subcommittee'],
  court: ['court', 'tribunal', 'circuit'],
  commission: ['commission'],
  union: ['association', 'federation', 'union', 'brotherhood', 'attendants', 'workers', 'teachers'],
};
/** "A House panel voted …", and its name a paragraph or two on: at most so many tokens. */
const LATER_REACH = 150;

/** "A House panel": the first committee named thereafter whose name shares a word with the description, or null. */
export function namedLater(
  context: Context,
  { head }: DescriptionPhrase,
  words: ReadonlySet<string>,
  place: Place,
): Party | null {
  const noun = lowerAt(context, head);
  const ends = Object.hasOwn(PANELS, noun) ? PANELS[noun] : undefined;
  if (!ends) return null;
  for (let at = place.at + 1; at <= place.at + LATER_REACH; at++) {
    const entity = entityAt(context, at);
    if (entity?.kind !== 'organization' || entity.mentions[0] !== context.mentionMap[at]) continue;
    const own = context.names.wordsOf(entity.name);
    if (own.some((word) => ends.includes(word)) && own.some((word) => word !== noun && words.has(word)))
      return context.partyOf(entity);
  }
  return null;
}
