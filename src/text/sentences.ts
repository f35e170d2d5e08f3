import {
  numberAbbreviations,
  otherAbbreviations,
  properAbbreviations,
  sentenceStarters,
  titleAbbreviations,
} from '../lexicon/en/abbreviations.ts';
import { reportingVerbForms } from '../lexicon/en/reporting-verbs.ts';
import type { RawToken } from './tokens.ts';
import { withoutParty } from './words.ts';

/** Words looked at after “…?” for its "S asked": a long name with its title is no longer. */
const REPORTING_REACH = 9;

const isTerminal = (token: RawToken) => {
  const mark = token.text.charAt(0);
  return token.kind === 'punct' && (mark === '.' || mark === '!' || mark === '?' || mark === '…');
};

const isCloser = (token: RawToken | undefined) =>
  token !== undefined &&
  (token.kind === 'quote' || (token.kind === 'punct' && (token.text === ')' || token.text === ']')));

/** A title before a name or an initial: its point ends nothing. */
function isTitle(token: RawToken): boolean {
  const bare = token.lower.slice(0, -1);
  return titleAbbreviations.has(bare) || numberAbbreviations.has(bare);
}

/** An abbreviation that keeps its point and may stand at the end of a sentence. */
function isAbbreviation(token: RawToken): boolean {
  if (token.kind !== 'word' || !token.text.endsWith('.')) return false;
  const bare = withoutParty(token.lower.slice(0, -1));
  return otherAbbreviations.has(bare) || properAbbreviations.has(bare) || bare.includes('.');
}

const beginsSentence = (token: RawToken | undefined) =>
  token === undefined ||
  token.kind === 'quote' ||
  token.kind === 'number' ||
  token.capital ||
  token.kind === 'symbol' ||
  (token.kind === 'punct' && '([—–-•*―'.includes(token.text.charAt(0)));

/** After “…!” or “…?”: whether "S said" or "said S" follows, so that the sentence goes on. */
function reportingFollows(tokens: readonly RawToken[], from: number): boolean {
  for (let at = from; at < tokens.length && at < from + REPORTING_REACH; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'quote' || isTerminal(token)) return false;
    if (token.kind === 'word' && reportingVerbForms.has(token.lower)) return true;
    const name = token.capital || token.kind === 'punct' || token.kind === 'clitic' || at - from < 2;
    if (!name && token.kind !== 'word') return false;
  }
  return false;
}

/**
 * Ends of the sentences of one paragraph's tokens: token positions, exclusive, in order; the last is
 * `tokens.length`. Marks and brackets that close after the full stop belong to the sentence.
 */
export function findSentenceEnds(
  tokens: readonly RawToken[],
  isOpeningMark: (token: RawToken) => boolean,
): number[] {
  const ends: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as RawToken;
    const next = tokens[at + 1];
    if (isAbbreviation(token)) {
      const starter =
        !isTitle(token) &&
        next !== undefined &&
        ((next.capital && sentenceStarters.has(next.lower)) || isOpeningMark(next));
      if (starter) ends.push(at + 1);
      continue;
    }
    if (!isTerminal(token)) continue;
    let end = at + 1;
    while (end < tokens.length && isTerminal(tokens[end] as RawToken)) end++;
    let closed = false;
    while (isCloser(tokens[end]) && !isOpeningMark(tokens[end] as RawToken)) {
      closed ||= tokens[end]?.kind === 'quote';
      end++;
    }
    const follower = tokens[end];
    const ellipsis = token.text.startsWith('…') || token.text.startsWith('..');
    const goesOn =
      follower !== undefined &&
      (!beginsSentence(follower) ||
        (ellipsis && !follower.capital) ||
        (closed && !token.text.startsWith('.') && reportingFollows(tokens, end)));
    if (!goesOn) ends.push(end);
    at = end - 1;
  }
  if (ends.at(-1) !== tokens.length && tokens.length > 0) ends.push(tokens.length);
  return ends;
}
