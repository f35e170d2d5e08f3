import { islamicMonths, solarHijriMonths } from '../../lexicon/en/time-calendars.ts';
import { countedNouns } from '../../lexicon/en/time-counted.ts';
import {
  clockNames,
  dayPartNames,
  dayPartPlurals,
  halvesOfDay,
  monthAbbreviations,
  monthNames,
  seasonNames,
  timeZones,
  weekdayAbbreviations,
  weekdayNames,
  weekdayPlurals,
} from '../../lexicon/en/time-names.ts';
import { cardinals, decadeNames, magnitudes, ordinals, vagueAmounts } from '../../lexicon/en/time-numbers.ts';
import { timeUnits, unitAbbreviations } from '../../lexicon/en/time-units.ts';
import { weakClasses, weakWords } from '../../lexicon/en/time-weak-words.ts';
import type { Reading } from './date-item.ts';

/** Every word that can be part of a time expression, with what it can be there. */
export type Vocabulary = ReadonlyMap<string, Word>;

export interface Word {
  /** The one string of it, so that comparing it is quick. */
  readonly text: string;
  readonly readings: readonly Reading[];
  /** Whether the word is rare enough outside time expressions for rules to be tried around it. */
  readonly strong: boolean;
  /** Whether that holds in upper case only: "May", "March". */
  readonly strongAsName: boolean;
}

/** One class of words: its name in patterns, and the words with their values. */
const classes: readonly {
  readonly class: string;
  readonly words: Readonly<Record<string, number | string>>;
}[] = [
  { class: 'CARD', words: cardinals },
  { class: 'MAG', words: magnitudes },
  { class: 'ORD', words: ordinals },
  { class: 'DECADENAME', words: decadeNames },
  { class: 'MONTH', words: monthNames },
  { class: 'MON', words: monthAbbreviations },
  { class: 'WEEKDAY', words: weekdayNames },
  { class: 'WDAY', words: weekdayAbbreviations },
  { class: 'WEEKDAYS', words: weekdayPlurals },
  { class: 'SEASON', words: seasonNames },
  { class: 'DAYPART', words: dayPartNames },
  { class: 'DAYPARTS', words: dayPartPlurals },
  { class: 'CLOCK', words: clockNames },
  { class: 'AMPM', words: halvesOfDay },
  { class: 'ZONE', words: Object.fromEntries(timeZones.map((zone) => [zone, zone])) },
  { class: 'VAGUE', words: Object.fromEntries(vagueAmounts.map((word) => [word, word])) },
  { class: 'UNIT', words: Object.fromEntries(timeUnits.map(({ singular }) => [singular, singular])) },
  { class: 'UNITS', words: Object.fromEntries(timeUnits.map(({ singular, plural }) => [plural, singular])) },
  { class: 'ABBR', words: unitAbbreviations },
  {
    class: 'BARE',
    words: Object.fromEntries(timeUnits.filter((u) => u.barePlural).map((u) => [u.plural, u.singular])),
  },
  { class: 'COUNTED', words: Object.fromEntries([...countedNouns].map((word) => [word, word])) },
  { class: 'SHMONTH', words: solarHijriMonths },
  { class: 'HMONTH', words: islamicMonths },
];

/** Classes whose words are written with a capital; several are other words without it. */
const NAMES = new Set(['MONTH', 'MON', 'WEEKDAY', 'WDAY', 'WEEKDAYS', 'SHMONTH', 'HMONTH']);

/** Classes whose words keep the point of an abbreviation: "Aug.", "Sat.". */
const POINTED = new Set(['MON', 'WDAY', 'ABBR', 'AMPM', 'ZONE']);

/** Whether readings alone make rules worth trying. */
export const isStrong = (readings: readonly Reading[]): boolean =>
  readings.some((reading) => !weakClasses.has(reading.class));

/** A year in words begins with one of these: "nineteen ninety-four". */
const SPOKEN_CENTURIES = new Set(['nineteen', 'twenty']);

function toWord(word: string, readings: readonly Reading[]): Word {
  const name = readings.some((reading) => NAMES.has(reading.class));
  const strong =
    SPOKEN_CENTURIES.has(word) ||
    ((name || !weakWords.has(word)) && (readings.length === 0 || isStrong(readings)));
  return { text: word, readings, strong: strong && !name, strongAsName: strong && name };
}

/** @param literals words of patterns that are of no class: known, but with no reading */
export function toVocabulary(literals: Iterable<string>): Vocabulary {
  const vocabulary = new Map<string, Reading[]>();
  const add = (word: string, reading: Reading) => {
    const known = vocabulary.get(word);
    if (known) known.push(reading);
    else vocabulary.set(word, [reading]);
  };
  for (const { class: name, words } of classes)
    for (const [word, value] of Object.entries(words)) {
      add(word, { class: name, value });
      if (POINTED.has(name) && !word.endsWith('.')) add(`${word}.`, { class: name, value });
    }
  for (const word of literals) if (!vocabulary.has(word)) vocabulary.set(word, []);
  return new Map([...vocabulary].map(([word, readings]) => [word, toWord(word, readings)]));
}
