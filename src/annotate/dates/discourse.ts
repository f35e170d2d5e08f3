import type { TextView } from '../../text/view.ts';
import type { DateContext, Resolved } from './date-context.ts';
import type { DateItem } from './date-item.ts';
import type { Meaning } from './meaning.ts';
import type { PublishedDay } from './published-day.ts';
import { findTense, type Tense } from './tense.ts';
import { type Place, parsePlace } from './timex-value.ts';

/** Sentences after a date in which "the following day" or "a year earlier" still refers to it. */
const REFERENCE_REACH = 3;
/** Business news names the quarter once and compares with it for a paragraph or two. */
const QUARTER_REACH = 8;

interface Mentioned {
  readonly place: Place;
  readonly sentence: number;
}

/** What later expressions may refer to. */
export interface Discourse {
  readonly last: Mentioned | null;
  readonly quarter: Mentioned | null;
  readonly day: Mentioned | null;
}

export const nothing: Discourse = { last: null, quarter: null, day: null };

const within = (mentioned: Mentioned | null, sentence: number, reach: number): Place | null =>
  mentioned && sentence - mentioned.sentence <= reach ? mentioned.place : null;

/** The discourse after a find. */
export function remember(
  discourse: Discourse,
  meaning: Meaning,
  resolved: Resolved,
  sentence: number,
): Discourse {
  if (resolved.type !== 'DATE' && resolved.type !== 'TIME') return discourse;
  const place = parsePlace(resolved.value);
  if (!place) return discourse;
  const mentioned = { place, sentence };
  return {
    last: mentioned,
    // What a quarter is compared with ("a year earlier") is not the quarter the text is about.
    quarter: place.grain === 'quarter' && meaning.kind === 'named' ? mentioned : discourse.quarter,
    day: place.grain === 'day' ? mentioned : discourse.day,
  };
}

/** What the items `first` to `last` are set on the calendar with. */
export function toContext(
  view: TextView,
  items: { readonly first: DateItem; readonly last: DateItem },
  published: PublishedDay | null,
  discourse: Discourse,
): DateContext {
  const { sentence } = items.first;
  let tense: Tense | null | undefined;
  return {
    published: published?.place ?? null,
    reference: within(discourse.last, sentence, REFERENCE_REACH),
    quarter: within(discourse.quarter, sentence, QUARTER_REACH),
    sameSentenceDay: within(discourse.day, sentence, 0),
    tense: () => {
      if (tense === undefined) tense = findTense(view, items.first.firstToken, items.last.lastToken);
      return tense;
    },
  };
}
