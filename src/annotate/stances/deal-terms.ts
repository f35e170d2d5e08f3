import type { TextView } from '../../text/view.ts';
import type { TopicMentionFound } from './topic-mentions.ts';

/** What two sides sign. */
const DEALS: ReadonlySet<string> = new Set([
  'deal',
  'deals',
  'agreement',
  'agreements',
  'accord',
  'settlement',
]);
/** Whether a word names what two sides sign. */
export const isDealWord = (lower: string) => DEALS.has(lower);

const OBLIGED: ReadonlySet<string> = new Set('must should shall has have had needs need'.split(' '));
/** What is asked of a deal, bare after "demanded that any deal" or "a deal that". */
const CONTAINS =
  /^(?:strip|rid|depriv|impos|plac|eliminat|includ|cover|address|cap|bar|limit|curb|ban|contain|guarante|respect|recogni|dismantl|end|ensur|verif|leave|allow|let|ignor|exclud|omit|remov|put|bring|mean|requir|involv|left$|stop|halt|scrap|roll|curtail|prevent|block|forc|commit)(?:s|e|es|y|ies|ed)?$/;
/** What a deal must hold stands within so many tokens. */
const REACH_TERMS = 9;

/** What is asked of talks as of a deal. */
const TALKS: ReadonlySet<string> = new Set(['talks', 'negotiation', 'negotiations', 'dialogue', 'diplomacy']);
const RELATIVES: ReadonlySet<string> = new Set(['that', 'which']);
/** "between A and B", "with A": who has part in a deal stands so many tokens before what is said of it. */
const REACH_PARTIES = 6;
const BEFORE_PARTIES: ReadonlySet<string> = new Set(['with', 'between', 'by', 'from']);

const MADE = /^(?:negotiated|reached|struck|signed|made|brokered|concluded|mediated)$/;

/** The token after a deal and those who make it. */
function afterParties(tokens: TextView['tokens'], from: number): number {
  // "any accord negotiated by A"
  const at = MADE.test(tokens[from]?.lower ?? '') ? from + 1 : from;
  if (!BEFORE_PARTIES.has(tokens[at]?.lower ?? '')) return at;
  const relative = tokens
    .slice(at, at + REACH_PARTIES)
    .findIndex(({ lower }) => RELATIVES.has(lower) || lower === 'to' || lower === 'whose');
  return relative < 0 ? at : at + relative;
}

const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);
const FORCED = /^(?:dictat|impos|forc|coerc)ed$/;

/** "dictated by", "that were imposed": by others, so that other talks might do. */
const isForced = (tokens: TextView['tokens'], at: number) =>
  FORCED.test(tokens[BE.has(tokens[at]?.lower ?? '') ? at + 1 : at]?.lower ?? '');

/** What somebody thinks of a deal, so that he might take another. */
const THINKS = /^(?:consider|regard|deem|see|find|call|think|view|judge|believe)s?$/;
const THINKERS: ReadonlySet<string> = new Set(['it', 'he', 'she', 'they', 'we', 'i']);

/** "talks whose outcome", "an accord it regards as": only such ones. */
const isOfSuch = (tokens: TextView['tokens'], at: number) =>
  tokens[at]?.lower === 'whose' ||
  (THINKERS.has(tokens[at]?.lower ?? '') && THINKS.test(tokens[at + 1]?.lower ?? ''));

/** "that does not also end": what stands between a deal and what it holds. */
const BETWEEN: ReadonlySet<string> = new Set(
  "do does did not n't would will can could may might also fully never merely simply only".split(' '),
);

function pastBetween(tokens: TextView['tokens'], at: number): number {
  let next = at;
  while (BETWEEN.has(tokens[next]?.lower ?? '')) next++;
  return next;
}

