import { CAPTION_SHOWS } from '../lexicon/en/zones.ts';
import type { LineZones } from './zones.ts';
import type { ZoneLine } from './zones-line.ts';

const LONGEST_SUBHEAD = 14;
const LONGEST_CAPTION = 60;
/** A question is a subhead only where it is short; longer ones are the reporter's. */
const LONGEST_QUESTION = 9;
const OPENS_QUOTE = /^["'“‘«„]/u;
const OPENS_WITH_CAPITAL = /^[\p{Lu}\p{N}]/u;

function isSubhead(line: ZoneLine, next: ZoneLine | undefined): boolean {
  if (!next || line.bullet || OPENS_QUOTE.test(line.text) || !OPENS_WITH_CAPITAL.test(line.text))
    return false;
  if (line.lastMark === '?') return line.words <= LONGEST_QUESTION && next.sentence;
  const ended = line.sentence || [':', ';', ','].includes(line.lastMark);
  return !ended && line.words <= LONGEST_SUBHEAD && (next.sentence || next.words > LONGEST_SUBHEAD);
}

const isCaption = (line: ZoneLine) =>
  !line.sentence && line.words <= LONGEST_CAPTION && CAPTION_SHOWS.test(line.text);

/** Subheads and unsigned captions among the paragraphs; every other line left is body. */
export function zoneRunningText(lines: readonly ZoneLine[], zones: LineZones): LineZones {
  const nextOpen: (number | undefined)[] = [];
  let open: number | undefined;
  for (let index = lines.length - 1; index >= 0; index--) {
    nextOpen[index] = open;
    if (zones[index] === null) open = index;
  }
  const first = open;
  return zones.map((zone, index) => {
    if (zone !== null) return zone;
    const line = lines[index] as ZoneLine;
    if (isCaption(line)) return 'caption';
    const next = nextOpen[index];
    const isFirst = index === first && !zones.includes('headline');
    return !isFirst && isSubhead(line, next === undefined ? undefined : lines[next]) ? 'subhead' : 'body';
  });
}
