import { type HtmlNode, isElement, isTextNode, toShownText } from './dom.ts';

export type BlockKind = 'paragraph' | 'heading' | 'caption' | 'item';

/** A paragraph or the like. `text` has a line feed only where the page breaks a line. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
}

const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  figcaption: 'caption',
  caption: 'caption',
  li: 'item',
};
const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figure footer form header hgroup hr html main nav ol optgroup option p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
/** What shows no words of the article. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'audio button canvas embed head iframe input map math meta noscript object script select style svg template textarea title video'.split(
    ' ',
  ),
);
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
const CELL_MARK = ' | ';

const toBlockText = (raw: string): string =>
  raw
    .split('\n')
    .map((line) => toShownText(line).trim())
    .filter((line) => line !== '')
    .join('\n');

/**
 * The blocks of a part of a page, in its order; those without words are left out. Each paragraph,
 * heading, caption, list item and row of a table is one.
 */
export function toBlocks(root: HtmlNode): readonly Block[] {
  const blocks: Block[] = [];
  let text = '';
  const flush = (kind: BlockKind) => {
    const shown = toBlockText(text);
    text = '';
    if (/[\p{L}\p{N}]/u.test(shown)) blocks.push({ kind, text: shown });
  };
  const visit = (node: HtmlNode, kind: BlockKind, isSet: boolean): void => {
    // Line feeds of the source are blanks; only those of <br> and <pre> stay.
    if (isTextNode(node))
      text += isSet ? node.textContent : (node.textContent ?? '').replace(/[ \t\n\f\r]+/g, ' ');
    if (!isElement(node) || LEFT_OUT.has(node.localName)) return;
    const name = node.localName;
    if (name === 'br') text += '\n';
    if (CELLS.has(name) && text.trim() !== '') text += CELL_MARK;
    const own = KINDS[name];
    const isBlock = own !== undefined || BLOCKS.has(name);
    if (isBlock) flush(kind);
    const inner = own ?? kind;
    for (let child = node.firstChild; child; child = child.nextSibling)
      visit(child, inner, isSet || name === 'pre');
    if (isBlock) flush(inner);
  };
  visit(root, 'paragraph', false);
  flush('paragraph');
  return blocks;
}
