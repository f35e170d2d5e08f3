const LONGEST = 2000;
/** Parameters that tell who sent the reader, and nothing of the page. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|msclkid|mc_cid|mc_eid|igshid)$/;
/** Hosts of one site that serve the same pages in another dress. */
const DRESS = /^(?:www|m|mobile|amp)\./;

/**
 * An address on the web as it is kept: absolute, without fragment, password and tracking. Null for
 * everything else.
 * @param base what a relative address is relative to; null where that is not known
 */
export function toAddress(text: string | null | undefined, base: string | null = null): string | null {
  const trimmed = (text ?? '').trim();
  if (trimmed === '' || trimmed.length > LONGEST) return null;
  let url: URL;
  try {
    url = new URL(trimmed, base ?? undefined);
  } catch {
    return null;
  }
  if (!/^https?:$/.test(url.protocol) || !url.hostname.includes('.')) return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  // Only where there is something to drop: writing parameters anew changes how they are spelt.
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href.length <= LONGEST ? url.href : null;
}

/** @param address as `toAddress` gives it */
export const toHost = (address: string): string => new URL(address).hostname;

/** Whether an address is that of a whole site. */
export function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return /^\/(?:index\.\w{2,5})?$/.test(pathname) && search === '';
}

/** Whether two addresses are on one site, as far as their hosts tell. */
export function isSameSite(a: string, b: string): boolean {
  const [one, other] = [a, b].map((address) => toHost(address).replace(DRESS, '')) as [string, string];
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}
