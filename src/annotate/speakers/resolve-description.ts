import { documentNouns, signers } from '../../lexicon/en/documents.ts';
import { quantityNouns } from '../../lexicon/en/epithets.ts';
import { classNouns, organizationNouns, stateGroupNouns } from '../../lexicon/en/organizations.ts';
import { roleAbbreviations } from '../../lexicon/en/roles.ts';
import { knowing } from '../../lexicon/en/sourcing.ts';
import type { Token, TokenRange } from '../../text/view.ts';
import { isDeputy, withoutConstituency } from './constituency.ts';
import { toContentWords } from './content-words.ts';
import type { Context, Place, Resolution } from './context.ts';
import { namedSigners, signersOf } from './document-issuers.ts';
import { delivererOf } from './document-makers.ts';
import { findApposed } from './find-apposed.ts';
import { findCountedBody } from './find-counted-body.ts';
import { findKin, findWritersKin } from './find-kin.ts';
import { findPhraseAt } from './find-phrase.ts';
import { findSpokenFor } from './find-spoken-for.ts';
import { entityAt, knownParty, lowerAt, sourceText } from './lookups.ts';
import { isSameRole } from './match-role.ts';
import type { Party } from './party.ts';
import { resolveBody } from './resolve-body.ts';
import { resolveDocument } from './resolve-document.ts';
import { resolveEpithet } from './resolve-epithet.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { resolveRole } from './resolve-role.ts';
import { resolveSeveral } from './resolve-several.ts';
import { resolveTold } from './resolve-told.ts';
import type { DescriptionPhrase } from './to-source-phrase.ts';
import { unnamedPerson } from './unnamed-person.ts';
import { toPluralRole, toRole } from './word-tests.ts';

const NOBODY: ReadonlySet<string> = new Set();

/** Whose something is: "his campaign", "Clinton's team", "the bank's own survey". */
function ownerOf(context: Context, phrase: DescriptionPhrase, place: Place): Party | null {
  // "Morton was ill, his office said": whose it is may well be named in the words.
  if (phrase.ownerPronoun)
    return resolvePronoun(context, phrase.ownerPronoun.pronoun, { ...place, named: NOBODY })?.party ?? null;
  const entity = phrase.owner < 0 ? null : context.entities.of[phrase.owner];
  if (entity) return context.partyOf(entity);
  for (let at = phrase.core.first + 1; at < phrase.head; at++) {
    if (lowerAt(context, at) !== "'s") continue;
    const owner: DescriptionPhrase = {
      type: 'description',
      definiteness: phrase.definiteness,
      owner: -1,
      ownerPronoun: null,
      core: { first: phrase.core.first, last: at },
      head: at - 1,
      range: { first: phrase.range.first, last: at },
    };
    return resolveDescription(context, owner, place).party;
  }
  return null;
}

/** "The campaign of the former governor Jeb Bush": the person named after "of". */
function ownerAfter(context: Context, { core, head, range }: DescriptionPhrase): Party | null {
  if (!/^(?:campaign|team|camp|office)$/.test(lowerAt(context, head))) return null;
  if (lowerAt(context, core.last) !== 'of') return null;
  for (let at = core.last + 1; at < range.last && lowerAt(context, at) !== ','; at++) {
    const entity = entityAt(context, at);
    if (entity?.kind === 'person') return context.partyOf(entity);
  }
  return null;
}

const documentOf = (context: Context, phrase: DescriptionPhrase, place: Place): Resolution =>
  resolveDocument(context, phrase, place, {
    ownerOf: () => ownerOf(context, phrase, place),
    partyOf: (body) => resolveDescription(context, body, place).party,
  });

/** "Iranians", "American" as a source, the pack's adjective or people covering all of the core. */
function resolvePeople(
  context: Context,
  { core, definiteness }: DescriptionPhrase,
  place: Place,
): Resolution | null {
  const phrase = findPhraseAt(context.view.tokens, core.first, core.last, context.names);
  if (!phrase || core.first + phrase.words.length !== core.last) return null;
  if (phrase.use === 'adjective' && definiteness === 'definite') {
    // "The Argentine, 64, said": one of that country who is being talked of.
    const one = context.discourse
      .inMind(place.clock)
      .find(({ party }) => party.kind === 'person' && party.entity?.known?.country === phrase.voice.id);
    if (one) return { party: one.party, rule: 'person-by-country' };
  }
  if (phrase.use !== 'people') {
    const party = knownParty(context, phrase.voice.id);
    return party && { party, rule: 'state-by-adjective' };
  }
  return { party: groupParty(context, sourceText(context, core)), rule: 'people' };
}

