import { organizationNouns } from '../../lexicon/en/organizations.ts';
import { titleModifiers } from '../../lexicon/en/roles.ts';
import { bodyOfName } from './body-of-office.ts';
import { toContentWords } from './content-words.ts';
import type { Context, Place, Resolution } from './context.ts';
import { entityAt, knownParty, lowerAt, mentionAt, sourceText, stateIn } from './lookups.ts';
import type { Party } from './party.ts';
import { resolveBody } from './resolve-body.ts';
import type { DescriptionPhrase } from './to-source-phrase.ts';
import { toRole } from './word-tests.ts';

/** Whoever is called so speaks for nobody, or no longer. */
const NO_LONGER =
  /^(?:ex-.*|former|retired|late|one-time|onetime|then|alleged|fake|purported|self-styled|supposed|outgoing|ousted)$/;

/** "a former spokesman for the Grain Board". */
function isNoLonger(context: Context, { core, head }: DescriptionPhrase): boolean {
  for (let at = core.first; at < head; at++) if (NO_LONGER.test(lowerAt(context, at))) return true;
  return false;
}

const isSpokesman = (noun: string) => noun.startsWith('spokes');

/** The body named at a token; of a person the office that the pack calls by the name: "Lund’s office". */
function bodyAt(context: Context, at: number): Party | null {
  const entity = entityAt(context, at);
  if (!entity) return null;
  if (entity.kind === 'organization') return context.partyOf(entity);
  const office =
    entity.known?.kind === 'person' ? bodyOfName(context, context.partyOf(entity), 'office') : null;
  return office && knownParty(context, office.id);
}

/** "a Grain Board spokesman", "the Grain Board’s chief spokeswoman": the body named before the noun. */
function namedBefore(context: Context, { core, head }: DescriptionPhrase): Party | null {
  let at = head - 1;
  while (at > core.first && titleModifiers.has(lowerAt(context, at)) && !mentionAt(context, at)) at--;
  if (/^['’]s?$/.test(lowerAt(context, at))) at--;
  return at >= core.first ? bodyAt(context, at) : null;
}

/** "a spokeswoman for the Grain Board": the body named behind the noun. */
function namedBehind(context: Context, { core, range }: DescriptionPhrase): Party | null {
  if (!/^(?:for|of|at)$/.test(lowerAt(context, core.last))) return null;
  const first = lowerAt(context, core.last + 1) === 'the' ? core.last + 2 : core.last + 1;
  const mention = mentionAt(context, first);
  const ends = mention && (mention.last >= range.last || lowerAt(context, mention.last) === ',');
  return ends ? bodyAt(context, first) : null;
}

/** "a Ruritanian grain ministry spokesman": a body of a state, described before the noun. */
function describedBefore(context: Context, phrase: DescriptionPhrase, place: Place): Party | null {
  const { core, head, range } = phrase;
  const body = { first: core.first, last: head };
  if (head - core.first < 2 || !organizationNouns.has(lowerAt(context, head - 1))) return null;
  const state = stateIn(context, toContentWords(context.view, body, context.names));
  if (!state) return null;
  const described = {
    ...{ ...phrase, definiteness: 'definite' as const, core: body, head: head - 1 },
    range: { first: range.first, last: head },
  };
  const { party } = resolveBody(context, described, place, state);
  return party.kind === 'organization' ? party : null;
}

/**
 * The body that a spokesman without a name speaks for, where it has one; null else. He is "he" and "the
 * spokesman" thereafter, so the party is no thing.
 */
export function findSpokenFor(context: Context, phrase: DescriptionPhrase, place: Place): Resolution | null {
  const noun = lowerAt(context, phrase.head);
  if (!isSpokesman(noun) || phrase.ownerPronoun || isNoLonger(context, phrase)) return null;
  const body =
    namedBefore(context, phrase) ?? namedBehind(context, phrase) ?? describedBefore(context, phrase, place);
  if (!body) return null;
  const spoken = { ...body, thing: false, gender: toRole(noun)?.gender ?? null };
  context.unnamed.callAgain(sourceText(context, phrase.core), noun, spoken);
  return { party: spoken, rule: 'body-by-spokesman' };
}
