import { createHash } from 'node:crypto';
import type { PageAssets } from './report.ts';

const toHash = (text: string) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** Ends an element or changes how a parser reads it: no script or style of ours holds any. */
const MARKUP = /<\/|<!--/;

/**
 * What a browser may do with the page: run its one script and use its one style sheet, by their hashes,
 * and nothing else; no request leaves it.
 * @throws where an asset could end its element
 */
export function toContentPolicy({ script, style }: PageAssets): string {
  if (MARKUP.test(script) || MARKUP.test(style)) throw new Error('a page asset holds markup');
  return [
    "default-src 'none'",
    `script-src ${toHash(script)}`,
    `style-src ${toHash(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}
