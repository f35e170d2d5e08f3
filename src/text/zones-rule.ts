import type { ZoneRule } from '../lexicon/en/zones.ts';
import type { ZoneLine } from './zones-line.ts';

/** Whether a rule takes a line. What is cheap is asked first. */
export function matchesRule(rule: ZoneRule, line: ZoneLine): boolean {
  return (
    line.words <= rule.maxWords &&
    (rule.first?.includes(line.first) ?? true) &&
    (rule.has?.some((part) => line.lower.includes(part)) ?? true) &&
    rule.pattern.test(line.text) &&
    (rule.and?.test(line.text) ?? true) &&
    !rule.unless?.test(line.text)
  );
}
