import { femaleNames, maleNames, sharedNames } from '../../lexicon/en/given-names.ts';
import { honorifics } from '../../lexicon/en/honorifics.ts';
import { organizationNameEnds, organizationNouns } from '../../lexicon/en/organizations.ts';
import { type RoleNoun, roleNouns } from '../../lexicon/en/roles.ts';

const honorificGenders: ReadonlyMap<string, 'm' | 'f' | null> = new Map(
  honorifics.map(({ text, gender }) => [text, gender]),
);

const singularRoles: ReadonlyMap<string, RoleNoun> = new Map(roleNouns.map((role) => [role.noun, role]));
const pluralRoles: ReadonlyMap<string, RoleNoun> = new Map(roleNouns.map((role) => [role.plural, role]));

/** A token's lower case without the point of an abbreviation. */
export const withoutPoint = (lower: string) =>
  lower.endsWith('.') && lower.length > 2 ? lower.slice(0, -1) : lower;

export const isHonorific = (lower: string) => honorificGenders.has(withoutPoint(lower));
export const honorificGender = (lower: string) => honorificGenders.get(withoutPoint(lower)) ?? null;

/** "ex-minister" is a minister. */
const withoutPrefix = (lower: string) => lower.replace(/^(?:ex|vice|co|then|arch|super)-/, '');

/** The last part of a hyphenated noun: "cleric-politician", "attorney-general". */
const lastPart = (lower: string) => lower.slice(lower.lastIndexOf('-') + 1);

/** The role a noun in the singular names, or null. */
export function toRole(lower: string): RoleNoun | null {
  const word = withoutPoint(lower);
  const found = singularRoles.get(word);
  if (found || !word.includes('-')) return found ?? null;
  return singularRoles.get(withoutPrefix(word)) ?? singularRoles.get(lastPart(word)) ?? null;
}

/** The role a noun in the plural names, or null. */
export function toPluralRole(lower: string): RoleNoun | null {
  return pluralRoles.get(lower) ?? (lower.includes('-') ? (pluralRoles.get(lastPart(lower)) ?? null) : null);
}

export const isTitleNoun = (lower: string) => toRole(lower)?.title === true;

const givenNames: ReadonlySet<string> = new Set([...maleNames, ...femaleNames, ...sharedNames]);

export const isGivenName = (lower: string) => givenNames.has(lower) || isHyphenatedGiven(lower);

function isHyphenatedGiven(lower: string): boolean {
  const hyphen = lower.indexOf('-');
  return hyphen > 0 && (maleNames.has(lower.slice(0, hyphen)) || femaleNames.has(lower.slice(0, hyphen)));
}

export function givenNameGender(lower: string): 'm' | 'f' | null {
  const first = lower.includes('-') ? lower.slice(0, lower.indexOf('-')) : lower;
  const male = maleNames.has(lower) || maleNames.has(first);
  const female = femaleNames.has(lower) || femaleNames.has(first);
  if (male === female || sharedNames.has(lower)) return null;
  return male ? 'm' : 'f';
}

export function isOrganizationEnd(lower: string): boolean {
  const word = withoutPoint(lower);
  return organizationNameEnds.has(word) || organizationNouns.has(word);
}

/** "U.S.A." has so many UTF-16 units, with room for letters that take two. */
const LONGEST_INITIALS = 9;

const INITIAL = /^\p{Lu}\.?$/u;
const INITIALS = /^(?:\p{Lu}\.){2,3}$/u;

/** "J." and "J": an initial. */
export const isInitial = (text: string) =>
  text.length <= LONGEST_INITIALS && (INITIAL.test(text) || INITIALS.test(text));

/** Four letters with their points. */
const LONGEST_ACRONYM = 8;

/** FBI, IAEA, CNN: capitals only, two to six letters, "U.N." too. */
export const isAcronym = (text: string) =>
  text.length <= LONGEST_ACRONYM && (/^[A-Z][A-Z&]{1,5}$/.test(text) || /^(?:[A-Z]\.){2,4}$/.test(text));
