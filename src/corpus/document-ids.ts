const stem = (path: string) => path.slice(path.lastIndexOf('/') + 1).replace(/(?<=[^.])\.[^.]*$/, '');

/** Folder names of a path, nearest first. */
const folders = (path: string) => path.split('/').slice(0, -1).reverse();

const withFolders = (path: string, depth: number) =>
  [...folders(path).slice(0, depth).reverse(), stem(path)].filter((part) => part !== '').join('/');

/**
 * An id for each path: the file name without its extension; where two agree, with as many of its
 * folders as tell them apart, and failing this (`a.txt`, `a.text`) a number.
 * @param paths with forward slashes; no two the same
 */
export function toDocumentIds(paths: readonly string[]): readonly string[] {
  const ids = paths.map(stem);
  const deepest = Math.max(0, ...paths.map((path) => folders(path).length));
  for (let depth = 1; depth <= deepest; depth++) {
    const counts = countEach(ids);
    if (counts.size === ids.length) return ids;
    for (const [index, path] of paths.entries())
      if ((counts.get(ids[index] as string) ?? 0) > 1) ids[index] = withFolders(path, depth);
  }
  return numberRepeats(ids);
}

function countEach(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function numberRepeats(ids: readonly string[]): readonly string[] {
  const taken = new Set(ids);
  const seen = new Set<string>();
  return ids.map((id) => {
    if (!seen.has(id)) {
      seen.add(id);
      return id;
    }
    let number = 2;
    while (taken.has(`${id}-${number}`)) number++;
    taken.add(`${id}-${number}`);
    return `${id}-${number}`;
  });
}
