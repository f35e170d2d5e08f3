import { timeNouns, timeOpeners } from '../../lexicon/en/calendar-names.ts';
import { classAt, type Grammar, isCalendar, lowerAt } from './grammar.ts';

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
