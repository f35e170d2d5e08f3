import { characterClassAt, LETTER } from '../../text/characters.ts';
import type { TextView, Token } from '../../text/view.ts';
import { isGivenName, isHonorific } from './word-tests.ts';

/** UTF-16 units of a text that are searched: longer than nearly all articles, and a bound for the rest. */
const SEARCHED = 40_000;
const CAPITAL = /\p{Lu}/u;

/** A text without its lines that have no capital: tags in lower case ("harbour ferries anna lund") tell nothing of names. */
const withoutTags = (text: string) =>
  text
    .split('\n')
    .filter((line) => CAPITAL.test(line))
    .join('\n');

/** Longer words that begin alike are passed over this often. */
const MOST_TRIES = 20;

/** Says whether the text has a word in lower case too: then a capital at a sentence's start tells nothing. */
export function toLowerCaseTest(text: string): (lower: string) => boolean {
  const head = withoutTags(text.slice(0, SEARCHED));
  const answers = new Map<string, boolean>();
  const search = (lower: string): boolean => {
    let at = head.indexOf(` ${lower}`);
    for (let tries = 0; at >= 0 && tries < MOST_TRIES; tries++) {
      const end = at + 1 + lower.length;
      if (characterClassAt(head, end) !== LETTER) return true;
      at = head.indexOf(` ${lower}`, end);
    }
    return false;
  };
  return (lower) => {
    const known = answers.get(lower);
    if (known !== undefined) return known;
    const answer = search(lower);
    answers.set(lower, answer);
    return answer;
  };
}

/** Last words of two in capitals who speak, in lower case: "Torrence" of "Zed Torrence said". */
export function findPairEnds(
  { tokens }: TextView,
  speaks: (next: Token | undefined) => boolean,
): ReadonlySet<string> {
  const ends = new Set<string>();
  for (let at = 1; at < tokens.length; at++) {
    const [first, last] = [tokens[at - 1], tokens[at]];
    if (!first?.capital || !last?.capital || first.kind !== 'word' || last.kind !== 'word') continue;
    const isPair = tokens[at - 2]?.capital !== true && speaks(tokens[at + 1]);
    if (isPair && first.sentence === last.sentence) ends.add(last.lower);
  }
  return ends;
}

/**
 * Surnames that stand behind a given name or "Mr." somewhere, in lower case: "Small said" at a sentence's
 * beginning is one of them where the text has a Martin Small, though small things are told of, too.
 */
export function findSurnames({ tokens }: TextView): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (let at = 1; at < tokens.length; at++) {
    const [given, surname] = [tokens[at - 1], tokens[at]];
    if (!given?.capital || !surname?.capital || surname.kind !== 'word') continue;
    if (given.sentence !== surname.sentence || tokens[at + 1]?.capital) continue;
    if (isGivenName(given.lower) || isHonorific(given.lower)) surnames.add(surname.lower);
  }
  return surnames;
}
