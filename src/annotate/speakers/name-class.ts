import { auxiliaries } from '../../lexicon/en/function-words.ts';
import { surnameNouns } from '../../lexicon/en/organizations.ts';
import { places } from '../../lexicon/en/places.ts';
import { reportingVerbForms } from '../../lexicon/en/reporting-verbs.ts';
import { surnameTitles, titleModifiers } from '../../lexicon/en/roles.ts';
import { thingEnds } from '../../lexicon/en/things.ts';
import { timeZones } from '../../lexicon/en/time-names.ts';
import type { Token } from '../../text/view.ts';
import type { NameClass } from './name-mention.ts';
import {
  honorificGender,
  isAcronym,
  isGivenName,
  isHonorific,
  isInitial,
  isOrganizationEnd,
  isTitleNoun,
  toPluralRole,
  toRole,
  withoutPoint,
} from './word-tests.ts';

/** "R-Ohio": a party and a state in brackets after a name. */
const PARTY_LABEL = /^[RDI]-/;
const ABBREVIATED = /^\p{L}+\.$/u;

/** Words of this length in capitals throughout are no acronyms. */
const SHOUTED = 5;

/** "PolitCheck", "YouGov": capitals within a word, as in no surname but those of McBride's and DeVito's kind. */
const INNER_CAPITAL = /^(?!(?:Ma?c|De|Di|Du|La|Le|Lo|Van|Von|Fitz|O['’]))\p{Lu}\p{Ll}+\p{Lu}\p{L}+$/u;

/** Names of people are seldom longer; a longer run is a heading or a title of a work. */
const LONGEST_PERSON = 5;

function joined(tokens: readonly Token[], first: number, last: number): string {
  let words = '';
  for (let at = first; at < last; at++) words += (at > first ? ' ' : '') + (tokens[at] as Token).lower;
  return words;
}

/** "of Ashton, Md.", "in Springfield, Ohio": a town before its state. */
function isHome(tokens: readonly Token[], at: number): boolean {
  const comma = tokens[at + 1];
  const state = tokens[at + 2];
  // "Lund, Ohio’s former governor".
  if (comma?.text !== ',' || !state?.capital || tokens[at + 3]?.lower === "'s") return false;
  return (
    places.has(state.lower) ||
    (state.text.endsWith('.') && !isHonorific(state.lower) && !isTitleNoun(state.lower))
  );
}

/** Those who are spoken to by their office behind "Mr." and "Madam". */
const ADDRESSED: ReadonlySet<string> = new Set(
  'president vice-president speaker chairman chairwoman chair secretary ambassador minister premier chancellor mayor governor senator justice judge general'.split(
    ' ',
  ),
);

/** "Mr. King", "Stephen King", "Tim Justice", "Mr. Singer", "Ida T. King": the last word of a name may look like a title. */
function isSurname(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] as Token;
  const { lower: before, text } = tokens[at - 1] as Token;
  if (isHonorific(before) && !isTitleNoun(before) && !ADDRESSED.has(lower)) return true;
  if (!isHonorific(lower) && !surnameTitles.has(lower)) return false;
  return isHonorific(before) || isGivenName(before) || isInitial(text);
}

/** A comma or a verb of saying: what stands before is whoever speaks, by name. */
export const endsSpeaker = (token: Token | undefined) =>
  token?.text === ',' || token?.lower === "'s" || reportingVerbForms.has(token?.lower ?? '');

/** Languages, days and hills that are surnames too. */
const SURNAME_THINGS: ReadonlySet<string> = new Set(
  'english day hill hills law park street winter spring summers banks war'.split(' '),
);

/** "Tom Law, a pilot", "Tom English said": a given name and a surname that things are called by. */
const isNamedLikeThing = (tokens: readonly Token[], first: number, last: number) =>
  last - first === 2 &&
  isGivenName((tokens[first] as Token).lower) &&
  SURNAME_THINGS.has((tokens[last - 1] as Token).lower) &&
  endsSpeaker(tokens[last]);

/** One past the last title or form of address of a run; `first` where there is none. */
export function titlesEnd(tokens: readonly Token[], first: number, last: number): number {
  for (let at = last - 1; at >= first; at--) {
    const { lower } = tokens[at] as Token;
    if (!isHonorific(lower) && !isTitleNoun(lower)) continue;
    // "Dean Foster", "Earl Ray": a given name may look like a title.
    if (at === first && isGivenName(lower) && last - first === 2) continue;
    if (at === last - 1 && at > first && isSurname(tokens, at)) continue;
    return at + 1;
  }
  return first;
}

/** What titles and forms of address before a name tell of its bearer. */
export function titleGender(tokens: readonly Token[], first: number, last: number): 'm' | 'f' | null {
  for (let at = last - 1; at >= first; at--) {
    const { lower } = tokens[at] as Token;
    const gender = honorificGender(lower) ?? toRole(lower)?.gender ?? null;
    if (gender) return gender;
  }
  return null;
}

/** "Ransom Lines, which has run the ferry": people are "who". Not "met Ransom Hale, which he denies". */
function isThing(tokens: readonly Token[], last: number): boolean {
  const verb = tokens[last + 2];
  return (
    tokens[last]?.text === ',' &&
    tokens[last + 1]?.lower === 'which' &&
    verb?.kind === 'word' &&
    (auxiliaries.has(verb.lower) || /(?:s|ed)$/.test(verb.lower))
  );
}

/** "Sydney Varga, a crane driver,": a role tells that a name which begins like a town's is a person's. */
function hasRoleAfter(tokens: readonly Token[], last: number): boolean {
  if (tokens[last]?.text !== ',' || !/^(?:a|an|the)$/.test(tokens[last + 1]?.lower ?? '')) return false;
  for (let at = last + 2; at < last + 2 + FARTHEST_ROLE && tokens[at]?.kind === 'word'; at++)
    if (toRole((tokens[at] as Token).lower)) return true;
  return false;
}

/** Words of an apposition up to its role noun: "a long-serving shift supervisor". */
const FARTHEST_ROLE = 4;

/** Media that go by any name; "the account" is as often somebody's. */
const MEDIA: ReadonlySet<string> = new Set(
  'channel outlet website site newspaper daily weekly newsletter broadcaster station portal agency'.split(
    ' ',
  ),
);
/** Tokens of "a channel near the harbour guards". */
const LONGEST_DESCRIPTION = 12;

/** "A channel close to the guards, Zenda-e Now, said": a name that a description of a medium introduces, between commas. */
function isDescribedBody(tokens: readonly Token[], first: number, last: number): boolean {
  if (tokens[first - 1]?.text !== ',' || tokens[last]?.text !== ',') return false;
  for (let at = first - 2; at >= Math.max(0, first - 1 - LONGEST_DESCRIPTION); at--) {
    const { kind, lower } = tokens[at] as Token;
    if (kind !== 'word' || auxiliaries.has(lower)) return false;
    if (lower === 'a' || lower === 'an') return MEDIA.has(headAfter(tokens, at, first - 1));
  }
  return false;
}

/** The last word of a noun phrase before what hangs on it: "channel" of "a news channel near the guards". */
function headAfter(tokens: readonly Token[], article: number, end: number): string {
  let at = article + 1;
  while (at + 1 < end && !ENDS_NOUN.has((tokens[at + 1] as Token).lower)) at++;
  return (tokens[at] as Token).lower;
}

/** What hangs on a noun begins with one of these. */
const ENDS_NOUN: ReadonlySet<string> = new Set([
  ...['of', 'for', 'from', 'in', 'on', 'at', 'with', 'by', 'to', 'that', 'which', 'who', 'close', 'linked'],
  ...['affiliated', 'run', 'based', 'tied', 'aligned', 'owned', 'loyal', 'critical', 'associated', 'called'],
]);

/** "between Zendair and its crews": people are no "its". */
const hasOwn = (tokens: readonly Token[], last: number) =>
  tokens[last]?.lower === 'and' && tokens[last + 1]?.lower === 'its';

/** "the Foreign Secretary", "the Attorney General": an office in capitals, and nobody's name. */
export function isOffice(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last - 1; at++)
    if (!titleModifiers.has((tokens[at] as Token).lower)) return false;
  const { lower } = tokens[last - 1] as Token;
  return isTitleNoun(lower) || toPluralRole(lower)?.title === true;
}

/** "the MP Ann Lund": an office and a name of two words. */
const isTitled = (tokens: readonly Token[], first: number, last: number) =>
  last - first > 2 &&
  isTitleNoun((tokens[first] as Token).lower) &&
  (isAcronym((tokens[first] as Token).text) || isGivenName((tokens[first + 1] as Token).lower));

const ZONES: ReadonlySet<string> = new Set(timeZones);

/** What a run of capitals names, by its words alone; null for nobody and nothing that could speak. @param titled follows a title */
export function classOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  titled: boolean,
): NameClass | null {
  const single = last - first === 1 ? (tokens[first] as Token).text : '';
  if (single.charAt(1) === '-' && PARTY_LABEL.test(single)) return null;
  if (single.endsWith('.') && ABBREVIATED.test(single)) return null;
  if (single && isHome(tokens, first)) return null;
  const end = withoutPoint((tokens[last - 1] as Token).lower);
  const length = last - first;
  // "Laurence H. Tribe", "Martin Bell".
  const given = length <= LONGEST_PERSON && isGivenName((tokens[first] as Token).lower);
  if (given && (surnameNouns.has(end) || (length > 2 && isInitial((tokens[last - 2] as Token).text))))
    return 'person';
  if (length > 1 && isOrganizationEnd(end)) return 'organization';
  for (let at = first + 1; at < last; at++) {
    const { lower } = tokens[at] as Token;
    if (lower === 'of' || lower === 'for' || lower === 'on' || lower === '&') return 'organization';
  }
  if (titled) return 'person';
  const start = tokens[first] as Token;
  if (!isGivenName(start.lower) && isDescribedBody(tokens, first, last)) return 'organization';
  if (!isGivenName(start.lower) && (length > 1 ? isThing(tokens, last) : hasOwn(tokens, last)))
    return 'organization';
  if (length === 1) {
    // "It is 21:41 BST."
    if (places.has(start.lower) || (isAcronym(single) && ZONES.has(start.lower))) return null;
    if (isOrganizationEnd(end)) return 'organization';
    const before = tokens[first - 1]?.text;
    const tagged = before === '@' || before === '#';
    return isAcronym(start.text) || (!tagged && INNER_CAPITAL.test(start.text)) ? 'organization' : 'unknown';
  }
  if (isNamedLikeThing(tokens, first, last)) return 'person';
  if (places.has(joined(tokens, first, last)) || thingEnds.has(end)) return null;
  if (isGivenName(start.lower) || isInitial(start.text)) return length <= LONGEST_PERSON ? 'person' : null;
  // "CWA President Chris Hale", "the Linden MP Ann Lund" are no bodies.
  const titles =
    isTitled(tokens, first, last) ||
    tokens.slice(first + 1, last - 1).some(({ lower }) => isTitleNoun(lower));
  // People take no article, but "the Rev." does.
  if (
    !titles &&
    !isHonorific(start.lower) &&
    tokens[first - 1]?.lower === 'the' &&
    tokens[first - 1]?.sentence === start.sentence
  )
    return 'organization';
  if (isAcronym(start.text) && !isTitleNoun(start.lower) && !titles) return 'organization';
  if (places.has(start.lower) && !hasRoleAfter(tokens, last)) return null;
  return length <= 3 ? 'person' : null;
}

/** A word in capitals throughout that is too long for an acronym. */
export const isShouted = (text: string) => text.length >= SHOUTED && text === text.toUpperCase();

/** One past "Ransom Lines" in "Ransom Lines CEO Jane Hale"; `first` where the run begins with its title. */
export function employerEnd(tokens: readonly Token[], first: number, last: number): number {
  let at = first;
  while (
    at < last &&
    !isTitleNoun((tokens[at] as Token).lower) &&
    !titleModifiers.has((tokens[at] as Token).lower)
  )
    at++;
  return at - first > 1 ? at : first;
}
