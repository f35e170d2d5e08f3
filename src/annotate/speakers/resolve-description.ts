import { collectives } from '../../lexicon/en/collectives.ts';
import { documentNouns, signedDocuments, signers } from '../../lexicon/en/documents.ts';
import { epithets, quantityNouns } from '../../lexicon/en/epithets.ts';
import { drafting, handedOn, issuing } from '../../lexicon/en/handed-on.ts';
import { classNouns, organizationNouns, stateGroupNouns } from '../../lexicon/en/organizations.ts';
import { indefinites, relativePronouns } from '../../lexicon/en/pronouns.ts';
import { roleAbbreviations } from '../../lexicon/en/roles.ts';
import type { TokenRange } from '../../text/view.ts';
import { toContentWords } from './content-words.ts';
import type { Context, Place, Resolution } from './context.ts';
import { CLEARLY } from './discourse.ts';
import { findCountedBody } from './find-counted-body.ts';
import { findPhraseAt } from './find-phrase.ts';
import { isMedium } from './find-relays.ts';
import { knownParty, lowerAt, sourceText } from './lookups.ts';
import { contradicts, isSameRole } from './match-role.ts';
import { type Party, toJointParty } from './party.ts';
import { resolveBody } from './resolve-body.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { resolveRole } from './resolve-role.ts';
import { resolveSeveral } from './resolve-several.ts';
import type { Entity } from './to-entities.ts';
import { type DescriptionPhrase, toSourcePhrase } from './to-source-phrase.ts';
import { toPluralRole, toRole } from './word-tests.ts';

/** How far "by" or "from" may stand from the document whose maker it tells. */
const FARTHEST_MAKER = 6;
/** Tokens after "by" in which the makers of a document are named. */
const LONGEST_MAKERS = 12;

/** Whose something is: "his campaign", "Clinton's team", "the bank's own survey". */
function ownerOf(context: Context, phrase: DescriptionPhrase, place: Place): Party | null {
  if (phrase.ownerPronoun) return resolvePronoun(context, phrase.ownerPronoun.pronoun, place)?.party ?? null;
  const entity = context.entities.of[phrase.owner];
  if (entity) return context.partyOf(entity);
  for (let at = phrase.core.first + 1; at < phrase.head; at++) {
    if (lowerAt(context, at) !== "'s") continue;
    const owner: DescriptionPhrase = {
      ...{ type: 'description', definiteness: phrase.definiteness, owner: -1, ownerPronoun: null },
      ...{
        core: { first: phrase.core.first, last: at },
        head: at - 1,
        range: { first: phrase.range.first, last: at },
      },
    };
    return resolveDescription(context, owner, place).party;
  }
  return null;
}

/** "The campaign of the former governor Jeb Bush": the person named after "of". */
function ownerAfter(context: Context, { core, head, range }: DescriptionPhrase): Party | null {
  if (!/^(?:campaign|team|camp|family|office)$/.test(lowerAt(context, head))) return null;
  if (lowerAt(context, core.last) !== 'of') return null;
  for (let at = core.last + 1; at < range.last && lowerAt(context, at) !== ','; at++) {
    const entity = context.entities.of[context.mentionMap[at] ?? -1];
    if (entity?.kind === 'person') return context.partyOf(entity);
  }
  return null;
}

/** "Secretary of the council, Ali Larijani": the name that a description introduces, or null. */
function findApposed(context: Context, { core, range }: DescriptionPhrase): Party | null {
  const { mentions, mentionMap, entities, view } = context;
  for (let at = core.last; at < range.last; at++) {
    const index = mentionMap[at] as number;
    const mention = mentions[index];
    if (!mention) continue;
    const entity = entities.of[index];
    const before = view.tokens[mention.first - 1];
    const after = view.tokens[mention.last];
    const ends =
      mention.last >= range.last || after?.text === ',' || after?.text === '(' || after?.text === '—';
    const inner = mention.nameFirst > mention.first && before?.lower === 'of';
    const opens =
      before?.text === ',' ||
      before?.text === '—' ||
      before?.text === '(' ||
      before?.lower === 'named' ||
      before?.lower === 'called' ||
      inner ||
      (mentionMap[mention.first - 1] ?? -1) >= 0;
    if (ends && opens && entity && (entity.kind === 'person' || entity.kind === 'unknown'))
      return context.partyOf(entity);
    // "The auditor, Brandt & Sons": a body right behind the comma.
    if (ends && entity?.kind === 'organization' && at === core.last + 1 && before?.text === ',')
      return context.partyOf(entity);
    at = mention.last - 1;
  }
  return null;
}

