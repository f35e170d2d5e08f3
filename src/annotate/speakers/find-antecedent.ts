import { determiners, prepositions } from '../../lexicon/en/function-words.ts';
import { organizationNouns } from '../../lexicon/en/organizations.ts';
import { indefinites, pronouns, relativePronouns } from '../../lexicon/en/pronouns.ts';
import { reportingVerbForms } from '../../lexicon/en/reporting-verbs.ts';
import type { Token } from '../../text/view.ts';
import type { Context } from './context.ts';
import { lowerAt } from './lookups.ts';
import { type SourcePhrase, toSourcePhrase } from './to-source-phrase.ts';
import { toPluralRole, toRole } from './word-tests.ts';

/** A relative pronoun's noun phrase ends at most this many commas before it. */
const MOST_COMMAS = 5;
/** No stretch between commas is searched further than this many tokens. */
const LONGEST_STRETCH = 16;

/** "59", "of Ashton", "Md.": what may stand between a name and its "who" without being meant. */
function isAside(tokens: readonly Token[], first: number, last: number): boolean {
  const start = tokens[first] as Token;
  if (start.kind === 'number' || prepositions.has(start.lower)) return true;
  if (tokens[first - 1]?.text === '(') return true;
  return last - first === 1 && start.text.endsWith('.');
}

/** "black listeners to his program who": one past the last noun that means people; `last` where there is none. */
function endOfPersons(tokens: readonly Token[], first: number, last: number): number {
  for (let at = last - 1; at >= first; at--) {
    const { lower } = tokens[at] as Token;
    if (toRole(lower) || toPluralRole(lower)) return at + 1;
  }
  return last;
}

/** Whether a noun may be somebody's: a role, a body's people, an indefinite. */
function namesPerson(context: Context, at: number): boolean {
  const { lower, capital } = context.view.tokens[at] as Token;
  return (
    capital ||
    indefinites.has(lower) ||
    organizationNouns.has(lower) ||
    toRole(lower) !== null ||
    toPluralRole(lower) !== null ||
    pronouns.some(({ text }) => text === lower) ||
    lower.endsWith('s')
  );
}

function findEarlier(context: Context, from: number, floor: number): SourcePhrase | null {
  for (let at = from - 1; at > floor && from - at < LONGEST_STRETCH * 2; at--)
    if (
      relativePronouns.has((context.view.tokens[at] as Token).lower) &&
      (context.view.tokens[at] as Token).lower !== 'that'
    )
      return findAntecedent(context, at);
  return null;
}

/** "the mayor of Zenda, who", "Ida Lund of the guild, who": places and bodies are no "who", whoever is theirs is. */
function personBefore(context: Context, mention: number, first: number): SourcePhrase | null {
  const { tokens } = context.view;
  const start = context.mentions[mention]?.first ?? 0;
  const kind = context.entities.of[mention]?.kind;
  let of = start - 1;
  while (of > first && determiners.has((tokens[of] as Token).lower)) of--;
  if (of <= first || !BELONGING.has((tokens[of] as Token).lower)) return null;
  const before = context.mentionMap[of - 1] ?? -1;
  const isBody = kind === 'state' || kind === 'organization';
  if (before >= 0)
    return isBody ? { type: 'name', mention: before, range: { first: of - 1, last: of } } : null;
  const { lower } = tokens[of - 1] as Token;
  if (!toRole(lower) && !toPluralRole(lower)) return null;
  // "a friend of Ann Reed who": without a comma the last may be meant.
  let from = of - 1;
  while (from > first && !determiners.has((tokens[from] as Token).lower)) from--;
  return toSourcePhrase(context, { first: from, last: context.mentions[mention]?.last ?? start });
}

/** What ties somebody to a place, a body or another. */
const BELONGING: ReadonlySet<string> = new Set(['of', 'for', 'at', 'from', 'with']);

/**
 * The noun phrase that a relative pronoun stands for: the one right before it, or the name before its
 * age, home and appositions ("Ann Lee, 59, of Springfield, Md., who").
 * @param at token of the relative pronoun
 */
export function findAntecedent(context: Context, at: number): SourcePhrase | null {
  const { tokens, sentences } = context.view;
  const floor = sentences[(tokens[at] as Token).sentence]?.first ?? 0;
  let last = at;
  let nearest: SourcePhrase | null = null;
  const isPersonal = (tokens[at] as Token).lower.startsWith('who');
  // "who learned … and who has": the same as the first.
  if (/^(?:and|or|but)$/.test(lowerAt(context, at - 1))) return findEarlier(context, at - 1, floor);
  for (let commas = 0; commas < MOST_COMMAS; commas++) {
    while (last > floor && (tokens[last - 1] as Token).kind === 'punct') last--;
    let first = last;
    while (first > floor && last - first < LONGEST_STRETCH) {
      const { kind } = tokens[first - 1] as Token;
      if (kind === 'punct' || kind === 'quote') break;
      first--;
    }
    if (first >= last) break;
    const named = context.mentionMap[last - 1] as number;
    const aside = isAside(tokens, first, last);
    const person = isPersonal && named >= 0 ? personBefore(context, named, first) : null;
    if (person) return person;
    const bracketed = aside && lowerAt(context, first - 1) === '(';
    if (named >= 0 && !bracketed && (!aside || commas === 0 || first === floor))
      return { type: 'name', mention: named, range: { first: last - 1, last } };
    if (!aside && !nearest) {
      let from = last - 1;
      while (from > first && !determiners.has((tokens[from] as Token).lower)) from--;
      // "“C,” said one, who": the verb is no part of who says it.
      if (from < last - 1 && reportingVerbForms.has((tokens[from] as Token).lower)) from++;
      const end = isPersonal ? endOfPersons(tokens, from, last) : last;
      // "had announced their support — who": things are no "who".
      if (!isPersonal || end < last || namesPerson(context, end - 1))
        nearest = toSourcePhrase(context, { first: from, last: end });
      // Without a comma the pronoun belongs to what it touches.
      if (commas === 0 && last === at) return nearest;
    }
    last = first;
    if (!/^[,–—(-]+$/.test((tokens[last - 1] as Token | undefined)?.text ?? '')) break;
  }
  return nearest;
}
