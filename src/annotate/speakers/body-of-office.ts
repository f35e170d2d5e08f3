import { bodyTypes } from '../../lexicon/en/body-words.ts';
import type { KnownVoice } from '../../lexicon/names.ts';
import type { Context } from './context.ts';
import { MEDIA_TYPES } from './find-relays.ts';
import type { RoleFact } from './find-roles.ts';
import { bodyParty, knownParty } from './lookups.ts';
import { termAt } from './office-time.ts';
import type { Party } from './party.ts';
import { toRole } from './word-tests.ts';

/** They head a ministry or a department. */
const HEADS: ReadonlySet<string> = new Set(['minister', 'secretary']);

/** Words of a minister's title that name no ministry. */
const IDLE: ReadonlySet<string> = new Set(
  'prime deputy vice first second acting interim former ex then new senior assistant caretaker outgoing incoming press general'.split(
    ' ',
  ),
);

const wordsOfBody = ({ names }: Context, { name, aliases }: Pick<KnownVoice, 'name' | 'aliases'>) =>
  new Set([name, ...aliases].flatMap(names.wordsOf));

/** "the agency" for a body that the pack calls so, "his agency" for one that it counts among such too. */
const fits = (context: Context, voice: KnownVoice, head: string, owned: boolean) =>
  voice.kind === 'organization' &&
  (wordsOfBody(context, voice).has(head) ||
    (owned && voice.type !== null && bodyTypes[head]?.includes(voice.type)));

/** The body that the pack says somebody's office is of, where the noun fits it. */
function knownBody(context: Context, { entity }: Party, head: string, owned: boolean): Party | null {
  for (const role of entity?.known?.roles ?? []) {
    const voice = role.of ? context.names.voices.get(role.of) : undefined;
    if (voice && termAt(role, context.published) === 'present' && fits(context, voice, head, owned))
      return knownParty(context, voice.id);
  }
  return null;
}

/** What a minister's title says of the ministry: "foreign" of "Deputy Foreign Minister". */
const portfolioOf = ({ head, words }: RoleFact): string[] =>
  HEADS.has(head)
    ? [...words].filter((word) => !word.startsWith('@') && !IDLE.has(word) && toRole(word) === null)
    : [];

/** A ministry of a minister's country that bears the portfolio: one that the text names, else the pack's. */
function ministryOf(context: Context, owner: Party, head: string): Party | null {
  const fields = (owner.entity && context.rolesOf.get(owner.entity)) || [];
  const held = fields.filter(({ past }) => !past);
  const portfolio = held.map(portfolioOf).find((words) => words.length > 0);
  if (!portfolio) return null;
  const state = held.flatMap(({ words }) => [...words]).find((word) => word.startsWith('@'));
  const country = owner.entity?.known?.country ?? state?.slice(1) ?? null;
  const bears = (own: ReadonlySet<string>) => own.has(head) && portfolio.every((word) => own.has(word));
  const named = context.bodies.get(head)?.find(({ name, known }) => {
    const foreign = known?.country && country && known.country !== country;
    return !foreign && bears(wordsOfBody(context, { name, aliases: known?.aliases ?? [] }));
  });
  if (named) return context.partyOf(named);
  if (country)
    for (const voice of context.names.voices.values())
      if (voice.type === 'ministry' && voice.country === country && bears(wordsOfBody(context, voice)))
        return knownParty(context, voice.id);
  return bodyParty(context, `${portfolio.join(' ')} ${head}`, head);
}

/** "his office", "the agency's board": what the pack calls by its owner's name and the noun. */
export function bodyOfName({ names }: Context, { name, entity }: Party, head: string): KnownVoice | null {
  const own = [name, ...(entity?.known?.aliases ?? [])].map(names.wordsOf);
  for (const words of own)
    for (const owner of [words, words.slice(-1)])
      for (const owned of [
        [...owner, "'s", head],
        [...owner, head],
      ]) {
        const row = names.phrases.get(owned[0] ?? '');
        const phrase = row?.find(({ words }) => words.join(' ') === owned.join(' '));
        // "Zenda agency" may be a medium's own name.
        const voice = phrase?.voice;
        if (voice?.kind === 'organization' && !MEDIA_TYPES.has(voice.type ?? '')) return voice;
      }
  return null;
}

/**
 * The body whose office somebody holds: the ministry of a minister, the agency of its director; null where
 * neither the text nor the pack tells of one that the noun fits.
 * @param owned "his ministry"; else "the ministry", which may be another's
 */
export function bodyOfOffice(context: Context, owner: Party, head: string, owned: boolean): Party | null {
  if (owner.kind !== 'person' || owner.members.length > 0) return null;
  const known = knownBody(context, owner, head, owned);
  return known ?? (head === 'ministry' || head === 'department' ? ministryOf(context, owner, head) : null);
}

/** "Ruritanian media", "the Ruritanian mission" may be any; "grain ministry" is one. */
const FEWEST_WORDS = 2;

/**
 * "the Ruritanian grain ministry": the pack's body of that state that is called so, whatever the capitals.
 * @param words from `toContentWords`
 */
export function bodyOfState({ names }: Context, state: Party, words: ReadonlySet<string>): KnownVoice | null {
  const told = [...words].filter((word) => !word.startsWith('@'));
  if (told.length < FEWEST_WORDS) return null;
  const own = [state.name, ...(names.voices.get(state.id)?.aliases ?? [])].flatMap(names.wordsOf);
  // "Ruritania’s" is "ruritanias" among the words of a name.
  const states = new Set(own.flatMap((word) => [word, `${word}s`]));
  const isCalledSo = (name: string) => {
    const bare = names.wordsOf(name).filter((word) => !states.has(word));
    return bare.length === told.length && bare.every((word) => words.has(word));
  };
  for (const voice of names.voices.values())
    if (voice.kind === 'organization' && voice.country === state.id && !MEDIA_TYPES.has(voice.type ?? ''))
      if ([voice.name, ...voice.aliases].some(isCalledSo)) return voice;
  return null;
}
