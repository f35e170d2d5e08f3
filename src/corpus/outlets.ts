import { toKebab } from '../lexicon/name-key.ts';
import type { PackOutlet } from '../lexicon/pack.ts';

/** The outlets that a pack knows, by the ways they are told. */
export interface OutletIndex {
  readonly byKey: ReadonlyMap<string, PackOutlet>;
  readonly byDomain: ReadonlyMap<string, PackOutlet>;
}

const indexes = new WeakMap<readonly PackOutlet[], OutletIndex>();

/** The outlets of a pack, brought in order once. */
export function toOutletIndex(outlets: readonly PackOutlet[]): OutletIndex {
  const index = indexes.get(outlets) ?? makeIndex(outlets);
  indexes.set(outlets, index);
  return index;
}

function makeIndex(outlets: readonly PackOutlet[]): OutletIndex {
  const byKey = new Map<string, PackOutlet>();
  const byDomain = new Map<string, PackOutlet>();
  for (const outlet of outlets) {
    for (const name of [outlet.id, outlet.name, ...outlet.aliases]) {
      const key = toKebab(name);
      if (key !== '' && !byKey.has(key)) byKey.set(key, outlet);
    }
    for (const domain of outlet.domains) byDomain.set(domain.toLowerCase().replace(/^www\./, ''), outlet);
  }
  return { byKey, byDomain };
}

/** The outlet whose domain, or whose domain's subdomain, a host is; undefined where none is known. */
export function findByHost(index: OutletIndex, host: string): PackOutlet | undefined {
  const labels = host.toLowerCase().split('.');
  for (let first = 0; first < labels.length - 1; first++) {
    const outlet = index.byDomain.get(labels.slice(first).join('.'));
    if (outlet) return outlet;
  }
  return undefined;
}
