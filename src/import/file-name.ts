import { toKebab } from '../lexicon/name-key.ts';
import type { ImportedArticle } from './article.ts';

/** Names longer than this are hard to read in a list; file systems take 255 bytes. */
const LONGEST = 60;
const MOST_BYTES = 180;
/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Cut between words, where there are any. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf('-', most);
  return text.slice(0, end > most / 2 ? end : most);
}

/** Letters, digits and hyphens of any script, in lower case: nothing that leads to another folder. */
function toSlug(text: string): string {
  const ascii = toKebab(text);
  if (ascii !== '') return cut(ascii, LONGEST);
  const letters = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|(?<!-)-+$/g, '');
  return Array.from(cut(letters, LONGEST)).join('');
}

/** An id as it is given, as far as it can be a file's name. */
const toIdSlug = (id: string) =>
  cut(
    id
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}\p{M}._-]+/gu, '-')
      .replace(/^[-.]+|(?<![-.])[-.]+$/g, ''),
    LONGEST * 2,
  );

const withinBytes = (text: string) => {
  let kept = text;
  while (Buffer.byteLength(kept) > MOST_BYTES) kept = kept.slice(0, -1);
  return kept.replace(/\p{Surrogate}/gu, '');
};

/** What an address ends in, without an extension. */
function toLastPart(url: string | null): string {
  const parts = url === null ? [] : new URL(url).pathname.split('/');
  return (parts.findLast((part) => part !== '') ?? '').replace(/\.[a-z]{3,5}$/i, '');
}

/**
 * A file name for an article, without its extension: the id that the input gives, else day, outlet and
 * title, as far as they are known: `2026-03-02_harbour-post_talks-go-on`.
 */
export function toFileStem({
  id,
  published,
  outlet,
  title,
  url,
}: Pick<ImportedArticle, 'id' | 'published' | 'outlet' | 'title' | 'url'>): string {
  const given = id === null ? '' : toIdSlug(id);
  const day = (published ?? '').replace(/[^\dX-]+/g, '');
  const named = [day, toSlug(outlet ?? ''), toSlug(title ?? '') || toSlug(toLastPart(url))];
  const stem = withinBytes(given || named.filter((part) => part !== '').join('_'));
  return stem === '' || DEVICE.test(stem.toLowerCase()) ? `article${stem && `-${stem}`}` : stem;
}