/** "the Loyola professor Justin Levitt": the person whom a body's name leads to without a comma. */
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

/** "by Harvard and the University of Zenda": the second of two makers, or null. */
function alsoNamed(context: Context, and: number, last: number): Party | null {
  if (lowerAt(context, and) !== 'and') return null;
  const at = lowerAt(context, and + 1) === 'the' ? and + 2 : and + 1;
  const entity = at < last ? context.entities.of[context.mentionMap[at] ?? -1] : null;
  return entity ? context.partyOf(entity) : null;
}

/** "a speech Mrs. Lund delivered in May": whoever the words after the document name with a verb of putting out. */
function delivererOf(context: Context, { core, range }: DescriptionPhrase): Party | null {
  for (let at = core.first; at < core.last; at++) {
    if (!documentNouns.has(lowerAt(context, at))) continue;
    const index = context.mentionMap[at + 1] ?? -1;
    const mention = context.mentions[index];
    const entity = mention && mention.last < range.last ? context.entities.of[index] : null;
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
    const index = context.mentionMap[at] as number;
    const entity = context.mentions[index] ? context.entities.of[index] : null;
    if (!entity) continue;
    makers.push(context.partyOf(entity));
    at = (context.mentions[index]?.last ?? at + 1) - 1;
  }
  const [first] = makers;
  return first ? (makers.length > 1 ? toJointParty(makers) : first) : null;
}

/** The one who made a document: "a report by …", "a CNN poll", "his statement". */
function makerOf(context: Context, phrase: DescriptionPhrase, place: Place): Party | null {
  const { mentions, mentionMap, entities } = context;
  const drafted = draftersOf(context, phrase);
  if (drafted) return drafted;
  for (let at = phrase.core.last; at < Math.min(phrase.range.last, phrase.core.last + FARTHEST_MAKER); at++) {
    const lower = lowerAt(context, at);
    // "which was read out by Morton": he handed it on.
    if (relativePronouns.has(lower)) break;
    if (lower !== 'by' && lower !== 'from') continue;
    if (lower === 'by' && handedOn.has(lowerAt(context, at - 1))) continue;
    for (let next = at + 1; next < Math.min(phrase.range.last, at + 4); next++) {
      const index = mentionMap[next] as number;
      const entity = mentions[index] ? entities.of[index] : null;
      if (!entity) continue;
      const maker = context.partyOf(lastNamed(context, index, phrase.range.last) ?? entity);
      const other = alsoNamed(context, mentions[index]?.last ?? next + 1, phrase.range.last);
      return other ? toJointParty([maker, other]) : maker;
    }
  }
  const owner = ownerOf(context, phrase, place);
  return owner && owner.kind !== 'state' && owner.kind !== 'anonymous' ? owner : null;
}

/** The verb and the letter sent stand at most this many tokens apart: "sent the Security Council a letter". */
const FARTHEST_SENDER = 6;
/** A body that opens a sentence and sends something is named in at most so many tokens. */
const LONGEST_SENDER = 8;

/** What is put out by whoever is being talked of. */
const ISSUED: ReadonlySet<string> = new Set(
  'statement communique communiqué minutes readout release'.split(' '),
);

/** Only bodies take minutes and put out communiques; their heads do not. */
const ISSUED_BY_BODIES: ReadonlySet<string> = new Set('minutes communique communiqué'.split(' '));

