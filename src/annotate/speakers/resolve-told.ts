import { auxiliaries, determiners, prepositions } from '../../lexicon/en/function-words.ts';
import { organizationNouns } from '../../lexicon/en/organizations.ts';
import { pronouns, relativePronouns } from '../../lexicon/en/pronouns.ts';
import type { Token } from '../../text/view.ts';
import type { Context, Place, Resolution } from './context.ts';
import type { Entity } from './drafts.ts';
import { entityAt, lowerAt, mentionAt } from './lookups.ts';
import { type Party, toJointParty } from './party.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import type { DescriptionPhrase, PronounPhrase } from './to-source-phrase.ts';
import { toPluralRole, toRole } from './word-tests.ts';

/** Tokens from a copula to the noun that says what its subject is: "is a liar, braggart, smuggler and poacher who". */
const LONGEST_PREDICATE = 16;

const COPULA: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were', 'remains', 'became']);

const subjects = new Map(
  pronouns
    .filter(({ text }) => text === 'he' || text === 'she' || text === 'they')
    .map((one) => [one.text, one]),
);

/** A subject of which a copula says something: a mention, or a pronoun still to be resolved. */
type ToldSubject = { readonly mention: number } | PronounPhrase;

/** "Morton often lies and is": the name that the sentence, or what follows its colon, begins with; -1 for none. */
function clauseOpener(context: Context, copula: number, floor: number): number {
  let first = copula;
  while (first > floor && lowerAt(context, first - 1) !== ':') first--;
  return context.mentionMap[first] ?? -1;
}

function copulaBefore(context: Context, before: number, floor: number): number {
  for (let at = before; at > floor && before - at < LONGEST_PREDICATE; at--) {
    const { kind, lower, text } = context.view.tokens[at] as Token;
    if (COPULA.has(lower)) return at;
    if (kind === 'word' && (prepositions.has(lower) || auxiliaries.has(lower) || relativePronouns.has(lower)))
      return -1;
    if (kind !== 'word' && text !== ',' && text !== '-') return -1;
  }
  return -1;
}

/** "Morton is a grocer, pedant and miser who says": of whom a copula says what the description calls him, or null. */
function findToldSubject(context: Context, { range, core }: DescriptionPhrase): ToldSubject | null {
  const { tokens, sentences } = context.view;
  if (!lowerAt(context, core.last).startsWith('who')) return null;
  const floor = sentences[(tokens[range.first] as Token).sentence]?.first ?? 0;
  const copula = copulaBefore(context, range.first - 1, floor);
  if (copula <= floor) return null;
  const before = copula - 1;
  const mention = context.mentionMap[before] ?? -1;
  if (mention >= 0) return { mention };
  const pronoun = subjects.get(lowerAt(context, before));
  if (pronoun) return { type: 'pronoun', pronoun, range: { first: before, last: copula } };
  const opener = lowerAt(context, before) === 'and' ? clauseOpener(context, copula, floor) : -1;
  return opener >= 0 ? { mention: opener } : null;
}

/** Words of an apposition before its noun: "the valley's two oldest traders". */
const LONGEST_APPOSITION = 8;

/** The comma right before the determiner of the noun phrase that ends at `last`, or -1. */
function commaBefore({ view: { tokens } }: Context, last: number): number {
  for (let at = last; at > 0 && last - at < LONGEST_APPOSITION; at--) {
    const { kind, lower } = tokens[at] as Token;
    if (lower === ',') return determiners.has(tokens[at + 1]?.lower ?? '') ? at : -1;
    if ((kind === 'punct' && lower !== '-') || kind === 'quote' || lower === 'and') return -1;
    if (prepositions.has(lower) || auxiliaries.has(lower)) return -1;
  }
  return -1;
}

const isVoice = ({ kind }: Entity, noun: string) =>
  kind === 'person' ? toRole(noun) !== null : kind === 'organization' && organizationNouns.has(noun);

/**
 * "Ruritania and Jordan, the valley's two oldest traders, which": those right before the comma that the
 * description stands behind, as many as it says; null where it stands behind none.
 */
function findApposedBefore(context: Context, { core, head }: DescriptionPhrase): Party | null {
  const { partyOf } = context;
  const next = lowerAt(context, core.last);
  const relative = next === ',' ? lowerAt(context, core.last + 1) : next;
  const comma = relativePronouns.has(relative) ? commaBefore(context, core.first - 1) : -1;
  const entity = entityAt(context, comma - 1);
  if (!entity) return null;
  const noun = lowerAt(context, head);
  const and = (mentionAt(context, comma - 1)?.first ?? 0) - 1;
  if (!toPluralRole(noun) && !/[^s]s$/.test(noun))
    return isVoice(entity, noun) && !prepositions.has(lowerAt(context, and)) ? partyOf(entity) : null;
  const start = lowerAt(context, and) === 'the' ? and - 1 : and;
  const first = lowerAt(context, start) === 'and' ? entityAt(context, start - 1) : null;
  return first && first !== entity && first.kind === entity.kind
    ? toJointParty([partyOf(first), partyOf(entity)])
    : null;
}

/** Of whom a copula or a comma says what the description does: "Morton is a miser who", "Morton, a miser who". */
export function resolveTold(context: Context, phrase: DescriptionPhrase, place: Place): Resolution | null {
  const subject = findToldSubject(context, phrase);
  const pronoun = subject && 'pronoun' in subject ? resolvePronoun(context, subject.pronoun, place) : null;
  if (pronoun) return pronoun;
  const entity = subject && 'mention' in subject ? context.entities.of[subject.mention] : null;
  if (entity?.kind === 'person') return { party: context.partyOf(entity), rule: 'apposition' };
  const before = findApposedBefore(context, phrase);
  return before && { party: before, rule: 'apposition' };
}
