import type { Outlet, Published } from '../model/records.ts';
import { findZones } from '../text/zones.ts';
import { findOutlet } from './outlet.ts';
import type { OutletIndex } from './outlets.ts';
import { findPublished } from './published.ts';

/** Where an article comes from, as its text says, then its file name. Null where nothing tells. */
export interface Origin {
  readonly outlet: Outlet | null;
  readonly published: Published | null;
}

/** @param title the headline as the manifest gives it, or null */
export function findOrigin(text: string, path: string, title: string | null, outlets: OutletIndex): Origin {
  const zones = findZones(text, { title });
  return { outlet: findOutlet(text, zones, path, outlets), published: findPublished(text, zones, path) };
}
