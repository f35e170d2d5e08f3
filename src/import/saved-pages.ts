/** Browsers save what belongs to `Page.html` in a folder `Page_files`, advertisements in frames included. */
const PARTS = /_files\//gi;

/** The files without those that are parts of a saved page which is itself among them. */
export function withoutParts<T extends { readonly path: string }>(files: readonly T[]): readonly T[] {
  const pages = new Set(files.map(({ path }) => path.replace(/\.[^./]*$/, '')));
  const isPart = (path: string) =>
    Array.from(path.matchAll(PARTS), ({ index }) => path.slice(0, index)).some((page) => pages.has(page));
  return files.filter(({ path }) => !isPart(path));
}
