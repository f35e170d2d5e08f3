import { findLines } from '../../../src/text/lines.ts';
import { toTextView } from '../../../src/text/to-text-view.ts';
import type { TextView } from '../../../src/text/view.ts';

/** The view of a text that is all body. */
export const viewOf = (text: string): TextView =>
  toTextView(
    text,
    findLines(text).map((line) => ({ ...line, zone: 'body' as const })),
  );