/** Who put out "the statement", "the minutes": the one last told of; for a body's own documents the body most in mind. */
function issuerOf(context: Context, head: string, place: Place): Party | null {
  if (!ISSUED.has(head)) return null;
  if (ISSUED_BY_BODIES.has(head))
    return (
      context.discourse.inMind(place.clock).find(({ party }) => isBody(party) && !isMedium(party))?.party ??
      null
    );
  const { focus } = context.discourse;
  return focus?.entity && context.discourse.weightOf(focus, place.clock) >= CLEARLY ? focus : null;
}

const isBody = ({ kind, members }: Party) =>
  members.length === 0 && (kind === 'organization' || kind === 'group');

/** "Morton sent the council a letter stating …": whom the sentence tells of as having put it out, or null. */
function senderOf(context: Context, phrase: DescriptionPhrase, place: Place): Party | null {
  const { tokens, sentences } = context.view;
  const { first } = phrase.range;
  const floor = sentences[tokens[first]?.sentence ?? 0]?.first ?? first;
  let at = first - 1;
  while (at > floor && first - at <= FARTHEST_SENDER && !issuing.has(lowerAt(context, at))) {
    if (tokens[at]?.kind === 'punct' || tokens[at]?.kind === 'quote') return null;
    at--;
  }
  if (at <= floor || !issuing.has(lowerAt(context, at))) return null;
  const entity = context.entities.of[context.mentionMap[at - 1] ?? -1];
  return entity ? context.partyOf(entity) : senderBody(context, { first: floor, last: at }, place);
}

/** "Morton's camp circulated a leaflet": the body that opens the sentence. */
function senderBody(context: Context, range: TokenRange, place: Place): Party | null {
  const isShort = range.last - range.first <= LONGEST_SENDER;
  if (!isShort || !organizationNouns.has(lowerAt(context, range.last - 1))) return null;
  const phrase = toSourcePhrase(context, range);
  return phrase?.type === 'description' ? resolveDescription(context, phrase, place).party : null;
}

/** "The signatories": those who put out a letter or the like together. */
function signersOf(context: Context): Party | null {
  for (const noun of signedDocuments) {
    const party = context.documents.get(noun);
    if (party?.plural) return party;
  }
  return null;
}

function resolveDocument(context: Context, phrase: DescriptionPhrase, place: Place): Resolution {
  const head = lowerAt(context, phrase.head);
  const maker = makerOf(context, phrase, place);
  if (maker) return { party: maker, rule: 'document-maker' };
  const text = sourceText(context, phrase.core);
  if (phrase.definiteness !== 'indefinite') {
    const before = context.documents.get(head);
    if (before) return { party: before, rule: 'document-before' };
    const same = context.unnamed.sameAs(text);
    if (same) return { party: same, rule: 'unnamed-again' };
    // Headings leave the article out.
    const issuer =
      phrase.definiteness === 'definite' || place.heading ? issuerOf(context, head, place) : null;
    if (issuer) return { party: issuer, rule: 'document-of-focus' };
  }
  const sender = phrase.definiteness === 'indefinite' ? senderOf(context, phrase, place) : null;
  if (sender) return { party: sender, rule: 'document-sender' };
  const plural = head.endsWith('s') && !head.endsWith('ss');
  return {
    party: context.unnamed.add({ text, head, kind: 'anonymous', gender: null, plural, thing: true }),
    rule: 'unnamed',
  };
}

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

/** What nouns for people end with that no list has: "packer", "schoolfriend", "organist". */
const PERSON_ENDS = /(?:er|or|ist|ian|ant|ent|ee|eer|man|woman|person|friend|mate|child|old)$/;

/** "Diplomat from Oman who asked not to be named": a name ends before its "who". */
function describedEnd(context: Context, { core, range }: DescriptionPhrase): number {
  let at = core.last;
  while (at < range.last && !relativePronouns.has(lowerAt(context, at))) at++;
  // "those who went": nothing stands before.
  return at > core.first ? at : range.last;
}

