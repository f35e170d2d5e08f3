import { organizationNouns } from '../../lexicon/en/organizations.ts';
import type { Pronoun } from '../../lexicon/en/pronouns.ts';
import type { Context, Place, Resolution } from './context.ts';
import { isMedium } from './find-relays.ts';
import type { Party } from './party.ts';
import { toRole } from './word-tests.ts';

/** Of those whose gender the text does not tell, a name says less than of those where it does. */
const UNTOLD_GENDER = 0.7;
/** A lone capitalised word that nothing shows to be a person. */
const DOUBTFUL = 0.35;
/** Articles are about those they name. */
const NAMELESS = 0.65;
const UNTOLD_NAMELESS = 0.6;
/** Who spoke last goes on speaking, unless the next sentence begins with another. */
const IN_FOCUS = 1.3;
/** "Morton dared him to say": whoever acts is not the one acted on. */
const AS_OBJECT = 0.2;
/** Somebody named in the words said is seldom their speaker. */
const NAMED_IN_WORDS = 0.12;
/** "they" for a company or party; for a state; "it" for a group. */
const BODY_AS_THEY = 0.6;
/** They tell of those they have talked to: "they" are mostly these. */
const MEDIUM_AS_THEY = 0.3;
const STATE_AS_THEY = 0.2;
const PERSON_AS_THEY = 0.15;
const GROUP_AS_IT = 0.3;

/** Somebody whom the text seemed to call by the other pronoun before. */
const CALLED_OTHERWISE = 0.25;

/** "Trump said he believes": whose words are told is who they are about. */
const TELLS_OF_ONESELF = 2;

/** "The letter said …. “….” It asked": sentences of narration between a document and its pronoun. */
const DOCUMENT_GAP = 2;

type Suits = (party: Party) => number;

/** What the text calls somebody tells whom "she" cannot mean: a spokesman, a queen. */
function roleGender(context: Context, { entity }: Party): 'm' | 'f' | null {
  for (const { head } of (entity && context.rolesOf.get(entity)) || []) {
    const gender = toRole(head)?.gender;
    if (gender) return gender;
  }
  return null;
}

function fitOne(context: Context, gender: 'm' | 'f'): Suits {
  return (party) => {
    // "A Grain Board spokesman" is "he", though the board speaks.
    const isOne = party.kind === 'person' || party.kind === 'anonymous' || party.kind === 'organization';
    if (party.plural || party.thing || !isOne) return 0;
    // "a baker, Reza, 41,": a lone name with an age is a person's.
    const aged = party.entity !== null && context.ages.has(party.entity);
    if (party.entity?.kind === 'unknown' && party.gender === null) return aged ? UNTOLD_GENDER : DOUBTFUL;
    const nameless = party.kind === 'person' ? 1 : NAMELESS;
    const own = party.gender ?? roleGender(context, party);
    const learned = own === null ? context.learnedGender.get(party.id) : undefined;
    if (learned && learned !== gender) return CALLED_OTHERWISE * nameless;
    // Of those without a name no gender is ever told.
    if (own === null) return party.kind === 'person' ? UNTOLD_GENDER : UNTOLD_NAMELESS;
    if (own !== gender) return 0;
    // "Clinton" may be a surname.
    return party.entity?.kind === 'unknown' ? UNTOLD_GENDER : nameless;
  };
}

const fitThing: Suits = (party) => {
  if (party.members.length > 0) return 0;
  if (party.kind === 'group') return GROUP_AS_IT;
  return party.thing && !party.plural ? 1 : 0;
};

/** "the ferry company", not "the fact-check". */
const isBodyLike = ({ name }: Party) =>
  name.split(' ').some((word) => organizationNouns.has(word.toLowerCase()));

/** What the names of bodies end with that are several. */
const SEVERAL: ReadonlySet<string> = new Set('agencies authorities ministries forces guards'.split(' '));

/** "The grain agencies", "the border guards". */
function isOfSeveral({ mentions, view }: Context, { entity }: Party): boolean {
  const { last } = mentions[entity?.mentions[0] ?? -1] ?? { last: 0 };
  return SEVERAL.has(view.tokens[last - 1]?.lower ?? '');
}

function fitMany(context: Context, party: Party): number {
  if (party.plural || (party.kind === 'organization' && isOfSeveral(context, party))) return 1;
  if (party.kind === 'organization') return isMedium(party) ? MEDIUM_AS_THEY : BODY_AS_THEY;
  if (party.kind === 'state') return STATE_AS_THEY;
  if (party.kind !== 'anonymous') return 0;
  return party.thing ? (isBodyLike(party) ? BODY_AS_THEY : 0) : party.gender === null ? PERSON_AS_THEY : 0;
}

/** Below this score nobody is meant surely enough by "they": a wrong name is worse than none. */
const LEAST_AS_THEY = 0.25;

/**
 * @param least nobody is meant at this score or below
 * @param objective "him"; "her" may be an owner, and "of them" part of a subject
 */
function choose(
  context: Context,
  place: Place,
  suits: Suits,
  least: number,
  objective: boolean,
): Party | null {
  let best: Party | null = null;
  let most = least;
  for (const { party, weight } of context.discourse.inMind(place.clock)) {
    const named = place.named.has(party.id) || place.quotedBy?.id === party.id;
    const told = place.toldBy?.id === party.id;
    const inFocus = context.discourse.isInFocus(party) ? IN_FOCUS : 1;
    const last = objective && context.discourse.isActing(party, place.clock) ? AS_OBJECT : inFocus;
    const score = last * weight * suits(party) * (named ? NAMED_IN_WORDS : 1) * (told ? TELLS_OF_ONESELF : 1);
    if (score > most) {
      most = score;
      best = party;
    }
  }
  return best;
}

/** "“…,” the agency quoted him as saying": he speaks, whatever the grammar. */
const isQuotedAs = ({ view }: Context, { at }: Place): boolean =>
  view.tokens[at + 1]?.lower === 'as' && view.tokens[at + 2]?.lower === 'saying';

/** Who a pronoun stands for: the one most in mind of those it fits, or null. */
export function resolvePronoun(context: Context, pronoun: Pronoun, place: Place): Resolution | null {
  if (pronoun.person === 1)
    return place.quotedBy ? { party: place.quotedBy, rule: 'pronoun-in-own-words' } : null;
  if (pronoun.person === 2) return null;
  const { gender, number } = pronoun;
  const many = number === 'many';
  const suits: Suits = many
    ? (party) => fitMany(context, party)
    : gender === 'm' || gender === 'f'
      ? fitOne(context, gender)
      : fitThing;
  const document = suits === fitThing ? context.documentSaid.last : null;
  const isMade = !document?.party.thing || document.party.members.length > 0;
  if (document && isMade && place.clock - document.clock <= DOCUMENT_GAP) {
    context.documentSaid.last = { party: document.party, clock: place.clock };
    return { party: document.party, rule: 'document-before' };
  }
  const least = many ? LEAST_AS_THEY : 0;
  const party = choose(context, place, suits, least, pronoun.text === 'him' && !isQuotedAs(context, place));
  if (party && (gender === 'm' || gender === 'f') && !context.learnedGender.has(party.id))
    context.learnedGender.set(party.id, gender);
  return (
    party && {
      party,
      rule: many ? 'pronoun-they' : gender === 'n' ? 'pronoun-it' : 'pronoun-person',
    }
  );
}