/** Behind a verb that has no object. */
const ENDS = /^(?:[,.;:!?”’"')]|now|immediately|today|at|forthwith)$/;

/** "any deal must end the dam", "a deal with A that leaves out the dam": what is said of it are the terms. */
export function isOnTerms({ tokens }: TextView, { first, last }: TopicMentionFound): boolean {
  const at = tokens.slice(first, last).findIndex(({ lower }) => DEALS.has(lower) || TALKS.has(lower));
  if (at < 0) return false;
  const isDeal = DEALS.has(tokens[first + at]?.lower ?? '');
  const after = afterParties(tokens, first + at + 1);
  const isRelative = RELATIVES.has(tokens[after]?.lower ?? '') || tokens[after]?.lower === 'to';
  const next = isRelative ? pastBetween(tokens, after + 1) : after;
  if (isForced(tokens, next) || isOfSuch(tokens, after) || (isRelative && isOfSuch(tokens, after + 1)))
    return true;
  if ((isDeal || isRelative) && CONTAINS.test(tokens[next]?.lower ?? '')) return true;
  for (let place = after; place <= first + at + REACH_TERMS; place++)
    if (OBLIGED.has(tokens[place]?.lower ?? '')) {
      const verb =
        tokens[place + 1]?.lower === 'to' || tokens[place + 1]?.lower === 'also' ? place + 2 : place + 1;
      // "the talks must stop": it holds nothing.
      return CONTAINS.test(tokens[verb]?.lower ?? '') && !ENDS.test(tokens[verb + 1]?.text ?? '');
    }
  return false;
}

/** What another's subject is asked to hold stands after these. */
export const LIGHT = /^(?:put|bring|mean|require|involve|include|contain|see|provide|offer)$/;
/** A deal stands at most so many tokens before what it has to hold. */
const REACH_DEAL = 14;

/** The word before a mention, past its article: "must put an end to". */
export const lightBefore = ({ tokens }: TextView, first: number) =>
  tokens[/^(?:an?|the)$/.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1]?.lower ?? '';

/** Bare verbs of what a deal has to hold. */
const ASKED =
  /^(?:include|cover|address|contain|guarantee|respect|ensure|limit|end|cap|curb|ban|dismantle|verify)$/;

/** "any deal must cover the dam": a deal, an obligation, then the mention. */
export function isInDeal({ tokens }: TextView, from: number, start: number, first: number): boolean {
  let isObliged = false;
  for (let at = first - 1; at >= Math.max(from, first - REACH_DEAL); at--) {
    const lower = tokens[at]?.lower ?? '';
    if (OBLIGED.has(lower) && at <= start) isObliged = true;
    // "insists that any deal cover the dam": what is asked for is bare.
    if (DEALS.has(lower) && ASKED.test(tokens[at + 1]?.lower ?? '') && tokens[at - 1]?.lower === 'any')
      return at + 1 <= start;
    if (DEALS.has(lower)) return isObliged && tokens[at - 1]?.lower !== 'to';
  }
  return false;
}

/** What one signs, or does not, that is no deal yet. */
const PAPERS: ReadonlySet<string> = new Set('text draft document paper package anything proposal'.split(' '));

/** Words that turn a deal down before it is named: "will not sign a deal that". */
const REFUSING =
  /^(?:no|not|n't|never|neither|cannot|without|reject(?:s|ed|ing)?|oppos(?:e|es|ed|ing)|refus(?:e|es|ed|ing)|against|veto(?:es|ed)?|dismiss(?:es|ed)?|down)$/;
/** It is turned down within so many tokens before it is named. */
const REACH_REFUSED = 6;

const isRefused = (tokens: TextView['tokens'], from: number, deal: number) =>
  tokens.slice(Math.max(from, deal - REACH_REFUSED), deal).filter(({ lower }) => REFUSING.test(lower))
    .length %
    2 ===
  1;

/** "no deal that ignores the dam", "will not sign one that does not end it": what is said of a deal he refuses. */
export function isOfRefusedDeal({ tokens }: TextView, from: number, first: number): boolean {
  let relative = -1;
  for (let at = first - 1; at >= Math.max(from, first - REACH_DEAL); at--) {
    const { lower, text } = tokens[at] ?? { lower: '', text: '' };
    if (text === ',' || lower === 'and' || lower === 'but') return false;
    if (RELATIVES.has(lower)) relative = at;
    // "that did not deal with the dam"
    if ((DEALS.has(lower) || PAPERS.has(lower)) && !BETWEEN.has(tokens[at - 1]?.lower ?? '')) {
      const isNext = relative > 0 && afterParties(tokens, at + 1) === relative;
      return isNext && isRefused(tokens, from, at);
    }
  }
  return false;
}
