import type { ZoneName } from '../model/records.ts';

const FURNITURE: ReadonlySet<ZoneName> = new Set(['nav', 'promo', 'paywall', 'related']);

/** Whether a line belongs to the page and not to the article on it. */
export const isFurniture = (zone: ZoneName): boolean => FURNITURE.has(zone);
