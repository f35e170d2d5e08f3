import { toAddress } from '../address.ts';

/** Browsers and SingleFile write at the top of a saved page where it came from. */
const HEAD = 4000;
const SAVED =
  /<!--\s{0,20}(?:saved from url=\(\d{1,6}\)|Page saved with SingleFile\s{1,20}url:\s{0,20})(?<url>https?:\/\/[^\s>]{1,2000})/i;

/** The address that a saved page was at; null where it does not say. */
export const findSavedFrom = (html: string): string | null =>
  toAddress(SAVED.exec(html.slice(0, HEAD))?.groups?.url);
