import type { Outlet, Published } from './records.ts';

/** One article as read: the text as decoded (never trimmed, nothing straightened) and what is known of it. */
export interface Document {
  /** File name without extension, made unique by its folder where two agree. */
  readonly id: string;
  /** As given or found, with forward slashes; `-` for standard input. */
  readonly path: string;
  readonly text: string;
  readonly outlet: Outlet | null;
  readonly published: Published | null;
  /** From the manifest; `null` where it says nothing. */
  readonly title: string | null;
  readonly url: string | null;
}
