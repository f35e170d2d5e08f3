import { documentNouns } from '../../lexicon/en/documents.ts';
import { drafting, handedOn, issuing } from '../../lexicon/en/handed-on.ts';
import { relativePronouns } from '../../lexicon/en/pronouns.ts';
import type { Context } from './context.ts';
import type { Entity } from './drafts.ts';
import { entityAt, lowerAt, mentionAt } from './lookups.ts';
import { type Party, toJointParty } from './party.ts';
import type { DescriptionPhrase } from './to-source-phrase.ts';
import { toRole } from './word-tests.ts';

/** How far "by" or "from" may stand from the document whose maker it tells. */
const FARTHEST_MAKER = 6;
/** Tokens after "by" in which the makers of a document are named. */
const LONGEST_MAKERS = 12;

/** "the Zenda professor Jane Hale": the person whom a body's name leads to without a comma. */
function lastNamed(context: Context, index: number, last: number): Entity | null {
  const mention = context.mentions[index];
  if (!mention) return null;
  for (let at = mention.last; at < Math.min(last, mention.last + FARTHEST_MAKER); at++) {
    const next = context.mentionMap[at] as number;
    if (next >= 0) {
      const entity = context.entities.of[next];
      return entity?.kind === 'person' ? entity : null;
    }
    if (
      !toRole(lowerAt(context, at)) &&
      !/-|^(?:law|political|science|economics|former)$/.test(lowerAt(context, at))
    )
      return null;
  }
  return null;
}

/** "by Strelsau and the University of Zenda": the second of two makers, or null. */
function alsoNamed(context: Context, and: number, last: number): Party | null {
  if (lowerAt(context, and) !== 'and') return null;
  const at = lowerAt(context, and + 1) === 'the' ? and + 2 : and + 1;
  const entity = at < last ? entityAt(context, at) : null;
  return entity ? context.partyOf(entity) : null;
}

/** "a speech Mrs. Lund delivered in May": whoever the words after the document name with a verb of putting out. */
export function delivererOf(context: Context, { core, range }: DescriptionPhrase): Party | null {
  for (let at = core.first; at < core.last; at++) {
    if (!documentNouns.has(lowerAt(context, at))) continue;
    const mention = mentionAt(context, at + 1);
    const entity = mention && mention.last < range.last ? entityAt(context, at + 1) : null;
    if (mention && entity && issuing.has(lowerAt(context, mention.last))) return context.partyOf(entity);
  }
  return null;
}

/** "The resolution, drafted by Ruritania and the council,": who made it, in an apposition of its own. */
function draftersOf(context: Context, { core }: DescriptionPhrase): Party | null {
  const by = core.last + 2;
  if (lowerAt(context, core.last) !== ',' || !drafting.has(lowerAt(context, by - 1))) return null;
  if (lowerAt(context, by) !== 'by') return null;
  const makers: Party[] = [];
  for (let at = by + 1; at < by + LONGEST_MAKERS && !/^[,.;:]$/.test(lowerAt(context, at)); at++) {
    const entity = entityAt(context, at);
    if (!entity) continue;
    makers.push(context.partyOf(entity));
    at = (mentionAt(context, at)?.last ?? at + 1) - 1;
  }
  const [first] = makers;
  return first ? (makers.length > 1 ? toJointParty(makers) : first) : null;
}

/** Tokens from "by" to the name of an account: "by an account called Zenda_Fan". */
const FARTHEST_ACCOUNT = 5;

/** "A letter, by a reader called Zenda": whose it is, behind a comma. */
function accountBehind(context: Context, { range }: DescriptionPhrase): Party | null {
  if (lowerAt(context, range.last) !== ',' || lowerAt(context, range.last + 1) !== 'by') return null;
  for (let at = range.last + 2; at <= range.last + 1 + FARTHEST_ACCOUNT; at++) {
    const entity = entityAt(context, at);
    if (entity) return context.partyOf(entity);
    if (context.view.tokens[at]?.kind !== 'word') return null;
  }
  return null;
}

/**
 * The one who made a document: "a report by …", "a CNN poll", "his statement".
 * @param ownerOf whose it is said to be; asked last
 */
export function makerOf(
  context: Context,
  phrase: DescriptionPhrase,
  ownerOf: () => Party | null,
): Party | null {
  const { mentions, mentionMap, entities } = context;
  const drafted = draftersOf(context, phrase);
  if (drafted) return drafted;
  let handed = false;
  for (let at = phrase.core.last; at < Math.min(phrase.range.last, phrase.core.last + FARTHEST_MAKER); at++) {
    const lower = lowerAt(context, at);
    // "which was read out by Morton": he handed it on.
    if (relativePronouns.has(lower)) break;
    handed ||= handedOn.has(lower);
    if (lower !== 'by' && lower !== 'from') continue;
    if (lower === 'by' && (handed || handedOn.has(lowerAt(context, at - 1)))) continue;
    for (let next = at + 1; next < Math.min(phrase.range.last, at + 4); next++) {
      const index = mentionMap[next] as number;
      const entity = entities.of[index];
      if (!entity) continue;
      const maker = context.partyOf(lastNamed(context, index, phrase.range.last) ?? entity);
      const other = alsoNamed(context, mentions[index]?.last ?? next + 1, phrase.range.last);
      return other ? toJointParty([maker, other]) : maker;
    }
  }
  const account = accountBehind(context, phrase);
  if (account) return account;
  const owner = ownerOf();
  return owner && owner.kind !== 'state' && owner.kind !== 'anonymous' ? owner : null;
}
