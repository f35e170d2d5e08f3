import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { toDayRange } from '../model/edtf.ts';
import { type ManifestEntry, manifestEntrySchema } from './manifest-schema.ts';
import { formatReadError, type Problem } from './problem.ts';

export const MANIFEST_NAME = 'manifest.json';

export interface Manifest {
  /** By absolute path of the article. */
  readonly entries: ReadonlyMap<string, ManifestEntry>;
  /** What is wrong with it, each with the path of the field. Sound entries count all the same. */
  readonly problems: readonly Problem[];
}

const EMPTY: Manifest = { entries: new Map(), problems: [] };

/** Whether a name stays within its folder. Names are written with / or \ by whatever system wrote them. */
function isInside(name: string): boolean {
  const parts = name.split(/[\\/]/);
  return !path.isAbsolute(name) && !/^[A-Za-z]:/.test(name) && parts[0] !== '' && !parts.includes('..');
}

async function checkEntry(
  value: unknown,
  field: string,
): Promise<{ entry?: ManifestEntry; message?: string }> {
  const checked = manifestEntrySchema.safeParse(value);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    const inner = issue?.path.map((part) => `.${String(part)}`).join('') ?? '';
    return { message: `${field}${inner}: ${issue?.message ?? 'is wrong'}` };
  }
  const entry = checked.data;
  if (!isInside(entry.file))
    return { message: `${field}.file: ${JSON.stringify(entry.file)} leads out of the folder` };
  if (entry.published && !(await toDayRange(entry.published)))
    return {
      entry: { ...entry, published: null },
      message: `${field}.published: ${JSON.stringify(entry.published)} is no EDTF date, such as 2026-03-02 or 2026-03-02~`,
    };
  return { entry };
}

function isFile(name: string): boolean {
  try {
    return statSync(name).isFile();
  } catch {
    return false;
  }
}

function parseDocuments(text: string): unknown[] | string {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return `is no JSON (${(error as Error).message})`;
  }
  const documents = (json as { documents?: unknown } | null)?.documents;
  return Array.isArray(documents) ? documents : 'documents: should be a list';
}

/**
 * Reads the manifest of a folder; empty where it has none.
 * @param mustExist report entries that name a file that is not there
 */
export async function readManifest(folder: string, shown: string, mustExist: boolean): Promise<Manifest> {
  let text: string;
  try {
    const name = path.join(folder, MANIFEST_NAME);
    // Reading a pipe would wait for ever.
    if (!statSync(name).isFile())
      return { entries: new Map(), problems: [{ path: shown, message: 'is no regular file' }] };
    text = readFileSync(name, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return EMPTY;
    return { entries: new Map(), problems: [{ path: shown, message: formatReadError(error) }] };
  }
  const documents = parseDocuments(text);
  if (typeof documents === 'string')
    return { entries: new Map(), problems: [{ path: shown, message: documents }] };
  const entries = new Map<string, ManifestEntry>();
  const problems: Problem[] = [];
  for (const [index, value] of documents.entries()) {
    const field = `documents[${index}]`;
    const { entry, message } = await checkEntry(value, field);
    if (message !== undefined) problems.push({ path: shown, message });
    if (!entry) continue;
    const name = path.resolve(folder, entry.file.replaceAll('\\', '/'));
    if (entries.has(name))
      problems.push({ path: shown, message: `${field}.file: ${entry.file} is listed twice` });
    else if (mustExist && !isFile(name))
      problems.push({ path: shown, message: `${field}.file: ${entry.file} does not exist` });
    else entries.set(name, entry);
  }
  return { entries, problems };
}
