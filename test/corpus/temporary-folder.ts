import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface TemporaryFolder {
  readonly path: string;
  readonly remove: () => Promise<void>;
}

/** A folder with these files, for one test. */
export async function makeFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<TemporaryFolder> {
  const folder = await mkdtemp(path.join(tmpdir(), 'iran-corpus-test-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
  return { path: folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
