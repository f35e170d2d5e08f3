import { timeNouns, timeOpeners } from '../../lexicon/en/calendar-names.ts';
import { venueNouns } from '../../lexicon/en/venues.ts';
import { isNoun } from '../../text/word-class.ts';
import { TIME_NOUN, TIME_OPENER } from '../../text/word-features.ts';
import { classAt, featuresAt, type Grammar, isCalendar, lowerAt } from './grammar.ts';

const DAY_DIGITS = 2;

/** Whether the day and the month, in any order, stand at `first` and behind it, after "on". */
function isDayOfMonth(grammar: Grammar, first: number): boolean {
  const isDay = (at: number) => classAt(grammar, at) === 'CD' && lowerAt(grammar, at).length <= DAY_DIGITS;
  const isMonth = (at: number) => timeNouns.has(lowerAt(grammar, at)) && classAt(grammar, at) === 'NNP';
  if (lowerAt(grammar, first - 1) !== 'on') return false;
  return (isDay(first) && isMonth(first + 1)) || (isMonth(first) && isDay(first + 1));
}

/** Last token before a phrase of time that stands between subject and verb ("on Monday", "last week", "in late August"). */
export function skipTimeBefore(grammar: Grammar, last: number, floor: number): number {
  let at = last;
  const isTime = (featuresAt(grammar, at) & TIME_NOUN) !== 0;
  const before = featuresAt(grammar, at - 1);
  if (isTime && (before & TIME_OPENER) !== 0 && at - 2 >= floor) at -= 2;
  else if (isTime && isCalendar(grammar, at - 1) && at - 2 >= floor) at -= 2;
  // "this past week"
  else if (
    isTime &&
    lowerAt(grammar, at - 1) === 'past' &&
    (featuresAt(grammar, at - 2) & TIME_OPENER) !== 0 &&
    at - 3 >= floor
  )
    at -= 3;
  // "on 3 May", "on May 3"
  else if (at - 2 >= floor && isDayOfMonth(grammar, at - 1)) at -= 2;
  while (at > floor && isCalendar(grammar, at)) at--;
  // "last Tuesday"
  if (at < last && at > floor && (featuresAt(grammar, at) & TIME_OPENER) !== 0) at--;
  // "Larsen later Thursday told".
  while (at < last && at > floor && grammar.classes[at] === 'RB') at--;
  const preposition = lowerAt(grammar, at);
  if (at < last && at > floor && (preposition === 'on' || preposition === 'in' || preposition === 'from'))
    at--;
  return at;
}

const AT_PLACE: ReadonlySet<string> = new Set(['in', 'at']);

/** "in a speech in Tilos": last token before the place. */
function beforePlace(grammar: Grammar, last: number, floor: number): number {
  let at = last;
  while (at > floor && classAt(grammar, at) === 'NNP') at--;
  const isPlace = at < last && AT_PLACE.has(lowerAt(grammar, at)) && venueNouns.has(lowerAt(grammar, at - 1));
  return isPlace ? at - 1 : last;
}

/** Words between "in" and what something was said in: "in a joint written statement". */
const VENUE_REACH = 4;

/** Last token before where something was said, between subject and verb: "The ministry in a statement said". */
export function skipVenueBefore(grammar: Grammar, end: number, floor: number): number {
  const { classes } = grammar;
  // "Lund in turn said"
  if (lowerAt(grammar, end) === 'turn' && lowerAt(grammar, end - 1) === 'in' && end - 2 >= floor)
    return end - 2;
  const last = beforePlace(grammar, end, floor);
  if (classes[last] !== 'NN' || !venueNouns.has(lowerAt(grammar, last))) return end;
  for (let at = last - 1; at > floor && at >= last - VENUE_REACH; at--) {
    const isOpening = lowerAt(grammar, at) === 'in' || lowerAt(grammar, at) === 'during';
    // "a footnote in the report" is one thing.
    const isAny = lowerAt(grammar, at + 1) === 'a' || lowerAt(grammar, at + 1) === 'an';
    const isSubject = isNoun(classes[at - 1]) || classes[at - 1] === 'WP';
    if (isOpening) return isSubject && isAny ? at - 1 : end;
    if (classes[at] !== 'DT' && classes[at] !== 'JJ' && classes[at] !== 'NN' && classes[at] !== 'VBN')
      return end;
  }
  return end;
}

/** Beside days and their numbers. */
const WITHIN: ReadonlySet<string> = new Set(['the', 'past', 'of']);

/**
 * "13 June", "last July", "the day", "May" behind "in": a stretch that tells when and nobody who speaks. A
 * month alone may be somebody's name.
 */
export function isTimePhrase(grammar: Grammar, first: number, last: number): boolean {
  let told = false;
  for (let at = first; at < last; at++) {
    const lower = lowerAt(grammar, at);
    const isTime = timeNouns.has(lower) || isCalendar(grammar, at);
    if (!isTime && classAt(grammar, at) !== 'CD' && !timeOpeners.has(lower) && !WITHIN.has(lower))
      return false;
    told ||= isTime;
  }
  return told && (last - first > 1 || classAt(grammar, first - 1) === 'IN');
}
