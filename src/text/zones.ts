import { type ZoneRule, zoneRules } from '../lexicon/en/zones.ts';
import type { ZoneName } from '../model/records.ts';
import { findLines } from './lines.ts';
import type { Range } from './view.ts';
import { zoneRunningText } from './zones-body.ts';
import { zoneHead } from './zones-head.ts';
import { toZoneLine, type ZoneLine } from './zones-line.ts';
import { zoneLists } from './zones-lists.ts';
import { matchesRule } from './zones-rule.ts';
import { zoneTranscript } from './zones-transcript.ts';

export interface ZoneFound extends Range {
  readonly zone: ZoneName;
}

/** Zone of each line, `null` where not yet told; positions match the lines. */
export type LineZones = readonly (ZoneName | null)[];

/** No rule looks at a line longer than this many UTF-16 units: it is running text. */
const LONGEST_FURNITURE = 1200;

/** Rules that take lines whatever their first word. */
const OF_ANY = '';

/** Rules by a line's first word, each list in the order of the table; of other words those of any. */
function toRulesByFirst(): ReadonlyMap<string, readonly ZoneRule[]> {
  const firsts = [OF_ANY, ...zoneRules.flatMap(({ first }) => first ?? [])];
  const byFirst = new Map(firsts.map((first): [string, ZoneRule[]] => [first, []]));
  for (const rule of zoneRules)
    for (const first of rule.first ? new Set(rule.first) : byFirst.keys()) byFirst.get(first)?.push(rule);
  return byFirst;
}

const rulesByFirst = toRulesByFirst();

/** What one line shows by itself; `null` where no rule matches. */
function zoneByRule(line: ZoneLine): ZoneName | null {
  if (line.text.length > LONGEST_FURNITURE) return null;
  const rules = rulesByFirst.get(line.first) ?? rulesByFirst.get(OF_ANY) ?? [];
  for (const rule of rules) if (line.words <= rule.maxWords && matchesRule(rule, line)) return rule.zone;
  return null;
}

/**
 * What part of the page each line is. One for every line that is not blank, in text order; ranges
 * leave out surrounding white space. A line that nothing tells of is `body`.
 * @param hints `title`: the headline as the manifest gives it, or null
 */
export function findZones(text: string, hints: { readonly title: string | null }): readonly ZoneFound[] {
  const lines = findLines(text).map((range) => toZoneLine(text, range));
  const steps = [
    zoneLists,
    (l: readonly ZoneLine[], z: LineZones) => zoneHead(l, z, hints.title),
    zoneTranscript,
    zoneRunningText,
  ];
  const zones = steps.reduce<LineZones>((known, step) => step(lines, known), lines.map(zoneByRule));
  return lines.map(({ start, end }, index) => ({ zone: zones[index] ?? 'body', start, end }));
}