/** "Iranian officials", without an article: a state's people by what they do. */
function isNational(context: Context, { core, definiteness, head }: DescriptionPhrase): boolean {
  if (definiteness !== 'bare' || core.last - core.first !== 2 || !toPluralRole(lowerAt(context, head)))
    return false;
  const phrase = findPhraseAt(context.view.tokens, core.first, core.last, context.names);
  return phrase?.use === 'adjective';
}

function groupParty(context: Context, text: string): Party {
  const head = text.toLowerCase();
  return (
    context.unnamed.sameAs(text) ??
    context.unnamed.add({ text, head, kind: 'group', gender: null, plural: true, thing: false })
  );
}

/** The text never calls them by the noun itself: a minister is a diplomat, but "the diplomat" may be another. */
const isBroader = (context: Context, { entity }: Party, noun: string) =>
  entity !== null &&
  !context.rolesOf.get(entity)?.some((fact) => fact.range !== null && isSameRole(fact.head, noun));

/** An unnamed voice that the words were used of: "the official" and "the same official" of "a senior official". */
function sameUnnamed(context: Context, phrase: DescriptionPhrase): Resolution | null {
  if (phrase.definiteness !== 'definite') return null;
  const text = sourceText(context, phrase.core).replace(/^same /, '');
  const same = context.unnamed.lastLike(lowerAt(context, phrase.head), text);
  return same && { party: same, rule: 'unnamed-again' };
}

/** Nouns by which one unnamed voice is called again: a diplomat is "the official", an official "the source". */
const CALLED_AGAIN: Readonly<Record<string, readonly string[]>> = {
  official: ['diplomat', 'source', 'person', 'adviser', 'aide', 'officer', 'envoy', 'negotiator'],
  diplomat: ['official', 'source', 'envoy', 'negotiator'],
  source: ['official', 'diplomat', 'person', 'insider', 'aide', 'adviser', 'officer', 'lawmaker'],
  person: ['official', 'source', 'diplomat', 'insider', 'aide', 'adviser'],
  insider: ['source', 'official', 'person', 'aide'],
  aide: ['adviser', 'advisor', 'official'],
  lawmaker: ['senator', 'congressman', 'congresswoman', 'representative', 'mp', 'member'],
  officer: ['commander', 'official', 'general'],
};

/** "The official" right after an unnamed diplomat spoke: the same, by a broader noun. */
function focusedUnnamed(context: Context, phrase: DescriptionPhrase, noun: string): Resolution | null {
  const nouns = Object.hasOwn(CALLED_AGAIN, noun) ? CALLED_AGAIN[noun] : undefined;
  if (!nouns || phrase.definiteness !== 'definite' || phrase.ownerPronoun || phrase.owner >= 0) return null;
  const text = sourceText(context, { ...phrase.core, last: phrase.head });
  for (const other of nouns) {
    const party =
      phrase.head === phrase.core.first
        ? context.unnamed.lastOf(other)
        : context.unnamed.lastLike(other, text);
    if (party && !party.plural && context.discourse.isInFocus(party)) return { party, rule: 'unnamed-again' };
  }
  return null;
}

/** "The official" after an unnamed one who spoke later than whoever is named as one. */
function isNearer({ discourse }: Context, unnamed: Party, named: Party, { clock }: Place): boolean {
  return (
    discourse.isInFocus(unnamed) || discourse.weightOf(unnamed, clock) > discourse.weightOf(named, clock)
  );
}

/** "Three of the officials": several. */
const CARDINALS: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten dozens'.split(' '),
);

/** "GCC ministers", "E3 leaders": a body of states acts through them. */
const GOVERNING: ReadonlySet<string> = new Set(
  'ministers leaders members states countries nations governments'.split(' '),
);

/** "Judge rejects request.": without an article, at the head of a text, one person or body is a headline's. */
function isHeadlinese(context: Context, phrase: DescriptionPhrase, place: Place): boolean {
  const { definiteness, head, core, ownerPronoun } = phrase;
  if (place.paragraph !== 0 || definiteness !== 'bare' || ownerPronoun !== null) return false;
  if (context.view.tokens[core.first]?.sentence !== 0) return false;
  for (let at = core.first; at < core.last; at++)
    if (context.view.tokens[at]?.kind === 'clitic') return false;
  const noun = lowerAt(context, head);
  return !WITHOUT_ARTICLE.has(noun) && (toRole(noun) !== null || organizationNouns.has(noun));
}

/** Tokens in which a clause behind a description says that no name is given. */
const ANONYMITY_REACH = 12;

