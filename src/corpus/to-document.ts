import type { Document } from '../model/document.ts';
import { toManifestOutlet } from './manifest-outlet.ts';
import type { ManifestEntry } from './manifest-schema.ts';
import type { OutletIndex } from './outlets.ts';

/** An article before its text is read. `told` is what a manifest says of it. */
export interface Source {
  readonly id: string;
  /** As given or found, with forward slashes. */
  readonly path: string;
  readonly told: Partial<ManifestEntry> | null;
}

/** A document from its text; where the manifest says nothing, the text is asked, then the file name. */
export async function toDocument(
  { id, path, told }: Source,
  text: string,
  outlets: OutletIndex,
): Promise<Document> {
  const title = told?.title ?? null;
  const { outlet = null, published = null } = told ?? {};
  // Loaded when a text is asked: most runs read what was kept, of articles whose manifest tells all.
  const origin =
    outlet && published ? null : (await import('./text-origin.ts')).findOrigin(text, path, title, outlets);
  return {
    id,
    path,
    text,
    outlet: outlet ? toManifestOutlet(outlet, outlets) : (origin?.outlet ?? null),
    published: published ? { edtf: published, basis: 'manifest' } : (origin?.published ?? null),
    title,
    url: told?.url ?? null,
  };
}
