import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { MANIFEST_NAME } from '../corpus/read-manifest.ts';
import { toSafeJson } from '../output/sanitise.ts';

/** A manifest that cannot be added to. `message` is a whole sentence for the user. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
  /** Some input could not be read. */
  readonly exitCode = 3;
}

/** An entry as it is written: what is null is left to fill in. */
export interface NewEntry {
  readonly file: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly language: string | null;
}

/** A manifest as it stands on disk, with whatever else it holds. */
export interface ManifestFile {
  readonly rest: Readonly<Record<string, unknown>>;
  readonly documents: readonly unknown[];
}

export const toManifestPath = (folder: string): string => path.join(folder, MANIFEST_NAME);

/** The manifest of a folder; null where it has none. @throws {ManifestError} it is there and is no manifest */
export async function readManifestFile(folder: string): Promise<ManifestFile | null> {
  const name = toManifestPath(folder);
  let text: string;
  try {
    text = await readFile(name, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw new ManifestError(`${name}: cannot be read (${code}). Nothing was written.`);
  }
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new ManifestError(
      `${name}: is no JSON (${(error as Error).message}). Mend it first; nothing was written.`,
    );
  }
  const { documents, ...rest } = (json ?? {}) as Record<string, unknown>;
  if (!Array.isArray(documents))
    throw new ManifestError(`${name}: documents: should be a list. Mend it first; nothing was written.`);
  return { rest, documents };
}

/** A manifest with entries added at its end; what it held stays as it was. */
export const formatManifest = (before: ManifestFile | null, added: readonly NewEntry[]): string =>
  `${toSafeJson({ ...before?.rest, documents: [...(before?.documents ?? []), ...added] }, 2)}\n`;

/** What the entries of a manifest say under one key, as far as it is text. */
export const listValues = (manifest: ManifestFile | null, key: 'file' | 'url'): readonly string[] =>
  (manifest?.documents ?? []).flatMap((entry) => {
    const value = (entry as Record<string, unknown> | null)?.[key];
    return typeof value === 'string' ? [value] : [];
  });
