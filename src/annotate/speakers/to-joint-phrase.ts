import { prepositions } from '../../lexicon/en/function-words.ts';
import { organizationNouns } from '../../lexicon/en/organizations.ts';
import { relativePronouns } from '../../lexicon/en/pronouns.ts';
import type { Token, TokenRange } from '../../text/view.ts';
import { HEADINGS } from './headings.ts';
import type { NameMention } from './name-mention.ts';
import type {
  DescriptionPhrase,
  JointPhrase,
  NamePhrase,
  PhraseInput,
  SinglePhrase,
} from './to-source-phrase.ts';
import { toPluralRole, toRole } from './word-tests.ts';

/** Where a top-level "and" splits the source; none inside a prepositional or relative clause. */
export function findSplits(input: PhraseInput, { first, last }: TokenRange): TokenRange[] {
  const { view, mentions, mentionMap } = input;
  const { tokens } = view;
  const parts: TokenRange[] = [];
  let from = first;
  let inside = false;
  let joined = false;
  // "Lund and Feld, the engineers": what stands behind the last is an apposition.
  let wanted = Number.POSITIVE_INFINITY;
  for (let at = first; at < last; at++) {
    const mention = mentionMap[at] as number;
    if (mention >= 0) {
      at = Math.min(last, (mentions[mention] as NameMention).last) - 1;
      continue;
    }
    const token = tokens[at] as Token;
    const isComma = token.text === ',' || token.text === ';';
    const isAnd = token.lower === 'and' || token.text === '&';
    // "Lund, Feld and Hale, who are engineers,": what follows tells of them all.
    if (isComma && joined && relativePronouns.has(tokens[at + 1]?.lower ?? '')) {
      if (at > from) parts.push({ first: from, last: at });
      return parts;
    }
    if (isComma || (isAnd && !inside)) {
      if (at > from) parts.push({ first: from, last: at });
      from = at + 1;
      inside = false;
      joined ||= isAnd;
      if (isAnd) wanted = parts.length + 1;
    } else if (relativePronouns.has(token.lower) || (at > from && prepositions.has(token.lower)))
      inside = true;
  }
  if (from < last) parts.push({ first: from, last });
  // "Tom and Boris Lund, 30 and 28": ages are nobody.
  const isVoice = (part: TokenRange) => part.last - part.first > 1 || tokens[part.first]?.kind !== 'number';
  if (joined) return parts.slice(0, wanted).filter(isVoice);
  return isHeadingList(input, parts) ? parts : [];
}

/** "Zenda, Tilos reject plan": in headlines a comma stands for "and". */
function isHeadingList({ view, mentions, mentionMap }: PhraseInput, parts: readonly TokenRange[]): boolean {
  const [one] = parts;
  if (!one || parts.length < 2) return false;
  const sentence = view.sentences[(view.tokens[one.first] as Token).sentence];
  if (!HEADINGS.has(view.paragraphs[sentence?.paragraph ?? -1]?.zone ?? 'body')) return false;
  return parts.every(({ first, last }) => mentions[mentionMap[first] as number]?.last === last);
}

const isNoun = (tokens: readonly Token[], { head }: DescriptionPhrase, is: (lower: string) => unknown) =>
  Boolean(is((tokens[head] as Token).lower));

/** Without "some", "46" and the like, which are parts of nobody. */
const isGroup = (tokens: readonly Token[], part: SinglePhrase | null): part is DescriptionPhrase =>
  part?.type === 'description' &&
  part.definiteness !== 'indefinite' &&
  part.ownerPronoun === null &&
  part.core.last === part.range.last &&
  isNoun(tokens, part, (lower) => toPluralRole(lower) ?? GROUPS.has(lower));

/** Those who speak together with others in lists. */
const GROUPS: ReadonlySet<string> = new Set('family families police residents activists groups'.split(' '));

/** "Former grocer and Zenda Times columnist Ann Lund": one person by two offices; "the grocer and Ann Lund" are two. */
function isOneByTwo(
  { view, mentions }: PhraseInput,
  [begin, end]: readonly (SinglePhrase | null)[],
): boolean {
  if (begin?.type !== 'description' || end?.type !== 'name' || begin.definiteness !== 'bare') return false;
  const { first, nameFirst, nameClass } = mentions[end.mention] as NameMention;
  const titled = nameFirst > first || first > end.range.first;
  return titled && nameClass === 'person' && begin.owner < 0 && isNoun(view.tokens, begin, toRole);
}

/** "The envoys", "The envoys of Ruritania and Zenda" before the names of persons: nobody is named within. */
function isWhole(
  { mentions, mentionMap, view }: PhraseInput,
  { core, range, definiteness }: DescriptionPhrase,
  named: readonly NamePhrase[],
): boolean {
  if (core.last === range.last) return true;
  // "Pilots of Zenda, Ann Lund and Tom Reed" may be three.
  if (definiteness === 'bare' || !/^(?:of|from|for)$/.test((view.tokens[core.last] as Token).lower))
    return false;
  const classAt = (mention: number) => mentions[mention]?.nameClass;
  for (let at = core.last; at < range.last; at++)
    if (classAt(mentionMap[at] as number) === 'person') return false;
  return named.every(({ mention }) => classAt(mention) === 'person');
}

/** Those joined by "and", from what the parts between `findSplits` are; null where they are one. */
export function toJoint(
  input: PhraseInput,
  all: readonly (SinglePhrase | null)[],
  range: TokenRange,
): JointPhrase | NamePhrase | null {
  if (all.length < 2) return null;
  const { tokens } = input.view;
  const named = all.filter((part): part is NamePhrase => part?.type === 'name');
  const ends = all.at(-1);
  const [begin] = all;
  if (all.length === 2 && ends?.type === 'name' && isOneByTwo(input, all)) return { ...ends, range };
  // "Two grocers, Ann Lund and Tom Reed": those who are named.
  const counted = begin?.type === 'description' && isNoun(tokens, begin, toPluralRole);
  const [, one] = all;
  const isListed = counted && isWhole(input, begin, named) && named.length === all.length - 1;
  if (isListed && one && named.length > 1 && !prepositions.has((tokens[one.range.first] as Token).lower))
    return { type: 'joint', parts: named, range };
  // "The family, farmers and village leaders".
  const groups = all.filter((part) => isGroup(tokens, part));
  if (groups.length > 2 && groups.length === all.length) return { type: 'joint', parts: groups, range };
  // "Annan, head of the U.N., and Ban": what is neither first, last nor a name is an apposition.
  const owned = ends?.type === 'description' && ends.ownerPronoun !== null;
  const joint =
    begin?.type === 'name' ||
    (begin?.type === 'pronoun' && (owned || ends?.type === 'name')) ||
    (begin?.type === 'description' &&
      begin.definiteness === 'definite' &&
      (owned || (ends?.type === 'name' && isNoun(tokens, begin, (lower) => organizationNouns.has(lower)))) &&
      all.length === 2);
  if (!joint || !ends || (named.length < 2 && all.length !== 2)) return null;
  const between = all.slice(1, -1).filter((part) => part?.type === 'name');
  return { type: 'joint', parts: [begin, ...between, ends], range };
}
