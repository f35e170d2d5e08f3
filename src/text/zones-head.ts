import { DATELINE_START } from '../lexicon/en/zones.ts';
import type { ZoneName } from '../model/records.ts';
import type { LineZones } from './zones.ts';
import type { ZoneLine } from './zones-line.ts';

/** How far from the top a headline is looked for. */
const HEAD_LINES = 15;
/** Shorter first lines are labels ("World"), longer ones running text. */
const SHORTEST_HEADLINE = 4;
const LONGEST_HEADLINE = 30;
/** A headline that ends as a sentence does is taken for one up to here, if its words are capitalised. */
const LONGEST_SENTENCE_HEADLINE = 20;
const LONGEST_DECK = 60;
const MOST_DECKS = 2;
const LONGEST_LABEL = 6;
/** Share of the longer words that begin with a capital in a headline set in title case. */
const TITLE_CASE_SHARE = 0.7;
/** A title is believed to go on in the next line only where the first line is at least this long. */
const SHORTEST_TITLE_PART = 12;
/** What a page adds to its title: " - Example News". */
const LONGEST_TITLE_SUFFIX = 40;

/** Letters and digits alone, in lower case: titles are quoted with other marks and blanks. */
const toKey = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The lines that hold the title that the manifest gives: the first that fits, and where it goes on. */
function findTitleLines(lines: readonly ZoneLine[], title: string): readonly number[] {
  const wanted = toKey(title);
  if (wanted === '') return [];
  const top = lines.slice(0, HEAD_LINES);
  const keyAt = (at: number) => {
    const line = top[at] as ZoneLine;
    return line.words <= 2 * LONGEST_HEADLINE ? toKey(line.text) : '';
  };
  for (let first = 0; first < top.length; first++) {
    const key = keyAt(first);
    if (key === wanted) return [first];
    if (key.startsWith(`${wanted} `) && key.length - wanted.length <= LONGEST_TITLE_SUFFIX) return [first];
    if (key.length < SHORTEST_TITLE_PART || !wanted.startsWith(`${key} `)) continue;
    const found = [first];
    let rest = wanted.slice(key.length + 1);
    for (let next = first + 1; next < top.length; next++) {
      const part = keyAt(next);
      if (part === '' || (rest !== part && !rest.startsWith(`${part} `))) break;
      found.push(next);
      rest = rest.slice(part.length + 1);
    }
    return found;
  }
  return [];
}

const LONG_WORD = /^\P{L}*\p{L}{4,}/u;
const CAPITAL = /^\P{L}*\p{Lu}/u;

function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => LONG_WORD.test(word));
  const capital = words.filter((word) => CAPITAL.test(word)).length;
  return words.length > 0 && capital / words.length >= TITLE_CASE_SHARE;
}

function looksLikeHeadline(line: ZoneLine): boolean {
  if (line.bullet || line.words > LONGEST_HEADLINE) return false;
  if (!line.sentence) return line.lastMark !== ':' && line.lastMark !== ',';
  if (DATELINE_START.test(line.text)) return false;
  return line.words <= LONGEST_SENTENCE_HEADLINE && (line.lastMark !== '.' || isTitleCase(line.text));
}

/** The first line that may be a headline, where a running text follows it; -1 where there is none. */
function findHeadline(lines: readonly ZoneLine[], zones: LineZones): number {
  const open = lines.flatMap((_, index) => (zones[index] === null ? [index] : []));
  for (const [position, index] of open.slice(0, HEAD_LINES).entries()) {
    const line = lines[index] as ZoneLine;
    const next = lines[open[position + 1] ?? -1];
    if (!next || !looksLikeHeadline(line)) return -1;
    const isLabel =
      line.words < SHORTEST_HEADLINE && next.words >= SHORTEST_HEADLINE && looksLikeHeadline(next);
    if (!isLabel || line.sentence) return index;
  }
  return -1;
}

const FURNITURE_OF_HEAD: readonly (ZoneName | null | undefined)[] = ['nav', 'byline', 'dateline', 'caption'];

/** Two to four capitalised words and nothing else: a byline without its "By". */
const BARE_NAME = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}’'-]+){1,2}$/u;

/** Whether the line right after the headline sums the article up, and is not its first paragraph. */
function isDeck(lines: readonly ZoneLine[], zones: LineZones, index: number): boolean {
  const line = lines[index] as ZoneLine;
  if (line.words > LONGEST_DECK || DATELINE_START.test(line.text)) return false;
  const next = lines[index + 1];
  if (!next) return false;
  if (!line.sentence) return line.lastMark !== ':' && line.words >= SHORTEST_HEADLINE;
  return FURNITURE_OF_HEAD.includes(zones[index + 1]) || DATELINE_START.test(next.text);
}

/** Headline, deck and what stands above and between them. */
export function zoneHead(lines: readonly ZoneLine[], zones: LineZones, title: string | null): LineZones {
  const byTitle = title === null ? [] : findTitleLines(lines, title);
  const headlines = byTitle.length > 0 ? byTitle : [findHeadline(lines, zones)].filter((index) => index >= 0);
  const first = headlines[0];
  const last = headlines.at(-1);
  if (first === undefined || last === undefined) return zones;
  const found = [...zones];
  for (let index = 0; index < first; index++) {
    const line = lines[index] as ZoneLine;
    if (found[index] === null && !line.sentence && line.words <= LONGEST_LABEL) found[index] = 'nav';
  }
  for (const index of headlines) found[index] = 'headline';
  let decks = 0;
  for (let index = last + 1; index < lines.length && decks < MOST_DECKS; index++) {
    if (found[index] !== null) {
      if (FURNITURE_OF_HEAD.includes(found[index]) || found[index] === 'promo') continue;
      break;
    }
    const line = lines[index] as ZoneLine;
    if (BARE_NAME.test(line.text) && index + 1 < lines.length) found[index] = 'byline';
    else if (isDeck(lines, found, index)) {
      found[index] = 'deck';
      decks++;
    } else break;
  }
  return found;
}
