import type { TextView } from '../../text/view.ts';
import type { Entity } from './drafts.ts';
import type { NameMention } from './name-mention.ts';
import type { Entities } from './to-entities.ts';

const YOUNGEST = 5;
const OLDEST = 115;

/** How old the text says its people are: "Ann Lee, 39, a nurse". */
export function findAges(
  view: TextView,
  mentions: readonly NameMention[],
  entities: Entities,
): ReadonlyMap<Entity, number> {
  const ages = new Map<Entity, number>();
  for (const [at, { last }] of mentions.entries()) {
    const entity = entities.of[at];
    const [comma, number, end] = [view.tokens[last], view.tokens[last + 1], view.tokens[last + 2]];
    if (!entity || comma?.text !== ',' || number?.kind !== 'number' || !/^[,.;]$/.test(end?.text ?? ''))
      continue;
    const age = Number(number.text);
    if (age >= YOUNGEST && age <= OLDEST && !ages.has(entity)) ages.set(entity, age);
  }
  return ages;
}
