import { bystanders, contestants, epithets, offices } from '../../lexicon/en/epithets.ts';
import { broaderRoles } from '../../lexicon/en/roles.ts';
import { toContentWords } from './content-words.ts';
import type { Context, Place, Resolution } from './context.ts';
import { CLEARLY } from './discourse.ts';
import type { RoleFact } from './find-roles.ts';
import { lowerAt } from './lookups.ts';
import { contradicts, isPartyWord, isPoliticalParty, PLACE_WORDS } from './match-role.ts';
import type { Party } from './party.ts';
import type { DescriptionPhrase } from './to-source-phrase.ts';
import { toRole } from './word-tests.ts';

/** How far before all others somebody must be in mind to be called by an epithet. */
const FAR_BEFORE_OTHERS = 1.5;

const rolesOf = (context: Context, { entity }: Party) => (entity && context.rolesOf.get(entity)) || [];

/** They run for office or belong to a party: governors do both. */
const NO_OFFICE: ReadonlySet<string> = new Set(
  'candidate nominee front-runner frontrunner hopeful contender challenger republican democrat'.split(' '),
);

const PARTISANS: ReadonlySet<string> = new Set('republican democrat libertarian lawmaker'.split(' '));

/** All that the text calls somebody is by what they do beside an election. */
function isBystander(facts: readonly RoleFact[]): boolean {
  const told = facts.filter(({ range }) => range !== null);
  return told.length > 0 && told.every(({ head }) => bystanders.has(head));
}

/** Whom "the Republican" may mean by what else the text calls them. */
const POLITICAL: ReadonlySet<string> = new Set([
  ...PARTISANS,
  ...(broaderRoles.politician ?? []),
  ...(broaderRoles.lawmaker ?? []),
  ...(broaderRoles.leader ?? []),
]);

/** "Tom Reed, 71, a retired roofer" is not who "the Republican" is: those in office come without an age. */
const isNoPolitician = (facts: readonly RoleFact[], age: number | null) =>
  (age !== null || facts.some(({ range }) => range !== null)) &&
  !facts.some(({ head }) => POLITICAL.has(head));

/** "The third diplomat" is none of those who speak without a number. */
const ORDINALS: ReadonlySet<string> = new Set('second third fourth fifth sixth other'.split(' '));

/** "The vice presidential nominee" is none who leads the ticket. */
const isDeputy = ({ head, words }: RoleFact) =>
  head.startsWith('vice') || words.has('vice') || words.has('deputy');
const isOtherOffice = ({ head }: RoleFact) => !NO_OFFICE.has(head);

/** "Morton left after the mogul had said": what stands behind them tells of another than the sentence does. */
const INNER: ReadonlySet<string> = new Set('after before when while because until since once'.split(' '));

/** Whoever the sentence before or this one tells of. */
const isFresh = ({ discourse }: Context, party: Party, { clock }: Place) =>
  discourse.isActing(party, clock) || discourse.isActing(party, clock - 1);

const LEADERS: ReadonlySet<string> = new Set('leader chief head chairman chairwoman chair whip'.split(' '));
const FACTIONS: ReadonlySet<string> = new Set('party faction bloc caucus'.split(' '));
/** Parties by one word, in capitals: "the Conservative leader". */
const FACTION_NAMES: ReadonlySet<string> = new Set(
  'conservative labour tory reform green likud labor'.split(' '),
);

/** They lead more than a party: the text would call them by that. */
const HEADS_OF_STATE: ReadonlySet<string> = new Set('president king emir sultan pope'.split(' '));

/** "the Linden Party leader", "the leader of the Lindens’ faction": politicians lead one beside their office. */
function leadsFaction(context: Context, { core, head, range }: DescriptionPhrase): boolean {
  if (!LEADERS.has(lowerAt(context, head))) return false;
  const before = context.view.tokens[head - 1];
  const isFaction = FACTIONS.has(before?.lower ?? '') || (before?.capital && FACTION_NAMES.has(before.lower));
  if (isFaction && head - 1 >= core.first) return true;
  if (lowerAt(context, core.last) !== 'of') return false;
  for (let at = core.last + 1; at < range.last && lowerAt(context, at) !== ','; at++)
    if (FACTIONS.has(lowerAt(context, at))) return true;
  return false;
}

