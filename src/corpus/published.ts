import { DATELINE_START } from '../lexicon/en/zones.ts';
import type { Published } from '../model/records.ts';
import type { ZoneFound } from '../text/zones.ts';
import { findExplicitDate, toIsoDay } from './explicit-date.ts';

/** No line that tells the date is longer, in UTF-16 units. */
const LONGEST_LINE = 200;
/** A page that tells both when it was published and when updated means the first. */
const UPDATED = /^(?:last )?(?:updated|modified)\b/i;
const FILE_DATE = /(?<![0-9])(?<year>(?:19|20)\d\d)([-_.]?)(?<month>\d\d)\2(?<day>\d\d)(?![0-9])/;

/** The dateline that a paragraph starts with: "TEHRAN, March 3, 2026 (Reuters) —". */
function toDateline(line: string): string {
  const start = DATELINE_START.exec(line.slice(0, LONGEST_LINE))?.[0] ?? '';
  return start.slice(0, -1);
}

function findInText(text: string, zones: readonly ZoneFound[]): string | null {
  const lines = zones
    .filter(({ zone }) => zone === 'byline' || zone === 'dateline')
    .map(({ start, end }) => text.slice(start, Math.min(end, start + LONGEST_LINE)))
    .sort((a, b) => Number(UPDATED.test(a)) - Number(UPDATED.test(b)));
  const body = zones.find(({ zone }) => zone === 'body');
  if (body) lines.push(toDateline(text.slice(body.start, body.end)));
  for (const line of lines) {
    const date = findExplicitDate(line);
    if (date !== null) return date;
  }
  return null;
}

function findInName(path: string): string | null {
  const { year, month, day } = FILE_DATE.exec(path.slice(path.lastIndexOf('/') + 1))?.groups ?? {};
  return year === undefined ? null : toIsoDay(Number(year), Number(month), Number(day));
}

/**
 * When an article appeared, as far as it says so itself: in a byline, a line that gives the date, or
 * the dateline of its first paragraph; failing this, in its file name. Dates anywhere else (captions,
 * links, the text) tell when other things happened.
 */
export function findPublished(text: string, zones: readonly ZoneFound[], path: string): Published | null {
  const inText = findInText(text, zones);
  if (inText !== null) return { edtf: inText, basis: 'text' };
  const inName = findInName(path);
  return inName === null ? null : { edtf: inName, basis: 'filename' };
}
