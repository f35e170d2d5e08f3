import { toWords } from './words.ts';

/**
 * What stands before a headline's colon and tells what kind of piece follows, or how new it is: it lets nobody speak.
 * In lower case. Source: labels of agencies, broadcasters and newspapers.
 */
export const headingLabels: ReadonlySet<string> = new Set(
  toWords(`the_latest latest breaking breaking_news just_in developing flash urgent alert exclusive scoop update updated
    live live_updates live_blog watch video photos in_pictures listen podcast opinion analysis commentary editorial
    perspective insight explainer explained factbox fact_check fact-check fact_box timeline profile feature interview
    q&a q_&_a review preview recap roundup special_report newsletter morning_brief morning_briefing evening_briefing
    correction obituary world_view view must_see must_read wow boom bombshell shocking surprise`),
);
