import type { Document } from '../model/document.ts';
import { findZones } from '../text/zones.ts';
import type { ManifestEntry } from './manifest-schema.ts';
import { findOutlet, toManifestOutlet } from './outlet.ts';
import type { OutletIndex } from './outlets.ts';
import { findPublished } from './published.ts';

/** An article before its text is read. `told` is what a manifest says of it. */
export interface Source {
  readonly id: string;
  /** As given or found, with forward slashes. */
  readonly path: string;
  readonly told: Partial<ManifestEntry> | null;
}

/** A document from its text; where the manifest says nothing, the text is asked, then the file name. */
export function toDocument({ id, path, told }: Source, text: string, outlets: OutletIndex): Document {
  const title = told?.title ?? null;
  const zones = told?.outlet && told.published ? [] : findZones(text, { title });
  return {
    id,
    path,
    text,
    outlet: told?.outlet ? toManifestOutlet(told.outlet, outlets) : findOutlet(text, zones, path, outlets),
    published: told?.published
      ? { edtf: told.published, basis: 'manifest' }
      : findPublished(text, zones, path),
    title,
    url: told?.url ?? null,
  };
}
