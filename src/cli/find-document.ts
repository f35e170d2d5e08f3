import type { Document } from '../model/document.ts';
import type { Corpus } from './corpus.ts';
import { UsageError } from './errors.ts';
import { findNearest } from './suggest.ts';

/**
 * The document of an id, or of a path as the corpus gives it. No more of the corpus is read than it takes.
 * @throws {UsageError} there is none; names the nearest
 */
export async function findDocument(corpus: Corpus, command: string, name: string): Promise<Document> {
  const ids: string[] = [];
  for await (const document of corpus.documents()) {
    if (document.id === name || document.path === name) return document;
    ids.push(document.id);
  }
  const near = [...ids.filter((id) => name !== '' && id.startsWith(name)), ...findNearest(name, ids)];
  const hint =
    near.length > 0
      ? `Did you mean ${[...new Set(near)].slice(0, 3).join(' or ')}?`
      : 'See iran-corpus docs for those there are.';
  throw new UsageError(`${command} ${name}: there is no such document. ${hint}`);
}