/** "the 57-year-old scientist", "the New York businessman": who is being talked of. */
export function resolveEpithet(context: Context, phrase: DescriptionPhrase, place: Place): Resolution | null {
  const head = lowerAt(context, phrase.head);
  const aged = /-year-old$/.test(lowerAt(context, phrase.core.first));
  // "The GOP candidate" is nobody's.
  const party = phrase.owner < 0 ? null : context.entities.of[phrase.owner]?.known?.id;
  const faction = leadsFaction(context, phrase);
  // "The Tory backbencher" is the party's.
  const isPartys = (party && isPoliticalParty(party)) || isPartyWord(lowerAt(context, phrase.head - 1));
  const owned = phrase.owner >= 0 && !faction && !isPartys;
  if (phrase.definiteness !== 'definite' || phrase.ownerPronoun || owned) return null;
  const lady = head === 'lady' && lowerAt(context, phrase.head - 1) === 'first';
  const office = offices.has(head) && PLACE_WORDS.has(lowerAt(context, phrase.head - 1));
  if (!(epithets.has(head) || aged || lady || office || faction) || context.unnamed.lastOf(head)) return null;
  const words = toContentWords(context.view, phrase.core, context.names);
  if (ORDINALS.has(lowerAt(context, phrase.core.first)) && phrase.core.first < phrase.head) return null;
  const deputy = words.has('vice') || words.has('deputy');
  const gender = toRole(head)?.gender ?? null;
  const age = aged ? Number.parseInt(lowerAt(context, phrase.core.first), 10) : null;
  const isInner = INNER.has(lowerAt(context, phrase.range.first - 1));
  const ageOf = ({ entity }: Party) => (entity && context.ages.get(entity)) ?? null;
  const [first, second] = context.discourse
    .inMind(place.clock)
    .filter(
      ({ party }) =>
        party.kind === 'person' &&
        party.members.length === 0 &&
        party.entity?.kind !== 'unknown' &&
        !place.named.has(party.id) &&
        !(isInner && context.discourse.isActing(party, place.clock)),
    )
    .filter(({ party }) => gender === null || party.gender === null || party.gender === gender)
    .filter(({ party }) => !office || !rolesOf(context, party).some(isOtherOffice))
    .filter(
      ({ party }) =>
        deputy || !(contestants.has(head) || PARTISANS.has(head)) || !isBystander(rolesOf(context, party)),
    )
    .filter(({ party }) => !PARTISANS.has(head) || !isNoPolitician(rolesOf(context, party), ageOf(party)))
    .filter(({ party }) => !faction || !rolesOf(context, party).some(({ head }) => HEADS_OF_STATE.has(head)))
    .filter(({ party }) => !deputy || rolesOf(context, party).some(isDeputy))
    .filter(({ party }) => age === null || ageOf(party) === null || ageOf(party) === age)
    .sort(
      (a, b) =>
        Number(age !== null && ageOf(b.party) === age) - Number(age !== null && ageOf(a.party) === age),
    );
  const own = first ? rolesOf(context, first.party) : [];
  if (own.some((fact) => contradicts(fact, words))) return null;
  if (first && age !== null && ageOf(first.party) === age) return { party: first.party, rule: 'epithet' };
  const before = context.view.tokens[phrase.range.first - 1]?.kind;
  const isNext = faction || contestants.has(head) || (before === 'quote' && !PARTISANS.has(head));
  const isFreshest = first && isNext && isFresh(context, first.party, place);
  const ahead = isFreshest ? 1 : FAR_BEFORE_OTHERS;
  // "The Republican" long after the only one in office who is in mind.
  const isOnly = PARTISANS.has(head) && !second && own.some(({ head }) => POLITICAL.has(head));
  if (!first || (first.weight < CLEARLY && !isOnly) || first.weight < ahead * (second?.weight ?? 0))
    return null;
  return { party: first.party, rule: 'epithet' };
}
