/** Names of days and months, which stand between a subject and its verb without being part of either. */
export const calendarNames: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun today yesterday tonight tomorrow'.split(
    ' ',
  ),
);

/** Days of the week, as they are written out. */
export const weekdays: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
);

/** Words that a day of the week makes a name with. */
export const beforeWeekdays: ReadonlySet<string> = new Set(
  'good black bloody super cyber palm ash fat holy easter'.split(' '),
);

/** Nouns that make a phrase of time with "this", "last", "late" and the like before them. */
export const timeNouns: ReadonlySet<string> = new Set(
  'week weekend month year day morning afternoon evening night summer winter spring autumn fall quarter decade january february march april may june july august september october november december'.split(
    ' ',
  ),
);

/** Words that open such a phrase. */
export const timeOpeners: ReadonlySet<string> = new Set(
  'this last next late early that each earlier later mid'.split(' '),
);