/** "asked not to be named", "wasn’t authorized to speak". */
const WITHHELD = /^(?:named|identified|quoted|authorized|authorised)$/;

/** "One senator said", "a senator, granted anonymity,", "the official, who asked not to be named": no one whom the text names. */
function isAnyone({ view }: Context, { definiteness, range }: DescriptionPhrase): boolean {
  const { tokens } = view;
  if (definiteness === 'indefinite' && tokens[range.first]?.lower === 'one') return true;
  const sentence = tokens[range.first]?.sentence;
  let denied = false;
  for (let at = range.first; at < range.last + ANONYMITY_REACH && tokens[at]?.sentence === sentence; at++) {
    const { lower } = tokens[at] as Token;
    if (lower === 'anonymity' || (denied && WITHHELD.test(lower))) return true;
    // "The official, who …": what comes behind the comma tells of him, not "said the official, and Lund declined".
    if (definiteness !== 'indefinite' && at >= range.last) return false;
    denied ||= lower === 'not' || lower === "n't" || lower === 'declined';
  }
  return false;
}

/** They need no article anywhere. */
const WITHOUT_ARTICLE: ReadonlySet<string> = new Set(['police', 'media', 'press', 'congress', 'parliament']);

/** Who a description means; an unnamed voice of its own where the text names nobody for it. */
export function resolveDescription(context: Context, phrase: DescriptionPhrase, at: Place): Resolution {
  const place = isHeadlinese(context, phrase, at) ? { ...at, heading: true } : at;
  const apposed = findApposed(context, phrase);
  if (apposed) return { party: apposed, rule: 'apposition' };
  const told = resolveTold(context, phrase, place);
  if (told) return told;
  if (lowerAt(context, phrase.core.first - 1) === '@' && phrase.core.last - phrase.core.first === 1)
    return { party: context.unnamed.addHandle(sourceText(context, phrase.core)), rule: 'handle' };
  // "Officials familiar with the talks", "an official briefed on them": nobody who is named.
  const noun = lowerAt(context, phrase.head);
  if (knowing.has(lowerAt(context, phrase.core.last)) && (toPluralRole(noun) || toRole(noun)))
    return unnamedPerson(context, phrase, toPluralRole(noun) !== null, place);
  const people = resolvePeople(context, phrase, place);
  if (people) return people;
  const deliverer = delivererOf(context, phrase);
  if (deliverer) return { party: deliverer, rule: 'document-maker' };
  const several = resolveSeveral(context, phrase, place);
  if (several) return several;
  const head = lowerAt(context, phrase.head);
  const signed = signers.has(head) && phrase.definiteness === 'definite' ? signersOf(context) : null;
  if (signed) return { party: signed, rule: 'document-maker' };
  const listed = signers.has(head) ? namedSigners(context, phrase) : null;
  if (listed) {
    const signedNoun = lowerAt(context, phrase.core.last + 2);
    if (documentNouns.has(signedNoun)) context.documents.set(signedNoun, listed);
    return { party: listed, rule: 'document-maker' };
  }
  // "a letter signed by Morton": the participle is no head.
  const cut =
    lowerAt(context, phrase.core.last) === 'by' &&
    phrase.head > phrase.core.first &&
    documentNouns.has(lowerAt(context, phrase.head - 1)) &&
    !documentNouns.has(head);
  if (cut)
    return documentOf(
      context,
      { ...phrase, core: { first: phrase.core.first, last: phrase.head }, head: phrase.head - 1 },
      place,
    );
  const role = toRole(head);
  // "Harbor Chief Says Ships …": in title case a verb may look like the noun.
  const earlier =
    !role && place.heading && phrase.head > phrase.core.first
      ? toRole(lowerAt(context, phrase.head - 1))
      : null;
  if (earlier)
    return resolveDescription(
      context,
      { ...phrase, core: { first: phrase.core.first, last: phrase.head }, head: phrase.head - 1 },
      place,
    );
  if (role) {
    const end = firstComma(context, phrase);
    const deputy = isDeputy(context, phrase);
    const noun = deputy ? 'lawmaker' : (roleAbbreviations[role.noun]?.at(-1) ?? role.noun);
    const told = toContentWords(context.view, { first: phrase.core.first, last: end }, context.names);
    const words = deputy ? new Set([noun]) : withoutConstituency(context, phrase, noun, told);
    const mine = place.quotedBy ? null : findWritersKin(context, noun, lowerAt(context, phrase.range.first));
    if (mine) return { party: mine, rule: 'kin' };
    const owner = phrase.ownerPronoun ? ownerOf(context, phrase, place) : undefined;
    const { definiteness } = phrase;
    const description = { head: noun, words, definiteness, owner };
    // "My brother" is nobody whom the text calls another's.
    const isWriters = owner === null && lowerAt(context, phrase.range.first) === 'my';
    const isSame = lowerAt(context, phrase.core.first) === 'same';
    const holder = isWriters || isAnyone(context, phrase) ? null : resolveRole(context, description, place);
    // "The same official" was called one before: whom the text calls nothing but a minister is another.
    const found = holder && isSame && isBroader(context, holder.party, noun) ? null : holder;
    const again = focusedUnnamed(context, phrase, noun);
    const same = found ? (sameUnnamed(context, phrase) ?? again) : null;
    const unnamed =
      found &&
      same &&
      (isSame || isBroader(context, found.party, noun) || isNearer(context, same.party, found.party, place))
        ? same
        : null;
    const whose =
      found || unnamed ? null : (owner ?? (phrase.owner >= 0 ? ownerOf(context, phrase, place) : null));
    const kin = whose && findKin(context, noun, whose);
    if (kin) return { party: kin, rule: 'kin' };
    return (
      unnamed ??
      found ??
      again ??
      findSpokenFor(context, phrase, place) ??
      resolveEpithet(context, phrase, place) ??
      unnamedPerson(context, phrase, false, place)
    );
  }
  if (documentNouns.has(head)) return documentOf(context, phrase, place);
  const counted =
    (quantityNouns.has(head) || CARDINALS.has(head)) && lowerAt(context, phrase.core.last) === 'of';
  if (counted && phrase.core.last < phrase.range.last) return unnamedPerson(context, phrase, true, place);
  if (organizationNouns.has(head))
    return resolveBody(
      context,
      phrase,
      place,
      ownerOf(context, phrase, place) ?? ownerAfter(context, phrase),
    );
  // "Two R3 ministers" are some of them.
  const some = phrase.definiteness === 'indefinite' && toPluralRole(head) !== null;
  const owner = GOVERNING.has(head) && phrase.owner >= 0 && !some ? ownerOf(context, phrase, place) : null;
  if (owner?.kind === 'group' || (owner?.kind === 'organization' && owner.entity?.known?.type === 'body'))
    return { party: owner, rule: 'body-by-members' };
  // "The ministers", right after a group of states spoke.
  const { focus } = context.discourse;
  const bareNoun = phrase.core.last === phrase.range.last && phrase.core.last - phrase.core.first === 1;
  const isTheirs = GOVERNING.has(head) && phrase.definiteness === 'definite' && bareNoun;
  if (isTheirs && focus?.kind === 'group' && (focus.entity?.known?.members.length ?? 0) > 1)
    return { party: focus, rule: 'body-by-members' };
  const countedBody = GOVERNING.has(head) ? findCountedBody(context, phrase) : null;
  if (countedBody) return { party: countedBody, rule: 'body-by-members' };
  const aged = /-year-old$/.test(head) ? resolveEpithet(context, phrase, place) : null;
  if (aged) return aged;
  const plural = toPluralRole(head) !== null || stateGroupNouns.has(head) || /[^s]s$/.test(head);
  const whole = phrase.core.last === phrase.range.last;
  const alone = phrase.core.last - phrase.core.first === 1;
  const former = lowerAt(context, phrase.core.first) === 'former';
  const isClass = classNouns.has(head)
    ? (whole || alone) && !former
    : whole && (stateGroupNouns.has(head) || isNational(context, phrase));
  if (isClass && phrase.definiteness !== 'indefinite' && !phrase.ownerPronoun && phrase.owner < 0)
    return {
      party: groupParty(context, sourceText(context, withParts(context, phrase, place))),
      rule: 'group',
    };
  return unnamedPerson(context, phrase, plural, place);
}

/** Tokens of "of both parties". */
const LONGEST_PARTS = 5;

/** "Senators of both parties": the core, with what tells them from others. */
function withParts(context: Context, { core, range }: DescriptionPhrase, { heading }: Place): TokenRange {
  const { last } = range;
  const isOf = lowerAt(context, core.last) === 'of' && last - core.last <= LONGEST_PARTS;
  const { tokens } = context.view;
  for (let at = core.last; isOf && at < last; at++)
    if (tokens[at]?.kind !== 'word' || (tokens[at]?.capital && !heading)) return core;
  return isOf ? { first: core.first, last } : core;
}

function firstComma(context: Context, { core, range }: DescriptionPhrase): number {
  let at = core.last;
  while (at < range.last && lowerAt(context, at) !== ',') at++;
  return at;
}
