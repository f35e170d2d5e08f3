/**
 * Units of duration with their ISO 8601 designator; `time` marks those that follow the "T" of a
 * duration ("PT5M" minutes, "P5M" months). Decade, century and millennium have the codes of TimeML
 * annotation guidelines 1.2.1; a fortnight counts as two weeks.
 */
export interface TimeUnit {
  readonly singular: string;
  readonly plural: string;
  readonly code: string;
  readonly time: boolean;
  /** How many of the code's unit one of these is. */
  readonly times: number;
  /** The stretch of the calendar that has the unit's size. */
  readonly grain:
    | 'day'
    | 'week'
    | 'weekend'
    | 'month'
    | 'quarter'
    | 'half'
    | 'year'
    | 'decade'
    | 'century'
    | null;
  /** Whether the plural alone is a duration: "for weeks", but no "quarters". */
  readonly barePlural: boolean;
}

const unit = (
  singular: string,
  plural: string,
  code: string,
  grain: TimeUnit['grain'],
  barePlural: boolean,
  more: { time?: boolean; times?: number } = {},
): TimeUnit => ({
  singular,
  plural,
  code,
  grain,
  barePlural,
  time: more.time ?? false,
  times: more.times ?? 1,
});

export const timeUnits: readonly TimeUnit[] = [
  unit('second', 'seconds', 'S', null, false, { time: true }),
  unit('minute', 'minutes', 'M', null, true, { time: true }),
  unit('hour', 'hours', 'H', null, true, { time: true }),
  unit('day', 'days', 'D', 'day', true),
  unit('week', 'weeks', 'W', 'week', true),
  unit('fortnight', 'fortnights', 'W', null, true, { times: 2 }),
  unit('month', 'months', 'M', 'month', true),
  unit('quarter', 'quarters', 'Q', 'quarter', false),
  unit('semester', 'semesters', 'M', 'half', false, { times: 6 }),
  unit('year', 'years', 'Y', 'year', true),
  unit('decade', 'decades', 'DE', 'decade', true),
  unit('century', 'centuries', 'CE', 'century', true),
  unit('millennium', 'millennia', 'ML', null, true),
];

/** Shortened units, after a number only: "10 mins", "3 hrs". */
export const unitAbbreviations: Readonly<Record<string, string>> = {
  sec: 'second',
  secs: 'second',
  min: 'minute',
  mins: 'minute',
  hr: 'hour',
  hrs: 'hour',
  wk: 'week',
  wks: 'week',
  mo: 'month',
  mos: 'month',
  yr: 'year',
  yrs: 'year',
};
