import type { LineZones } from './zones.ts';
import type { ZoneLine } from './zones-line.ts';

/** "KATE DOE: Why not?", "Q: …", "Doe: …": who speaks, then what. */
const LABEL = /^(?<label>\p{Lu}[\p{L}.'’-]*(?: [\p{Lu}(][\p{L}.'’)-]*){0,4}): [^\d\s]/u;

/** Labels go by their last word: "KATE DOE" is "DOE" when she speaks again. Fewer labelled lines are headlines, datelines or lists. */
const FEWEST_TURNS = 3;

/** Lines of a conversation set as a script: several labelled lines, and a label that comes back. */
export function zoneTranscript(lines: readonly ZoneLine[], zones: LineZones): LineZones {
  const labels = lines.map((line, index) =>
    zones[index] === null ? LABEL.exec(line.text.slice(0, 80))?.groups?.label?.split(' ').at(-1) : undefined,
  );
  const counts = new Map<string, number>();
  for (const label of labels) if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
  const turns = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const comesBack = [...counts.values()].some((count) => count > 1);
  if (turns < FEWEST_TURNS || counts.size < 2 || !comesBack) return zones;
  return zones.map((zone, index) => (labels[index] === undefined ? zone : 'transcript'));
}
