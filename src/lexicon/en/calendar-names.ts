/** Names of days and months, which stand between a subject and its verb without being part of either. */
export const calendarNames: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun today yesterday tonight tomorrow'.split(
    ' ',
  ),
);
