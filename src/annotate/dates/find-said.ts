import type { Range, TextView, Token } from '../../text/view.ts';
import type { Attribution, DateFound } from '../findings.ts';

/** A date further from the cue than this, in tokens, belongs to something else in the sentence. */
const REACH = 25;

/** Words before a month or a year that make it an adverbial: "in June 2018, he said", not "the vote of 2018". */
const adverbial: ReadonlySet<string> = new Set([
  'in',
  'during',
  'over',
  'back',
  'early',
  'late',
  'earlier',
  'later',
]);

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

/** A week at most, or a wider date as an adverbial. */
function canDate(view: TextView, date: DateFound, at: number, cueEnd: number): boolean {
  if (date.edtf === null || date.range === null) return false;
  if (/^\d{4}-(?:\d\d-\d\d|W\d\d)/.test(date.value)) return true;
  const before = view.tokens[at - 1];
  if (before === undefined || before.sentence !== view.tokens[at]?.sentence) return true;
  return adverbial.has(before.lower) || before.end === cueEnd;
}

/**
 * The mention that tells when an attribution's words were spoken: the time expression nearest to its cue
 * in the cue's sentence and outside its content ("said on Monday that …"); `null` where none tells.
 * @param dates the document's, in text order
 */
export function findSaid(
  attribution: Attribution,
  view: TextView,
  dates: readonly DateFound[],
): DateFound | null {
  const anchor = attribution.cue?.ranges[0] ?? attribution.source[0];
  if (!anchor) return null;
  const cueAt = tokenAt(view.tokens, anchor.start);
  const sentence = view.sentences[view.tokens[cueAt]?.sentence ?? -1];
  if (!sentence) return null;
  let best: { readonly date: DateFound; readonly distance: number } | null = null;
  for (let index = firstFrom(dates, sentence.start); index < dates.length; index++) {
    const date = dates[index] as DateFound;
    if (date.start >= sentence.end) break;
    if (date.type !== 'DATE' && date.type !== 'TIME') continue;
    if (attribution.content.some((range) => overlaps(range, date))) continue;
    const at = tokenAt(view.tokens, date.start);
    const distance = Math.abs(at - cueAt);
    if (distance > REACH || !canDate(view, date, at, anchor.end)) continue;
    if (best === null || distance < best.distance) best = { date, distance };
  }
  return best?.date ?? null;
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
