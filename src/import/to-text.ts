import type { ZoneName } from '../model/records.ts';
import { findZones } from '../text/zones.ts';
import type { Block } from './html/to-blocks.ts';

/** Said before a caption that nothing else tells from a paragraph. */
const CAPTION = 'Caption: ';
const ENDS_BYLINE = /^by\b/i;

export interface TextParts {
  readonly headline: string | null;
  readonly deck: string | null;
  readonly byline: string | null;
  readonly body: readonly Block[];
}

/** Blank lines between blocks; items of a list stand close. */
function join(blocks: readonly Block[]): string {
  const pieces = blocks.map(({ kind, text }, at) => {
    const close = kind === 'item' && blocks[at - 1]?.kind === 'item';
    return `${at === 0 ? '' : close ? '\n' : '\n\n'}${text}`;
  });
  return `${pieces.join('')}\n`;
}

/** The zone in which each text begins, by the text of its line. */
function readZones(text: string, title: string | null): ReadonlyMap<string, ZoneName> {
  return new Map(findZones(text, { title }).map(({ zone, start, end }) => [text.slice(start, end), zone]));
}

/** The byline as the page has it, or with a "By", whichever is read as one; null where neither is. */
function toByline(byline: string, { headline, deck, body }: TextParts): string | null {
  for (const line of ENDS_BYLINE.test(byline) ? [byline] : [byline, `By ${byline}`]) {
    const blocks = [headline ?? '', deck ?? '', line, body[0]?.text ?? ''].filter((text) => text !== '');
    if (readZones(blocks.join('\n\n'), headline).get(line) === 'byline') return line;
  }
  return null;
}

/**
 * An article as a text of which the zones can be told again: headline, deck, byline and one block a
 * paragraph, caption, subhead or item. A caption that reads like a paragraph is marked as one, and a
 * byline that would not be read as such is left out.
 */
export function toText(parts: TextParts): string {
  const { headline, deck, byline, body } = parts;
  const line = byline === null ? null : toByline(byline, parts);
  const head = [headline, deck, line].flatMap((text): Block[] =>
    text === null ? [] : [{ kind: 'paragraph', text }],
  );
  const zones = readZones(join([...head, ...body]), headline);
  const marked = body.map((block): Block => {
    const isMissed = block.kind === 'caption' && zones.get(block.text.split('\n')[0] ?? '') !== 'caption';
    return isMissed ? { kind: 'caption', text: `${CAPTION}${block.text.replaceAll('\n', ' ')}` } : block;
  });
  return join([...head, ...marked]);
}
