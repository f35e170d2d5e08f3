import type { Document } from '../model/document.ts';
import { DecodeError, decode } from './decode.ts';
import { toDocumentIds } from './document-ids.ts';
import { findFiles } from './find-files.ts';
import { readManifests } from './manifests.ts';
import type { OutletIndex } from './outlets.ts';
import { formatReadError, type Problem } from './problem.ts';
import { DEFAULT_MAX_BYTES, readBytes, TooLongError } from './read-bytes.ts';
import { type Source, toDocument } from './to-document.ts';

export const STANDARD_INPUT = '-';

/** A document, or what could not be read in its place. */
export type Reading = { readonly document: Document } | { readonly problem: Problem };

/** A file that is known but not yet read. */
export interface FileSource extends Source {
  readonly absolute: string;
}

export interface CorpusFiles {
  /** In corpus order. */
  readonly files: readonly FileSource[];
  readonly problems: readonly Problem[];
}

/** The files of a corpus with what manifests tell of them; nothing but manifests is read. */
export async function findCorpus(inputs: readonly string[]): Promise<CorpusFiles> {
  const found = await findFiles(inputs);
  const { entries, problems } = await readManifests(found);
  const ids = toDocumentIds(found.files.map(({ path }) => path));
  const files = found.files.map(({ path, absolute }, index) => ({
    id: ids[index] as string,
    path,
    absolute,
    told: entries.get(absolute) ?? null,
  }));
  return { files, problems: [...found.problems, ...problems] };
}

/** Reads one article. What cannot be read is a problem, not an error. */
export async function readArticle(
  file: FileSource,
  outlets: OutletIndex,
  maxBytes: number = DEFAULT_MAX_BYTES,
): Promise<Reading> {
  try {
    const text = await decode(await readBytes(file.absolute, maxBytes));
    return { document: await toDocument(file, text, outlets) };
  } catch (error) {
    const expected = error instanceof DecodeError || error instanceof TooLongError;
    const isSystemError = typeof (error as NodeJS.ErrnoException).code === 'string';
    if (!expected && !isSystemError) throw error;
    return { problem: { path: file.path, message: expected ? error.message : formatReadError(error) } };
  }
}

/** Reads articles from a stream, as `readStream` tells them apart. */
export async function* readArticles(
  chunks: AsyncIterable<Uint8Array>,
  outlets: OutletIndex,
  maxBytes: number = DEFAULT_MAX_BYTES,
): AsyncGenerator<Reading> {
  const { readStream } = await import('./read-stream.ts');
  for await (const read of readStream(chunks, STANDARD_INPUT, maxBytes))
    yield 'problem' in read ? read : { document: await toDocument(read.source, read.text, outlets) };
}
