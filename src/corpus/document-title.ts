import type { Document } from '../model/document.ts';
import { findZones } from '../text/zones.ts';

/** The manifest's title, else the headline as it stands on the page; null where it has none. */
export function toTitle({ title, text }: Document): string | null {
  if (title !== null) return title;
  const headlines = findZones(text, { title }).filter(({ zone }) => zone === 'headline');
  return headlines.length === 0 ? null : headlines.map(({ start, end }) => text.slice(start, end)).join(' ');
}
