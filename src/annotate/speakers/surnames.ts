import type { TextView, Token } from '../../text/view.ts';
import type { NameMention } from './name-mention.ts';
import { isGivenName } from './word-tests.ts';

/** In shorter names one letter makes another name. */
const SHORTEST_MISSPELT = 5;

/** Whether a lone word is a surname with one letter for another, not the first. Both in lower case. */
export function isMisspelling(word: string, surname: string): boolean {
  if (word.length < SHORTEST_MISSPELT || word.length !== surname.length) return false;
  if (word[0] !== surname[0] || isGivenName(word)) return false;
  let different = 0;
  for (let at = 1; at < word.length; at++) if (word[at] !== surname[at]) different++;
  return different === 1;
}

/** "Tom and Ida Lund": the lone given name, and the surname that the next name ends with; null for other pairs. */
export function sharedSurname(
  { tokens }: TextView,
  { nameFirst, last }: NameMention,
  next: NameMention,
): { readonly given: string; readonly surname: string } | null {
  const given = tokens[nameFirst] as Token;
  if (last - nameFirst !== 1 || !isGivenName(given.lower)) return null;
  if (next.nameClass !== 'person' || next.known || next.last - next.nameFirst !== 2) return null;
  if (next.first !== last + 1 || tokens[last]?.lower !== 'and') return null;
  return { given: given.text, surname: (tokens[next.last - 1] as Token).text };
}
