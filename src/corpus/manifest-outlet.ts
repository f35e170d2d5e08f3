import { toKebab } from '../lexicon/name-key.ts';
import type { Outlet } from '../model/records.ts';
import type { OutletIndex } from './outlets.ts';

/** The outlet that a manifest names: the pack's id where the pack knows it, the name as the manifest has it. */
export function toManifestOutlet(name: string, index: OutletIndex): Outlet | null {
  const key = toKebab(name);
  const id = index.byKey.get(key)?.id ?? key;
  return { id: id === '' ? name : id, name, basis: 'manifest' };
}
