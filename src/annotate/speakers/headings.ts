import type { ZoneName } from '../../model/records.ts';
import type { Paragraph, TextView, Token } from '../../text/view.ts';

/** Lines that say the most with the fewest articles. */
export const HEADINGS: ReadonlySet<ZoneName> = new Set(['headline', 'deck', 'subhead']);

/** A line where this share of the longer words is capitalised is in title case. */
const TITLE_CASE_SHARE = 0.7;
const LONGER_WORD = 4;
const FEWEST_WORDS = 4;
/** A line of more tokens than this is no heading. */
const LONGEST_HEADING = 60;

/** Whether a line Writes Most of Its Words in Capitals, so that they tell no names. */
export function isTitleCase(view: TextView, paragraph: Paragraph): boolean {
  const first = view.sentences[paragraph.firstSentence];
  const last = view.sentences[paragraph.lastSentence - 1];
  if (!first || !last || last.last - first.first > LONGEST_HEADING) return false;
  // Headings seldom end with a stop.
  if (paragraph.zone === 'body' && view.text.charAt(paragraph.end - 1) === '.') return false;
  let longer = 0;
  let capital = 0;
  for (let at = first.first; at < last.last; at++) {
    const token = view.tokens[at] as Token;
    if (token.kind !== 'word' || token.text.length < LONGER_WORD) continue;
    longer++;
    if (token.capital) capital++;
  }
  return longer >= FEWEST_WORDS && capital >= longer * TITLE_CASE_SHARE;
}