function unnamedPerson(
  context: Context,
  phrase: DescriptionPhrase,
  plural: boolean,
  { heading }: Place,
): Resolution {
  const head = lowerAt(context, phrase.head);
  const text = sourceText(context, { first: phrase.core.first, last: describedEnd(context, phrase) }).replace(
    /,.*$/s,
    '',
  );
  const again = phrase.definiteness !== 'indefinite' || plural;
  const same = again
    ? (context.unnamed.sameAs(text) ??
      (plural && phrase.definiteness !== 'definite' ? null : context.unnamed.lastLike(head, text)))
    : null;
  if (same) return { party: same, rule: 'unnamed-again' };
  const gender = plural ? null : (toRole(head)?.gender ?? null);
  const many = plural || collectives.has(head);
  // "The section", "the test": no "he" or "she".
  const thing = !many && !toRole(head) && !indefinites.has(head) && !PERSON_ENDS.test(head);
  return {
    party: context.unnamed.add({
      ...{ text, head, kind: 'anonymous', gender, plural: many, thing, apart: heading },
    }),
    rule: 'unnamed',
  };
}

/** How far before all others somebody must be in mind to be called by an epithet. */
const FAR_BEFORE_OTHERS = 1.5;

/** "the 57-year-old scientist", "the New York businessman": who is being talked of. */
function resolveEpithet(context: Context, phrase: DescriptionPhrase, place: Place): Resolution | null {
  const head = lowerAt(context, phrase.head);
  const aged = /-year-old$/.test(lowerAt(context, phrase.core.first));
  if (phrase.definiteness !== 'definite' || phrase.ownerPronoun || phrase.owner >= 0) return null;
  const lady = head === 'lady' && lowerAt(context, phrase.head - 1) === 'first';
  if (!(epithets.has(head) || aged || lady) || context.unnamed.lastOf(head)) return null;
  const gender = toRole(head)?.gender ?? null;
  const age = aged ? Number.parseInt(lowerAt(context, phrase.core.first), 10) : null;
  const ageOf = ({ entity }: Party) => (entity && context.ages.get(entity)) ?? null;
  const [first, second] = context.discourse
    .inMind(place.clock)
    .filter(
      ({ party }) => party.kind === 'person' && party.members.length === 0 && !place.named.has(party.id),
    )
    .filter(({ party }) => gender === null || party.gender === null || party.gender === gender)
    .filter(({ party }) => age === null || ageOf(party) === null || ageOf(party) === age)
    .sort(
      (a, b) =>
        Number(age !== null && ageOf(b.party) === age) - Number(age !== null && ageOf(a.party) === age),
    );
  const words = toContentWords(context.view, phrase.core, context.names);
  const own = first?.party.entity ? (context.rolesOf.get(first.party.entity) ?? []) : [];
  if (own.some((fact) => contradicts(fact, words))) return null;
  if (first && age !== null && ageOf(first.party) === age) return { party: first.party, rule: 'epithet' };
  if (!first || first.weight < CLEARLY || first.weight < FAR_BEFORE_OTHERS * (second?.weight ?? 0))
    return null;
  return { party: first.party, rule: 'epithet' };
}

/** The text never calls them by the noun itself: a minister is a diplomat, but "the diplomat" may be another. */
const isBroader = (context: Context, { entity }: Party, noun: string) =>
  entity !== null &&
  !context.rolesOf.get(entity)?.some((fact) => fact.range !== null && isSameRole(fact.head, noun));

function sameUnnamed(context: Context, phrase: DescriptionPhrase): Resolution | null {
  if (phrase.definiteness !== 'definite') return null;
  const same = context.unnamed.lastLike(lowerAt(context, phrase.head), sourceText(context, phrase.core));
  return same && { party: same, rule: 'unnamed-again' };
}

/** "Three of the officials": several. */
const CARDINALS: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten dozens'.split(' '),
);

/** "GCC ministers", "E3 leaders": a body of states acts through them. */
const GOVERNING: ReadonlySet<string> = new Set(
  'ministers leaders members states countries nations governments'.split(' '),
);

