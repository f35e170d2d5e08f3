import { DATED_END, zoneRules } from '../lexicon/en/zones.ts';
import type { LineZones } from './zones.ts';
import type { ZoneLine } from './zones-line.ts';
import { matchesRule } from './zones-rule.ts';

const listHeadings = zoneRules.filter((rule) => rule.opensList);

/** A headline in a list of links is seldom longer. */
const LONGEST_LINK = 30;

const isListHeading = (line: ZoneLine) => listHeadings.some((rule) => matchesRule(rule, line));

const isLink = (line: ZoneLine) =>
  line.words <= LONGEST_LINK && (!line.sentence || line.lastMark === '?' || DATED_END.test(line.text));

/** A link has more words than a name or a label at the foot of a page. */
const SHORTEST_LINK = 4;

/**
 * First line of the foot of the page: from there on nothing but furniture and lines that look like
 * headlines, and furniture first. The number of lines where there is none.
 */
function findFoot(lines: readonly ZoneLine[], zones: LineZones): number {
  let foot = lines.length;
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index] as ZoneLine;
    if (zones[index] === 'promo' || zones[index] === 'related') foot = index;
    else if (zones[index] === null && (line.sentence || !isLink(line) || line.words < SHORTEST_LINK)) break;
  }
  return foot;
}

/** Lines under a heading such as "Related" are its links, as far as they look like headlines; so are those at the foot of the page. */
export function zoneLists(lines: readonly ZoneLine[], zones: LineZones): LineZones {
  let inList = false;
  const foot = findFoot(lines, zones);
  return zones.map((zone, index) => {
    const line = lines[index] as ZoneLine;
    if (index > foot && zone === null) return 'related';
    if (zone === 'related' && isListHeading(line)) {
      inList = true;
      return zone;
    }
    if (zone !== null) return zone;
    inList &&= isLink(line);
    return inList ? 'related' : null;
  });
}
