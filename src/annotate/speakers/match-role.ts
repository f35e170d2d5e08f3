import { determiners } from '../../lexicon/en/function-words.ts';
import { places } from '../../lexicon/en/places.ts';
import { broaderRoles, roleBodies, sameRoles } from '../../lexicon/en/roles.ts';
import type { RoleFact } from './find-roles.ts';

/** How well a role noun fits: the same, covered by the broader one, or found elsewhere in the title. */
const SAME_HEAD = 4;
const BROADER_HEAD = 2.5;
const HEAD_IN_TITLE = 2.5;
const SHARED_WORD = 1.5;
const STRANGE_WORD = -1;
const STRANGE_PLACE = -0.4;
const FORMER_MISMATCH = -1;
/** "The president" is seldom one who was. */
const PAST_OFFICE = -2;

/** They praise or date; nobody is told apart by them. */
const IDLE_WORDS: ReadonlySet<string> = new Set(
  'senior top veteran longtime long-time leading same high-ranking ranking powerful influential new old young then current outspoken embattled late good own high first'.split(
    ' ',
  ),
);

const toSame = (noun: string) => (Object.hasOwn(sameRoles, noun) ? sameRoles[noun] : noun);

/** Two nouns for one office: Sen. and senator. */
export const isSameRole = (a: string, b: string) => toSame(a) === toSame(b);

/** Words of places: "the South Carolina senator" says from where, which a title seldom does. */
export const PLACE_WORDS: ReadonlySet<string> = new Set([...places].flatMap((place) => place.split(' ')));

const isState = (word: string) => word.startsWith('@');

/** Parts of hyphenated words count too: "hard-line", "Florida-based". */
function has(fact: RoleFact, word: string): boolean {
  if (fact.words.has(word)) return true;
  for (const own of fact.words)
    if (own.length > 4 && word.length > 4 && (own.startsWith(word) || word.startsWith(own))) return true;
  return false;
}

/** Words for a party, with what the press writes for it; no one belongs to two. */
const PARTIES: Readonly<Record<string, string>> = {
  ...{ republican: 'republican', gop: 'republican', democratic: 'democratic', democrat: 'democratic' },
  ...{ libertarian: 'libertarian', green: 'green', labour: 'labour', tory: 'tory', likud: 'likud' },
  ...{ reformist: 'reformist', principlist: 'principlist', '@republican-party': 'republican' },
  '@democratic-party': 'democratic',
};

/** @param id of the pack */
export const isPoliticalParty = (id: string) => Object.hasOwn(PARTIES, `@${id}`);

/** A word that tells to which party somebody belongs. */
export const isPartyWord = (word: string) => Object.hasOwn(PARTIES, word);

function partyOf(words: Iterable<string>): string | null {
  for (const word of words) {
    const party = Object.hasOwn(PARTIES, word) ? PARTIES[word] : undefined;
    if (party) return party;
  }
  return null;
}

/** The state or body that the text gives somebody an office of: "German ambassador Kirsten Lund"; parties are none. */
const stateOf = ({ range, words }: RoleFact): string | undefined =>
  range ? [...words].find((word) => isState(word) && !Object.hasOwn(PARTIES, word))?.slice(1) : undefined;

/** Another country than the one the description names; parties are no countries. */
function isForeign(fact: RoleFact, words: ReadonlySet<string>): boolean {
  const country = fact.entity.known ? fact.entity.known.country : stateOf(fact);
  for (const word of words)
    if (
      isState(word) &&
      !Object.hasOwn(PARTIES, word) &&
      country &&
      fact.words.size > 0 &&
      !fact.words.has(word) &&
      word !== `@${country}`
    )
      return true;
  return false;
}

/** "The third diplomat" is none whom the text calls a diplomat without a number. */
const ORDINALS: ReadonlySet<string> = new Set('second third fourth fifth sixth seventh other'.split(' '));

/** The description names another country or party than the role. */
export function contradicts(fact: RoleFact, words: ReadonlySet<string>): boolean {
  const party = partyOf(words);
  const own = partyOf([fact.head, ...fact.words]);
  return isForeign(fact, words) || (party !== null && own !== null && party !== own);
}

/** Whom a party puts up or sends: "the Republican nominee" may have been called "Republican Donald Trump". */
const OF_PARTIES: ReadonlySet<string> = new Set(
  'nominee candidate front-runner frontrunner hopeful contender leader'.split(' '),
);

/** "The president" is no vice president, "the leader" hardly that of the opposition. */
const OTHER_OFFICES: Readonly<Record<string, string>> = { president: 'vice', leader: 'opposition' };

function isOtherOffice(fact: RoleFact, head: string, words: ReadonlySet<string>): boolean {
  const other = Object.hasOwn(OTHER_OFFICES, head) ? OTHER_OFFICES[head] : undefined;
  return other !== undefined && fact.head === head && fact.words.has(other) && !words.has(other);
}

const isMemberOf = (fact: RoleFact, words: ReadonlySet<string>) =>
  partyOf([fact.head]) !== null && partyOf([fact.head]) === partyOf(words);

/**
 * How well a description fits a role; 0 and less: not at all.
 * @param head the description's role noun, singular
 * @param words its other words, from `toContentWords`
 */
export function matchRole(fact: RoleFact, head: string, words: ReadonlySet<string>): number {
  const broader = broaderRoles[head];
  let score = 0;
  // Of secretaries only those of the press speak for others.
  if (fact.head === 'secretary' && head.startsWith('spokes') && !fact.words.has('press')) return 0;
  // Of spokesmen only those of foreign ministries are diplomats.
  if (head === 'diplomat' && fact.head.startsWith('spokes') && !fact.words.has('foreign')) return 0;
  for (const word of words) if (ORDINALS.has(word) && !fact.words.has(word)) return 0;
  // A communications director speaks for others too.
  const speaksFor = head.startsWith('spokes') && fact.head === 'director' && fact.words.has('communications');
  if (isSameRole(fact.head, head) || speaksFor) score = SAME_HEAD;
  else if (broader?.includes(fact.head)) score = BROADER_HEAD;
  else if (fact.words.has(head) || roleBodies[head]?.some((body) => fact.words.has(body)))
    score = HEAD_IN_TITLE;
  else if (OF_PARTIES.has(head) && isMemberOf(fact, words)) return HEAD_IN_TITLE;
  else return 0;
  if (contradicts(fact, words) || isOtherOffice(fact, head, words)) return 0;
  const former = words.has('former') || words.has('ex');
  if (fact.past && !former) score += PAST_OFFICE;
  for (const word of words) {
    if (word === head || IDLE_WORDS.has(word) || determiners.has(word) || word === "'s") continue;
    if (word === 'former')
      score += fact.past || fact.words.has('former') || fact.words.has('ex') ? SHARED_WORD : FORMER_MISMATCH;
    else if (isState(word) || has(fact, word)) score += SHARED_WORD;
    else score += PLACE_WORDS.has(word) ? STRANGE_PLACE : STRANGE_WORD;
  }
  return score;
}
