import type { Digest } from '../../compare/to-digest.ts';
import type { Problem } from '../../corpus/problem.ts';
import type { FileSource } from '../../corpus/read-corpus.ts';
import type { Document } from '../../model/document.ts';
import type { Annotation } from '../../model/records.ts';

/** An article to annotate: a file still to be read, or a document that came by a stream. */
export type Task = { readonly file: FileSource } | { readonly document: Document };

/**
 * What is asked of the engine for each task. `json` is the annotation as `annotate` prints it, `article`
 * the same with the text it points into.
 */
export type Wanted = 'json' | 'article' | 'comparison';

/** What a task led to; `skipped` for a document of another outlet than those asked for. */
export type TaskResult =
  | { readonly problem: Problem }
  | { readonly skipped: true }
  | { readonly json: string; readonly text?: string }
  | { readonly digest: Digest; readonly brief: Annotation };

/** All that the engine needs to know; plain data, so that it can be sent to another thread. */
export interface EngineSettings {
  readonly wanted: Wanted;
  /** File of the shipped pack, or folder of the user's. */
  readonly pack: { readonly path: string; readonly shipped: boolean };
  /** Where compiled code is kept; null for nowhere. */
  readonly codeFolder: string | null;
  readonly maxBytes: number | null;
  /** Ids of outlets and kebab cases of their names; null for all. */
  readonly outlets: readonly string[] | null;
  /** Null for no cache. */
  readonly cache: { readonly folder: string; readonly program: string } | null;
}
