import { findByHost, type OutletIndex } from '../corpus/outlets.ts';
import { toKebab } from '../lexicon/name-key.ts';
import { toHost } from './address.ts';

/** Longer names are slogans. */
const MOST_WORDS = 6;
const LONGEST = 60;
const HAS_LETTER = /\p{L}/u;
const SEPARATOR = /(?<!\s)\s+[|·•–—-]\s+|(?:(?<!\s)\s+)?[|•]\s*/u;

/** What a site calls itself, without its slogan; null where no name is left. */
function toName(text: string | null): string | null {
  const [name = ''] = (text ?? '').trim().split(SEPARATOR);
  const isName = HAS_LETTER.test(name) && name.length <= LONGEST && name.split(/\s+/).length <= MOST_WORDS;
  return isName && !/^https?:/i.test(name) ? name : null;
}

/**
 * The outlet as manifests name it: by the host of the page, then by the names that it gives itself, best
 * first; as the pack calls it where the pack knows one of them. Null where nothing tells.
 */
export function toOutletName(
  address: string | null,
  names: readonly (string | null)[],
  index: OutletIndex,
): string | null {
  const byHost = address === null ? undefined : findByHost(index, toHost(address));
  if (byHost) return byHost.name;
  const [name] = names.flatMap((text) => toName(text) ?? []);
  if (name === undefined) return null;
  const known = index.byKey.get(toKebab(name)) ?? findByHost(index, name.toLowerCase());
  return known?.name ?? name;
}
