import { signedDocuments } from '../../lexicon/en/documents.ts';
import { issuing } from '../../lexicon/en/handed-on.ts';
import { organizationNouns } from '../../lexicon/en/organizations.ts';
import type { TokenRange } from '../../text/view.ts';
import type { Context, Place } from './context.ts';
import { CLEARLY } from './discourse.ts';
import { isMedium } from './find-relays.ts';
import { entityAt, lowerAt } from './lookups.ts';
import { type Party, toJointParty } from './party.ts';
import { type DescriptionPhrase, toSourcePhrase } from './to-source-phrase.ts';

/** The verb and the letter sent stand at most this many tokens apart: "sent the grain board a note". */
const FARTHEST_SENDER = 6;
/** A body that opens a sentence and sends something is named in at most so many tokens. */
const LONGEST_SENDER = 8;

/** What is put out by whoever is being talked of. */
const ISSUED: ReadonlySet<string> = new Set(
  'statement communique communiqué minutes readout release data figures'.split(' '),
);

/** Only bodies take minutes and put out communiques; their heads do not. */
const ISSUED_BY_BODIES: ReadonlySet<string> = new Set('minutes communique communiqué'.split(' '));

/** Of a person "the data" are seldom. */
const TOLD_BY_BODIES: ReadonlySet<string> = new Set(['data', 'figures']);

/** Who put out "the statement", "the minutes": the one last told of; for a body's own documents the body most in mind. */
export function issuerOf(context: Context, head: string, place: Place): Party | null {
  if (!ISSUED.has(head)) return null;
  if (ISSUED_BY_BODIES.has(head))
    return (
      context.discourse.inMind(place.clock).find(({ party }) => isBody(party) && !isMedium(party))?.party ??
      null
    );
  const { focus } = context.discourse;
  if (TOLD_BY_BODIES.has(head) && !(focus && isBody(focus) && !isMedium(focus))) return null;
  return focus?.entity && context.discourse.weightOf(focus, place.clock) >= CLEARLY ? focus : null;
}

const isBody = ({ kind, members }: Party) =>
  members.length === 0 && (kind === 'organization' || kind === 'group');

/** "Morton sent the council a letter stating …": whom the sentence tells of as having put it out, or null. */
export function senderOf(
  context: Context,
  phrase: DescriptionPhrase,
  partyOf: (body: DescriptionPhrase) => Party,
): Party | null {
  const { tokens, sentences } = context.view;
  const { first } = phrase.range;
  const floor = sentences[tokens[first]?.sentence ?? 0]?.first ?? first;
  let at = first - 1;
  while (at > floor && first - at <= FARTHEST_SENDER && !issuing.has(lowerAt(context, at))) {
    if (tokens[at]?.kind === 'punct' || tokens[at]?.kind === 'quote') return null;
    at--;
  }
  if (at <= floor || !issuing.has(lowerAt(context, at))) return null;
  const entity = entityAt(context, at - 1);
  return entity ? context.partyOf(entity) : senderBody(context, { first: floor, last: at }, partyOf);
}

/** "Morton's camp circulated a leaflet": the body that opens the sentence. */
function senderBody(
  context: Context,
  range: TokenRange,
  partyOf: (body: DescriptionPhrase) => Party,
): Party | null {
  const isShort = range.last - range.first <= LONGEST_SENDER;
  if (!isShort || !organizationNouns.has(lowerAt(context, range.last - 1))) return null;
  const phrase = toSourcePhrase(context, range);
  return phrase?.type === 'description' ? partyOf(phrase) : null;
}

/** "The signatories": those who put out a letter or the like together. */
export function signersOf(context: Context): Party | null {
  for (const noun of signedDocuments) {
    const party = context.documents.get(noun);
    if (party?.plural) return party;
  }
  return null;
}

/** "The authors of the report, who include the Grain Board and Ann Lund": those named; null for fewer than two. */
export function namedSigners(context: Context, { core, range }: DescriptionPhrase): Party | null {
  let at = core.last;
  while (at < range.last && !/^includ(?:e|es|ing)$/.test(lowerAt(context, at))) at++;
  const named = new Map<string, Party>();
  for (; at < range.last; at++) {
    const entity = entityAt(context, at);
    const party = entity && context.partyOf(entity);
    if (party) named.set(party.id, party);
  }
  return named.size > 1 ? toJointParty([...named.values()]) : null;
}
