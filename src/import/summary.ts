import type { NewEntry } from './manifest-file.ts';

const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;

const FACTS = ['outlet', 'published', 'title'] as const;

/** What is left to fill in: "outlet unknown in 2, published in 1"; `''` where all is known. */
function formatUnknown(entries: readonly NewEntry[]): string {
  const missing = FACTS.map(
    (fact) => [fact, entries.filter((entry) => entry[fact] === null).length] as const,
  );
  const parts = missing.filter(([, number]) => number > 0).map(([fact, number]) => `${fact} in ${number}`);
  return parts.length === 0 ? '' : `; not known: ${parts.join(', ')}`;
}

/** One line on what was written. */
export function formatWritten(
  folder: string,
  entries: readonly NewEntry[],
  known: number,
  failures: number,
): string {
  const others = [known > 0 ? `${known} already there` : '', failures > 0 ? `${failures} not read` : ''];
  const rest = others.filter((part) => part !== '').map((part) => `, ${part}`);
  return `${count(entries.length, 'article')} written to ${folder}${rest.join('')}${formatUnknown(entries)}.`;
}

/** One line on a manifest that was written. */
export const formatListed = (manifest: string, entries: readonly NewEntry[]): string =>
  `${count(entries.length, 'article')} listed in ${manifest}${formatUnknown(entries)}.`;
