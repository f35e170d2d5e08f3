import type { ZoneName } from '../../model/records.ts';

const FURNITURE: ReadonlySet<ZoneName> = new Set([
  'nav',
  'promo',
  'paywall',
  'related',
  'byline',
  'dateline',
]);

/** Whether a zone is text of the article: quotes are read from no other. */
export const isArticleText = (zone: ZoneName): boolean => !FURNITURE.has(zone);
