/** Browsers save what belongs to `Page.html` in a folder `Page_files`, advertisements in frames included. */
const PART = /^(?<page>.*)_files\/[^/]*$/i;

/** The files without those that are parts of a saved page which is itself among them. */
export function withoutParts<T extends { readonly path: string }>(files: readonly T[]): readonly T[] {
  const pages = new Set(files.map(({ path }) => path.replace(/\.[^./]*$/, '')));
  return files.filter(({ path }) => {
    for (let folder = PART.exec(path)?.groups?.page; folder; folder = PART.exec(folder)?.groups?.page)
      if (pages.has(folder)) return false;
    return true;
  });
}
