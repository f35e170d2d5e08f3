import type { Comparison } from '../../model/comparison.ts';
import type { DayRange } from '../../model/edtf.ts';
import type { Annotation, TopicRef } from '../../model/records.ts';

/** One article as the page shows it. Its speakers go by the ids that the whole corpus shares. */
export interface ReportArticle {
  readonly annotation: Annotation;
  /** As decoded; the annotation's offsets count its code points. */
  readonly text: string;
}

/** All that a report is made of. */
export interface Report {
  /** Only of the speakers and topics asked for. */
  readonly comparison: Comparison;
  /** In order of time, undated ones last; every document that the comparison names is there. */
  readonly articles: readonly ReportArticle[];
  /** The topics that the pack knows, by name. */
  readonly topics: readonly TopicRef[];
  /** The calendar days of an EDTF date; null where it has none. */
  readonly daysOf: (edtf: string | null) => DayRange | null;
  /** Whether a position is one that was asked for. */
  readonly isWanted: (speaker: string, topic: string) => boolean;
}

/** What the page does in a browser, as built from `page/`. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
}
