import { toKebab } from '../lexicon/name-key.ts';
import type { OutletNames } from '../lexicon/pack-names.ts';
import type { Outlet } from '../model/records.ts';
import type { ZoneFound } from '../text/zones.ts';
import { findByHost, type OutletIndex } from './outlets.ts';

/** What a site says of itself stands in these; an address in the text or in links may be anybody's. */
const OWN_ZONES: readonly string[] = ['nav', 'promo', 'paywall', 'byline'];
const LONGEST_LINE = 1000;
const HOST = /(?:@|https?:\/\/|\bwww\.)(?<host>[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5})/giu;
const COPYRIGHT =
  /(?:©|\bcopyright\b|\(c\))\s*(?:(?:©|\(c\))\s*)?(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?,?\s*)?(?:by\s+)?(?<name>[^.|•·,;:©]{2,60})/iu;
/** What follows the owner's name on a copyright line. */
const AFTER_NAME = /\s*(?:\b(?:all rights|(?:19|20)\d\d|inc|ltd|llc|pvt|limited)\b.*)$/iu;
const LONGEST_NAME = 6;

const toOutlet = (outlet: OutletNames, basis: Outlet['basis']): Outlet => ({
  id: outlet.id,
  name: outlet.name,
  basis,
});

function findOwner(line: string, index: OutletIndex): Outlet | null {
  const name = (COPYRIGHT.exec(line)?.groups?.name ?? '').replace(AFTER_NAME, '').trim();
  const words = name.split(/\s+/);
  if (!/^\p{Lu}|^the \p{Lu}/u.test(name) || words.length > LONGEST_NAME) return null;
  const key = toKebab(name);
  const known = index.byKey.get(key);
  if (known) return toOutlet(known, 'text');
  return key === '' ? null : { id: key, name, basis: 'text' };
}

function findInText(text: string, zones: readonly ZoneFound[], index: OutletIndex): Outlet | null {
  const lines = zones
    .filter(({ zone }) => OWN_ZONES.includes(zone))
    .map(({ start, end }) => text.slice(start, Math.min(end, start + LONGEST_LINE)));
  for (const line of lines) {
    const owner = /©|copyright|\(c\)/i.test(line) ? findOwner(line, index) : null;
    if (owner) return owner;
  }
  const hosts = lines.flatMap((line) => [...line.matchAll(HOST)].map((match) => match.groups?.host ?? ''));
  const found = new Set(hosts.flatMap((host) => findByHost(index, host) ?? []));
  const [only] = found;
  return only && found.size === 1 ? toOutlet(only, 'text') : null;
}

/** Parts of a file name between underscores: "reuters_2026-03-02_talks". */
function findInName(path: string, index: OutletIndex): Outlet | null {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const parts = name.split('_');
  if (parts.length < 2) return null;
  for (const part of parts) {
    const outlet = index.byKey.get(toKebab(part)) ?? index.byDomain.get(part.toLowerCase());
    if (outlet) return toOutlet(outlet, 'filename');
  }
  return null;
}

/**
 * Whose article it is, as far as it says so itself: a copyright line, or addresses at the domain of one
 * known outlet in the furniture of the page; failing this, its file name. Never guessed from other things.
 */
export function findOutlet(
  text: string,
  zones: readonly ZoneFound[],
  path: string,
  index: OutletIndex,
): Outlet | null {
  return findInText(text, zones, index) ?? findInName(path, index);
}
