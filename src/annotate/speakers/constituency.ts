import { roleBodies } from '../../lexicon/en/roles.ts';
import type { Context } from './context.ts';
import { lowerAt } from './lookups.ts';
import { isPartyWord } from './match-role.ts';
import type { DescriptionPhrase } from './to-source-phrase.ts';
import { toRole } from './word-tests.ts';

/** Tokens behind "representative" up to what tells that it is one in parliament. */
const REACH = 7;

/** "the representative for the Zenda people", "the representative of Zenda in the assembly": a member of parliament. */
export function isDeputy(context: Context, { head, range }: DescriptionPhrase): boolean {
  const noun = toRole(lowerAt(context, head))?.noun;
  if (noun !== 'representative' || !/^(?:of|for)$/.test(lowerAt(context, head + 1))) return false;
  for (let at = head + 2; at < Math.min(range.last, head + REACH); at++) {
    const lower = lowerAt(context, at);
    if (lower === 'people' || roleBodies.lawmaker?.includes(lower)) return true;
  }
  return false;
}

/**
 * What a description of a member of parliament says without the place that they sit for ("the Zenda lawmaker"): titles
 * seldom tell it. Where the text gives it to somebody it stays.
 */
export function withoutConstituency(
  context: Context,
  { range }: DescriptionPhrase,
  noun: string,
  words: ReadonlySet<string>,
): ReadonlySet<string> {
  if (!Object.hasOwn(roleBodies, noun)) return words;
  const told = context.roles.get(noun)?.told ?? [];
  // Another word for the noun tells no more than it.
  const idle = new Set(['mp']);
  for (let at = range.first; at < range.last; at++) {
    const token = context.view.tokens[at];
    if (!token?.capital || !words.has(token.lower) || toRole(token.lower) || isPartyWord(token.lower))
      continue;
    if (!told.some((fact) => fact.words.has(token.lower))) idle.add(token.lower);
  }
  return new Set([...words].filter((word) => !idle.has(word)));
}
