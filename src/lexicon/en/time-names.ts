/**
 * Names of the parts of the calendar and the day, in lower case without the point of an abbreviation.
 * Source: ISO 8601 for the numbers; AP, Guardian and Reuters style books for the abbreviations; TimeML
 * annotation guidelines 1.2.1 for the codes of seasons and parts of the day.
 */

/** 1 to 12. */
export const monthNames: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
};

/** Also words of other senses or names without their point: months only beside a day or a year. */
export const monthAbbreviations: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** Month names that are words or given names too: alone, they need a preposition or a modifier. */
export const doubtfulMonths: ReadonlySet<number> = new Set([3, 4, 5, 6, 8]);

/** 1 Monday to 7 Sunday. */
export const weekdayNames: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
};

/** Only beside a date: "Sun" and "Sat" are words, "Wed" a headline's verb. */
export const weekdayAbbreviations: Readonly<Record<string, number>> = {
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  weds: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};

export const weekdayPlurals: Readonly<Record<string, number>> = {
  mondays: 1,
  tuesdays: 2,
  wednesdays: 3,
  thursdays: 4,
  fridays: 5,
  saturdays: 6,
  sundays: 7,
};

export const seasonNames: Readonly<Record<string, string>> = {
  spring: 'SP',
  springtime: 'SP',
  summer: 'SU',
  summertime: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
  wintertime: 'WI',
};

export const dayPartNames: Readonly<Record<string, string>> = {
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
  nighttime: 'TNI',
  daytime: 'TDT',
  midmorning: 'TMO',
  midafternoon: 'TAF',
  dawn: 'TMO',
  daybreak: 'TMO',
  sunrise: 'TMO',
  dusk: 'TEV',
  sunset: 'TEV',
  nightfall: 'TNI',
  lunchtime: 'T12:00',
};

export const dayPartPlurals: Readonly<Record<string, string>> = {
  mornings: 'TMO',
  afternoons: 'TAF',
  evenings: 'TEV',
  nights: 'TNI',
};

/** Hours of the clock that have a name. */
export const clockNames: Readonly<Record<string, string>> = {
  noon: 'T12:00',
  midday: 'T12:00',
  midnight: 'T24:00',
};

export const halvesOfDay: Readonly<Record<string, string>> = {
  am: 'am',
  'a.m': 'am',
  'a.m.': 'am',
  pm: 'pm',
  'p.m': 'pm',
  'p.m.': 'pm',
};

/** Zones that follow a time of the day. Their offset is not part of the value: several are ambiguous. */
export const timeZones: readonly string[] =
  'gmt utc bst cet cest eet eest msk ist irst irdt pkt gst aest aedt jst hkt sgt edt est et cdt cst ct mdt mst mt pdt pst pt zulu'.split(
    ' ',
  );
