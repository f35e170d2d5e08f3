import type { PackOutlet } from '../lexicon/pack.ts';
import { type OutletNames, toOutletNames } from '../lexicon/pack-names.ts';

/** The outlets that a pack knows, by the ways they are told. */
export interface OutletIndex {
  readonly byKey: ReadonlyMap<string, OutletNames>;
  readonly byDomain: ReadonlyMap<string, OutletNames>;
}

/** Of two outlets with one key, the first has it. */
export function indexOutlets(outlets: readonly OutletNames[]): OutletIndex {
  const byKey = new Map<string, OutletNames>();
  const byDomain = new Map<string, OutletNames>();
  for (const outlet of outlets) {
    for (const key of outlet.keys) if (!byKey.has(key)) byKey.set(key, outlet);
    for (const domain of outlet.domains) byDomain.set(domain, outlet);
  }
  return { byKey, byDomain };
}

/** The same from a pack's own entries. */
export const toOutletIndex = (outlets: readonly PackOutlet[]): OutletIndex =>
  indexOutlets(outlets.map(toOutletNames));

/** The outlet whose domain, or whose domain's subdomain, a host is; undefined where none is known. */
export function findByHost(index: OutletIndex, host: string): OutletNames | undefined {
  const labels = host.toLowerCase().split('.');
  for (let first = 0; first < labels.length - 1; first++) {
    const outlet = index.byDomain.get(labels.slice(first).join('.'));
    if (outlet) return outlet;
  }
  return undefined;
}
