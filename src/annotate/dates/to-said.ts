import type { Range, TextView, Token } from '../../text/view.ts';
import type { Attribution, DateFound } from '../findings.ts';

/** A date further from the cue than this, in tokens, belongs to something else in the sentence. */
const REACH = 25;

/** A month or a year dates the words only where it opens the sentence or stands this near to the cue. */
const NEAR = 4;

const overlaps = (a: Range, b: Range) => a.start < b.end && b.start < a.end;

/** Position of the first token that begins at `offset` or after. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A week at most, or a wider date as an adverbial of the cue: "in June 2018, he said". */
function canDate(date: DateFound, at: number, cueAt: number, firstOfSentence: number): boolean {
  if (date.edtf === null || date.range === null) return false;
  if (/^\d{4}-(?:\d\d-\d\d|W\d\d)/.test(date.value)) return true;
  return at - firstOfSentence <= 1 || Math.abs(at - cueAt) <= NEAR;
}

/**
 * When an attribution's words were spoken, as EDTF: by the time expression nearest to its cue in the
 * cue's sentence and outside its content ("said on Monday that …"), else the document's date with its
 * precision; `null` where nothing tells.
 * @param dates the document's, in text order
 */
export function toSaid(
  attribution: Attribution,
  view: TextView,
  dates: readonly DateFound[],
  published: string | null,
): string | null {
  const anchor = attribution.cue?.ranges[0] ?? attribution.source[0];
  if (!anchor) return published;
  const cueAt = tokenAt(view.tokens, anchor.start);
  const sentence = view.sentences[view.tokens[cueAt]?.sentence ?? -1];
  if (!sentence) return published;
  let best: { readonly date: DateFound; readonly distance: number } | null = null;
  for (let index = firstFrom(dates, sentence.start); index < dates.length; index++) {
    const date = dates[index] as DateFound;
    if (date.start >= sentence.end) break;
    if (date.type !== 'DATE' && date.type !== 'TIME') continue;
    if (attribution.content.some((range) => overlaps(range, date))) continue;
    const at = tokenAt(view.tokens, date.start);
    const distance = Math.abs(at - cueAt);
    if (distance > REACH || !canDate(date, at, cueAt, sentence.first)) continue;
    if (best === null || distance < best.distance) best = { date, distance };
  }
  return best?.date.edtf ?? published;
}

/** Position of the first date that begins at `offset` or after. */
function firstFrom(dates: readonly DateFound[], offset: number): number {
  let [low, high] = [0, dates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle] as DateFound).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
