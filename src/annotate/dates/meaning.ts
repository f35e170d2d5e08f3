import type { DateType } from '../../model/records.ts';
import type { Grain, Season } from './timex-value.ts';

/** From where a relative expression counts: the day of publication, or the date last mentioned. */
export type Base = 'published' | 'discourse';

/** Which of the stretches of a name is meant, where the words say it: "last Friday", "next June". */
export type Direction = 'last' | 'this' | 'next';

/** A part of the calendar by its name; `null` year: the context tells. */
export type Named =
  | { readonly part: 'month'; readonly month: number }
  /** `weekday` 1 to 7 where the text names it: it tells the year. */
  | { readonly part: 'day'; readonly month: number; readonly day: number; readonly weekday?: number }
  | { readonly part: 'quarter'; readonly quarter: number }
  | { readonly part: 'half'; readonly half: number }
  | { readonly part: 'season'; readonly season: Season }
  | { readonly part: 'holiday'; readonly holiday: string };

/**
 * What a time expression says, before it is set on the calendar. What the article states is kept apart
 * from what the publication date, the tense or the text around adds (`resolve`).
 */
export type Meaning =
  /** Complete as it stands: durations, sets, references, explicit dates. */
  | {
      readonly kind: 'value';
      readonly type: DateType;
      readonly value: string;
      /** Where it can't be read off the value: the two days "2/3/2026" may be. */
      readonly edtf?: string;
      readonly range?: { readonly from: string; readonly to: string };
    }
  /** "August", "13 August", "the third quarter"; `of` is the year where stated. */
  | {
      readonly kind: 'named';
      readonly named: Named;
      readonly of: Meaning | null;
      readonly direction?: Direction;
      readonly base?: Base;
    }
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly direction?: Direction;
      readonly base: Base;
    }
  /** "this year" 0, "last week" -1, "the following month" 1 of base `discourse`. */
  | { readonly kind: 'stretch'; readonly grain: Grain; readonly shift: number; readonly base: Base }
  /** "then": the date last mentioned. */
  | { readonly kind: 'same' }
  /** "two weeks ago", "three days later"; `count` null: "several years ago". */
  | {
      readonly kind: 'offset';
      readonly unit: string;
      readonly count: number | null;
      readonly sign: -1 | 1;
      readonly base: Base;
    }
  /** The `nth` day, week or month (from 1; -1 the last) within another stretch. */
  | { readonly kind: 'nth'; readonly nth: number; readonly grain: Grain; readonly of: Meaning }
  | { readonly kind: 'nth-weekday'; readonly nth: number; readonly weekday: number; readonly of: Meaning }
  /** A time of the day: `T17:00`, `TMO`; `of` is the day, null where the text leaves it out. */
  | { readonly kind: 'time'; readonly time: string; readonly of: Meaning | null; readonly base: Base }
  | { readonly kind: 'duration'; readonly unit: string; readonly count: number | null }
  /** A number: part of other meanings only. */
  | { readonly kind: 'number'; readonly number: number }
  /** Day, month (day null) or year (month null) of another calendar. */
  | {
      readonly kind: 'other-calendar';
      readonly calendar: 'solar-hijri' | 'islamic';
      readonly year: number | null;
      readonly month: number | null;
      readonly day: number | null;
    };

export const past: Meaning = { kind: 'value', type: 'DATE', value: 'PAST_REF' };
export const present: Meaning = { kind: 'value', type: 'DATE', value: 'PRESENT_REF' };
export const future: Meaning = { kind: 'value', type: 'DATE', value: 'FUTURE_REF' };
