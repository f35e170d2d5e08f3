/** Longer addresses are no articles'. In UTF-16 units. */
const LONGEST_URL = 2000;

/** An address that a reader may follow; null for every scheme but http and https, such as `javascript:`. */
export function toSafeUrl(url: string | null): string | null {
  if (url === null || url.length > LONGEST_URL) return null;
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}