/** Who a description means; an unnamed voice of its own where the text names nobody for it. */
export function resolveDescription(context: Context, phrase: DescriptionPhrase, place: Place): Resolution {
  const apposed = findApposed(context, phrase);
  if (apposed) return { party: apposed, rule: 'apposition' };
  const people = resolvePeople(context, phrase, place);
  if (people) return people;
  const deliverer = delivererOf(context, phrase);
  if (deliverer) return { party: deliverer, rule: 'document-maker' };
  const several = resolveSeveral(context, phrase, place);
  if (several) return several;
  const head = lowerAt(context, phrase.head);
  const signed = signers.has(head) && phrase.definiteness === 'definite' ? signersOf(context) : null;
  if (signed) return { party: signed, rule: 'document-maker' };
  // "a letter signed by Morton": the participle is no head.
  const cut =
    lowerAt(context, phrase.core.last) === 'by' &&
    phrase.head > phrase.core.first &&
    documentNouns.has(lowerAt(context, phrase.head - 1)) &&
    !documentNouns.has(head);
  if (cut)
    return resolveDocument(
      context,
      { ...phrase, core: { first: phrase.core.first, last: phrase.head }, head: phrase.head - 1 },
      place,
    );
  const role = toRole(head);
  // "Security Chief Says Talks …": in title case a verb may look like the noun.
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
    const words = toContentWords(context.view, { first: phrase.core.first, last: end }, context.names);
    const noun = roleAbbreviations[role.noun]?.at(-1) ?? role.noun;
    const owner = phrase.ownerPronoun ? ownerOf(context, phrase, place) : undefined;
    const { definiteness } = phrase;
    const description = { head: noun, words, definiteness, ...(owner === undefined ? {} : { owner }) };
    const found = resolveRole(context, description, place);
    const unnamed = found && isBroader(context, found.party, noun) ? sameUnnamed(context, phrase) : null;
    return (
      unnamed ??
      found ??
      resolveEpithet(context, phrase, place) ??
      unnamedPerson(context, phrase, false, place)
    );
  }
  if (documentNouns.has(head)) return resolveDocument(context, phrase, place);
  const counted =
    (quantityNouns.has(head) || CARDINALS.has(head)) && context.view.tokens[phrase.core.last]?.lower === 'of';
  if (counted && phrase.core.last < phrase.range.last) return unnamedPerson(context, phrase, true, place);
  if (organizationNouns.has(head))
    return resolveBody(
      context,
      phrase,
      place,
      ownerOf(context, phrase, place) ?? ownerAfter(context, phrase),
    );
  const owner = GOVERNING.has(head) && phrase.owner >= 0 ? ownerOf(context, phrase, place) : null;
  if (owner?.kind === 'group' || (owner?.kind === 'organization' && owner.entity?.known?.type === 'body'))
    return { party: owner, rule: 'body-by-members' };
  const countedBody = GOVERNING.has(head) ? findCountedBody(context, phrase) : null;
  if (countedBody) return { party: countedBody, rule: 'body-by-members' };
  const aged = /-year-old$/.test(head) ? resolveEpithet(context, phrase, place) : null;
  if (aged) return aged;
  const plural = toPluralRole(head) !== null || stateGroupNouns.has(head) || /[^s]s$/.test(head);
  const whole = phrase.core.last === phrase.range.last;
  const alone = phrase.core.last - phrase.core.first === 1;
  const isClass = classNouns.has(head)
    ? whole || alone
    : whole && (stateGroupNouns.has(head) || isNational(context, phrase));
  if (isClass && phrase.definiteness !== 'indefinite' && !phrase.ownerPronoun && phrase.owner < 0)
    return { party: groupParty(context, sourceText(context, phrase.core)), rule: 'group' };
  return unnamedPerson(context, phrase, plural, place);
}

function firstComma(context: Context, { core, range }: DescriptionPhrase): number {
  let at = core.last;
  while (at < range.last && lowerAt(context, at) !== ',') at++;
  return at;
}
