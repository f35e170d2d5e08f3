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

/** Lines under a heading such as "Related" are its links, as far as they look like headlines. */
export function zoneLists(lines: readonly ZoneLine[], zones: LineZones): LineZones {
  let inList = false;
  return zones.map((zone, index) => {
    const line = lines[index] as ZoneLine;
    if (zone === 'related' && isListHeading(line)) {
      inList = true;
      return zone;
    }
    if (zone !== null) return zone;
    inList &&= isLink(line);
    return inList ? 'related' : null;
  });
}
