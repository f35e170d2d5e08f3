import type { RuleTables } from '../grammar.ts';
import { amountRules } from './amounts.ts';
import { calendarRules, doubtfulMonthRules, surelyMonthRules } from './calendar-dates.ts';
import { bareClockRules, clockRules } from './clock-times.ts';
import { rangeRules } from './date-ranges.ts';
import { dayTimeRules } from './day-parts.ts';
import { durationRules } from './durations.ts';
import { durationAroundNowRules } from './durations-around-now.ts';
import { holidayNameRules, holidayRules } from './holidays.ts';
import { modifiedRules } from './modified-dates.ts';
import { approximationRules, numberRules } from './numbers.ts';
import { otherCalendarRules, otherMonthRules } from './other-calendars.ts';
import { quarterRules, seasonRules } from './periods.ts';
import { referenceRules } from './references.ts';
import { relativeRules } from './relative-dates.ts';
import { setRules } from './sets.ts';
import { weekdayRules } from './weekdays.ts';
import { yearPhraseRules, yearRules } from './years.ts';

/**
 * All rules, by the table that patterns ask for; `mention` is what stands in the text on its own.
 * Order decides between rules that reach equally far.
 */
const dateRules = [
  ...calendarRules,
  ...holidayRules,
  ...otherCalendarRules,
  ...quarterRules,
  ...seasonRules,
  ...relativeRules,
  ...weekdayRules,
  ...yearRules,
];

export const dateRuleTables: RuleTables = {
  num: numberRules,
  approx: approximationRules,
  amount: amountRules,
  year: yearPhraseRules,
  holiday: holidayNameRules,
  clock: clockRules,
  date: dateRules,
  when: [...dateRules, ...surelyMonthRules, ...otherMonthRules],
  mention: [
    ...rangeRules,
    ...dayTimeRules,
    ...modifiedRules,
    ...dateRules,
    ...doubtfulMonthRules,
    ...setRules,
    ...referenceRules,
    ...clockRules,
    ...bareClockRules,
    ...durationRules,
    ...durationAroundNowRules,
  ],
};
