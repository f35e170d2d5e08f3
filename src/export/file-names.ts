import { toFileStem } from '../import/file-name.ts';

/**
 * Gives each document a file name without extension that holds no folder and is no other document's, in any
 * case of its letters: on some systems a.txt and A.txt are one file. The same ids in the same order get the
 * same names.
 */
export function createFileNames(): (id: string) => string {
  const taken = new Set<string>();
  return (id) => {
    const stem = toFileStem({ id, published: null, outlet: null, title: null, url: null });
    let name = stem;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${stem}-${number}`;
    taken.add(name.toLowerCase());
    return name;
  };
}
