import path from 'node:path';
import type { FilesFound, FoundFile } from './find-files.ts';
import type { ManifestEntry } from './manifest-schema.ts';
import type { Problem } from './problem.ts';
import { MANIFEST_NAME, type Manifest, readManifest } from './read-manifest.ts';

export interface ManifestsFound {
  /** By absolute path of the article. */
  readonly entries: ReadonlyMap<string, ManifestEntry>;
  readonly problems: readonly Problem[];
}

/** The folders from a file's own up to its root, nearest first. */
function toFolders(file: FoundFile): string[] {
  const folders: string[] = [];
  for (let folder = path.dirname(file.absolute); ; folder = path.dirname(folder)) {
    folders.push(folder);
    if (folder === file.root || folder === path.dirname(folder)) return folders;
  }
}

/** Path to show for a manifest: as the file beside it is shown. */
const toShown = (file: FoundFile, folder: string) => {
  const up = path.relative(folder, file.absolute).split(path.sep).length;
  return [...file.path.split('/').slice(0, -up), MANIFEST_NAME].join('/');
};

/** What manifests tell of the files; of two that name a file, the nearer one counts. */
export async function readManifests(found: FilesFound): Promise<ManifestsFound> {
  const known = new Map<string, Manifest>();
  const entries = new Map<string, ManifestEntry>();
  const problems: Problem[] = [];
  const load = async (folder: string, shown: string) => {
    const before = known.get(folder);
    if (before) return before;
    const mustExist = found.folders.some((top) => folder === top || folder.startsWith(top + path.sep));
    const manifest = await readManifest(folder, shown, mustExist);
    known.set(folder, manifest);
    problems.push(...manifest.problems);
    return manifest;
  };
  for (const folder of found.folders) await load(folder, toRelative(folder));
  for (const file of found.files) {
    for (const folder of toFolders(file)) {
      const entry = (await load(folder, toShown(file, folder))).entries.get(file.absolute);
      if (!entry) continue;
      entries.set(file.absolute, entry);
      break;
    }
  }
  return { entries, problems };
}

/** As short as it can be told from here. */
function toRelative(folder: string): string {
  const relative = path.relative(process.cwd(), folder);
  const name = relative === '' ? '.' : relative.startsWith('..') ? folder : relative;
  return path.join(name, MANIFEST_NAME).split(path.sep).join('/');
}
